import type { Refused, RefusedReason, Remedy } from "#server/protocol/documents.ts";
import type { Waiting } from "./open-document.ts";

/** What the server refuses for other reasons than the bytes, and what the client then does. */
const remedies = {
  generation: "offer-text",
  frozen: "offer-text",
  "not allowed": "offer-text",
  "foreign client": "offer-text",
  "signed out": "resync",
  "not open": "resync",
  "too many": "resync",
  "clock gap": "resync",
  fork: "resync",
  failed: "resync",
} as const satisfies Partial<Record<RefusedReason, Remedy>>;

export type OwnReason = keyof typeof remedies;

export function refusal(reason: OwnReason): { reason: RefusedReason; remedy: Remedy } {
  return { reason, remedy: remedies[reason] };
}

/** Tells everybody who sent an update that it was not taken, why, and what to do. */
export function refuse({ document, admitted, clientNumber, senders }: Waiting, reason: OwnReason): void {
  const { clientId } = admitted;
  const refused: Refused = { documentId: document.id, clientId, clientNumber, ...refusal(reason) };
  for (const socket of senders) socket.emit("document:refused", refused);
}
