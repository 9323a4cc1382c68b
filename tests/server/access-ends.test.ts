/** Races at the door: what ends a password, a session or a right, and what is under way at that instant. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailOutbox, person, session } from "#db/schema/index.ts";
import { type Actor, readActor } from "#server/accounts/actor.ts";
import { changePassword } from "#server/accounts/change-password.ts";
import { changeNetworkRoles } from "#server/accounts/people.ts";
import { askPasswordReset, resetPassword } from "#server/accounts/reset-password.ts";
import { signIn, signOut } from "#server/accounts/sign-in.ts";
import { cutDeadConnections } from "#server/live/cut-dead-connections.ts";
import { addActor, addNetwork, addPerson, signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";
import { type ClientSocket, connect } from "#tests/support/yjs-client.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await addNetwork(server.context.db);
});
afterAll(() => server.close());

const old = "nueve lámparas sobre el muelle";
const next = "doce faroles junto a la orilla";

async function personWithPassword(): Promise<Actor> {
  const made = await addPerson(server.context.db, { passwordHash: await server.context.passwords.hash(old) });
  const actor = await readActor(server.context.db, { personId: made.id });
  if (!actor) throw new Error("no actor");
  return actor;
}

async function askForLink(actor: Actor): Promise<string> {
  const asked = { email: actor.email, address: "10.1.0.1", origin: "https://coro.example.org" };
  await askPasswordReset(server.context, asked).done;
  const mails = await server.context.db.select().from(mailOutbox).where(eq(mailOutbox.to, actor.email));
  const token = mails.map(({ text }) => /reset-password\/([\w-]+)/.exec(text)?.[1]).findLast((found) => found);
  if (!token) throw new Error("no link");
  return token;
}

const heard = (socket: ClientSocket, event: "joined" | "disconnect"): Promise<void> =>
  new Promise((resolve) => (socket as { once(event: string, hear: () => void): unknown }).once(event, () => resolve()));

test("a sign-in with a password that is changed while it is looked at opens nothing", async () => {
  const { context } = server;
  const actor = await personWithPassword();
  const token = await askForLink(actor);
  const slow = {
    ...context,
    passwords: {
      ...context.passwords,
      verify: async (stored: string | null, password: string) => {
        const right = await context.passwords.verify(stored, password);
        await resetPassword(context, { token, password: next });
        return right;
      },
    },
  };
  const device = { address: "10.1.0.2", userAgent: "t", token: null };
  await expect(signIn(slow, { email: actor.email, password: old }, device)).rejects.toMatchObject({
    key: "signInFailed",
  });
  expect(await context.db.select().from(session).where(eq(session.userId, actor.personId))).toEqual([]);
  await signIn(context, { email: actor.email, password: next }, device);
});

test("changing the password kills the links that would set another", async () => {
  const actor = await personWithPassword();
  const token = await askForLink(actor);
  await changePassword(server.context, actor, { current: old, password: next });
  const late = resetPassword(server.context, { token, password: "quince barcas frente al puerto" });
  await expect(late).rejects.toMatchObject({ key: "linkDead" });
});

test("a session that ends while its socket is let in leaves no connection behind", async () => {
  const { context, url } = server;
  const actor = await addActor(context.db);
  const { cookie, sessionId } = await signInAs(context.db, actor.personId);
  context.live.io.use((socket, go) => {
    if (socket.data.actor.personId !== actor.personId) return go();
    signOut(context, { ...actor, sessionId }).then(() => go(), go);
  });
  const socket = connect(url, cookie);
  const joined = heard(socket, "joined").then(() => "joined");
  expect(await Promise.race([joined, heard(socket, "disconnect").then(() => "cut")])).toBe("cut");
});

test("a connection whose session is over by its own date is cut, and no other", async () => {
  const { context, url } = server;
  const [idle, busy] = [await addActor(context.db), await addActor(context.db)];
  const [one, two] = [await signInAs(context.db, idle.personId), await signInAs(context.db, busy.personId)];
  const sockets = [connect(url, one.cookie), connect(url, two.cookie)] as const;
  await Promise.all(sockets.map((socket) => heard(socket, "joined")));
  const over = new Date(context.clock().getTime() - 1);
  await context.db.update(session).set({ expiresAt: over }).where(eq(session.id, one.sessionId));
  const cut = heard(sockets[0], "disconnect");
  await cutDeadConnections(context);
  await cut;
  expect(sockets[1].connected).toBe(true);
  const suspended = heard(sockets[1], "disconnect");
  await context.db.update(person).set({ status: "suspended" }).where(eq(person.id, busy.personId));
  await cutDeadConnections(context);
  await suspended;
});

test("of rights that change twice at once the last is the one open pages have", async () => {
  const { context, url } = server;
  const admin = await addActor(context.db, { networkRoles: ["admin"] });
  const actor = await addActor(context.db);
  const { personId } = actor;
  const { cookie } = await signInAs(context.db, personId);
  const socket = connect(url, cookie);
  await heard(socket, "joined");
  for (let round = 0; round < 10; round += 1) {
    const changes = (["admin", "coordinator"] as const).map((role) =>
      changeNetworkRoles(context, admin, { personId, networkRoles: [role] }),
    );
    await Promise.all(changes);
    const [row] = await context.db.select().from(person).where(eq(person.id, personId));
    const hears = context.live.io.sockets.adapter.rooms.get("admin:network")?.has(socket.id ?? "") ?? false;
    expect(hears).toBe(row?.networkRoles.includes("admin"));
  }
  socket.disconnect();
});
