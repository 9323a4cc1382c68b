// Who has a document open, and where their caret is. Names come from the session, never from the message.
import type { Presence, PresenceMessage } from "#server/protocol/documents.ts";
import type { LiveSocket } from "../live/live.ts";
import { type OpenDocument, roomOfDocument } from "./open-document.ts";
import type { SocketSession } from "./socket-session.ts";

/** Tells the room that somebody has come, or where they are now. */
export function announce(
  document: OpenDocument,
  socket: LiveSocket,
  place: Pick<Presence, "clientId" | "cursor"> = { clientId: null, cursor: null },
): void {
  const { name, seats, actingSeatId } = socket.data.actor;
  const seat = seats.find((held) => held.id === actingSeatId);
  const presence: Presence = {
    documentId: document.id,
    socket: socket.id,
    ...place,
    name,
    organisation: seat?.organisationCode ?? "",
  };
  document.presence.set(socket.id, presence);
  socket.to(roomOfDocument(document.id)).emit("document:presence", presence);
}

/** A message over the limit is dropped: the next one says the same better. */
export function receivePresence(session: SocketSession, message: PresenceMessage): void {
  const { socket } = session;
  const document = session.open.get(message.documentId);
  if (!document?.sockets.has(socket) || !session.presence.take(1)) return;
  const client = document.clients.get(message.clientId);
  const own = client?.personId === socket.data.actor.personId;
  announce(document, socket, { clientId: own ? message.clientId : null, cursor: message.cursor });
}

export function leaveDocument(document: OpenDocument, socket: LiveSocket, now: Date): void {
  if (!document.sockets.delete(socket)) return;
  document.presence.delete(socket.id);
  socket.to(roomOfDocument(document.id)).emit("document:left", { documentId: document.id, socket: socket.id });
  void socket.leave(roomOfDocument(document.id));
  if (document.sockets.size === 0) document.idleSince = now;
}
