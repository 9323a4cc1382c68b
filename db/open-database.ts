import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { lockDataFolder } from "./data-folder-lock.ts";
import type { Database, OpenDatabase } from "./database.ts";
import { migrationsFolder, refuseNewerDatabase } from "./migrate.ts";
import * as schema from "./schema/index.ts";
import { StartError } from "./start-error.ts";

const configuration = { schema, casing: "snake_case" } as const;

/** PGlite starts with 128 MB, touches them all and keeps them: an idle server was 120 MB larger for it. */
const sharedBuffers = "32MB";

/** Opens PostgreSQL by its address, else the embedded database under `dataFolder`; migrated, or refused with a reason. */
export async function openDatabase(where: { url: string | null; dataFolder: string }): Promise<OpenDatabase> {
  return where.url ? openPostgres(where.url) : openEmbedded(where.dataFolder);
}

async function openEmbedded(dataFolder: string): Promise<OpenDatabase> {
  const unlock = lockDataFolder(resolve(dataFolder));
  try {
    const folder = join(resolve(dataFolder), "database");
    if (!existsSync(join(folder, "PG_VERSION"))) createEmbedded(folder);
    const startParams = [...PGlite.defaultStartParams, "-c", `shared_buffers=${sharedBuffers}`];
    const open = await wrapEmbedded(await PGlite.create(folder, { startParams }));
    return { ...open, close: () => open.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Creating takes some 740 MB that stay with the process that does it, so another process does. It is made aside and then
 * moved into place: a start broken off half-way leaves no half of a database to be opened.
 */
function createEmbedded(folder: string): void {
  const script =
    'import { PGlite } from "@electric-sql/pglite"; const db = await PGlite.create(process.argv[1]); await db.close();';
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(`${basename(folder)}.new-`))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  const aside = `${folder}.new-${process.pid}`;
  try {
    execFileSync(process.execPath, ["--input-type=module", "-e", script, aside], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    renameSync(aside, folder);
  } catch (error) {
    throw new StartError(`The embedded database could not be created in ${folder}: ${(error as Error).message}`);
  }
}

/** Migrates an open PGlite and wraps it; tests hand in one that lives in memory. */
export async function wrapEmbedded(pglite: PGlite): Promise<OpenDatabase> {
  const drizzle = drizzlePglite(pglite, configuration);
  const db = drizzle as unknown as Database;
  try {
    await refuseNewerDatabase(db);
    await migratePglite(drizzle, { migrationsFolder });
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return {
    db,
    kind: "embedded",
    async executeSql(text, values = []) {
      if (values.length === 0) {
        const results = await pglite.exec(text);
        const rows = results.flatMap((result) => result.rows as unknown[]);
        return {
          rows,
          rowCount: results.reduce((sum, result) => sum + (result.affectedRows || result.rows.length), 0),
        };
      }
      const result = await pglite.query<Record<string, unknown>>(text, values);
      return { rows: result.rows, rowCount: result.affectedRows || result.rows.length };
    },
    close: () => pglite.close(),
  };
}

/** pg-boss hands over JSON that is written already, and now and then an object; the driver would write a text twice. */
const jsonAsGiven = {
  to: 114,
  from: [114, 3802],
  serialize: (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
};

async function openPostgres(url: string): Promise<OpenDatabase> {
  const quiet = { onnotice: () => {} };
  const migrator = postgres(url, { max: 1, connect_timeout: 10, ...quiet });
  try {
    const drizzle = drizzlePostgres(migrator, configuration);
    // Several processes may start at once on a new version; one migrates, the others wait for it.
    await drizzle.execute(sql`select pg_advisory_lock(20261124)`);
    await refuseNewerDatabase(drizzle as unknown as Database);
    await migratePostgres(drizzle, { migrationsFolder });
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : (error as Error).message;
    throw new StartError(`The database at DATABASE_URL cannot be used: ${reason}`);
  } finally {
    await migrator.end();
  }
  const pool = postgres(url, { max: 10, ...quiet });
  const jobs = postgres(url, { max: 1, ...quiet, types: { json: jsonAsGiven } });
  return {
    db: drizzlePostgres(pool, configuration) as unknown as Database,
    kind: "postgres",
    async executeSql(text, values = []) {
      const result = await jobs.unsafe(text, values.map((value) => value ?? null) as never[]);
      // Several statements in one text answer with one array each.
      const rows = (Array.isArray(result[0]) ? (result as unknown as unknown[][]).flat() : [...result]) as unknown[];
      return { rows, rowCount: result.count ?? rows.length };
    },
    async close() {
      await Promise.all([pool.end({ timeout: 5 }), jobs.end({ timeout: 5 })]);
    },
  };
}
