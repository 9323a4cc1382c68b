import { blockIdPattern, headingLevels, maximumDepth } from "#server/protocol/document-schema.ts";
import type { Language } from "#server/protocol/languages.ts";
import type {
  BlockNode,
  HeadingLevel,
  HeadingNode,
  LetterContent,
  ListItemNode,
  ListNode,
  ParagraphNode,
} from "#server/protocol/letter-content.ts";
import { checkPlacement, type RawNode, readNode, refusedShape } from "./content-shape.ts";
import { normaliseInline } from "./normalise-inline.ts";
import { refusedCharactersIn } from "./refused-characters.ts";

/** A refused character and the block (number from 1 in reading order, and its id) it stands in. */
export type RefusedPlace = { block: number; blockId: string; codePoint: string };

type Walk = { language: Language; given: Set<string>; taken: Set<string>; blocks: number; refused: RefusedPlace[] };

/**
 * The one form of a content, and where refused characters stand in it. Attributes not in the schema are dropped,
 * empty containers and empty paragraphs at the end too; missing, malformed and repeated block ids are mended in
 * reading order. Refuses ('invalid', 'refusedShape') nodes and marks the schema does not know.
 */
export function normaliseContent(
  raw: unknown,
  language: Language,
): { content: LetterContent; refused: readonly RefusedPlace[] } {
  const root = readNode(raw);
  if (root.type !== "doc") throw refusedShape(root.type);
  const walk: Walk = { language, given: new Set(), taken: new Set(), blocks: 0, refused: [] };
  collectIds(root, walk.given, 0);
  const blocks = root.content.flatMap((child) => normaliseBlock(walk, "doc", child));
  while (isEmptyParagraph(blocks.at(-1))) blocks.pop();
  return { content: { type: "doc", content: blocks }, refused: walk.refused };
}

function collectIds(node: RawNode, ids: Set<string>, depth: number) {
  if (depth > maximumDepth) throw refusedShape("depth");
  if (isBlockId(node.attrs.id)) ids.add(node.attrs.id);
  for (const child of node.content) collectIds(readNode(child), ids, depth + 1);
}

function normaliseBlock(walk: Walk, parent: "doc" | "blockquote" | "listItem", child: unknown): BlockNode[] {
  const node = readNode(child);
  checkPlacement(parent, node.type);
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [normaliseTextBlock(walk, node, node.type)];
    case "bulletList":
    case "orderedList":
      return normaliseList(walk, node, node.type);
    case "blockquote": {
      const content = normaliseInner(walk, node, "blockquote");
      return content.length === 0 ? [] : [{ type: "blockquote", content }];
    }
    default:
      throw refusedShape(node.type);
  }
}

function normaliseTextBlock(walk: Walk, node: RawNode, type: "paragraph" | "heading"): ParagraphNode | HeadingNode {
  walk.blocks += 1;
  const block = walk.blocks;
  const id = takeBlockId(walk, node.attrs.id);
  const inline = normaliseInline(type, node.content, (text) => {
    for (const codePoint of refusedCharactersIn(text)) walk.refused.push({ block, blockId: id, codePoint });
  });
  const content = inline.length === 0 ? {} : { content: inline };
  if (type === "paragraph") return { type, attrs: { id }, ...content };
  return { type, attrs: { id, level: readLevel(node.attrs.level) }, ...content };
}

function takeBlockId(walk: Walk, given: unknown): string {
  const id = isBlockId(given) && !walk.taken.has(given) ? given : mendedId(walk);
  walk.taken.add(id);
  return id;
}

function mendedId(walk: Walk): string {
  const stem = `mended-${walk.language}-${walk.blocks}`;
  let id = stem;
  for (let turn = 2; walk.given.has(id) || walk.taken.has(id); turn += 1) id = `${stem}-${turn}`;
  return id;
}

function normaliseList(walk: Walk, node: RawNode, type: "bulletList" | "orderedList"): ListNode[] {
  const content = node.content.flatMap((child): ListItemNode[] => {
    const item = readNode(child);
    checkPlacement(type, item.type);
    const inner = normaliseInner(walk, item, "listItem");
    return inner.length === 0 ? [] : [{ type: "listItem", content: inner }];
  });
  if (content.length === 0) return [];
  if (type === "bulletList") return [{ type, content }];
  return [{ type, attrs: { start: readStart(node.attrs.start) }, content }];
}

function normaliseInner(walk: Walk, node: RawNode, parent: "blockquote" | "listItem"): (ParagraphNode | ListNode)[] {
  return node.content.flatMap((child) =>
    normaliseBlock(walk, parent, child).filter(
      (block): block is ParagraphNode | ListNode => block.type !== "heading" && block.type !== "blockquote",
    ),
  );
}

function readLevel(value: unknown): HeadingLevel {
  const level = headingLevels.find((known) => known === Number(value));
  if (level === undefined) throw refusedShape("heading");
  return level;
}

function readStart(value: unknown): number {
  const start = value === undefined || value === null ? 1 : Number(value);
  if (!Number.isSafeInteger(start) || start < 0) throw refusedShape("orderedList");
  return start;
}

function isBlockId(value: unknown): value is string {
  return typeof value === "string" && blockIdPattern.test(value);
}

function isEmptyParagraph(block: BlockNode | undefined): boolean {
  return block?.type === "paragraph" && block.content === undefined;
}
