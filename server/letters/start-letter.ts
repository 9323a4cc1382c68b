import { letter } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readNetwork } from "../accounts/network.ts";
import { refreshActor } from "../accounts/refresh-actor.ts";
import { commit } from "../activity/commit.ts";
import { lockCampaign } from "../campaigns/find-campaign.ts";
import { mayStartLetter } from "../campaigns/policy.ts";
import type { Context } from "../context.ts";
import { createDocument } from "../documents/create-document.ts";
import { demand } from "../permission.ts";
import { checkDeadline, checkSettings, type LetterSettings } from "./letter-settings.ts";
import { readTakingPart, seatsTakingPart } from "./taking-part.ts";

/**
 * Starts a letter with an empty live document and answers with its id. For drafters of organisations taking part, and
 * coordinators. Refuses not-found for a campaign the actor may not read, forbidden, conflict (the campaign
 * is archived), invalid (a deadline that has passed).
 */
export async function startLetter(
  context: Context,
  actor: Actor,
  { campaignId, ...settings }: { campaignId: string } & LetterSettings,
): Promise<string> {
  return commit(context, actor, async ({ tx, now, happened }) => {
    const fresh = await refreshActor(tx, actor);
    const campaign = await lockCampaign(tx, fresh, campaignId, "share");
    demand(mayStartLetter(fresh, seatsTakingPart(fresh, await readTakingPart(tx, campaignId)), campaign));
    const checked = checkSettings(settings, await readNetwork(tx));
    if (checked.deadlineAt) checkDeadline(checked.deadlineAt, checked.deadlineZone ?? "", now);
    const [started] = await tx
      .insert(letter)
      .values({ ...checked, campaignId, createdBy: fresh.personId, createdAt: now })
      .returning({ id: letter.id });
    if (!started) throw new Error("the letter was not stored");
    await createDocument(tx, { letterId: started.id });
    happened({
      type: "letter.started",
      audience: { kind: "campaign", id: campaignId },
      seatId: fresh.actingSeatId,
      campaignId,
      letterId: started.id,
    });
    return started.id;
  });
}
