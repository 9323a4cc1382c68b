/**
 * The content of a letter in one language as ProseMirror JSON, in the shape `document-schema.ts` allows. A block
 * (paragraph or heading) carries a stable id; the same id in two languages means the same passage.
 */
export type LetterMark = { type: "bold" } | { type: "italic" } | { type: "link"; attrs: { href: string } };

export type TextRun = { type: "text"; text: string; marks?: LetterMark[] };
export type HardBreak = { type: "hardBreak" };
export type InlineNode = TextRun | HardBreak;

export type ParagraphNode = { type: "paragraph"; attrs: { id: string }; content?: InlineNode[] };
export type HeadingLevel = 1 | 2 | 3;
export type HeadingNode = { type: "heading"; attrs: { id: string; level: HeadingLevel }; content?: InlineNode[] };

export type BulletListNode = { type: "bulletList"; content: ListItemNode[] };
export type OrderedListNode = { type: "orderedList"; attrs: { start: number }; content: ListItemNode[] };
export type ListNode = BulletListNode | OrderedListNode;
export type ListItemNode = { type: "listItem"; content: (ParagraphNode | ListNode)[] };
export type BlockquoteNode = { type: "blockquote"; content: (ParagraphNode | ListNode)[] };

export type BlockNode = ParagraphNode | HeadingNode | ListNode | BlockquoteNode;
export type LetterContent = { type: "doc"; content: BlockNode[] };

/** Any node that may stand in a letter's content. */
export type ContentNode = LetterContent | BlockNode | ListItemNode | InlineNode;
