import type { Transaction } from "#db/database.ts";
import { newId } from "#db/schema/columns.ts";
import { network, organisation, pastCampaign, person, seat } from "#db/schema/index.ts";
import { directoryCampaigns, directoryOrganisations } from "#db/seed/directory.ts";
import { exampleNetwork, exampleOrganisations } from "#db/seed/example-organisations.ts";
import { examplePeople } from "#db/seed/example-people.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { admins } from "../protocol/activities.ts";
import { defaultCategories } from "../protocol/categories.ts";
import { Refusal } from "../refusal.ts";

/** Ids of what was founded, by the names the seed uses. */
export interface Founded {
  /** By code. */
  readonly organisations: ReadonlyMap<string, string>;
  /** By key; then each person's seats by the organisation's code. */
  readonly people: ReadonlyMap<string, { readonly id: string; readonly seats: ReadonlyMap<string, string> }>;
}

/**
 * Writes the network with its EXAMPLE flag, the real directory (listed only), past campaigns, and the invented
 * organisations with their people, none of whom has a password. Refuses ('conflict', 'alreadySetUp') when there is a
 * network: its one row is the lock, so that of two at once one wins.
 */
export async function foundExampleNetwork(context: Context): Promise<Founded> {
  return commit(context, { personId: null }, async ({ tx, now, happened }) => {
    const { languages, ...named } = exampleNetwork;
    const founded = await tx
      .insert(network)
      .values({
        ...named,
        languages: [...languages],
        categories: [...defaultCategories],
        example: true,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: network.id });
    if (founded.length === 0) throw new Refusal("conflict", "alreadySetUp");
    await listDirectory(tx, now);
    const organisations = await addOrganisations(tx, now);
    const people = await addPeople(tx, now, organisations);
    happened({ type: "network.set-up", audience: admins, data: { example: true } });
    return { organisations, people };
  });
}

async function listDirectory(tx: Transaction, now: Date): Promise<void> {
  await tx.insert(organisation).values(
    directoryOrganisations.map((listed) => ({
      ...listed,
      kind: "member" as const,
      createdAt: now,
      directoryOnlySince: now,
    })),
  );
  await tx.insert(pastCampaign).values(directoryCampaigns);
}

async function addOrganisations(tx: Transaction, now: Date): Promise<Map<string, string>> {
  const rows = exampleOrganisations.map(({ code, name, kind, country, languages }) => {
    return { id: newId(), code, name, kind, country, languages, createdAt: now };
  });
  await tx.insert(organisation).values(rows);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

async function addPeople(tx: Transaction, now: Date, organisations: Map<string, string>): Promise<Founded["people"]> {
  const people = new Map<string, { id: string; seats: Map<string, string> }>();
  const personRows: (typeof person.$inferInsert)[] = [];
  const seatRows: (typeof seat.$inferInsert)[] = [];
  for (const { key, seats, ...shown } of examplePeople) {
    const id = newId();
    personRows.push({ ...shown, id, example: true, createdAt: now });
    const held = new Map<string, string>();
    for (const { organisation: code, title, roles } of seats) {
      const organisationId = organisations.get(code);
      if (!organisationId) throw new Error(`no example organisation ${code}`);
      const seatId = newId();
      seatRows.push({ id: seatId, personId: id, organisationId, title, roles, createdAt: now });
      held.set(code, seatId);
    }
    people.set(key, { id, seats: held });
  }
  await tx.insert(person).values(personRows);
  await tx.insert(seat).values(seatRows);
  return people;
}
