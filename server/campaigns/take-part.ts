import { and, eq } from "drizzle-orm";
import { campaignOrganisation } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { readTakingPart } from "../letters/taking-part.ts";
import { Refusal } from "../refusal.ts";
import { demandCanTakePart } from "./can-take-part.ts";
import { changingCampaign } from "./change-campaign.ts";
import { letGo, spreadRights } from "./spread-rights.ts";

/**
 * Lets organisations take part from now on; those that already do are passed over. Coordinators. Refuses not-found,
 * forbidden, conflict (archived), invalid (nobody chosen, or one that cannot take part).
 */
export async function joinOrganisations(
  context: Context,
  actor: Actor,
  campaignId: string,
  organisationIds: readonly string[],
): Promise<void> {
  await changingCampaign(context, actor, campaignId, async ({ tx, now, happened, afterwards, actor: fresh }) => {
    if (organisationIds.length === 0) throw new Refusal("invalid", "checkTheFields", { organisationIds: "chooseSome" });
    await demandCanTakePart(tx, organisationIds);
    const already = new Set((await readTakingPart(tx, campaignId)).map((organisation) => organisation.id));
    const joining = [...new Set(organisationIds)].filter((id) => !already.has(id));
    if (joining.length === 0) return;
    await tx
      .insert(campaignOrganisation)
      .values(joining.map((organisationId) => ({ campaignId, organisationId, joinedAt: now })));
    for (const organisationId of joining)
      happened({
        type: "campaign.organisation-joined",
        audience: { kind: "campaign", id: campaignId },
        seatId: fresh.actingSeatId,
        organisationId,
        campaignId,
      });
    afterwards(() => spreadRights(context, campaignId, joining, "campaign.organisation-joined"));
  });
}

/**
 * Ends an organisation's part: its people read nothing of the campaign any more, from this instant; what it signed stays
 * signed. Coordinators. Refuses not-found, forbidden, conflict: archived, 'membersTakePart' for a member of a campaign
 * every member takes part in, 'notTakingPart' for one that does not.
 */
export async function removeOrganisation(
  context: Context,
  actor: Actor,
  campaignId: string,
  organisationId: string,
): Promise<void> {
  await changingCampaign(context, actor, campaignId, async (change) => {
    const { tx, happened, afterwards } = change;
    const taking = (await readTakingPart(tx, campaignId)).find((organisation) => organisation.id === organisationId);
    if (!taking) throw new Refusal("conflict", "notTakingPart");
    if (change.campaign.allMembers && taking.kind === "member") throw new Refusal("conflict", "membersTakePart");
    await tx
      .delete(campaignOrganisation)
      .where(
        and(eq(campaignOrganisation.campaignId, campaignId), eq(campaignOrganisation.organisationId, organisationId)),
      );
    happened({
      type: "campaign.organisation-left",
      audience: { kind: "campaign", id: campaignId },
      seatId: change.actor.actingSeatId,
      organisationId,
      campaignId,
    });
    afterwards(async () => {
      await spreadRights(context, campaignId, [organisationId], "campaign.organisation-left");
      await letGo(context, campaignId);
    });
  });
}
