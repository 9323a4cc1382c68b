import { and, eq, gt, inArray } from "drizzle-orm";
import { person, session } from "#db/schema/index.ts";
import { absoluteDays } from "../accounts/sessions.ts";
import type { Context } from "../context.ts";

export const sweepMilliseconds = 30_000;

/**
 * The net under every act that cuts connections: ends those whose session is over by its own date, or has ended, or whose
 * person is shut out, however that came about (another process, a hand in the table, an effect that failed).
 */
export async function cutDeadConnections(context: Pick<Context, "db" | "clock" | "live">): Promise<void> {
  const sockets = [...context.live.io.sockets.sockets.values()];
  const asked = [...new Set(sockets.flatMap(({ data }) => data.actor.sessionId ?? []))];
  if (asked.length === 0) return;
  const now = context.clock();
  const rows = await context.db
    .select({ id: session.id })
    .from(session)
    .innerJoin(person, eq(person.id, session.userId))
    .where(
      and(
        inArray(session.id, asked),
        gt(session.expiresAt, now),
        gt(session.createdAt, new Date(now.getTime() - absoluteDays * 86_400_000)),
        eq(person.status, "active"),
      ),
    );
  const alive = new Set(rows.map(({ id }) => id));
  for (const socket of sockets) if (!alive.has(socket.data.actor.sessionId ?? "")) socket.disconnect(true);
}
