import type { LetterContent } from "#server/protocol/letter-content.ts";

const longest = 200;

/** The letter's first words, for search engines and shared links: cut between words. */
export function describe(content: LetterContent): string {
  const paragraphs = content.content.filter((block) => block.type === "paragraph");
  const words = paragraphs
    .map((block) => (block.content ?? []).map((node) => (node.type === "text" ? node.text : " ")).join(""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
