/** A SHA-256 in eight groups of eight, so that an eye can compare it. */
export function Digest({ value }: { value: string }) {
  const groups = value.match(/.{1,8}/g) ?? [];
  return (
    <code className="digest">
      {groups.map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be equal.
        <span key={place}>{group} </span>
      ))}
    </code>
  );
}
