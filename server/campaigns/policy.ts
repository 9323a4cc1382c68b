/** Who may do what with a campaign. Pure; pages and commands ask the same functions. */
import type { SeatRole } from "#db/schema/index.ts";
import { type Actor, type ActorSeat, isCoordinator } from "../accounts/actor.ts";
import { allOf, allowed, denied, type Permission } from "../permission.ts";

type State = { readonly archivedAt: Date | null };
type Seats = readonly Pick<ActorSeat, "roles">[];

const mustCoordinate = (actor: Actor): Permission =>
  isCoordinator(actor) ? allowed : denied("forbidden", "onlyCoordinators");
const mustGoOn = (campaign: State): Permission =>
  campaign.archivedAt === null ? allowed : denied("conflict", "campaignArchived");
const holds = (seats: Seats, roles: readonly SeatRole[]) =>
  seats.some((held) => held.roles.some((role) => roles.includes(role)));

export const mayOpenCampaign = mustCoordinate;

export function mayChangeCampaign(actor: Actor, campaign: State): Permission {
  return allOf(mustCoordinate(actor), mustGoOn(campaign));
}

/** `seats` are the actor's seats in organisations that take part. */
export function mayStartLetter(actor: Actor, seats: Seats, campaign: State): Permission {
  const drafts = isCoordinator(actor) || holds(seats, ["drafter"]) ? allowed : denied("forbidden", "onlyDrafters");
  return allOf(drafts, mustGoOn(campaign));
}

/** What a page shows as possible. */
export function campaignRights(actor: Actor, seats: Seats, campaign: State) {
  return {
    change: mayChangeCampaign(actor, campaign),
    startLetter: mayStartLetter(actor, seats, campaign),
  };
}
export type CampaignRights = ReturnType<typeof campaignRights>;
