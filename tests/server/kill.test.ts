/**
 * What the server has acknowledged is on disk. The real server is killed, again and again, while several people type over
 * real sockets, and started on the same data. KILL_ROUNDS raises the number of kills.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "#db/open-database.ts";
import { ensureBuild, killLeftovers, startBuilt } from "#tests/support/built-server.ts";
import { addSharedLetter, type SharedLetter } from "#tests/support/shared-letter.ts";
import { openText } from "#tests/support/text-client.ts";

const rounds = Number(process.env.KILL_ROUNDS ?? 10);
const writers = 3;
/** Ten a second is what a client may send. */
const pause = 100;

beforeAll(() => ensureBuild(), 240_000);
afterEach(killLeftovers);

async function survives(environment: { DATA_DIR: string; DATABASE_URL?: string }): Promise<void> {
  const open = await openDatabase({ url: environment.DATABASE_URL ?? null, dataFolder: environment.DATA_DIR });
  const letter = await addSharedLetter(open.db, writers);
  await open.close();

  const acknowledged = new Set<string>();
  for (let round = 1; round <= rounds; round++) await typeUntilKilled(environment, letter, round, acknowledged);

  const server = await startBuilt(environment);
  const [reader] = letter.writers;
  const client = await openText({ url: server.url, cookie: reader?.cookie ?? "", documentId: letter.documentId });
  const words = new Set(client.read().match(/\S+;/g));
  const lost = [...acknowledged].filter((word) => !words.has(word));
  expect(lost, `${lost.length} of ${acknowledged.size} acknowledged updates are gone`).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds * writers);
  client.close();
  expect(await server.end("SIGTERM")).toMatchObject({ code: 0 });
}

/** One life of the server: everybody types, and it is killed while updates are on their way. */
async function typeUntilKilled(
  environment: { DATA_DIR: string; DATABASE_URL?: string },
  letter: SharedLetter,
  round: number,
  acknowledged: Set<string>,
): Promise<void> {
  const server = await startBuilt(environment);
  const { documentId } = letter;
  const clients = await Promise.all(
    letter.writers.map(({ cookie, seatId }) => openText({ url: server.url, cookie, documentId, seatId })),
  );
  const goal = writers * (1 + Math.floor(Math.random() * 8));
  let heard = 0;
  const enough = new Promise<void>((resolve) => {
    for (const [writer, client] of clients.entries()) {
      const sent = new Map<number, string>();
      let count = 0;
      const type = () => {
        const word = `${round}-${writer}-${++count};`;
        sent.set(client.write(`${word} `), word);
      };
      client.onAcknowledged((number) => {
        const word = sent.get(number);
        if (word) acknowledged.add(word);
        if (++heard >= goal) resolve();
      });
      type();
      const typing = setInterval(type, pause);
      client.socket.once("disconnect", () => clearInterval(typing));
    }
  });
  await enough;
  for (const client of clients) client.write("last");
  await server.end("SIGKILL");
  for (const client of clients) {
    expect(client.refused).toEqual([]);
    client.close();
  }
}

describe(`killed ${rounds} times while people type, the server still has every update it has acknowledged`, () => {
  const folder = mkdtempSync(join(tmpdir(), "coro-kill-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("on the embedded database", () => survives({ DATA_DIR: join(folder, "data") }), 60_000 + rounds * 20_000);

  const { TEST_DATABASE_URL } = process.env;
  if (!TEST_DATABASE_URL) return;
  it(
    "on PostgreSQL",
    async () => {
      const name = `coro_kill_${randomBytes(6).toString("hex")}`;
      const admin = postgres(TEST_DATABASE_URL, { max: 1, onnotice: () => {} });
      await admin.unsafe(`create database ${name}`);
      const url = new URL(TEST_DATABASE_URL);
      url.pathname = `/${name}`;
      await survives({ DATA_DIR: join(folder, "unused"), DATABASE_URL: url.href });
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
    60_000 + rounds * 20_000,
  );
});
