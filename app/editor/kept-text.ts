/** Words the server can't take any more: kept for their author until they dismiss them, never dropped. */
import type * as Y from "yjs";
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

export async function keepText(
  database: LocalDatabase | null,
  documentId: string,
  doc: Y.Doc,
  entries: readonly OutboxEntry[],
): Promise<void> {
  const text = readChangedText(
    doc,
    entries.map(({ update }) => update),
  );
  if (text === "") return;
  const kept = { documentId, text, at: Date.now() };
  if (database) await database.add("kept", kept);
  else passing = [...passing, { ...kept, key: passingKey-- }];
}

export async function dismissKept(database: LocalDatabase | null, key: number): Promise<void> {
  passing = passing.filter((kept) => kept.key !== key);
  await database?.delete("kept", key);
}

/** Removes everything this browser holds of one generation: its copy, its outbox and its client ids. */
export async function forgetGeneration(
  database: LocalDatabase | null,
  personId: string,
  documentId: string,
  generation: number,
  copy: DocumentCopy,
): Promise<void> {
  await copy.close();
  if (!database) return;
  const work = database.transaction(["clients", "outbox", "copies"], "readwrite");
  const ours = (row: { documentId: string; generation: number }) =>
    row.documentId === documentId && row.generation === generation;
  for (let at = await work.objectStore("clients").openCursor(); at; at = await at.continue())
    if (ours(at.value)) await at.delete();
  for (let at = await work.objectStore("outbox").openCursor(); at; at = await at.continue())
    if (ours(at.value)) await at.delete();
  await work.objectStore("copies").delete(documentId);
  await work.done;
  indexedDB.deleteDatabase(mirrorName(personId, documentId, generation));
}
