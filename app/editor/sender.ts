/**
 * Takes this tab's changes to the outbox and from there to the server: at most ten messages a second, in the order they
 * were written, each sent only once it is stored. What waits is merged. Nothing counts as saved before its
 * acknowledgement.
 */
import type { LeasedClient, OutboxEntry } from "./local-store.ts";
import type { Outbox } from "./outbox.ts";

/** The server takes ten text messages a second with bursts of sixty; we stay below both. */
const messagesPerSecond = 10;
const burst = 20;
/** The server takes 64 KiB a second with bursts of 512 KiB. */
const bytesPerSecond = 48 * 1024;
const bytesBurst = 256 * 1024;
/** Entries up to this size go as live messages; larger ones, and those sent again, say so. */
const liveBytes = 48 * 1024;

export interface Sender {
  /** A change made here under the claimed id. */
  add(change: Uint8Array): void;
  /** From now on changes are written under this id. `clockOf` reads where it stands in the document. */
  claim(client: LeasedClient, clockOf: () => number): void;
  /** Entries found in the store at the start. */
  restore(entries: readonly OutboxEntry[]): void;
  /** The document is open: everything unacknowledged is sent (again), in order. */
  start(): Promise<void>;
  /** The connection is gone, or the document is being opened again. */
  stop(): void;
  acknowledge(clientId: number, number: number): void;
  entries(): OutboxEntry[];
  unsaved(): number;
  /** Stores what is in memory; what happens then is known when it resolves. */
  settle(): Promise<void>;
  end(): void;
}

export function createSender(
  outbox: Outbox,
  send: (entry: OutboxEntry, again: boolean) => void,
  stored: (changes: Uint8Array[]) => void,
  changed: () => void,
): Sender {
  const entries = new Map<number, OutboxEntry>();
  const sent = new Set<number>();
  const restored = new Set<number>();
  let pending: Uint8Array[] = [];
  /** Changes on their way into the store: in neither list, and not saved. */
  let storing = 0;
  let writer: { client: LeasedClient; clockOf: () => number } | null = null;
  let open = false;
  let ended = false;
  let tokens = burst;
  let bytes = bytesBurst;
  let filledAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pumping = Promise.resolve();
  let running = false;
  let again = false;

  const refill = () => {
    const now = performance.now();
    const seconds = (now - filledAt) / 1000;
    tokens = Math.min(burst, tokens + seconds * messagesPerSecond);
    bytes = Math.min(bytesBurst, bytes + seconds * bytesPerSecond);
    filledAt = now;
    return tokens >= 1 && bytes > 0;
  };
  const waiting = () =>
    [...entries.values()].filter(({ order }) => !sent.has(order)).sort((left, right) => left.order - right.order);

  /**
   * Race: a change made just as a run ends. `running` falls in the same step in which the run looks at `again` for the
   * last time, so such a change either is seen by that run or starts the next.
   */
  function pump(): Promise<void> {
    again = true;
    if (!running) pumping = run();
    return pumping;
  }

  async function run(): Promise<void> {
    running = true;
    try {
      while (again) {
        again = false;
        if (pending.length > 0 && writer) await store();
        if (open && !ended) await sendWaiting();
      }
    } finally {
      running = false;
    }
  }

  async function store(): Promise<void> {
    if (!writer) return;
    const { client, clockOf } = writer;
    // The clock belongs to exactly these changes; nothing may happen between the two lines.
    const changes = pending;
    pending = [];
    storing = changes.length;
    const seal = open && waiting().length === 0 && refill();
    try {
      const [known, entry] = await outbox.write(client, changes, clockOf(), seal);
      writer = { client: known, clockOf };
      entries.set(entry.order, entry);
    } catch (error) {
      // The browser would not store them (its disk is full, say): they wait on, unsaved, for the next try.
      pending = [...changes, ...pending];
      throw error;
    } finally {
      storing = 0;
    }
    stored(changes);
    changed();
  }

  async function sendWaiting(): Promise<void> {
    let next = waiting();
    if (next.some(({ sealed }) => !sealed)) {
      for (const entry of await outbox.seal()) if (entries.has(entry.order)) entries.set(entry.order, entry);
      next = waiting();
    }
    for (const entry of next) {
      if (!open || ended) return;
      if (!refill()) {
        clearTimeout(timer);
        const wait = Math.max((1 - tokens) / messagesPerSecond, -bytes / bytesPerSecond);
        timer = setTimeout(() => void pump(), wait * 1000 + 1);
        return;
      }
      tokens -= 1;
      bytes -= entry.update.length;
      sent.add(entry.order);
      send(entry, restored.has(entry.order) || entry.update.length > liveBytes);
      restored.add(entry.order);
    }
  }

  return {
    add(change) {
      pending.push(change);
      changed();
      void pump();
    },
    claim(client, clockOf) {
      writer = { client, clockOf };
      void pump();
    },
    restore(found) {
      for (const entry of found) {
        entries.set(entry.order, entry);
        restored.add(entry.order);
      }
    },
    async start() {
      sent.clear();
      open = true;
      await pump();
    },
    stop() {
      open = false;
      clearTimeout(timer);
    },
    acknowledge(clientId, number) {
      for (const entry of entries.values())
        if (entry.clientId === clientId && entry.number <= number) entries.delete(entry.order);
      outbox.acknowledge(clientId, number).catch(() => {
        // It stays in the store and is acknowledged again when it is sent again.
      });
      changed();
    },
    entries: () => [...entries.values()].sort((left, right) => left.order - right.order),
    unsaved: () => pending.length + storing + [...entries.values()].reduce((sum, { parts }) => sum + parts, 0),
    settle: pump,
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}
