import { expect, test } from "./fixtures.ts";
import { openLetterScene, say } from "./support/editor-scene.ts";

test("two people typing in one letter in two browsers see each other's words and carets, and all is saved", async ({
  server,
  openBrowser,
}) => {
  const scene = await openLetterScene(server);
  const { page: first } = await openBrowser({ personId: scene.drafter.personId });
  const { page: second } = await openBrowser({ personId: scene.coordinator.personId });
  const mine = await scene.openText(first);
  const theirs = await scene.openText(second);
  await mine.getByText("Pedimos respuesta.").click();
  await first.keyboard.press("End");
  await first.keyboard.type(" Con fecha.");
  await expect(theirs).toContainText("Pedimos respuesta. Con fecha.");
  await expect(theirs.locator(".caret-flag")).toHaveAttribute("data-name", /^Redactora, /);
  await second.keyboard.press("Control+Home");
  await theirs.getByText("Pedimos respuesta.").click();
  await second.keyboard.press("Home");
  await second.keyboard.type("Hoy: ");
  await expect(mine).toContainText("Hoy: Pedimos respuesta. Con fecha.");
  await expect(first.locator(".live-status")).toContainText(say.allSaved);
  await expect(second.locator(".live-status")).toContainText(say.allSaved);
  await expect(first.locator(".present")).toContainText("2 aquí");
  // Undo takes back one's own words only.
  await first.keyboard.press("Control+z");
  await expect(theirs).toContainText("Hoy: Pedimos respuesta.");
  await expect(theirs).not.toContainText("Con fecha.");
});

test("Enter, headings, lists and links by keyboard come through the gate and are saved", async ({
  server,
  openBrowser,
}) => {
  const scene = await openLetterScene(server);
  const { page } = await openBrowser({ personId: scene.drafter.personId });
  const text = await scene.openText(page);
  await text.getByText("Pedimos respuesta.").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("## Lo que pedimos");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- Una cosa");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Otra cosa");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("con peso");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.press("Control+k");
  await page.getByLabel("Dirección del enlace").fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Escribe una dirección que empiece por https://")).toBeVisible();
  await page.getByLabel("Dirección del enlace").fill("example.org/carta");
  await page.keyboard.press("Enter");
  await expect(text.locator("h2")).toHaveText("Lo que pedimos");
  await expect(text.locator("ul > li")).toHaveCount(2);
  await expect(text.locator("strong a, a strong")).toHaveText("con peso");
  await expect(page.locator(".live-status")).toContainText(say.allSaved);
  const { fragments } = await server.context.documents.readDocument(scene.documentId);
  const stored = JSON.stringify(fragments.es);
  expect(stored).toContain('"href":"https://example.org/carta"');
  expect(stored).not.toContain("place-");
  await expect(page.locator(".rail-blocks")).toContainText("Lo que pedimos");
});

test("a reader sees the live text and cannot type in it", async ({ server, openBrowser }) => {
  const scene = await openLetterScene(server);
  const { page: drafting } = await openBrowser({ personId: scene.drafter.personId });
  const { page: reading } = await openBrowser({ personId: scene.reader.personId });
  const mine = await scene.openText(drafting);
  await reading.goto(scene.path);
  const theirs = reading.locator(".paper-text");
  await expect(reading.locator(".live-status")).toContainText("Conectado");
  await expect(theirs).toHaveAttribute("contenteditable", "false");
  await expect(reading.getByRole("toolbar")).toHaveCount(0);
  await mine.getByText("Pedimos respuesta.").click();
  await drafting.keyboard.press("End");
  await drafting.keyboard.type(" Ya.");
  await expect(theirs).toContainText("Pedimos respuesta. Ya.");
  await theirs.click();
  await reading.keyboard.type("no debería");
  await expect(theirs).not.toContainText("no debería");
});

test("the languages of a letter are tabs over one document", async ({ server, openBrowser }) => {
  const scene = await openLetterScene(server);
  const { page } = await openBrowser({ personId: scene.drafter.personId });
  await scene.openText(page);
  await page
    .locator(".language-tabs")
    .getByRole("link", { name: /portugués/i })
    .click();
  const text = page.locator(".paper-text.tiptap");
  await expect(text).toHaveText("Pedimos resposta.");
  await text.getByText("Pedimos resposta.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Já.");
  await expect(page.locator(".live-status")).toContainText(say.allSaved);
  await page
    .locator(".language-tabs")
    .getByRole("link", { name: /español/i })
    .click();
  await expect(text).toHaveText("Pedimos respuesta.");
});

test("the coordinator freezes the text from its page; what is shown then is the frozen text with its digest", async ({
  server,
  openBrowser,
}) => {
  const scene = await openLetterScene(server);
  const { page: drafting } = await openBrowser({ personId: scene.drafter.personId });
  const { page } = await openBrowser({ personId: scene.coordinator.personId });
  await scene.openText(drafting);
  await scene.openText(page);
  await page.getByText("Congelar la revisión 1…").click();
  await page.getByRole("button", { name: "Sí, congelar el texto" }).click();
  await expect(page.locator(".paper-frozen")).toContainText("Pedimos respuesta.");
  await expect(page.locator(".digest")).toHaveText(/^([0-9a-f]{8} ?){8}$/);
  await expect(page.getByRole("toolbar")).toHaveCount(0);
  await expect(drafting.locator(".paper-frozen")).toContainText("Pedimos respuesta.");
});
