// Honest sessions: several people edit one text at random, but the same for the same seed, and now and then meet.
import { Fragment, Slice } from "@tiptap/pm/model";
import { ReplaceStep, type Transform } from "@tiptap/pm/transform";
import { createEditor, type Editor, schema } from "./yjs-editor.ts";

export type Random = (below: number) => number;

/** Whole numbers from 0, the same row for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const words = "libertad expresión señora relatora firmamos periodistas riesgo 🕊️ ñandú 👩🏽‍💻 carta conjunta".split(" ");
const marks = [schema.mark("bold"), schema.mark("italic"), schema.mark("link", { href: "https://example.org/carta" })];

export type SentUpdate = { readonly clientId: number; readonly update: Uint8Array };

/** Edits by three people in the order in which a server would get them, and one copy that has them all. */
export function honestSession(seed: number, steps: number): { sent: SentUpdate[]; final: Editor } {
  const random = createRandom(seed);
  const editors = [101_001, 202_002, 303_003].map((clientId) => createEditor(clientId));
  const sent: SentUpdate[] = [];
  const meet = () => {
    for (const editor of editors)
      for (const update of editor.outbox.splice(0)) {
        sent.push({ clientId: editor.doc.clientID, update });
        for (const other of editors) if (other !== editor) other.receive(update);
      }
  };
  for (let i = 0; i < steps; i++) {
    const editor = editors[random(editors.length)];
    if (editor) act(editor, random);
    // Some type on for a while before they meet the others: offline, or on a slow link.
    if (random(3) === 0) meet();
  }
  meet();
  return { sent, final: editors[0] as Editor };
}

export function act(editor: Editor, random: Random): void {
  const kind = random(20);
  if (kind === 0) editor.undo();
  else if (kind === 1) editor.redo();
  else editor.change((transform) => change(transform, random, kind));
}

function change(transform: Transform, random: Random, kind: number): void {
  const { from, to } = textRange(transform, random);
  const word = words[random(words.length)] ?? "carta";
  const $from = transform.doc.resolve(from);
  if (kind < 9) transform.insert(from, schema.text(`${word} `));
  else if (kind < 11 && to > from) transform.delete(from, to);
  else if (kind < 13 && to > from) transform.addMark(from, to, marks[random(marks.length)] ?? (marks[0] as never));
  else if (kind === 13 && to > from) transform.removeMark(from, to);
  else if (kind < 16 && $from.parent.isTextblock) transform.split(from);
  else if (kind === 16) transform.insert(from, schema.node("hardBreak"));
  else if (kind === 17) setHeading(transform, from, random);
  else if (kind === 18) wrapInList(transform, from, random);
  else if (transform.doc.childCount > 2) deleteBlock(transform, random);
}

/** A range inside one block, at the borders of whole characters as a caret is. */
function textRange(transform: Transform, random: Random): { from: number; to: number } {
  const blocks: { start: number; cuts: number[] }[] = [];
  transform.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const cuts = [0];
    node.forEach((child, offset) => {
      let at = offset;
      for (const character of child.text ?? " ") {
        at += character.length;
        cuts.push(at);
      }
    });
    blocks.push({ start: position + 1, cuts });
    return false;
  });
  const block = blocks[random(blocks.length)] ?? { start: 1, cuts: [0] };
  const first = random(block.cuts.length);
  const last = Math.min(block.cuts.length - 1, first + random(8));
  return { from: block.start + (block.cuts[first] ?? 0), to: block.start + (block.cuts[last] ?? 0) };
}

function setHeading(transform: Transform, position: number, random: Random): void {
  const $position = transform.doc.resolve(position);
  if ($position.depth !== 1) return;
  const type = random(2) === 0 ? "heading" : "paragraph";
  transform.setBlockType(position, position, schema.nodes[type] as never, (node) => ({
    id: node.attrs.id,
    ...(type === "heading" ? { level: 1 + random(3) } : {}),
  }));
}

function wrapInList(transform: Transform, position: number, random: Random): void {
  const $position = transform.doc.resolve(position);
  if ($position.depth !== 1 || $position.parent.type.name !== "paragraph") return;
  const list = ["bulletList", "orderedList", "blockquote"][random(3)] ?? "bulletList";
  const inner = list === "blockquote" ? $position.parent : schema.node("listItem", null, [$position.parent]);
  const node = schema.node(list, null, [inner]);
  transform.step(new ReplaceStep($position.before(), $position.after(), new Slice(Fragment.from(node), 0, 0)));
}

function deleteBlock(transform: Transform, random: Random): void {
  const index = random(transform.doc.childCount);
  let at = 0;
  for (let i = 0; i < index; i++) at += transform.doc.child(i).nodeSize;
  transform.delete(at, at + transform.doc.child(index).nodeSize);
}
