import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  activity,
  campaignOrganisation,
  document,
  ledgerEntry,
  letter,
  mailOutbox,
  mandate,
  organisation,
  pastCampaign,
  person,
  publication,
  seat,
  signOn,
} from "#db/schema/index.ts";
import { exampleLetters } from "#db/seed/letters/index.ts";
import { readActor } from "#server/accounts/actor.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { signIn, signInAsExample } from "#server/accounts/sign-in.ts";
import { whoWrote } from "#server/documents/who-wrote.ts";
import { fillExampleNetwork } from "#server/example-network/fill.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { closeDueLetters } from "#server/letters/close-due-letters.ts";
import { readVisibleCampaignIds } from "#server/live/rooms.ts";
import { readPublicLetter } from "#server/publications/public-letter.ts";
import { addNetwork } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
const db = () => server.context.db;
const letterTitled = (key: string) => exampleLetters.find((letter) => letter.key === key)?.title ?? "";

async function readLetter(key: string) {
  const [found] = await db()
    .select()
    .from(letter)
    .where(eq(letter.title, letterTitled(key)));
  if (!found) throw new Error(`no letter ${key}`);
  return found;
}

beforeAll(async () => {
  server = await startTestServer();
  await fillExampleNetwork(server.context);
});
afterAll(() => server.close());

test("an empty installation becomes a network that says it is an example", async () => {
  expect(await readNetwork(db())).toMatchObject({ name: "Red Ejemplo", example: true });
});

test("it refuses where there is a network, and leaves that one as it was", async () => {
  await expect(fillExampleNetwork(server.context)).rejects.toMatchObject({ code: "conflict", key: "alreadySetUp" });
  const real = await startTestServer();
  await addNetwork(real.context.db);
  await expect(fillExampleNetwork(real.context)).rejects.toMatchObject({ code: "conflict", key: "alreadySetUp" });
  expect(await readNetwork(real.context.db)).toMatchObject({ name: "Red de prueba", example: false });
  expect(await real.context.db.select().from(person)).toEqual([]);
  await real.close();
});

test("every real organisation is listed only: it holds no seat and no mandate, and takes part in nothing", async () => {
  const listed = isNotNull(organisation.directoryOnlySince);
  expect(await db().select().from(organisation).where(listed)).toHaveLength(23);
  expect(await db().select().from(pastCampaign)).toHaveLength(4);
  const ofOrganisation = [
    db().select({ id: seat.id }).from(seat).innerJoin(organisation, eq(organisation.id, seat.organisationId)),
    db().select({ id: mandate.id }).from(mandate).innerJoin(organisation, eq(organisation.id, mandate.organisationId)),
    db().select({ id: signOn.id }).from(signOn).innerJoin(organisation, eq(organisation.id, signOn.organisationId)),
    db()
      .select({ id: campaignOrganisation.campaignId })
      .from(campaignOrganisation)
      .innerJoin(organisation, eq(organisation.id, campaignOrganisation.organisationId)),
    db()
      .select({ id: activity.type })
      .from(activity)
      .innerJoin(organisation, eq(organisation.id, activity.organisationId)),
  ];
  for (const query of ofOrganisation) expect(await query.where(listed)).toEqual([]);
});

test("every organisation that acts says by its name that it is invented", async () => {
  const acting = await db().select().from(organisation).where(isNull(organisation.directoryOnlySince));
  expect(acting.length).toBeGreaterThanOrEqual(20);
  for (const { name } of acting) expect(name).toMatch(/Ejemplo|Muestra|Prueba|Exemplo|Amostra|Example|Sample|Exemple/);
});

test("nobody has a password: example people come in by one click alone", async () => {
  const people = await db().select().from(person);
  expect(people.length).toBeGreaterThanOrEqual(40);
  for (const { passwordHash, example } of people) {
    expect(passwordHash).toBeNull();
    expect(example).toBe(true);
  }
});

test("signing in with a password is refused for every example person, and their one click works", async () => {
  const device = { address: "127.0.0.1", userAgent: "", token: null };
  const [drafter] = await db().select().from(person).where(eq(person.email, "redaccion@oes.example"));
  const email = drafter?.email ?? "";
  for (const password of ["", email, "null"])
    await expect(signIn(server.context, { email, password }, device)).rejects.toMatchObject({ key: "signInFailed" });
  expect(await signInAsExample(server.context, drafter?.id ?? "", device)).toMatch(/^[a-z0-9]+$/);
});

test("the words of a draft are there to read, and belong to the organisations that wrote them", async () => {
  const { id: letterId } = await readLetter("community-radio");
  const [found] = await db().select().from(document).where(eq(document.letterId, letterId));
  const { fragments, writable } = await server.context.documents.readDocument(found?.id ?? "");
  const texts = exampleLetters.find(({ key }) => key === "community-radio")?.texts;
  expect(writable).toBe(true);
  expect(fragments.es).toEqual(texts?.es);
  expect(fragments.pt).toEqual(texts?.pt);
  const authors = [...(await whoWrote(db(), found?.id ?? "", 1)).values()];
  expect(authors.map(({ organisationCode }) => organisationCode).sort()).toEqual(["CAV", "CEL"]);
});

