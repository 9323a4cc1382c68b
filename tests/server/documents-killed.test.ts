import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "#db/open-database.ts";
import { loadDocument, readTail } from "#server/documents/load-document.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { joinDocument } from "#tests/support/yjs-client.ts";
import type { KilledServer } from "#tests/support/yjs-killed-server.ts";
import { paragraphs } from "#tests/support/yjs-letters.ts";

const folder = mkdtempSync(join(tmpdir(), "coro-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("D13 killing the process under typing loses nothing that was acknowledged, and nothing that anybody saw", {
  timeout: 120_000,
}, async () => {
  const script = new URL("../support/yjs-killed-server.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, "line")) as [string];
  const { url, cookie, documentId, seatId } = JSON.parse(line) as KilledServer;
  const writer = await joinDocument(url, cookie, documentId, { seatId });
  const watcher = await joinDocument(url, cookie, documentId);
  for (let i = 0; i < 50; i++) writer.type(`${i} `);
  await writer.until(() => writer.acknowledged > 0 && watcher.updates.length > 0);
  child.kill("SIGKILL");
  await once(child, "exit");
  await writer.until(() => writer.socket.disconnected);
  await watcher.until(() => watcher.socket.disconnected);

  const database = await openDatabase({ url: null, dataFolder: folder });
  const stored = (await readTail(database.db, documentId, 1, 1)).length;
  expect(stored).toBeGreaterThanOrEqual(writer.acknowledged);
  const loaded = await loadDocument(database.db, documentId);
  const typed = Array.from({ length: stored }, (_, index) => `${index} `).reverse();
  expect(loaded && readFragment(loaded.doc, "es")).toEqual(paragraphs(`${typed.join("")}carta`));
  expect(typed.join("").length).toBeGreaterThanOrEqual(watcher.text().length - "carta".length);
  await database.close();
});
