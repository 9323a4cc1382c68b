import { and, eq, isNull } from "drizzle-orm";
import { invitation, person } from "#db/schema/index.ts";
import { type Change, commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { admins } from "../protocol/activities.ts";
import type { Language } from "../protocol/languages.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { readInvitation } from "./invitation-state.ts";
import { refuseWeakPassword } from "./password-rules.ts";
import { rightsChanged } from "./rights-changed.ts";
import { addSeat } from "./seats.ts";
import { hashToken } from "./tokens.ts";

/**
 * Accepts an invitation as a new person: makes the account with its password, and the seat. Refuses not-found ('linkDead')
 * when the link is dead, conflict ('signInToAccept') when the address has an account, invalid when the password is weak.
 * Of two uses at once one wins. Returns the person's id; whoever calls starts the session.
 */
export async function acceptAsNewPerson(
  context: Context,
  given: { token: string; name: string; password: string; language: Language; timeZone: string },
): Promise<string> {
  const found = await readInvitation(context.db, given.token, context.clock());
  if (!found) throw new Refusal("not-found", "linkDead");
  if (found.account) throw new Refusal("conflict", "signInToAccept");
  const { email } = found.invitation;
  await refuseWeakPassword(context.db, given.password, { name: given.name, email });
  const passwordHash = await context.passwords.hash(given.password);
  return commit(context, { personId: null }, async (change) => {
    const { tx, now } = change;
    await use(change, given.token);
    const { name, language, timeZone } = given;
    const [made] = await tx
      .insert(person)
      .values({ name, email, language, timeZone, passwordHash, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: person.id });
    if (!made) throw new Refusal("conflict", "signInToAccept");
    await giveWhatWasPromised(context, change, found.invitation, made.id);
    return made.id;
  });
}

/**
 * Accepts an invitation as the person who has an account under its address: adds the seat and roles. Refuses not-found
 * ('linkDead') when the link is dead, forbidden ('signInToAccept') for anybody else, conflict when they have the seat.
 */
export async function acceptAsMyself(context: Context, actor: Actor, { token }: { token: string }): Promise<void> {
  const found = await readInvitation(context.db, token, context.clock());
  if (!found) throw new Refusal("not-found", "linkDead");
  if (found.account?.id !== actor.personId) throw new Refusal("forbidden", "signInToAccept");
  await commit(context, actor, async (change) => {
    await use(change, token);
    await giveWhatWasPromised(context, change, found.invitation, actor.personId);
  });
}

/** Uses the link up, if it is still alive: the update is what only one of two can do. */
async function use({ tx, now }: Change, token: string): Promise<void> {
  if (!(await readInvitation(tx, token, now))) throw new Refusal("not-found", "linkDead");
  const used = await tx
    .update(invitation)
    .set({ acceptedAt: now })
    .where(
      and(eq(invitation.tokenHash, hashToken(token)), isNull(invitation.acceptedAt), isNull(invitation.cancelledAt)),
    )
    .returning({ id: invitation.id });
  if (used.length === 0) throw new Refusal("not-found", "linkDead");
}

async function giveWhatWasPromised(
  context: Context,
  change: Change,
  promised: typeof invitation.$inferSelect,
  personId: string,
): Promise<void> {
  const { tx, happened, afterwards } = change;
  const [subject] = await tx.select().from(person).where(eq(person.id, personId)).for("no key update");
  if (subject?.status !== "active") throw new Refusal("not-found", "linkDead");
  const { organisationId, title, roles } = promised;
  if (organisationId) await addSeat(context, change, null, { personId, organisationId, title, roles });
  if (promised.networkRoles.length > 0) {
    const networkRoles = [...new Set([...subject.networkRoles, ...promised.networkRoles])];
    await tx.update(person).set({ networkRoles }).where(eq(person.id, personId));
    const data = { subjectId: personId, roles: networkRoles.join(" ") };
    happened({ type: "person.roles-changed", audience: admins, data });
  }
  happened({ type: "person.joined", audience: admins, organisationId, data: { invitationId: promised.id } });
  if (organisationId)
    happened({
      type: "person.joined",
      audience: { kind: "organisation", id: organisationId },
      organisationId,
      data: { invitationId: promised.id },
    });
  afterwards(() => rightsChanged(context, personId));
}
