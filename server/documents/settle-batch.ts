// After the append: the live copy, the room, and those who wrote. Only what is on disk gets here.
import * as Y from "yjs";
import type { Acknowledged, Updates } from "#server/protocol/documents.ts";
import type { LiveSocket } from "../live/live.ts";
import { readOn } from "./hold-document.ts";
import { type OpenDocument, roomOfDocument, takeOut, type Waiting } from "./open-document.ts";
import { refuse } from "./refuse-update.ts";
import type { State } from "./state.ts";
import type { StoredBatch } from "./store-batch.ts";

/** Settles what a batch did to one document. Answers with the sessions whose right has ended. */
export function settleStored(state: State, result: StoredBatch): Set<string> {
  const { document, stored, refused, foreign } = result;
  const fallen = new Set(document.guarded.applyForeign(foreign.map((update) => update.bytes)));
  document.guarded.keep(stored.map((waiting) => waiting.admitted));
  document.number = Math.max(document.number, result.number);
  const done = new Set(stored);
  document.waiting = document.waiting.filter((waiting) => !done.has(waiting));
  for (const { admitted, clientNumber } of stored) {
    const client = document.clients.get(admitted.clientId);
    if (client) client.stored = Math.max(client.stored, clientNumber);
  }
  broadcast(state, document, stored);
  acknowledge(stored);

  const refusedOnes = refused.map(({ waiting }) => waiting);
  if (refused.length > 0)
    for (const admitted of document.guarded.drop(refusedOnes.map((waiting) => waiting.admitted))) fallen.add(admitted);
  const leaning = document.waiting.filter((waiting) => fallen.has(waiting.admitted));
  takeOut(document, new Set([...refusedOnes, ...leaning]));
  const ended = new Set<string>();
  for (const { waiting, reason } of refused) {
    refuse(waiting, reason);
    if ((reason === "not allowed" || reason === "signed out") && waiting.writer.sessionId)
      ended.add(waiting.writer.sessionId);
  }
  for (const waiting of leaning) if (!refusedOnes.includes(waiting)) refuse(waiting, "clock gap");
  return ended;
}

/** The transaction failed, perhaps after it was stored: what the table says decides, and the senders ask it again. */
export async function settleFailed(state: State, batch: readonly Waiting[]): Promise<void> {
  for (const document of new Set(batch.map((waiting) => waiting.document))) {
    const mine = batch.filter((waiting) => waiting.document === document);
    const fallen = new Set(document.guarded.drop(mine.map((waiting) => waiting.admitted)));
    const gone = new Set([...mine, ...document.waiting.filter((waiting) => fallen.has(waiting.admitted))]);
    takeOut(document, gone);
    await readOn(state, document).catch((error) => state.log.error("document.read", error));
    for (const waiting of gone) refuse(waiting, "failed");
  }
}

/** One message to the room, framed once; not echoed to a sender who was alone in the batch. */
function broadcast({ live: { io } }: State, document: OpenDocument, stored: readonly Waiting[]): void {
  const [first] = stored;
  if (!first) return;
  const updates = stored.map((waiting) => waiting.admitted.update);
  const merged = updates.length === 1 ? first.admitted.update : Y.mergeUpdates(updates);
  const message: Updates = {
    documentId: document.id,
    generation: document.generation,
    number: document.number,
    update: Buffer.from(merged.buffer, merged.byteOffset, merged.byteLength).toString("base64"),
  };
  const senders = new Set(stored.flatMap((waiting) => [...waiting.senders]));
  const [sender] = senders;
  const room = roomOfDocument(document.id);
  if (sender && senders.size === 1) io.to(room).except(sender.id).emit("document:updates", message);
  else io.to(room).emit("document:updates", message);
}

/** The highest number of each client, to each who sent. */
function acknowledge(stored: readonly Waiting[]): void {
  const highest = new Map<LiveSocket, Map<number, Acknowledged>>();
  for (const { document, admitted, clientNumber, senders } of stored) {
    for (const socket of senders) {
      const clients = highest.get(socket) ?? new Map<number, Acknowledged>();
      clients.set(admitted.clientId, { documentId: document.id, clientId: admitted.clientId, clientNumber });
      highest.set(socket, clients);
    }
  }
  for (const [socket, clients] of highest)
    for (const message of clients.values()) socket.emit("document:acknowledged", message);
}
