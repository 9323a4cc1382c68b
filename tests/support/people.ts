/** Rows a test starts from: organisations, people with seats, campaigns; and a signed-in person is a row and a cookie. */

import type { Database } from "#db/database.ts";
import {
  campaign,
  campaignOrganisation,
  network,
  organisation,
  person,
  type SeatRole,
  seat,
} from "#db/schema/index.ts";
import { type Actor, readActor } from "#server/accounts/actor.ts";
import { createSession, readSession, sessionCookie } from "#server/accounts/sessions.ts";
import { defaultCategories } from "#server/protocol/categories.ts";

export async function addNetwork(db: Database, values: Partial<typeof network.$inferInsert> = {}): Promise<void> {
  await db.insert(network).values({
    name: "Red de prueba",
    languages: ["es", "pt", "en", "fr"],
    defaultLanguage: "es",
    categories: [...defaultCategories],
    example: false,
    ...values,
  });
}

let counter = 0;

export async function addOrganisation(db: Database, values: Partial<typeof organisation.$inferInsert> = {}) {
  counter += 1;
  const [row] = await db
    .insert(organisation)
    .values({
      name: `Organización de prueba ${counter}`,
      code: `OP${counter}`,
      kind: "member",
      country: "CO",
      languages: ["es"],
      ...values,
    })
    .returning();
  if (!row) throw new Error("no organisation");
  return row;
}

export async function addPerson(db: Database, values: Partial<typeof person.$inferInsert> = {}) {
  counter += 1;
  const [row] = await db
    .insert(person)
    .values({ name: `Persona ${counter}`, email: `persona${counter}@example.org`, language: "es", ...values })
    .returning();
  if (!row) throw new Error("no person");
  return row;
}

export async function addSeat(db: Database, personId: string, organisationId: string, roles: SeatRole[], title = "") {
  const [row] = await db.insert(seat).values({ personId, organisationId, roles, title }).returning();
  if (!row) throw new Error("no seat");
  return row;
}

/** A person with one seat in a new or given organisation, as an actor. */
export async function addActor(
  db: Database,
  options: {
    roles?: SeatRole[];
    organisationId?: string;
    networkRoles?: ("coordinator" | "admin")[];
    name?: string;
  } = {},
): Promise<Actor & { seatId: string | null }> {
  const created = await addPerson(db, {
    networkRoles: options.networkRoles ?? [],
    ...(options.name ? { name: options.name } : {}),
  });
  let seatId: string | null = null;
  if (options.roles) {
    const organisationId = options.organisationId ?? (await addOrganisation(db)).id;
    seatId = (await addSeat(db, created.id, organisationId, options.roles)).id;
  }
  const actor = await readActor(db, { personId: created.id });
  if (!actor) throw new Error("no actor");
  return { ...actor, seatId };
}

export async function addCampaign(db: Database, createdBy: string, organisationIds: string[] = [], allMembers = false) {
  counter += 1;
  const [row] = await db
    .insert(campaign)
    .values({ title: `Campaña ${counter}`, subject: "Un asunto", createdBy, allMembers })
    .returning();
  if (!row) throw new Error("no campaign");
  if (organisationIds.length > 0)
    await db
      .insert(campaignOrganisation)
      .values(organisationIds.map((organisationId) => ({ campaignId: row.id, organisationId })));
  return row;
}

/** Signs a person in as the browser would be: a session row, and the Cookie header that goes with it. */
export async function signInAs(
  db: Database,
  personId: string,
): Promise<{ cookie: string; token: string; sessionId: string }> {
  const token = await createSession(db, personId, "test", new Date());
  const session = await readSession(db, token, new Date());
  if (!session) throw new Error("no session");
  return { cookie: `${sessionCookie(null).name}=${token}`, token, sessionId: session.id };
}
