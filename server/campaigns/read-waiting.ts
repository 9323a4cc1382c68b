import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { campaign, letter, signOn } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import type { Letter } from "../letters/find-letter.ts";
import { mayEditText } from "../letters/policy.ts";
import { maySignAtAll, readTakingPart, seatsTakingPart } from "../letters/taking-part.ts";
import { readVisibleCampaignIds } from "../live/rooms.ts";
import type { SignOnState } from "../protocol/sign-ons.ts";

export type Waiting = {
  /** Open letters an organisation of theirs has not answered, by deadline; once for each such organisation. */
  toSign: {
    letter: Letter;
    campaignTitle: string;
    organisation: { id: string; code: string; name: string };
    state: SignOnState;
    /** They hold a seat of a signatory there; whether a mandate fits is decided when signing. */
    signatory: boolean;
  }[];
  /** Active letters whose text is not frozen, newest first. */
  drafts: { letter: Letter; campaignTitle: string; mayEdit: boolean }[];
};

const answered: readonly SignOnState[] = ["signed", "abstained", "declined", "withdrawn"];

/** What waits for this person: answers their organisations owe, and texts that are being written. */
export async function readWaiting(db: Queryable, actor: Actor): Promise<Waiting> {
  const visible = await readVisibleCampaignIds(db, actor);
  if (visible.length === 0) return { toSign: [], drafts: [] };
  const rows = await db
    .select({ letter, campaignTitle: campaign.title })
    .from(letter)
    .innerJoin(campaign, eq(campaign.id, letter.campaignId))
    .where(and(inArray(letter.campaignId, visible), eq(letter.life, "active")));
  const standings = await readOwnStandings(db, actor);
  const waiting: Waiting = { toSign: [], drafts: [] };
  const takingPart = new Map<string, Awaited<ReturnType<typeof readTakingPart>>>();
  for (const row of rows) {
    const { campaignId } = row.letter;
    const taking = takingPart.get(campaignId) ?? (await readTakingPart(db, campaignId));
    takingPart.set(campaignId, taking);
    const seats = seatsTakingPart(actor, taking);
    if (row.letter.text !== "frozen")
      waiting.drafts.push({ ...row, mayEdit: mayEditText(actor, seats, row.letter).allowed });
    if (row.letter.signing !== "open") continue;
    for (const held of seats) {
      const organisation = taking.find(({ id }) => id === held.organisationId);
      if (!organisation || !maySignAtAll(organisation)) continue;
      const state = standings.get(`${row.letter.id} ${organisation.id}`) ?? "invited";
      if (!answered.includes(state))
        waiting.toSign.push({ ...row, organisation, state, signatory: held.roles.includes("signatory") });
    }
  }
  const closing = (found: Letter) => found.deadlineAt?.getTime() ?? Number.POSITIVE_INFINITY;
  waiting.toSign.sort((one, other) => closing(one.letter) - closing(other.letter));
  waiting.drafts.sort(
    (one, other) =>
      Number(other.mayEdit) - Number(one.mayEdit) || other.letter.createdAt.getTime() - one.letter.createdAt.getTime(),
  );
  return waiting;
}

async function readOwnStandings(db: Queryable, actor: Actor): Promise<Map<string, SignOnState>> {
  const own = actor.seats.map((held) => held.organisationId);
  if (own.length === 0) return new Map();
  const rows = await db.select().from(signOn).where(inArray(signOn.organisationId, own));
  return new Map(rows.map((row) => [`${row.letterId} ${row.organisationId}`, row.state]));
}
