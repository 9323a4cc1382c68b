/**
 * One tab's part in a live document: opens it, keeps it in step with the server, and sees to it that nothing typed here
 * is lost. Works without a network from the copy this browser holds; `wire` null = there is none on this page.
 */
import * as Y from "yjs";
import { schemaVersion } from "#server/protocol/document-schema.ts";
import type { Refused, Updates } from "#server/protocol/documents.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { type ClaimedClient, claimClient, countMissing, keepLeased } from "./client-ids.ts";
import { createCursorTeller } from "./cursor-teller.ts";
import { type DocumentCopy, openCopy } from "./document-copy.ts";
import { keepUnsent, readKept } from "./kept-text.ts";
import { type HeldCopy, type LocalDatabase, openLocalDatabase } from "./local-store.ts";
import { createOutbox } from "./outbox.ts";
import { createSender, type Sender } from "./sender.ts";
import { addPresent, firstState, type SessionState } from "./session-state.ts";
import type { Wire } from "./wire.ts";

export interface SessionOptions {
  readonly documentId: string;
  readonly personId: string;
  readonly seatId: string | null;
  /** Whether the page believes that this person may edit; the server decides. Only then is a copy stored. */
  readonly mayEdit: boolean;
  readonly wire: Wire | null;
  /** What the page without a network shows of this document; null = the page is not to be remembered. */
  readonly page: Pick<HeldCopy, "fragment" | "fragments" | "title" | "path"> | null;
}

export interface DocumentSession {
  readonly state: () => SessionState;
  readonly subscribe: (hear: () => void) => () => void;
  /** Null until the text is here. */
  readonly doc: () => Y.Doc | null;
  readonly showCursor: (cursor: string | null) => void;
  /** Stores what is still in memory. */
  readonly settle: () => Promise<void>;
  readonly readKeptAgain: () => Promise<void>;
  /** Stores what is in memory and lets go of everything. */
  readonly close: () => Promise<void>;
}

const retryAfter = 1500;
/** Sessions of this tab follow one another: the next reads what the one before has stored and released. */
let previous: Promise<void> = Promise.resolve();

