import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailOutbox, organisation } from "#db/schema/index.ts";
import { type Actor, readActor } from "#server/accounts/actor.ts";
import { changeNetwork } from "#server/accounts/change-network.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { chooseSeat, endOwnSession, readOwnSessions } from "#server/accounts/own-sessions.ts";
import { readExamplePeople, readPendingInvitations, readPeople } from "#server/accounts/queries.ts";
import { readSession } from "#server/accounts/sessions.ts";
import { signInAsExample } from "#server/accounts/sign-in.ts";
import { readMail, readOutbox, sendAgain } from "#server/mail/queries.ts";
import { underWay } from "#server/mail/send-due-mail.ts";
import {
  addOrganisation,
  changeOrganisation,
  changeOrganisationStatus,
  type OrganisationDetails,
} from "#server/organisations/commands.ts";
import { readDirectory, readManagedOrganisations } from "#server/organisations/queries.ts";
import {
  addActor,
  addNetwork,
  addPerson,
  addOrganisation as addRow,
  addSeat,
  signInAs,
} from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
let admin: Actor;
let member: Actor;
beforeAll(async () => {
  server = await startTestServer();
  await addNetwork(server.context.db);
  admin = await addActor(server.context.db, { networkRoles: ["admin"] });
  member = await addActor(server.context.db, { roles: ["lead"] });
});
afterAll(() => server.close());

const details: OrganisationDetails = {
  name: "Fundación Clara",
  code: "FCL",
  kind: "member",
  country: "PE",
  scope: "prensa local",
  languages: ["es"],
};

test("an admin adds and changes organisations; a code is used once, and there is one secretariat", async () => {
  const { context } = server;
  const id = await addOrganisation(context, admin, details);
  await expect(addOrganisation(context, admin, details)).rejects.toMatchObject({ fields: { code: "codeTaken" } });
  await changeOrganisation(context, admin, id, { ...details, name: "Fundación Más Clara" });
  await addOrganisation(context, admin, { ...details, code: "SEC", kind: "secretariat", country: null });
  await expect(addOrganisation(context, admin, { ...details, code: "SE2", kind: "secretariat" })).rejects.toMatchObject(
    { fields: { kind: "oneSecretariat" } },
  );
  const [row] = await context.db.select().from(organisation).where(eq(organisation.id, id));
  expect(row).toMatchObject({ name: "Fundación Más Clara", country: "PE", status: "active" });
});

