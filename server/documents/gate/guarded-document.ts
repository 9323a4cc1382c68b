// Two copies of one document. An update is tried on the shadow and reaches the live copy only after it was stored; what
// does not come through leaves no trace in either.
import * as Y from "yjs";
import { createEmptyDocument } from "../create-empty-document.ts";
import { checkCost } from "./check-cost.ts";
import { checkPlacement } from "./check-placement.ts";
import { knownClock } from "./items.ts";
import { gateLimits } from "./limits.ts";
import { Rejection, reject } from "./rejection.ts";
import { type WalkedUpdate, walkUpdate } from "./walk-update.ts";

export type Admitted = { readonly update: Uint8Array; readonly clientId: number; readonly walked: WalkedUpdate };

export type GuardedDocument = {
  /** What is stored. Read it, never write to it. */
  readonly live: Y.Doc;
  /** Next clock of a client, counting what is admitted and not yet stored. */
  nextClock(clientId: number): number;
  /** Tries an update. Promises that it can be applied to `live` in the order of admission; throws a Rejection. */
  admit(update: Uint8Array, clientId: number, options?: { readonly resync?: boolean }): Admitted;
  /** Applies to `live` what was admitted and is now stored. */
  keep(stored: readonly Admitted[]): void;
  /** Takes back what was admitted and is refused by the store. Answers with what can no longer stand without it. */
  drop(refused: readonly Admitted[]): Admitted[];
  /** Applies to both copies what another process has stored. Answers with what waited and cannot stand beside it. */
  applyForeign(updates: readonly Uint8Array[]): Admitted[];
  /** Encoded size of what is admitted, in bytes; exact when near the limit, else estimated from above. */
  size(): number;
};

export function createGuardedDocument(live: Y.Doc): GuardedDocument {
  let shadow = copyDocument(live);
  let waiting: Admitted[] = [];
  let measured = Y.encodeStateAsUpdate(live).length;
  let grown = 0;

  const refuseGrowthPastLimit = (bytes: number) => {
    if (measured + grown + bytes <= gateLimits.documentBytes) return;
    if (grown > 0) {
      measured = Y.encodeStateAsUpdate(shadow).length;
      grown = 0;
    }
    if (measured + bytes > gateLimits.documentBytes) reject("document full", "over the size of a document");
  };

  const rebuildShadow = () => {
    shadow = copyDocument(live);
    applyAll(
      shadow,
      waiting.map((admitted) => admitted.update),
    );
  };

  const tryOnShadow = (update: Uint8Array, clientId: number, bytes: number): Admitted => {
    // What others wrote may be referred to once it is stored: if it were refused in the end, this update would lean on
    // something that never was, and the document could not be read again.
    const knownClockOf = (client: number) => knownClock(client === clientId ? shadow : live, client);
    const walked = walkUpdate(update, { clientId, knownClock: knownClockOf, bytes });
    // What only deletes is let through even when full: it is the way out.
    if (walked.from !== null) refuseGrowthPastLimit(update.length);
    checkCost(shadow, clientId, walked);
    try {
      Y.applyUpdate(shadow, update);
      if (shadow.store.pendingStructs || shadow.store.pendingDs) reject("malformed", "left something pending");
      if (walked.to !== null && knownClock(shadow, clientId) !== walked.to) reject("malformed", "clock differs");
      checkPlacement(shadow, clientId, walked);
    } catch (error) {
      rebuildShadow();
      throw error instanceof Rejection ? error : new Rejection("malformed", "Yjs could not apply it");
    }
    const admitted = { update, clientId, walked };
    waiting.push(admitted);
    grown += update.length;
    return admitted;
  };

  /** Builds the shadow anew from what is stored and what waits, but for `without`; answers with what no longer stands. */
  const readmit = (without: ReadonlySet<Admitted>): Admitted[] => {
    const left = waiting.filter((admitted) => !without.has(admitted));
    waiting = [];
    rebuildShadow();
    const standing = new Map<Admitted, Admitted>();
    const fallen: Admitted[] = [];
    for (const admitted of left) {
      try {
        standing.set(tryOnShadow(admitted.update, admitted.clientId, gateLimits.resyncBytes), admitted);
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        fallen.push(admitted);
      }
    }
    // The caller knows its updates by identity.
    waiting = waiting.map((admitted) => standing.get(admitted) ?? admitted);
    return fallen;
  };

  return {
    live,
    nextClock: (clientId) => knownClock(shadow, clientId),
    size: () => measured + grown,
    admit: (update, clientId, { resync = false } = {}) =>
      tryOnShadow(update, clientId, resync ? gateLimits.resyncBytes : gateLimits.liveBytes),
    keep(stored) {
      const kept = new Set(stored);
      waiting = waiting.filter((admitted) => !kept.has(admitted));
      applyAll(
        live,
        stored.map((admitted) => admitted.update),
      );
    },
    drop: (refused) => readmit(new Set(refused)),
    applyForeign(updates) {
      if (updates.length === 0) return [];
      applyAll(live, updates);
      for (const update of updates) grown += update.length;
      return readmit(new Set());
    },
  };
}

function applyAll(doc: Y.Doc, updates: readonly Uint8Array[]): void {
  if (updates.length === 0) return;
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
}

function copyDocument(doc: Y.Doc): Y.Doc {
  const other = createEmptyDocument();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
}
