/**
 * Making an embedded database takes seconds, so one migrated template is made per run and every test file opens a copy
 * in memory. With TEST_DATABASE_URL each file gets a database of its own on that PostgreSQL server instead.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { wrapEmbedded } from "#db/open-database.ts";

export default async function makeTemplate(): Promise<() => void> {
  if (process.env.TEST_DATABASE_URL) return () => {};
  const folder = mkdtempSync(join(tmpdir(), "coro-template-"));
  const pglite = await PGlite.create();
  await wrapEmbedded(pglite);
  const dump = await pglite.dumpDataDir("none");
  writeFileSync(join(folder, "template.tar"), Buffer.from(await dump.arrayBuffer()));
  await pglite.close();
  process.env.CORO_TEST_TEMPLATE = join(folder, "template.tar");
  return () => rmSync(folder, { recursive: true, force: true });
}
