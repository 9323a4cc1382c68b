/**
 * Yjs client ids of this person, seat and document, issued by the server in advance. An id is written with by one tab
 * at a time, held by a Web Lock; two tabs writing under one id would fork the text. Without Web Locks (plain http in a
 * local network) a fresh id is used and never kept.
 */
import type { LeasedClient, LocalDatabase } from "./local-store.ts";

export interface ClaimedClient {
  readonly client: LeasedClient;
  release(): void;
}

type Locks = Pick<LockManager, "request">;
const readLocks = (): Locks | null => (typeof navigator === "undefined" ? null : (navigator.locks ?? null));

/** How many ids a document should have in store, so that a day offline can survive several reloads. */
export const idsInAdvance = 3;

/**
 * Claims a stored id no other tab holds, whose own words this document has in full: an id that would write again at a
 * place it has already written forks the text. Null when there is none.
 */
export async function claimClient(
  database: LocalDatabase | null,
  wanted: { documentId: string; generation: number; seatId: string | null },
  clockOf: (clientId: number) => number,
): Promise<ClaimedClient | null> {
  const locks = readLocks();
  if (!database || !locks) return null;
  for (const { clientId } of await readClients(database, wanted)) {
    const release = await tryLock(locks, `coro-client-${wanted.documentId}-${wanted.generation}-${clientId}`);
    if (!release) continue;
    // Read again under the lock: the tab that held it may have written since.
    const client = await database.get("clients", [wanted.documentId, wanted.generation, clientId]);
    if (client && clockOf(clientId) === client.clock) return { client, release };
    release();
  }
  return null;
}

/**
 * Keeps ids just leased, and claims one of them unless the tab has one already. Where they can't be kept the first is
 * used at once, by this tab alone.
 */
export async function keepLeased(
  database: LocalDatabase | null,
  wanted: { documentId: string; generation: number; seatId: string | null },
  clientIds: readonly number[],
  hasOne: boolean,
): Promise<ClaimedClient | null> {
  const clients = clientIds.map((clientId) => ({ ...wanted, clientId, number: 0, clock: 0 }));
  if (!database || !readLocks()) {
    const [client] = clients;
    return client && !hasOne ? { client, release: () => {} } : null;
  }
  const work = database.transaction("clients", "readwrite");
  await Promise.all([...clients.map((client) => work.store.put(client)), work.done]);
  return hasOne ? null : claimClient(database, wanted, () => 0);
}

/** How many more ids should be leased: those never written with are the ones a reload can count on. */
export async function countMissing(
  database: LocalDatabase | null,
  wanted: { documentId: string; generation: number; seatId: string | null },
): Promise<number> {
  if (!database || !readLocks()) return 0;
  const fresh = (await readClients(database, wanted)).filter((client) => client.number === 0);
  return Math.max(0, idsInAdvance - fresh.length);
}

async function readClients(
  database: LocalDatabase,
  { documentId, generation, seatId }: { documentId: string; generation: number; seatId: string | null },
): Promise<LeasedClient[]> {
  const range = IDBKeyRange.bound([documentId, generation], [documentId, generation, []]);
  const clients = (await database.getAll("clients", range)).filter((client) => client.seatId === seatId);
  // Ids already written with come first: the fewer a text has, the smaller it stays.
  return clients.sort((left, right) => right.number - left.number);
}

function tryLock(locks: Locks, name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
