import * as Y from "yjs";
import { documentSnapshot } from "#db/schema/index.ts";
import { closeRoom, heldDocument } from "./hold-document.ts";
import type { OpenDocument } from "./open-document.ts";
import { isOvergrown, renewDocument } from "./renew-document.ts";
import type { State } from "./state.ts";

/** Updates after which an open document gets a snapshot, and an idle one before it leaves memory. */
export const updatesPerSnapshot = 500;
const updatesPerIdleSnapshot = 50;
/** Milliseconds nobody has a document open before it leaves memory. */
export const idleMilliseconds = 60_000;

/**
 * Stores the state as it is now, so that opening costs this and a short tail. The rows are kept: they say who wrote and
 * who deleted.
 */
export async function compactDocument(state: State, document: OpenDocument): Promise<void> {
  const { id: documentId, generation, number, guarded } = document;
  const before = document.snapshotNumber;
  if (number <= before) return;
  document.snapshotNumber = number;
  const bytes = Y.encodeStateAsUpdate(guarded.live);
  try {
    await state.db.insert(documentSnapshot).values({ documentId, generation, number, bytes }).onConflictDoNothing();
  } catch (error) {
    document.snapshotNumber = before;
    state.log.error("document.snapshot", error);
  }
}

/** Lets go of the documents nobody has had open for a while. */
export async function forgetIdle(state: State): Promise<void> {
  for (const id of [...state.open.keys()]) {
    const document = await heldDocument(state, id);
    if (!document || !isIdle(state, document)) continue;
    if (isOvergrown(document) && (await state.append.alone(() => renewDocument(state, document)))) {
      // Who is opening it now looks again and finds the new generation.
      state.evictions += 1;
      state.open.delete(id);
      closeRoom(state, document, "generation");
      continue;
    }
    if (document.number - document.snapshotNumber > updatesPerIdleSnapshot) await compactDocument(state, document);
    // Somebody may have come while the snapshot was written.
    if (!isIdle(state, document) || (await state.open.get(id)) !== document || !isIdle(state, document)) continue;
    state.open.delete(id);
    document.guarded.live.destroy();
  }
}

function isIdle(state: State, { idleSince, sockets, waiting, held }: OpenDocument): boolean {
  const since = idleSince?.getTime() ?? Number.POSITIVE_INFINITY;
  const free = sockets.size === 0 && waiting.length === 0 && held === null;
  return free && state.clock().getTime() - since >= idleMilliseconds;
}
