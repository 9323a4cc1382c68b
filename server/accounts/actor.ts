import { and, eq, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { type NetworkRole, organisation, person, type SeatRole, seat } from "#db/schema/index.ts";
import type { Language } from "#server/protocol/languages.ts";
import { Refusal } from "../refusal.ts";

/** Who acts: a person, what the network lets them do, and the seats they hold. Read anew for every request. */
export interface Actor {
  readonly personId: string;
  /** The hashed id of the session; null when the server itself or a test acts. */
  readonly sessionId: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly networkRoles: readonly NetworkRole[];
  /** Seats that have not ended, in organisations that are active. */
  readonly seats: readonly ActorSeat[];
  /** The seat chosen to act from, else the first; null for a person without a seat. */
  readonly actingSeatId: string | null;
}

export interface ActorSeat {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly SeatRole[];
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationCode: string;
  readonly organisationKind: (typeof organisation.$inferSelect)["kind"];
}

/** Reads a person as an actor; null when there is no such active person. */
export async function readActor(
  db: Queryable,
  who: { personId: string; sessionId?: string | null; chosenSeatId?: string | null },
): Promise<Actor | null> {
  const [found] = await db
    .select()
    .from(person)
    .where(and(eq(person.id, who.personId), eq(person.status, "active")));
  if (!found) return null;
  const seats = await db
    .select({
      id: seat.id,
      title: seat.title,
      roles: seat.roles,
      organisationId: organisation.id,
      organisationName: organisation.name,
      organisationCode: organisation.code,
      organisationKind: organisation.kind,
    })
    .from(seat)
    .innerJoin(organisation, eq(organisation.id, seat.organisationId))
    .where(and(eq(seat.personId, found.id), isNull(seat.endedAt), eq(organisation.status, "active")))
    .orderBy(seat.createdAt, seat.id);
  return {
    personId: found.id,
    sessionId: who.sessionId ?? null,
    name: found.name,
    email: found.email,
    language: found.language,
    timeZone: found.timeZone,
    networkRoles: found.networkRoles,
    seats,
    actingSeatId: (seats.find((held) => held.id === who.chosenSeatId) ?? seats[0])?.id ?? null,
  };
}

export const isCoordinator = (actor: Actor): boolean => actor.networkRoles.includes("coordinator");
export const isAdmin = (actor: Actor): boolean => actor.networkRoles.includes("admin");

/** The actor's own seat of that id. Refuses not-found for anybody else's, as for one that does not exist. */
export function seatOf(actor: Actor, seatId: string): ActorSeat {
  const held = actor.seats.find((candidate) => candidate.id === seatId);
  if (!held) throw new Refusal("not-found", "noSuchSeat");
  return held;
}
