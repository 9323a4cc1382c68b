/** Who may do what with a letter, and in which of its states. Pure; pages and commands ask the same functions. */
import type { SeatRole } from "#db/schema/index.ts";
import { type Actor, type ActorSeat, isCoordinator } from "../accounts/actor.ts";
import { allOf, allowed, denied, type Permission } from "../permission.ts";
import type { Letter } from "./find-letter.ts";

type Seats = readonly Pick<ActorSeat, "roles">[];
type State = Pick<Letter, "text" | "signing" | "life" | "revisionInForce" | "deadlineAt">;

const holds = (seats: Seats, roles: readonly SeatRole[]) =>
  seats.some((held) => held.roles.some((role) => roles.includes(role)));

const mustCoordinate = (actor: Actor): Permission =>
  isCoordinator(actor) ? allowed : denied("forbidden", "onlyCoordinators");
const mustBeActive = (letter: State): Permission =>
  letter.life === "active" ? allowed : denied("conflict", "letterEnded");
const mustNotBeFrozen = (letter: State): Permission =>
  letter.text === "frozen" ? denied("conflict", "textFrozen") : allowed;
const mustBeFrozen = (letter: State): Permission =>
  letter.text === "frozen" && letter.revisionInForce !== null ? allowed : denied("conflict", "textNotFrozen");
const mustBeSigning = (letter: State, signing: Letter["signing"], key: string): Permission =>
  letter.signing === signing ? allowed : denied("conflict", key);

/** `seats` are the actor's seats in organisations that take part in the campaign. */
function mayDraft(actor: Actor, seats: Seats): Permission {
  return isCoordinator(actor) || holds(seats, ["drafter"]) ? allowed : denied("forbidden", "onlyDrafters");
}

/** Comments, proposals and support are for every seat but a reader's. */
function mayPropose(actor: Actor, seats: Seats): Permission {
  return isCoordinator(actor) || holds(seats, ["proposer", "drafter", "signatory", "lead"])
    ? allowed
    : denied("forbidden", "onlyProposers");
}

export function mayEditText(actor: Actor, seats: Seats, letter: State): Permission {
  const drafting = letter.text === "in review" ? denied("conflict", "textInReview") : mustNotBeFrozen(letter);
  return allOf(mayDraft(actor, seats), mustBeActive(letter), drafting);
}

export function mayChangeSettings(actor: Actor, seats: Seats, letter: State): Permission {
  return allOf(mayDraft(actor, seats), mustBeActive(letter), mustNotBeFrozen(letter));
}

export function maySetTextState(actor: Actor, letter: State): Permission {
  return allOf(mustCoordinate(actor), mustBeActive(letter), mustNotBeFrozen(letter));
}

export function mayFreeze(actor: Actor, letter: State): Permission {
  return maySetTextState(actor, letter);
}

/** Going on with a text people may sign already needs a grade for the next revision, so it waits until signing ended. */
export function mayResumeDrafting(actor: Actor, letter: State): Permission {
  return allOf(
    mustCoordinate(actor),
    mustBeActive(letter),
    mustBeFrozen(letter),
    mustBeSigning(letter, "not open", "signingHasBegun"),
  );
}

export function mayOpenSigning(actor: Actor, letter: State): Permission {
  return allOf(
    mustCoordinate(actor),
    mustBeActive(letter),
    mustBeFrozen(letter),
    mustBeSigning(letter, "not open", "signingHasBegun"),
  );
}

export function mayExtendDeadline(actor: Actor, letter: State): Permission {
  return allOf(mustCoordinate(actor), mustBeActive(letter), mustBeSigning(letter, "open", "signingClosed"));
}

export function mayCloseSigning(actor: Actor, letter: State): Permission {
  return mayExtendDeadline(actor, letter);
}

export function mayReopenSigning(actor: Actor, letter: State): Permission {
  return allOf(mustCoordinate(actor), mustBeActive(letter), mustBeSigning(letter, "closed", "signingNotClosed"));
}

export function mayCancel(actor: Actor, letter: State): Permission {
  return allOf(mustCoordinate(actor), mustBeActive(letter));
}

export function mayArchive(actor: Actor, letter: State): Permission {
  const ended = letter.signing === "open" ? denied("conflict", "signingStillOpen") : allowed;
  return allOf(mustCoordinate(actor), mustBeActive(letter), ended);
}

/** A cancelled letter is not published; an archived one may be. */
export function mayPublish(actor: Actor, letter: State): Permission {
  const alive = letter.life === "cancelled" ? denied("conflict", "letterEnded") : allowed;
  return allOf(mustCoordinate(actor), alive, mustBeFrozen(letter));
}

/** What a page shows as possible. */
export function letterRights(actor: Actor, seats: Seats, letter: State) {
  return {
    propose: mayPropose(actor, seats),
    editText: mayEditText(actor, seats, letter),
    changeSettings: mayChangeSettings(actor, seats, letter),
    setTextState: maySetTextState(actor, letter),
    freeze: mayFreeze(actor, letter),
    resumeDrafting: mayResumeDrafting(actor, letter),
    openSigning: mayOpenSigning(actor, letter),
    extendDeadline: mayExtendDeadline(actor, letter),
    closeSigning: mayCloseSigning(actor, letter),
    reopenSigning: mayReopenSigning(actor, letter),
    cancel: mayCancel(actor, letter),
    archive: mayArchive(actor, letter),
    publish: mayPublish(actor, letter),
  };
}
export type LetterRights = ReturnType<typeof letterRights>;
