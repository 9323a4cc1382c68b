import { eq } from "drizzle-orm";
import * as Y from "yjs";
import { document as documentTable } from "#db/schema/index.ts";
import { startGeneration } from "./create-document.ts";
import { gateLimits } from "./gate/limits.ts";
import { loadDocument } from "./load-document.ts";
import type { OpenDocument } from "./open-document.ts";
import { readAllFragments } from "./read-all-fragments.ts";
import type { State } from "./state.ts";
import { writeContent } from "./write-fragment.ts";

/** A copy made anew must be at least this much smaller: a long text is not renewed again and again. */
const worthwhile = 0.5;

export function isOvergrown({ guarded, writable }: OpenDocument): boolean {
  return writable && guarded.size() > gateLimits.renewBytes;
}

/**
 * Goes on with the same text in a new generation, without the history that made the document large. Only for a document
 * that nobody has open: whoever wrote in it offline is refused on return and offered their text. Answers whether it did.
 */
export async function renewDocument(state: State, { id, generation }: OpenDocument): Promise<boolean> {
  return state.db.transaction(async (tx) => {
    const [row] = await tx.select().from(documentTable).where(eq(documentTable.id, id)).for("update");
    if (!row?.writable || row.generation !== generation) return false;
    const loaded = await loadDocument(tx, id);
    if (!loaded) return false;
    const fragments = readAllFragments(loaded.doc);
    const before = Y.encodeStateAsUpdate(loaded.doc).length;
    loaded.doc.destroy();
    const after = writeContent(fragments, 1)?.length ?? 0;
    if (after > before * worthwhile) return false;
    await startGeneration(tx, id, fragments);
    return true;
  });
}
