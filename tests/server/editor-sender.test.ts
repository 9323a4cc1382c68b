import { expect, test } from "vitest";
import * as Y from "yjs";
import type { OutboxEntry } from "#app/editor/local-store.ts";
import { createOutbox } from "#app/editor/outbox.ts";
import { createSender } from "#app/editor/sender.ts";

const client = { documentId: "document", generation: 1, clientId: 7, seatId: null, number: 0, clock: 0 };

function change(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText("t").insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

test("a change made at the very moment the sender has finished another is sent too", async () => {
  for (let microtasks = 0; microtasks < 12; microtasks++) {
    const sent: OutboxEntry[] = [];
    const sender = createSender(
      createOutbox(null, "document", 1),
      (entry) => void sent.push(entry),
      () => {},
      () => {},
    );
    sender.claim(client as Parameters<typeof sender.claim>[0], () => 1);
    const started = sender.start();
    for (let i = 0; i < microtasks; i++) await null;
    sender.add(change("tarde"));
    await started;
    // Nobody asks again: what was added must go by itself, within this turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent, `after ${microtasks} microtasks`).toHaveLength(1);
  }
});
