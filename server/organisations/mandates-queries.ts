import { and, arrayContains, asc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "#db/database.ts";
import { mandate, person, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { Refusal } from "../refusal.ts";
import { isInForce, type Mandate, mayManageMandates } from "./mandates-policy.ts";

/**
 * The mandate by which this seat may sign a letter of this category now, or null. Its row is locked for the rest of the
 * transaction: one who ends the mandate at the same time waits, or was first and then it is not found.
 */
export async function validMandate(
  tx: Transaction,
  seatId: string,
  category: string,
  now: Date,
): Promise<Mandate | null> {
  const [found] = await selectValid(tx, seatId, category, now).for("share");
  return found ?? null;
}

/** The same for a page, which decides nothing: without the lock. */
export async function findMandate(db: Queryable, seatId: string, category: string, now: Date): Promise<Mandate | null> {
  const [found] = await selectValid(db, seatId, category, now);
  return found ?? null;
}

function selectValid(db: Queryable, seatId: string, category: string, now: Date) {
  return db
    .select()
    .from(mandate)
    .where(
      and(
        eq(mandate.seatId, seatId),
        isNull(mandate.endedAt),
        lte(mandate.validFrom, now),
        or(isNull(mandate.validUntil), gt(mandate.validUntil, now)),
        or(eq(sql`cardinality(${mandate.categories})`, 0), arrayContains(mandate.categories, [category])),
      ),
    )
    .orderBy(asc(mandate.createdAt), asc(mandate.id))
    .limit(1);
}

export type ShownMandate = Mandate & {
  personName: string;
  seatTitle: string;
  /** True while it holds. */
  inForce: boolean;
};

/**
 * An organisation's mandates, newest first, for its own seats; others' are nobody else's to read. Refuses not-found for
 * an organisation in which the actor holds no seat.
 */
export async function readMandates(
  db: Queryable,
  actor: Actor,
  organisationId: string,
  now: Date,
): Promise<{ mandates: ShownMandate[]; mayManage: boolean }> {
  const permission = mayManageMandates(actor.seats, organisationId);
  if (!permission.allowed && permission.code === "not-found") throw new Refusal(permission.code, permission.key);
  const rows = await db
    .select({ mandate, personName: person.name, seatTitle: seat.title })
    .from(mandate)
    .innerJoin(seat, eq(seat.id, mandate.seatId))
    .innerJoin(person, eq(person.id, seat.personId))
    .where(eq(mandate.organisationId, organisationId));
  const mandates = rows
    .map((row) => ({
      ...row.mandate,
      personName: row.personName,
      seatTitle: row.seatTitle,
      inForce: isInForce(row.mandate, now),
    }))
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return { mandates, mayManage: permission.allowed };
}
