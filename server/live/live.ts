/**
 * The one Socket.IO server: who is connected, which rooms they hear, and what rooms are told. A notice says what
 * happened; only text, presence and counters carry data.
 */
import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import type { Actor } from "../accounts/actor.ts";
import type { Audience, Notice } from "../protocol/activities.ts";

export interface SocketData {
  actor: Actor;
}
/** Document messages are declared and validated in server/protocol/documents.ts; here they are only carried. */
// biome-ignore lint/suspicious/noExplicitAny: Socket.IO's own shape of an event map; handlers validate with zod.
export type AnyEvents = Record<string, (...values: any[]) => void>;
export type LiveServer = Server<AnyEvents, AnyEvents, AnyEvents, SocketData>;
export type LiveSocket = Socket<AnyEvents, AnyEvents, AnyEvents, SocketData>;

export const roomOf = (audience: Audience): string => `${audience.kind}:${audience.id}`;
export const personRoom = (personId: string): string => `person:${personId}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;

export interface Live {
  readonly io: LiveServer;
  /** Tells the audience's open pages that something happened. */
  tell(notice: Notice): void;
  /** Ends the connections of a session or a person at once: the session or the account has ended. */
  disconnect(whose: { sessionId: string } | { personId: string }): void;
  /** A right changed: the person's connections hear other rooms from now on. */
  rejoin(personId: string): Promise<void>;
  /** Set by connection.ts: recomputes the rooms of one socket. */
  onRejoin(recompute: (socket: LiveSocket) => Promise<void>): void;
  close(): Promise<void>;
}

export function createLive(http: HttpServer): Live {
  const io: LiveServer = new Server(http, {
    path: "/live",
    serveClient: false,
    transports: ["websocket"],
    perMessageDeflate: false,
    // The largest update, 256 KiB, is 342 KiB in base64.
    maxHttpBufferSize: 384 * 1024,
    pingInterval: 20_000,
    pingTimeout: 20_000,
    connectTimeout: 10_000,
  });
  let recompute: (socket: LiveSocket) => Promise<void> = async () => {};
  return {
    io,
    tell: (notice) => {
      io.to(roomOf(notice.audience)).emit("notice", notice);
    },
    disconnect: (whose) => {
      io.in("sessionId" in whose ? sessionRoom(whose.sessionId) : personRoom(whose.personId)).disconnectSockets(true);
    },
    rejoin: async (personId) => {
      const sockets = io.sockets.adapter.rooms.get(personRoom(personId)) ?? new Set<string>();
      for (const id of [...sockets]) {
        const socket = io.sockets.sockets.get(id);
        if (socket) await recompute(socket);
      }
    },
    onRejoin: (compute) => {
      recompute = compute;
    },
    close: async () => {
      io.disconnectSockets(true);
      await io.close();
    },
  };
}
