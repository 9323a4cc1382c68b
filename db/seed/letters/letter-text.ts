/**
 * Small words with which the example letters are written down, so that a letter file reads like a letter. A block keeps
 * its id across languages: the same id means the same passage.
 */
import type {
  BlockNode,
  BlockquoteNode,
  BulletListNode,
  HeadingNode,
  LetterContent,
  ListItemNode,
  OrderedListNode,
  ParagraphNode,
  TextRun,
} from "#server/protocol/letter-content.ts";

type Words = string | TextRun;

function inline(words: Words[]): TextRun[] {
  return words.map((word) => (typeof word === "string" ? { type: "text", text: word } : word));
}

function items(blocks: ParagraphNode[]): ListItemNode[] {
  return blocks.map((block) => ({ type: "listItem", content: [block] }));
}

export function letterText(...content: BlockNode[]): LetterContent {
  return { type: "doc", content };
}

export function strong(text: string): TextRun {
  return { type: "text", text, marks: [{ type: "bold" }] };
}

export function emphasis(text: string): TextRun {
  return { type: "text", text, marks: [{ type: "italic" }] };
}

export function link(text: string, href: string): TextRun {
  return { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
}

export function paragraph(id: string, ...words: Words[]): ParagraphNode {
  return { type: "paragraph", attrs: { id }, content: inline(words) };
}

/** The title of the letter, a heading of level 1. */
export function headline(id: string, text: string): HeadingNode {
  return { type: "heading", attrs: { id, level: 1 }, content: inline([text]) };
}

/** A heading of level 2 inside the letter. */
export function section(id: string, text: string): HeadingNode {
  return { type: "heading", attrs: { id, level: 2 }, content: inline([text]) };
}

export function quote(...content: ParagraphNode[]): BlockquoteNode {
  return { type: "blockquote", content };
}

export function points(...blocks: ParagraphNode[]): BulletListNode {
  return { type: "bulletList", content: items(blocks) };
}

/** What the letter asks for, numbered. */
export function asks(...blocks: ParagraphNode[]): OrderedListNode {
  return { type: "orderedList", attrs: { start: 1 }, content: items(blocks) };
}
