import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { invitation, type NetworkRole, network, organisation, person, type SeatRole, seat } from "#db/schema/index.ts";
import { demand } from "../permission.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { mayAdminister, mayManageSeats } from "./policy.ts";

export interface HeldSeat {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  readonly roles: readonly SeatRole[];
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationCode: string;
  readonly organisationKind: (typeof organisation.$inferSelect)["kind"];
}

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly status: "active" | "suspended";
  readonly networkRoles: readonly NetworkRole[];
  readonly seats: readonly HeldSeat[];
}

const heldSeat = {
  id: seat.id,
  personId: seat.personId,
  title: seat.title,
  roles: seat.roles,
  organisationId: organisation.id,
  organisationName: organisation.name,
  organisationCode: organisation.code,
  organisationKind: organisation.kind,
};

const readSeats = (db: Queryable, personId?: string): Promise<HeldSeat[]> =>
  db
    .select(heldSeat)
    .from(seat)
    .innerJoin(organisation, eq(organisation.id, seat.organisationId))
    .where(and(isNull(seat.endedAt), personId ? eq(seat.personId, personId) : undefined))
    .orderBy(asc(seat.createdAt), asc(seat.id));

const listedPerson = {
  id: person.id,
  name: person.name,
  email: person.email,
  status: person.status,
  networkRoles: person.networkRoles,
};

/** Everybody with an account, and the seats they hold. Admins only. */
export async function readPeople(db: Queryable, actor: Actor): Promise<ListedPerson[]> {
  demand(mayAdminister(actor));
  const people = await db.select(listedPerson).from(person);
  const seats = await readSeats(db);
  return people.map((row) => ({ ...row, seats: seats.filter(({ personId }) => personId === row.id) }));
}

/** One person with their seats. Admins only; refuses not-found. */
export async function readPerson(db: Queryable, actor: Actor, personId: string): Promise<ListedPerson> {
  demand(mayAdminister(actor));
  const [found] = await db.select(listedPerson).from(person).where(eq(person.id, personId));
  if (!found) throw new Refusal("not-found", "noSuchPerson");
  return { ...found, seats: await readSeats(db, personId) };
}

export interface PendingInvitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly roles: readonly SeatRole[];
  readonly networkRoles: readonly NetworkRole[];
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly expiresAt: Date;
  readonly expired: boolean;
}

/**
 * Invitations that were neither accepted nor cancelled, the newest first: of one organisation for whoever manages its
 * seats, of all for an admin. Refuses not-found for others.
 */
export async function readPendingInvitations(
  db: Queryable,
  actor: Actor,
  now: Date,
  organisationId?: string,
): Promise<PendingInvitation[]> {
  demand(organisationId ? mayManageSeats(actor, organisationId) : mayAdminister(actor));
  const rows = await db
    .select({ invitation, organisationName: organisation.name })
    .from(invitation)
    .leftJoin(organisation, eq(organisation.id, invitation.organisationId))
    .where(
      and(
        isNull(invitation.acceptedAt),
        isNull(invitation.cancelledAt),
        organisationId ? eq(invitation.organisationId, organisationId) : undefined,
      ),
    )
    .orderBy(desc(invitation.createdAt));
  return rows.map(({ invitation: row, organisationName }) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    title: row.title,
    roles: row.roles,
    networkRoles: row.networkRoles,
    organisationId: row.organisationId,
    organisationName,
    expiresAt: row.expiresAt,
    expired: row.expiresAt <= now,
  }));
}

/** The people a visitor of an example network may be by one click, each with their first seat. Refuses not-found elsewhere. */
export async function readExamplePeople(db: Queryable) {
  const [row] = await db.select({ example: network.example }).from(network);
  if (!row?.example) throw new Refusal("not-found", "noSuchPage");
  const people = await db
    .select({ ...listedPerson, language: person.language })
    .from(person)
    .where(and(eq(person.example, true), eq(person.status, "active")));
  const seats = await readSeats(db);
  const countries = await db.select({ id: organisation.id, country: organisation.country }).from(organisation);
  const countryOf = new Map(countries.map(({ id, country }) => [id, country]));
  return people.map(({ id, name, networkRoles, language }) => {
    const held = seats.filter(({ personId }) => personId === id);
    const first = held[0];
    return {
      id,
      name,
      networkRoles,
      language,
      seats: held,
      country: first ? countryOf.get(first.organisationId) : null,
    };
  });
}
