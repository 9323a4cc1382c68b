import { sql } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { activity, audienceClock } from "#db/schema/index.ts";
import type { Context } from "../context.ts";
import type { Activities, ActivityType, Audience, Notice } from "../protocol/activities.ts";

/** One thing that happened. Ids that are left out are null; `seatId` is the seat that spoke for its organisation. */
export type Happening = {
  [Type in ActivityType]: {
    type: Type;
    audience: Audience;
    seatId?: string | null;
    organisationId?: string | null;
    campaignId?: string | null;
    letterId?: string | null;
  } & (Activities[Type] extends Record<string, never> ? { data?: undefined } : { data: Activities[Type] });
}[ActivityType];

/** What a piece of work may use. Inside it only `tx` exists: on the embedded database the outer one would wait for ever. */
export interface Change {
  readonly tx: Transaction;
  /** The instant of this change; the same for everything it writes. */
  readonly now: Date;
  /** Records what happened; its audience hears of it after the commit. */
  happened(happening: Happening): void;
  /** An effect outside the database (eviction, waking a job), run after the commit and only then. What fails is logged. */
  afterwards(effect: () => void | Promise<void>): void;
}

/**
 * The only way to change anything others can see. Runs guards and writes in one transaction, writes one activity row per
 * thing that happened, numbered by its audience's clock under a row lock, and after the commit tells each audience's
 * room. Whatever the work throws rolls everything back.
 *
 * Race: two commits for one audience. Each takes its number under the lock of the clock's row and keeps it until it
 * commits, so numbers become visible in order and without gaps. Clocks are taken last and in one order, so that two
 * commits for several audiences cannot wait for each other.
 */
export async function commit<Result>(
  context: Context,
  actor: { readonly personId: string | null },
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  const now = context.clock();
  const effects: (() => void | Promise<void>)[] = [];
  const notices: Notice[] = [];
  const result = await context.db.transaction(async (tx) => {
    const happenings: Happening[] = [];
    const answer = await work({
      tx,
      now,
      happened: (happening) => happenings.push(happening),
      afterwards: (effect) => effects.push(effect),
    });
    notices.push(...(await record(tx, actor.personId, now, happenings)));
    return answer;
  });
  for (const notice of notices) context.live.tell(notice);
  for (const effect of effects) {
    try {
      await effect();
    } catch (error) {
      // It is done, whatever becomes of its effects; and one that fails must not keep another, which may cut a connection.
      context.log.error("commit.effect", error);
    }
  }
  return result;
}

async function record(tx: Transaction, personId: string | null, at: Date, happenings: Happening[]): Promise<Notice[]> {
  const notices: Notice[] = [];
  const byAudience = groupByAudience(happenings);
  for (const key of [...byAudience.keys()].sort()) {
    const group = byAudience.get(key) ?? [];
    const [first] = group;
    if (!first) continue;
    const { kind, id: audienceId } = first.audience;
    const [clock] = await tx
      .insert(audienceClock)
      .values({ kind, audienceId, value: group.length })
      .onConflictDoUpdate({
        target: [audienceClock.kind, audienceClock.audienceId],
        set: { value: sql`${audienceClock.value} + ${group.length}` },
      })
      .returning({ value: audienceClock.value });
    const before = (clock?.value ?? group.length) - group.length;
    const rows = group.map((happening, index) => ({
      audienceKind: kind,
      audienceId,
      clock: before + index + 1,
      type: happening.type,
      personId,
      seatId: happening.seatId ?? null,
      organisationId: happening.organisationId ?? null,
      campaignId: happening.campaignId ?? null,
      letterId: happening.letterId ?? null,
      data: { ...happening.data },
      at,
    }));
    await tx.insert(activity).values(rows);
    for (const row of rows)
      notices.push({
        audience: first.audience,
        clock: row.clock,
        type: row.type,
        campaignId: row.campaignId,
        letterId: row.letterId,
        organisationId: row.organisationId,
      });
  }
  return notices;
}

function groupByAudience(happenings: Happening[]): Map<string, Happening[]> {
  const groups = new Map<string, Happening[]>();
  for (const happening of happenings) {
    const key = `${happening.audience.kind}:${happening.audience.id}`;
    groups.set(key, [...(groups.get(key) ?? []), happening]);
  }
  return groups;
}
