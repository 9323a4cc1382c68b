import { eq } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { mandate } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readNetwork } from "../accounts/network.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { findHolder } from "./mandates-holder.ts";
import { appendMandateEntry } from "./mandates-ledger.ts";
import { mailLeads } from "./mandates-mail.ts";

export type NewMandate = {
  seatId: string;
  /** Category keys; none = every category. */
  categories: string[];
  validFrom: Date;
  /** Exclusive; null = until it is ended. */
  validUntil: Date | null;
  /** The internal decision it rests on. */
  decision: string;
  /** The organisation whose page asks, where one does. */
  within?: string;
};

export const longestDecision = 500;

/**
 * Gives a signatory's seat the organisation's authority, writes it into the organisation's chain, and mails the other
 * leads. For leads of that organisation. Answers with the mandate's id. Refuses not-found, forbidden, invalid.
 */
export async function giveMandate(context: Context, actor: Actor, input: NewMandate): Promise<string> {
  return commit(context, actor, async ({ tx, now, happened, afterwards }) => {
    const { holder, lead } = await findHolder(
      tx,
      actor,
      input.seatId,
      input.within === undefined ? {} : { within: input.within },
    );
    const checked = await checkMandate(tx, input, holder.seat.roles.includes("signatory"));
    const [given] = await tx
      .insert(mandate)
      .values({ ...checked, organisationId: holder.seat.organisationId, givenBySeatId: lead.id, createdAt: now })
      .returning();
    if (!given) throw new Error("the mandate was not stored");
    await appendMandateEntry(tx, now, "mandate-given", given, holder);
    await mailLeads(tx, { mandate: given, holder, by: actor, type: "given" });
    happened({
      type: "mandate.given",
      audience: { kind: "organisation", id: given.organisationId },
      seatId: lead.id,
      organisationId: given.organisationId,
      data: { mandateId: given.id, seatId: given.seatId },
    });
    afterwards(() => context.jobs.wake("send-mail"));
    return given.id;
  });
}

/**
 * Ends a mandate from now on; signatures made under it stay. For leads of that organisation. Refuses not-found,
 * forbidden, conflict when it has ended already.
 */
export async function endMandate(
  context: Context,
  actor: Actor,
  { mandateId, within }: { mandateId: string; within?: string },
): Promise<void> {
  await commit(context, actor, async ({ tx, now, happened, afterwards }) => {
    const [known] = await tx.select({ seatId: mandate.seatId }).from(mandate).where(eq(mandate.id, mandateId));
    if (!known) throw new Refusal("not-found", "noSuchMandate");
    const { holder, lead } = await findHolder(tx, actor, known.seatId, {
      alsoEnded: true,
      missing: "noSuchMandate",
      ...(within === undefined ? {} : { within }),
    });
    // Locked after the people, as by everybody: whoever ends a seat holds its person and then wants its mandates.
    const [found] = await tx.select().from(mandate).where(eq(mandate.id, mandateId)).for("update");
    if (!found || found.endedAt) throw new Refusal("conflict", "mandateEnded");
    await tx.update(mandate).set({ endedAt: now, endedBySeatId: lead.id }).where(eq(mandate.id, mandateId));
    await appendMandateEntry(tx, now, "mandate-ended", found, holder);
    await mailLeads(tx, { mandate: found, holder, by: actor, type: "ended" });
    happened({
      type: "mandate.ended",
      audience: { kind: "organisation", id: found.organisationId },
      seatId: lead.id,
      organisationId: found.organisationId,
      data: { mandateId, seatId: found.seatId },
    });
    afterwards(() => context.jobs.wake("send-mail"));
  });
}

async function checkMandate(tx: Transaction, input: NewMandate, isSignatory: boolean): Promise<NewMandate> {
  const network = await readNetwork(tx);
  const decision = input.decision.trim();
  const categories = [...new Set(input.categories)].sort();
  const fields: Record<string, string> = {};
  if (!isSignatory) fields.seatId = "seatNotSignatory";
  if (network && categories.some((key) => !network.categories.includes(key))) fields.categories = "chooseOne";
  if (input.validUntil && input.validUntil.getTime() <= input.validFrom.getTime())
    fields.validUntil = "endsBeforeStart";
  if (decision === "") fields.decision = "fieldRequired";
  else if (decision.length > longestDecision) fields.decision = "fieldTooLong";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "checkTheFields", fields);
  return { seatId: input.seatId, categories, validFrom: input.validFrom, validUntil: input.validUntil, decision };
}
