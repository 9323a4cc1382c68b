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
  /** Applies what was stored, in the order of admission. */
  applyStored(updates: readonly Uint8Array[]): void;
  /** Applies what was stored elsewhere to both copies. */
  applyForeign(updates: readonly Uint8Array[]): void;
  /** Forgets everything admitted that is not in `live`; the caller admits again what still holds. */
  forgetAdmitted(): void;
  /** Encoded size of what is admitted, in bytes; exact when near the limit, else estimated from above. */
  size(): number;
};

export function createGuardedDocument(live: Y.Doc): GuardedDocument {
  let shadow = copy(live);
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
  return {
    live,
    nextClock: (clientId) => knownClock(shadow, clientId),
    size: () => measured + grown,
    admit(update, clientId, { resync = false } = {}) {
      const walked = walkUpdate(update, {
        clientId,
        knownClock: (client) => knownClock(shadow, client),
        bytes: resync ? gateLimits.resyncBytes : gateLimits.liveBytes,
      });
      // What only deletes is let through even when full: it is the way out.
      if (walked.from !== null) refuseGrowthPastLimit(update.length);
      checkCost(shadow, clientId, walked);
      try {
        Y.applyUpdate(shadow, update);
        if (shadow.store.pendingStructs || shadow.store.pendingDs) reject("malformed", "left something pending");
        if (walked.to !== null && knownClock(shadow, clientId) !== walked.to) reject("malformed", "clock differs");
        checkPlacement(shadow, clientId, walked);
      } catch (error) {
        this.forgetAdmitted();
        throw error instanceof Rejection ? error : new Rejection("malformed", "Yjs could not apply it");
      }
      grown += update.length;
      return { update, clientId, walked };
    },
    applyStored(updates) {
      applyAll(live, updates);
    },
    applyForeign(updates) {
      applyAll(live, updates);
      applyAll(shadow, updates);
      for (const update of updates) grown += update.length;
    },
    forgetAdmitted() {
      shadow = copy(live);
    },
  };
}

function applyAll(doc: Y.Doc, updates: readonly Uint8Array[]): void {
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
}

function copy(doc: Y.Doc): Y.Doc {
  const other = createEmptyDocument();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
}
