/** A letter two people may draft and one may read, for tests of its live text. */
import { eq } from "drizzle-orm";
import type { BrowserContext, Locator, Page } from "playwright/test";
import { document } from "#db/schema/index.ts";
import { startGeneration } from "#server/documents/create-document.ts";
import { startLetter } from "#server/letters/start-letter.ts";
import { settings, words } from "#tests/support/letter-scene.ts";
import { addActor, addCampaign, addOrganisation } from "#tests/support/people.ts";
import type { TestServer } from "#tests/support/test-server.ts";

/** What the page says, in the language of the tests' people. */
export const say = {
  allSaved: "Todo guardado",
  offline: "Sin conexión; tu texto está en este equipo.",
  kept: "Este texto tuyo no alcanzó a entrar en la carta",
};

export async function openLetterScene(server: TestServer) {
  const { context } = server;
  const { db } = context;
  const secretariat = await addOrganisation(db, { kind: "secretariat", name: "Secretaría de prueba" });
  const coordinator = await addActor(db, {
    roles: ["reader"],
    organisationId: secretariat.id,
    networkRoles: ["coordinator"],
    name: "Coordinadora de Prueba",
  });
  const drafter = await addActor(db, { roles: ["drafter"], name: "Redactora de Prueba" });
  const reader = await addActor(db, { roles: ["reader"], name: "Lectora de Prueba" });
  const organisations = [coordinator, drafter, reader].flatMap(({ seats }) => seats.map((seat) => seat.organisationId));
  const campaign = await addCampaign(db, coordinator.personId, organisations);
  const letterId = await startLetter(context, coordinator, { campaignId: campaign.id, ...settings });
  const [found] = await db.select({ id: document.id }).from(document).where(eq(document.letterId, letterId));
  if (!found) throw new Error("no document");
  await db.transaction((tx) =>
    startGeneration(tx, found.id, { es: words("Pedimos respuesta."), pt: words("Pedimos resposta.") }),
  );
  const path = `/letters/${letterId}`;
  return {
    coordinator,
    drafter,
    reader,
    letterId,
    documentId: found.id,
    path,
    /** Opens the letter and waits until one can type in it. */
    async openText(page: Page): Promise<Locator> {
      await page.goto(path);
      const text = page.locator(".paper-text[contenteditable=true]");
      await text.waitFor();
      await page.locator(".live-status-saved").waitFor();
      return text;
    },
  };
}

/**
 * A browser whose network can be taken away and given back. Chromium's own switch leaves WebSockets alone, so the live
 * connection is cut beside it.
 */
export async function cutNetwork(browser: BrowserContext, server: TestServer, personId: string) {
  let cut = false;
  await browser.routeWebSocket("**/live/**", (socket) => {
    if (cut) void socket.close();
    else socket.connectToServer();
  });
  return {
    async away(): Promise<void> {
      cut = true;
      await browser.setOffline(true);
      server.context.live.disconnect({ personId });
    },
    async back(): Promise<void> {
      cut = false;
      await browser.setOffline(false);
    },
  };
}
