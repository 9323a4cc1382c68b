import { eq } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { organisation, person, revision, seat, signOn, signOnAct } from "#db/schema/index.ts";
import type { Letter } from "../letters/find-letter.ts";
import { maySignAtAll, readTakingPart, type TakingPart } from "../letters/taking-part.ts";
import type { SignOnState, Visibility } from "../protocol/sign-ons.ts";

/** Where one organisation stands on a letter, and who made it so. */
export type OrganisationStanding = {
  organisation: TakingPart;
  state: SignOnState;
  /** True when it counts: signed on the revision in force. */
  counts: boolean;
  /** Null for an organisation that joined after signing opened and has not answered. */
  invitedAt: Date | null;
  changedAt: Date | null;
  by: { name: string; title: string } | null;
  visibility: Visibility | null;
  embargoUntil: Date | null;
  reason: string | null;
  /** Position of its last act in the letter's chain, where it has one. */
  ledgerSequence: number | null;
};

/**
 * Every organisation of the campaign that may sign, and those that answered and have left since (their signature stands), in the order of names. The caller
 * has decided that the reader may see the letter.
 */
export async function readStandings(db: Queryable, letter: Letter): Promise<OrganisationStanding[]> {
  const rows = await db
    .select({
      signOn,
      organisation: {
        id: organisation.id,
        name: organisation.name,
        code: organisation.code,
        kind: organisation.kind,
        country: organisation.country,
      },
      number: revision.number,
      name: person.name,
      title: seat.title,
      ledgerSequence: signOnAct.ledgerSequence,
    })
    .from(signOn)
    .innerJoin(organisation, eq(organisation.id, signOn.organisationId))
    .leftJoin(signOnAct, eq(signOnAct.id, signOn.lastActId))
    .leftJoin(person, eq(person.id, signOnAct.personId))
    .leftJoin(seat, eq(seat.id, signOnAct.seatId))
    .leftJoin(revision, eq(revision.id, signOn.revisionId))
    .where(eq(signOn.letterId, letter.id));
  const byOrganisation = new Map(rows.map((row) => [row.signOn.organisationId, row]));
  const taking = (await readTakingPart(db, letter.campaignId)).filter(maySignAtAll);
  const here = new Set(taking.map(({ id }) => id));
  const gone = rows.filter((row) => row.signOn.lastActId !== null && !here.has(row.organisation.id));
  const collator = new Intl.Collator("es");
  return [...taking, ...gone.map((row) => row.organisation)]
    .map((organisation): OrganisationStanding => {
      const row = byOrganisation.get(organisation.id);
      if (!row) return { organisation, ...notAnswered };
      const { state, visibility, embargoUntil, reason, invitedAt, changedAt } = row.signOn;
      return {
        organisation,
        state,
        counts: state === "signed" && row.number === letter.revisionInForce,
        invitedAt,
        changedAt: state === "invited" ? null : changedAt,
        by: row.name === null ? null : { name: row.name, title: row.title ?? "" },
        visibility,
        embargoUntil,
        reason,
        ledgerSequence: row.ledgerSequence,
      };
    })
    .sort((a, b) => collator.compare(a.organisation.name, b.organisation.name));
}

const notAnswered = {
  state: "invited",
  counts: false,
  invitedAt: null,
  changedAt: null,
  by: null,
  visibility: null,
  embargoUntil: null,
  reason: null,
  ledgerSequence: null,
} as const;
