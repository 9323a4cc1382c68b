import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { watch } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/database.ts";
import { openDatabase } from "#db/open-database.ts";
import { network, person } from "#db/schema/index.ts";
import { ensureBuild, killLeftovers, launchBuilt, startAndEnd, startBuilt } from "#tests/support/built-server.ts";
import { addNetwork, addPerson } from "#tests/support/people.ts";

const folder = mkdtempSync(join(tmpdir(), "coro-start-"));
const DATA_DIR = join(folder, "data");

/** Works on the stopped server's embedded database, as nothing else may while it runs. */
async function betweenStarts<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const open = await openDatabase({ url: null, dataFolder: DATA_DIR });
  try {
    return await work(open.db);
  } finally {
    await open.close();
  }
}

/** One clear line for the operator: no stack, nothing else, and a code that scripts notice. */
async function expectRefusal(environment: Record<string, string>, line: RegExp): Promise<void> {
  const { code, out, complaint } = await startAndEnd({ DATA_DIR, ...environment });
  expect(complaint.trimEnd().split("\n")).toEqual([expect.stringMatching(line)]);
  expect(complaint).not.toMatch(/\n\s+at /);
  expect({ code, out }).toEqual({ code: 1, out: "" });
}

beforeAll(async () => {
  ensureBuild();
  await betweenStarts((db) => addPerson(db, { name: "Quien estaba antes" }));
}, 240_000);
afterEach(killLeftovers);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a start that cannot be", () => {
  it("names the port that is busy", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    await expectRefusal({ PORT: String(port) }, new RegExp(`Port ${port} is already in use`));
    other.close();
  });

  it("names the data folder that cannot be made", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    await expectRefusal({ DATA_DIR: join(file, "data") }, /data folder .+a-file.+ cannot be made/);
  });

  it("names the data folder that cannot be written to", async () => {
    // Permissions do not bind root; the process file system refuses even root.
    const closed = process.getuid?.() === 0 ? "/proc" : mkdtempSync(join(folder, "closed-"));
    if (closed !== "/proc") chmodSync(closed, 0o555);
    await expectRefusal({ DATA_DIR: closed }, new RegExp(`data folder ${closed} cannot be written to`));
  });

  it("says which setting is bad, and in what", async () => {
    await expectRefusal({ PORT: "many" }, /^PORT is not usable: /);
    await expectRefusal({ PORT: "70000" }, /^PORT is not usable: /);
    await expectRefusal({ BASE_URL: "https://coro.example.org/path" }, /^BASE_URL is not usable: .*without a path/);
    await expectRefusal({ BASE_URL: "coro.example.org" }, /^BASE_URL is not usable: /);
    await expectRefusal({ SMTP_URL: "https://mail.example.org" }, /^SMTP_URL is not usable: /);
    await expectRefusal({ DATABASE_URL: "mysql://localhost/coro" }, /^DATABASE_URL is not usable: /);
  });

  it("says that the PostgreSQL server does not answer", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    await new Promise((closed) => silent.close(closed));
    await expectRefusal(
      { DATABASE_URL: `postgres://coro@127.0.0.1:${port}/coro` },
      /^The database at DATABASE_URL cannot be used: /,
    );
  });

  it("refuses a second process on the same embedded data, and the first goes on", async () => {
    const first = await startBuilt({ DATA_DIR });
    await expectRefusal({}, new RegExp(`already in use by another Coro \\(process ${first.process.pid}\\)`));
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    expect(await first.end("SIGTERM")).toMatchObject({ code: 0 });
  });

  it("refuses a database newer than the code and leaves it as it was", async () => {
    const future = sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a later version', 9999999999999)`;
    await betweenStarts((db) => db.execute(future));
    await expectRefusal({}, /^The database is newer than this version of Coro/);
    await expect(betweenStarts(async () => {})).rejects.toThrow(/newer than this version/);
    // Going back to the version that knows it, as the line advises, is simulated by taking the migration's mark away.
    const { PGlite } = await import("@electric-sql/pglite");
    const raw = await PGlite.create(join(DATA_DIR, "database"));
    await raw.exec("delete from drizzle.__drizzle_migrations where created_at = 9999999999999");
    await raw.close();
    const people = await betweenStarts((db) => db.select({ name: person.name }).from(person));
    expect(people).toEqual([{ name: "Quien estaba antes" }]);
  });
});

describe("a first start", () => {
  it("that was broken off while it made the database is simply begun anew", async () => {
    const data = mkdtempSync(join(folder, "first-"));
    const heard = watch(data);
    const broken = launchBuilt({ DATA_DIR: data });
    for await (const { filename } of heard) if (filename?.startsWith("database")) break;
    broken.child.kill("SIGKILL");
    await broken.ended;
    const next = await startBuilt({ DATA_DIR: data });
    expect(await next.end("SIGTERM")).toMatchObject({ code: 0, complaint: "" });
    expect(readdirSync(data)).toEqual(["database"]);
  }, 180_000);
});

describe("a stop", () => {
  // The server itself ends with code 1 when stopping takes more than 9.5 seconds, so code 0 says that it did not.
  it.each(["SIGTERM", "SIGINT"] as const)("on %s is clean, though a connection is open", async (signal) => {
    const server = await startBuilt({ DATA_DIR });
    const open = connect(Number(new URL(server.url).port), "127.0.0.1");
    await once(open, "connect");
    open.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await once(open, "data");
    expect(await server.end(signal)).toMatchObject({ code: 0, complaint: "" });
  });

  it("is one stop, though Ctrl-C arrives twice, as under npm", async () => {
    const server = await startBuilt({ DATA_DIR });
    server.process.kill("SIGINT");
    expect(await server.end("SIGINT")).toMatchObject({ code: 0, complaint: "" });
  });

  it("by kill -9 leaves data that the next start takes over", async () => {
    const killed = await startBuilt({ DATA_DIR });
    expect(await killed.end("SIGKILL")).toMatchObject({ signal: "SIGKILL" });
    const next = await startBuilt({ DATA_DIR });
    expect(await next.end("SIGTERM")).toMatchObject({ code: 0, complaint: "" });
  });
});

describe("the set-up link", () => {
  it("is a fresh one at every start, and the old one is dead", async () => {
    const first = await startBuilt({ DATA_DIR });
    const old = new URL(first.setupLink ?? "").pathname;
    expect((await fetch(first.setupLink ?? "")).status).toBe(200);
    await first.end("SIGTERM");

    const second = await startBuilt({ DATA_DIR });
    expect(new URL(second.setupLink ?? "").pathname).not.toBe(old);
    expect((await fetch(`${second.url}${old}`)).status).not.toBe(200);
    expect((await fetch(second.setupLink ?? "")).status).toBe(200);
    await second.end("SIGTERM");
  });

  it("is printed no more once there is a network", async () => {
    await betweenStarts((db) => addNetwork(db));
    const server = await startBuilt({ DATA_DIR });
    expect(server.setupLink).toBeNull();
    await server.end("SIGTERM");
    await betweenStarts((db) => db.delete(network));
  });
});
