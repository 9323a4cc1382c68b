/**
 * Who may read a campaign has changed: open pages must hear other rooms from now on, and live documents must let go of
 * those who left. Runs after the commit.
 */
import { and, arrayContains, eq, inArray, isNull, or } from "drizzle-orm";
import { audienceClock, document, letter, person, seat } from "#db/schema/index.ts";
import type { Context } from "../context.ts";
import type { ActivityType } from "../protocol/activities.ts";

/**
 * Lets the people of these organisations, and coordinators, join and leave rooms; then tells the campaign's room once
 * more what happened, for those who have only now entered it.
 */
export async function spreadRights(
  context: Context,
  campaignId: string,
  organisationIds: readonly string[],
  type: ActivityType,
): Promise<void> {
  const people = await context.db
    .selectDistinct({ id: person.id })
    .from(person)
    .leftJoin(seat, and(eq(seat.personId, person.id), isNull(seat.endedAt)))
    .where(
      or(
        arrayContains(person.networkRoles, ["coordinator"]),
        organisationIds.length > 0 ? inArray(seat.organisationId, [...organisationIds]) : undefined,
      ),
    );
  for (const { id } of people) await context.live.rejoin(id);
  const [clock] = await context.db
    .select({ value: audienceClock.value })
    .from(audienceClock)
    .where(and(eq(audienceClock.kind, "campaign"), eq(audienceClock.audienceId, campaignId)));
  context.live.tell({
    audience: { kind: "campaign", id: campaignId },
    clock: clock?.value ?? 0,
    type,
    campaignId,
    letterId: null,
    organisationId: null,
  });
}

/** The live documents of a campaign: its letters' and its plan's. */
async function readCampaignDocumentIds(context: Context, campaignId: string): Promise<string[]> {
  const rows = await context.db
    .select({ id: document.id })
    .from(document)
    .leftJoin(letter, eq(letter.id, document.letterId))
    .where(or(eq(letter.campaignId, campaignId), eq(document.campaignId, campaignId)));
  return rows.map((row) => row.id);
}

/** Asks the live documents of the campaign to check anew who may have them open, and to let the others go. */
export async function letGo(context: Context, campaignId: string): Promise<void> {
  for (const documentId of await readCampaignDocumentIds(context, campaignId)) {
    await context.documents.evict({ documentId });
  }
}
