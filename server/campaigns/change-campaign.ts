import { and, eq } from "drizzle-orm";
import { campaign, document, letter } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { refreshActor } from "../accounts/refresh-actor.ts";
import { type Change, commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { readTakingPart } from "../letters/taking-part.ts";
import { demand } from "../permission.ts";
import { Refusal } from "../refusal.ts";
import { type CampaignSettings, checkCampaignSettings } from "./campaign-settings.ts";
import { type Campaign, lockCampaign } from "./find-campaign.ts";
import { mayChangeCampaign } from "./policy.ts";
import { letGo, spreadRights } from "./spread-rights.ts";

type CampaignChange = Change & { readonly campaign: Campaign; readonly actor: Actor };

/**
 * The frame of every command on one campaign: it locks the row, so that two coordinators at once meet one after the other,
 * and asks the policy. Refuses not-found, forbidden, conflict ('campaignArchived').
 */
export async function changingCampaign<Result>(
  context: Context,
  actor: Actor,
  campaignId: string,
  work: (change: CampaignChange) => Promise<Result>,
): Promise<Result> {
  return commit(context, actor, async (change) => {
    const fresh = await refreshActor(change.tx, actor);
    const locked = await lockCampaign(change.tx, fresh, campaignId, "update");
    demand(mayChangeCampaign(fresh, locked));
    return work({ ...change, campaign: locked, actor: fresh });
  });
}

/** Changes what a campaign is about, and whether every member takes part. Coordinators. Refuses as above, and invalid. */
export async function changeCampaign(
  context: Context,
  actor: Actor,
  campaignId: string,
  settings: CampaignSettings,
): Promise<void> {
  await changingCampaign(context, actor, campaignId, async (change) => {
    const { tx, happened, afterwards, actor: fresh } = change;
    const checked = checkCampaignSettings(settings);
    const before = await readTakingPart(tx, campaignId);
    await tx.update(campaign).set(checked).where(eq(campaign.id, campaignId));
    const after = await readTakingPart(tx, campaignId);
    if (after.length === 0) throw new Refusal("invalid", "checkTheFields", { allMembers: "nobodyTakesPart" });
    const audience = { kind: "campaign", id: campaignId } as const;
    happened({ type: "campaign.changed", audience, seatId: fresh.actingSeatId, campaignId });
    if (checked.allMembers === change.campaign.allMembers) return;
    const concerned = [...new Set([...before, ...after].map((organisation) => organisation.id))];
    afterwards(async () => {
      await spreadRights(context, campaignId, concerned, "campaign.changed");
      await letGo(context, campaignId);
    });
  });
}

/**
 * Ends a campaign: its plan and letters stay readable for those who took part and take no more changes. Coordinators.
 * Refuses as above, and conflict ('signingStillOpen') while a letter of it can be signed.
 */
export async function archiveCampaign(context: Context, actor: Actor, campaignId: string): Promise<void> {
  await changingCampaign(context, actor, campaignId, async ({ tx, now, happened, afterwards, actor: fresh }) => {
    const [open] = await tx
      .select({ id: letter.id })
      .from(letter)
      .where(and(eq(letter.campaignId, campaignId), eq(letter.life, "active"), eq(letter.signing, "open")))
      .limit(1);
    if (open) throw new Refusal("conflict", "signingStillOpen");
    await tx.update(campaign).set({ archivedAt: now }).where(eq(campaign.id, campaignId));
    await tx.update(document).set({ writable: false }).where(eq(document.campaignId, campaignId));
    const audience = { kind: "campaign", id: campaignId } as const;
    happened({ type: "campaign.archived", audience, seatId: fresh.actingSeatId, campaignId });
    afterwards(() => letGo(context, campaignId));
  });
}
