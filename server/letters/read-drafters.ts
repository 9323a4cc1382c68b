import { and, arrayContains, eq, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { person, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { findLetter } from "./find-letter.ts";
import { readTakingPart, type TakingPart } from "./taking-part.ts";

/**
 * The organisations taking part that have somebody to draft, in no order: who decides about the words. Refuses not-found
 * for a letter the actor may not read.
 */
export async function readDraftingOrganisations(
  db: Queryable,
  actor: Actor,
  letterId: string,
): Promise<Pick<TakingPart, "id" | "name" | "code">[]> {
  const letter = await findLetter(db, actor, letterId);
  const drafting = await db
    .selectDistinct({ organisationId: seat.organisationId })
    .from(seat)
    .innerJoin(person, eq(person.id, seat.personId))
    .where(and(isNull(seat.endedAt), eq(person.status, "active"), arrayContains(seat.roles, ["drafter"])));
  const ids = new Set(drafting.map((row) => row.organisationId));
  const taking = await readTakingPart(db, letter.campaignId);
  return taking.filter(({ id }) => ids.has(id)).map(({ id, name, code }) => ({ id, name, code }));
}
