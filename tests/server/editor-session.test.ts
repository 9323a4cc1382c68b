// The browser's half of a live text against the real server over real sockets. Node has no IndexedDB: the outbox lives as
// long as the session here; what survives a reload is told by tests/e2e/editor-offline.spec.ts.
import { io, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { type DocumentSession, type SessionOptions, startSession } from "#app/editor/document-session.ts";
import type { SessionState } from "#app/editor/session-state.ts";
import { createWire } from "#app/editor/wire.ts";
import type { Actor } from "#server/accounts/actor.ts";
import { freezeLetter } from "#server/letters/freeze-letter.ts";
import { readLetter } from "#server/letters/queries.ts";
import { startLetter } from "#server/letters/start-letter.ts";
import { addActor, addCampaign, addNetwork, signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
let coordinator: Actor & { seatId: string | null };
let drafter: Actor & { seatId: string | null };
let reader: Actor & { seatId: string | null };
let documentId: string;
let letterId: string;
const open: { session: DocumentSession; socket: Socket }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  const { db } = server.context;
  await addNetwork(db);
  coordinator = await addActor(db, { roles: ["drafter"], networkRoles: ["coordinator"], name: "Coordinadora Ejemplo" });
  drafter = await addActor(db, { roles: ["drafter"], name: "Redactor Ejemplo" });
  reader = await addActor(db, { roles: ["reader"], name: "Lectora Ejemplo" });
  const organisations = [coordinator, drafter, reader].flatMap(({ seats }) => seats.map((seat) => seat.organisationId));
  const campaign = await addCampaign(db, coordinator.personId, organisations);
  letterId = await startLetter(server.context, coordinator, {
    campaignId: campaign.id,
    kind: "letter",
    title: "Carta de prueba",
    recipients: [],
    category: "legislation",
    languages: ["es", "pt"],
    deadlineAt: null,
    deadlineZone: null,
  });
  documentId = (await readLetter(db, coordinator, letterId)).documentId;
});

afterEach(async () => {
  for (const { session, socket } of open.splice(0)) {
    await session.close();
    socket.disconnect();
  }
});
afterAll(() => server.close());

async function join(actor: Actor & { seatId: string | null }, options: Partial<SessionOptions> = {}) {
  const { cookie } = await signInAs(server.context.db, actor.personId);
  const socket = io(server.url, {
    path: "/live",
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: { cookie, origin: server.url },
  });
  const session = startSession({
    documentId,
    personId: actor.personId,
    seatId: actor.seatId,
    mayEdit: true,
    wire: createWire(socket),
    page: null,
    ...options,
  });
  open.push({ session, socket });
  return { session, socket };
}

/** Resolves when the state is as wanted; a test that waits in vain ends by its own time limit. */
function until(session: DocumentSession, wanted: (state: SessionState) => boolean): Promise<SessionState> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wanted(session.state())) return;
      stop();
      resolve(session.state());
    };
    const stop = session.subscribe(look);
    look();
  });
}

function write({ session }: { session: DocumentSession }, words: string, fragment = "es"): void {
  const doc = session.doc();
  if (!doc) throw new Error("the text is not open");
  doc.transact(() => {
    const block = new Y.XmlElement("paragraph");
    block.setAttribute("id", `block-${words.replace(/\W/g, "").padEnd(8, "x").slice(0, 20)}`);
    block.insert(0, [new Y.XmlText(words)]);
    const root = doc.getXmlFragment(fragment);
    root.insert(root.length, [block]);
  });
}

const words = ({ session }: { session: DocumentSession }) => session.doc()?.getXmlFragment("es").toString() ?? "";

test("what one writes appears with the other, and counts as saved once it is on disk", async () => {
  const [mine, theirs] = [await join(coordinator), await join(drafter)];
  await Promise.all([mine, theirs].map(({ session }) => until(session, (state) => state.writable)));
  write(mine, "Primera frase");
  expect(mine.session.state().unsaved).toBe(1);
  await until(mine.session, (state) => state.unsaved === 0);
  const { fragments } = await server.context.documents.readDocument(documentId);
  expect(JSON.stringify(fragments.es)).toContain("Primera frase");
  const doc = theirs.session.doc();
  if (!words(theirs).includes("Primera frase")) await new Promise((resolve) => doc?.once("update", resolve));
  expect(words(theirs)).toContain("Primera frase");
});

test("who has the text open is known to the others, and who leaves is gone", async () => {
  const mine = await join(coordinator);
  await until(mine.session, (state) => state.writable);
  const theirs = await join(drafter);
  const { present } = await until(mine.session, (state) => state.present.length === 1);
  expect(present[0]).toMatchObject({ name: "Redactor Ejemplo", colour: 1 });
  await until(theirs.session, (state) => state.writable);
  theirs.session.showCursor('{"fragment":"es"}');
  await until(mine.session, (state) => state.present[0]?.cursor === '{"fragment":"es"}');
  theirs.socket.disconnect();
  await until(mine.session, (state) => state.present.length === 0);
});

test("a reader sees the live text and cannot write, whatever their page believes", async () => {
  const mine = await join(coordinator);
  const theirs = await join(reader, { seatId: reader.seatId });
  await until(mine.session, (state) => state.writable);
  await until(theirs.session, (state) => state.loaded && state.connected);
  expect(theirs.session.state().writable).toBe(false);
  write(theirs, "Frase de lectora");
  expect(theirs.session.state().unsaved).toBe(0);
  const { fragments } = await server.context.documents.readDocument(documentId);
  expect(JSON.stringify(fragments.es)).not.toContain("Frase de lectora");
});

test("a long row of changes made without a connection is sent on return, in order and whole", async () => {
  const mine = await join(coordinator);
  await until(mine.session, (state) => state.writable);
  mine.socket.disconnect();
  await until(mine.session, (state) => !state.connected);
  for (let at = 0; at < 120; at++) write(mine, `Sin red ${at}`);
  expect(mine.session.state().unsaved).toBe(120);
  const doc = mine.session.doc();
  doc?.transact(() => doc.getXmlFragment("es").delete(0, 1));
  mine.socket.connect();
  await until(mine.session, (state) => state.connected && state.unsaved === 0);
  const { fragments } = await server.context.documents.readDocument(documentId);
  expect(JSON.stringify(fragments.es)).toContain("Sin red 119");
  expect(JSON.stringify(fragments.es)).not.toContain("Primera frase");
});

test("words written while the text was frozen are kept for their author, whole, and nobody else's are", async () => {
  const [mine, theirs] = [await join(coordinator), await join(drafter)];
  await Promise.all([mine, theirs].map(({ session }) => until(session, (state) => state.writable)));
  write(mine, "Texto en portugués", "pt");
  await until(mine.session, (state) => state.unsaved === 0);
  theirs.socket.disconnect();
  await until(theirs.session, (state) => !state.connected);
  write(theirs, "Palabras que llegaron tarde");
  await freezeLetter(server.context, coordinator, { letterId });
  theirs.socket.connect();
  await until(theirs.session, (state) => state.over);
  const next = await join(drafter);
  const { kept, writable } = await until(next.session, (state) => state.kept.length > 0 && state.connected);
  expect(writable).toBe(false);
  expect(kept.map(({ text }) => text)).toEqual(["Palabras que llegaron tarde"]);
  const { fragments } = await server.context.documents.readDocument(documentId);
  expect(JSON.stringify(fragments.es)).not.toContain("llegaron tarde");
});
