/** Signing in a scene, and what is left of it in the tables. */
import { and, eq } from "drizzle-orm";
import { campaignOrganisation, ledgerOpening, signOn, signOnAct } from "#db/schema/index.ts";
import { letterChain } from "#server/ledger/entry.ts";
import { readChain } from "#server/ledger/queries.ts";
import { type Signing, sign } from "#server/sign-ons/sign.ts";
import { addHouse, type House, type Scene } from "./letter-scene.ts";

type Open = { letterId: string; digest: string };

export function signFor(scene: Scene, house: House, letter: Open, changes: Partial<Signing> = {}) {
  return sign(scene.context, house.signatory, {
    letterId: letter.letterId,
    seatId: house.seatId,
    revisionDigest: letter.digest,
    visibility: "public",
    ...changes,
  });
}

export async function readStanding(scene: Scene, letterId: string, house: House) {
  const [row] = await scene.db
    .select()
    .from(signOn)
    .where(and(eq(signOn.letterId, letterId), eq(signOn.organisationId, house.organisation.id)));
  if (!row) throw new Error("no sign-on");
  return row;
}

export async function actsOf(scene: Scene, letterId: string, house: House) {
  const { id } = await readStanding(scene, letterId, house);
  return scene.db.select().from(signOnAct).where(eq(signOnAct.signOnId, id)).orderBy(signOnAct.sequence);
}

export function entriesOf(scene: Scene, letterId: string) {
  return readChain(scene.db, letterChain(letterId));
}

export function openingsOf(scene: Scene, letterId: string, house: House) {
  return scene.db
    .select()
    .from(ledgerOpening)
    .where(and(eq(ledgerOpening.chain, letterChain(letterId)), eq(ledgerOpening.subjectId, house.organisation.id)));
}

/** A house of its own for a test, taking part in the scene's campaign. */
export async function joinHouse(scene: Scene, name?: string): Promise<House> {
  const house = await addHouse(scene.server, name);
  await scene.db
    .insert(campaignOrganisation)
    .values({ campaignId: scene.campaign.id, organisationId: house.organisation.id });
  return house;
}

/** The seat by which a house's lead speaks. */
export const leadSeatOf = (house: House): string => house.lead.seats[0]?.id ?? "";
