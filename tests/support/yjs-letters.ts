import type { Database } from "#db/database.ts";
import { letter } from "#db/schema/index.ts";
import { createDocument } from "#server/documents/create-document.ts";
import type { DocumentContent } from "#server/documents/write-fragment.ts";
import type { LetterContent } from "#server/protocol/letter-content.ts";
import { addActor, addCampaign, addOrganisation, signInAs } from "./people.ts";
import type { TestServer } from "./test-server.ts";
import { joinDocument } from "./yjs-client.ts";

export function paragraphs(...texts: string[]): LetterContent {
  return {
    type: "doc",
    content: texts.map((text, index) => ({
      type: "paragraph",
      attrs: { id: `block-${String(index).padStart(4, "0")}` },
      content: [{ type: "text", text }],
    })),
  };
}

/** A letter being drafted in a campaign of one organisation, and its document. */
export async function addLetter(db: Database, content: DocumentContent = {}) {
  const coordinator = await addActor(db, { networkRoles: ["coordinator"] });
  const organisation = await addOrganisation(db);
  const campaign = await addCampaign(db, coordinator.personId, [organisation.id]);
  const values = {
    campaignId: campaign.id,
    kind: "letter" as const,
    title: "Carta",
    category: "legislation",
    languages: ["es" as const],
    createdBy: coordinator.personId,
  };
  const [row] = await db.insert(letter).values(values).returning();
  if (!row) throw new Error("no letter");
  const documentId = await db.transaction((tx) => createDocument(tx, { letterId: row.id }, content));
  return { letterId: row.id, documentId, campaign, organisation, coordinator };
}

/** A signed-in drafter of the organisation with the document open and a client id of their own. */
export async function joinAsDrafter(server: TestServer, documentId: string, organisationId: string) {
  const drafter = await addActor(server.database.db, { roles: ["drafter"], organisationId });
  const { cookie, sessionId } = await signInAs(server.database.db, drafter.personId);
  const client = await joinDocument(server.url, cookie, documentId, { seatId: drafter.seatId });
  return { ...client, client, drafter, cookie, sessionId };
}
