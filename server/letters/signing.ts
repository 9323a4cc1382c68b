/** Opening, extending, closing and reopening the signing of a frozen letter. Each is recorded; closing is in the ledger. */
import { signOn } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { appendEntry } from "../ledger/append.ts";
import { type EntryMethod, letterChain } from "../ledger/entry.ts";
import { countSigned } from "../sign-ons/count-signed.ts";
import { changeLetter, type LetterChange } from "./change-letter.ts";
import { readRevisionInForce } from "./find-letter.ts";
import { checkDeadline } from "./letter-settings.ts";
import { mayCloseSigning, mayExtendDeadline, mayOpenSigning, mayReopenSigning } from "./policy.ts";
import { readRevisionTexts } from "./revision-texts.ts";
import { maySignAtAll, readTakingPart } from "./taking-part.ts";

export type Deadline = { letterId: string; deadlineAt: Date; deadlineZone: string };

/**
 * Opens a frozen letter for signing until the deadline and invites every organisation taking part; the secretariat never
 * signs. Coordinators. Refuses not-found, forbidden, conflict (not frozen, begun, ended), invalid (deadline not ahead).
 */
export async function openSigning(context: Context, actor: Actor, deadline: Deadline): Promise<void> {
  await changeLetter(context, actor, deadline.letterId, mayOpenSigning, async (change) => {
    const { tx, now, letter } = change;
    checkDeadline(deadline.deadlineAt, deadline.deadlineZone, now);
    await change.set({ signing: "open", signingOpenedAt: now, ...deadlineOf(deadline) });
    await inviteTakingPart(change);
    change.record("letter.signing-opened", {
      deadline: deadline.deadlineAt.toISOString(),
      revision: (await readRevisionInForce(tx, letter))?.number ?? 0,
    });
  });
}

/** Moves the deadline of open signing to later. Coordinators. Refuses not-found, forbidden, conflict, invalid (not later). */
export async function extendDeadline(context: Context, actor: Actor, deadline: Deadline): Promise<void> {
  await changeLetter(context, actor, deadline.letterId, mayExtendDeadline, async ({ now, letter, set, record }) => {
    const before = letter.deadlineAt ?? now;
    checkDeadline(deadline.deadlineAt, deadline.deadlineZone, new Date(Math.max(before.getTime(), now.getTime())));
    await set(deadlineOf(deadline));
    record("letter.deadline-changed", { from: before.toISOString(), to: deadline.deadlineAt.toISOString() });
  });
}

/** Closes signing before its deadline. Publishes nothing. Coordinators. Refuses not-found, forbidden, conflict. */
export async function closeSigning(context: Context, actor: Actor, { letterId }: { letterId: string }): Promise<void> {
  await changeLetter(context, actor, letterId, mayCloseSigning, (change) => endSigning(change, "page"));
}

/** Opens closed signing again until a new deadline. Coordinators. Refuses not-found, forbidden, conflict, invalid. */
export async function reopenSigning(context: Context, actor: Actor, deadline: Deadline): Promise<void> {
  await changeLetter(context, actor, deadline.letterId, mayReopenSigning, async (change) => {
    checkDeadline(deadline.deadlineAt, deadline.deadlineZone, change.now);
    await change.set({ signing: "open", signingClosedAt: null, ...deadlineOf(deadline) });
    await inviteTakingPart(change);
    change.record("letter.signing-reopened", { deadline: deadline.deadlineAt.toISOString() });
  });
}

/** Closes signing inside a change that already holds the letter's lock: by a coordinator, the deadline or a cancelling. */
export async function endSigning(change: Omit<LetterChange, "actor">, method: EntryMethod): Promise<void> {
  const { tx, now, letter } = change;
  const revision = await readRevisionInForce(tx, letter);
  if (!revision) throw new Error(`letter ${letter.id} is open for signing without a revision in force`);
  await change.set({ signing: "closed", signingClosedAt: now });
  await appendEntry(tx, now, {
    chain: letterChain(letter.id),
    type: "closed",
    revision: revision.number,
    texts: await readRevisionTexts(tx, revision.id),
    method,
    keepOrganisationOpening: false,
  });
  change.record("letter.signing-closed", { revision: revision.number, signed: await countSigned(tx, letter.id) });
}

/** A row for each organisation that may answer; those that have one (after reopening) keep their answer. */
async function inviteTakingPart({ tx, now, letter }: LetterChange): Promise<void> {
  const invited = (await readTakingPart(tx, letter.campaignId)).filter(maySignAtAll);
  if (invited.length === 0) return;
  await tx
    .insert(signOn)
    .values(
      invited.map((taking) => ({
        letterId: letter.id,
        organisationId: taking.id,
        invitedAt: now,
        changedAt: now,
      })),
    )
    .onConflictDoNothing();
}

const deadlineOf = ({ deadlineAt, deadlineZone }: Deadline) => ({ deadlineAt, deadlineZone });
