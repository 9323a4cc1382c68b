/** When a mandate is good, and who may give one. Pure. */
import type { mandate } from "#db/schema/index.ts";
import type { ActorSeat } from "../accounts/actor.ts";
import { allowed, denied, type Permission } from "../permission.ts";

export type Mandate = typeof mandate.$inferSelect;

/** Whether it holds at this instant: from `validFrom`, until just before `validUntil`, and not ended. */
export function isInForce(given: Pick<Mandate, "validFrom" | "validUntil" | "endedAt">, now: Date): boolean {
  const begun = given.validFrom.getTime() <= now.getTime();
  const over = given.validUntil !== null && given.validUntil.getTime() <= now.getTime();
  return begun && !over && given.endedAt === null;
}

/** No categories = every category. */
export function covers(given: Pick<Mandate, "categories">, category: string): boolean {
  return given.categories.length === 0 || given.categories.includes(category);
}

/** Only a lead of the organisation itself gives and ends its mandates; no admin and no coordinator does. */
export function mayManageMandates(seats: readonly ActorSeat[], organisationId: string): Permission {
  const own = seats.filter((held) => held.organisationId === organisationId);
  if (own.length === 0) return denied("not-found", "noSuchOrganisation");
  return own.some((held) => held.roles.includes("lead")) ? allowed : denied("forbidden", "onlyLeads");
}
