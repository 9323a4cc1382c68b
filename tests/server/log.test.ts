import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "#db/database.ts";
import { person } from "#db/schema/index.ts";
import { createLog } from "#server/log.ts";
import { openTestDatabase } from "#tests/support/open-test-database.ts";
import { addPerson } from "#tests/support/people.ts";

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("a statement that fails is logged without the values it was given, on one line", async () => {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const { db } = database;
  const { id } = await addPerson(db, { email: "secreta@example.org" });
  const values = {
    name: "Nombre reservado\n    at nowhere",
    email: "secreta@example.org",
    passwordHash: "$argon2id$x",
  };
  const failed = await db
    .insert(person)
    .values({ ...values, id, language: "es" })
    .catch((error: unknown) => error);
  log.error("test", failed);
  await db
    .update(person)
    .set({ email: "a\0b" })
    .where(eq(person.id, id))
    .catch((error) => log.error("test", error));
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).not.toContain("\n");
  for (const value of ["secreta@example.org", "Nombre reservado", "argon2id", id])
    expect(lines.join("\n")).not.toContain(value);
  expect(lines[0]).toContain('insert into \\"person\\"');
  expect(lines[0]).toMatch(/caused by: .*(duplicate key|unique)/);
});
