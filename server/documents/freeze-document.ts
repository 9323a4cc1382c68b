import { eq } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { document } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { loadDocument } from "./load-document.ts";
import { type Fragments, readAllFragments } from "./read-all-fragments.ts";

export type FrozenDocument = {
  readonly generation: number;
  /** Number of the last update in the text. */
  readonly number: number;
  readonly fragments: Fragments;
};

/**
 * Stops a document and answers with its exact text, inside the transaction of a commit(). Race with a writer: an append
 * takes the lock of the same row. Either it was stored before and is in this text, or it finds the document not
 * writable and is refused; nothing acknowledged is missing, nothing comes after. Call `documents.closeFrozen(documentId)`
 * after the commit. Refuses not-found, and conflict when it is frozen already.
 */
export async function freezeDocument(tx: Transaction, documentId: string): Promise<FrozenDocument> {
  const [row] = await tx.select().from(document).where(eq(document.id, documentId)).for("update");
  if (!row) throw new Refusal("not-found", "noSuchDocument");
  if (!row.writable) throw new Refusal("conflict", "textFrozen");
  await tx.update(document).set({ writable: false }).where(eq(document.id, documentId));
  const loaded = await loadDocument(tx, documentId);
  if (!loaded) throw new Error("the document is gone");
  const fragments = readAllFragments(loaded.doc);
  loaded.doc.destroy();
  return { generation: loaded.generation, number: loaded.number, fragments };
}
