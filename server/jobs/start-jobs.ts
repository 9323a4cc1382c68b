import PgBoss from "pg-boss";
import type { OpenDatabase } from "#db/database.ts";
import type { Context } from "../context.ts";
import { jobHandlers } from "./handlers.ts";
import type { JobName, Jobs } from "./jobs.ts";

const everyMinute = "* * * * *";
/** A job that was woken runs at once; asking the table is only for what another process or the schedule put there. */
const pollingSeconds = 20;
const graceMilliseconds = 3_000;

/**
 * Starts the jobs in this process: each runs once a minute and soon after `wake`. Several processes on one database share
 * them: of the jobs of one name at most one waits, and `jobHandlers` take care that two that run at once do no harm.
 */
export async function startJobs(context: Context): Promise<Jobs> {
  const sql = guardSql(context.database);
  const boss = new PgBoss({
    db: sql,
    schema: "pgboss",
    cronMonitorIntervalSeconds: 30,
    cronWorkerIntervalSeconds: 20,
    maintenanceIntervalSeconds: 600,
    archiveCompletedAfterSeconds: 600,
    deleteAfterHours: 1,
  });
  boss.on("error", (error) => context.log.error("jobs", error));
  await boss.start();

  const workers = new Map<JobName, string>();
  for (const [name, run] of Object.entries(jobHandlers) as [JobName, (context: Context) => Promise<void>][]) {
    await boss.createQueue(name, { name, policy: "short" });
    await boss.schedule(name, everyMinute, {}, { singletonKey: name });
    const worker = await boss.work(name, { pollingIntervalSeconds: pollingSeconds, batchSize: 1 }, async () => {
      try {
        await run(context);
      } catch (error) {
        // The next minute tries again; a retry of pg-boss's own would only come earlier and find the same failure.
        context.log.error(`jobs.${name}`, error);
      }
    });
    workers.set(name, worker);
  }

  return {
    async wake(name) {
      try {
        await boss.send(name, {}, { singletonKey: name });
        boss.notifyWorker(workers.get(name) ?? "");
      } catch (error) {
        // What was to be done is a row already; the schedule finds it within the minute.
        context.log.error("jobs.wake", error);
      }
    },
    async close() {
      await boss.stop({ graceful: true, wait: true, timeout: graceMilliseconds });
      await sql.settle();
    },
  };
}

/**
 * pg-boss brings its own transactions in one text, on a session it shares with the embedded database's other users, and
 * leaves statements running when it stops. A failed text is rolled back, so that no later statement lands in a dead
 * transaction; `settle` waits for what runs and lets nothing follow, so that the database may be closed.
 */
function guardSql(database: OpenDatabase) {
  const running = new Set<Promise<unknown>>();
  let settled = false;
  const run = async (text: string, values?: unknown[]) => {
    try {
      return await database.executeSql(text, values);
    } catch (error) {
      if (/^\s*begin/i.test(text)) await database.executeSql("rollback");
      throw error;
    }
  };
  return {
    // biome-ignore lint/suspicious/noExplicitAny: pg-boss's own declaration of what a database answers.
    async executeSql(text: string, values?: unknown[]): Promise<{ rows: any[]; rowCount: number }> {
      if (settled) return { rows: [], rowCount: 0 };
      const work = run(text, values);
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    async settle() {
      settled = true;
      await Promise.allSettled([...running]);
    },
  };
}
