import { and, gt, inArray, isNull, lte, ne, or } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { mandate, organisation } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";

/** The organisations this person leads for which nobody holds a mandate at this instant; a secretariat signs nothing. */
export async function readHousesWithoutMandate(
  db: Queryable,
  actor: Actor,
  now: Date,
): Promise<{ id: string; name: string }[]> {
  const led = actor.seats.filter(({ roles }) => roles.includes("lead")).map(({ organisationId }) => organisationId);
  if (led.length === 0) return [];
  const holding = await db
    .selectDistinct({ id: mandate.organisationId })
    .from(mandate)
    .where(
      and(
        inArray(mandate.organisationId, led),
        isNull(mandate.endedAt),
        lte(mandate.validFrom, now),
        or(isNull(mandate.validUntil), gt(mandate.validUntil, now)),
      ),
    );
  const held = new Set(holding.map(({ id }) => id));
  const houses = await db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(inArray(organisation.id, led), ne(organisation.kind, "secretariat")))
    .orderBy(organisation.name);
  return houses.filter(({ id }) => !held.has(id));
}
