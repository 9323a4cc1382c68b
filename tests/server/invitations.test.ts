import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { invitation, mailOutbox, person, seat } from "#db/schema/index.ts";
import { acceptAsMyself, acceptAsNewPerson } from "#server/accounts/accept-invitation.ts";
import { type Actor, readActor } from "#server/accounts/actor.ts";
import { readInvitation } from "#server/accounts/invitation-state.ts";
import { cancelInvitation, invitePerson, type NewInvitation, resendInvitation } from "#server/accounts/invite.ts";
import { changeNetworkRoles } from "#server/accounts/people.ts";
import { changeSeat, endSeat, giveSeat } from "#server/accounts/seats.ts";
import { addActor, addNetwork, addOrganisation, addPerson } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
let admin: Actor;
let organisationId: string;
const origin = "http://localhost:3000";
beforeAll(async () => {
  server = await startTestServer();
  await addNetwork(server.context.db);
  admin = await addActor(server.context.db, { networkRoles: ["admin"] });
  organisationId = (await addOrganisation(server.context.db)).id;
});
afterAll(() => server.close());

let counter = 0;
async function invite(by: Actor = admin, values: Partial<NewInvitation> = {}): Promise<{ id: string; email: string }> {
  counter += 1;
  const email = values.email ?? `invitada${counter}@example.org`;
  const wanted: NewInvitation = {
    email,
    name: "Invitada",
    language: "es",
    organisationId,
    title: "Redacción",
    roles: ["drafter"],
    networkRoles: [],
    ...values,
  };
  return { id: await invitePerson(server.context, by, wanted, origin), email };
}

async function linkOf(email: string): Promise<string> {
  const mails = await server.context.db
    .select()
    .from(mailOutbox)
    .where(and(eq(mailOutbox.to, email), eq(mailOutbox.reason, "invitation")));
  return /invitations\/([\w-]{43})/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
}

const accept = (token: string) =>
  acceptAsNewPerson(server.context, {
    token,
    name: "Invitada de Verdad",
    password: "siete nubes sobre la sierra",
    language: "pt",
    timeZone: "America/Bogota",
  });
const isAlive = async (token: string) =>
  (await readInvitation(server.context.db, token, server.context.clock())) !== null;

