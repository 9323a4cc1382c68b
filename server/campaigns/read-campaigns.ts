import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaign, campaignOrganisation, letter, organisation } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readVisibleCampaignIds } from "../live/rooms.ts";

export type CampaignInList = {
  id: string;
  title: string;
  subject: string;
  country: string | null;
  archivedAt: Date | null;
  createdAt: Date;
  organisations: number;
  /** Letters by where they are: open for signing, text still moving, and the rest. */
  open: number;
  moving: number;
  letters: number;
  /** The nearest deadline of open signing. */
  nextDeadline: Date | null;
};

/** The campaigns the actor may read: those with the nearest deadline first, then the newest; archived ones last. */
export async function readCampaigns(db: Queryable, actor: Actor): Promise<CampaignInList[]> {
  const ids = await readVisibleCampaignIds(db, actor);
  if (ids.length === 0) return [];
  const rows = await db.select().from(campaign).where(inArray(campaign.id, ids));
  const letters = await db
    .select({
      campaignId: letter.campaignId,
      signing: letter.signing,
      life: letter.life,
      deadlineAt: letter.deadlineAt,
    })
    .from(letter)
    .where(inArray(letter.campaignId, ids));
  const sizes = await countTakingPart(db, ids);
  const listed = rows.map((row): CampaignInList => {
    const own = letters.filter((candidate) => candidate.campaignId === row.id);
    const active = own.filter((candidate) => candidate.life === "active");
    const open = active.filter((candidate) => candidate.signing === "open");
    const deadlines = open.flatMap(({ deadlineAt }) => (deadlineAt ? [deadlineAt.getTime()] : []));
    const { id, title, subject, country, archivedAt, createdAt } = row;
    return {
      ...{ id, title, subject, country, archivedAt, createdAt },
      organisations: sizes(row),
      open: open.length,
      moving: active.filter((candidate) => candidate.signing === "not open").length,
      letters: own.length,
      nextDeadline: deadlines.length > 0 ? new Date(Math.min(...deadlines)) : null,
    };
  });
  const rank = (row: CampaignInList) => row.nextDeadline?.getTime() ?? Number.POSITIVE_INFINITY;
  return listed.sort(
    (one, other) =>
      Number(one.archivedAt !== null) - Number(other.archivedAt !== null) ||
      (rank(one) === rank(other) ? other.createdAt.getTime() - one.createdAt.getTime() : rank(one) - rank(other)),
  );
}

async function countTakingPart(db: Queryable, ids: string[]): Promise<(row: typeof campaign.$inferSelect) => number> {
  const active = and(eq(organisation.status, "active"), isNull(organisation.directoryOnlySince));
  const chosen = await db
    .select({ campaignId: campaignOrganisation.campaignId, kind: organisation.kind })
    .from(campaignOrganisation)
    .innerJoin(organisation, eq(organisation.id, campaignOrganisation.organisationId))
    .where(and(active, inArray(campaignOrganisation.campaignId, ids)));
  const members = await db.$count(organisation, and(active, eq(organisation.kind, "member")));
  return ({ id, allMembers }) => {
    const own = chosen.filter((row) => row.campaignId === id);
    return allMembers ? members + own.filter((row) => row.kind !== "member").length : own.length;
  };
}
