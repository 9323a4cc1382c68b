import { and, eq, gt, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { invitation, organisation, person } from "#db/schema/index.ts";
import { readActor } from "./actor.ts";
import { mayInvite } from "./policy.ts";
import { hashToken } from "./tokens.ts";

export const invitationHours = 72;

/** An invitation that can be accepted now, as its page shows it. */
export interface LivingInvitation {
  readonly invitation: typeof invitation.$inferSelect;
  readonly inviterName: string;
  readonly organisation: typeof organisation.$inferSelect | null;
  /** Whoever has an account under that address accepts by signing in to it. */
  readonly account: { readonly id: string } | null;
}

/**
 * The invitation behind a link; null, without saying why, when there is none, or it was used, cancelled or has expired,
 * or whoever invited may not any more, or the account of that address is suspended. Reading it uses nothing up.
 */
export async function readInvitation(db: Queryable, token: string, now: Date): Promise<LivingInvitation | null> {
  const [row] = await db
    .select({ invitation, organisation })
    .from(invitation)
    .leftJoin(organisation, eq(organisation.id, invitation.organisationId))
    .where(
      and(
        eq(invitation.tokenHash, hashToken(token)),
        isNull(invitation.acceptedAt),
        isNull(invitation.cancelledAt),
        gt(invitation.expiresAt, now),
      ),
    );
  if (!row) return null;
  const inviter = await readActor(db, { personId: row.invitation.invitedBy });
  if (!inviter || !mayInvite(inviter, row.invitation).allowed) return null;
  const [account] = await db
    .select({ id: person.id, status: person.status })
    .from(person)
    .where(eq(person.email, row.invitation.email));
  if (account && account.status !== "active") return null;
  return { ...row, inviterName: inviter.name, account: account ? { id: account.id } : null };
}
