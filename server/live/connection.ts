import type { IncomingMessage } from "node:http";
import { readActor } from "../accounts/actor.ts";
import { readSession, readSessionCookie } from "../accounts/sessions.ts";
import type { Context } from "../context.ts";
import { attachDocuments } from "../documents/attach-documents.ts";
import { isSameOrigin } from "../web/same-origin.ts";
import type { LiveSocket } from "./live.ts";
import { readRooms } from "./rooms.ts";

const socketsPerPerson = 10;

/** Lets a socket in only from our own pages and with a living session; everything else is refused before the upgrade. */
export function acceptConnections(context: Context): void {
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

  const join = async (socket: LiveSocket) => {
    const before = socket.data.actor;
    const actor = await readActor(context.db, { personId: before.personId, sessionId: before.sessionId });
    if (!actor) return void socket.disconnect(true);
    socket.data.actor = actor;
    const rooms = new Set(await readRooms(context.db, actor));
    for (const room of socket.rooms)
      if (room !== socket.id && !rooms.has(room) && !room.startsWith("document:")) await socket.leave(room);
    await socket.join([...rooms]);
  };

  context.live.onRejoin(join);
  io.on("connection", (socket) => {
    attachDocuments(context, socket);
    join(socket).then(
      () => {
        dropOldest(context, socket);
        socket.emit("joined");
      },
      (error) => {
        context.log.error("live.join", error);
        socket.disconnect(true);
      },
    );
  });
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
