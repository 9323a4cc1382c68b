/**
 * Characters that may not stand in an exact text, because a reader cannot see them: they reorder, hide or smuggle.
 * The ranges are written out (and repeated in docs/protocol-ledger.md), so that the answer depends on no version of
 * Unicode. Tab, LF and CR are not among them: normalisation replaces those.
 */
const refusedRanges: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xf8ff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0x10ffff],
];

export function isRefusedCodePoint(codePoint: number): boolean {
  if ((codePoint & 0xfffe) === 0xfffe) return true;
  return refusedRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Every refused character of a text, as "U+202E", in order; a lone surrogate counts as one. */
export function refusedCharactersIn(text: string): string[] {
  const found: string[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint > 0x7e ? isRefusedCodePoint(codePoint) : codePoint < 0x20 && isRefusedCodePoint(codePoint)) {
      found.push(`U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
    }
  }
  return found;
}
