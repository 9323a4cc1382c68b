import { and, eq } from "drizzle-orm";
import { ledgerOpening } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { type Appended, removeOpenings } from "../ledger/append.ts";
import { letterChain } from "../ledger/entry.ts";
import type { Receipt } from "../ledger/receipt.ts";
import type { Visibility } from "../protocol/sign-ons.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { keepsOpening, mayChangeVisibility, showsLess } from "./policy.ts";
import { checkShown } from "./sign.ts";
import { type Speaking, speakFor } from "./speak-for.ts";
import { chainAct, recordAct, writeAct } from "./write-act.ts";

export type VisibilityChange = {
  letterId: string;
  seatId: string;
  visibility: Visibility;
  embargoUntil?: Date | null;
};

/**
 * Shows a signature otherwise. Showing less takes effect in every public artefact in this act, removes what would open
 * the name, and needs no mandate: any signatory or lead of the organisation may, after the closing and after it left the
 * campaign too. Showing more needs what signing needs; where the name was hidden it is a new entry of the chain, and its receipt is the answer. Refuses
 * not-found, forbidden, conflict (nothing signed; to show more: closed), invalid (embargo).
 */
export async function changeVisibility(
  context: Context,
  actor: Actor,
  change: VisibilityChange,
): Promise<Receipt | null> {
  return speakFor(
    context,
    actor,
    { ...change, protects: true },
    ({ seat, letter, mandate, standing, takesPart, now }) => {
      const next = { visibility: change.visibility, embargoUntil: change.embargoUntil ?? null };
      return mayChangeVisibility(
        seat,
        letter,
        mandate,
        standing.state,
        { lowers: showsLess(next, standing, now), takesPart },
        now,
      );
    },
    async (speaking) => {
      const shown = checkShown(change, speaking.now);
      const entry = await fitOpening(speaking, shown.visibility);
      const { state, reason } = speaking.standing;
      const ledgerSequence = entry?.sequence ?? null;
      await writeAct(speaking, { ...shown, type: "visibility changed", state, reason, ledgerSequence });
      recordAct(speaking, "sign-on.visibility-changed");
      return entry && issueReceipt(context, speaking, entry);
    },
  );
}

/** Removes the opening of a name to be hidden; makes a new entry for one to be shown whose opening is gone. */
async function fitOpening(speaking: Speaking, visibility: Visibility): Promise<Appended | null> {
  const { tx, letter, organisation } = speaking;
  const chain = letterChain(letter.id);
  const subjectId = organisation.id;
  if (!keepsOpening(visibility)) {
    await removeOpenings(tx, { chain, kind: "organisation", subjectId });
    return null;
  }
  const kept = await tx
    .select({ sequence: ledgerOpening.sequence })
    .from(ledgerOpening)
    .where(
      and(
        eq(ledgerOpening.chain, chain),
        eq(ledgerOpening.kind, "organisation"),
        eq(ledgerOpening.subjectId, subjectId),
      ),
    );
  return kept.length > 0 ? null : chainAct(speaking, "reconfirmed", { keepOpening: true });
}
