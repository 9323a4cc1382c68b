/** Who may answer for an organisation, and when. Pure; pages and commands ask the same functions. */
import type { ActorSeat } from "../accounts/actor.ts";
import type { Letter } from "../letters/find-letter.ts";
import type { Mandate } from "../organisations/mandates-policy.ts";
import { allOf, allowed, denied, type Permission } from "../permission.ts";
import type { SignOnState, Visibility } from "../protocol/sign-ons.ts";

type Seat = Pick<ActorSeat, "roles">;
type State = Pick<Letter, "signing" | "life" | "deadlineAt">;
export type Shown = { visibility: Visibility | null; embargoUntil: Date | null };

/** Open, and the deadline not passed: also in the moment before the job of the deadline has run. */
export function isSigningOpen(letter: State, now: Date): boolean {
  const before = letter.deadlineAt !== null && now.getTime() < letter.deadlineAt.getTime();
  return letter.life === "active" && letter.signing === "open" && before;
}

/** Signing, abstaining and declining: a signatory with a mandate for the letter's category, while signing is open. */
export function mayAnswer(seat: Seat, letter: State, mandate: Mandate | null, now: Date): Permission {
  return allOf(
    seat.roles.includes("signatory") ? allowed : denied("forbidden", "onlySignatories"),
    isSigningOpen(letter, now) ? allowed : denied("conflict", "signingClosed"),
    mandate ? allowed : denied("forbidden", "noMandate"),
  );
}

/** Signing once more over a signature that stands would say nothing new; who signed is on the board, not in the answer. */
export function maySign(
  seat: Seat,
  letter: State,
  mandate: Mandate | null,
  standing: { state: SignOnState; onRevisionInForce: boolean },
  now: Date,
): Permission {
  const signed = standing.state === "signed" && standing.onRevisionInForce;
  return allOf(mayAnswer(seat, letter, mandate, now), signed ? denied("conflict", "alreadySigned") : allowed);
}

const speaksForIt = (seat: Seat): Permission =>
  seat.roles.includes("signatory") || seat.roles.includes("lead") ? allowed : denied("forbidden", "onlySignatories");
const mustBeSigned = (state: SignOnState): Permission =>
  state === "signed" || state === "reconfirm" ? allowed : denied("conflict", "notSigned");

/** Withdrawing protects: any signatory or lead may, without a mandate, for a colleague's act too, and after the closing. */
export function mayWithdraw(seat: Seat, state: SignOnState): Permission {
  return allOf(speaksForIt(seat), mustBeSigned(state));
}

/** Showing less needs what withdrawing needs; showing more speaks anew, and needs what signing needs. */
export function mayChangeVisibility(
  seat: Seat,
  letter: State,
  mandate: Mandate | null,
  state: SignOnState,
  change: { lowers: boolean; takesPart: boolean },
  now: Date,
): Permission {
  if (change.lowers) return allOf(speaksForIt(seat), mustBeSigned(state));
  const here = change.takesPart ? allowed : denied("forbidden", "organisationDoesNotSign");
  return allOf(here, mayAnswer(seat, letter, mandate, now), mustBeSigned(state));
}

/** Whether the name may stand in public at this instant. */
export function isPublicNow(shown: Shown, now: Date): boolean {
  if (shown.visibility === "public") return true;
  return shown.visibility === "embargoed until" && shown.embargoUntil !== null && shown.embargoUntil <= now;
}

/** Whether what opens the organisation's commitment is kept: where its name is public, or will be. */
export function keepsOpening(visibility: Visibility): boolean {
  return visibility === "public" || visibility === "embargoed until";
}

/** True when `next` shows less than `before`, or later. */
export function showsLess(next: Shown, before: Shown, now: Date): boolean {
  const [after, until] = [openness(next, now), openness(before, now)];
  if (after !== until || after !== 2) return after < until;
  return (next.embargoUntil?.getTime() ?? 0) > (before.embargoUntil?.getTime() ?? 0);
}

function openness(shown: Shown, now: Date): number {
  if (isPublicNow(shown, now)) return 3;
  if (shown.visibility === "embargoed until") return 2;
  return shown.visibility === "recipient only" ? 1 : 0;
}