test("an invitation goes out by mail, and accepting it makes the person and their seat", async () => {
  const { email, id } = await invite();
  const token = await linkOf(email);
  const [stored] = await server.context.db.select().from(invitation).where(eq(invitation.id, id));
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(stored?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  const personId = await accept(token);
  const actor = await readActor(server.context.db, { personId });
  expect(actor).toMatchObject({ email, language: "pt", timeZone: "America/Bogota", networkRoles: [] });
  expect(actor?.seats).toMatchObject([{ organisationId, title: "Redacción", roles: ["drafter"] }]);
});

test("a link is used once, of two uses at once by one; looking at it uses nothing up", async () => {
  const { email } = await invite();
  const token = await linkOf(email);
  expect(await isAlive(token)).toBe(true);
  expect(await isAlive(token)).toBe(true);
  const answers = await Promise.allSettled([accept(token), accept(token)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(accept(token)).rejects.toMatchObject({ key: "linkDead" });
  expect(await server.context.db.select().from(person).where(eq(person.email, email))).toHaveLength(1);
});

test("a link is alive for 72 hours", async () => {
  const { email } = await invite();
  const token = await linkOf(email);
  server.advance(72 * 3_600_000 - 60_000);
  expect(await isAlive(token)).toBe(true);
  server.advance(60_000);
  await expect(accept(token)).rejects.toMatchObject({ key: "linkDead" });
});

test("resending gives a new link and kills the old; cancelling kills it for good", async () => {
  const { email, id } = await invite();
  const first = await linkOf(email);
  await resendInvitation(server.context, admin, { invitationId: id }, origin);
  const second = await linkOf(email);
  expect(await isAlive(first)).toBe(false);
  expect(await isAlive(second)).toBe(true);
  await cancelInvitation(server.context, admin, { invitationId: id });
  expect(await isAlive(second)).toBe(false);
  await expect(resendInvitation(server.context, admin, { invitationId: id }, origin)).rejects.toMatchObject({
    key: "noSuchInvitation",
  });
});

test("an invitation is dead once whoever sent it is no admin any more", async () => {
  const inviter = await addActor(server.context.db, { networkRoles: ["admin"] });
  const { email } = await invite(inviter);
  const token = await linkOf(email);
  await changeNetworkRoles(server.context, admin, { personId: inviter.personId, networkRoles: [] });
  await expect(accept(token)).rejects.toMatchObject({ key: "linkDead" });
});

test("a lead invites to their own organisation, and to no other, and to no role of the network", async () => {
  const lead = await addActor(server.context.db, { roles: ["lead"], organisationId });
  const elsewhere = (await addOrganisation(server.context.db)).id;
  await invite(lead);
  await expect(invite(lead, { organisationId: elsewhere })).rejects.toMatchObject({ code: "not-found" });
  await expect(invite(lead, { networkRoles: ["admin"] })).rejects.toMatchObject({ code: "not-found" });
  await expect(invite(lead, { organisationId: null, networkRoles: ["coordinator"] })).rejects.toMatchObject({
    code: "not-found",
  });
  const drafter = await addActor(server.context.db, { roles: ["drafter"], organisationId });
  await expect(invite(drafter)).rejects.toMatchObject({ code: "not-found" });
});

test("whoever has an account accepts as themself, signed in, and nobody else can", async () => {
  const other = await addActor(server.context.db);
  const { email } = await invite(admin, { email: other.email, networkRoles: ["coordinator"] });
  const token = await linkOf(email);
  await expect(accept(token)).rejects.toMatchObject({ key: "signInToAccept" });
  await expect(acceptAsMyself(server.context, admin, { token })).rejects.toMatchObject({ key: "signInToAccept" });
  await acceptAsMyself(server.context, other, { token });
  const actor = await readActor(server.context.db, { personId: other.personId });
  expect(actor?.networkRoles).toEqual(["coordinator"]);
  expect(actor?.seats.map((held) => held.organisationId)).toEqual([organisationId]);
  await expect(acceptAsMyself(server.context, other, { token })).rejects.toMatchObject({ key: "linkDead" });
});

test("listed, suspended and seated: what can hold no seat gets no invitation", async () => {
  const listed = await addOrganisation(server.context.db, { directoryOnlySince: new Date() });
  const left = await addOrganisation(server.context.db, { status: "left" });
  const seated = await addActor(server.context.db, { roles: ["reader"], organisationId });
  await expect(invite(admin, { organisationId: listed.id })).rejects.toMatchObject({ key: "organisationIsListedOnly" });
  await expect(invite(admin, { organisationId: left.id })).rejects.toMatchObject({ key: "organisationIsNotActive" });
  await expect(invite(admin, { email: seated.email })).rejects.toMatchObject({ key: "alreadySeated" });
  await expect(invite(admin, { roles: [] })).rejects.toMatchObject({ key: "chooseARole" });
});

test("the secretariat never signs: its seats cannot be a signatory's", async () => {
  const secretariat = await addOrganisation(server.context.db, { kind: "secretariat" });
  const subject = await addPerson(server.context.db);
  const given = { personId: subject.id, organisationId: secretariat.id, title: "", roles: ["signatory"] as const };
  await expect(giveSeat(server.context, admin, given)).rejects.toMatchObject({ key: "secretariatNeverSigns" });
});

test("a lead gives, changes and ends seats of their own organisation alone; the person reads of it by mail", async () => {
  const lead = await addActor(server.context.db, { roles: ["lead"], organisationId });
  const subject = await addPerson(server.context.db);
  const stranger = await addActor(server.context.db, { roles: ["lead"] });
  const given = { personId: subject.id, organisationId, title: "Prensa", roles: ["reader"] as const };
  await expect(giveSeat(server.context, stranger, given)).rejects.toMatchObject({ code: "not-found" });
  const seatId = await giveSeat(server.context, lead, given);
  await expect(giveSeat(server.context, lead, given)).rejects.toMatchObject({ key: "alreadySeated" });
  await expect(changeSeat(server.context, stranger, { seatId, title: "", roles: ["lead"] })).rejects.toMatchObject({
    code: "not-found",
  });
  await changeSeat(server.context, lead, { seatId, title: "Prensa", roles: ["reader", "drafter"] });
  await endSeat(server.context, lead, { seatId });
  await expect(endSeat(server.context, lead, { seatId })).rejects.toMatchObject({ code: "not-found" });
  const [row] = await server.context.db.select().from(seat).where(eq(seat.id, seatId));
  expect(row?.endedAt).toBeInstanceOf(Date);
  const mails = await server.context.db.select().from(mailOutbox).where(eq(mailOutbox.to, subject.email));
  expect(mails.map(({ reason }) => reason)).toEqual(["roles-changed", "roles-changed", "roles-changed"]);
});
