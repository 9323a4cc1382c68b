import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { invitation, organisation, pastCampaign, person, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { mayAdminister } from "../accounts/policy.ts";
import { demand } from "../permission.ts";

export type Organisation = typeof organisation.$inferSelect;

/** The directory as everybody signed in may read it: what is active. Names are sorted by the reader's language, not here. */
export async function readDirectory(db: Queryable): Promise<Organisation[]> {
  return db.select().from(organisation).where(eq(organisation.status, "active"));
}

/** Past campaigns, the newest first: public facts that an example network shows beside its directory. */
export async function readPastCampaigns(db: Queryable): Promise<(typeof pastCampaign.$inferSelect)[]> {
  return db.select().from(pastCampaign).orderBy(desc(pastCampaign.year), pastCampaign.id);
}

export interface ManagedOrganisation extends Organisation {
  readonly seats: number;
  readonly invited: number;
}

/** Every organisation that may act, whatever its status, with how many hold a seat and how many are invited. Admins only. */
export async function readManagedOrganisations(db: Queryable, actor: Actor, now: Date): Promise<ManagedOrganisation[]> {
  demand(mayAdminister(actor));
  const rows = await db.select().from(organisation).where(isNull(organisation.directoryOnlySince));
  const seats = await db
    .select({ id: seat.organisationId, count: sql<number>`count(*)::int` })
    .from(seat)
    .innerJoin(person, eq(person.id, seat.personId))
    .where(and(isNull(seat.endedAt), eq(person.status, "active")))
    .groupBy(seat.organisationId);
  const invited = await db
    .select({ id: invitation.organisationId, count: sql<number>`count(*)::int` })
    .from(invitation)
    .where(
      and(
        isNull(invitation.acceptedAt),
        isNull(invitation.cancelledAt),
        sql`${invitation.expiresAt} > ${now.toISOString()}`,
      ),
    )
    .groupBy(invitation.organisationId);
  const countOf = (counts: { id: string | null; count: number }[], id: string) =>
    counts.find((count) => count.id === id)?.count ?? 0;
  return rows.map((row) => ({ ...row, seats: countOf(seats, row.id), invited: countOf(invited, row.id) }));
}
