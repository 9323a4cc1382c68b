/** What the public is given: words and counts, no script, and never a name its owner did not give. */

import type { Page } from "playwright/test";
import { publishLetter, withdrawPublication } from "#server/publications/publish-letter.ts";
import { changeVisibility } from "#server/sign-ons/change-visibility.ts";
import { open, type Scene, sceneOn } from "#tests/support/letter-scene.ts";
import { joinHouse, signFor } from "#tests/support/sign-on-scene.ts";
import { expect, test } from "./fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./support/page-checks.ts";

const hiddenName = "Colectivo Oculto de Prueba";

/** A published letter that one house signed in public and another counted, not named. */
async function publish(scene: Scene) {
  const letter = await open(scene);
  const hidden = await joinHouse(scene, `${hiddenName} ${letter.letterId.slice(0, 4)}`);
  await signFor(scene, scene.first, letter);
  await signFor(scene, hidden, letter, { visibility: "counted, not named" });
  const slug = await publishLetter(scene.context, scene.coordinator, { letterId: letter.letterId });
  return { ...letter, hidden, slug };
}

test("a public letter asks for no script, and its page with its styles weighs little", async ({
  server,
  openBrowser,
}) => {
  const scene = await sceneOn(server);
  const { slug } = await publish(scene);
  const { page } = await openBrowser();
  const scripts: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  page.on("response", (response) => {
    if (!["document", "stylesheet"].includes(response.request().resourceType())) return;
    sizes.push(response.finished().then(async () => (await response.request().sizes()).responseBodySize));
  });
  await page.goto(`/public/${slug}`, { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
  expect(await page.locator("script").count()).toBe(0);
  expect((await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(50 * 1024);
});

test("the name of an organisation that is counted, not named, is in no public artefact", async ({
  server,
  request,
}) => {
  const scene = await sceneOn(server);
  const { slug, hidden } = await publish(scene);
  for (const path of ["", "?language=es", "?language=pt", "?language=en", "?language=fr", "/proof.json"]) {
    const response = await request.get(`/public/${slug}${path}`);
    expect(response.status(), path).toBe(200);
    const body = await response.text();
    for (const secret of [
      hidden.organisation.name,
      hidden.organisation.id,
      hidden.organisation.code,
      hidden.signatory.name,
    ])
      expect(body, `${path} tells ${secret}`).not.toContain(secret);
    expect(body).toContain(scene.first.organisation.name);
  }
});

test("showing less takes a name out of page and proof at once, and the count stays", async ({
  server,
  openBrowser,
  request,
}) => {
  const scene = await sceneOn(server);
  const { slug, letterId } = await publish(scene);
  const { page } = await openBrowser();
  await page.goto(`/public/${slug}`);
  await expect(page.locator(".public-number")).toContainText("2");
  await expect(page.locator(".signatories")).toContainText(scene.first.organisation.name);
  await changeVisibility(scene.context, scene.first.signatory, {
    letterId,
    seatId: scene.first.seatId,
    visibility: "counted, not named",
  });
  await page.goto(`/public/${slug}`);
  await expect(page.locator(".public-number")).toContainText("2");
  await expect(page.locator(".signatories")).not.toContainText(scene.first.organisation.name);
  expect(await (await request.get(`/public/${slug}/proof.json`)).text()).not.toContain(scene.first.organisation.name);
});

test("a coordinator publishes after a preview, without JavaScript; before and after withdrawing there is no page", async ({
  server,
  openBrowser,
  request,
}) => {
  const scene = await sceneOn(server);
  const letter = await open(scene);
  await signFor(scene, scene.first, letter);
  const { page } = await openBrowser({ personId: scene.coordinator.personId, javaScriptEnabled: false });
  await page.goto(`/letters/${letter.letterId}/publication`);
  await expect(page.locator(".publication-preview")).toContainText(scene.first.organisation.name);
  await page.locator("summary").filter({ hasText: "Publicar…" }).click();
  await page.getByRole("button", { name: "Publicar la página" }).click();
  const address = await page.locator(".publication-address a").getAttribute("href");
  expect((await request.get(address ?? "")).status()).toBe(200);

  await withdrawPublication(scene.context, scene.coordinator, { letterId: letter.letterId });
  expect((await request.get(address ?? "")).status()).toBe(404);
  expect((await request.get(`${address}/proof.json`)).status()).toBe(404);
  expect((await request.get("/public/never-published")).status()).toBe(404);
});

test("the page speaks the language of its address, and names countries in it", async ({ server, openBrowser }) => {
  const scene = await sceneOn(server);
  const { slug } = await publish(scene);
  const { page } = await openBrowser({ viewport: { width: 390, height: 844 } });
  await page.goto(`/public/${slug}?language=pt`);
  await expect(page.locator("html")).toHaveAttribute("lang", "pt");
  await expect(page.getByText("Pedimos resposta.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Assinam" })).toBeVisible();
  await checkPage(page);
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByText("Pedimos respuesta.")).toBeVisible();
  await checkPage(page);
});

async function checkPage(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
