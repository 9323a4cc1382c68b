import type { Page } from "playwright/test";
import { freezeLetter } from "#server/letters/freeze-letter.ts";
import { expect, test } from "./fixtures.ts";
import { cutNetwork, openLetterScene, say } from "./support/editor-scene.ts";

/** Leaving with unsaved changes is asked about; here the person leaves all the same. */
const leaveWhenAsked = (page: Page) => page.on("dialog", (dialog) => void dialog.accept());

/** What the browser says of a network that is not there is no complaint of ours. */
const noNetwork = /ERR_|ERR_INTERNET_DISCONNECTED|WebSocket connection|Failed to fetch|Failed to load resource/;

/** The page can be opened again without a network: its worker holds everything it is made of. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const kept = async () => {
      const cache = await caches.open("coro-1");
      const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
      const used = performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith("/assets/"));
      return held.has("/offline") && used.every((path) => held.has(path));
    };
    while (!(await kept())) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

test("text typed offline survives a reload and merges with what others wrote meanwhile", async ({
  server,
  openBrowser,
  complaints,
}) => {
  complaints.allow(noNetwork);
  const scene = await openLetterScene(server);
  const { page, browser } = await openBrowser({ personId: scene.drafter.personId });
  const { page: other } = await openBrowser({ personId: scene.coordinator.personId });
  const network = await cutNetwork(browser, server, scene.drafter.personId);
  leaveWhenAsked(page);
  const text = await scene.openText(page);
  const theirs = await scene.openText(other);
  await waitUntilKept(page);

  await network.away();
  await expect(page.locator(".live-status")).toContainText(say.offline);
  await text.getByText("Pedimos respuesta.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Escrito sin red.");
  await expect(page.locator(".live-status")).toContainText(/\d+ cambios? sin guardar/);
  await theirs.getByText("Pedimos respuesta.").click();
  await other.keyboard.press("Home");
  await other.keyboard.type("Mientras tanto: ");
  await expect(other.locator(".live-status")).toContainText(say.allSaved);

  await page.reload();
  await expect(page).toHaveURL(new RegExp(`/offline#${scene.path}$`));
  const held = page.locator(".paper-text[contenteditable=true]");
  await expect(held).toContainText("Pedimos respuesta. Escrito sin red.");
  await held.getByText("Pedimos respuesta.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Y después de recargar.");
  await expect(page.locator(".live-status")).toContainText(/\d+ cambios? sin guardar/);

  await network.back();
  await expect(page).toHaveURL(new RegExp(`${scene.path}$`));
  const whole = "Mientras tanto: Pedimos respuesta. Escrito sin red. Y después de recargar.";
  await expect(theirs).toContainText(whole);
  await expect(page.locator(".paper-text[contenteditable=true]")).toContainText(whole);
  await expect(page.locator(".live-status")).toContainText(say.allSaved);
  const { fragments } = await server.context.documents.readDocument(scene.documentId);
  expect(JSON.stringify(fragments.es)).toContain(whole);
});

test("text typed offline across a freeze is offered to its author, who can copy it and put it away", async ({
  server,
  openBrowser,
  complaints,
}) => {
  complaints.allow(noNetwork);
  const scene = await openLetterScene(server);
  const { page, browser } = await openBrowser({ personId: scene.drafter.personId });
  const network = await cutNetwork(browser, server, scene.drafter.personId);
  leaveWhenAsked(page);
  const text = await scene.openText(page);
  await waitUntilKept(page);
  await network.away();
  await expect(page.locator(".live-status")).toContainText(say.offline);
  await text.getByText("Pedimos respuesta.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Llegó tarde.");
  await expect(page.locator(".live-status")).toContainText(/\d+ cambios? sin guardar/);
  await freezeLetter(server.context, scene.coordinator, { letterId: scene.letterId });
  await network.back();
  await expect(page.locator(".paper-frozen")).toContainText("Pedimos respuesta.");
  await expect(page.getByText(say.kept)).toBeVisible();
  await expect(page.locator(".kept-words")).toHaveText("Pedimos respuesta. Llegó tarde.");
  await expect(page.locator(".paper-frozen")).not.toContainText("Llegó tarde");
  // It is still there after a reload, until its author says otherwise.
  await page.reload();
  await expect(page.locator(".kept-words")).toHaveText("Pedimos respuesta. Llegó tarde.");
  await page.getByRole("button", { name: "Ya no lo necesito" }).click();
  await expect(page.locator(".kept-words")).toHaveCount(0);
});

test("the outboxes of two client ids are sent after a reload, the earlier words first", async ({
  server,
  openBrowser,
  complaints,
}) => {
  complaints.allow(noNetwork);
  const scene = await openLetterScene(server);
  const { page, browser } = await openBrowser({ personId: scene.drafter.personId });
  const network = await cutNetwork(browser, server, scene.drafter.personId);
  leaveWhenAsked(page);
  const text = await scene.openText(page);
  await waitUntilKept(page);
  await network.away();
  await expect(page.locator(".live-status")).toContainText(say.offline);
  await text.getByText("Pedimos respuesta.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Primera pestaña.");
  await expect(page.locator(".live-status")).toContainText(/\d+ cambios? sin guardar/);
  // While the first tab holds its id, a second one writes under another, after the words of the first.
  const second = await browser.newPage();
  leaveWhenAsked(second);
  await second.goto(scene.path);
  const held = second.locator(".paper-text[contenteditable=true]");
  await expect(held).toContainText("Primera pestaña.");
  await held.getByText("Pedimos respuesta.").click();
  await second.keyboard.press("End");
  await second.keyboard.type(" Segunda pestaña.");
  await expect(second.locator(".live-status")).toContainText(/\d+ cambios? sin guardar/);
  await page.close();
  await network.back();
  const whole = "Pedimos respuesta. Primera pestaña. Segunda pestaña.";
  await expect(second.locator(".paper-text[contenteditable=true]")).toContainText(whole);
  await expect(second.locator(".live-status")).toContainText(say.allSaved);
  const { fragments } = await server.context.documents.readDocument(scene.documentId);
  expect(JSON.stringify(fragments.es)).toContain(whole);
});

test("signing out with words the server does not have warns, and then removes all text from the browser", async ({
  server,
  openBrowser,
  complaints,
}) => {
  complaints.allow(noNetwork);
  const scene = await openLetterScene(server);
  const { page, browser } = await openBrowser({ personId: scene.drafter.personId });
  const network = await cutNetwork(browser, server, scene.drafter.personId);
  const asked: string[] = [];
  let leaving = false;
  page.on("dialog", (dialog) => {
    asked.push(`${dialog.type()}: ${dialog.message()}`);
    void (leaving || dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss());
  });
  const text = await scene.openText(page);
  await network.away();
  await expect(page.locator(".live-status")).toContainText(say.offline);
  await text.getByText("Pedimos respuesta.").click();
  await page.keyboard.type("x");
  await expect(page.locator(".live-status")).toContainText("1 cambio sin guardar");
  await page.locator(".top-person summary").click();
  await page.getByRole("button", { name: "Cerrar sesión" }).click();
  await expect.poll(() => asked).toContainEqual(expect.stringMatching(/^confirm: En este equipo hay texto tuyo/));
  await expect(text).toBeVisible();
  leaving = true;
  await page.getByRole("button", { name: "Cerrar sesión" }).click();
  await expect.poll(() => page.url()).not.toContain("/letters/");
  await network.back();
  await page.goto("/sign-in");
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});
