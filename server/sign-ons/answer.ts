/** The answers that are no signature, and taking one back. Changing to them over a signature withdraws it in the chain. */
import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { removeOpenings } from "../ledger/append.ts";
import { letterChain } from "../ledger/entry.ts";
import type { Receipt } from "../ledger/receipt.ts";
import { Refusal } from "../refusal.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { mayAnswer, mayWithdraw } from "./policy.ts";
import { type Speaking, speakFor } from "./speak-for.ts";
import { type Act, chainAct, recordAct, writeAct } from "./write-act.ts";

export type Answer = { letterId: string; seatId: string; reason?: string | null };

export const longestReason = 1000;

/**
 * Abstains for an organisation. Answers with the receipt of the withdrawal where a signature stood, else null. Refuses
 * not-found, forbidden (no signatory, no mandate), conflict (closed), invalid (reason too long).
 */
export async function abstain(context: Context, actor: Actor, answer: Answer): Promise<Receipt | null> {
  return giveAnswer(context, actor, answer, "abstained");
}

/** Declines for an organisation, with a reason or none. Answers and refuses as `abstain` does. */
export async function decline(context: Context, actor: Actor, answer: Answer): Promise<Receipt | null> {
  return giveAnswer(context, actor, answer, "declined");
}

/**
 * Takes an organisation's signature back, in every public artefact at once. Any signatory or lead of it may, without a
 * mandate, after the closing too, and after it left the campaign. Answers with the receipt. Refuses not-found, forbidden, conflict (nothing signed).
 */
export async function withdraw(
  context: Context,
  actor: Actor,
  { letterId, seatId }: { letterId: string; seatId: string },
): Promise<Receipt> {
  return speakFor(
    context,
    actor,
    { letterId, seatId, protects: true },
    ({ seat, standing }) => mayWithdraw(seat, standing.state),
    async (speaking) => {
      const receipt = await replaceSignature(context, speaking, { type: "withdrew", state: "withdrawn", reason: null });
      recordAct(speaking, "sign-on.withdrew");
      return receipt;
    },
  );
}

async function giveAnswer(
  context: Context,
  actor: Actor,
  { letterId, seatId, reason = null }: Answer,
  type: "abstained" | "declined",
): Promise<Receipt | null> {
  return speakFor(
    context,
    actor,
    { letterId, seatId },
    ({ seat, letter, mandate, now }) => mayAnswer(seat, letter, mandate, now),
    async (speaking) => {
      const given = { type, state: type, reason: checkReason(reason) };
      recordAct(speaking, `sign-on.${type}`);
      if (speaking.standing.state === "signed") return replaceSignature(context, speaking, given);
      await writeAct(speaking, { ...given, ...notShown, ledgerSequence: null });
      return null;
    },
  );
}

const notShown = { visibility: null, embargoUntil: null };

async function replaceSignature(
  context: Context,
  speaking: Speaking,
  act: Pick<Act, "type" | "state" | "reason">,
): Promise<Receipt> {
  const { tx, letter, organisation } = speaking;
  const appended = await chainAct(speaking, "withdrew", { keepOpening: false });
  await removeOpenings(tx, { chain: letterChain(letter.id), kind: "organisation", subjectId: organisation.id });
  await writeAct(speaking, { ...act, ...notShown, ledgerSequence: appended.sequence });
  return issueReceipt(context, speaking, appended);
}

function checkReason(reason: string | null): string | null {
  const trimmed = reason?.trim() ?? "";
  if (trimmed.length > longestReason) throw new Refusal("invalid", "checkTheFields", { reason: "fieldTooLong" });
  return trimmed === "" ? null : trimmed;
}
