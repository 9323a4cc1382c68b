import * as Y from "yjs";
import type { FragmentName } from "#server/protocol/document-schema.ts";
import type { ContentNode, InlineNode, LetterContent, LetterMark } from "#server/protocol/letter-content.ts";
import { createEmptyDocument } from "./create-empty-document.ts";

export type DocumentContent = Partial<Record<FragmentName, LetterContent>>;

/**
 * The update that makes an empty document hold `content`, written under `clientId`; null when there is nothing to write.
 * Reading it back with readFragment gives the same content.
 */
export function writeContent(content: DocumentContent, clientId: number): Uint8Array | null {
  const doc = createEmptyDocument();
  doc.clientID = clientId;
  doc.transact(() => {
    for (const [name, letter] of Object.entries(content) as [FragmentName, LetterContent][])
      doc.getXmlFragment(name).insert(0, letter.content.map(writeNode));
  });
  const update = Y.encodeStateAsUpdate(doc);
  return doc.store.clients.size > 0 ? update : null;
}

type ElementNode = Exclude<ContentNode, { type: "doc" } | { type: "text" }>;

function writeNode(node: ElementNode): Y.XmlElement {
  // Attributes are strings to Yjs' types and numbers to editors; both travel unchanged.
  const element = new Y.XmlElement<{ [name: string]: string | number }>(node.type);
  if ("attrs" in node)
    for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, value as string | number);
  switch (node.type) {
    case "hardBreak":
      break;
    case "paragraph":
    case "heading":
      element.insert(0, writeInline(node.content ?? []));
      break;
    default:
      element.insert(0, (node.content as ElementNode[]).map(writeNode));
  }
  return element as unknown as Y.XmlElement;
}

function writeInline(content: readonly InlineNode[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  let runs: { insert: string; attributes: Record<string, unknown> }[] = [];
  const flush = () => {
    if (runs.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(runs);
    children.push(text);
    runs = [];
  };
  for (const node of content) {
    if (node.type === "text") runs.push({ insert: node.text, attributes: attributesOf(node.marks ?? []) });
    else {
      flush();
      children.push(writeNode(node));
    }
  }
  flush();
  return children;
}

function attributesOf(marks: readonly LetterMark[]): Record<string, unknown> {
  return Object.fromEntries(marks.map((mark) => [mark.type, mark.type === "link" ? { href: mark.attrs.href } : {}]));
}
