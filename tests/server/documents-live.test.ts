import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentUpdate } from "#db/schema/index.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { addActor, signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";
import { ask, connect, joinDocument } from "#tests/support/yjs-client.ts";
import { addLetter, joinAsDrafter, paragraphs } from "#tests/support/yjs-letters.ts";
import { element, rawUpdate } from "#tests/support/yjs-updates.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

test("D13 two people typing at once end with the same text, and so does the table", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const one = (await joinAsDrafter(server, documentId, organisation.id)).client;
  const two = (await joinAsDrafter(server, documentId, organisation.id)).client;
  for (let i = 0; i < 20; i++) {
    one.type(`a${i} `);
    two.type(`b${i} `);
  }
  const length = one.text().length;
  await Promise.all([one, two].map((client) => client.until(() => client.outbox.length === 0)));
  await Promise.all([one, two].map((client) => client.until(() => client.text().length > length + 40)));
  expect(one.text()).toBe(two.text());
  const { fragments } = await server.context.documents.readDocument(documentId);
  expect(fragments.es).toEqual(readFragment(one.editor.doc, "es"));
  one.socket.disconnect();
  two.socket.disconnect();
});

test("D18 a reader hears the text live, and a forged update of theirs is refused and they are told", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const writer = (await joinAsDrafter(server, documentId, organisation.id)).client;
  const reader = await addActor(server.database.db, { roles: ["reader"], organisationId: organisation.id });
  const { cookie } = await signInAs(server.database.db, reader.personId);
  const client = await joinDocument(server.url, cookie, documentId);
  writer.type("hola ");
  await client.until(() => client.text() === "hola carta");
  client.editor.doc.clientID = 555_555;
  client.type("FALSO ");
  await client.until(() => client.refused.length > 0);
  expect(client.refused[0]).toMatchObject({ reason: "not allowed", remedy: "offer-text" });
  const refusedLease = await ask(client.socket, "document:lease", {
    documentId,
    generation: 1,
    seatId: reader.seatId,
    count: 1,
  });
  expect(refusedLease).toMatchObject({ ok: false, code: "forbidden" });
  for (let i = 0; i < 5; i++) client.type("más ");
  await client.until(() => client.socket.disconnected);
  expect((await server.context.documents.readDocument(documentId)).fragments.es).toEqual(paragraphs("hola carta"));
  writer.socket.disconnect();
});

test("D6 an update under a client id issued to somebody else is refused", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const one = (await joinAsDrafter(server, documentId, organisation.id)).client;
  const two = (await joinAsDrafter(server, documentId, organisation.id)).client;
  two.editor.doc.clientID = one.editor.doc.clientID;
  two.type("FALSO ");
  await two.until(() => two.refused.length > 0);
  expect(two.refused[0]?.reason).toBe("foreign client");
  one.type("hola ");
  await one.until(() => one.outbox.length === 0);
  expect((await server.context.documents.readDocument(documentId)).fragments.es).toEqual(paragraphs("hola carta"));
  one.socket.disconnect();
  two.socket.disconnect();
});

test("D19 a malformed update is refused, nobody else notices, and the next good one is taken", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client } = await joinAsDrafter(server, documentId, organisation.id);
  const clientId = client.editor.doc.clientID;
  const bad = rawUpdate([{ client: clientId, clock: 0, structs: [element({ root: "es" }, "script")] }]);
  client.emit({ clientId, clientNumber: 1, update: Buffer.from(bad).toString("base64") });
  client.socket.emit("document:update", { nonsense: true } as never);
  client.socket.emit("document:update", null as never);
  await client.until(() => client.refused.length > 0);
  expect(client.refused[0]).toMatchObject({ reason: "not in schema", remedy: "reload", clientNumber: 1 });
  client.type("hola ");
  await client.until(() => client.outbox.length === 0);
  expect((await server.context.documents.readDocument(documentId)).fragments.es).toEqual(paragraphs("hola carta"));
  client.socket.disconnect();
});

test("D15 what was stored but not acknowledged is acknowledged when sent again, and stored once", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client, cookie } = await joinAsDrafter(server, documentId, organisation.id);
  client.type("hola ");
  const [sent] = client.outbox;
  if (!sent) throw new Error("nothing sent");
  await client.until(() => client.outbox.length === 0);
  client.socket.disconnect();
  // As if the acknowledgement had been lost with the connection.
  const again = await joinDocument(server.url, cookie, documentId, { editor: client.editor, outbox: [sent] });
  again.emit(sent);
  again.emit(sent);
  await again.until(() => again.outbox.length === 0);
  const rows = await server.database.db.select().from(documentUpdate).where(eq(documentUpdate.documentId, documentId));
  expect(rows.filter((row) => row.clientId === sent.clientId)).toHaveLength(1);
  const other = Buffer.from(sent.update, "base64");
  other.writeUInt8(120, other.length - 3);
  again.emit({ ...sent, update: other.toString("base64") });
  await again.until(() => again.refused.length > 0);
  expect(again.refused[0]).toMatchObject({ reason: "fork", remedy: "resync" });
  again.socket.disconnect();
});

