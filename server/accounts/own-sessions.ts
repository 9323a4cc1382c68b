import { and, desc, eq, gt } from "drizzle-orm";
import { session } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { type Actor, seatOf } from "./actor.ts";
import { absoluteDays, endSessionsOf } from "./sessions.ts";

export interface OwnSession {
  /** The hash the table keeps; it opens nothing. */
  readonly id: string;
  readonly current: boolean;
  readonly startedAt: Date;
  readonly userAgent: string;
}

/** The actor's own living sessions, the newest first. */
export async function readOwnSessions(context: Context, actor: Actor): Promise<OwnSession[]> {
  const now = context.clock();
  const rows = await context.db
    .select()
    .from(session)
    .where(
      and(
        eq(session.userId, actor.personId),
        gt(session.expiresAt, now),
        gt(session.createdAt, new Date(now.getTime() - absoluteDays * 86_400_000)),
      ),
    )
    .orderBy(desc(session.createdAt));
  return rows.map(({ id, createdAt, userAgent }) => ({
    id,
    current: id === actor.sessionId,
    startedAt: createdAt,
    userAgent,
  }));
}

/** Ends one of the actor's own sessions, its sockets with it. Refuses not-found for anybody else's. */
export async function endOwnSession(context: Context, actor: Actor, sessionId: string): Promise<void> {
  await commit(context, actor, async ({ tx, happened, afterwards }) => {
    const ended = await tx
      .delete(session)
      .where(and(eq(session.id, sessionId), eq(session.userId, actor.personId)))
      .returning({ id: session.id });
    if (ended.length === 0) throw new Refusal("not-found", "noSuchSession");
    happened({ type: "session.ended", audience: { kind: "person", id: actor.personId } });
    afterwards(() => context.live.disconnect({ sessionId }));
  });
}

/** Ends all of the actor's sessions but the one that asks. */
export async function endOtherSessions(context: Context, actor: Actor): Promise<void> {
  await commit(context, actor, async ({ tx, happened, afterwards }) => {
    const ended = await endSessionsOf(tx, actor.personId, actor.sessionId);
    for (const sessionId of ended) afterwards(() => context.live.disconnect({ sessionId }));
    if (ended.length > 0) happened({ type: "session.ended", audience: { kind: "person", id: actor.personId } });
  });
}

/** The seat the session acts from, from now on. Refuses not-found for a seat the actor does not hold. */
export async function chooseSeat(context: Context, actor: Actor, seatId: string): Promise<void> {
  const held = seatOf(actor, seatId);
  await context.db
    .update(session)
    .set({ seatId: held.id })
    .where(eq(session.id, actor.sessionId ?? ""));
}
