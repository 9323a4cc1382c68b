/**
 * The mark that means something: one stroke per organisation, each in its own place, filled as they sign. Height goes by
 * place, never by anything about the organisation. Inline SVG, so that it prints and needs no style attribute.
 */
import type { SignOnState } from "#server/protocol/sign-ons.ts";

const heights = [78, 96, 64, 108, 86, 72, 100, 60, 92, 70, 104, 82, 66, 98, 76, 88, 62, 106, 74, 94, 68, 102, 80, 90];
const heightAt = (place: number): number => heights[place % heights.length] ?? 80;

export interface Voice {
  readonly key: string;
  readonly state: SignOnState;
  /** In public: signed but not named, drawn as an outline. */
  readonly unnamed?: boolean;
}

function Stroke({
  state,
  unnamed,
  x,
  height,
}: {
  state: SignOnState;
  unnamed?: boolean | undefined;
  x: number;
  height: number;
}) {
  const top = 110 - height;
  switch (state) {
    case "signed":
      return unnamed ? (
        <rect className="voice-signed voice-outline" x={x + 2.5} y={top} width={7} height={height} />
      ) : (
        <rect className="voice-signed" x={x + 2} y={top} width={8} height={height} rx={1} />
      );
    case "in clearance":
    case "partial":
    case "provisional":
      return (
        <>
          <rect className="voice-clearance voice-outline" x={x + 2.5} y={top} width={7} height={height} />
          {state === "partial" ? (
            <rect className="voice-clearance" x={x + 2.5} y={110 - height / 2} width={7} height={height / 2} />
          ) : null}
          {state === "provisional"
            ? [0.2, 0.4, 0.6, 0.8].map((part) => (
                <rect key={part} className="voice-clearance" x={x + 2.5} y={110 - height * part} width={7} height={3} />
              ))
            : null}
        </>
      );
    case "conditional":
      return (
        <>
          <rect className="voice-conditional voice-outline" x={x + 2.5} y={top} width={7} height={9} />
          <rect className="voice-conditional voice-outline" x={x + 2.5} y={top + 14} width={7} height={height - 14} />
        </>
      );
    case "withdrawn":
    case "reconfirm":
      return (
        <rect
          className="voice-withdrawn voice-outline"
          x={x + 2.5}
          y={top + height / 2}
          width={7}
          height={height / 2}
        />
      );
    case "abstained":
      return <rect className="voice-abstained" x={x + 2} y={103} width={8} height={7} />;
    case "declined":
      return <rect className="voice-declined" x={x + 2} y={103} width={8} height={7} />;
    case "invited":
      return <rect className="voice-invited" x={x + 5} y={top} width={2} height={height} />;
  }
}

/** `label` says in words what the picture shows; null when the words stand beside it. */
export function Chorus({
  voices,
  label,
  size = "full",
}: {
  voices: readonly Voice[];
  label: string | null;
  size?: "full" | "mini";
}) {
  const step = 16;
  const length = Math.max(1, voices.length) * step;
  // Small, the strokes stand wider in proportion, so that they stay apart and keep their colour.
  const stretch = size === "mini" ? 1.75 : 1;
  const width = length * stretch;
  return (
    <svg
      className={size === "mini" ? "chorus chorus-mini" : "chorus"}
      viewBox={`0 0 ${width} 112`}
      preserveAspectRatio={size === "mini" ? "xMinYMax meet" : "xMidYMax meet"}
      role={label === null ? "presentation" : "img"}
      aria-label={label ?? undefined}
      aria-hidden={label === null}
    >
      <g transform={stretch === 1 ? undefined : `scale(${stretch} 1)`}>
        {voices.map((voice, place) => (
          <Stroke
            key={voice.key}
            state={voice.state}
            unnamed={voice.unnamed}
            x={place * step + 2}
            height={heightAt(place)}
          />
        ))}
      </g>
      <rect className="chorus-line" x={0} y={110} width={width} height={size === "mini" ? 4 : 2} />
    </svg>
  );
}

/** One organisation's stroke by itself, as high as its place in the chorus makes it; words must stand beside it. */
export function VoiceStroke({ voice, place = 0 }: { voice: Omit<Voice, "key">; place?: number }) {
  return (
    <svg className="voice-stroke" viewBox="0 0 16 112" aria-hidden="true">
      <Stroke state={voice.state} unnamed={voice.unnamed} x={2} height={heightAt(place)} />
      <rect className="chorus-line" x={0} y={110} width={16} height={2} />
    </svg>
  );
}

/** The mark of Coro itself. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 25 18" aria-hidden="true" fill="currentColor">
      <path d="M0 8h3v10H0zM5.5 3h3v15h-3zM11 6h3v12h-3zM16.5 0h3v18h-3zM22 5h3v13h-3z" />
    </svg>
  );
}
