import type { IncomingMessage } from "node:http";
import { readActor } from "../accounts/actor.ts";
import { readSession, readSessionCookie } from "../accounts/sessions.ts";
import type { Context } from "../context.ts";
import { attachDocuments } from "../documents/attach-documents.ts";
import { readSocketActor } from "../documents/socket-actor.ts";
import { isSameOrigin } from "../web/same-origin.ts";
import { cutDeadConnections, sweepMilliseconds } from "./cut-dead-connections.ts";
import { type LiveSocket, personRoom, sessionRoom } from "./live.ts";
import { readRooms } from "./rooms.ts";

const socketsPerPerson = 10;

/**
 * Lets a socket in only from our own pages and with a living session; everything else is refused before the upgrade.
 * Answers with what ends the sweep for connections whose session is over.
 */
export function acceptConnections(context: Context): () => void {
  const { io } = context.live;
  io.engine.opts.allowRequest = (request: IncomingMessage, decide) => {
    const allowed = isSameOrigin(context.settings, request.headers) && request.headers.origin !== undefined;
    if (!allowed) return decide("origin", false);
    readActorOf(context, request).then(
      (actor) => decide(actor ? null : "unauthenticated", actor !== null),
      (error) => {
        context.log.error("live.handshake", error);
        decide("error", false);
      },
    );
  };

  io.use((socket, next) => {
    readActorOf(context, socket.request).then((actor) => {
      if (!actor) return next(new Error("unauthenticated"));
      socket.data.actor = actor;
      next();
    }, next);
  });

  /**
   * Race: the session or a right ends while a socket is being let in. It enters the rooms by which it is cut off before
   * the table is asked, so that whatever ends from then on finds it there. Looks at one socket come one after the other:
   * a slow one would bring back rooms that a later one has left.
   */
  const look = async (socket: LiveSocket) => {
    const { personId, sessionId } = socket.data.actor;
    await socket.join([personRoom(personId), ...(sessionId ? [sessionRoom(sessionId)] : [])]);
    const actor = await readSocketActor(context, socket);
    if (!actor) return void socket.disconnect(true);
    socket.data.actor = actor;
    const rooms = new Set(await readRooms(context.db, actor));
    // A room joined now would never be left.
    if (socket.disconnected) return;
    for (const room of socket.rooms)
      if (room !== socket.id && !rooms.has(room) && !room.startsWith("document:")) await socket.leave(room);
    await socket.join([...rooms]);
  };
  const turns = new WeakMap<LiveSocket, Promise<void>>();
  const join = (socket: LiveSocket): Promise<void> => {
    const turn = (turns.get(socket) ?? Promise.resolve())
      .then(() => (socket.disconnected ? undefined : look(socket)))
      .catch((error) => {
        // Which rooms it may hear is not known: none.
        context.log.error("live.join", error);
        socket.disconnect(true);
      });
    turns.set(socket, turn);
    return turn;
  };
  context.live.onRejoin(join);

  io.on("connection", (socket) => {
    attachDocuments(context, socket);
    void join(socket).then(() => {
      if (socket.disconnected) return;
      dropOldest(context, socket);
      socket.emit("joined");
    });
  });

  const sweep = setInterval(() => {
    cutDeadConnections(context).catch((error) => context.log.error("live.sweep", error));
  }, sweepMilliseconds);
  sweep.unref();
  return () => clearInterval(sweep);
}

async function readActorOf(context: Context, request: IncomingMessage) {
  const token = readSessionCookie(context.settings.baseUrl, request.headers.cookie);
  const session = token ? await readSession(context.db, token, context.clock()) : null;
  return session
    ? readActor(context.db, { personId: session.personId, sessionId: session.id, chosenSeatId: session.seatId })
    : null;
}

function dropOldest(context: Context, socket: LiveSocket): void {
  const { io } = context.live;
  const ids = [...(io.sockets.adapter.rooms.get(`person:${socket.data.actor.personId}`) ?? [])];
  for (const id of ids.slice(0, Math.max(0, ids.length - socketsPerPerson)))
    io.sockets.sockets.get(id)?.disconnect(true);
}