test("D15 an outbox of two client ids is sent after a reload and stored in order", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client, cookie, drafter } = await joinAsDrafter(server, documentId, organisation.id);
  client.socket.disconnect();
  client.type("uno ");
  client.type("dos ");
  const first = [...client.outbox];
  const second = await joinDocument(server.url, cookie, documentId, { editor: client.editor, seatId: drafter.seatId });
  second.socket.disconnect();
  second.type("tres ");
  const outbox = [...first, ...second.outbox];
  expect(new Set(outbox.map((sent) => sent.clientId)).size).toBe(2);
  const after = await joinDocument(server.url, cookie, documentId, { editor: client.editor, outbox: [...outbox] });
  for (const sent of outbox) after.emit(sent);
  await after.until(() => after.outbox.length === 0);
  const { fragments } = await server.context.documents.readDocument(documentId);
  expect(fragments.es).toEqual(paragraphs("tres dos uno carta"));
  after.socket.disconnect();
});

test("D18 an update that skips one is refused, and sending both in order is the way back", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client } = await joinAsDrafter(server, documentId, organisation.id);
  client.editor.change((transform) => transform.insert(1, transform.doc.type.schema.text("uno ")));
  const [lost] = client.editor.outbox.splice(0);
  const clientId = client.editor.doc.clientID;
  client.editor.change((transform) => transform.insert(1, transform.doc.type.schema.text("dos ")));
  const [next] = client.editor.outbox.splice(0);
  if (!lost || !next) throw new Error("nothing written");
  const [one, two] = [lost, next].map((update, index) => ({
    clientId,
    clientNumber: index + 1,
    update: Buffer.from(update).toString("base64"),
  }));
  if (!one || !two) throw new Error("nothing written");
  client.emit(two);
  await client.until(() => client.refused.length > 0);
  expect(client.refused[0]).toMatchObject({ reason: "clock gap", remedy: "resync" });
  client.emit(one);
  client.emit(two);
  await client.until(() => client.acknowledged === 2);
  expect((await server.context.documents.readDocument(documentId)).fragments.es).toEqual(paragraphs("dos uno carta"));
  client.socket.disconnect();
});

test("D22 presence names come from the session, and leaving is told", async () => {
  const { documentId, organisation } = await addLetter(server.database.db);
  const one = await joinAsDrafter(server, documentId, organisation.id);
  const two = await joinAsDrafter(server, documentId, organisation.id);
  expect(two.client.presence).toMatchObject([{ name: one.drafter.name, organisation: organisation.code }]);
  await one.client.until(() => one.client.presence.length > 0);
  two.client.socket.emit("document:presence", {
    documentId,
    clientId: two.editor.doc.clientID,
    cursor: '{"anchor":1}',
    name: "Otra persona",
  } as never);
  two.client.socket.emit("document:presence", {
    documentId,
    clientId: one.editor.doc.clientID,
    cursor: '{"anchor":2}',
  });
  await one.client.until(() => one.client.presence.length > 1);
  expect(one.client.presence.at(-1)).toMatchObject({ name: two.drafter.name, clientId: null, cursor: '{"anchor":2}' });
  two.client.socket.disconnect();
  await one.client.until(() => one.client.left.length > 0);
  one.client.socket.disconnect();
});

test("D10 a document of another campaign is not found, as one that does not exist", async () => {
  const { documentId } = await addLetter(server.database.db);
  const stranger = await addActor(server.database.db, { roles: ["drafter", "lead"] });
  const { cookie } = await signInAs(server.database.db, stranger.personId);
  const socket = connect(server.url, cookie);
  const message = { schema: 1, generation: null, vector: "" };
  const foreign = await ask(socket, "document:open", { ...message, documentId });
  expect(foreign).toMatchObject({ ok: false, code: "not-found" });
  expect(await ask(socket, "document:open", { ...message, documentId: "nothing" })).toEqual(foreign);
  expect(await ask(socket, "document:open", { ...message, documentId, schema: 99 })).toMatchObject({
    ok: false,
    key: "reloadPage",
  });
  socket.disconnect();
});
