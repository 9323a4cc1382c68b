import { and, eq, isNotNull, max } from "drizzle-orm";
import { newId } from "#db/schema/columns.ts";
import { type SignOnActType, signOn, signOnAct } from "#db/schema/index.ts";
import { type Appended, appendEntry } from "../ledger/append.ts";
import { letterChain } from "../ledger/entry.ts";
import { readRevisionTexts } from "../letters/revision-texts.ts";
import type { ActivityType } from "../protocol/activities.ts";
import type { SignOnState, Visibility } from "../protocol/sign-ons.ts";
import type { Speaking } from "./speak-for.ts";

export type Act = {
  type: SignOnActType;
  /** The organisation's state from now on. */
  state: SignOnState;
  visibility: Visibility | null;
  embargoUntil: Date | null;
  reason: string | null;
  ledgerSequence: number | null;
};

/** Adds the act and makes its outcome the organisation's standing. The sign-on's row is locked by speakFor. */
export async function writeAct(speaking: Speaking, act: Act): Promise<void> {
  const { tx, now, standing, revision, seat, actor, mandate } = speaking;
  const [last] = await tx
    .select({ sequence: max(signOnAct.sequence) })
    .from(signOnAct)
    .where(eq(signOnAct.signOnId, standing.id));
  const { state, ...written } = act;
  const { visibility, embargoUntil, reason } = act;
  const actId = newId();
  await tx.insert(signOnAct).values({
    ...written,
    id: actId,
    signOnId: standing.id,
    sequence: (last?.sequence ?? 0) + 1,
    personId: actor.personId,
    seatId: seat.id,
    mandateId: act.type === "withdrew" ? null : (mandate?.id ?? null),
    revisionId: revision.id,
    at: now,
  });
  await tx
    .update(signOn)
    .set({ state, revisionId: revision.id, visibility, embargoUntil, reason, changedAt: now, lastActId: actId })
    .where(eq(signOn.id, standing.id));
}

/** Writes the act into the letter's chain, in the place of the organisation's entry before it. */
export async function chainAct(
  speaking: Speaking,
  type: "signed" | "reconfirmed" | "withdrew",
  { keepOpening }: { keepOpening: boolean },
): Promise<Appended> {
  const { tx, now, letter, revision, organisation, actor, standing } = speaking;
  const [last] = await tx
    .select({ sequence: max(signOnAct.ledgerSequence) })
    .from(signOnAct)
    .where(and(eq(signOnAct.signOnId, standing.id), isNotNull(signOnAct.ledgerSequence)));
  return appendEntry(tx, now, {
    chain: letterChain(letter.id),
    type,
    revision: revision.number,
    texts: await readRevisionTexts(tx, revision.id),
    organisation: { id: organisation.id, shownName: organisation.name },
    person: { id: actor.personId, name: actor.name },
    method: "page",
    replaces: last?.sequence ?? null,
    keepOrganisationOpening: keepOpening,
  });
}

/** Records the act for everyone in the campaign. */
export function recordAct(
  { happened, letter, seat, organisation, revision }: Speaking,
  type: Extract<ActivityType, `sign-on.${string}`>,
): void {
  const common = {
    audience: { kind: "campaign", id: letter.campaignId } as const,
    seatId: seat.id,
    organisationId: organisation.id,
    campaignId: letter.campaignId,
    letterId: letter.id,
  };
  if (type === "sign-on.signed") happened({ ...common, type, data: { revision: revision.number } });
  else happened({ ...common, type });
}
