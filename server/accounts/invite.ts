import { and, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { newId } from "#db/schema/columns.ts";
import { invitation, type NetworkRole, organisation, person, type SeatRole, seat } from "#db/schema/index.ts";
import { type Change, commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { invitationMail } from "../mail/texts/invitation.ts";
import { writeRoles } from "../mail/texts/role-names.ts";
import { demand } from "../permission.ts";
import { admins } from "../protocol/activities.ts";
import type { Language } from "../protocol/languages.ts";
import { limits } from "../rate-limits.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { invitationHours } from "./invitation-state.ts";
import { lockPeople } from "./lock-people.ts";
import { readNetwork } from "./network.ts";
import { mayHoldSeats, mayInvite, maySeatHave } from "./policy.ts";
import { foldEmail, tooManyTries } from "./sign-in.ts";
import { newToken } from "./tokens.ts";

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** The organisation to act for; null for a person of the network alone (admins only). */
  readonly organisationId: string | null;
  readonly title: string;
  readonly roles: readonly SeatRole[];
  readonly networkRoles: readonly NetworkRole[];
}

type Invitation = typeof invitation.$inferSelect;

/**
 * Invites a person by mail: a single-use link, dead after 72 hours, bound to the address, the organisation and the roles.
 * An admin may for any organisation, a lead for their own. An earlier one that waits for the same address and
 * organisation is cancelled. Refuses not-found where the actor has no say, conflict when the person has that seat already
 * or the organisation can hold none, too-many beyond the day's invitations. `origin` is the site's own address, for the
 * link. Returns the invitation's id.
 */
export async function invitePerson(
  context: Context,
  actor: Actor,
  wanted: NewInvitation,
  origin: string,
): Promise<string> {
  demand(mayInvite(actor, wanted));
  takeOne(context, actor);
  const email = foldEmail(wanted.email);
  return commit(context, actor, async (change) => {
    const { tx, now } = change;
    const present = await lockPeople(tx, actor);
    demand(mayInvite(present, wanted));
    await refuseWhatCannotBe(tx, { ...wanted, email });
    await tx
      .update(invitation)
      .set({ cancelledAt: now })
      .where(and(eq(invitation.email, email), sameOrganisation(wanted.organisationId), isPending));
    const { token, tokenHash } = newToken();
    const row = {
      ...wanted,
      id: newId(),
      email,
      roles: [...wanted.roles],
      networkRoles: [...wanted.networkRoles],
      tokenHash,
      invitedBy: actor.personId,
      createdAt: now,
      expiresAt: inHours(now),
    };
    const [made] = await tx.insert(invitation).values(row).returning();
    if (!made) throw new Error("an invitation was not stored");
    await sendLink(context, change, present, made, `${origin}/invitations/${token}`);
    record(change, "person.invited", made);
    return made.id;
  });
}

/** Sends a waiting or expired invitation again, with a new link for another 72 hours; the old link is dead. */
export async function resendInvitation(
  context: Context,
  actor: Actor,
  { invitationId }: { invitationId: string },
  origin: string,
): Promise<void> {
  takeOne(context, actor);
  await commit(context, actor, async (change) => {
    const { tx, now } = change;
    const { found, present } = await findPending(tx, actor, invitationId);
    await refuseWhatCannotBe(tx, found);
    const { token, tokenHash } = newToken();
    const set = { tokenHash, expiresAt: inHours(now), invitedBy: actor.personId };
    await tx.update(invitation).set(set).where(eq(invitation.id, found.id));
    await sendLink(context, change, present, found, `${origin}/invitations/${token}`);
    record(change, "person.invited", found);
  });
}

/** Takes an invitation back: its link is dead. Refuses not-found when it was accepted or is not the actor's to manage. */
export async function cancelInvitation(
  context: Context,
  actor: Actor,
  { invitationId }: { invitationId: string },
): Promise<void> {
  await commit(context, actor, async (change) => {
    const { found } = await findPending(change.tx, actor, invitationId);
    await change.tx.update(invitation).set({ cancelledAt: change.now }).where(eq(invitation.id, found.id));
    record(change, "invitation.cancelled", found);
  });
}

const isPending = and(isNull(invitation.acceptedAt), isNull(invitation.cancelledAt));
const inHours = (now: Date): Date => new Date(now.getTime() + invitationHours * 3_600_000);
const sameOrganisation = (id: string | null) =>
  id === null ? isNull(invitation.organisationId) : eq(invitation.organisationId, id);

function takeOne(context: Context, actor: Actor): void {
  const key = `invite ${actor.personId}`;
  const limit = limits.invitationsPerAdmin;
  if (!context.limits.take(limit, key)) throw tooManyTries(context.limits.wait(limit, key));
}

async function findPending(tx: Transaction, actor: Actor, invitationId: string) {
  const present = await lockPeople(tx, actor);
  const [found] = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.id, invitationId), isPending))
    .for("update");
  if (!found || !mayInvite(present, found).allowed) throw new Refusal("not-found", "noSuchInvitation");
  return { found, present };
}

type Wanted = Pick<Invitation, "email" | "organisationId"> & Pick<NewInvitation, "roles" | "networkRoles">;

async function refuseWhatCannotBe(tx: Transaction, wanted: Wanted): Promise<void> {
  if (wanted.organisationId === null) {
    if (wanted.networkRoles.length === 0) throw new Refusal("invalid", "chooseARole");
    return;
  }
  const [where] = await tx.select().from(organisation).where(eq(organisation.id, wanted.organisationId));
  if (!where) throw new Refusal("not-found", "noSuchOrganisation");
  demand(mayHoldSeats(where));
  demand(maySeatHave(where, wanted.roles));
  const [seated] = await tx
    .select({ id: seat.id })
    .from(seat)
    .innerJoin(person, eq(person.id, seat.personId))
    .where(and(eq(person.email, wanted.email), eq(seat.organisationId, where.id), isNull(seat.endedAt)));
  if (seated) throw new Refusal("conflict", "alreadySeated");
}

async function sendLink(context: Context, { tx, afterwards }: Change, by: Actor, about: Invitation, link: string) {
  const [where] = about.organisationId
    ? await tx.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, about.organisationId))
    : [];
  const [known] = await tx
    .select({ id: person.id, language: person.language })
    .from(person)
    .where(and(eq(person.email, about.email), ne(person.status, "suspended")));
  const language = known?.language ?? about.language;
  await queueMail(tx, {
    to: about.email,
    personId: known?.id ?? null,
    language,
    reason: "invitation",
    ...invitationMail(language, {
      name: about.name,
      inviter: by.name,
      network: (await readNetwork(tx))?.name ?? "Coro",
      organisation: where?.name ?? null,
      roles: writeRoles(language, [...about.roles, ...about.networkRoles]),
      hours: invitationHours,
      link,
    }),
  });
  afterwards(() => context.jobs.wake("send-mail"));
}

function record({ happened }: Change, type: "person.invited" | "invitation.cancelled", about: Invitation): void {
  const { id: invitationId, organisationId } = about;
  const data = { invitationId };
  happened({ type, audience: admins, organisationId, data });
  if (organisationId) happened({ type, audience: { kind: "organisation", id: organisationId }, organisationId, data });
}
