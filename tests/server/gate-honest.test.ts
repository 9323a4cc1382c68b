import { expect, test } from "vitest";
import * as Y from "yjs";
import { createEmptyDocument } from "#server/documents/create-empty-document.ts";
import { createGuardedDocument } from "#server/documents/gate/guarded-document.ts";
import { Rejection } from "#server/documents/gate/rejection.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { createEditor } from "#tests/support/yjs-editor.ts";
import { act, createRandom, honestSession } from "#tests/support/yjs-sessions.ts";

const sessions = Number(process.env.HONEST_SESSIONS ?? 20);

/**
 * D20. About one in 20,000 of these updates undoes an undo so often that Yjs itself names neighbours in the wrong order, which
 * is the "swapped origins" attack in all but intent: copies could come to differ. It is refused like the attack, its
 * author is told, and the rest of that session is left out here.
 */
function isYjsUndoFault(error: unknown): boolean {
  return error instanceof Rejection && error.detail.endsWith("origin") && sessions > 20;
}

test("D19 honest sessions of three people are admitted whole and read the same everywhere, also after a reload", () => {
  let faults = 0;
  for (let seed = 1; seed <= sessions; seed++) {
    const { sent, final } = honestSession(seed, 150);
    const guarded = createGuardedDocument(createEmptyDocument());
    try {
      for (const { clientId, update } of sent) guarded.keep([guarded.admit(update, clientId)]);
    } catch (error) {
      if (!isYjsUndoFault(error)) throw error;
      faults++;
      continue;
    }
    const text = readFragment(guarded.live, "es");
    expect(text).toEqual(readFragment(final.doc, "es"));
    const reloaded = createEmptyDocument();
    Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(guarded.live));
    expect(readFragment(reloaded, "es")).toEqual(text);
    const replayed = createEmptyDocument();
    replayed.transact(() => {
      for (const { update } of sent) Y.applyUpdate(replayed, update);
    });
    expect(readFragment(replayed, "es")).toEqual(text);
  }
  expect(faults).toBeLessThanOrEqual(sessions / 100);
});

test("D16 a day's edits made offline are admitted one by one, and merged into one update", () => {
  const server = createGuardedDocument(createEmptyDocument());
  const merged = createGuardedDocument(createEmptyDocument());
  const away = createEditor(404_004);
  const random = createRandom(7);
  for (let i = 0; i < 400; i++) act(away, random);
  const outbox = away.outbox.splice(0);
  for (const update of outbox) server.keep([server.admit(update, 404_004)]);
  for (let i = 0; i < outbox.length; i += 100)
    merged.keep([merged.admit(Y.mergeUpdates(outbox.slice(i, i + 100)), 404_004, { resync: true })]);
  expect(readFragment(server.live, "es")).toEqual(readFragment(away.doc, "es"));
  expect(readFragment(merged.live, "es")).toEqual(readFragment(away.doc, "es"));
});
