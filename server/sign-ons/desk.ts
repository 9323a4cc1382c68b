import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaign, letter } from "#db/schema/index.ts";
import { type Actor, isCoordinator } from "../accounts/actor.ts";
import type { Letter } from "../letters/find-letter.ts";
import type { SignOnState } from "../protocol/sign-ons.ts";
import { Refusal } from "../refusal.ts";
import { type OrganisationStanding, readStandings } from "./read-standings.ts";

/** States in which an organisation has still to answer. */
const waitingStates: readonly SignOnState[] = [
  "invited",
  "in clearance",
  "partial",
  "provisional",
  "conditional",
  "reconfirm",
];

export type OpenLetter = {
  letter: Letter;
  campaignTitle: string;
  /** Where every organisation stands, in the order of names. */
  standings: OrganisationStanding[];
  signed: number;
  declined: number;
  abstained: number;
  /** Who has not answered, those waiting longest first. */
  waiting: OrganisationStanding[];
};

export type Desk = {
  /** Letters with signing open, by deadline. */
  open: OpenLetter[];
  /** Active letters that nobody can sign yet, newest first. */
  moving: { letter: Letter; campaignTitle: string }[];
};

/**
 * One view over everything that is under way: who has not answered, since when (`invitedAt`), until when (the letter's
 * deadline). For coordinators; refuses forbidden.
 */
export async function readDesk(db: Queryable, actor: Actor): Promise<Desk> {
  if (!isCoordinator(actor)) throw new Refusal("forbidden", "onlyCoordinators");
  const rows = await db
    .select({ letter, campaignTitle: campaign.title })
    .from(letter)
    .innerJoin(campaign, eq(campaign.id, letter.campaignId))
    .where(and(eq(letter.life, "active"), inArray(letter.signing, ["open", "not open"])))
    .orderBy(asc(letter.deadlineAt), asc(letter.createdAt));
  const open: OpenLetter[] = [];
  for (const row of rows.filter((candidate) => candidate.letter.signing === "open")) {
    const standings = await readStandings(db, row.letter);
    const inState = (state: SignOnState) => standings.filter((standing) => standing.state === state).length;
    open.push({
      ...row,
      standings,
      signed: standings.filter((standing) => standing.counts).length,
      declined: inState("declined"),
      abstained: inState("abstained"),
      waiting: standings
        .filter((standing) => waitingStates.includes(standing.state))
        .sort((a, b) => (a.invitedAt?.getTime() ?? Infinity) - (b.invitedAt?.getTime() ?? Infinity)),
    });
  }
  const moving = rows
    .filter((row) => row.letter.signing === "not open")
    .sort((a, b) => b.letter.createdAt.getTime() - a.letter.createdAt.getTime());
  return { open, moving };
}
