import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { organisation, person, type SeatRole, seat } from "#db/schema/index.ts";
import { type Change, commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeRoles } from "../mail/texts/role-names.ts";
import { rolesChangedMail } from "../mail/texts/roles-changed.ts";
import { endMandatesOf } from "../organisations/end-mandates.ts";
import { demand } from "../permission.ts";
import { admins } from "../protocol/activities.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { lockPeople } from "./lock-people.ts";
import { mayHoldSeats, mayManageSeats, maySeatHave } from "./policy.ts";
import { rightsChanged } from "./rights-changed.ts";

/** Whose page asks: a seat that is not of that organisation or person is not found there. */
type Within = { readonly organisationId?: string; readonly personId?: string };
type SeatType = "seat.given" | "seat.changed" | "seat.ended";
interface Seat {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly roles: readonly SeatRole[];
}

/**
 * Gives a person a seat in an organisation. An admin may anywhere, a lead in their own. Refuses not-found for a person or
 * an organisation there is none of (or none the actor manages), conflict when the person has a seat there already, the
 * organisation holds none, or the roles do not go with it. Returns the seat's id.
 */
export async function giveSeat(
  context: Context,
  actor: Actor,
  given: { personId: string; organisationId: string; title: string; roles: readonly SeatRole[] },
): Promise<string> {
  return commit(context, actor, async (change) => {
    const present = await lockPeople(change.tx, actor, given.personId);
    demand(mayManageSeats(present, given.organisationId));
    return addSeat(context, change, present, given);
  });
}

/** The part of giving a seat that an accepted invitation shares; the person's row is locked by the caller. */
export async function addSeat(
  context: Context,
  change: Change,
  by: Pick<Actor, "name"> | null,
  given: { personId: string; organisationId: string; title: string; roles: readonly SeatRole[] },
): Promise<string> {
  const { tx, now } = change;
  const where = await readOrganisation(tx, given.organisationId);
  demand(mayHoldSeats(where));
  demand(maySeatHave(where, given.roles));
  const [subject] = await tx.select().from(person).where(eq(person.id, given.personId));
  if (!subject) throw new Refusal("not-found", "noSuchPerson");
  const [made] = await tx
    .insert(seat)
    .values({ ...given, roles: [...given.roles], createdAt: now })
    .onConflictDoNothing()
    .returning();
  if (!made) throw new Refusal("conflict", "alreadySeated");
  record(context, change, "seat.given", made);
  if (by) await tell(context, change, by, made, where.name);
  return made.id;
}

/**
 * Changes the title and roles of a seat. Refuses like giveSeat; takes effect on open pages at once. Whoever is no signatory
 * any more holds no mandate any more.
 */
export async function changeSeat(
  context: Context,
  actor: Actor,
  wanted: { seatId: string; title: string; roles: readonly SeatRole[]; within?: Within },
): Promise<void> {
  await commit(context, actor, async (change) => {
    const { before, present, where } = await findSeat(change.tx, actor, wanted.seatId, wanted.within);
    demand(maySeatHave(where, wanted.roles));
    const roles = [...wanted.roles];
    await change.tx.update(seat).set({ title: wanted.title, roles }).where(eq(seat.id, before.id));
    record(context, change, "seat.changed", { ...before, roles });
    if (!roles.includes("signatory")) await endMandatesOf(context, change, present, { seatId: before.id });
    if (roles.toSorted().join() !== before.roles.toSorted().join())
      await tell(context, change, present, { ...before, roles }, where.name);
  });
}

/** Ends a seat and its mandates: it never acts again, and open pages lose what it gave at once. Refuses like giveSeat. */
export async function endSeat(
  context: Context,
  actor: Actor,
  { seatId, within }: { seatId: string; within?: Within },
): Promise<void> {
  await commit(context, actor, async (change) => {
    const { before, present, where } = await findSeat(change.tx, actor, seatId, within);
    await change.tx.update(seat).set({ endedAt: change.now }).where(eq(seat.id, before.id));
    record(context, change, "seat.ended", { ...before, roles: [] });
    await endMandatesOf(context, change, present, { seatId: before.id });
    await tell(context, change, present, { ...before, roles: [] }, where.name);
  });
}

/** The living seat the actor manages, its person's row locked. Somebody else's and one that has ended are the same. */
async function findSeat(tx: Transaction, actor: Actor, seatId: string, within: Within = {}) {
  const [held] = await tx.select({ personId: seat.personId }).from(seat).where(eq(seat.id, seatId));
  if (!held) throw new Refusal("not-found", "noSuchSeat");
  const present = await lockPeople(tx, actor, held.personId);
  const [before] = await tx
    .select()
    .from(seat)
    .where(and(eq(seat.id, seatId), isNull(seat.endedAt)));
  const { organisationId = before?.organisationId, personId = before?.personId } = within;
  if (before?.organisationId !== organisationId || before?.personId !== personId)
    throw new Refusal("not-found", "noSuchSeat");
  if (!before || !mayManageSeats(present, before.organisationId).allowed) throw new Refusal("not-found", "noSuchSeat");
  return { before, present, where: await readOrganisation(tx, before.organisationId) };
}

async function readOrganisation(tx: Transaction, organisationId: string) {
  const [row] = await tx.select().from(organisation).where(eq(organisation.id, organisationId)).for("share");
  if (!row) throw new Refusal("not-found", "noSuchOrganisation");
  return row;
}

function record(context: Context, change: Change, type: SeatType, about: Seat): void {
  const { organisationId, personId } = about;
  for (const audience of [
    admins,
    { kind: "organisation", id: organisationId },
    { kind: "person", id: personId },
  ] as const)
    change.happened({
      ...(type === "seat.ended"
        ? { type, data: { subjectId: personId, seatId: about.id } }
        : { type, data: { subjectId: personId, seatId: about.id, roles: about.roles.join(" ") } }),
      audience,
      organisationId,
    });
  change.afterwards(() => rightsChanged(context, personId));
}

/** Authority never changes in silence: the person reads of it by mail, whoever changed it. */
async function tell(context: Context, change: Change, by: Pick<Actor, "name">, about: Seat, where: string) {
  const [subject] = await change.tx.select().from(person).where(eq(person.id, about.personId));
  if (!subject) return;
  const roles = writeRoles(subject.language, about.roles);
  await queueMail(change.tx, {
    to: subject.email,
    personId: subject.id,
    language: subject.language,
    reason: "roles-changed",
    ...rolesChangedMail(subject.language, { name: subject.name, by: by.name, where, roles }),
  });
  change.afterwards(() => context.jobs.wake("send-mail"));
}
