/** A letter somebody wrote, and an attacker who sends what no editor would: what the gate tests start from. */
import { expect } from "vitest";
import * as Y from "yjs";
import { createEmptyDocument } from "#server/documents/create-empty-document.ts";
import { createGuardedDocument } from "#server/documents/gate/guarded-document.ts";
import { Rejection } from "#server/documents/gate/rejection.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { createEditor, schema } from "#tests/support/yjs-editor.ts";
import { rawUpdate, type Struct } from "#tests/support/yjs-updates.ts";

export const victim = 7_000;
export const attacker = 6_660;

/** A letter "hola mundo" by the victim: element 0, its id 11 or 12, text type and ten letters. */
export function createLetter() {
  const editor = createEditor(victim);
  editor.change((transform) => transform.insert(1, schema.text("hola mundo")));
  const update = Y.encodeStateAsUpdate(editor.doc);
  const guarded = createGuardedDocument(createEmptyDocument());
  guarded.keep([guarded.admit(update, victim)]);
  const letter = [...(editor.doc.store.clients.get(victim) ?? [])].find(
    (struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentString,
  );
  const paragraph = (editor.doc.getXmlFragment("es").get(0) as Y.XmlElement)._item?.id;
  return {
    guarded,
    editor,
    firstLetter: letter?.id.clock ?? 0,
    paragraph: [victim, paragraph?.clock ?? 0] as const,
    next: guarded.nextClock(victim),
  };
}

export function expectRefused(
  update: Uint8Array,
  reason: string,
  letter = createLetter(),
  sender = attacker,
): Rejection {
  const { live } = letter.guarded;
  const before = Y.encodeStateAsUpdate(live);
  const roots = live.share.size;
  let caught: unknown;
  try {
    letter.guarded.admit(update, sender, { resync: true });
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Rejection);
  expect((caught as Rejection).reason).toBe(reason);
  expect(Y.encodeStateAsUpdate(live)).toEqual(before);
  expect(live.share.size).toBe(roots);
  // The document goes on as if nothing had been sent.
  letter.editor.outbox.length = 0;
  letter.editor.change((transform) => transform.insert(1, schema.text("¡")));
  for (const honest of letter.editor.outbox) letter.guarded.keep([letter.guarded.admit(honest, victim)]);
  expect(readFragment(live, "es")).toEqual(readFragment(letter.editor.doc, "es"));
  return caught as Rejection;
}

/** An update of the attacker's own, from its first clock. */
export const from = (...structs: Struct[]) => rawUpdate([{ client: attacker, clock: 0, structs }]);
