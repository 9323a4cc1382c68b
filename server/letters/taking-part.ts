import { and, eq, isNull, or } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaign, campaignOrganisation, organisation } from "#db/schema/index.ts";
import type { Actor, ActorSeat } from "../accounts/actor.ts";

export type TakingPart = Pick<typeof organisation.$inferSelect, "id" | "name" | "code" | "kind" | "country">;

/** The active organisations that take part in a campaign: those chosen, and every member where it is open to all. */
export async function readTakingPart(db: Queryable, campaignId: string): Promise<TakingPart[]> {
  return db
    .selectDistinct({
      id: organisation.id,
      name: organisation.name,
      code: organisation.code,
      kind: organisation.kind,
      country: organisation.country,
    })
    .from(organisation)
    .innerJoin(campaign, eq(campaign.id, campaignId))
    .leftJoin(
      campaignOrganisation,
      and(eq(campaignOrganisation.campaignId, campaign.id), eq(campaignOrganisation.organisationId, organisation.id)),
    )
    .where(
      and(
        eq(organisation.status, "active"),
        isNull(organisation.directoryOnlySince),
        or(
          eq(campaignOrganisation.organisationId, organisation.id),
          and(eq(campaign.allMembers, true), eq(organisation.kind, "member")),
        ),
      ),
    );
}

/** The secretariat takes part in campaigns and never signs. */
export function maySignAtAll(taking: TakingPart): boolean {
  return taking.kind !== "secretariat";
}

/** The actor's seats in organisations that take part: only their roles count in the campaign. */
export function seatsTakingPart(actor: Actor, takingPart: readonly TakingPart[]): ActorSeat[] {
  const ids = new Set(takingPart.map((taking) => taking.id));
  return actor.seats.filter((held) => ids.has(held.organisationId));
}
