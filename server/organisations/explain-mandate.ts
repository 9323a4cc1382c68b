import { desc, eq } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { mandate } from "#db/schema/index.ts";
import { covers, isInForce } from "./mandates-policy.ts";

/** Why a seat has no mandate for a category at this instant, as far as its own mandates tell. */
export type MandateLack =
  | { kind: "none" }
  | { kind: "ended"; on: Date }
  | { kind: "not yet"; on: Date }
  | { kind: "other category" };

/** For the seat's own page only: the caller has checked that the seat is the reader's. */
export async function explainMandate(db: Queryable, seatId: string, category: string, now: Date): Promise<MandateLack> {
  const held = await db.select().from(mandate).where(eq(mandate.seatId, seatId)).orderBy(desc(mandate.createdAt));
  const fitting = held.filter((given) => covers(given, category));
  const coming = fitting.find((given) => given.endedAt === null && given.validFrom > now);
  if (coming) return { kind: "not yet", on: coming.validFrom };
  const ends = fitting.flatMap(({ endedAt, validUntil }) => {
    const on = [endedAt, validUntil].filter((end) => end !== null && end <= now) as Date[];
    return on.length > 0 ? [new Date(Math.min(...on.map(Number)))] : [];
  });
  if (held.some((given) => isInForce(given, now))) return { kind: "other category" };
  return ends.length > 0 ? { kind: "ended", on: new Date(Math.max(...ends.map(Number))) } : { kind: "none" };
}
