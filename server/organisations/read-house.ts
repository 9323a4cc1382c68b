/** An organisation: its card for everybody signed in, its house for its own people. */
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { invitation, organisation, person, type SeatRole, seat } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { mayManageSeats } from "../accounts/policy.ts";
import { readHead } from "../ledger/append.ts";
import { authorityChain } from "../ledger/entry.ts";
import { Refusal } from "../refusal.ts";
import { readMandates, type ShownMandate } from "./mandates-queries.ts";

export type OrganisationCard = Pick<
  typeof organisation.$inferSelect,
  "id" | "name" | "code" | "kind" | "status" | "country" | "scope" | "languages"
> & { directoryOnly: boolean };

/** What the directory says of an organisation. Refuses not-found. */
export async function readOrganisationCard(db: Queryable, organisationId: string): Promise<OrganisationCard> {
  const [found] = await db.select().from(organisation).where(eq(organisation.id, organisationId));
  if (!found) throw new Refusal("not-found", "noSuchOrganisation");
  const { id, name, code, kind, status, country, scope, languages, directoryOnlySince } = found;
  return { id, name, code, kind, status, country, scope, languages, directoryOnly: directoryOnlySince !== null };
}

export type HouseSeat = { id: string; personId: string; personName: string; title: string; roles: SeatRole[] };
export type House = {
  seats: HouseSeat[];
  /** Invitations nobody has accepted yet; only for whoever manages seats. */
  invitations: { id: string; name: string; email: string; roles: string[]; expiresAt: Date }[];
  mandates: ShownMandate[];
  mayManageSeats: boolean;
  mayManageMandates: boolean;
  /** Head and length of the authority chain; null before the first mandate. */
  authority: { head: string; length: number } | null;
};

/** What goes on inside, for those who hold a seat there; null for everybody else. */
export async function readHouse(db: Queryable, actor: Actor, organisationId: string, now: Date): Promise<House | null> {
  if (!actor.seats.some((held) => held.organisationId === organisationId)) return null;
  const manages = mayManageSeats(actor, organisationId).allowed;
  const { mandates, mayManage } = await readMandates(db, actor, organisationId, now);
  const head = await readHead(db, authorityChain(organisationId));
  return {
    seats: await readSeats(db, organisationId),
    invitations: manages ? await readPendingInvitations(db, organisationId) : [],
    mandates,
    mayManageSeats: manages,
    mayManageMandates: mayManage,
    authority: head && { head: head.hash, length: head.sequence },
  };
}

async function readSeats(db: Queryable, organisationId: string): Promise<HouseSeat[]> {
  const rows = await db
    .select({ id: seat.id, personId: person.id, personName: person.name, title: seat.title, roles: seat.roles })
    .from(seat)
    .innerJoin(person, eq(person.id, seat.personId))
    .where(and(eq(seat.organisationId, organisationId), isNull(seat.endedAt)));
  const collator = new Intl.Collator("es");
  return rows.sort((a, b) => collator.compare(a.personName, b.personName));
}

async function readPendingInvitations(db: Queryable, organisationId: string) {
  return db
    .select({
      id: invitation.id,
      name: invitation.name,
      email: invitation.email,
      roles: invitation.roles,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .where(
      and(eq(invitation.organisationId, organisationId), isNull(invitation.acceptedAt), isNull(invitation.cancelledAt)),
    )
    .orderBy(desc(invitation.createdAt));
}
