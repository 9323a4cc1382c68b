/**
 * Small words with which the example letters are written down, so that a letter file reads like a letter. What they
 * build is ProseMirror JSON as the editor knows it. A block keeps its id across languages: the same id means the same
 * passage.
 */
export interface SeedMark {
  type: "bold" | "italic" | "link";
  attrs?: { href: string };
}

export interface SeedText {
  type: "text";
  text: string;
  marks?: SeedMark[];
}

export interface SeedBlock {
  type: "paragraph" | "heading";
  attrs: { id: string; level?: 1 | 2 | 3 };
  content: SeedText[];
}

export interface SeedListItem {
  type: "listItem";
  content: SeedBlock[];
}

export interface SeedList {
  type: "bulletList" | "orderedList";
  attrs?: { start: number };
  content: SeedListItem[];
}

export interface SeedQuote {
  type: "blockquote";
  content: SeedBlock[];
}

export interface LetterText {
  type: "doc";
  content: (SeedBlock | SeedList | SeedQuote)[];
}

type Words = string | SeedText;

function inline(words: Words[]): SeedText[] {
  return words.map((word) => (typeof word === "string" ? { type: "text", text: word } : word));
}

export function letterText(...content: LetterText["content"]): LetterText {
  return { type: "doc", content };
}

export function strong(text: string): SeedText {
  return { type: "text", text, marks: [{ type: "bold" }] };
}

export function emphasis(text: string): SeedText {
  return { type: "text", text, marks: [{ type: "italic" }] };
}

export function link(text: string, href: string): SeedText {
  return { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
}

export function paragraph(id: string, ...words: Words[]): SeedBlock {
  return { type: "paragraph", attrs: { id }, content: inline(words) };
}

/** The title of the letter, a heading of level 1. */
export function headline(id: string, text: string): SeedBlock {
  return { type: "heading", attrs: { id, level: 1 }, content: inline([text]) };
}

/** A heading of level 2 inside the letter. */
export function section(id: string, text: string): SeedBlock {
  return { type: "heading", attrs: { id, level: 2 }, content: inline([text]) };
}

export function quote(...blocks: SeedBlock[]): SeedQuote {
  return { type: "blockquote", content: blocks };
}

export function points(...blocks: SeedBlock[]): SeedList {
  return { type: "bulletList", content: blocks.map((block) => ({ type: "listItem", content: [block] })) };
}

/** What the letter asks for, numbered. */
export function asks(...blocks: SeedBlock[]): SeedList {
  return {
    type: "orderedList",
    attrs: { start: 1 },
    content: blocks.map((block) => ({ type: "listItem", content: [block] })),
  };
}
