import { and, eq, max } from "drizzle-orm";
import * as Y from "yjs";
import { documentClient, documentUpdate } from "#db/schema/index.ts";
import { schemaVersion } from "#server/protocol/document-schema.ts";
import type { OpenAnswer, OpenMessage } from "#server/protocol/documents.ts";
import { Refusal } from "../refusal.ts";
import { type DocumentRights, readDocumentRights } from "./document-rights.ts";
import { catchUp, closeRoom, holdDocument } from "./hold-document.ts";
import { type OpenDocument, roomOfDocument } from "./open-document.ts";
import { announce, leaveDocument } from "./presence.ts";
import { readSocketActor } from "./socket-actor.ts";
import type { SocketSession } from "./socket-session.ts";
import type { State } from "./state.ts";
import { textLimits } from "./text-limits.ts";

/**
 * Opens a document on a socket and joins its room. Refuses conflict for a client of another schema, not-found for a
 * document that does not exist or may not be read, too-many for more documents than one page shows.
 */
export async function openOnSocket(state: State, session: SocketSession, message: OpenMessage): Promise<OpenAnswer> {
  const { documentId } = message;
  const { socket } = session;
  if (message.schema !== schemaVersion) throw new Refusal("conflict", "reloadPage");
  if (session.open.size >= textLimits.openPerSocket && !session.open.has(documentId))
    throw new Refusal("too-many", "tooManyOpen");
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const answer = await tryToOpen(state, session, message);
      if (answer) return answer;
    }
    throw new Refusal("conflict", "tryAgainLater");
  } catch (error) {
    const open = session.open.get(documentId);
    if (open) leaveDocument(open, socket, state.clock());
    await socket.leave(roomOfDocument(documentId));
    throw error;
  }
}

const attempts = 10;

/** Null when somebody lost a right, or the document went on, while this was being read: look again. */
async function tryToOpen(state: State, session: SocketSession, message: OpenMessage): Promise<OpenAnswer | null> {
  const { documentId } = message;
  const { socket } = session;
  const { evictions } = state;
  const rights = await demandRead(state, session, documentId);
  const document = await holdDocument(state, documentId);
  if (document.generation !== rights.generation) {
    // Another process has started a generation.
    if ((await state.open.get(documentId)) === document) state.open.delete(documentId);
    closeRoom(state, document, "generation");
    return null;
  }
  if (!(await catchUp(state, document))) return null;
  await learnClients(state, document, socket.data.actor.personId);
  await socket.join(roomOfDocument(documentId));
  if (state.evictions !== evictions || (await state.open.get(documentId)) !== document) return null;
  if (socket.disconnected || state.closing) throw new Refusal("conflict", "connectionEnded");
  document.writable = rights.writable;
  document.idleSince = null;
  document.sockets.set(socket, { mayEdit: rights.mayEdit });
  session.open.set(documentId, document);
  return answerOpen(document, session, message, rights);
}

async function demandRead(state: State, { socket }: SocketSession, documentId: string): Promise<DocumentRights> {
  const actor = await readSocketActor(state, socket);
  if (!actor) throw new Refusal("unauthenticated", "signInAgain");
  const rights = await readDocumentRights(state.db, actor, documentId);
  if (!rights?.mayRead) throw new Refusal("not-found", "noSuchDocument");
  return rights;
}

/** The client ids issued to a person, and how far each has come, so that updates can be judged without a question. */
async function learnClients(state: State, document: OpenDocument, personId: string): Promise<void> {
  const rows = await state.db
    .select({
      clientId: documentClient.clientId,
      seatId: documentClient.seatId,
      stored: max(documentUpdate.clientNumber),
    })
    .from(documentClient)
    .leftJoin(
      documentUpdate,
      and(
        eq(documentUpdate.documentId, documentClient.documentId),
        eq(documentUpdate.generation, documentClient.generation),
        eq(documentUpdate.clientId, documentClient.clientId),
      ),
    )
    .where(
      and(
        eq(documentClient.personId, personId),
        eq(documentClient.documentId, document.id),
        eq(documentClient.generation, document.generation),
      ),
    )
    .groupBy(documentClient.clientId, documentClient.seatId);
  for (const { clientId, seatId, stored } of rows) {
    // What memory knows is newer: it counts what waits.
    if (document.clients.has(clientId)) continue;
    const number = Number(stored ?? 0);
    document.clients.set(clientId, { personId, seatId, last: number, stored: number });
  }
}

function answerOpen(
  document: OpenDocument,
  session: SocketSession,
  message: OpenMessage,
  rights: DocumentRights,
): OpenAnswer {
  const { live } = document.guarded;
  const same = message.generation === document.generation && message.vector !== "";
  const { personId } = session.socket.data.actor;
  const present = [...document.presence.values()].filter((presence) => presence.socket !== session.socket.id);
  announce(document, session.socket);
  return {
    generation: document.generation,
    writable: document.writable,
    mayEdit: rights.mayEdit,
    missing: encode(same ? diff(live, message.vector) : Y.encodeStateAsUpdate(live)),
    vector: encode(Y.encodeStateVector(live)),
    number: document.number,
    acknowledged: Object.fromEntries(
      [...document.clients]
        .filter(([, client]) => client.personId === personId)
        .map(([clientId, client]) => [clientId, client.stored]),
    ),
    present,
  };
}

function diff(live: Y.Doc, vector: string): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(live, new Uint8Array(Buffer.from(vector, "base64")));
  } catch {
    throw new Refusal("invalid", "badMessage");
  }
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
