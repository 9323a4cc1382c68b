import { campaign, campaignOrganisation } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { refreshActor } from "../accounts/refresh-actor.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { createDocument } from "../documents/create-document.ts";
import { readTakingPart } from "../letters/taking-part.ts";
import { demand } from "../permission.ts";
import { Refusal } from "../refusal.ts";
import { type CampaignSettings, checkCampaignSettings } from "./campaign-settings.ts";
import { demandCanTakePart } from "./can-take-part.ts";
import { mayOpenCampaign } from "./policy.ts";
import { spreadRights } from "./spread-rights.ts";

type Opening = CampaignSettings & { organisationIds: readonly string[] };
type Plan = Parameters<typeof createDocument>[2];

/**
 * Opens a campaign with its plan, a live document, and answers with its id. `plan` is what the plan starts from. For
 * coordinators. Refuses forbidden, invalid (fields; nobody chosen; an organisation that cannot take part).
 */
export async function openCampaign(
  context: Context,
  actor: Actor,
  { organisationIds, ...settings }: Opening,
  plan?: Plan,
): Promise<string> {
  return commit(context, actor, async ({ tx, now, happened, afterwards }) => {
    const fresh = await refreshActor(tx, actor);
    demand(mayOpenCampaign(fresh));
    const checked = checkCampaignSettings(settings);
    const chosen = [...new Set(organisationIds)];
    if (!checked.allMembers && chosen.length === 0)
      throw new Refusal("invalid", "checkTheFields", { organisationIds: "chooseSome" });
    await demandCanTakePart(tx, chosen);
    const [opened] = await tx
      .insert(campaign)
      .values({ ...checked, createdBy: fresh.personId, createdAt: now })
      .returning({ id: campaign.id });
    if (!opened) throw new Error("the campaign was not stored");
    const campaignId = opened.id;
    if (chosen.length > 0)
      await tx
        .insert(campaignOrganisation)
        .values(chosen.map((organisationId) => ({ campaignId, organisationId, joinedAt: now })));
    await createDocument(tx, { campaignId }, plan);
    const audience = { kind: "campaign", id: campaignId } as const;
    happened({ type: "campaign.opened", audience, seatId: fresh.actingSeatId, campaignId });
    const taking = await readTakingPart(tx, campaignId);
    const ids = taking.map((organisation) => organisation.id);
    afterwards(() => spreadRights(context, campaignId, ids, "campaign.opened"));
    return campaignId;
  });
}
