import { and, eq, inArray, or } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaign, campaignOrganisation } from "#db/schema/index.ts";
import { type Actor, isAdmin, isCoordinator } from "../accounts/actor.ts";
import { admins } from "../protocol/activities.ts";
import { personRoom, roomOf, sessionRoom } from "./live.ts";

/** The rooms a person may hear now: themselves, their session, organisations, campaigns they may read, the admins'. */
export async function readRooms(db: Queryable, actor: Actor): Promise<string[]> {
  const organisations = actor.seats.map((held) => held.organisationId);
  const campaigns = await readVisibleCampaignIds(db, actor);
  return [
    personRoom(actor.personId),
    ...(actor.sessionId ? [sessionRoom(actor.sessionId)] : []),
    ...organisations.map((id) => roomOf({ kind: "organisation", id })),
    ...campaigns.map((id) => roomOf({ kind: "campaign", id })),
    ...(isAdmin(actor) ? [roomOf(admins)] : []),
  ];
}

/** Campaigns the actor may read: all for a coordinator, else those an organisation of theirs takes part in. */
export async function readVisibleCampaignIds(db: Queryable, actor: Actor): Promise<string[]> {
  if (isCoordinator(actor)) return (await db.select({ id: campaign.id }).from(campaign)).map((row) => row.id);
  const taking = actor.seats.map((held) => held.organisationId);
  if (taking.length === 0) return [];
  const members = actor.seats.some((held) => held.organisationKind === "member");
  const rows = await db
    .selectDistinct({ id: campaign.id })
    .from(campaign)
    .leftJoin(
      campaignOrganisation,
      and(eq(campaignOrganisation.campaignId, campaign.id), inArray(campaignOrganisation.organisationId, taking)),
    )
    .where(
      or(inArray(campaignOrganisation.organisationId, taking), members ? eq(campaign.allMembers, true) : undefined),
    );
  return rows.map((row) => row.id);
}
