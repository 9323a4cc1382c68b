import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { type Database, readRows } from "./database.ts";
import { StartError } from "./start-error.ts";

/** Found from the working directory: the bundled server and the tests both run in the project's folder. */
export const migrationsFolder = resolve("db/migrations");

/** Refuses a database that a newer version of Coro has migrated: going back would damage it. */
export async function refuseNewerDatabase(db: Database): Promise<void> {
  const [table] = await readRows<{ present: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as present`,
  );
  if (!table?.present) return;
  const [applied] = await readRows<{ newest: string | number | null }>(
    db,
    sql`select max(created_at) as newest from drizzle.__drizzle_migrations`,
  );
  const journal: { entries: { when: number }[] } = JSON.parse(
    readFileSync(resolve(migrationsFolder, "meta/_journal.json"), "utf8"),
  );
  const known = Math.max(...journal.entries.map((entry) => entry.when));
  if (Number(applied?.newest ?? 0) > known)
    throw new StartError("The database is newer than this version of Coro. Update Coro, or restore an older backup.");
}
