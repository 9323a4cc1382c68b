import type { BlockNode, LetterContent } from "#server/protocol/letter-content.ts";

/** The headline of a text (its first block, where that is a heading of the first level), and what follows it. */
export function splitHeadline(content: LetterContent): { headline: string | null; rest: BlockNode[] } {
  const [first, ...rest] = content.content;
  if (first?.type !== "heading" || first.attrs.level !== 1) return { headline: null, rest: content.content };
  const headline = (first.content ?? []).map((node) => (node.type === "text" ? node.text : " ")).join("");
  return headline.trim() === "" ? { headline: null, rest } : { headline, rest };
}
