// An honest editor without a browser: ProseMirror's document model and the same binding the page uses, on a Yjs copy.
import { Fragment, type Node, Schema } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { initProseMirrorDoc, updateYFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { FragmentName } from "#server/protocol/document-schema.ts";
import { keepFormatting } from "#server/protocol/keep-formatting.ts";

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "inline*", attrs: { id: { default: null } } },
    heading: { group: "block", content: "inline*", attrs: { id: { default: null }, level: { default: 1 } } },
    bulletList: { group: "block list", content: "listItem+" },
    orderedList: { group: "block list", content: "listItem+", attrs: { start: { default: 1 } } },
    listItem: { content: "paragraph (paragraph | list)*", defining: true },
    blockquote: { group: "block", content: "(paragraph | list)+" },
    hardBreak: { group: "inline", inline: true },
    text: { group: "inline" },
  },
  marks: { bold: {}, italic: {}, link: { attrs: { href: {} }, inclusive: false } },
});

export type Editor = {
  readonly doc: Y.Doc;
  /** Updates made here and not yet taken, oldest first: the outbox. */
  readonly outbox: Uint8Array[];
  node(): Node;
  change(build: (transform: Transform) => void): void;
  undo(): void;
  redo(): void;
  receive(update: Uint8Array): void;
};

export function createEditor(clientId: number, fragment: FragmentName = "es"): Editor {
  const doc = new Y.Doc({ gc: false });
  doc.clientID = clientId;
  keepFormatting(doc);
  const root = doc.getXmlFragment(fragment);
  const outbox: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== "server") outbox.push(update);
  });
  const undoManager = new Y.UndoManager(root, { trackedOrigins: new Set(["typing"]), captureTimeout: 0 });
  return {
    doc,
    outbox,
    node: () => initProseMirrorDoc(root, schema).doc,
    change(build) {
      const { doc: node, meta } = initProseMirrorDoc(root, schema);
      const start = node.childCount > 0 ? node : schema.node("doc", null, [schema.node("paragraph")]);
      const transform = new Transform(start);
      build(transform);
      doc.transact(() => updateYFragment(doc, root, withIds(transform.doc), meta), "typing");
    },
    undo: () => void undoManager.undo(),
    redo: () => void undoManager.redo(),
    receive: (update) => Y.applyUpdate(doc, update, "server"),
  };
}

let made = 0;

/** Gives every block an id of its own, as the editor's UniqueID does. */
function withIds(root: Node, seen = new Set<string>()): Node {
  const children: Node[] = [];
  root.forEach((child) => {
    children.push(withIds(child, seen));
  });
  const content = Fragment.from(children);
  if (!("id" in root.attrs)) return root.isText ? root : root.copy(content);
  const held: unknown = root.attrs.id;
  const id = typeof held === "string" && !seen.has(held) ? held : `block${String(++made).padStart(8, "0")}`;
  seen.add(id);
  return root.type.create({ ...root.attrs, id }, content, root.marks);
}
