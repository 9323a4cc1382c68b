import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import type { Receipt } from "../ledger/receipt.ts";
import type { Visibility } from "../protocol/sign-ons.ts";
import { Refusal } from "../refusal.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { isPublicNow, keepsOpening, maySign, type Shown } from "./policy.ts";
import { speakFor } from "./speak-for.ts";
import { chainAct, recordAct, writeAct } from "./write-act.ts";

export type Signing = {
  letterId: string;
  /** The seat that speaks: the signatory's own, in the organisation that signs. */
  seatId: string;
  /** Digest of the revision the page showed. */
  revisionDigest: string;
  visibility: Visibility;
  /** Only with 'embargoed until', and then ahead. */
  embargoUntil?: Date | null;
};

/**
 * Signs the revision in force for an organisation and answers with the receipt, which is mailed too. Refuses not-found,
 * forbidden (no signatory, no valid mandate for the category now, does not take part), conflict (closed, the text is
 * another than was shown, already signed), invalid (embargo).
 */
export async function sign(context: Context, actor: Actor, signing: Signing): Promise<Receipt> {
  return speakFor(
    context,
    actor,
    signing,
    ({ seat, letter, mandate, standing, revision, now }) =>
      maySign(
        seat,
        letter,
        mandate,
        { state: standing.state, onRevisionInForce: standing.revisionId === revision.id },
        now,
      ),
    async (speaking) => {
      if (signing.revisionDigest !== speaking.revision.digest) throw new Refusal("conflict", "textChanged");
      const shown = checkShown(signing, speaking.now);
      const appended = await chainAct(speaking, "signed", { keepOpening: keepsOpening(signing.visibility) });
      await writeAct(speaking, {
        ...shown,
        type: "signed",
        state: "signed",
        reason: null,
        ledgerSequence: appended.sequence,
      });
      recordAct(speaking, "sign-on.signed");
      return issueReceipt(context, speaking, appended);
    },
  );
}

/** Refuses an embargo without a day ahead. */
export function checkShown(
  { visibility, embargoUntil = null }: { visibility: Visibility; embargoUntil?: Date | null },
  now: Date,
): Shown & { visibility: Visibility } {
  if (visibility !== "embargoed until") return { visibility, embargoUntil: null };
  if (embargoUntil === null || isPublicNow({ visibility, embargoUntil }, now)) {
    throw new Refusal("invalid", "checkTheFields", { embargoUntil: "embargoNotAhead" });
  }
  return { visibility, embargoUntil };
}
