import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { document, documentClient, documentUpdate } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { digest } from "./digest.ts";
import { randomClientId } from "./issue-client-ids.ts";
import { type DocumentContent, writeContent } from "./write-fragment.ts";

/**
 * Creates the live document of a letter or of a campaign's plan, and answers with its id. Content given is written by the
 * server itself: its words are nobody's.
 */
export async function createDocument(
  tx: Transaction,
  owner: { readonly letterId: string } | { readonly campaignId: string },
  content: DocumentContent = {},
): Promise<string> {
  const [created] = await tx.insert(document).values(owner).returning({ id: document.id });
  if (!created) throw new Error("the document was not stored");
  await writeInitialContent(tx, created.id, 1, content);
  return created.id;
}

/**
 * Starts the next generation of a document from `content` and opens it to writing; updates of the earlier one are
 * refused from now on. Call `documents.restart(documentId)` after the commit. Refuses not-found. Answers the generation.
 */
export async function startGeneration(tx: Transaction, documentId: string, content: DocumentContent): Promise<number> {
  const [started] = await tx
    .update(document)
    .set({ generation: sql`${document.generation} + 1`, writable: true })
    .where(eq(document.id, documentId))
    .returning({ generation: document.generation });
  if (!started) throw new Refusal("not-found", "noSuchDocument");
  await writeInitialContent(tx, documentId, started.generation, content);
  return started.generation;
}

async function writeInitialContent(
  tx: Transaction,
  documentId: string,
  generation: number,
  content: DocumentContent,
): Promise<void> {
  const clientId = randomClientId();
  const bytes = writeContent(content, clientId);
  if (bytes === null) return;
  await tx.insert(documentClient).values({ documentId, generation, clientId, personId: null, seatId: null });
  const [numbered] = await tx
    .update(document)
    .set({ nextNumber: sql`${document.nextNumber} + 1` })
    .where(and(eq(document.id, documentId), eq(document.generation, generation)))
    .returning({ next: document.nextNumber });
  if (!numbered) throw new Error("the document is gone");
  await tx.insert(documentUpdate).values({
    documentId,
    generation,
    number: numbered.next - 1,
    clientId,
    clientNumber: 1,
    clock: 0,
    sha256: digest(bytes),
    bytes,
    at: sql`now()`,
  });
}
