import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright/test";
import { expect, test } from "./fixtures.ts";
import { openLetterScene, say } from "./support/editor-scene.ts";

const readPasted = (name: string) => readFile(join(import.meta.dirname, "pasted", `${name}.html`), "utf8");

/** Pastes as a browser does, at the end of the text. */
async function paste(text: Locator, html: string): Promise<void> {
  await text.click();
  await text.press("Control+End");
  await text.press("Enter");
  await text.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", given);
    clipboardData.setData("text/plain", "…");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

interface Plain {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: { href?: string } }[];
  content?: Plain[];
}
/** The stored text in a form that is easily read: tags by type, marks as signs. */
function outline(node: Plain): string {
  if (node.type === "text") {
    const signs = (node.marks ?? []).map((mark) => mark.attrs?.href ?? mark.type).join("+");
    return signs ? `[${node.text}|${signs}]` : (node.text ?? "");
  }
  const name = node.type === "heading" ? `h${node.attrs?.level}` : node.type;
  return `${name}(${(node.content ?? []).map(outline).join("")})`;
}

const expected: Record<string, string[]> = {
  word: [
    "h1(Por la seguridad)",
    "paragraph(Señoras y señores:)",
    "paragraph(Pedimos [respuesta|bold] y [fecha|italic]. Pronto.)",
    "bulletList(listItem(paragraph(Una cosa)bulletList(listItem(paragraph(Un detalle))))listItem(paragraph(Otra cosa)))",
    "orderedList(listItem(paragraph(Primero)))",
    "paragraph(País · Casos)",
    "paragraph(Ejemplo · 214)",
    "h3(Anexo)",
  ],
  "google-docs": [
    "h2(Lo que pedimos)",
    "paragraph([Con urgencia|bold] y con [fecha|italic]. Ver [el informe|https://example.org/informe].)",
    "bulletList(listItem(paragraph(Uno)bulletList(listItem(paragraph(Dentro))))listItem(paragraph(Dos)))",
  ],
  "web-page": [
    "h1(Comunicado)",
    "paragraph(Texto con trampa, [correo|mailto:prensa@example.org] y [peso|bold].)",
    "blockquote(paragraph(No)paragraph(Una cita))",
    "paragraph(suelto [al final|italic])",
  ],
};

for (const [name, blocks] of Object.entries(expected))
  test(`what is pasted from ${name} comes in clean and is saved`, async ({ server, openBrowser }) => {
    const scene = await openLetterScene(server);
    const { page } = await openBrowser({ personId: scene.drafter.personId });
    const text = await scene.openText(page);
    await paste(text, await readPasted(name));
    await expect(text).toContainText(/Anexo|Dos|al final/);
    await expect(page.locator(".live-status")).toContainText(say.allSaved);
    const { fragments } = await server.context.documents.readDocument(scene.documentId);
    const stored = (fragments.es.content as Plain[]).map(outline).filter((block) => block !== "paragraph()");
    expect(stored).toEqual(["paragraph(Pedimos respuesta.)", ...blocks]);
    expect(JSON.stringify(fragments.es)).not.toContain("place-");
    expect(await page.evaluate(() => "pasted" in window)).toBe(false);
  });

test("more than one change may carry is not pasted, and the page says so", async ({ server, openBrowser }) => {
  const scene = await openLetterScene(server);
  const { page } = await openBrowser({ personId: scene.drafter.personId });
  const text = await scene.openText(page);
  await paste(text, "<p>Una frase de muchas.</p>".repeat(600));
  await expect(page.getByText("Es demasiado texto para pegarlo de una vez.")).toBeVisible();
  await expect(text).not.toContainText("Una frase de muchas.");
});
