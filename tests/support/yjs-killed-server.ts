// A server in a process of its own, to be killed: prints where it listens and how to write, then serves.
import { openDatabase } from "#db/open-database.ts";
import { addActor, signInAs } from "./people.ts";
import { startTestServer } from "./test-server.ts";
import { addLetter, paragraphs } from "./yjs-letters.ts";

export type KilledServer = { url: string; cookie: string; documentId: string; seatId: string };

const database = await openDatabase({ url: null, dataFolder: process.argv[2] ?? "" });
const server = await startTestServer({ database });
const { documentId, organisation } = await addLetter(database.db, { es: paragraphs("carta") });
const drafter = await addActor(database.db, { roles: ["drafter"], organisationId: organisation.id });
const { cookie } = await signInAs(database.db, drafter.personId);
console.log(JSON.stringify({ url: server.url, cookie, documentId, seatId: drafter.seatId }));
