// The live documents of this process: created once, reached through the Context.
import type { Database } from "#db/database.ts";
import type { Live } from "../live/live.ts";
import type { Log } from "../log.ts";
import { createAppend } from "./append-updates.ts";
import { compactDocument, forgetIdle, updatesPerSnapshot } from "./compact-document.ts";
import { evict, type Whose } from "./evict.ts";
import { closeRoom, heldDocument } from "./hold-document.ts";
import { createReader, type DocumentReading } from "./read-document.ts";
import { settleFailed, settleStored } from "./settle-batch.ts";
import type { State } from "./state.ts";
import { type Author, whoWrote } from "./who-wrote.ts";

export type Documents = {
  /** For this folder's socket handlers. */
  readonly state: State;
  /** The present text of every fragment. Refuses not-found. Checks no right: the caller has. */
  readDocument(documentId: string): Promise<DocumentReading>;
  /** Who writes under each client id of a generation. Checks no right. */
  whoWrote(documentId: string, generation: number): Promise<Map<number, Author>>;
  /** After the commit of freezeDocument: tells the room, and refuses what is still on its way. */
  closeFrozen(documentId: string): Promise<void>;
  /** After the commit of startGeneration: lets go of the old generation and tells the room to open the new one. */
  restart(documentId: string): Promise<void>;
  /** After a right may have changed: closes what may no longer be read or edited, at once. */
  evict(whose: Whose): Promise<void>;
  /** Lets go of documents nobody has had open for a minute. Runs by itself. */
  forgetIdle(): Promise<void>;
  /** Ids of the documents in memory. */
  held(): string[];
  /** Resolves when everything admitted so far was stored or refused. */
  flush(): Promise<void>;
  /** Takes nothing more and stores what is pending. */
  close(): Promise<void>;
};

const sweepMilliseconds = 15_000;

export function createDocuments(parts: {
  readonly db: Database;
  readonly clock: () => Date;
  readonly log: Log;
  readonly live: Live;
  /** The database runs inside this process. */
  readonly embedded: boolean;
}): Documents {
  const { db, clock, log, live, embedded } = parts;
  const background = (work: Promise<unknown>) => void work.catch((error) => log.error("document.background", error));
  const append = createAppend({
    db,
    clock,
    log,
    embedded,
    onStored(results) {
      for (const result of results) {
        for (const sessionId of settleStored(state, result)) background(evict(state, { sessionId }));
        const { document } = result;
        if (document.number - document.snapshotNumber >= updatesPerSnapshot)
          background(append.alone(() => compactDocument(state, document)));
      }
    },
    onFailed: (batch) => settleFailed(state, batch),
  });
  const state: State = { db, clock, log, live, append, open: new Map(), evictions: 0, closing: false };
  const sweep = setInterval(() => background(forgetIdle(state)), sweepMilliseconds);
  sweep.unref();

  return {
    state,
    readDocument: createReader(state),
    whoWrote: (documentId, generation) => whoWrote(db, documentId, generation),
    async closeFrozen(documentId) {
      // Who is opening it now looks again and finds it frozen.
      state.evictions += 1;
      const document = await heldDocument(state, documentId);
      if (!document) return;
      document.writable = false;
      // What waits is refused by the append, which finds the row not writable.
      await append.flush();
      closeRoom(state, document, "frozen");
    },
    async restart(documentId) {
      state.evictions += 1;
      const document = await heldDocument(state, documentId);
      if (!document) return;
      state.open.delete(documentId);
      document.writable = false;
      await append.flush();
      closeRoom(state, document, "generation");
    },
    evict: (whose) => evict(state, whose),
    forgetIdle: () => forgetIdle(state),
    held: () => [...state.open.keys()],
    flush: () => append.flush(),
    async close() {
      state.closing = true;
      clearInterval(sweep);
      await append.flush();
    },
  };
}
