import type { Queryable } from "#db/database.ts";
import { type Actor, type ActorSeat, isCoordinator } from "../accounts/actor.ts";
import { findLetter, type Letter, readRevisionInForce } from "../letters/find-letter.ts";
import { explainMandate, type MandateLack } from "../organisations/explain-mandate.ts";
import type { Mandate } from "../organisations/mandates-policy.ts";
import { findMandate } from "../organisations/mandates-queries.ts";
import type { Permission } from "../permission.ts";
import { isSigningOpen, mayAnswer, mayChangeVisibility, maySign, mayWithdraw } from "./policy.ts";
import { type OrganisationStanding, readStandings } from "./read-standings.ts";

/** What one seat of the reader may do for its organisation now. */
export type OwnSeat = {
  seat: ActorSeat;
  standing: OrganisationStanding;
  mandate: Pick<Mandate, "id" | "categories" | "validUntil" | "decision"> | null;
  /** Why a signatory has none; null where there is one, or where the seat signs nothing anyway. */
  lack: MandateLack | null;
  may: Record<"sign" | "answer" | "withdraw" | "showLess" | "showMore", Permission>;
};

export type Board = {
  signing: Letter["signing"];
  /** False once the deadline has passed, also before the job has closed it. */
  open: boolean;
  deadlineAt: Date | null;
  deadlineZone: string | null;
  revision: { number: number; digest: string; frozenAt: Date } | null;
  /** Signed on the revision in force. */
  signed: number;
  standings: OrganisationStanding[];
  own: OwnSeat[];
};

/**
 * Who is in: every organisation taking part, where it stands, who said so in what function and when. A reason is for the
 * organisation itself and coordinators. Refuses not-found for a letter the actor may not read.
 */
export async function readBoard(db: Queryable, actor: Actor, letterId: string, now: Date): Promise<Board> {
  const letter = await findLetter(db, actor, letterId);
  const revision = await readRevisionInForce(db, letter);
  const all = await readStandings(db, letter);
  const ownIds = new Set(actor.seats.map((held) => held.organisationId));
  const seesReason = (id: string) => isCoordinator(actor) || ownIds.has(id);
  const standings = all.map((standing) =>
    seesReason(standing.organisation.id) ? standing : { ...standing, reason: null },
  );
  return {
    signing: letter.signing,
    open: isSigningOpen(letter, now),
    deadlineAt: letter.deadlineAt,
    deadlineZone: letter.deadlineZone,
    revision: revision && { number: revision.number, digest: revision.digest, frozenAt: revision.frozenAt },
    signed: standings.filter((standing) => standing.counts).length,
    standings,
    own: await readOwnSeats(db, actor, letter, standings, now),
  };
}

async function readOwnSeats(
  db: Queryable,
  actor: Actor,
  letter: Letter,
  standings: readonly OrganisationStanding[],
  now: Date,
): Promise<OwnSeat[]> {
  const own: OwnSeat[] = [];
  for (const seat of actor.seats) {
    const standing = standings.find(({ organisation }) => organisation.id === seat.organisationId);
    if (!standing) continue;
    const mandate = await findMandate(db, seat.id, letter.category, now);
    const { state, counts } = standing;
    own.push({
      seat,
      standing,
      mandate,
      lack:
        mandate === null && seat.roles.includes("signatory")
          ? await explainMandate(db, seat.id, letter.category, now)
          : null,
      may: {
        sign: maySign(seat, letter, mandate, { state, onRevisionInForce: counts }, now),
        answer: mayAnswer(seat, letter, mandate, now),
        withdraw: mayWithdraw(seat, state),
        showLess: mayChangeVisibility(seat, letter, mandate, state, { lowers: true, takesPart: true }, now),
        showMore: mayChangeVisibility(seat, letter, mandate, state, { lowers: false, takesPart: true }, now),
      },
    });
  }
  return own;
}
