/** Opens the socket. Loaded only inside the desk and only after hydration, so that no page waits for it. */
import { io, type Socket } from "socket.io-client";
import type { Notice } from "#server/protocol/activities.ts";
import type { LiveStatus } from "./live-context.tsx";

export function openSocket(tell: (status: LiveStatus) => void, hear: (notice: Notice) => void): Socket {
  const socket = io({
    path: "/live",
    transports: ["websocket"],
    reconnectionDelay: 500,
    reconnectionDelayMax: 8000,
    randomizationFactor: 0.5,
  });
  // The rooms are joined a moment after the connection stands; only then is nothing missed.
  socket.on("joined", () => tell("connected"));
  socket.on("notice", hear);
  socket.on("connect_error", () => tell("offline"));
  socket.on("disconnect", (reason) => {
    tell("offline");
    // Socket.IO does not come back by itself when the server ended the connection: a restart, or an eleventh tab.
    if (reason === "io server disconnect") setTimeout(() => socket.connect(), 1000 + Math.random() * 2000);
  });
  // The network went away: without this the page would take itself for connected until a ping goes unanswered.
  addEventListener("offline", () => void socket.io.engine?.close());
  addEventListener("online", () => {
    // Disconnecting first ends the wait before the next attempt, which may have grown to many seconds.
    if (!socket.connected) socket.disconnect().connect();
  });
  return socket;
}
