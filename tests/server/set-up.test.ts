import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { organisation, person, setupToken } from "#db/schema/index.ts";
import { readActor } from "#server/accounts/actor.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { isSetupLinkAlive, issueSetupLink, type NewNetwork, setUpNetwork } from "#server/accounts/set-up.ts";
import { signIn } from "#server/accounts/sign-in.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

async function freshToken(): Promise<string> {
  const link = await issueSetupLink(server.context, "http://localhost:3000");
  return /^http:\/\/localhost:3000\/set-up\/([\w-]{43})$/.exec(link ?? "")?.[1] ?? "";
}

const wanted = (token: string): NewNetwork => ({
  token,
  networkName: "Red del Sur",
  purpose: "libertad de expresión",
  languages: ["es", "pt"],
  defaultLanguage: "es",
  name: "Ana Duarte",
  email: "Ana@Example.org",
  password: "once gaviotas en el puerto",
  timeZone: "America/Bogota",
  coordinator: true,
});

test("a new installation has nobody in it, and its link makes the network, the secretariat and the first admin", async () => {
  expect(await server.context.db.select().from(person)).toEqual([]);
  const token = await freshToken();
  const { personId } = await setUpNetwork(server.context, wanted(token));
  expect(await readNetwork(server.context.db)).toMatchObject({ name: "Red del Sur", example: false });
  const actor = await readActor(server.context.db, { personId });
  expect(actor).toMatchObject({ email: "ana@example.org", networkRoles: ["coordinator", "admin"] });
  expect(actor?.seats).toMatchObject([
    { organisationKind: "secretariat", organisationName: "Secretaría de Red del Sur" },
  ]);
  await signIn(
    server.context,
    { email: "ana@example.org", password: "once gaviotas en el puerto" },
    { address: "::1", userAgent: "", token: null },
  );
});

test("every start prints a fresh link and the one before is dead; the table holds only its hash", async () => {
  const first = await freshToken();
  const second = await freshToken();
  expect(await isSetupLinkAlive(server.context.db, first)).toBe(false);
  expect(await isSetupLinkAlive(server.context.db, second)).toBe(true);
  const [row] = await server.context.db.select().from(setupToken);
  expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  await expect(setUpNetwork(server.context, wanted(first))).rejects.toMatchObject({ key: "setupLinkDead" });
});

test("the set-up link used twice, also at once, sets up one network; after that no start prints another", async () => {
  const token = await freshToken();
  const use = (networkName: string) => setUpNetwork(server.context, { ...wanted(token), networkName });
  const answers = await Promise.allSettled([use("Una"), use("Otra")]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(use("Tercera")).rejects.toMatchObject({ code: "not-found", key: "setupLinkDead" });
  expect(await server.context.db.select().from(organisation)).toHaveLength(1);
  expect(await server.context.db.select().from(person)).toHaveLength(1);
  expect(await issueSetupLink(server.context, "http://localhost:3000")).toBeNull();
});

test("a weak password leaves the link alive and makes nothing", async () => {
  const token = await freshToken();
  for (const password of ["catorce letras", "Red del Sur 2026!", "contraseña123456"])
    await expect(setUpNetwork(server.context, { ...wanted(token), password })).rejects.toMatchObject({
      code: "invalid",
    });
  expect(await isSetupLinkAlive(server.context.db, token)).toBe(true);
  expect(await readNetwork(server.context.db)).toBeNull();
});

test("no command but the two set-ups writes whether the network is an example", () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const writers = files("server").filter((file) => {
    const source = readFileSync(file, "utf8");
    return /(insert|update)\(network\)/.test(source) && /example: (true|false)|example,/.test(source);
  });
  expect(writers.sort()).toEqual(["server/accounts/set-up.ts", "server/example-network/found.ts"]);
  const updates = files("server").filter((file) => /update\(network\)/.test(readFileSync(file, "utf8")));
  expect(updates).toEqual(["server/accounts/change-network.ts"]);
  expect(readFileSync("server/accounts/change-network.ts", "utf8")).not.toMatch(/example:/);
});

test("the first admin's account is found by its address in lower case", async () => {
  await setUpNetwork(server.context, wanted(await freshToken()));
  expect(await server.context.db.select().from(person).where(eq(person.email, "ana@example.org"))).toHaveLength(1);
});
