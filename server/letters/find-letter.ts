import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "#db/database.ts";
import { document, letter, revision, signOn } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readVisibleCampaignIds } from "../live/rooms.ts";
import { Refusal } from "../refusal.ts";

export type Letter = typeof letter.$inferSelect;
export type Revision = typeof revision.$inferSelect;

/** A letter the actor may read. Refuses not-found for one of another campaign, as for one that does not exist. */
export async function findLetter(db: Queryable, actor: Actor, letterId: string): Promise<Letter> {
  const [found] = await db.select().from(letter).where(eq(letter.id, letterId));
  return demandVisible(db, actor, found);
}

/**
 * The same, with its row locked until the end of the transaction: `update` by whoever changes the letter's state, `share`
 * by whoever relies on it (a signature), so that closing waits for signatures under way and none slips in after it.
 */
export async function lockLetter(
  tx: Transaction,
  actor: Actor,
  letterId: string,
  strength: "update" | "share",
): Promise<Letter> {
  return demandVisible(tx, actor, await lockRow(tx, letterId, strength));
}

/** The same for an organisation that has a sign-on there, which it may take back also after it left the campaign. */
export async function lockLetterOfSignOn(tx: Transaction, organisationId: string, letterId: string): Promise<Letter> {
  const found = await lockRow(tx, letterId, "share");
  const [standing] = await tx
    .select({ id: signOn.id })
    .from(signOn)
    .where(and(eq(signOn.letterId, letterId), eq(signOn.organisationId, organisationId)));
  if (!found || !standing) throw new Refusal("not-found", "noSuchLetter");
  return found;
}

async function lockRow(tx: Transaction, letterId: string, strength: "update" | "share"): Promise<Letter | undefined> {
  const [found] = await tx.select().from(letter).where(eq(letter.id, letterId)).for(strength);
  return found;
}

async function demandVisible(db: Queryable, actor: Actor, found: Letter | undefined): Promise<Letter> {
  const visible = found && (await readVisibleCampaignIds(db, actor)).includes(found.campaignId);
  if (!visible) throw new Refusal("not-found", "noSuchLetter");
  return found;
}

/** The revision that is in force, or null before the first freeze. */
export async function readRevisionInForce(db: Queryable, found: Letter): Promise<Revision | null> {
  const revisions = await db.select().from(revision).where(eq(revision.letterId, found.id));
  return revisions.find((candidate) => candidate.number === found.revisionInForce) ?? null;
}

/** The live document that holds a letter's words. */
export async function findDocumentId(db: Queryable, letterId: string): Promise<string> {
  const [found] = await db.select({ id: document.id }).from(document).where(eq(document.letterId, letterId));
  if (!found) throw new Error(`letter ${letterId} has no document`);
  return found.id;
}