test("of two organisations added at once with one code, or as the secretariat, one is", async () => {
  const { context } = server;
  const other = await addActor(context.db, { networkRoles: ["admin"] });
  const both = await Promise.allSettled(
    [admin, other].map((actor) => addOrganisation(context, actor, { ...details, code: "DOS" })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("for whoever is no admin none of it exists", async () => {
  const { context } = server;
  const hidden = { code: "not-found" };
  await expect(addOrganisation(context, member, details)).rejects.toMatchObject(hidden);
  await expect(readManagedOrganisations(context.db, member, context.clock())).rejects.toMatchObject(hidden);
  await expect(readPeople(context.db, member)).rejects.toMatchObject(hidden);
  await expect(readPendingInvitations(context.db, member, context.clock())).rejects.toMatchObject(hidden);
  await expect(readOutbox(context, member)).rejects.toMatchObject(hidden);
  const other = await addRow(context.db);
  await expect(readPendingInvitations(context.db, member, context.clock(), other.id)).rejects.toMatchObject(hidden);
});

test("an organisation that is suspended gives its people no right until it is active again", async () => {
  const { context } = server;
  const organisationId = member.seats[0]?.organisationId ?? "";
  const seats = async () => (await readActor(context.db, { personId: member.personId }))?.seats.length;
  await changeOrganisationStatus(context, admin, { organisationId, status: "suspended" });
  expect(await seats()).toBe(0);
  expect((await readDirectory(context.db)).map(({ id }) => id)).not.toContain(organisationId);
  await changeOrganisationStatus(context, admin, { organisationId, status: "active" });
  expect(await seats()).toBe(1);
});

test("settings of the network can be changed, but not whether it is an example", async () => {
  const settings = {
    name: "Otra Red",
    purpose: "un propósito",
    languages: ["es", "pt"],
    defaultLanguage: "pt",
    categories: ["censorship"],
    example: true,
  } as const;
  await changeNetwork(server.context, admin, settings);
  expect(await readNetwork(server.context.db)).toMatchObject({ name: "Otra Red", example: false });
  await expect(changeNetwork(server.context, admin, { ...settings, defaultLanguage: "fr" })).rejects.toMatchObject({
    fields: { defaultLanguage: "defaultLanguageNotAmongThem" },
  });
  await expect(changeNetwork(server.context, member, settings)).rejects.toMatchObject({ code: "not-found" });
});

test("an admin reads a mail's text only while no mail server is set", async () => {
  const { context } = server;
  const values = { to: "a@example.org", reason: "invitation", subject: "Hola", text: "con un enlace" };
  const [row] = await context.db.insert(mailOutbox).values(values).returning();
  const id = row?.id ?? "";
  expect(await readMail(context, admin, id)).toMatchObject({ text: "con un enlace" });
  await expect(readMail(context, member, id)).rejects.toMatchObject({ code: "not-found" });
  const sending = { ...context, settings: { ...context.settings, smtpUrl: "smtp://localhost" } };
  await expect(readMail(sending, admin, id)).rejects.toMatchObject({ key: "noSuchMail" });
  expect(JSON.stringify(await readOutbox(sending, admin))).not.toContain("con un enlace");
});

test("what a mail says of a letter or a mandate an admin learns only as the one written to", async () => {
  const { context } = server;
  const values = {
    to: "c@example.org",
    reason: "receipt",
    subject: "Recibo: Carta reservada",
    text: "el nombre oculto",
  };
  const written = await context.db
    .insert(mailOutbox)
    .values([values, { ...values, reason: "mandate", personId: member.personId }])
    .returning();
  for (const { id } of written) await expect(readMail(context, admin, id)).rejects.toMatchObject({ key: "noSuchMail" });
  const listed = JSON.stringify(await readOutbox(context, admin));
  expect(listed).toContain("c@example.org");
  expect(listed).not.toContain("Carta reservada");
  const [own] = await context.db
    .insert(mailOutbox)
    .values({ ...values, personId: admin.personId })
    .returning();
  expect(await readMail(context, admin, own?.id ?? "")).toMatchObject({ subject: values.subject });
});

test("a mail whose fate is unknown is sent again only when an admin says so", async () => {
  const { context } = server;
  const values = { to: "b@example.org", reason: "invitation", subject: "Hola", text: "x", attempts: 1 };
  const [row] = await context.db
    .insert(mailOutbox)
    .values({ ...values, lastError: underWay })
    .returning();
  const mailId = row?.id ?? "";
  const stateOf = async () => (await readOutbox(context, admin)).find(({ id }) => id === mailId)?.state;
  expect(await stateOf()).toBe("unknown");
  await sendAgain(context, admin, { mailId });
  expect(await stateOf()).toBe("kept");
  await expect(sendAgain(context, admin, { mailId })).rejects.toMatchObject({ key: "noSuchMail" });
});

test("one lists and ends one's own sessions, and nobody else's; one acts from one's own seats alone", async () => {
  const { context } = server;
  const here = await signInAs(context.db, member.personId);
  const there = await signInAs(context.db, member.personId);
  const foreign = await signInAs(context.db, admin.personId);
  const actor = { ...member, sessionId: here.sessionId };
  const listed = await readOwnSessions(context, actor);
  expect(listed.filter(({ current }) => current).map(({ id }) => id)).toEqual([here.sessionId]);
  await endOwnSession(context, actor, there.sessionId);
  expect(await readSession(context.db, there.token, context.clock())).toBeNull();
  await expect(endOwnSession(context, actor, foreign.sessionId)).rejects.toMatchObject({ key: "noSuchSession" });
  const second = await addSeat(context.db, member.personId, (await addRow(context.db)).id, ["reader"]);
  const present = await readActor(context.db, { personId: member.personId, sessionId: here.sessionId });
  if (!present) throw new Error("no actor");
  await chooseSeat(context, present, second.id);
  expect((await readSession(context.db, here.token, context.clock()))?.seatId).toBe(second.id);
  const strange = await addActor(context.db, { roles: ["reader"] });
  await expect(chooseSeat(context, present, strange.seatId ?? "")).rejects.toMatchObject({ key: "noSuchSeat" });
});

test("in an example network one click signs in as an example person, and as nobody else", async () => {
  const other = await startTestServer();
  await addNetwork(other.context.db, { example: true });
  const example = await addPerson(other.context.db, { example: true });
  const real = await addPerson(other.context.db);
  const device = { address: "::1", userAgent: "", token: null };
  expect((await readExamplePeople(other.context.db)).map(({ id }) => id)).toEqual([example.id]);
  const token = await signInAsExample(other.context, example.id, device);
  expect(await readSession(other.context.db, token, other.context.clock())).toMatchObject({ personId: example.id });
  await expect(signInAsExample(other.context, real.id, device)).rejects.toMatchObject({ code: "not-found" });
  await expect(readExamplePeople(server.context.db)).rejects.toMatchObject({ code: "not-found" });
  await other.close();
});
