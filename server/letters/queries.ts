import { and, desc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaign, document, letter } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readVisibleCampaignIds } from "../live/rooms.ts";
import { countSigned } from "../sign-ons/count-signed.ts";
import { findLetter, type Letter, type Revision, readRevisionInForce } from "./find-letter.ts";
import { type LetterRights, letterRights } from "./policy.ts";
import { type FrozenText, readFrozenTexts } from "./revision-texts.ts";
import { readTakingPart, seatsTakingPart } from "./taking-part.ts";

export type LetterPage = {
  letter: Letter;
  campaign: { id: string; title: string };
  documentId: string;
  revision: Revision | null;
  signed: number;
  rights: LetterRights;
};

/** A letter with what its reader may do. Refuses not-found for one of a campaign they may not read. */
export async function readLetter(db: Queryable, actor: Actor, letterId: string): Promise<LetterPage> {
  const found = await findLetter(db, actor, letterId);
  const [beside] = await db
    .select({ campaign: { id: campaign.id, title: campaign.title }, documentId: document.id })
    .from(campaign)
    .innerJoin(document, eq(document.letterId, found.id))
    .where(eq(campaign.id, found.campaignId));
  if (!beside) throw new Error(`letter ${found.id} has no document`);
  const seats = seatsTakingPart(actor, await readTakingPart(db, found.campaignId));
  return {
    ...beside,
    letter: found,
    revision: await readRevisionInForce(db, found),
    signed: await countSigned(db, found.id),
    rights: letterRights(actor, seats, found),
  };
}

/** The frozen texts of the revision in force, from their bytes; none before the first freeze. Refuses not-found. */
export async function readTextsInForce(
  db: Queryable,
  actor: Actor,
  letterId: string,
): Promise<{ revision: Revision; texts: FrozenText[] } | null> {
  const revision = await readRevisionInForce(db, await findLetter(db, actor, letterId));
  return revision && { revision, texts: await readFrozenTexts(db, revision.id) };
}

/** The letters of a campaign the actor may read, newest first; none of one they may not. */
export async function listLetters(
  db: Queryable,
  actor: Actor,
  campaignId: string,
): Promise<{ letter: Letter; signed: number }[]> {
  const visible = await readVisibleCampaignIds(db, actor);
  if (!visible.includes(campaignId)) return [];
  const letters = await db
    .select()
    .from(letter)
    .where(and(eq(letter.campaignId, campaignId), inArray(letter.campaignId, visible)))
    .orderBy(desc(letter.createdAt));
  return Promise.all(letters.map(async (found) => ({ letter: found, signed: await countSigned(db, found.id) })));
}
