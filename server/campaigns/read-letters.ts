import { desc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { letter, revision, signOn } from "#db/schema/index.ts";
import type { Letter } from "../letters/find-letter.ts";
import { maySignAtAll, readTakingPart } from "../letters/taking-part.ts";
import type { SignOnState } from "../protocol/sign-ons.ts";

export type LetterInList = Pick<
  Letter,
  | "id"
  | "kind"
  | "title"
  | "languages"
  | "category"
  | "text"
  | "signing"
  | "life"
  | "deadlineAt"
  | "deadlineZone"
  | "revisionInForce"
  | "signingClosedAt"
  | "createdAt"
> & {
  /** One voice per organisation that may sign, in the order of names; empty before signing opened. */
  voices: { key: string; state: SignOnState }[];
  /** How many organisations count: signed on the revision in force. */
  signed: number;
  /** How many have still to answer. */
  waiting: number;
  /** How many may sign. */
  invited: number;
};

const answered: readonly SignOnState[] = ["signed", "abstained", "declined", "withdrawn"];
const order = { open: 0, "not open": 1, closed: 2 } as const;

/**
 * A campaign's letters, each with where the organisations stand: open ones by deadline, then those whose text moves, then
 * the closed; ended ones last. The caller has decided that the reader may see the campaign.
 */
export async function readCampaignLetters(db: Queryable, campaignId: string): Promise<LetterInList[]> {
  const letters = await db
    .select()
    .from(letter)
    .where(eq(letter.campaignId, campaignId))
    .orderBy(desc(letter.createdAt));
  if (letters.length === 0) return [];
  const { compare } = new Intl.Collator("es");
  const taking = (await readTakingPart(db, campaignId))
    .filter(maySignAtAll)
    .sort((one, other) => compare(one.name, other.name));
  const standings = await db
    .select({
      letterId: signOn.letterId,
      organisationId: signOn.organisationId,
      state: signOn.state,
      revision: revision.number,
    })
    .from(signOn)
    .leftJoin(revision, eq(revision.id, signOn.revisionId))
    .where(
      inArray(
        signOn.letterId,
        letters.map(({ id }) => id),
      ),
    );
  return letters
    .map((found): LetterInList => {
      const own = new Map(standings.filter((row) => row.letterId === found.id).map((row) => [row.organisationId, row]));
      const states = taking.map(({ id }) => ({ key: id, state: own.get(id)?.state ?? ("invited" as const) }));
      const counted = [...own.values()].filter(
        (row) => row.state === "signed" && row.revision === found.revisionInForce,
      );
      return {
        id: found.id,
        kind: found.kind,
        title: found.title,
        languages: found.languages,
        category: found.category,
        text: found.text,
        signing: found.signing,
        life: found.life,
        deadlineAt: found.deadlineAt,
        deadlineZone: found.deadlineZone,
        revisionInForce: found.revisionInForce,
        signingClosedAt: found.signingClosedAt,
        createdAt: found.createdAt,
        voices: found.signing === "not open" ? [] : states,
        signed: counted.length,
        waiting: states.filter(({ state }) => !answered.includes(state)).length,
        invited: taking.length,
      };
    })
    .sort(
      (one, other) =>
        Number(one.life !== "active") - Number(other.life !== "active") ||
        order[one.signing] - order[other.signing] ||
        (one.signing === "open" ? (one.deadlineAt?.getTime() ?? 0) - (other.deadlineAt?.getTime() ?? 0) : 0),
    );
}
