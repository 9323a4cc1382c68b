// The line in front of the table. While one batch is being stored the next gathers; everything that reads or writes the
// log of open documents goes through here, one at a time, so that memory and table cannot cross.
import type { Database } from "#db/database.ts";
import type { Log } from "../log.ts";
import type { Waiting } from "./open-document.ts";
import { type StoredBatch, storeBatch } from "./store-batch.ts";

export type Append = {
  /** Puts an admitted update in line. */
  push(waiting: Waiting): void;
  /** Resolves when what is in line now was stored or refused. */
  settled(): Promise<void>;
  /** Runs between two batches. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when everything in line was stored or refused. */
  flush(): Promise<void>;
};

type Parts = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly log: Log;
  /** The embedded database runs on the event loop: smaller batches keep it short. */
  readonly embedded: boolean;
  /** After the transaction. */
  readonly onStored: (results: readonly StoredBatch[]) => void;
  /** The transaction failed: nothing of the batch may be taken for stored, nor for lost. */
  readonly onFailed: (batch: readonly Waiting[]) => Promise<void>;
};

/** Milliseconds a batch gathers at most, when many are writing; a single writer does not wait. */
const gatherMilliseconds = 10;

export function createAppend({ db, clock, log, embedded, onStored, onFailed }: Parts): Append {
  const most = embedded ? 200 : 1000;
  let line: Waiting[] = [];
  let running: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let pushed = 0;
  let done = 0;
  let watchers: { until: number; resolve: () => void }[] = [];

  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };

  const storeOne = async (batch: Waiting[]) => {
    try {
      onStored(await storeBatch(db, batch, clock()));
    } catch (error) {
      log.error("document.append", error);
      await onFailed(batch);
    } finally {
      done += batch.length;
      for (const { until, resolve } of watchers) if (until <= done) resolve();
      watchers = watchers.filter(({ until }) => until > done);
    }
  };

  const run = async () => {
    try {
      // Everything that arrived in the same turn of the event loop goes together.
      await new Promise((resolve) => setImmediate(resolve));
      while (line.length > 0) {
        const batch = line.slice(0, most);
        line = line.slice(most);
        await alone(() => storeOne(batch));
        if (line.length < most) await gather(Math.min(gatherMilliseconds, Math.floor(batch.length / 4)));
      }
    } catch (error) {
      log.error("document.append", error);
    } finally {
      running = null;
    }
  };

  return {
    alone,
    settled() {
      if (done >= pushed) return Promise.resolve();
      return new Promise((resolve) => watchers.push({ until: pushed, resolve }));
    },
    push(waiting) {
      pushed += 1;
      line.push(waiting);
      running ??= run();
    },
    async flush() {
      while (running) await running;
      await turn;
    },
  };
}

function gather(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
