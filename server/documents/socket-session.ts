import type { LiveSocket } from "../live/live.ts";
import type { OpenDocument } from "./open-document.ts";
import { type Bucket, createBucket, textLimits } from "./text-limits.ts";

/** What one socket has open and how much it has sent. */
export type SocketSession = {
  readonly socket: LiveSocket;
  readonly open: Map<string, OpenDocument>;
  readonly messages: Bucket;
  readonly bytes: Bucket;
  readonly presence: Bucket;
  excess: number;
  offences: number;
};

export function createSocketSession(socket: LiveSocket, clock: () => Date): SocketSession {
  return {
    socket,
    open: new Map(),
    messages: createBucket(textLimits.messagesBurst, textLimits.messagesPerSecond, clock),
    bytes: createBucket(textLimits.bytesBurst, textLimits.bytesPerSecond, clock),
    presence: createBucket(textLimits.presenceBurst, textLimits.presencePerSecond, clock),
    excess: 0,
    offences: 0,
  };
}

/** Counts a message over the limit; a client that goes on and on is closed. */
export function countExcess(session: SocketSession): void {
  session.excess += 1;
  if (session.excess > textLimits.excess) session.socket.disconnect(true);
}

/** Counts what no honest client sends; after a few the socket is closed. */
export function countOffence(session: SocketSession): void {
  session.offences += 1;
  if (session.offences >= textLimits.offences) session.socket.disconnect(true);
}
