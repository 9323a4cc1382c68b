// From a live document to the plain content everything else works with. Pure: no DOM, no editor, no change to the
// document. Two copies of a document in the same state always read the same, to the letter.
import * as Y from "yjs";
import { blockIdPattern, type FragmentName, headingLevels, type MarkName } from "#server/protocol/document-schema.ts";
import type {
  BlockNode,
  HeadingLevel,
  InlineNode,
  LetterContent,
  LetterMark,
  ListItemNode,
  ListNode,
  ParagraphNode,
} from "#server/protocol/letter-content.ts";

type Reader = { readonly ids: Set<string> };

/**
 * The content of one root fragment. Where two people's edits left something no editor would write, it reads as a whole
 * text all the same: lists and quotes without content are left out; a block without an id, or with one that another
 * block already has, gets one made of its place in the document's history.
 */
export function readFragment(doc: Y.Doc, name: FragmentName): LetterContent {
  const reader: Reader = { ids: new Set() };
  return { type: "doc", content: elements(doc.getXmlFragment(name)).flatMap((element) => readBlock(element, reader)) };
}

function elements(fragment: Y.XmlFragment): Y.XmlElement[] {
  return fragment.toArray().filter((child) => child instanceof Y.XmlElement);
}

function readBlock(element: Y.XmlElement, reader: Reader): BlockNode[] {
  switch (element.nodeName) {
    case "heading": {
      const held: unknown = element.getAttribute("level");
      const level: HeadingLevel = headingLevels.find((candidate) => candidate === held) ?? 1;
      return [{ type: "heading", attrs: { id: readId(element, reader), level }, ...readInline(element) }];
    }
    case "blockquote": {
      const content = elements(element).flatMap((child) => readInner(child, reader));
      return content.length > 0 ? [{ type: "blockquote", content }] : [];
    }
    default:
      return readInner(element, reader);
  }
}

/** What may stand in a list item or a quote as well. */
function readInner(element: Y.XmlElement, reader: Reader): (ParagraphNode | ListNode)[] {
  switch (element.nodeName) {
    case "paragraph":
      return [{ type: "paragraph", attrs: { id: readId(element, reader) }, ...readInline(element) }];
    case "bulletList": {
      const content = readItems(element, reader);
      return content.length > 0 ? [{ type: "bulletList", content }] : [];
    }
    case "orderedList": {
      const content = readItems(element, reader);
      const start: unknown = element.getAttribute("start");
      return content.length > 0
        ? [{ type: "orderedList", attrs: { start: typeof start === "number" ? start : 1 }, content }]
        : [];
    }
    default:
      return [];
  }
}

function readItems(list: Y.XmlElement, reader: Reader): ListItemNode[] {
  return elements(list).flatMap((item) => {
    const content = elements(item).flatMap((child) => readInner(child, reader));
    return item.nodeName === "listItem" && content.length > 0 ? [{ type: "listItem" as const, content }] : [];
  });
}

function readId(element: Y.XmlElement, reader: Reader): string {
  const held = element.getAttribute("id");
  const place = element._item?.id;
  const id =
    held !== undefined && blockIdPattern.test(held) && !reader.ids.has(held)
      ? held
      : `place-${place?.client}-${place?.clock}`;
  reader.ids.add(id);
  return id;
}

function readInline(block: Y.XmlElement): { content?: InlineNode[] } {
  const content: InlineNode[] = [];
  for (const child of block.toArray()) {
    if (child instanceof Y.XmlText) for (const run of readRuns(child)) append(content, run);
    else if (child instanceof Y.XmlElement && child.nodeName === "hardBreak") content.push({ type: "hardBreak" });
  }
  return content.length > 0 ? { content } : {};
}

function append(content: InlineNode[], run: Extract<InlineNode, { type: "text" }>): void {
  const last = content.at(-1);
  if (last?.type === "text" && JSON.stringify(last.marks) === JSON.stringify(run.marks)) {
    content[content.length - 1] = { ...last, text: last.text + run.text };
  } else content.push(run);
}

type Delta = { insert?: unknown; attributes?: Partial<Record<MarkName, { href?: unknown }>> };

function readRuns(text: Y.XmlText): Extract<InlineNode, { type: "text" }>[] {
  return (text.toDelta() as Delta[]).flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== "string" || insert === "") return [];
    const marks: LetterMark[] = [];
    if (attributes.bold) marks.push({ type: "bold" });
    if (attributes.italic) marks.push({ type: "italic" });
    const href = attributes.link?.href;
    if (typeof href === "string") marks.push({ type: "link", attrs: { href } });
    return [{ type: "text" as const, text: insert, ...(marks.length > 0 ? { marks } : {}) }];
  });
}
