import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { organisation, person, seat } from "#db/schema/index.ts";
import type { Actor, ActorSeat } from "../accounts/actor.ts";
import { refreshActor } from "../accounts/refresh-actor.ts";
import { demand } from "../permission.ts";
import { Refusal } from "../refusal.ts";
import { mayManageMandates } from "./mandates-policy.ts";

export type Holder = {
  seat: typeof seat.$inferSelect;
  person: typeof person.$inferSelect;
  organisation: typeof organisation.$inferSelect;
};

/**
 * The seat the mandate is about and the lead's seat by which the actor speaks; not-found outside their organisation, and
 * unless `alsoEnded`, for a seat that cannot act. What ends the seat, its person's access or the organisation's part waits
 * for this transaction, or is seen by it. `missing` is the key of not-found: what is another's looks like what is not,
 * and so does what is not of the organisation `within`, whose page asks.
 */
export async function findHolder(
  tx: Transaction,
  actor: Actor,
  seatId: string,
  {
    alsoEnded = false,
    missing = "noSuchSeat",
    within,
  }: { alsoEnded?: boolean; missing?: string; within?: string } = {},
): Promise<{ holder: Holder; lead: ActorSeat }> {
  const [held] = await tx.select({ personId: seat.personId }).from(seat).where(eq(seat.id, seatId));
  if (!held) throw new Refusal("not-found", missing);
  const fresh = await refreshActor(tx, actor, held.personId);
  const [holder] = await tx
    .select({ seat, person, organisation })
    .from(seat)
    .innerJoin(person, eq(person.id, seat.personId))
    .innerJoin(organisation, eq(organisation.id, seat.organisationId))
    .where(and(eq(seat.id, seatId), alsoEnded ? undefined : isNull(seat.endedAt)))
    .for("share", { of: [seat, organisation] });
  if (within !== undefined && holder?.organisation.id !== within) throw new Refusal("not-found", missing);
  if (holder?.organisation.status !== "active") throw new Refusal("not-found", missing);
  if (!alsoEnded && holder.person.status !== "active") throw new Refusal("not-found", missing);
  const permission = mayManageMandates(fresh.seats, holder.organisation.id);
  if (!permission.allowed && permission.code === "not-found") throw new Refusal("not-found", missing);
  demand(permission);
  const lead = fresh.seats.find(
    ({ organisationId, roles }) => organisationId === holder.organisation.id && roles.includes("lead"),
  );
  if (!lead) throw new Refusal("forbidden", "onlyLeads");
  return { holder, lead };
}
