import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailOutbox, person, session } from "#db/schema/index.ts";
import type { Actor } from "#server/accounts/actor.ts";
import { readActor } from "#server/accounts/actor.ts";
import { changePassword } from "#server/accounts/change-password.ts";
import { isCommonPassword } from "#server/accounts/common-passwords.ts";
import { refuseWeakPassword } from "#server/accounts/password-rules.ts";
import { changeNetworkRoles, restorePerson, suspendPerson } from "#server/accounts/people.ts";
import { askPasswordReset, resetPassword } from "#server/accounts/reset-password.ts";
import { readSession } from "#server/accounts/sessions.ts";
import { signIn, signInAsExample, signOut } from "#server/accounts/sign-in.ts";
import { addActor, addNetwork, addOrganisation, addPerson } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await addNetwork(server.context.db, { name: "Alianza de las Dos Orillas" });
  await addOrganisation(server.context.db, { name: "Fundación Montaña Clara" });
});
afterAll(() => server.close());

const good = "nueve lámparas sobre el muelle";
let visits = 0;
const nextAddress = () => {
  visits += 1;
  return `10.0.0.${visits}`;
};
const device = (token: string | null = null, address = nextAddress()) => ({ address, userAgent: "t", token });

async function personWithPassword(): Promise<Actor> {
  const made = await addPerson(server.context.db, { passwordHash: await server.context.passwords.hash(good) });
  const actor = await readActor(server.context.db, { personId: made.id });
  if (!actor) throw new Error("no actor");
  return actor;
}

async function signedIn(actor: Actor): Promise<{ token: string; actor: Actor }> {
  const token = await signIn(server.context, { email: actor.email, password: good }, device());
  const found = await readSession(server.context.db, token, server.context.clock());
  return { token, actor: { ...actor, sessionId: found?.id ?? null } };
}

test("signing in gives a fresh session and ends the one the browser came with", async () => {
  const actor = await personWithPassword();
  const first = await signIn(server.context, { email: actor.email.toUpperCase(), password: good }, device());
  const second = await signIn(server.context, { email: actor.email, password: good }, device(first));
  expect(second).not.toBe(first);
  expect(await readSession(server.context.db, first, server.context.clock())).toBeNull();
  expect(await readSession(server.context.db, second, server.context.clock())).not.toBeNull();
});

test("an unknown address, a wrong password and a suspended account get one and the same answer", async () => {
  const actor = await personWithPassword();
  const suspended = await personWithPassword();
  await server.context.db.update(person).set({ status: "suspended" }).where(eq(person.id, suspended.personId));
  const tries = [
    { email: "nadie@example.org", password: good },
    { email: actor.email, password: "otra frase bastante larga" },
    { email: suspended.email, password: good },
  ];
  for (const who of tries)
    await expect(signIn(server.context, who, device())).rejects.toMatchObject({
      code: "invalid",
      key: "signInFailed",
      fields: {},
    });
});

test("an unknown address costs the hashing that a known one costs", async () => {
  const { hash, verify } = server.context.passwords;
  const stored = await hash(good);
  const cost = async (against: string | null) => {
    const before = process.cpuUsage();
    for (let n = 0; n < 4; n += 1) await verify(against, "otra frase bastante larga");
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  await cost(null);
  const [known, unknown] = [await cost(stored), await cost(null)];
  expect(unknown).toBeGreaterThan(known / 3);
});

test("the eleventh try within a quarter of an hour is refused from there, and the right password still works elsewhere", async () => {
  const actor = await personWithPassword();
  const wrong = { email: actor.email, password: "otra frase bastante larga" };
  for (let n = 0; n < 10; n += 1)
    await expect(signIn(server.context, wrong, device(null, "10.9.9.9"))).rejects.toMatchObject({
      key: "signInFailed",
    });
  const right = { email: actor.email, password: good };
  await expect(signIn(server.context, right, device(null, "10.9.9.9"))).rejects.toMatchObject({
    code: "too-many",
    fields: { seconds: expect.stringMatching(/^\d+$/) },
  });
  await expect(signIn(server.context, right, device())).resolves.toMatch(/^[a-z0-9]+$/);
});

test("of many sign-ins at once at most four hash, thirty-two wait and the rest are refused", async () => {
  const answers = await Promise.allSettled(
    Array.from({ length: 60 }, () => server.context.passwords.verify(null, "una frase cualquiera, larga")),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(36);
  for (const answer of answers)
    if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "too-many", key: "busy" });
  await expect(server.context.passwords.verify(null, good)).resolves.toBe(false);
});

