import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import type { OpenDatabase } from "#db/database.ts";
import { openDatabase, wrapEmbedded } from "#db/open-database.ts";

/** A migrated, empty database of this test's own: in memory, or on the PostgreSQL server of TEST_DATABASE_URL. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    const template = process.env.CORO_TEST_TEMPLATE;
    const loadDataDir = template ? new Blob([readFileSync(template)]) : undefined;
    return wrapEmbedded(await PGlite.create(loadDataDir ? { loadDataDir } : {}));
  }
  const name = `coro_test_${randomBytes(6).toString("hex")}`;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const open = await openDatabase({ url: url.href, dataFolder: "" });
  return {
    ...open,
    async close() {
      await open.close();
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
