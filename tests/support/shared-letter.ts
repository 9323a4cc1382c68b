import type { Database } from "#db/database.ts";
import { document, letter } from "#db/schema/index.ts";
import { addActor, addCampaign, addNetwork, addOrganisation, signInAs } from "./people.ts";

export interface SharedLetter {
  readonly letterId: string;
  readonly documentId: string;
  readonly writers: { readonly personId: string; readonly seatId: string; readonly cookie: string }[];
}

/** A network with one letter in Spanish that so many people, each of their own organisation, are drafting together. */
export async function addSharedLetter(db: Database, writers: number): Promise<SharedLetter> {
  await addNetwork(db);
  const people: SharedLetter["writers"] = [];
  const organisations: string[] = [];
  let createdBy = "";
  for (let n = 0; n < writers; n++) {
    const { id } = await addOrganisation(db);
    const actor = await addActor(db, { roles: ["drafter"], organisationId: id });
    organisations.push(id);
    createdBy ||= actor.personId;
    const { cookie } = await signInAs(db, actor.personId);
    people.push({ personId: actor.personId, seatId: actor.seatId ?? "", cookie });
  }
  const campaign = await addCampaign(db, createdBy, organisations);
  const [row] = await db
    .insert(letter)
    .values({
      campaignId: campaign.id,
      kind: "letter",
      title: "Una carta entre todas",
      category: "journalist-safety",
      languages: ["es"],
      createdBy,
    })
    .returning();
  if (!row) throw new Error("no letter");
  const [text] = await db.insert(document).values({ letterId: row.id }).returning();
  if (!text) throw new Error("no document");
  return { letterId: row.id, documentId: text.id, writers: people };
}
