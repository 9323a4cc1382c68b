import { and, arrayContains, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "#db/database.ts";
import { type NetworkRole, person } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeRoles } from "../mail/texts/role-names.ts";
import { rolesChangedMail } from "../mail/texts/roles-changed.ts";
import { endMandatesOf } from "../organisations/end-mandates.ts";
import { demand } from "../permission.ts";
import { admins } from "../protocol/activities.ts";
import type { Language } from "../protocol/languages.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { lockPeople } from "./lock-people.ts";
import { readNetwork } from "./network.ts";
import { mayAdminister } from "./policy.ts";
import { rightsChanged } from "./rights-changed.ts";
import { endSessionsOf } from "./sessions.ts";

/** Whether the actor signs in with a password; the people of an example network do not. */
export async function hasPassword(db: Queryable, actor: Actor): Promise<boolean> {
  const [row] = await db.select({ hash: person.passwordHash }).from(person).where(eq(person.id, actor.personId));
  return row?.hash != null;
}

/** The actor's own name, language and time zone. */
export async function changeProfile(
  context: Context,
  actor: Actor,
  profile: { name?: string; language?: Language; timeZone?: string },
): Promise<void> {
  await commit(context, actor, async ({ tx, happened }) => {
    await tx.update(person).set(profile).where(eq(person.id, actor.personId));
    const data = { subjectId: actor.personId };
    happened({ type: "person.changed", audience: { kind: "person", id: actor.personId }, data });
    if (profile.name !== undefined) happened({ type: "person.changed", audience: admins, data });
  });
}

/**
 * What a person may do in the network as a whole. Admins only. Refuses not-found for an unknown person, conflict
 * ('lastAdmin') when no active admin would be left. Takes effect on open pages at once; the person reads of it by mail.
 */
export async function changeNetworkRoles(
  context: Context,
  actor: Actor,
  { personId, networkRoles }: { personId: string; networkRoles: readonly NetworkRole[] },
): Promise<void> {
  await commit(context, actor, async ({ tx, happened, afterwards }) => {
    const { present, subject } = await lockForAdmin(tx, actor, personId);
    if (!networkRoles.includes("admin")) refuseLastAdmin(await readAdmins(tx), personId);
    await tx
      .update(person)
      .set({ networkRoles: [...networkRoles] })
      .where(eq(person.id, personId));
    const data = { subjectId: personId, roles: networkRoles.join(" ") };
    happened({ type: "person.roles-changed", audience: admins, data });
    happened({ type: "person.roles-changed", audience: { kind: "person", id: personId }, data });
    await queueMail(tx, {
      to: subject.email,
      personId,
      language: subject.language,
      reason: "roles-changed",
      ...rolesChangedMail(subject.language, {
        name: subject.name,
        by: present.name,
        where: (await readNetwork(tx))?.name ?? "Coro",
        roles: writeRoles(subject.language, networkRoles),
      }),
    });
    afterwards(() => rightsChanged(context, personId));
    afterwards(() => context.jobs.wake("send-mail"));
  });
}

/**
 * Shuts an account out: every session of it, every open connection and every mandate it holds ends at once. Admins only.
 * Refuses not-found for an unknown person, conflict ('lastAdmin') when no active admin would be left.
 */
export async function suspendPerson(context: Context, actor: Actor, { personId }: { personId: string }): Promise<void> {
  await commit(context, actor, async (change) => {
    const { tx, happened, afterwards } = change;
    const { present } = await lockForAdmin(tx, actor, personId);
    refuseLastAdmin(await readAdmins(tx), personId);
    await tx.update(person).set({ status: "suspended" }).where(eq(person.id, personId));
    await endSessionsOf(tx, personId);
    await endMandatesOf(context, change, present, { personId });
    happened({ type: "person.suspended", audience: admins, data: { subjectId: personId } });
    afterwards(() => context.live.disconnect({ personId }));
    afterwards(() => rightsChanged(context, personId));
  });
}

/** Lets a suspended person sign in again, with the seats they had and no mandate. Admins only; refuses not-found. */
export async function restorePerson(context: Context, actor: Actor, { personId }: { personId: string }): Promise<void> {
  await commit(context, actor, async ({ tx, happened }) => {
    await lockForAdmin(tx, actor, personId);
    await tx.update(person).set({ status: "active" }).where(eq(person.id, personId));
    happened({ type: "person.restored", audience: admins, data: { subjectId: personId } });
  });
}

/**
 * Race: two admins who take the role from each other. Each locks all admins' rows beside the subject's, in one order, and
 * counts after, so the second sees what the first did.
 */
async function lockForAdmin(tx: Transaction, actor: Actor, personId: string) {
  const present = await lockPeople(tx, actor, personId, ...(await readAdmins(tx)));
  demand(mayAdminister(present));
  const [subject] = await tx.select().from(person).where(eq(person.id, personId));
  if (!subject) throw new Refusal("not-found", "noSuchPerson");
  return { present, subject };
}

async function readAdmins(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.status, "active"), arrayContains(person.networkRoles, ["admin"])));
  return rows.map(({ id }) => id);
}

function refuseLastAdmin(active: readonly string[], leaving: string): void {
  if (active.every((id) => id === leaving)) throw new Refusal("conflict", "lastAdmin");
}
