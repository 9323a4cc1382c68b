/**
 * Every address of Coro, in the example network, as somebody who would look at it: it answers, has a title, has nothing
 * that axe objects to in light or dark, fits a phone, and ships no more JavaScript than it may.
 */
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";
import { setupToken } from "#db/schema/index.ts";
import { newToken } from "#server/accounts/tokens.ts";
import { fillExampleNetwork } from "#server/example-network/fill.ts";
import type { TestServer } from "#tests/support/test-server.ts";
import { test as base, expect, startBuiltServer } from "./fixtures.ts";
import { countScriptBytes } from "./support/count-script-bytes.ts";
import { type ExamplePage, listExamplePages } from "./support/example-pages.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./support/page-checks.ts";

const test = base.extend<object, { example: { server: TestServer; pages: Record<string, ExamplePage[]> } }>({
  example: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startBuiltServer();
      await fillExampleNetwork(server.context);
      await use({ server, pages: await listExamplePages(server.context.db) });
      await server.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** Addresses of pages: layouts and resource routes answer no browser by themselves. */
function addresses(entries: readonly RouteConfigEntry[], above = ""): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above;
    if (entry.children) return addresses(entry.children, path);
    return entry.file.endsWith(".tsx") ? [path || "/"] : [];
  });
}

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const kilobyte = 1024;

for (const address of addresses(routes).filter((address) => address !== "/set-up/:token"))
  test(`${address} answers, is accessible in light and dark, and fits`, async ({ example, openBrowser }) => {
    // Four looks at each page by axe, some of them at long tables.
    test.slow();
    const pages = example.pages[address];
    if (!pages) throw new Error(`tests/e2e/support/example-pages.ts does not know ${address}`);
    for (const { path, as } of pages) {
      const { page } = await openBrowser({ at: example.server, viewport: wide, ...(as ? { personId: as } : {}) });
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      expect(await page.title(), path).toMatch(path.startsWith("/public/") ? /Red Ejemplo/ : /Coro/);
      for (const viewport of [wide, phone]) {
        await page.setViewportSize(viewport);
        await expectNoSidewaysScroll(page);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await expectAccessible(page);
        }
      }
    }
  });

test("/set-up/:token answers, is accessible in light and dark, and fits", async ({ startServer, openBrowser }) => {
  const server = await startServer();
  const { token, tokenHash } = newToken();
  await server.context.db.insert(setupToken).values({ id: 1, tokenHash });
  const { page } = await openBrowser({ at: server, viewport: phone });
  expect((await page.goto(`/set-up/${token}`))?.status()).toBe(200);
  await expectNoSidewaysScroll(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});

const budgets = [
  { what: "the sign-in page", address: "/sign-in", kilobytes: 100 },
  { what: "the desk", address: "/desk", kilobytes: 150 },
  { what: "the campaigns", address: "/campaigns", kilobytes: 150 },
  { what: "the board", address: "/letters/:letterId/sign-ons", kilobytes: 150 },
  { what: "an admin's page", address: "/admin/people", kilobytes: 150 },
  { what: "a letter with its editor", address: "/letters/:letterId", kilobytes: 350 },
];

for (const { what, address, kilobytes } of budgets)
  test(`${what} ships at most ${kilobytes} KB of JavaScript, compressed`, async ({ example, openBrowser }) => {
    const [first] = example.pages[address] ?? [];
    if (!first) throw new Error(`no example of ${address}`);
    const { page } = await openBrowser({ at: example.server, ...(first.as ? { personId: first.as } : {}) });
    const bytes = await countScriptBytes(page, async () => {
      await page.goto(first.path);
      if (address === "/letters/:letterId") await page.locator("[contenteditable=true]").first().waitFor();
      await page.waitForLoadState("networkidle");
    });
    expect(bytes).toBeLessThanOrEqual(kilobytes * kilobyte);
  });

test("pages outside the desk ship no JavaScript at all", async ({ example, openBrowser }) => {
  const outside = Object.values(example.pages)
    .flat()
    .filter(({ path, as }) => as === null && /^\/(public|examples|invitations|reset|forgotten|sign-in)/.test(path));
  expect(outside.length).toBeGreaterThanOrEqual(6);
  for (const { path } of outside) {
    const { page } = await openBrowser({ at: example.server });
    const bytes = await countScriptBytes(page, () => page.goto(path, { waitUntil: "networkidle" }));
    expect(bytes, path).toBe(0);
    expect(await page.locator("script").count(), path).toBe(0);
  }
});
