/**
 * The socket messages of live documents. docs/protocol-documents.md says what each means. Bytes travel as base64 in
 * string events: Socket.IO frames those once for a whole room.
 */
import { z } from "zod";

/** What a client does with an update that was refused. */
export const remedies = ["resync", "reload", "offer-text"] as const;
export type Remedy = (typeof remedies)[number];

export const refusedReasons = [
  "too large",
  "malformed",
  "foreign client",
  "clock gap",
  "fork",
  "unknown reference",
  "not in schema",
  "out of place",
  "too costly",
  "document full",
  "not allowed",
  "signed out",
  "frozen",
  "generation",
  "too many",
  "not open",
  "failed",
] as const;
export type RefusedReason = (typeof refusedReasons)[number];

export const closedReasons = ["frozen", "generation", "rights changed", "not allowed", "failed"] as const;
export type ClosedReason = (typeof closedReasons)[number];

const identifier = z.string().min(1).max(64);
const clientId = z.int().min(1).max(0xffff_ffff);
const base64 = (bytes: number) => z.base64().max(Math.ceil(bytes / 3) * 4 + 4);

export const openMessage = z.strictObject({
  documentId: identifier,
  schema: z.int(),
  generation: z.int().min(1).nullable(),
  /** The client's state vector, from Y.encodeStateVector; empty when it has nothing. */
  vector: base64(64 * 1024),
});
export const leaseMessage = z.strictObject({
  documentId: identifier,
  generation: z.int().min(1),
  seatId: identifier.nullable(),
  count: z.int().min(1).max(5),
});
export const updateMessage = z.strictObject({
  documentId: identifier,
  generation: z.int().min(1),
  clientId,
  /** The client id's own running number of this update, from 1. */
  clientNumber: z.int().min(1),
  /** Somewhat more than is ever taken, so that what is too large is answered and not ignored. */
  update: base64(320 * 1024),
  /** True for what was written offline or is sent again: it may be larger. */
  resync: z.boolean().optional(),
});
export const presenceMessage = z.strictObject({
  documentId: identifier,
  clientId,
  /** A relative position as JSON, for others' carets; null = no caret. */
  cursor: z.string().max(4096).nullable(),
});
export const leaveMessage = z.strictObject({ documentId: identifier });

export type OpenMessage = z.infer<typeof openMessage>;
export type LeaseMessage = z.infer<typeof leaseMessage>;
export type UpdateMessage = z.infer<typeof updateMessage>;
export type PresenceMessage = z.infer<typeof presenceMessage>;
export type LeaveMessage = z.infer<typeof leaveMessage>;

export type Answer<Value> = ({ ok: true } & Value) | { ok: false; code: string; key: string };

export type OpenAnswer = {
  generation: number;
  writable: boolean;
  mayEdit: boolean;
  /** What the client lacks, and what the server has, both base64. */
  missing: string;
  vector: string;
  /** Number of the last update in `missing`; 0 = none yet. */
  number: number;
  /** The highest acknowledged number of each client id issued to this person in this generation. */
  acknowledged: Record<string, number>;
  /** Who has the document open. */
  present: Presence[];
};
export type LeaseAnswer = { clientIds: number[] };

export type Acknowledged = { documentId: string; clientId: number; clientNumber: number };
export type Refused = {
  documentId: string;
  clientId: number;
  clientNumber: number;
  reason: RefusedReason;
  remedy: Remedy;
};
export type Updates = { documentId: string; generation: number; number: number; update: string };
export type Closed = { documentId: string; reason: ClosedReason };
export type Presence = {
  documentId: string;
  /** One socket's presence; it replaces its earlier one. */
  socket: string;
  clientId: number | null;
  cursor: string | null;
  name: string;
  organisation: string;
};
export type Left = { documentId: string; socket: string };

export type DocumentClientEvents = {
  "document:open": (message: OpenMessage, answer: (answer: Answer<OpenAnswer>) => void) => void;
  "document:lease": (message: LeaseMessage, answer: (answer: Answer<LeaseAnswer>) => void) => void;
  "document:update": (message: UpdateMessage) => void;
  "document:presence": (message: PresenceMessage) => void;
  "document:leave": (message: LeaveMessage) => void;
};
export type DocumentServerEvents = {
  "document:acknowledged": (message: Acknowledged) => void;
  "document:refused": (message: Refused) => void;
  "document:updates": (message: Updates) => void;
  "document:closed": (message: Closed) => void;
  "document:presence": (message: Presence) => void;
  "document:left": (message: Left) => void;
};
