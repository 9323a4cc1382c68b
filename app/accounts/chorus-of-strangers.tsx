const heights = [
  68, 107, 81, 140, 120, 172, 101, 153, 192, 127, 166, 94, 146, 198, 114, 179, 133, 88, 159, 120, 185, 101, 140, 75,
];

/** Drawn as one path: a stroke every 24 units, standing on the line at 208. */
const strokes = heights.map((height, place) => `M${place * 24 + 2.5} 207V${208 - height + 2.5}`).join("");

/** The mark, large: many voices on one line. It stands for nobody in particular. */
export function ChorusOfStrangers() {
  return (
    <svg className="door-chorus" viewBox="0 0 557 208" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={strokes} strokeWidth={5} strokeLinecap="round" />
      <path d="M0 207.2H557" strokeWidth={1.6} />
    </svg>
  );
}
