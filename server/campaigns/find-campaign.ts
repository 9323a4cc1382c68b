import { eq } from "drizzle-orm";
import type { Queryable, Transaction } from "#db/database.ts";
import { campaign } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readVisibleCampaignIds } from "../live/rooms.ts";
import { Refusal } from "../refusal.ts";

export type Campaign = typeof campaign.$inferSelect;

/** A campaign the actor may read. Refuses not-found for another, as for one that does not exist. */
export async function findCampaign(db: Queryable, actor: Actor, campaignId: string): Promise<Campaign> {
  const [found] = await db.select().from(campaign).where(eq(campaign.id, campaignId));
  return demandVisible(db, actor, found);
}

/**
 * The same, with its row locked until the end of the transaction: `update` by whoever changes it, `share` by whoever adds to
 * it, so that nothing begins in a campaign that is being archived.
 */
export async function lockCampaign(
  tx: Transaction,
  actor: Actor,
  campaignId: string,
  strength: "update" | "share",
): Promise<Campaign> {
  const [found] = await tx.select().from(campaign).where(eq(campaign.id, campaignId)).for(strength);
  return demandVisible(tx, actor, found);
}

async function demandVisible(db: Queryable, actor: Actor, found: Campaign | undefined): Promise<Campaign> {
  const visible = found && (await readVisibleCampaignIds(db, actor)).includes(found.id);
  if (!visible) throw new Refusal("not-found", "noSuchCampaign");
  return found;
}
