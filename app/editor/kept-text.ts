/** Words the server can't take any more: kept for their author until they dismiss them, never dropped. */
import { readChangedText } from "./changed-text.ts";
import type { DocumentCopy } from "./document-copy.ts";
import { type KeptText, type LocalDatabase, mirrorName, type OutboxEntry } from "./local-store.ts";

/** Where nothing can be stored, kept text lives as long as the tab. */
let passing: KeptText[] = [];
let passingKey = -1;

export async function readKept(database: LocalDatabase | null, documentId: string): Promise<KeptText[]> {
  const stored = ((await database?.getAll("kept")) ?? []) as KeptText[];
  return [...passing, ...stored].filter((kept) => kept.documentId === documentId);
}

/**
 * Takes what is left in the outbox of a generation out of it and keeps its words, and removes the generation's client
 * ids and copy: in one step, so that of two tabs only one keeps them.
 */
export async function keepUnsent(
  database: LocalDatabase | null,
  personId: string,
  { documentId, generation }: { documentId: string; generation: number },
  copy: DocumentCopy,
  unsent: readonly OutboxEntry[],
): Promise<void> {
  const make = (entries: readonly OutboxEntry[]) => {
    const text = readChangedText(
      copy.doc,
      entries.map(({ update }) => update),
    );
    return { documentId, text, at: Date.now() };
  };
  if (!database) {
    const kept = make(unsent);
    if (kept.text !== "") passing = [...passing, { ...kept, key: passingKey-- }];
    return copy.close();
  }
  const work = database.transaction(["clients", "outbox", "copies", "kept"], "readwrite");
  const ours = (row: { documentId: string; generation: number }) =>
    row.documentId === documentId && row.generation === generation;
  const entries: OutboxEntry[] = [];
  for (let at = await work.objectStore("outbox").openCursor(); at; at = await at.continue())
    if (ours(at.value)) {
      entries.push(at.value as OutboxEntry);
      await at.delete();
    }
  for (let at = await work.objectStore("clients").openCursor(); at; at = await at.continue())
    if (ours(at.value)) await at.delete();
  await work.objectStore("copies").delete(documentId);
  const kept = make(entries);
  if (kept.text !== "") await work.objectStore("kept").add(kept);
  await work.done;
  await copy.close();
  indexedDB.deleteDatabase(mirrorName(personId, documentId, generation));
}

export async function dismissKept(database: LocalDatabase | null, key: number): Promise<void> {
  passing = passing.filter((kept) => kept.key !== key);
  await database?.delete("kept", key);
}
