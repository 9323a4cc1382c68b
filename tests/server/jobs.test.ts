import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "#db/database.ts";
import { mailOutbox } from "#db/schema/index.ts";
import { startMailCatcher } from "#tests/support/mail-catcher.ts";
import { openTestDatabase } from "#tests/support/open-test-database.ts";
import { startTestServer } from "#tests/support/test-server.ts";

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("a job that is woken runs, and the server stops with its jobs, so that the database can be closed", async () => {
  const catcher = await startMailCatcher();
  const server = await startTestServer({ database, jobs: true, settings: { smtpUrl: catcher.url } });
  await server.context.db
    .insert(mailOutbox)
    .values({ to: "ana@example.org", reason: "invitation", subject: "Hola", text: "Un texto" });
  await Promise.all([server.context.jobs.wake("send-mail"), server.context.jobs.wake("send-mail")]);
  const [mail] = await catcher.received(1);
  expect(mail?.text).toContain("Un texto");
  await server.context.jobs.close();
  expect(server.errors).toEqual([]);
  const { rows } = await database.executeSql("select name, cron from pgboss.schedule order by name");
  expect(rows).toEqual([
    { name: "close-due-letters", cron: "* * * * *" },
    { name: "send-mail", cron: "* * * * *" },
  ]);
  await catcher.close();
});

test("starting on a database that has the jobs' tables already starts again", async () => {
  const server = await startTestServer({ database, jobs: true });
  await server.context.jobs.wake("close-due-letters");
  await server.context.jobs.close();
  expect(server.errors).toEqual([]);
});
