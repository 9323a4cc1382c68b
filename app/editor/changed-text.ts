/** The words of every passage that some updates touched, as plain text: what is offered to an author when the text they
 * wrote cannot be merged any more. */
import * as Y from "yjs";
import { fragmentNames } from "#server/protocol/document-schema.ts";

/** Passages in the order of the text, an empty line between them; empty when the updates only took words away. */
export function readChangedText(doc: Y.Doc, updates: readonly Uint8Array[]): string {
  const changed = new Set<Y.XmlElement>();
  for (const update of updates) {
    const { structs, ds } = Y.decodeUpdate(update);
    for (const struct of structs) addBlock(changed, doc, struct.id.client, struct.id.clock, struct.length);
    for (const [client, ranges] of ds.clients)
      for (const { clock, len } of ranges) addBlock(changed, doc, client, clock, len);
  }
  return fragmentNames
    .flatMap((name) => readBlocks(doc.getXmlFragment(name)))
    .filter((block) => changed.has(block))
    .map(readWords)
    .filter((words) => words.trim() !== "")
    .join("\n\n");
}

function addBlock(changed: Set<Y.XmlElement>, doc: Y.Doc, client: number, clock: number, length: number): void {
  const structs = doc.store.clients.get(client);
  if (!structs || clock >= Y.getState(doc.store, client)) return;
  const first = Y.findIndexSS(structs, clock);
  for (let at = first; at < structs.length; at++) {
    const struct = structs[at];
    if (!struct || struct.id.clock >= clock + length) return;
    const block = struct instanceof Y.Item ? findBlock(struct) : null;
    if (block) changed.add(block);
  }
}

function findBlock(item: Y.Item): Y.XmlElement | null {
  let type = item.content instanceof Y.ContentType ? item.content.type : item.parent;
  while (type instanceof Y.AbstractType) {
    if (type instanceof Y.XmlElement && isBlock(type)) return type;
    type = type._item?.parent ?? null;
  }
  return null;
}

const isBlock = ({ nodeName }: Y.XmlElement): boolean => nodeName === "paragraph" || nodeName === "heading";

function readBlocks(parent: Y.XmlFragment): Y.XmlElement[] {
  return parent
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement ? (isBlock(child) ? [child] : readBlocks(child)) : []));
}

function readWords(block: Y.XmlElement): string {
  return block
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText)
        return (child.toDelta() as { insert?: unknown }[])
          .map(({ insert }) => (typeof insert === "string" ? insert : ""))
          .join("");
      return child instanceof Y.XmlElement && child.nodeName === "hardBreak" ? "\n" : "";
    })
    .join("");
}
