import type { BlockNode, InlineNode, LetterContent, ListItemNode } from "#server/protocol/letter-content.ts";

export interface OutlineBlock {
  readonly id: string;
  readonly heading: boolean;
  /** How it begins. */
  readonly words: string;
}

const longest = 60;

/** The blocks of a text in order, with their first words; empty ones are left out. */
export function readOutline(content: LetterContent | null): OutlineBlock[] {
  return (content?.content ?? []).flatMap(readBlock);
}

function readBlock(node: BlockNode | ListItemNode): OutlineBlock[] {
  if (node.type !== "paragraph" && node.type !== "heading") return node.content.flatMap(readBlock);
  const words = (node.content ?? []).map(readWords).join("").trim();
  if (words === "" || !node.attrs.id) return [];
  return [{ id: node.attrs.id, heading: node.type === "heading", words: words.slice(0, longest) }];
}

const readWords = (node: InlineNode): string => (node.type === "text" ? node.text : " ");
