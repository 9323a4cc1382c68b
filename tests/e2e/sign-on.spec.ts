/** Signing on: what others do is seen without a reload, the last word is the server's, and nothing needs a script. */

import type { Page } from "playwright/test";
import { endMandate, giveMandate } from "#server/organisations/mandates-commands.ts";
import { addSignatory, freeze, hour, inHours, open, sceneOn } from "#tests/support/letter-scene.ts";
import { addNetwork } from "#tests/support/people.ts";
import { readStanding, signFor } from "#tests/support/sign-on-scene.ts";
import { expect, test } from "./fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./support/page-checks.ts";

const board = (letterId: string) => `/letters/${letterId}/sign-ons`;

/** From the board to the button that signs, everything chosen. */
async function prepareToSign(page: Page, letterId: string, organisation: string, visibility = "Pública") {
  await page.goto(board(letterId));
  await page.getByRole("link", { name: `Leer y firmar por ${organisation}` }).click();
  await page.getByRole("radio", { name: new RegExp(`^${visibility}`) }).check();
  return page.getByRole("button", { name: `Firmar por ${organisation}` });
}

test("a signature appears on an open board in a second browser, without a reload", async ({ server, openBrowser }) => {
  const scene = await sceneOn(server);
  const letter = await open(scene);
  const { page: watching } = await openBrowser({ personId: scene.coordinator.personId });
  await watching.goto(board(letter.letterId));
  await expect(watching.locator(".board-count")).toHaveText("0");
  await expect(watching.getByText("Conectado", { exact: true }).first()).toBeVisible();
  await watching.evaluate(() => document.body.setAttribute("data-same-page", "yes"));

  const { page } = await openBrowser({ personId: scene.first.signatory.personId });
  const button = await prepareToSign(page, letter.letterId, scene.first.organisation.name);
  await expect(page.getByText("Tu navegador la calculó sobre el texto que te muestra")).toBeVisible();
  await button.click();
  await expect(page.getByText("Firma registrada.")).toBeVisible();

  await expect(watching.locator(".board-count")).toHaveText("1");
  await expect(watching.locator("#signatures")).toContainText(scene.first.organisation.name);
  await expect(watching.locator("body")).toHaveAttribute("data-same-page", "yes");
});

test("two organisations that sign at the same moment are both counted", async ({ server, openBrowser }) => {
  const scene = await sceneOn(server);
  const letter = await open(scene);
  const { page: first } = await openBrowser({ personId: scene.first.signatory.personId });
  const { page: second } = await openBrowser({ personId: scene.second.signatory.personId });
  const buttons = [
    await prepareToSign(first, letter.letterId, scene.first.organisation.name),
    await prepareToSign(second, letter.letterId, scene.second.organisation.name),
  ];
  await Promise.all(buttons.map((button) => button.click()));
  for (const page of [first, second]) await expect(page.locator(".board-count")).toHaveText("2");
});

test("of two signatories of one organisation one signs, and the other reads that it has signed", async ({
  server,
  openBrowser,
  complaints,
}) => {
  complaints.allow(/409/);
  const scene = await sceneOn(server);
  const letter = await open(scene);
  const colleague = await addSignatory(server, scene.first);
  const { page: one } = await openBrowser({ personId: scene.first.signatory.personId, javaScriptEnabled: false });
  const { page: other } = await openBrowser({ personId: colleague.actor.personId, javaScriptEnabled: false });
  const { name } = scene.first.organisation;
  const buttons = [
    await prepareToSign(one, letter.letterId, name),
    await prepareToSign(other, letter.letterId, name, "Contada, sin nombre"),
  ];
  await Promise.all(buttons.map((button) => button.click()));
  const signed = notesOf(one, other).filter({ hasText: "Firma registrada." });
  await expect.poll(async () => (await Promise.all(signed.map((found) => found.count()))).sort()).toEqual([0, 1]);
  const refused = notesOf(one, other).filter({ hasText: "Tu organización ya firmó." });
  await expect.poll(async () => (await Promise.all(refused.map((found) => found.count()))).sort()).toEqual([0, 1]);
});

/** The notes of several pages. */
function notesOf(...pages: Page[]) {
  return { filter: (options: { hasText: string }) => pages.map((each) => each.locator(".note").filter(options)) };
}

