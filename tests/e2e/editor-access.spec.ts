import AxeBuilder from "@axe-core/playwright";
import { freezeLetter } from "#server/letters/freeze-letter.ts";
import { expect, test } from "./fixtures.ts";
import { openLetterScene } from "./support/editor-scene.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

for (const [name, options] of [
  ["on a desk", { viewport: { width: 1440, height: 900 } }],
  ["on a phone", phone],
  ["on a phone in the dark", { ...phone, colorScheme: "dark" as const }],
] as const)
  test(`the editor ${name}: nothing for axe to find, no scrolling sideways, every tool by arrows`, async ({
    server,
    openBrowser,
  }) => {
    const scene = await openLetterScene(server);
    const { page } = await openBrowser({ personId: scene.drafter.personId, ...options });
    await scene.openText(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const toolbar = page.getByRole("toolbar");
    await toolbar.getByRole("button").first().focus();
    await page.keyboard.press("End");
    await expect(toolbar.getByRole("button", { name: "Enlace" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(toolbar.getByRole("button", { name: "Deshacer lo mío" })).toBeFocused();
  });

test("a frozen letter and the page without a network: nothing for axe to find", async ({ server, openBrowser }) => {
  const scene = await openLetterScene(server);
  await freezeLetter(server.context, scene.coordinator, { letterId: scene.letterId });
  const { page } = await openBrowser({ personId: scene.coordinator.personId });
  await page.goto(scene.path);
  await page.locator(".paper-frozen").waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto("/offline");
  await page.locator(".empty, .offline-page a").first().waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("the words stand where they stood when the editor takes over", async ({ server, openBrowser }) => {
  const scene = await openLetterScene(server);
  const { page } = await openBrowser({ personId: scene.drafter.personId });
  // The editor's code is held back, as a poor link would.
  const heldBack: (() => Promise<void>)[] = [];
  await page.route(/\/assets\/live-editor-.*\.js/, (route) => void heldBack.push(() => route.continue()));
  const place = (within: string) =>
    page.evaluate(
      (one) => document.querySelector(`${one} #block-block-0001`)?.getBoundingClientRect().toJSON(),
      within,
    );
  await page.goto(scene.path);
  await expect.poll(() => heldBack.length).toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => place(".live-text:has(.live-opening)")).toBeTruthy();
  const before = await place(".live-text:has(.live-opening)");
  for (const letThrough of heldBack) await letThrough();
  await page.unroute(/\/assets\/live-editor-.*\.js/);
  await expect.poll(() => place(".ProseMirror")).toBeTruthy();
  expect(await place(".ProseMirror")).toEqual(before);
});
