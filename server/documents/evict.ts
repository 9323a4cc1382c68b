import type { LiveSocket } from "../live/live.ts";
import { readDocumentRights } from "./document-rights.ts";
import { heldDocument } from "./hold-document.ts";
import type { OpenDocument } from "./open-document.ts";
import { leaveDocument } from "./presence.ts";
import { readSocketActor } from "./socket-actor.ts";
import type { State } from "./state.ts";

export type Whose = { readonly personId: string } | { readonly sessionId: string } | { readonly documentId: string };

/**
 * A right may have changed: looks at it anew for every open document it touches. Who may no longer read leaves the room
 * at once; who may edit now and could not before, or the other way round, is told to open the document again.
 */
export async function evict(state: State, whose: Whose): Promise<void> {
  state.evictions += 1;
  const ids = "documentId" in whose ? [whose.documentId] : [...state.open.keys()];
  for (const id of ids) {
    const document = await heldDocument(state, id);
    if (!document) continue;
    for (const socket of [...document.sockets.keys()]) {
      if (!concerns(socket, whose)) continue;
      try {
        await lookAtRights(state, document, socket);
      } catch (error) {
        // What they may do is not known, so they may nothing; the others are still looked at.
        state.log.error("document.evict", error);
        leaveDocument(document, socket, state.clock());
        socket.disconnect(true);
      }
    }
  }
}

function concerns(socket: LiveSocket, whose: Whose): boolean {
  const { personId, sessionId } = socket.data.actor;
  if ("personId" in whose) return personId === whose.personId;
  return "documentId" in whose || sessionId === whose.sessionId;
}

async function lookAtRights(state: State, document: OpenDocument, socket: LiveSocket): Promise<void> {
  const told = document.sockets.get(socket);
  if (!told) return;
  const before = told.mayEdit;
  const actor = await readSocketActor(state, socket);
  if (!actor) {
    leaveDocument(document, socket, state.clock());
    socket.disconnect(true);
    return;
  }
  const rights = await readDocumentRights(state.db, actor, document.id);
  if (rights?.mayRead && rights.mayEdit === before) return;
  const reason = rights?.mayRead ? "rights changed" : "not allowed";
  leaveDocument(document, socket, state.clock());
  socket.emit("document:closed", { documentId: document.id, reason });
}
