import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentUpdate, letter, person, seat, session } from "#db/schema/index.ts";
import { commit } from "#server/activity/commit.ts";
import { startGeneration } from "#server/documents/create-document.ts";
import { freezeDocument } from "#server/documents/freeze-document.ts";
import { addActor, addSeat, signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";
import { ask, joinDocument } from "#tests/support/yjs-client.ts";
import { addLetter, joinAsDrafter, paragraphs } from "#tests/support/yjs-letters.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const freeze = (documentId: string) =>
  commit(server.context, { personId: null }, async ({ tx, afterwards }) => {
    const frozen = await freezeDocument(tx, documentId);
    afterwards(() => server.context.documents.closeFrozen(documentId));
    return frozen;
  });

const storedNumbers = (documentId: string, clientId: number) =>
  server.database.db
    .select({ clientNumber: documentUpdate.clientNumber, number: documentUpdate.number })
    .from(documentUpdate)
    .where(and(eq(documentUpdate.documentId, documentId), eq(documentUpdate.clientId, clientId)))
    .orderBy(documentUpdate.number);

test("D23 freezing races a writer: every acknowledged update is in the frozen text, and none comes after", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client } = await joinAsDrafter(server, documentId, organisation.id);
  client.type("uno ");
  await client.until(() => client.acknowledged === 1);
  for (let i = 0; i < 20; i++) client.type(`${i} `);
  const freezing = freeze(documentId);
  for (let i = 20; i < 30; i++) client.type(`${i} `);
  const frozen = await freezing;
  await client.until(() => client.closed.length > 0);
  expect(client.closed[0]?.reason).toBe("frozen");
  await client.until(() => client.refused.length + client.acknowledged >= 31);
  const stored = await storedNumbers(documentId, client.editor.doc.clientID);
  // Acknowledged and stored are the same, and the frozen text has exactly those.
  expect(stored.map((row) => row.clientNumber)).toEqual(Array.from({ length: client.acknowledged }, (_, i) => i + 1));
  expect(frozen.number).toBe(stored.at(-1)?.number);
  const typed = Array.from({ length: client.acknowledged - 1 }, (_, i) => `${i} `).reverse();
  expect(frozen.fragments.es).toEqual(paragraphs(`${typed.join("")}uno carta`));
  expect(frozen.fragments.pt.content).toEqual([]);
  for (const refused of client.refused) expect(["offer-text", "resync"]).toContain(refused.remedy);
  await expect(freeze(documentId)).rejects.toMatchObject({ code: "conflict" });
  const opened = await client.open();
  expect(opened).toMatchObject({ ok: true, writable: false, mayEdit: false });
  client.socket.disconnect();
});

test("D5 D24 going on starts a generation with the server's own words, and refuses updates of the one before", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { client, drafter, cookie } = await joinAsDrafter(server, documentId, organisation.id);
  client.type("hola ");
  await client.until(() => client.outbox.length === 0);
  const { fragments } = await freeze(documentId);
  await client.until(() => client.closed.length === 1);
  await commit(server.context, { personId: null }, async ({ tx, afterwards }) => {
    await startGeneration(tx, documentId, { es: fragments.es });
    afterwards(() => server.context.documents.restart(documentId));
  });
  const next = await joinDocument(server.url, cookie, documentId, { seatId: drafter.seatId });
  expect(next.generation).toBe(2);
  expect(next.text()).toBe("hola carta");
  next.type("más ");
  await next.until(() => next.outbox.length === 0);
  const late = await client.open();
  expect(late).toMatchObject({ ok: true, generation: 2 });
  client.generation = 1;
  client.type("tarde ");
  await client.until(() => client.refused.length > 0);
  expect(client.refused[0]).toMatchObject({ reason: "generation", remedy: "offer-text" });
  const authors = await server.context.documents.whoWrote(documentId, 2);
  expect([...authors.values()].filter((author) => author.personId === null)).toHaveLength(1);
  expect(authors.get(next.editor.doc.clientID)).toMatchObject({
    personId: drafter.personId,
    personName: drafter.name,
    seatId: drafter.seatId,
    organisationCode: organisation.code,
  });
  const reading = await server.context.documents.readDocument(documentId);
  expect(reading).toMatchObject({ generation: 2, writable: true, fragments: { es: paragraphs("más hola carta") } });
  client.socket.disconnect();
  next.socket.disconnect();
});

