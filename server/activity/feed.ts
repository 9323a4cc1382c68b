/**
 * The feed: what happened in the campaigns a person may read, newest first. Rows hold ids; names and titles are joined
 * when they are read, so that a renamed letter is told by its present name and an erased person by none.
 */
import { and, desc, eq, inArray, like, lt, or, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "#db/database.ts";
import { activity, campaign, letter, organisation, person, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readVisibleCampaignIds } from "../live/rooms.ts";
import type { Activities, FeedType } from "../protocol/activities.ts";

type Told = { [Type in FeedType]: { type: Type; data: Activities[Type] } }[FeedType];

export type FeedEntry = Told & {
  /** Of this entry alone; also where the next page starts. */
  cursor: string;
  at: Date;
  /** The organisation that acted or that it is about; else the one whose seat acted. */
  organisation: { id: string; code: string; name: string } | null;
  /** Who acted, and in what function; null when the server did, or the person is gone. */
  person: { name: string; title: string | null } | null;
  letter: { id: string; title: string } | null;
  campaign: { id: string; title: string };
};

export const feedPage = 30;

/**
 * One page of the feed, of one campaign or of all the actor may read; nothing of others, whatever is asked. `before` is a
 * cursor of an earlier page. `more` is the cursor of the next page, null at the end.
 */
export async function readFeed(
  db: Queryable,
  actor: Actor,
  ask: { campaignId?: string; before?: string | null; limit?: number } = {},
): Promise<{ entries: FeedEntry[]; more: string | null }> {
  const visible = await readVisibleCampaignIds(db, actor);
  const wanted = ask.campaignId === undefined ? visible : visible.filter((id) => id === ask.campaignId);
  if (wanted.length === 0) return { entries: [], more: null };
  const limit = ask.limit ?? feedPage;
  const own = alias(organisation, "own");
  const rows = await db
    .select({ activity, letter, campaign, own, organisation, name: person.name, title: seat.title })
    .from(activity)
    .innerJoin(campaign, eq(campaign.id, activity.audienceId))
    .leftJoin(letter, eq(letter.id, activity.letterId))
    .leftJoin(organisation, eq(organisation.id, activity.organisationId))
    .leftJoin(person, eq(person.id, activity.personId))
    .leftJoin(seat, eq(seat.id, activity.seatId))
    .leftJoin(own, eq(own.id, seat.organisationId))
    .where(
      and(
        eq(activity.audienceKind, "campaign"),
        inArray(activity.audienceId, wanted),
        or(like(activity.type, "campaign.%"), like(activity.type, "letter.%"), like(activity.type, "sign-on.%")),
        startingBefore(ask.before),
      ),
    )
    .orderBy(desc(activity.at), desc(activity.audienceId), desc(activity.clock))
    .limit(limit + 1);
  const entries = rows.slice(0, limit).map((row): FeedEntry => {
    const by = row.organisation ?? row.own;
    return {
      // The pairing of type and data was checked when the row was written.
      ...({ type: row.activity.type, data: row.activity.data } as unknown as Told),
      cursor: cursorOf(row.activity),
      at: row.activity.at,
      organisation: by && { id: by.id, code: by.code, name: by.name },
      person: row.name === null ? null : { name: row.name, title: row.title },
      letter: row.letter && { id: row.letter.id, title: row.letter.title },
      campaign: { id: row.campaign.id, title: row.campaign.title },
    };
  });
  return { entries, more: rows.length > limit ? (entries.at(-1)?.cursor ?? null) : null };
}

function cursorOf({ at, audienceId, clock }: typeof activity.$inferSelect): string {
  return `${at.getTime()}.${audienceId}.${clock}`;
}

/** A cursor that was never given out shows the first page: it is only a place to go on from. */
function startingBefore(cursor: string | null | undefined): SQL | undefined {
  const [, time, audienceId, clock] = /^(\d{1,15})\.([\w-]{1,64})\.(\d{1,15})$/.exec(cursor ?? "") ?? [];
  if (!time || !audienceId || !clock) return undefined;
  const at = new Date(Number(time));
  return or(
    lt(activity.at, at),
    and(eq(activity.at, at), lt(activity.audienceId, audienceId)),
    and(eq(activity.at, at), eq(activity.audienceId, audienceId), lt(activity.clock, Number(clock))),
  );
}
