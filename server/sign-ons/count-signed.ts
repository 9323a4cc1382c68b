import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { letter, revision, signOn } from "#db/schema/index.ts";

/** How many organisations count for a letter: signed on the revision in force. Always asked, never kept. */
export async function countSigned(db: Queryable, letterId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(signOn)
    .innerJoin(letter, eq(letter.id, signOn.letterId))
    .innerJoin(revision, and(eq(revision.id, signOn.revisionId), eq(revision.number, letter.revisionInForce)))
    .where(and(eq(signOn.letterId, letterId), eq(signOn.state, "signed")));
  return row?.count ?? 0;
}