/** Each takes the right to edit away in one statement, as a command would. */
const endings = {
  "the role is withdrawn": ({ seatId }) =>
    server.database.db
      .update(seat)
      .set({ roles: ["reader"] })
      .where(eq(seat.id, seatId)),
  "the seat ends": ({ seatId }) =>
    server.database.db.update(seat).set({ endedAt: new Date() }).where(eq(seat.id, seatId)),
  "the person is suspended": ({ personId }) =>
    server.database.db.update(person).set({ status: "suspended" }).where(eq(person.id, personId)),
  "the session ends": ({ sessionId }) => server.database.db.delete(session).where(eq(session.id, sessionId)),
  "the text goes into review": ({ letterId }) =>
    server.database.db.update(letter).set({ text: "in review" }).where(eq(letter.id, letterId)),
} satisfies Record<
  string,
  (ids: { seatId: string; personId: string; sessionId: string; letterId: string }) => PromiseLike<unknown>
>;

test.each(Object.entries(endings))(
  "D21 when %s, nothing typed after is stored and the writer leaves the room",
  async (_name, end) => {
    const { documentId, organisation, letterId } = await addLetter(server.database.db, { es: paragraphs("carta") });
    const { client, drafter, sessionId } = await joinAsDrafter(server, documentId, organisation.id);
    client.type("uno ");
    await client.until(() => client.acknowledged === 1);
    for (let i = 0; i < 10; i++) client.type(`${i} `);
    await end({ seatId: drafter.seatId ?? "", personId: drafter.personId, sessionId, letterId });
    const before = await storedNumbers(documentId, client.editor.doc.clientID);
    for (let i = 10; i < 15; i++) client.type(`${i} `);
    await client.until(() => client.closed.length > 0 || client.socket.disconnected);
    await server.context.documents.flush();
    const after = await storedNumbers(documentId, client.editor.doc.clientID);
    expect(after).toEqual(before);
    expect(client.acknowledged).toBeLessThanOrEqual(after.length);
    client.socket.disconnect();
  },
);

test("D21 evicting closes the document for who may not read it any more, before anything else is sent to them", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const writer = (await joinAsDrafter(server, documentId, organisation.id)).client;
  const leaving = await joinAsDrafter(server, documentId, organisation.id);
  await server.database.db.update(seat).set({ endedAt: new Date() }).where(eq(seat.personId, leaving.drafter.personId));
  await server.context.documents.evict({ personId: leaving.drafter.personId });
  writer.type("secreto ");
  await writer.until(() => writer.outbox.length === 0);
  await leaving.client.until(() => leaving.client.closed.length > 0);
  expect(leaving.client.closed[0]?.reason).toBe("not allowed");
  expect(await leaving.client.open()).toMatchObject({ ok: false, code: "not-found" });
  expect(leaving.client.updates).toEqual([]);
  writer.socket.disconnect();
});

test("D21 a new right is told by closing: who opens again may edit", async () => {
  const { documentId, organisation } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const reader = await addActor(server.database.db, { roles: ["reader"], organisationId: organisation.id });
  const { cookie } = await signInAs(server.database.db, reader.personId);
  const client = await joinDocument(server.url, cookie, documentId);
  await server.database.db
    .update(seat)
    .set({ roles: ["drafter"] })
    .where(eq(seat.personId, reader.personId));
  await server.context.documents.evict({ personId: reader.personId });
  await client.until(() => client.closed.length > 0);
  expect(client.closed[0]?.reason).toBe("rights changed");
  expect(await client.open()).toMatchObject({ ok: true, mayEdit: true });
  client.socket.disconnect();
});

test("D12 a coordinator writes without a seat, a drafter only for a seat of their own", async () => {
  const { documentId, organisation, coordinator } = await addLetter(server.database.db, { es: paragraphs("carta") });
  const { cookie } = await signInAs(server.database.db, coordinator.personId);
  const client = await joinDocument(server.url, cookie, documentId, { seatId: null });
  client.type("hola ");
  await client.until(() => client.outbox.length === 0);
  const { client: drafter } = await joinAsDrafter(server, documentId, organisation.id);
  const other = await addSeat(server.database.db, coordinator.personId, organisation.id, ["drafter"]);
  for (const seatId of [null, other.id]) {
    const lease = await ask(drafter.socket, "document:lease", { documentId, generation: 1, seatId, count: 1 });
    expect(lease).toMatchObject({ ok: false, code: "forbidden" });
  }
  client.socket.disconnect();
  drafter.socket.disconnect();
});
