import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaign, campaignOrganisation, document, letter } from "#db/schema/index.ts";
import { type Actor, isCoordinator } from "../accounts/actor.ts";
import { type DocumentState, mayEditDocument, mayReadDocument, takesPart } from "./policy.ts";

export type DocumentRights = {
  readonly generation: number;
  readonly writable: boolean;
  readonly mayRead: boolean;
  readonly mayEdit: boolean;
  /** Seats of the actor under which client ids may be issued. */
  readonly editingSeatIds: readonly string[];
  /** A coordinator may write without a seat. */
  readonly mayEditWithoutSeat: boolean;
};

/** What the actor may do with a document now; null when there is no such document. */
export async function readDocumentRights(
  db: Queryable,
  actor: Actor,
  documentId: string,
): Promise<DocumentRights | null> {
  const [found] = await db
    .select({
      generation: document.generation,
      writable: document.writable,
      letterCampaignId: letter.campaignId,
      planCampaignId: document.campaignId,
      text: letter.text,
      life: letter.life,
    })
    .from(document)
    .leftJoin(letter, eq(letter.id, document.letterId))
    .where(eq(document.id, documentId));
  const campaignId = found?.letterCampaignId ?? found?.planCampaignId;
  if (!found || !campaignId) return null;
  const organisationIds = actor.seats.map((seat) => seat.organisationId);
  const [taking] = await db.select().from(campaign).where(eq(campaign.id, campaignId));
  const listed = await db
    .select({ organisationId: campaignOrganisation.organisationId })
    .from(campaignOrganisation)
    .where(
      and(
        eq(campaignOrganisation.campaignId, campaignId),
        inArray(campaignOrganisation.organisationId, organisationIds),
      ),
    );
  if (!taking) return null;

  const isListed = new Set(listed.map((row) => row.organisationId));
  const seats = actor.seats.map(({ id, roles, organisationId, organisationKind: kind }) => ({
    id,
    roles,
    takesPart: takesPart({ kind, listed: isListed.has(organisationId) }, taking),
  }));
  const state: DocumentState = {
    kind: found.letterCampaignId === null ? "plan" : "letter",
    writable: found.writable && taking.archivedAt === null,
    drafting: found.letterCampaignId === null || (found.text === "drafting" && found.life === "active"),
  };
  const coordinator = isCoordinator(actor);
  const editing = seats.filter((seat) => mayEditDocument(state, coordinator, seat));
  const mayEditWithoutSeat = mayEditDocument(state, coordinator, null);
  return {
    generation: found.generation,
    writable: state.writable,
    mayRead: mayReadDocument(coordinator, seats),
    mayEdit: editing.length > 0 || mayEditWithoutSeat,
    editingSeatIds: editing.map((seat) => seat.id),
    mayEditWithoutSeat,
  };
}
