/**
 * The outbox of one document generation. An update is written here before it is sent and leaves only when the server
 * has acknowledged it. What was deleted does not move a state vector, so a difference of states would lose it; these
 * bytes do not.
 */
import * as Y from "yjs";
import type { LeasedClient, LocalDatabase, OutboxEntry } from "./local-store.ts";

/** Merged updates stay well below the size and the number of parts the server takes as one live message. */
const largestMerge = 16 * 1024;

export interface Outbox {
  /** Entries in the order they were written, all of them sealed: to be sent (again). */
  seal(): Promise<OutboxEntry[]>;
  /** Reads without sealing, for what the document must contain. */
  read(): Promise<OutboxEntry[]>;
  /**
   * Writes changes of one client id, and what is now known of that id, in one step. Without `seal` they are merged into
   * the last entry while that has not been sent. Returns the id as it now stands and the entry.
   */
  write(
    client: LeasedClient,
    changes: Uint8Array[],
    clock: number,
    seal: boolean,
  ): Promise<[LeasedClient, OutboxEntry]>;
  /** The server has everything of this client id up to this number. */
  acknowledge(clientId: number, number: number): Promise<void>;
  clear(): Promise<void>;
}

export function createOutbox(database: LocalDatabase | null, documentId: string, generation: number): Outbox {
  return database ? createStoredOutbox(database, documentId, generation) : createPassingOutbox();
}

function createStoredOutbox(database: LocalDatabase, documentId: string, generation: number): Outbox {
  const isOurs = (entry: { documentId: string; generation: number }) =>
    entry.documentId === documentId && entry.generation === generation;
  const readAll = async () => ((await database.getAll("outbox")) as OutboxEntry[]).filter(isOurs);
  return {
    read: readAll,
    async seal() {
      const work = database.transaction("outbox", "readwrite");
      const entries = ((await work.store.getAll()) as OutboxEntry[]).filter(isOurs);
      const sealed = entries.map((entry) => ({ ...entry, sealed: true }));
      await Promise.all([...sealed.map((entry) => work.store.put(entry)), work.done]);
      return sealed;
    },
    async write(client, changes, clock, seal) {
      const work = database.transaction(["outbox", "clients"], "readwrite");
      const outbox = work.objectStore("outbox");
      // Another tab may have sealed the last entry in order to send it; this transaction sees that.
      const last = ((await outbox.openCursor(null, "prev"))?.value ?? null) as OutboxEntry | null;
      const merged = last && isOurs(last) ? mergeInto(last, client, changes) : null;
      const [known, entry] = merged
        ? [
            { ...client, clock },
            { ...merged, sealed: seal },
          ]
        : add(client, changes, clock, seal);
      const { order: given, ...rest } = entry;
      const order = await outbox.put(given === 0 ? rest : { ...rest, order: given });
      await work.objectStore("clients").put(known);
      await work.done;
      return [known, { ...rest, order }];
    },
    async acknowledge(clientId, number) {
      const work = database.transaction("outbox", "readwrite");
      for (let at = await work.store.openCursor(); at; at = await at.continue())
        if (isOurs(at.value) && at.value.clientId === clientId && at.value.number <= number) await at.delete();
      await work.done;
    },
    async clear() {
      const work = database.transaction("outbox", "readwrite");
      for (let at = await work.store.openCursor(); at; at = await at.continue())
        if (isOurs(at.value)) await at.delete();
      await work.done;
    },
  };
}

/** Where nothing can be stored: the outbox lives as long as the tab. */
function createPassingOutbox(): Outbox {
  let entries: OutboxEntry[] = [];
  let order = 0;
  return {
    read: async () => [...entries],
    async seal() {
      entries = entries.map((entry) => ({ ...entry, sealed: true }));
      return [...entries];
    },
    async write(client, changes, clock, seal) {
      const last = entries.at(-1);
      const merged = last ? mergeInto(last, client, changes) : null;
      if (merged) {
        const entry = { ...merged, sealed: seal };
        entries = [...entries.slice(0, -1), entry];
        return [{ ...client, clock }, entry];
      }
      const [known, made] = add(client, changes, clock, seal);
      const entry = { ...made, order: ++order };
      entries = [...entries, entry];
      return [known, entry];
    },
    async acknowledge(clientId, number) {
      entries = entries.filter((entry) => entry.clientId !== clientId || entry.number > number);
    },
    async clear() {
      entries = [];
    },
  };
}

function mergeInto(last: OutboxEntry, client: LeasedClient, changes: Uint8Array[]): OutboxEntry | null {
  if (last.sealed || last.clientId !== client.clientId) return null;
  const update = Y.mergeUpdates([last.update, ...changes]);
  return update.length > largestMerge ? null : { ...last, update, parts: last.parts + changes.length };
}

function add(client: LeasedClient, changes: Uint8Array[], clock: number, sealed: boolean): [LeasedClient, OutboxEntry] {
  const { documentId, generation, clientId } = client;
  const number = client.number + 1;
  const update = changes.length === 1 ? (changes[0] as Uint8Array) : Y.mergeUpdates(changes);
  return [
    { ...client, number, clock },
    { order: 0, documentId, generation, clientId, number, update, parts: changes.length, sealed },
  ];
}
