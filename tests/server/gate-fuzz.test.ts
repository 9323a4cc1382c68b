import { expect, test } from "vitest";
import * as Y from "yjs";
import { createEmptyDocument } from "#server/documents/create-empty-document.ts";
import { createGuardedDocument } from "#server/documents/gate/guarded-document.ts";
import { Rejection } from "#server/documents/gate/rejection.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { mutate } from "#tests/support/yjs-mutations.ts";
import { createRandom, honestSession, type SentUpdate } from "#tests/support/yjs-sessions.ts";

const trials = Number(process.env.GATE_MUTATIONS ?? 2000);
const seed = Number(process.env.GATE_SEED ?? 1);

type Session = { sent: SentUpdate[]; states: Uint8Array[]; final: Uint8Array; others: Uint8Array };

function prepare(sessionSeed: number): Session {
  const { sent, final } = honestSession(sessionSeed, 100);
  const doc = createEmptyDocument();
  const states = sent.map(({ update }) => {
    const state = Y.encodeStateAsUpdate(doc);
    Y.applyUpdate(doc, update);
    return state;
  });
  return { sent, states, final: Y.encodeStateAsUpdate(final.doc), others: Y.encodeStateAsUpdate(doc) };
}

function open(state: Uint8Array): Y.Doc {
  const doc = createEmptyDocument();
  Y.applyUpdate(doc, state);
  return doc;
}

test("D19 no mutated update leaves a document that reads differently in two copies without anybody being told", {
  timeout: 60_000 + trials * 60,
}, () => {
  const sessions = Array.from({ length: 10 }, (_, index) => prepare(seed * 1000 + index));
  const counts = { admitted: 0, rejected: 0, told: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const random = createRandom(seed * 7919 + trial);
    const session = sessions[trial % sessions.length] as Session;
    const at = random(session.sent.length);
    const { clientId, update } = session.sent[at] as SentUpdate;
    const other = session.sent[random(session.sent.length)] as SentUpdate;
    // A quarter are as large as what somebody sends after a day offline.
    const later = session.sent.slice(at).filter((sent) => sent.clientId === clientId);
    const base = random(4) === 0 ? Y.mergeUpdates(later.map((sent) => sent.update)) : update;
    const mutated = mutate(base, other.update, random);
    if (Buffer.compare(mutated, base) === 0) continue;

    const guarded = createGuardedDocument(open(session.states[at] as Uint8Array));
    const peer = open(session.states[at] as Uint8Array);
    const before = Y.encodeStateAsUpdate(guarded.live);
    const take = (bytes: Uint8Array, sender: number): boolean => {
      try {
        guarded.keep([guarded.admit(bytes, sender, { resync: true })]);
        Y.applyUpdate(peer, bytes);
        return true;
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        return false;
      }
    };
    const context = `trial ${trial} of seed ${seed}`;
    if (take(mutated, clientId)) counts.admitted++;
    else {
      counts.rejected++;
      expect(Y.encodeStateAsUpdate(guarded.live), context).toEqual(before);
    }
    let told = 0;
    for (const sent of session.sent.slice(at)) if (!take(sent.update, sent.clientId)) told++;
    if (told > 0) counts.told++;

    const { live } = guarded;
    expect(live.store.pendingStructs ?? live.store.pendingDs, context).toBeNull();
    const text = readFragment(live, "es");
    // Who was there, and who joins now.
    expect(readFragment(peer, "es"), context).toEqual(text);
    expect(readFragment(open(Y.encodeStateAsUpdate(live)), "es"), context).toEqual(text);
    // The authors themselves, who hold what they wrote: equal, unless one of them was told to resynchronise.
    const author = open(session.final);
    Y.applyUpdate(author, Y.encodeStateAsUpdate(live, Y.encodeStateVector(author)));
    Y.applyUpdate(live, Y.encodeStateAsUpdate(author, Y.encodeStateVector(live)));
    if (told === 0) expect(readFragment(author, "es"), context).toEqual(readFragment(live, "es"));
  }
  console.info(`${trials} mutated updates: ${JSON.stringify(counts)}`);
  expect(counts.rejected).toBeGreaterThan(counts.admitted);
});
