/**
 * Measures the built server in a process of its own, on a fresh embedded database and, with BENCH_DATABASE_URL, on a
 * PostgreSQL server. No limit of the product is raised. Prints a table and leaves JSON in bench/results/.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { openDatabase } from "#db/open-database.ts";
import { startBuilt } from "#tests/support/built-server.ts";
import { addSharedLetter } from "#tests/support/shared-letter.ts";
import { addExampleReader } from "./data.ts";
import { describeMachine } from "./machine.ts";
import { type Measurement, missed } from "./measurement.ts";
import { measureOpening, measureScripts, withBrowser } from "./opening.ts";
import { measureStarting } from "./starting.ts";
import { measureTyping } from "./typing.ts";

const seconds = Number(process.env.BENCH_SECONDS ?? 20);

type Place = { readonly DATA_DIR: string; readonly DATABASE_URL?: string };

/** A fresh place for data, and how to be rid of it. */
async function freshPlace(server: string | undefined): Promise<{ place: Place; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "coro-bench-"));
  const DATA_DIR = join(folder, "data");
  const removeFolder = async () => rmSync(folder, { recursive: true, force: true });
  if (!server) return { place: { DATA_DIR }, remove: removeFolder };
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const name = `coro_bench_${randomBytes(6).toString("hex")}`;
  await admin.unsafe(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    place: { DATA_DIR, DATABASE_URL: url.href },
    async remove() {
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
      await removeFolder();
    },
  };
}

const open = ({ DATA_DIR, DATABASE_URL }: Place) => openDatabase({ url: DATABASE_URL ?? null, dataFolder: DATA_DIR });

async function measureTypingOn(server: string | undefined): Promise<Measurement[]> {
  const { place, remove } = await freshPlace(server);
  const database = await open(place);
  const letter = await addSharedLetter(database.db, 10);
  await database.close();
  const running = await startBuilt(place);
  const measured = [
    await measureTyping(running.url, letter, 2, seconds),
    await measureTyping(running.url, letter, 10, seconds),
  ];
  await running.end("SIGTERM");
  await remove();
  return measured;
}

async function measurePagesOn(server: string | undefined): Promise<Measurement[]> {
  const { place, remove } = await freshPlace(server);
  const database = await open(place);
  const found = await addExampleReader(database);
  await database.close();
  const measured = await measureStarting(place, server ? 180 : 400);
  const running = await startBuilt(place);
  const reader = { ...found, url: running.url };
  await withBrowser(async (browser) => {
    measured.push(...(await measureOpening(browser, reader)));
    if (!server) measured.push(...(await measureScripts(browser, reader)));
  });
  await running.end("SIGTERM");
  await remove();
  return measured;
}

function print(heading: string, measured: Measurement[]): void {
  console.log(`\n${heading}\n`);
  for (const { what, figures, unit, goals, note } of measured) {
    const shown = Object.entries(figures).map(([name, value]) => (name === "size" ? `${value}` : `${name} ${value}`));
    const held = Object.entries(goals).map(([name, goal]) => (name === "size" ? `≤ ${goal}` : `${name} ≤ ${goal}`));
    const verdict = held.length === 0 ? "" : missed({ what, figures, unit, goals }).length > 0 ? "MISSED" : "held";
    const cells = [
      what.padEnd(54),
      `${shown.join(" · ")} ${unit}`.padEnd(48),
      `${held.join(", ")} ${verdict}`.padEnd(28),
    ];
    console.log(`${cells.join(" ")} ${note ?? ""}`.trimEnd());
  }
}

const postgresServer = process.env.BENCH_DATABASE_URL;
const machine = await describeMachine(postgresServer);
for (const [name, value] of Object.entries(machine)) console.log(`${name.padEnd(12)} ${value}`);
console.log("limits       none raised");

const results: Record<string, Measurement[]> = {};
for (const [heading, server] of Object.entries({
  "Embedded database": undefined,
  ...(postgresServer ? { PostgreSQL: postgresServer } : {}),
})) {
  const typing = await measureTypingOn(server);
  print(heading, typing);
  const pages = await measurePagesOn(server);
  print(heading, pages);
  results[heading] = [...typing, ...pages];
}

mkdirSync("bench/results", { recursive: true });
const file = `bench/results/${machine.date?.replaceAll(/[ :]/g, "-")}.json`;
writeFileSync(file, `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log(`\n${file}`);