test("a mandate that expires between page and sending cannot sign, and the page says why", async ({
  startServer,
  openBrowser,
  complaints,
}) => {
  complaints.allow(/403/);
  const server = await startServer();
  await addNetwork(server.context.db);
  const scene = await sceneOn(server);
  const letter = await open(scene);
  await endMandate(server.context, scene.first.lead, { mandateId: scene.first.mandateId });
  await giveMandate(server.context, scene.first.lead, {
    seatId: scene.first.seatId,
    categories: [],
    validFrom: inHours(server, -1),
    validUntil: inHours(server, 1),
    decision: "Acta 13",
  });
  const { page } = await openBrowser({ personId: scene.first.signatory.personId, at: server });
  const button = await prepareToSign(page, letter.letterId, scene.first.organisation.name);
  server.advance(2 * hour);
  await button.click();
  await expect(page.getByRole("alert")).toContainText("No tienes un mandato vigente de tu organización");
  expect((await readStanding(scene, letter.letterId, scene.first)).state).toBe("invited");

  await page.goto(board(letter.letterId));
  await expect(page.getByText(/Tu mandato terminó el .* tu dirección puede dar otro/)).toBeVisible();
});

test("signing, declining with a reason and withdrawing work without JavaScript", async ({ server, openBrowser }) => {
  const scene = await sceneOn(server);
  const letter = await open(scene);
  const { page } = await openBrowser({ personId: scene.first.signatory.personId, javaScriptEnabled: false });
  const { name } = scene.first.organisation;
  await (await prepareToSign(page, letter.letterId, name, "Solo para quien la recibe")).click();
  await expect(page.getByText("Firma registrada.")).toBeVisible();
  expect(await readStanding(scene, letter.letterId, scene.first)).toMatchObject({
    state: "signed",
    visibility: "recipient only",
  });

  await page.locator("summary").filter({ hasText: "Retirar la firma…" }).click();
  await page.getByRole("button", { name: `Retirar la firma de ${name}` }).click();
  await expect(page.getByText("Respuesta registrada.")).toBeVisible();

  await page.locator("summary").filter({ hasText: "Declinar…" }).click();
  await page
    .locator("form", { hasText: `Declinar por ${name}` })
    .getByLabel("Razón")
    .fill("Falta el acta");
  await page.getByRole("button", { name: `Declinar por ${name}` }).click();
  expect(await readStanding(scene, letter.letterId, scene.first)).toMatchObject({
    state: "declined",
    reason: "Falta el acta",
  });
});

test("an embargo needs its day, and what was chosen is still chosen when it is asked again", async ({
  server,
  openBrowser,
  complaints,
}) => {
  complaints.allow(/400/);
  const scene = await sceneOn(server);
  const letter = await open(scene);
  const { page } = await openBrowser({ personId: scene.first.signatory.personId, javaScriptEnabled: false });
  await (
    await prepareToSign(page, letter.letterId, scene.first.organisation.name, "Con embargo hasta una fecha")
  ).click();
  await expect(page.getByText("Elige una fecha que todavía no haya llegado.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Con embargo hasta una fecha" })).toBeChecked();
});

test("a coordinator opens signing with a deadline, and a member's open board changes", async ({
  server,
  openBrowser,
}) => {
  const scene = await sceneOn(server);
  const { letterId } = await freeze(scene);
  const { page: member } = await openBrowser({ personId: scene.first.signatory.personId });
  await member.goto(board(letterId));
  await expect(member.getByText("El texto está congelado; falta abrir la firma")).toBeVisible();

  const { page } = await openBrowser({ personId: scene.coordinator.personId });
  await page.goto(board(letterId));
  await page.locator("summary").filter({ hasText: "Abrir la firma…" }).click();
  await page.getByRole("button", { name: "Abrir la firma e invitar" }).click();
  await expect(page.locator(".board-when").getByText(/Cierra en/)).toBeVisible();
  await expect(member.getByRole("link", { name: `Leer y firmar por ${scene.first.organisation.name}` })).toBeVisible();
});

test("the board, signing, the register and the receipt fit a phone and have nothing axe objects to", async ({
  server,
  openBrowser,
}) => {
  const scene = await sceneOn(server);
  const letter = await open(scene);
  await signFor(scene, scene.second, letter);
  const phone = { viewport: { width: 390, height: 844 } };
  const { page: first } = await openBrowser({ personId: scene.first.signatory.personId, ...phone });
  await first.goto(board(letter.letterId));
  await expectNoSidewaysScroll(first);
  await expectAccessible(first);
  await first.getByRole("link", { name: /^Leer y firmar por/ }).click();
  await expect(first.getByRole("button", { name: /^Firmar por/ })).toBeVisible();
  await expectNoSidewaysScroll(first);
  await expectAccessible(first);

  const { page: second } = await openBrowser({ personId: scene.second.signatory.personId, ...phone });
  await second.goto(`/letters/${letter.letterId}/register`);
  await expectNoSidewaysScroll(second);
  await expectAccessible(second);
  await second.getByRole("link", { name: "Recibo de la entrada 2" }).click();
  await expect(second.getByRole("heading", { name: "Recibo de la entrada 2" })).toBeVisible();
  await expectNoSidewaysScroll(second);
  await expectAccessible(second);
});
