import { randomInt } from "node:crypto";
import { and, count, eq, gt } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { documentClient } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { textLimits } from "./text-limits.ts";

/** A client id for Yjs: random, so that nobody can guess which will be issued next. Small numbers are left to nobody. */
export function randomClientId(): number {
  return randomInt(1024, 0xffff_ffff);
}

/**
 * Issues client ids to a person and seat for one generation of a document. They stay theirs: who wrote a word is who was
 * issued its id. The caller has checked that this seat may edit. Refuses too-many past a bounded number a day.
 */
export async function issueClientIds(
  db: Queryable,
  whose: { documentId: string; generation: number; personId: string; seatId: string | null },
  wanted: number,
  now: Date,
): Promise<number[]> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const [issued] = await db
    .select({ count: count() })
    .from(documentClient)
    .where(and(eq(documentClient.personId, whose.personId), gt(documentClient.issuedAt, dayAgo)));
  if ((issued?.count ?? 0) + wanted > textLimits.clientIdsPerPersonAndDay)
    throw new Refusal("too-many", "tryAgainLater");
  const clientIds: number[] = [];
  while (clientIds.length < wanted) {
    const [row] = await db
      .insert(documentClient)
      .values({ ...whose, clientId: randomClientId(), issuedAt: now })
      .onConflictDoNothing()
      .returning({ clientId: documentClient.clientId });
    if (row) clientIds.push(row.clientId);
  }
  return clientIds;
}
