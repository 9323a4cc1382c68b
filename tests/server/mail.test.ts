import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mailOutbox } from "#db/schema/index.ts";
import { commit } from "#server/activity/commit.ts";
import { type Mail, queueMail } from "#server/mail/queue-mail.ts";
import { sendDueMail, underWay } from "#server/mail/send-due-mail.ts";
import { type MailCatcher, startMailCatcher } from "#tests/support/mail-catcher.ts";
import { addNetwork } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher();
  server = await startTestServer({ settings: { smtpUrl: catcher.url, mailFrom: "Red <red@example.org>" } });
  await addNetwork(server.context.db);
});
afterEach(async () => {
  catcher.mails.length = 0;
  await server.context.db.delete(mailOutbox);
});
afterAll(async () => {
  await server.close();
  await catcher.close();
});

const mail: Mail = {
  to: "ana@example.org",
  personId: null,
  language: "es",
  reason: "invitation",
  subject: "Invitación",
  text: "Aquí está tu enlace.",
};
const queue = (values: Partial<Mail> = {}) =>
  commit(server.context, { personId: null }, ({ tx }) => queueMail(tx, { ...mail, ...values }));
const read = async (id: string) => (await server.context.db.select().from(mailOutbox).where(eq(mailOutbox.id, id)))[0];

test("a mail goes out once, and its text is emptied", async () => {
  const id = await queue();
  await Promise.all([sendDueMail(server.context), sendDueMail(server.context)]);
  await sendDueMail(server.context);
  expect(catcher.mails).toHaveLength(1);
  expect(catcher.mails[0]?.to).toEqual(["ana@example.org"]);
  expect(catcher.mails[0]?.text).toContain("Aquí está tu enlace.");
  expect(catcher.mails[0]?.raw).toContain("From: Red <red@example.org>");
  expect(catcher.mails[0]?.raw).not.toMatch(/text\/html/i);
  expect(await read(id)).toMatchObject({ text: "", attempts: 1, lastError: null, sentAt: expect.any(Date) });
});

test("a transaction that fails sends nothing", async () => {
  const failing = commit(server.context, { personId: null }, async ({ tx }) => {
    await queueMail(tx, mail);
    throw new Error("something else failed");
  });
  await expect(failing).rejects.toThrow("something else failed");
  await sendDueMail(server.context);
  expect(catcher.mails).toHaveLength(0);
});

test("a mail the server would not take is tried again later, and later still", async () => {
  const id = await queue();
  catcher.refuse(2);
  await sendDueMail(server.context);
  expect(await read(id)).toMatchObject({ attempts: 1, sentAt: null, lastError: expect.stringContaining("451") });
  await sendDueMail(server.context);
  expect((await read(id))?.attempts).toBe(1);
  server.advance(60_000);
  await sendDueMail(server.context);
  expect((await read(id))?.attempts).toBe(2);
  server.advance(60_000);
  await sendDueMail(server.context);
  expect((await read(id))?.attempts).toBe(2);
  server.advance(4 * 60_000);
  await sendDueMail(server.context);
  expect(await read(id)).toMatchObject({ attempts: 3, lastError: null, sentAt: expect.any(Date) });
  expect(catcher.mails).toHaveLength(1);
});

test("what a crash left under way is not sent a second time by itself", async () => {
  const id = await queue();
  await server.context.db.update(mailOutbox).set({ attempts: 1, lastError: underWay }).where(eq(mailOutbox.id, id));
  server.advance(24 * 3_600_000);
  await sendDueMail(server.context);
  expect(catcher.mails).toHaveLength(0);
});

test("without a mail server mails stay, with their text, for an admin to read", async () => {
  const other = await startTestServer();
  await addNetwork(other.context.db);
  const id = await commit(other.context, { personId: null }, ({ tx }) => queueMail(tx, mail));
  await sendDueMail(other.context);
  const [row] = await other.context.db.select().from(mailOutbox).where(eq(mailOutbox.id, id));
  expect(row).toMatchObject({ sentAt: null, attempts: 0, text: expect.stringContaining("Aquí está tu enlace.") });
  await other.close();
});

test("a line break in a subject makes no second header, and an address is one address", async () => {
  await queue({ subject: "Hola\r\nBcc: todas@example.org\u2028X-Otra: 1" });
  await sendDueMail(server.context);
  expect(catcher.mails[0]?.raw).not.toMatch(/^(Bcc|X-Otra):/m);
  expect(catcher.mails[0]?.to).toEqual(["ana@example.org"]);
  for (const to of ["a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", "A <a@example.org>", "a"])
    await expect(queue({ to })).rejects.toThrow("not one plain address");
});

test("a mail of an example network says EXAMPLE in its subject", async () => {
  const other = await startTestServer();
  await addNetwork(other.context.db, { example: true });
  await commit(other.context, { personId: null }, ({ tx }) => queueMail(tx, mail));
  const [row] = await other.context.db.select().from(mailOutbox);
  expect(row?.subject).toBe("EXAMPLE · Invitación");
  await other.close();
});
