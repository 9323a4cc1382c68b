import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import { mandate, organisation, person, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import type { Change } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { appendMandateEntry } from "./mandates-ledger.ts";
import { mailLeads } from "./mandates-mail.ts";

type Whose = { readonly seatId: string } | { readonly personId: string } | { readonly organisationId: string };

/**
 * Ends the mandates that rested on what ends now: a seat or its role of a signatory, a person's access, an organisation's
 * part in the network. In the same transaction, and in the organisation's chain: a seat that comes back comes back without
 * them. What is over by its own date is left as it is.
 *
 * Race: a signature under way shares the mandate's row. Either it is done before, or it finds the mandate ended.
 */
export async function endMandatesOf(context: Context, change: Change, by: Actor, whose: Whose): Promise<void> {
  const { tx, now, happened, afterwards } = change;
  const rows = await tx
    .select({ mandate, seat, person, organisation })
    .from(mandate)
    .innerJoin(seat, eq(seat.id, mandate.seatId))
    .innerJoin(person, eq(person.id, seat.personId))
    .innerJoin(organisation, eq(organisation.id, seat.organisationId))
    .where(
      and(
        isNull(mandate.endedAt),
        or(isNull(mandate.validUntil), gt(mandate.validUntil, now)),
        "seatId" in whose ? eq(mandate.seatId, whose.seatId) : undefined,
        "personId" in whose ? eq(seat.personId, whose.personId) : undefined,
        "organisationId" in whose ? eq(mandate.organisationId, whose.organisationId) : undefined,
      ),
    )
    .orderBy(asc(mandate.organisationId), asc(mandate.id));
  for (const { mandate: found, ...holder } of rows) {
    const { id: mandateId, organisationId, seatId } = found;
    const lead = by.seats.find((held) => held.organisationId === organisationId && held.roles.includes("lead"));
    const endedBySeatId = lead?.id ?? null;
    const ended = await tx
      .update(mandate)
      .set({ endedAt: now, endedBySeatId })
      .where(and(eq(mandate.id, mandateId), isNull(mandate.endedAt)))
      .returning({ id: mandate.id });
    if (ended.length === 0) continue;
    await appendMandateEntry(tx, now, "mandate-ended", found, holder);
    await mailLeads(tx, { mandate: found, holder, by, type: "ended" });
    happened({
      type: "mandate.ended",
      audience: { kind: "organisation", id: organisationId },
      seatId: endedBySeatId,
      organisationId,
      data: { mandateId, seatId },
    });
    afterwards(() => context.jobs.wake("send-mail"));
  }
}
