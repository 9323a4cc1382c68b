// The documents in memory: loaded once, brought up to date with the table, and let go.
import type { ClosedReason } from "#server/protocol/documents.ts";
import { Refusal } from "../refusal.ts";
import { loadDocument, readTail } from "./load-document.ts";
import { type OpenDocument, openLoadedDocument, roomOfDocument, takeOut } from "./open-document.ts";
import { refuse } from "./refuse-update.ts";
import type { State } from "./state.ts";

/**
 * The one copy of a document in this process. Refuses not-found. A load that fails is forgotten, so that the next opener
 * tries again: nobody ever gets an empty document in place of one that could not be read.
 */
export function holdDocument(state: State, documentId: string): Promise<OpenDocument> {
  const known = state.open.get(documentId);
  if (known) return known;
  const loading = loadDocument(state.db, documentId).then((loaded) => {
    if (!loaded) throw new Refusal("not-found", "noSuchDocument");
    return openLoadedDocument(documentId, loaded, state.clock());
  });
  state.open.set(documentId, loading);
  loading.catch(() => {
    if (state.open.get(documentId) === loading) state.open.delete(documentId);
  });
  return loading;
}

/** The document if it is in memory and loaded. */
export async function heldDocument(state: State, documentId: string): Promise<OpenDocument | null> {
  return (await state.open.get(documentId)?.catch(() => null)) ?? null;
}

/** Reads what other processes have stored. Answers false when the document has gone on to another generation. */
export async function catchUp(state: State, document: OpenDocument): Promise<boolean> {
  return state.append.alone(() => readOn(state, document));
}

/** The same, for who already has the turn. */
export async function readOn(state: State, document: OpenDocument): Promise<boolean> {
  const tail = await readTail(state.db, document.id, document.generation, document.number);
  const fallen = document.guarded.applyForeign(tail.map((update) => update.bytes));
  for (const update of tail) {
    document.number = update.number;
    const client = document.clients.get(update.clientId);
    if (!client) continue;
    client.stored = Math.max(client.stored, update.clientNumber);
    client.last = Math.max(client.last, update.clientNumber);
  }
  const gone = new Set(document.waiting.filter((waiting) => fallen.includes(waiting.admitted)));
  takeOut(document, gone);
  for (const waiting of gone) refuse(waiting, "fork");
  return (await state.open.get(document.id)) === document;
}

/** Sends everybody out of a document's room with a reason. They may ask to open it again. */
export function closeRoom(state: State, document: OpenDocument, reason: ClosedReason): void {
  state.live.io.to(roomOfDocument(document.id)).emit("document:closed", { documentId: document.id, reason });
  for (const socket of document.sockets.keys()) void socket.leave(roomOfDocument(document.id));
  document.sockets.clear();
  document.presence.clear();
  document.idleSince = state.clock();
}
