import { eq } from "drizzle-orm";
import { document as documentTable } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { catchUp, heldDocument } from "./hold-document.ts";
import { loadDocument } from "./load-document.ts";
import { type Fragments, readAllFragments } from "./read-all-fragments.ts";
import type { State } from "./state.ts";

export type DocumentReading = {
  readonly generation: number;
  /** Number of the last stored update in it. */
  readonly number: number;
  readonly writable: boolean;
  readonly fragments: Fragments;
};

/** How many texts of documents that nobody has open are kept ready. */
const kept = 50;

export function createReader(state: State) {
  const recent = new Map<string, DocumentReading & { readonly next: number }>();

  /** The present text, from memory while it is open, else from the table. Refuses not-found. Checks no right. */
  return async function readDocument(documentId: string): Promise<DocumentReading> {
    const [row] = await state.db.select().from(documentTable).where(eq(documentTable.id, documentId));
    if (!row) throw new Refusal("not-found", "noSuchDocument");
    const open = await heldDocument(state, documentId);
    if (open?.generation === row.generation) {
      // Another process may have stored what this one has not read yet.
      if (row.nextNumber - 1 > open.number) await catchUp(state, open);
      const { generation, number } = open;
      if (open.content?.number !== number) open.content = { number, fragments: readAllFragments(open.guarded.live) };
      return { generation, number, writable: row.writable, fragments: open.content.fragments };
    }
    const known = recent.get(documentId);
    if (known?.generation === row.generation && known.next === row.nextNumber)
      return { ...known, writable: row.writable };
    const loaded = await loadDocument(state.db, documentId);
    if (!loaded) throw new Refusal("not-found", "noSuchDocument");
    const { generation, number, writable, doc } = loaded;
    const reading = { generation, number, writable, fragments: readAllFragments(doc), next: row.nextNumber };
    doc.destroy();
    recent.delete(documentId);
    recent.set(documentId, reading);
    for (const oldest of recent.keys()) {
      if (recent.size <= kept) break;
      recent.delete(oldest);
    }
    return reading;
  };
}
