import { getSchema } from "@tiptap/core";
import { splitBlock } from "@tiptap/pm/commands";
import { Fragment, Slice } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { initProseMirrorDoc, updateYFragment } from "@tiptap/y-tiptap";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { mendBlockIds } from "#app/editor/block-ids.ts";
import { letterExtensions } from "#app/editor/schema.ts";
import { createEmptyDocument } from "#server/documents/create-empty-document.ts";
import { createGuardedDocument } from "#server/documents/gate/guarded-document.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { markAttributes, nodeAttributes, nodeContent } from "#server/protocol/document-schema.ts";
import { keepFormatting } from "#server/protocol/keep-formatting.ts";

const schema = getSchema(letterExtensions());

test("the editor knows exactly the nodes, marks and attributes of the document's schema", () => {
  const nodes = Object.keys(schema.nodes).filter((name) => name !== "doc" && name !== "text");
  expect(nodes.sort()).toEqual(Object.keys(nodeAttributes).sort());
  for (const [name, attributes] of Object.entries(nodeAttributes))
    expect([name, Object.keys(schema.nodes[name]?.spec.attrs ?? {}).sort()]).toEqual([
      name,
      Object.keys(attributes).sort(),
    ]);
  expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(markAttributes).sort());
  for (const [name, attributes] of Object.entries(markAttributes))
    expect([name, Object.keys(schema.marks[name]?.spec.attrs ?? {})]).toEqual([name, Object.keys(attributes)]);
});

test("a node of the editor holds what the gate lets it hold, and nothing else", () => {
  for (const [parent, children] of Object.entries(nodeContent))
    for (const child of [...Object.keys(nodeAttributes), "text"]) {
      const allowed = (children as readonly string[]).includes(child);
      const holder = schema.nodes[parent]?.contentMatch;
      const held = schema.nodes[child];
      const paragraph = schema.nodes.paragraph;
      if (!holder || !held || !paragraph) throw new Error(`${parent} or ${child} is missing`);
      // A list item starts with a paragraph; what else may stand in it is asked after that one.
      const match = parent === "listItem" ? (holder.matchType(paragraph) ?? holder) : holder;
      expect([parent, child, match.matchType(held) !== null]).toEqual([parent, child, allowed]);
    }
});

function writer(clientId: number) {
  const doc = new Y.Doc({ gc: false });
  doc.clientID = clientId;
  keepFormatting(doc);
  const root = doc.getXmlFragment("es");
  const sent: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => sent.push(update));
  return {
    doc,
    sent,
    write(change: (state: EditorState) => Transaction) {
      const { doc: node, meta } = initProseMirrorDoc(root, schema);
      const state = EditorState.create({
        doc: node.childCount > 0 ? node : schema.node("doc", null, [schema.node("paragraph")]),
      });
      const transaction = change(state);
      const after = state.apply(transaction);
      const mended = mendBlockIds([transaction], state, after);
      doc.transact(() => updateYFragment(doc, root, (mended ? after.apply(mended) : after).doc, meta), "typing");
    },
  };
}

test("everything a letter can hold, as the editor writes it, is admitted by the gate and reads the same", () => {
  const editor = writer(77);
  const bold = schema.mark("bold");
  const link = schema.mark("link", { href: "https://example.org/carta" });
  const paragraph = (text: string) => schema.node("paragraph", null, [schema.text(text)]);
  const item = (text: string) => schema.node("listItem", null, [paragraph(text)]);
  editor.write((state) => state.tr.insertText("Señoras y señores:", 1));
  editor.write((state) =>
    state.tr.insert(state.doc.content.size, [
      schema.node("heading", { level: 2 }, [schema.text("Lo que pedimos")]),
      schema.node("bulletList", null, [
        item("Uno"),
        schema.node("listItem", null, [paragraph("Dos"), schema.node("orderedList", { start: 3 }, [item("Tres")])]),
      ]),
      schema.node("blockquote", null, [paragraph("Una cita")]),
      schema.node("paragraph", null, [
        schema.text("con "),
        schema.text("peso", [bold, schema.mark("italic")]),
        schema.node("hardBreak"),
        schema.text("y enlace", [link]),
      ]),
    ]),
  );
  editor.write((state) => state.tr.addMark(1, 8, bold));
  editor.write((state) => state.tr.removeMark(1, 4, bold));
  editor.write((state) =>
    state.tr.setNodeMarkup(0, schema.nodes.heading, { ...state.doc.firstChild?.attrs, level: 1 }),
  );
  editor.write((state) => state.tr.delete(2, 6));
  const guarded = createGuardedDocument(createEmptyDocument());
  for (const update of editor.sent) guarded.keep([guarded.admit(update, 77)]);
  const text = readFragment(guarded.live, "es");
  expect(text).toEqual(readFragment(editor.doc, "es"));
  expect(text.content.map((node) => node.type)).toEqual([
    "heading",
    "heading",
    "bulletList",
    "blockquote",
    "paragraph",
  ]);
  expect(JSON.stringify(text)).not.toContain("place-");
});

const start = (texts: string[]) =>
  EditorState.create({
    doc: schema.node(
      "doc",
      null,
      texts.map((text, at) => schema.node("paragraph", { id: `passage-${at}` }, text ? [schema.text(text)] : [])),
    ),
  });
const idsAfter = (state: EditorState, transaction: Transaction): (string | null)[] => {
  const after = state.apply(transaction);
  const mended = mendBlockIds([transaction], state, after);
  const ids: (string | null)[] = [];
  (mended ? after.apply(mended) : after).doc.descendants((node) => {
    if (node.isTextblock) ids.push(node.attrs.id);
  });
  return ids;
};
const split = (state: EditorState, at: number): Transaction => {
  let made: Transaction | null = null;
  const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  splitBlock(placed, (transaction) => {
    made = transaction;
  });
  if (!made) throw new Error("nothing was split");
  return made;
};

test("a passage split in the middle keeps its id at its start, and the new one gets its own", () => {
  const state = start(["Una frase entera", "Otra"]);
  const [first, second, third] = idsAfter(state, split(state, 5));
  expect([first, third]).toEqual(["passage-0", "passage-1"]);
  expect(second).toMatch(/^[A-Za-z0-9_-]{12}$/);
});

test("Enter at the start of a passage leaves the id with its words", () => {
  const state = start(["Una frase entera", "Otra"]);
  const ids = idsAfter(state, split(state, 1));
  expect(ids.slice(1)).toEqual(["passage-0", "passage-1"]);
  expect(ids[0]).toMatch(/^[A-Za-z0-9_-]{12}$/);
});

test("a pasted copy gets an id of its own wherever it is pasted; a moved passage keeps its id", () => {
  const state = start(["Una", "Dos", "Tres"]);
  const copy = new Slice(Fragment.from(state.doc.child(1)), 0, 0);
  const before = idsAfter(state, state.tr.replace(0, 0, copy));
  expect(before.slice(1)).toEqual(["passage-0", "passage-1", "passage-2"]);
  expect(new Set(before).size).toBe(4);
  const moved = state.tr.delete(5, 10);
  moved.insert(0, state.doc.child(1));
  expect(idsAfter(state, moved)).toEqual(["passage-1", "passage-0", "passage-2"]);
});

test("two passages joined keep the id of the first", () => {
  const state = start(["Una", "Dos"]);
  expect(idsAfter(state, state.tr.join(5))).toEqual(["passage-0"]);
});