export function startSession(options: SessionOptions): DocumentSession {
  const { documentId, personId, seatId, wire } = options;
  let state = firstState;
  const listeners = new Set<() => void>();
  let closed = false;
  let database: LocalDatabase | null = null;
  let generation: number | null = null;
  let copy: DocumentCopy | null = null;
  let sender: Sender | null = null;
  let claimed: ClaimedClient | null = null;
  let joining: Promise<void> | null = null;
  let givingUp: Promise<void> | null = null;
  const refusedOnce = new Set<string>();
  const stops: (() => void)[] = [];
  const cursor = createCursorTeller((shown) => {
    if (!wire || !claimed || !state.connected) return;
    wire.presence({ documentId, clientId: claimed.client.clientId, cursor: shown });
  });

  const set = (change: Partial<SessionState>) => {
    if (closed) return;
    state = { ...state, ...change };
    for (const hear of listeners) hear();
  };
  const wanted = () => ({ documentId, generation: generation ?? 0, seatId });
  const clockOf = (clientId: number) => (copy ? Y.getState(copy.doc.store, clientId) : 0);
  const countUnsaved = () => set({ unsaved: sender?.unsaved() ?? 0 });

  async function begin(): Promise<void> {
    await turn;
    if (closed) return;
    database = options.mayEdit ? await openLocalDatabase(personId) : null;
    if (closed) return void database?.close();
    set({ stored: database !== null, kept: await readKept(database, documentId) });
    const held = await database?.get("copies", documentId);
    if (held) await load(held.generation);
    if (closed) return;
    if (held) {
      claimed = await claimClient(database, wanted(), clockOf);
      if (claimed) use(claimed);
      set({ loaded: true, writable: claimed !== null });
    }
    if (!wire) return;
    stops.push(
      wire.on("document:updates", receive),
      wire.on("document:acknowledged", (message) => {
        if (message.documentId === documentId) sender?.acknowledge(message.clientId, message.clientNumber);
      }),
      wire.on("document:refused", (message) => {
        if (message.documentId === documentId) void refuse(message);
      }),
      wire.on("document:closed", (message) => {
        if (message.documentId !== documentId) return;
        sender?.stop();
        if (message.reason === "generation") set({ over: true, writable: false });
        else if (message.reason === "frozen" || message.reason === "not allowed") void join();
        else setTimeout(() => void join(), retryAfter);
      }),
      wire.on("document:presence", (message) => {
        if (message.documentId === documentId && message.socket !== wire.id())
          set({ present: addPresent(state.present, message) });
      }),
      wire.on("document:left", (message) => {
        if (message.documentId === documentId)
          set({ present: state.present.filter(({ socket }) => socket !== message.socket) });
      }),
      wire.onConnection((connected) => {
        if (connected) void join();
        else {
          sender?.stop();
          set({ connected: false, present: [] });
        }
      }),
    );
  }

  /** Makes the document of a generation from this browser's copy and everything in the outbox. */
  async function load(wantedGeneration: number): Promise<void> {
    generation = wantedGeneration;
    const outbox = createOutbox(database, documentId, generation);
    const opened = await openCopy(database ? personId : null, documentId, generation);
    const entries = await outbox.read();
    for (const entry of entries) opened.receive(entry.update);
    copy = opened;
    sender = createSender(
      outbox,
      (entry, again) =>
        wire?.update({
          documentId,
          generation: entry.generation,
          clientId: entry.clientId,
          clientNumber: entry.number,
          update: toBase64(entry.update),
          ...(again ? { resync: true } : {}),
        }),
      opened.store,
      countUnsaved,
    );
    sender.restore(entries);
    countUnsaved();
    opened.doc.on("update", (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
      // What a reader's editor tidies on its own screen is nobody's change.
      if (transaction.local && claimed) sender?.add(update);
    });
    opened.doc.on("afterTransactionCleanup", () => {
      // Yjs takes another id by itself when it meets its own in others' changes: two write under one. Begin anew.
      if (claimed && opened.doc.clientID !== claimed.client.clientId) set({ over: true, writable: false });
    });
  }

  function use(client: ClaimedClient): void {
    if (!copy || !sender) return;
    copy.doc.clientID = client.client.clientId;
    sender.claim(client.client, () => clockOf(client.client.clientId));
  }

  function join(): Promise<void> {
    joining ??= open()
      .catch(() => {
        // No answer in time: the connection is tried again, and what was typed stays in the outbox.
        if (!closed) setTimeout(() => void join(), retryAfter);
      })
      .finally(() => {
        joining = null;
      });
    return joining;
  }

  async function open(): Promise<void> {
    if (!wire || closed || state.over) return;
    sender?.stop();
    const answer = await wire.open({
      documentId,
      schema: schemaVersion,
      generation,
      vector: copy ? toBase64(Y.encodeStateVector(copy.doc)) : "",
    });
    if (closed) return;
    if (!answer.ok) return declined(answer);
    if (generation !== null && answer.generation !== generation) return giveUp();
    if (generation === null) await load(answer.generation);
    if (closed || !copy || !sender) return;
    copy.receive(fromBase64(answer.missing));
    for (const [clientId, number] of Object.entries(answer.acknowledged)) sender.acknowledge(Number(clientId), number);
    const mayWrite = answer.mayEdit && answer.writable;
    // What can't be stored any more is given back to its author rather than sent in vain.
    if (!mayWrite && sender.unsaved() > 0) return giveUp();
    if (mayWrite && !claimed) await claim();
    if (closed || state.over) return;
    const present = answer.present.filter(({ socket }) => socket !== wire.id());
    set({
      loaded: true,
      connected: true,
      trouble: null,
      writable: mayWrite && claimed !== null,
      present: present.reduce(
        addPresent,
        [...state.present].filter((one) => present.some((p) => p.socket === one.socket)),
      ),
    });
    if (mayWrite) await sender.start();
    cursor.tellAgain();
    await remember();
  }

  function declined({ code, key }: { code: string; key: string }): void {
    if (key === "reloadPage") set({ trouble: "reload", writable: false });
    else if (["not-found", "forbidden", "unauthenticated"].includes(code)) set({ trouble: "closed", writable: false });
    else setTimeout(() => void join(), retryAfter);
  }

  async function claim(): Promise<void> {
    claimed = await claimClient(database, wanted(), clockOf);
    const missing = await countMissing(database, wanted());
    if (wire && (!claimed || missing > 0)) {
      const leased = await wire.lease({ ...wanted(), count: Math.max(1, missing) });
      const fresh = leased.ok ? await keepLeased(database, wanted(), leased.clientIds, claimed !== null) : null;
      claimed ??= fresh;
    }
    if (closed) claimed?.release();
    else if (claimed) use(claimed);
  }

  async function remember(): Promise<void> {
    if (!database || !options.page || generation === null || !claimed) return;
    await database.put("copies", { documentId, generation, seatId, ...options.page });
  }

  function receive(message: Updates): void {
    if (message.documentId !== documentId || message.generation !== generation || !copy) return;
    copy.receive(fromBase64(message.update));
    // Something this rests on has not come: ask for all that is missing.
    if (copy.doc.store.pendingStructs || copy.doc.store.pendingDs) void join();
  }

  async function refuse({ clientId, clientNumber, reason, remedy }: Refused): Promise<void> {
    if (joining) return;
    sender?.stop();
    const key = `${clientId} ${clientNumber}`;
    if (remedy === "reload") return set({ trouble: "reload", writable: false });
    if (remedy === "offer-text") return giveUp();
    if (reason === "too many" || reason === "failed") return void setTimeout(() => void join(), retryAfter);
    // Sent again after catching up, and refused again: it will never be taken.
    if (refusedOnce.has(key)) return giveUp();
    refusedOnce.add(key);
    await join();
  }

  /** The text written here can't be merged any more: it is kept for its author, and a new session begins. */
  function giveUp(): Promise<void> {
    givingUp ??= keepWhatIsLeft();
    return givingUp;
  }

  async function keepWhatIsLeft(): Promise<void> {
    if (!copy || !sender || generation === null) return;
    set({ writable: false });
    await sender.settle();
    await keepUnsent(database, personId, { documentId, generation }, copy, sender.entries());
    set({ over: true, unsaved: 0 });
  }

  async function end(): Promise<void> {
    for (const stop of stops) stop();
    cursor.end();
    wire?.leave({ documentId });
    sender?.stop();
    await sender?.settle();
    await givingUp;
    closed = true;
    sender?.end();
    await beginning;
    await copy?.close();
    claimed?.release();
    database?.close();
  }

  const turn = previous;
  const beginning = begin();
  return {
    state: () => state,
    subscribe(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    doc: () => copy?.doc ?? null,
    showCursor: cursor.show,
    settle: async () => sender?.settle(),
    readKeptAgain: async () => set({ kept: await readKept(database, documentId) }),
    close: () => (previous = previous.then(end)),
  };
}
