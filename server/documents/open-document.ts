import type { Presence } from "#server/protocol/documents.ts";
import type { LiveSocket } from "../live/live.ts";
import type { Writer } from "./check-writers.ts";
import { type Admitted, createGuardedDocument, type GuardedDocument } from "./gate/guarded-document.ts";
import type { LoadedDocument } from "./load-document.ts";
import type { Fragments } from "./read-all-fragments.ts";

/** A client id issued for this document, as far as this process has met it. */
export type IssuedClient = {
  readonly personId: string;
  readonly seatId: string | null;
  /** Its highest number admitted, and its highest number stored. */
  last: number;
  stored: number;
};

/** An admitted update on its way to the table. */
export type Waiting = {
  readonly document: OpenDocument;
  readonly admitted: Admitted;
  readonly clientNumber: number;
  readonly sha256: string;
  readonly writer: Writer;
  /** Who sent it, and who sent it again meanwhile: all are told. */
  readonly senders: Set<LiveSocket>;
};

/** A document in memory: one per process, shared by everybody who has it open here. */
export type OpenDocument = {
  readonly id: string;
  readonly generation: number;
  readonly guarded: GuardedDocument;
  writable: boolean;
  /** Number of the last update in the live copy. */
  number: number;
  snapshotNumber: number;
  readonly clients: Map<number, IssuedClient>;
  /** Admitted and not yet stored, in order. */
  waiting: Waiting[];
  /** Who has it open, and whether they may edit as far as they were told. */
  readonly sockets: Map<LiveSocket, { mayEdit: boolean }>;
  readonly presence: Map<string, Presence>;
  /** Messages that wait while the table is read, in order; null = none is being read. */
  held: (() => void)[] | null;
  /** Since when nobody has it open. */
  idleSince: Date | null;
  content: { readonly number: number; readonly fragments: Fragments } | null;
};

export const roomOfDocument = (documentId: string): string => `document:${documentId}`;

export function openLoadedDocument(id: string, loaded: LoadedDocument, now: Date): OpenDocument {
  return {
    id,
    generation: loaded.generation,
    guarded: createGuardedDocument(loaded.doc),
    writable: loaded.writable,
    number: loaded.number,
    snapshotNumber: loaded.snapshotNumber,
    clients: new Map(),
    waiting: [],
    sockets: new Map(),
    presence: new Map(),
    held: null,
    idleSince: now,
    content: null,
  };
}

/** Takes updates out of the line and sets each client's highest number back to what is left. */
export function takeOut(document: OpenDocument, gone: ReadonlySet<Waiting>): void {
  document.waiting = document.waiting.filter((waiting) => !gone.has(waiting));
  for (const clientId of new Set([...gone].map((waiting) => waiting.admitted.clientId))) {
    const client = document.clients.get(clientId);
    if (!client) continue;
    const left = document.waiting.filter((waiting) => waiting.admitted.clientId === clientId);
    client.last = Math.max(client.stored, ...left.map((waiting) => waiting.clientNumber));
  }
}