test("every state of a letter's life is there", async () => {
  const now = Date.now();
  const day = 86_400_000;
  const states = await db()
    .select({ letter, slug: publication.slug })
    .from(letter)
    .leftJoin(publication, eq(publication.letterId, letter.id));
  const some = (holds: (found: typeof letter.$inferSelect, published: boolean) => boolean) =>
    expect(states.some((row) => holds(row.letter, row.slug !== null))).toBe(true);
  const until = (found: typeof letter.$inferSelect) => ((found.deadlineAt?.getTime() ?? 0) - now) / day;
  some(({ text, languages }) => text === "drafting" && languages.length === 1);
  some(({ text, languages }) => text === "drafting" && languages.length === 2);
  some(({ text }) => text === "in review");
  some(({ text, signing }) => text === "frozen" && signing === "not open");
  some((found) => found.signing === "open" && until(found) > 1.5 && until(found) < 3);
  some((found) => found.signing === "open" && until(found) > 5 && until(found) < 7);
  some(({ signing, life }, published) => signing === "closed" && life === "active" && !published);
  some(({ signing, life }, published) => signing === "closed" && life === "active" && published);
  some(({ life }) => life === "cancelled");
  some(({ life }) => life === "archived");
});

test("the letter that closes soon has answers of every kind, and organisations that have not answered", async () => {
  const { id } = await readLetter("far-from-the-capital");
  const rows = await db().select().from(signOn).where(eq(signOn.letterId, id));
  const states = new Set(rows.map(({ state }) => state));
  expect([...states].sort()).toEqual(["abstained", "declined", "invited", "signed", "withdrawn"]);
  const shown = new Set(rows.filter(({ state }) => state === "signed").map(({ visibility }) => visibility));
  expect([...shown].sort()).toEqual(["counted, not named", "embargoed until", "public", "recipient only"]);
});

test("every chain verifies, and every letter that was frozen and organisation that may sign has one", async () => {
  const entries = await db().select().from(ledgerEntry).orderBy(asc(ledgerEntry.chain), asc(ledgerEntry.sequence));
  const chains = new Map<string, typeof entries>();
  for (const entry of entries) chains.set(entry.chain, [...(chains.get(entry.chain) ?? []), entry]);
  for (const chain of chains.values()) expect(verifyChain(chain)).toMatchObject({ ok: true, length: chain.length });
  const names = [...chains.keys()];
  expect(names.filter((name) => name.startsWith("letter:"))).toHaveLength(7);
  expect(names.filter((name) => name.startsWith("authority:"))).toHaveLength(20);
});

test("history reads in order of time, ends before now, and spreads over a month", async () => {
  const rows = await db().select().from(activity).where(eq(activity.audienceKind, "campaign"));
  for (const campaignId of new Set(rows.map(({ audienceId }) => audienceId))) {
    const times = rows
      .filter(({ audienceId }) => audienceId === campaignId)
      .sort((one, other) => one.clock - other.clock)
      .map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((one, other) => one - other));
  }
  const all = rows.map(({ at }) => at.getTime());
  expect(Math.max(...all)).toBeLessThanOrEqual(server.context.clock().getTime());
  expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(28 * 86_400_000);
});

test("the public page of the published letter names who chose it, counts the others and gives the languages apart", async () => {
  const { id } = await readLetter("open-sessions");
  const [published] = await db().select().from(publication).where(eq(publication.letterId, id));
  const shown = await readPublicLetter(db(), published?.slug ?? "", new Date());
  expect(shown?.texts.map(({ language }) => language)).toEqual(["en", "es", "pt"]);
  expect(shown?.signatories.map(({ name }) => name)).toContain("Organización Ejemplo Norte");
  expect(shown?.signatories.map(({ name }) => name)).not.toContain("Red Prueba Valle");
  expect(shown).toMatchObject({ count: 15, unnamed: 3 });
});

test("a campaign of five organisations is not seen by the others", async () => {
  const campaignsOf = async (email: string) => {
    const [found] = await db().select().from(person).where(eq(person.email, email));
    const actor = found && (await readActor(db(), { personId: found.id }));
    return actor ? readVisibleCampaignIds(db(), actor) : [];
  };
  const { campaignId } = await readLetter("open-archives");
  expect(await campaignsOf("redacao@iel.example")).toContain(campaignId);
  expect(await campaignsOf("redaccion@oen.example")).not.toContain(campaignId);
  expect(await campaignsOf("redaccion@oen.example")).toHaveLength(1);
});

test("no mail waits to be sent, and only a few can be read", async () => {
  const mails = await db().select().from(mailOutbox);
  expect(mails.length).toBeGreaterThan(0);
  expect(mails.length).toBeLessThanOrEqual(6);
  for (const { subject, sentAt } of mails) {
    expect(subject).toMatch(/^EXAMPLE/);
    expect(sentAt).not.toBeNull();
  }
});

test("what is open stays open when the job of the deadline runs next", async () => {
  const open = and(eq(letter.signing, "open"), eq(letter.life, "active"));
  const before = await db().select({ id: letter.id }).from(letter).where(open);
  await closeDueLetters(server.context);
  expect(await db().select({ id: letter.id }).from(letter).where(open)).toEqual(before);
  expect(before).toHaveLength(2);
});
