import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentSnapshot, documentUpdate } from "#db/schema/index.ts";
import { digest } from "#server/documents/digest.ts";
import { signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";
import { ask, connect, joinDocument } from "#tests/support/yjs-client.ts";
import { createEditor, schema } from "#tests/support/yjs-editor.ts";
import { addLetter, joinAsDrafter, paragraphs } from "#tests/support/yjs-letters.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

test("D9 simultaneous openers get one document", async () => {
  const { documentId, coordinator } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { cookie } = await signInAs(server.database.db, coordinator.personId);
  const clients = await Promise.all(
    Array.from({ length: 5 }, () => joinDocument(server.url, cookie, documentId, { seatId: null })),
  );
  expect(server.context.documents.held().filter((id) => id === documentId)).toHaveLength(1);
  clients.forEach((client, index) => {
    client.type(`${index} `);
  });
  for (const client of clients) await client.until(() => client.text().length === "carta".length + 10);
  expect(new Set(clients.map((client) => client.text())).size).toBe(1);
  for (const client of clients) client.socket.disconnect();
});

test("D10 a document that cannot be read is not opened, and never starts empty", async () => {
  const { documentId, coordinator } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const bytes = new Uint8Array([1, 1, 9, 9, 9]);
  await server.database.db.insert(documentUpdate).values({
    documentId,
    generation: 1,
    number: 2,
    clientId: 5000,
    clientNumber: 1,
    clock: 0,
    sha256: digest(bytes),
    bytes,
    at: new Date(),
  });
  const { cookie } = await signInAs(server.database.db, coordinator.personId);
  const socket = connect(server.url, cookie);
  for (let i = 0; i < 2; i++) {
    const answer = await ask(socket, "document:open", { documentId, schema: 1, generation: null, vector: "" });
    expect(answer).toMatchObject({ ok: false, code: "failed" });
  }
  await expect(server.context.documents.readDocument(documentId)).rejects.toThrow();
  expect(server.context.documents.held()).not.toContain(documentId);
  expect(server.errors.splice(0).map((error) => error.event)).toEqual(["document:open", "document:open"]);
  socket.disconnect();
});

test("D9 idle documents leave memory with a snapshot and come back equal; the rows stay", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client, cookie } = await joinAsDrafter(server, documentId, organisation.id);
  for (let i = 0; i < 60; i++) {
    client.type(`${i} `);
    if (i % 30 === 29) {
      await client.until(() => client.outbox.length === 0);
      // Ten messages a second are allowed.
      server.advance(6000);
    }
  }
  const before = await server.context.documents.readDocument(documentId);
  await server.context.documents.forgetIdle();
  expect(server.context.documents.held()).toContain(documentId);
  client.socket.emit("document:leave", { documentId });
  // The answer to this says the leave was heard.
  await ask(client.socket, "document:open", { documentId: "nothing", schema: 1, generation: null, vector: "" });
  server.advance(61_000);
  await server.context.documents.forgetIdle();
  expect(server.context.documents.held()).not.toContain(documentId);
  const [snapshot] = await server.database.db
    .select()
    .from(documentSnapshot)
    .where(eq(documentSnapshot.documentId, documentId));
  expect(snapshot?.number).toBe(before.number);
  expect(await server.context.documents.readDocument(documentId)).toMatchObject(before);
  const again = await joinDocument(server.url, cookie, documentId);
  expect(again.text()).toBe(client.text());
  const rows = await server.database.db.select().from(documentUpdate).where(eq(documentUpdate.documentId, documentId));
  expect(rows).toHaveLength(61);
  client.socket.disconnect();
  again.socket.disconnect();
});

test("D9 every 500 updates an open document gets a snapshot, and opening from it gives the same text", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client, cookie } = await joinAsDrafter(server, documentId, organisation.id);
  for (let i = 0; i < 510; i++) {
    client.type(`${i % 10}`);
    if (i % 30 !== 29) continue;
    await client.until(() => client.outbox.length === 0);
    server.advance(6000);
  }
  await server.context.documents.flush();
  const snapshots = await server.database.db
    .select()
    .from(documentSnapshot)
    .where(eq(documentSnapshot.documentId, documentId));
  expect(snapshots).toHaveLength(1);
  const other = await startTestServer({ database: { ...server.database, close: async () => {} } });
  const again = await joinDocument(other.url, cookie, documentId);
  expect(again.text()).toBe(client.text());
  client.socket.disconnect();
  again.socket.disconnect();
  await other.close();
});

test("D24 the log of a text refuses to be changed", async () => {
  await addLetter(server.database.db, { es: paragraphs("carta") });
  await expect(server.database.db.execute(sql`update document_update set number = number`)).rejects.toThrow();
  await expect(server.database.db.execute(sql`delete from document_update`)).rejects.toThrow();
});

