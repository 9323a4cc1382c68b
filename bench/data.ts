import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database, OpenDatabase } from "#db/database.ts";
import { letter, organisation, person, seat } from "#db/schema/index.ts";
import { fillExampleNetwork } from "#server/example-network/fill.ts";
import { signInAs } from "#tests/support/people.ts";
import { startTestServer } from "#tests/support/test-server.ts";
import type { Reader } from "./opening.ts";

/** Fills the database with the example network and finds a letter being drafted and somebody who may edit it. */
export async function addExampleReader(database: OpenDatabase): Promise<Omit<Reader, "url">> {
  const server = await startTestServer({ database: { ...database, close: async () => {} } });
  await fillExampleNetwork(server.context);
  await server.close();
  return findReader(database.db);
}

async function findReader(db: Database): Promise<Omit<Reader, "url">> {
  const drafting = and(eq(letter.text, "drafting"), eq(letter.life, "active"));
  const [found] = await db.select().from(letter).where(drafting).orderBy(letter.createdAt);
  const [coordinator] = await db
    .select({ id: person.id })
    .from(person)
    .innerJoin(seat, and(eq(seat.personId, person.id), isNull(seat.endedAt)))
    .innerJoin(organisation, eq(organisation.id, seat.organisationId))
    .where(sql`'coordinator' = any(${person.networkRoles})`);
  if (!found || !coordinator) throw new Error("The example network has no letter being drafted, or no coordinator.");
  const { cookie } = await signInAs(db, coordinator.id);
  return { cookie, campaignId: found.campaignId, letterId: found.id };
}
