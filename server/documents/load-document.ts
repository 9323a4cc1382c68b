import { and, asc, desc, eq, gt } from "drizzle-orm";
import * as Y from "yjs";
import type { Queryable } from "#db/database.ts";
import { document, documentSnapshot, documentUpdate } from "#db/schema/index.ts";
import { createEmptyDocument } from "./create-empty-document.ts";

export type LoadedDocument = {
  readonly doc: Y.Doc;
  readonly generation: number;
  readonly writable: boolean;
  /** Number of the last update in it; 0 when there is none. */
  readonly number: number;
  /** Number the newest snapshot stands at; 0 when there is none. */
  readonly snapshotNumber: number;
};

/**
 * Reads a document of its present generation: the newest snapshot and the updates after it, in one Yjs transaction.
 * (Merging the rows first is quadratic: 100,000 took over 30 s.) Null when there is no such document. Whatever cannot be
 * read throws: an empty text in place of a full one is the worst that can happen.
 */
export async function loadDocument(db: Queryable, documentId: string): Promise<LoadedDocument | null> {
  const [row] = await db.select().from(document).where(eq(document.id, documentId));
  if (!row) return null;
  const { generation, writable } = row;
  const [snapshot] = await db
    .select()
    .from(documentSnapshot)
    .where(and(eq(documentSnapshot.documentId, documentId), eq(documentSnapshot.generation, generation)))
    .orderBy(desc(documentSnapshot.number))
    .limit(1);
  const tail = await readTail(db, documentId, generation, snapshot?.number ?? 0);
  const doc = createEmptyDocument();
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot.bytes);
    for (const update of tail) Y.applyUpdate(doc, update.bytes);
  });
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error(`document ${documentId} has gaps`);
  const snapshotNumber = snapshot?.number ?? 0;
  return { doc, generation, writable, number: tail.at(-1)?.number ?? snapshotNumber, snapshotNumber };
}

export type StoredUpdate = Pick<typeof documentUpdate.$inferSelect, "number" | "clientId" | "clientNumber" | "bytes">;

/** The updates of a generation after number `after`, in order. */
export async function readTail(
  db: Queryable,
  documentId: string,
  generation: number,
  after: number,
): Promise<StoredUpdate[]> {
  return db
    .select({
      number: documentUpdate.number,
      clientId: documentUpdate.clientId,
      clientNumber: documentUpdate.clientNumber,
      bytes: documentUpdate.bytes,
    })
    .from(documentUpdate)
    .where(
      and(
        eq(documentUpdate.documentId, documentId),
        eq(documentUpdate.generation, generation),
        gt(documentUpdate.number, after),
      ),
    )
    .orderBy(asc(documentUpdate.number));
}
