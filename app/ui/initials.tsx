/** A person in two letters; the name stands beside it or in its title, so it is hidden from screen readers. */
export function Initials({ name }: { name: string }) {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = words[0] ?? name;
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return (
    <span className="initials" aria-hidden="true">
      {[...first][0]}
      {last ? [...last][0] : null}
    </span>
  );
}
