import { letter } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readNetwork } from "../accounts/network.ts";
import { refreshActor } from "../accounts/refresh-actor.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { createDocument } from "../documents/create-document.ts";
import { readVisibleCampaignIds } from "../live/rooms.ts";
import { demand } from "../permission.ts";
import { Refusal } from "../refusal.ts";
import { checkSettings, type LetterSettings } from "./letter-settings.ts";
import { mayDraft } from "./policy.ts";
import { readTakingPart, seatsTakingPart } from "./taking-part.ts";

/**
 * Starts a letter with an empty live document and answers with its id. For drafters of organisations taking part, and
 * coordinators. Refuses not-found for a campaign the actor may not read, forbidden, invalid.
 */
export async function startLetter(
  context: Context,
  actor: Actor,
  { campaignId, ...settings }: { campaignId: string } & LetterSettings,
): Promise<string> {
  return commit(context, actor, async ({ tx, now, happened }) => {
    const fresh = await refreshActor(tx, actor);
    if (!(await readVisibleCampaignIds(tx, fresh)).includes(campaignId)) {
      throw new Refusal("not-found", "noSuchCampaign");
    }
    demand(mayDraft(fresh, seatsTakingPart(fresh, await readTakingPart(tx, campaignId))));
    const checked = checkSettings(settings, await readNetwork(tx));
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
