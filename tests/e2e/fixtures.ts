/**
 * What every browser test starts from. The real server runs inside the worker, over a database in the worker's memory,
 * so that a test reads and writes its rows directly; a signed-in person is a session row and a cookie. Whatever a page
 * complains of in its console, and whatever the server logs as an error, fails the test.
 */
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "playwright/test";
import type { Database } from "#db/database.ts";
import type { ServerOptions } from "#server/create-server.ts";
import { addNetwork, signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";
import { type Complaints, collectComplaints } from "./support/complaints.ts";

export { expect } from "playwright/test";

interface WorkerFixtures {
  /** One server for the worker's tests, with a network ("Red de prueba") in it. Tests bring their own people and organisations. */
  readonly server: TestServer;
}

interface TestFixtures {
  readonly db: Database;
  readonly complaints: Complaints;
  /** Gives a browser the session of a person. */
  readonly signIn: (browser: Page | BrowserContext, personId: string, at?: TestServer) => Promise<void>;
  /** A page in a browser of its own; of a signed-in person, when one is named. Two people are two of these. */
  readonly openBrowser: (
    options?: BrowserContextOptions & { personId?: string; at?: TestServer },
  ) => Promise<{ page: Page; browser: BrowserContext }>;
  /** A server of the test's own, for what the shared one cannot have: no network yet, or an example network. */
  readonly startServer: (options?: Partial<ServerOptions>) => Promise<TestServer>;
}

/** The pages as built, on a real server and a database of its own. */
export async function startBuiltServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const build = (await import(pathToFileURL("build/server/index.js").href)) as ServerBuild;
  return startTestServer({ build, ...options });
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startBuiltServer();
      await addNetwork(server.context.db);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  db: async ({ server }, use) => use(server.context.db),
  baseURL: async ({ server }, use) => use(server.url),
  complaints: [
    async ({ server }, use) => {
      const complaints = collectComplaints();
      const before = server.errors.length;
      await use(complaints);
      const logged = server.errors.slice(before).map(({ event, error }) => `${event}: ${String(error)}`);
      const told = [...complaints.read(), ...logged];
      if (told.length > 0) throw new Error(`Something complained during the test:\n${told.join("\n")}`);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    complaints.watch(context);
    await use(context);
  },
  signIn: async ({ server }, use) => {
    await use((browser, personId, at = server) => giveSession(browser, personId, at));
  },
  openBrowser: async ({ browser, server, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ personId, at = server, ...options } = {}) => {
      const context = await openContext(browser, at, options);
      opened.push(context);
      complaints.watch(context);
      if (personId) await giveSession(context, personId, at);
      return { page: await context.newPage(), browser: context };
    });
    for (const context of opened) await context.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  startServer: async ({}, use) => {
    const started: TestServer[] = [];
    await use(async (options) => {
      const server = await startBuiltServer(options);
      started.push(server);
      return server;
    });
    for (const server of started) {
      await server.close();
      for (const { event, error } of server.errors) throw new Error(`The server logged ${event}: ${String(error)}`);
    }
  },
});

const openContext = (browser: Browser, at: TestServer, options: BrowserContextOptions) =>
  browser.newContext({ baseURL: at.url, locale: "es-CO", timezoneId: "America/Bogota", ...options });

async function giveSession(browser: Page | BrowserContext, personId: string, at: TestServer): Promise<void> {
  const { cookie } = await signInAs(at.context.db, personId);
  const [name = "", value = ""] = cookie.split("=");
  const context = "context" in browser ? browser.context() : browser;
  await context.addCookies([{ name, value, url: at.url, httpOnly: true, sameSite: "Lax" }]);
}
