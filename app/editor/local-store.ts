/**
 * What this browser keeps of a person's own text: the client ids leased for it, the updates the server has not
 * acknowledged (the outbox), and text that could not be merged. One database per person, so that two people at one
 * computer never see or send each other's. All changes that belong together are one transaction.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

export interface OutboxEntry {
  /** Where it stands in the order things were written; over all client ids, since a later one may lean on an earlier. */
  readonly order: number;
  readonly documentId: string;
  readonly generation: number;
  readonly clientId: number;
  readonly number: number;
  readonly update: Uint8Array;
  /** How many changes were merged into it. */
  readonly parts: number;
  /** True once it may have been sent: from then on its bytes never change. */
  readonly sealed: boolean;
}

export interface LeasedClient {
  readonly documentId: string;
  readonly generation: number;
  readonly seatId: string | null;
  readonly clientId: number;
  /** Number of its last update in the outbox or on the server. */
  readonly number: number;
  /** The clock a document must have reached for this id before it may write again. */
  readonly clock: number;
}

/** A document this browser holds a copy of, with what the page without a network shows about it. */
export interface HeldCopy {
  readonly documentId: string;
  readonly generation: number;
  readonly seatId: string | null;
  readonly fragment: string;
  readonly fragments: readonly string[];
  readonly title: string;
  /** The page it belongs to. */
  readonly path: string;
}

/** Text its author wrote that the server could not take; kept until they dismiss it. */
export interface KeptText {
  readonly key: number;
  readonly documentId: string;
  readonly text: string;
  readonly at: number;
}

export interface TextDatabase extends DBSchema {
  clients: { key: [string, number, number]; value: LeasedClient };
  outbox: { key: number; value: Omit<OutboxEntry, "order"> & { order?: number } };
  copies: { key: string; value: HeldCopy };
  kept: { key: number; value: Omit<KeptText, "key"> & { key?: number } };
}
export type LocalDatabase = IDBPDatabase<TextDatabase>;

export const databaseName = (personId: string): string => `coro-text-${personId}`;
/** The name of the y-indexeddb store that mirrors one generation of a document. */
export const mirrorName = (personId: string, documentId: string, generation: number): string =>
  `${databaseName(personId)}-${documentId}-${generation}`;

/** Null where the browser has no IndexedDB or refuses it (a private window): text is then kept in this tab only. */
export async function openLocalDatabase(personId: string): Promise<LocalDatabase | null> {
  if (!("indexedDB" in globalThis)) return null;
  try {
    return await openDB<TextDatabase>(databaseName(personId), 1, {
      upgrade(database) {
        database.createObjectStore("clients", { keyPath: ["documentId", "generation", "clientId"] });
        database.createObjectStore("outbox", { keyPath: "order", autoIncrement: true });
        database.createObjectStore("copies", { keyPath: "documentId" });
        database.createObjectStore("kept", { keyPath: "key", autoIncrement: true });
      },
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    });
  } catch {
    return null;
  }
}
