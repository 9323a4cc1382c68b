import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { organisation } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";

const canTakePart = and(eq(organisation.status, "active"), isNull(organisation.directoryOnlySince));

/** Organisations a campaign can be opened to: active, and not merely listed. In the order of their names. */
export async function readCandidates(db: Queryable) {
  const rows = await db
    .select({
      id: organisation.id,
      name: organisation.name,
      code: organisation.code,
      kind: organisation.kind,
      country: organisation.country,
    })
    .from(organisation)
    .where(canTakePart);
  const { compare } = new Intl.Collator("es", { sensitivity: "base" });
  return rows.sort((one, other) => compare(one.name, other.name));
}

/** Refuses ('invalid', field `organisationIds`) when one of them does not exist, is not active or is only listed. */
export async function demandCanTakePart(db: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(and(canTakePart, inArray(organisation.id, [...ids])));
  if (found.length !== new Set(ids).size)
    throw new Refusal("invalid", "checkTheFields", { organisationIds: "cannotTakePart" });
}