test("passwords of 14 and of 129 characters are refused, 128 with ñ, emoji and blanks are taken exactly", async () => {
  const whose = { email: "x@example.org", name: "X" };
  const check = (password: string) => refuseWeakPassword(server.context.db, password, whose);
  const long = [
    ..."mañana llega 🌊 otra vez la misma marea, y nadie la espera en el puerto viejo de la isla, ni siquiera quienes la vieron irse ayer tarde",
  ];
  const of = (length: number) => [...long, ...long].slice(0, length).join("");
  await expect(check(of(14))).rejects.toMatchObject({ fields: { password: "passwordTooShort" } });
  await expect(check(of(15))).resolves.toBeUndefined();
  await expect(check(of(128))).resolves.toBeUndefined();
  await expect(check(of(129))).rejects.toMatchObject({ fields: { password: "passwordTooLong" } });
  const hash = await server.context.passwords.hash(of(128));
  expect(await server.context.passwords.verify(hash, of(128))).toBe(true);
  expect(await server.context.passwords.verify(hash, of(127))).toBe(false);
});

test.each([
  "passwordpassword",
  "P@ssw0rdP@ssw0rd",
  "contraseña123456",
  "qwertyuiopasdfgh",
  "1qaz2wsx3edc4rfv",
  "123456789012345",
  "abcabcabcabcabcabc",
  "aaaaaaaaaaaaaaaa",
  "teamomuchomiamor2024",
  "iloveyouiloveyou!",
  "zyxwvutsrqponmlkj",
  "correcthorsebatterystaple",
  "Libertad de prensa 2025",
])("the well-known password %s is refused", (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test("phrases of one's own are no common passwords", () => {
  for (const phrase of [good, "tres gatos miran llover", "Vxq7-pLm2-wRt9-zKd4", "o sino da igreja toca às onze"])
    expect(isCommonPassword(phrase)).toBe(false);
});

test("the person's own address and the names of the network and its organisations are refused", async () => {
  const whose = { email: "lucia.benavides@example.org", name: "Lucía Benavides" };
  for (const password of [
    "Lucia Benavides 99",
    "lucia.benavides@example.org",
    "Fundacion Montaña Clara!",
    "alianza de las dos orillas",
  ])
    await expect(refuseWeakPassword(server.context.db, password, whose)).rejects.toMatchObject({
      fields: { password: "passwordIsAName" },
    });
});

test("changing the password ends the other sessions, keeps this one, and a mail tells of it", async () => {
  const whose = await personWithPassword();
  const here = await signedIn(whose);
  const there = await signedIn(whose);
  await expect(
    changePassword(server.context, here.actor, {
      current: "no es esta, desde luego",
      password: "ocho faroles junto al río",
    }),
  ).rejects.toMatchObject({ fields: { currentPassword: "passwordWrong" } });
  await changePassword(server.context, here.actor, { current: good, password: "ocho faroles junto al río" });
  const now = server.context.clock();
  expect(await readSession(server.context.db, here.token, now)).not.toBeNull();
  expect(await readSession(server.context.db, there.token, now)).toBeNull();
  const mails = await server.context.db.select().from(mailOutbox).where(eq(mailOutbox.to, whose.email));
  expect(mails.map(({ reason }) => reason)).toEqual(["password-changed"]);
});

async function resetLinkOf(email: string): Promise<string | undefined> {
  const mails = await server.context.db.select().from(mailOutbox).where(eq(mailOutbox.to, email));
  return /reset-password\/([\w-]+)/.exec(mails.at(-1)?.text ?? "")?.[1];
}

test("asking for a new password answers the same for a known and an unknown address, and mails only the known", async () => {
  const known = await personWithPassword();
  const origin = "http://localhost:1";
  for (const email of [known.email, "nadie-2@example.org"])
    await askPasswordReset(server.context, { email, address: "10.1.1.1", origin }).done;
  expect(await resetLinkOf(known.email)).toBeDefined();
  expect(await resetLinkOf("nadie-2@example.org")).toBeUndefined();
  for (let n = 0; n < 5; n += 1)
    await askPasswordReset(server.context, { email: known.email, address: "10.1.1.1", origin }).done;
  expect(await server.context.db.select().from(mailOutbox).where(eq(mailOutbox.to, known.email))).toHaveLength(3);
});

test("a reset link works once, within the hour, of two at once for one, and ends every session", async () => {
  const whose = await personWithPassword();
  const here = await signedIn(whose);
  await askPasswordReset(server.context, { email: whose.email, address: "10.1.1.2", origin: "http://localhost" }).done;
  const token = (await resetLinkOf(whose.email)) ?? "";
  const use = () => resetPassword(server.context, { token, password: "cinco barcas en la bahía" });
  const answers = await Promise.allSettled([use(), use()]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(use()).rejects.toMatchObject({ key: "linkDead" });
  expect(await readSession(server.context.db, here.token, server.context.clock())).toBeNull();
  await signIn(server.context, { email: whose.email, password: "cinco barcas en la bahía" }, device());
});

test("a reset link an hour old is dead", async () => {
  const whose = await personWithPassword();
  await askPasswordReset(server.context, { email: whose.email, address: "10.1.1.3", origin: "http://localhost" }).done;
  const token = (await resetLinkOf(whose.email)) ?? "";
  server.advance(60 * 60_000);
  await expect(resetPassword(server.context, { token, password: "cinco barcas en la bahía" })).rejects.toMatchObject({
    key: "linkDead",
  });
});

test("signing out kills the cookie's session", async () => {
  const here = await signedIn(await personWithPassword());
  await signOut(server.context, here.actor);
  expect(await readSession(server.context.db, here.token, server.context.clock())).toBeNull();
});

test("suspending ends every session at once and keeps the password from opening; restoring lets it open again", async () => {
  const admin = await addActor(server.context.db, { networkRoles: ["admin"] });
  const whose = await personWithPassword();
  await signedIn(whose);
  await suspendPerson(server.context, admin, { personId: whose.personId });
  expect(await server.context.db.select().from(session).where(eq(session.userId, whose.personId))).toEqual([]);
  await expect(signIn(server.context, { email: whose.email, password: good }, device())).rejects.toMatchObject({
    key: "signInFailed",
  });
  await restorePerson(server.context, admin, { personId: whose.personId });
  await signIn(server.context, { email: whose.email, password: good }, device());
});

test("nobody signs in by one click in a real network, not even as a person marked an example", async () => {
  const example = await addPerson(server.context.db, { example: true });
  await expect(signInAsExample(server.context, example.id, device())).rejects.toMatchObject({ code: "not-found" });
});

test("the last admin cannot take the role from themself, nor suspend themself; of two who demote each other one stays", async () => {
  const other = await startTestServer();
  await addNetwork(other.context.db);
  const ana = await addActor(other.context.db, { networkRoles: ["admin"] });
  const drop = (by: Actor, whom: Actor) =>
    changeNetworkRoles(other.context, by, { personId: whom.personId, networkRoles: [] });
  await expect(drop(ana, ana)).rejects.toMatchObject({ key: "lastAdmin" });
  await expect(suspendPerson(other.context, ana, { personId: ana.personId })).rejects.toMatchObject({
    key: "lastAdmin",
  });
  const bea = await addActor(other.context.db, { networkRoles: ["admin"] });
  const answers = await Promise.allSettled([drop(ana, bea), drop(bea, ana)]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await other.close();
});

test("whoever is no admin learns nothing of people", async () => {
  const member = await addActor(server.context.db, { roles: ["lead"] });
  const subject = await addPerson(server.context.db);
  await expect(suspendPerson(server.context, member, { personId: subject.id })).rejects.toMatchObject({
    code: "not-found",
  });
});
