/** The messages of live documents over this tab's socket, in the types both sides share. */
import type { Socket } from "socket.io-client";
import type {
  Answer,
  DocumentServerEvents,
  LeaseAnswer,
  LeaseMessage,
  LeaveMessage,
  OpenAnswer,
  OpenMessage,
  PresenceMessage,
  UpdateMessage,
} from "#server/protocol/documents.ts";

export interface Wire {
  /** This connection's name among those present; null while there is none. */
  readonly id: () => string | null;
  readonly open: (message: OpenMessage) => Promise<Answer<OpenAnswer>>;
  readonly lease: (message: LeaseMessage) => Promise<Answer<LeaseAnswer>>;
  readonly update: (message: UpdateMessage) => void;
  readonly presence: (message: PresenceMessage) => void;
  readonly leave: (message: LeaveMessage) => void;
  readonly onConnection: (change: (connected: boolean) => void) => () => void;
  readonly on: <Event extends keyof DocumentServerEvents>(
    event: Event,
    hear: DocumentServerEvents[Event],
  ) => () => void;
}

/** An answer that does not come in this time counts as none: the connection is taken up again. */
const patience = 20_000;

export function createWire(socket: Socket): Wire {
  const listen = (event: string, hear: (...values: never[]) => void) => {
    socket.on(event, hear as () => void);
    return () => void socket.off(event, hear as () => void);
  };
  return {
    id: () => socket.id ?? null,
    open: (message) => socket.timeout(patience).emitWithAck("document:open", message),
    lease: (message) => socket.timeout(patience).emitWithAck("document:lease", message),
    update: (message) => void socket.emit("document:update", message),
    // What is not sent now is not worth sending later.
    presence: (message) => void socket.volatile.emit("document:presence", message),
    leave: (message) => void (socket.connected && socket.emit("document:leave", message)),
    onConnection: (change) => {
      const stopHearing = [
        listen("connect", () => change(true)),
        listen("disconnect", () => change(false)),
        listen("connect_error", () => change(false)),
      ];
      change(socket.connected);
      return () => {
        for (const stop of stopHearing) stop();
      };
    },
    on: (event, hear) => listen(event, hear as (...values: never[]) => void),
  };
}
