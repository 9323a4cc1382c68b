/**
 * One generation of a document in this tab: the Yjs document the editor writes in, and beside it a mirror that
 * y-indexeddb stores. The mirror gets a change of our own only once it is in the outbox, so that a browser that dies in
 * between never keeps words nobody will ever send.
 */
import { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import { fragmentNames } from "#server/protocol/document-schema.ts";
import { keepFormatting } from "#server/protocol/keep-formatting.ts";
import { mirrorName } from "./local-store.ts";

export interface DocumentCopy {
  readonly doc: Y.Doc;
  /** What others wrote, or what the outbox already holds. */
  receive(update: Uint8Array): void;
  /** Own changes that are in the outbox now. */
  store(changes: readonly Uint8Array[]): void;
  close(): Promise<void>;
}

/** The origin of everything that was not typed in this tab. */
export const elsewhere = "elsewhere";

function createDocument(): Y.Doc {
  // Nothing is garbage-collected: the server refuses what refers to words a copy no longer has.
  const doc = new Y.Doc({ gc: false });
  for (const name of fragmentNames) doc.getXmlFragment(name);
  keepFormatting(doc);
  return doc;
}

/** Opens the stored copy, or an empty document; `personId` null = nothing is stored. Resolves when it is loaded. */
export async function openCopy(personId: string | null, documentId: string, generation: number): Promise<DocumentCopy> {
  const doc = createDocument();
  if (personId === null) return copyWithoutStore(doc);
  const mirror = createDocument();
  const persistence = new IndexeddbPersistence(mirrorName(personId, documentId, generation), mirror);
  await persistence.whenSynced;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(mirror), elsewhere);
  return {
    doc,
    receive(update) {
      Y.applyUpdate(doc, update, elsewhere);
      Y.applyUpdate(mirror, update, elsewhere);
    },
    store: (changes) =>
      mirror.transact(() => {
        for (const change of changes) Y.applyUpdate(mirror, change, elsewhere);
      }),
    async close() {
      doc.destroy();
      await persistence.destroy();
      mirror.destroy();
    },
  };
}

function copyWithoutStore(doc: Y.Doc): DocumentCopy {
  return {
    doc,
    receive: (update) => Y.applyUpdate(doc, update, elsewhere),
    store: () => {},
    close: async () => doc.destroy(),
  };
}
