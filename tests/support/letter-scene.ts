/** A network with a coordinator, organisations whose signatories hold mandates, a campaign, and a letter with words. */
import { eq } from "drizzle-orm";
import { document } from "#db/schema/index.ts";
import type { Actor } from "#server/accounts/actor.ts";
import { readActor } from "#server/accounts/actor.ts";
import { startGeneration } from "#server/documents/create-document.ts";
import type { DocumentContent } from "#server/documents/write-fragment.ts";
import { freezeLetter } from "#server/letters/freeze-letter.ts";
import type { LetterSettings } from "#server/letters/letter-settings.ts";
import { openSigning } from "#server/letters/signing.ts";
import { startLetter } from "#server/letters/start-letter.ts";
import { giveMandate } from "#server/organisations/mandates-commands.ts";
import type { LetterContent } from "#server/protocol/letter-content.ts";
import { addActor, addCampaign, addNetwork, addOrganisation, addPerson, addSeat } from "./people.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

export type House = {
  organisation: Awaited<ReturnType<typeof addOrganisation>>;
  lead: Actor;
  signatory: Actor;
  seatId: string;
  mandateId: string;
};

export const hour = 3_600_000;
export const inHours = (server: TestServer, hours: number) => new Date(server.context.clock().getTime() + hours * hour);

export function words(text: string, id = "block-0001"): LetterContent {
  return { type: "doc", content: [{ type: "paragraph", attrs: { id }, content: [{ type: "text", text }] }] };
}

export const settings: LetterSettings = {
  kind: "letter",
  title: "Carta por la radio comunitaria",
  recipients: ["Presidencia de Ejemplo"],
  category: "community-media",
  languages: ["es", "pt"],
  deadlineAt: null,
  deadlineZone: null,
};

export async function openScene(houses = 2) {
  const server = await startTestServer();
  await addNetwork(server.context.db);
  return sceneOn(server, houses);
}

/** The same on a server that runs already and has its network: a secretariat, houses and a campaign of their own. */
export async function sceneOn(server: TestServer, houses = 2) {
  const { context } = server;
  const { db } = context;
  const secretariat = await addOrganisation(db, { kind: "secretariat", name: "Secretaría" });
  const coordinator = await addActor(db, {
    roles: ["reader"],
    organisationId: secretariat.id,
    networkRoles: ["coordinator"],
  });
  const members: House[] = [];
  for (let index = 0; index < houses; index += 1) members.push(await addHouse(server));
  const ids = [secretariat.id, ...members.map((member) => member.organisation.id)];
  const campaign = await addCampaign(db, coordinator.personId, ids);
  const [first, second] = members;
  if (!first || !second) throw new Error("a scene has two houses");
  return { server, context, db, secretariat, coordinator, members, first, second, campaign };
}
export type Scene = Awaited<ReturnType<typeof openScene>>;

/** A member organisation with a lead, and a signatory who holds a mandate for everything. */
export async function addHouse(server: TestServer, name?: string): Promise<House> {
  const { context } = server;
  const organisation = await addOrganisation(context.db, name ? { name } : {});
  const lead = await addActor(context.db, { roles: ["lead"], organisationId: organisation.id });
  const signatory = await addActor(context.db, { roles: ["signatory"], organisationId: organisation.id });
  const seatId = signatory.seatId ?? "";
  const mandateId = await giveMandate(context, lead, {
    seatId,
    categories: [],
    validFrom: inHours(server, -72),
    validUntil: null,
    decision: "Acta 12 de la junta",
  });
  return { organisation, lead, signatory, seatId, mandateId };
}

/** A second signatory of a house, with a mandate of their own. */
export async function addSignatory(server: TestServer, house: House): Promise<{ actor: Actor; seatId: string }> {
  const { db } = server.context;
  const person = await addPerson(db);
  const seat = await addSeat(db, person.id, house.organisation.id, ["signatory"]);
  await giveMandate(server.context, house.lead, {
    seatId: seat.id,
    categories: [],
    validFrom: inHours(server, -1),
    validUntil: null,
    decision: "Acta 13",
  });
  const actor = await readActor(db, { personId: person.id });
  if (!actor) throw new Error("no actor");
  return { actor, seatId: seat.id };
}

export async function writeWords(scene: Scene, letterId: string, content: DocumentContent): Promise<void> {
  const [found] = await scene.db.select({ id: document.id }).from(document).where(eq(document.letterId, letterId));
  if (!found) throw new Error("no document");
  await scene.db.transaction((tx) => startGeneration(tx, found.id, content));
}

/** A letter in Spanish and Portuguese, still being drafted. */
export async function draft(scene: Scene, changes: Partial<LetterSettings> = {}): Promise<string> {
  const letterId = await startLetter(scene.context, scene.coordinator, {
    campaignId: scene.campaign.id,
    ...settings,
    ...changes,
  });
  await writeWords(scene, letterId, { es: words("Pedimos respuesta."), pt: words("Pedimos resposta.") });
  return letterId;
}

/** The same, frozen. */
export async function freeze(scene: Scene, changes: Partial<LetterSettings> = {}) {
  const letterId = await draft(scene, changes);
  return { letterId, ...(await freezeLetter(scene.context, scene.coordinator, { letterId })) };
}

/** The same, open for signing for a day. */
export async function open(scene: Scene, changes: Partial<LetterSettings> = {}) {
  const frozen = await freeze(scene, changes);
  await openSigning(scene.context, scene.coordinator, {
    letterId: frozen.letterId,
    deadlineAt: inHours(scene.server, 24),
    deadlineZone: "America/Bogota",
  });
  return frozen;
}

/** What a refused act answers, as "code key"; "done" when it was not refused. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Error && "code" in error && "key" in error) return `${error.code} ${error.key}`;
    throw error;
  }
}
