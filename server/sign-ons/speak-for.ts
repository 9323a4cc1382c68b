/**
 * The frame of every act that speaks for an organisation. Everything it rests on is read and locked in the transaction
 * that acts, in one order: person, seat, organisation, letter, mandate, sign-on, chain.
 *
 * Races: closing takes the letter's row for itself, so it waits for acts under way and later ones find it closed; ending
 * a seat or a mandate likewise. Two signatories of one organisation meet at the sign-on's row: the second sees what the
 * first has done.
 */
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { organisation, seat as seatTable, signOn } from "#db/schema/index.ts";
import { type Actor, type ActorSeat, seatOf } from "../accounts/actor.ts";
import { refreshActor } from "../accounts/refresh-actor.ts";
import { type Change, commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import {
  type Letter,
  lockLetter,
  lockLetterOfSignOn,
  type Revision,
  readRevisionInForce,
} from "../letters/find-letter.ts";
import { maySignAtAll, readTakingPart } from "../letters/taking-part.ts";
import type { Mandate } from "../organisations/mandates-policy.ts";
import { validMandate } from "../organisations/mandates-queries.ts";
import { demand, type Permission } from "../permission.ts";
import { Refusal } from "../refusal.ts";

export type Standing = typeof signOn.$inferSelect;
export type Speaking = Change & {
  readonly actor: Actor;
  readonly seat: ActorSeat;
  readonly letter: Letter;
  readonly revision: Revision;
  readonly organisation: { readonly id: string; readonly name: string };
  /** False only for an act that protects, of an organisation that has left the campaign. */
  readonly takesPart: boolean;
  readonly mandate: Mandate | null;
  readonly standing: Standing;
};

/**
 * `protects` = the act takes back or hides what the organisation said, and stays open to it after it has left the
 * campaign. Refuses not-found (a letter the actor may not read, a seat that is not theirs), forbidden (an organisation that does
 * not take part), conflict (signing never opened), and what `may` denies.
 */
export async function speakFor<Result>(
  context: Context,
  actor: Actor,
  { letterId, seatId, protects = false }: { letterId: string; seatId: string; protects?: boolean },
  may: (speaking: Speaking) => Permission,
  work: (speaking: Speaking) => Promise<Result>,
): Promise<Result> {
  return commit(context, actor, async (change) => {
    const { tx, now } = change;
    const fresh = await refreshActor(tx, actor);
    const seat = seatOf(fresh, seatId);
    await holdSeat(tx, seatId);
    const letter = protects
      ? await lockLetterOfSignOn(tx, seat.organisationId, letterId)
      : await lockLetter(tx, fresh, letterId, "share");
    const takesPart = await isTakingPart(tx, letter, seat.organisationId);
    if (!takesPart && !protects) throw new Refusal("forbidden", "organisationDoesNotSign");
    const organisation = { id: seat.organisationId, name: seat.organisationName };
    const revision = await readRevisionInForce(tx, letter);
    if (!revision || letter.signing === "not open") throw new Refusal("conflict", "signingNotOpen");
    const mandate = await validMandate(tx, seatId, letter.category, now);
    const standing = await lockStanding(tx, letter.id, organisation.id, now);
    const speaking = { ...change, actor: fresh, seat, letter, revision, organisation, takesPart, mandate, standing };
    demand(may(speaking));
    return work(speaking);
  });
}

async function holdSeat(tx: Transaction, seatId: string): Promise<void> {
  const [held] = await tx
    .select({ id: seatTable.id })
    .from(seatTable)
    .innerJoin(organisation, eq(organisation.id, seatTable.organisationId))
    .where(and(eq(seatTable.id, seatId), isNull(seatTable.endedAt), eq(organisation.status, "active")))
    .for("share", { of: [seatTable, organisation] });
  if (!held) throw new Refusal("not-found", "noSuchSeat");
}

async function isTakingPart(tx: Transaction, letter: Letter, organisationId: string): Promise<boolean> {
  return (await readTakingPart(tx, letter.campaignId)).some(
    (taking) => taking.id === organisationId && maySignAtAll(taking),
  );
}

/** The organisation's row, locked; made now for one that joined the campaign after signing opened. */
async function lockStanding(tx: Transaction, letterId: string, organisationId: string, now: Date): Promise<Standing> {
  await tx.insert(signOn).values({ letterId, organisationId, invitedAt: now, changedAt: now }).onConflictDoNothing();
  const [standing] = await tx
    .select()
    .from(signOn)
    .where(and(eq(signOn.letterId, letterId), eq(signOn.organisationId, organisationId)))
    .for("update");
  if (!standing) throw new Error("the sign-on was not stored");
  return standing;
}
