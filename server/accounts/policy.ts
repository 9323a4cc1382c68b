/** Who may manage organisations, people and seats. Pure rules on what is already read. */
import type { NetworkRole, SeatRole } from "#db/schema/index.ts";
import { allowed, denied, type Permission } from "../permission.ts";
import { type Actor, isAdmin } from "./actor.ts";

const leads = (actor: Actor, organisationId: string): boolean =>
  actor.seats.some((held) => held.organisationId === organisationId && held.roles.includes("lead"));

/** Organisations, people, settings and the mail are the admins'; for everybody else they do not exist. */
export function mayAdminister(actor: Actor): Permission {
  return isAdmin(actor) ? allowed : denied("not-found", "noSuchPage");
}

/** An admin gives, changes and ends seats anywhere; a lead in their own organisation. Of others one learns nothing. */
export function mayManageSeats(actor: Actor, organisationId: string): Permission {
  return isAdmin(actor) || leads(actor, organisationId) ? allowed : denied("not-found", "noSuchOrganisation");
}

/** A seat goes with its organisation; what a person may do in the network is the admins' to give. */
export function mayInvite(
  actor: Actor,
  asWhat: { organisationId: string | null; networkRoles: readonly NetworkRole[] },
): Permission {
  if (isAdmin(actor)) return allowed;
  if (asWhat.organisationId === null || asWhat.networkRoles.length > 0) return denied("not-found", "noSuchPage");
  return mayManageSeats(actor, asWhat.organisationId);
}

/** Which roles a seat may have: at least one; and the secretariat never signs. */
export function maySeatHave(organisation: { kind: string }, roles: readonly SeatRole[]): Permission {
  if (roles.length === 0) return denied("invalid", "chooseARole");
  if (organisation.kind === "secretariat" && roles.includes("signatory"))
    return denied("conflict", "secretariatNeverSigns");
  return allowed;
}

/** Who may hold seats at all: organisations that are active, and not those that are only listed as public facts. */
export function mayHoldSeats(organisation: { status: string; directoryOnlySince: Date | null }): Permission {
  if (organisation.directoryOnlySince) return denied("conflict", "organisationIsListedOnly");
  return organisation.status === "active" ? allowed : denied("conflict", "organisationIsNotActive");
}
