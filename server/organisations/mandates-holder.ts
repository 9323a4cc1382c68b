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

/** The seat the mandate is about and the lead's seat by which the actor speaks; not-found outside their organisation. */
export async function findHolder(
  tx: Transaction,
  actor: Actor,
  seatId: string,
  { alsoEnded = false } = {},
): Promise<{ holder: Holder; lead: ActorSeat }> {
  const fresh = await refreshActor(tx, actor);
  const [holder] = await tx
    .select({ seat, person, organisation })
    .from(seat)
    .innerJoin(person, eq(person.id, seat.personId))
    .innerJoin(organisation, eq(organisation.id, seat.organisationId))
    .where(and(eq(seat.id, seatId), alsoEnded ? undefined : isNull(seat.endedAt)));
  if (!holder) throw new Refusal("not-found", "noSuchSeat");
  const permission = mayManageMandates(fresh.seats, holder.organisation.id);
  if (!permission.allowed && permission.code === "not-found") throw new Refusal("not-found", "noSuchSeat");
  demand(permission);
  const lead = fresh.seats.find(
    (held) => held.organisationId === holder.organisation.id && held.roles.includes("lead"),
  );
  if (!lead) throw new Refusal("forbidden", "onlyLeads");
  return { holder, lead };
}
