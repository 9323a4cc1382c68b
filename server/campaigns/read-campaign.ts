import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaignOrganisation, document, person, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readTakingPart, seatsTakingPart, type TakingPart } from "../letters/taking-part.ts";
import { type Campaign, findCampaign } from "./find-campaign.ts";
import { type CampaignRights, campaignRights } from "./policy.ts";

export type CampaignPage = {
  campaign: Campaign;
  /** Who takes part, in the order of names. */
  takingPart: (TakingPart & { joinedAt: Date; people: number })[];
  /** People with a seat in one of them. */
  people: number;
  openedBy: string;
  planDocumentId: string | null;
  rights: CampaignRights;
};

/** One campaign as its pages show it. Refuses not-found for those who may not read it. */
export async function readCampaign(db: Queryable, actor: Actor, campaignId: string): Promise<CampaignPage> {
  const found = await findCampaign(db, actor, campaignId);
  const taking = await readTakingPart(db, campaignId);
  const joined = await db.select().from(campaignOrganisation).where(eq(campaignOrganisation.campaignId, campaignId));
  const [opener] = await db.select({ name: person.name }).from(person).where(eq(person.id, found.createdBy));
  const [plan] = await db.select({ id: document.id }).from(document).where(eq(document.campaignId, campaignId));
  const seats = await db
    .select({ organisationId: seat.organisationId, personId: seat.personId })
    .from(seat)
    .innerJoin(person, and(eq(person.id, seat.personId), eq(person.status, "active")))
    .where(and(isNull(seat.endedAt), inArray(seat.organisationId, ["", ...taking.map(({ id }) => id)])));
  const { compare } = new Intl.Collator("es", { sensitivity: "base" });
  return {
    campaign: found,
    takingPart: taking
      .map((organisation) => ({
        ...organisation,
        joinedAt: joined.find((row) => row.organisationId === organisation.id)?.joinedAt ?? found.createdAt,
        people: seats.filter((held) => held.organisationId === organisation.id).length,
      }))
      .sort((one, other) => compare(one.name, other.name)),
    people: new Set(seats.map((held) => held.personId)).size,
    openedBy: opener?.name ?? "",
    planDocumentId: plan?.id ?? null,
    rights: campaignRights(actor, seatsTakingPart(actor, taking), found),
  };
}