test("D8 D15 two processes on one database: each reads what the other stored, and a clock is stored once", async () => {
  const second = await startTestServer({ database: { ...server.database, close: async () => {} } });
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const one = await joinAsDrafter(server, documentId, organisation.id);
  const two = await joinAsDrafter(second, documentId, organisation.id);
  one.client.type("uno ");
  await one.client.until(() => one.client.outbox.length === 0);
  // The second server has not heard of it; what leans on it makes it read the table.
  const editor = createEditor(1);
  const { fragments } = await server.context.documents.readDocument(documentId);
  const fresh = await joinDocument(server.url, two.cookie, documentId, { editor });
  editor.doc.clientID = two.editor.doc.clientID;
  editor.change((transform) => transform.insert(1, schema.text("dos ")));
  fresh.socket.disconnect();
  const [update] = editor.outbox;
  if (!update) throw new Error("nothing written");
  two.client.emit({
    clientId: editor.doc.clientID,
    clientNumber: 1,
    update: Buffer.from(update).toString("base64"),
  });
  await two.client.until(() => two.client.acknowledged === 1);
  expect(fragments.es).toEqual(paragraphs("uno carta"));
  expect((await second.context.documents.readDocument(documentId)).fragments.es).toEqual(paragraphs("dos uno carta"));
  // The first now gets another update under the same client id and number: the table has it already.
  const fork = createEditor(1);
  const rival = await joinDocument(server.url, two.cookie, documentId, { editor: fork });
  fork.doc.clientID = editor.doc.clientID;
  fork.change((transform) => transform.insert(1, schema.text("otro ")));
  rival.emit({
    clientId: fork.doc.clientID,
    clientNumber: 1,
    update: Buffer.from(fork.outbox[0] ?? []).toString("base64"),
  });
  await rival.until(() => rival.refused.length > 0);
  expect(rival.refused[0]).toMatchObject({ reason: "fork", remedy: "resync" });
  for (const client of [one.client, two.client, rival]) client.socket.disconnect();
  await second.close();
});

test("D13 closing the server stores what was admitted", async () => {
  const own = await startTestServer({ database: { ...server.database, close: async () => {} } });
  const { documentId, organisation } = await addLetter(own.database.db, { es: paragraphs("carta") });
  const { client } = await joinAsDrafter(own, documentId, organisation.id);
  for (let i = 0; i < 10; i++) client.type(`${i} `);
  await client.until(() => client.acknowledged > 0);
  await own.close();
  const { number } = await server.context.documents.readDocument(documentId);
  expect(number).toBeGreaterThanOrEqual(client.acknowledged + 1);
});

test("D17 more text than one session may send is refused for now, and a flood ends the connection", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client } = await joinAsDrafter(server, documentId, organisation.id);
  for (let i = 0; i < 80; i++) client.type(`${i} `);
  await client.until(() => client.refused.length > 0);
  expect(client.refused[0]).toMatchObject({ reason: "too many", remedy: "resync" });
  for (let i = 0; i < 400; i++) client.type("x");
  await client.until(() => client.socket.disconnected);
});

test("D5 a document grown large by its history goes on in a new generation when nobody has it open", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client, cookie } = await joinAsDrafter(server, documentId, organisation.id);
  for (let i = 0; i < 13; i++) {
    client.editor.change((transform) => transform.insert(1, schema.text("x".repeat(60_000))));
    client.editor.change((transform) => transform.delete(1, 60_001));
    server.advance(10_000);
    client.send();
    await client.until(() => client.outbox.length === 0);
  }
  client.socket.emit("document:leave", { documentId });
  await ask(client.socket, "document:open", { documentId: "nothing", schema: 1, generation: null, vector: "" });
  server.advance(61_000);
  await server.context.documents.forgetIdle();
  const again = await joinDocument(server.url, cookie, documentId);
  expect(again.generation).toBe(2);
  expect(await server.context.documents.readDocument(documentId)).toMatchObject({
    generation: 2,
    writable: true,
    fragments: { es: paragraphs("carta") },
  });
  client.type("tarde ");
  await client.until(() => client.refused.length > 0);
  expect(client.refused[0]?.remedy).toBe("resync");
  client.socket.disconnect();
  again.socket.disconnect();
});

test("messages of any shape leave the server as it was", async () => {
  const { documentId, coordinator } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { cookie } = await signInAs(server.database.db, coordinator.personId);
  const shapes: unknown[] = [
    null,
    1,
    "x",
    [],
    {},
    JSON.parse('{"__proto__":{"ok":true},"documentId":1}'),
    { documentId },
  ];
  const events = ["open", "lease", "update", "presence", "leave", "updates", "closed", "nothing"];
  for (const shape of shapes) {
    const socket = connect(server.url, cookie);
    for (const event of events) {
      socket.emit(`document:${event}` as "document:leave", shape as never);
      socket.emit(`document:${event}` as "document:leave", ...([shape, shape, "no function"] as unknown as [never]));
    }
    await new Promise<void>((resolve) => {
      socket.on("disconnect", () => resolve());
    });
  }
  const client = await joinDocument(server.url, cookie, documentId, { seatId: null });
  client.type("hola ");
  await client.until(() => client.outbox.length === 0);
  expect(client.text()).toBe("hola carta");
  client.socket.disconnect();
});
