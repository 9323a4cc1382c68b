/**
 * The frame of every command on one letter: it locks the row, asks the policy, writes, and records what happened for
 * the campaign. Two coordinators at once: the second waits for the lock and then meets the state the first left.
 */
import { eq } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { campaign, letter } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { refreshActor } from "../accounts/refresh-actor.ts";
import { type Change, commit, type Happening } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { demand, type Permission } from "../permission.ts";
import type { Activities } from "../protocol/activities.ts";
import { Refusal } from "../refusal.ts";
import { findDocumentId, type Letter, lockLetter } from "./find-letter.ts";

export type LetterActivity = Extract<keyof Activities, `letter.${string}`>;
export type LetterChange = Change & {
  readonly actor: Actor;
  readonly letter: Letter;
  /** Changes columns of the letter. */
  set(values: Partial<typeof letter.$inferInsert>): Promise<void>;
  /** Records for the campaign what happened to the letter. */
  record<Type extends LetterActivity>(type: Type, data: Activities[Type]): void;
};

/** After the commit: who may write the letter's words may have changed, so those who have them open are looked at anew. */
export async function lookAtWritersAgain(context: Context, { tx, letter, afterwards }: LetterChange): Promise<void> {
  const documentId = await findDocumentId(tx, letter.id);
  afterwards(() => context.documents.evict({ documentId }));
}

/**
 * Refuses not-found for a letter the actor may not read, what `may` denies, and conflict in a campaign that is archived;
 * all before anything is written.
 */
export async function changeLetter<Result>(
  context: Context,
  actor: Actor,
  letterId: string,
  may: (actor: Actor, letter: Letter, change: Change) => Permission | Promise<Permission>,
  work: (change: LetterChange) => Promise<Result>,
  { alsoArchived = false } = {},
): Promise<Result> {
  return commit(context, actor, async (change) => {
    const fresh = await refreshActor(change.tx, actor);
    const locked = await lockLetter(change.tx, fresh, letterId, "update");
    demand(await may(fresh, locked, change));
    if (!alsoArchived) await demandGoingOn(change.tx, locked.campaignId);
    return work({ ...change, actor: fresh, letter: locked, ...writersOf(change, locked, fresh.actingSeatId) });
  });
}

/** Locked, so that archiving waits for what is under way: it looks for open signing only after. */
async function demandGoingOn(tx: Transaction, campaignId: string): Promise<void> {
  const [found] = await tx
    .select({ archivedAt: campaign.archivedAt })
    .from(campaign)
    .where(eq(campaign.id, campaignId))
    .for("share");
  if (found?.archivedAt) throw new Refusal("conflict", "campaignArchived");
}

export function writersOf(change: Change, locked: Letter, seatId: string | null) {
  return {
    async set(values: Partial<typeof letter.$inferInsert>) {
      await change.tx.update(letter).set(values).where(eq(letter.id, locked.id));
    },
    record<Type extends LetterActivity>(type: Type, data: Activities[Type]) {
      const { campaignId, id: letterId } = locked;
      const happening = { type, audience: { kind: "campaign", id: campaignId }, seatId, campaignId, letterId, data };
      // The pairing of type and data is checked by this function's own signature; the union cannot follow it.
      change.happened(happening as unknown as Happening);
    },
  };
}
