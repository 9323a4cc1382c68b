// The append: one transaction for what several people wrote in several documents within some milliseconds.
import { asc, inArray, sql } from "drizzle-orm";
import type { Database, Transaction } from "#db/database.ts";
import { document, documentUpdate } from "#db/schema/index.ts";
import { checkWriters, type Writer } from "./check-writers.ts";
import { readTail, type StoredUpdate } from "./load-document.ts";
import type { OpenDocument, Waiting } from "./open-document.ts";
import type { OwnReason } from "./refuse-update.ts";

export type StoredBatch = {
  readonly document: OpenDocument;
  readonly stored: Waiting[];
  readonly refused: { readonly waiting: Waiting; readonly reason: OwnReason }[];
  /** What other processes had stored before. */
  readonly foreign: StoredUpdate[];
  readonly number: number;
};

/**
 * Stores a batch, in order. Race with freezing and with taking rights away: this transaction shares the rows a right
 * rests on and holds the document's row. Either they come after it and find these updates stored, or it waited for them
 * and refuses what is no longer allowed. Numbers have no gap: they are given under the row's lock.
 */
export function storeBatch(db: Database, batch: readonly Waiting[], now: Date): Promise<StoredBatch[]> {
  return db.transaction(async (tx) => {
    const denied = await askForWriters(tx, batch, now);
    const documents = new Map(batch.map((waiting) => [waiting.document.id, waiting.document]));
    const rows = await tx
      .select()
      .from(document)
      .where(inArray(document.id, [...documents.keys()]))
      .orderBy(asc(document.id))
      .for("update");
    const results: StoredBatch[] = [];
    for (const open of documents.values()) {
      const row = rows.find((candidate) => candidate.id === open.id);
      const reason = row?.generation !== open.generation ? "generation" : row.writable ? null : "frozen";
      const mine = batch.filter((waiting) => waiting.document === open);
      const { stored, refused } = divide(mine, (waiting) => reason ?? denied.get(keyOf(waiting)) ?? null);
      const last = (row?.nextNumber ?? 1) - 1;
      const foreign =
        reason === null && last > open.number ? await readTail(tx, open.id, open.generation, open.number) : [];
      results.push({
        document: open,
        stored,
        refused,
        foreign,
        number: stored.length > 0 ? last + stored.length : open.number,
      });
    }
    await insert(tx, results, now);
    return results;
  });
}

/** The writers who may not store, and why. */
async function askForWriters(tx: Transaction, batch: readonly Waiting[], now: Date): Promise<Map<string, OwnReason>> {
  const writers = new Map<string, Writer>(batch.map((waiting) => [keyOf(waiting), waiting.writer]));
  const answers = await checkWriters(tx, [...writers.values()], now);
  const denied = new Map<string, OwnReason>();
  for (const [index, key] of [...writers.keys()].entries()) {
    const answer = answers[index] ?? "not allowed";
    if (answer !== "allowed") denied.set(key, answer);
  }
  return denied;
}

function keyOf({ writer }: Waiting): string {
  return `${writer.documentId} ${writer.personId} ${writer.sessionId} ${writer.seatId}`;
}

/** What follows a refused update of the same client leans on it and cannot be stored either. */
function divide(mine: readonly Waiting[], refusalOf: (waiting: Waiting) => OwnReason | null) {
  const stored: Waiting[] = [];
  const refused: { waiting: Waiting; reason: OwnReason }[] = [];
  const broken = new Map<number, OwnReason>();
  for (const waiting of mine) {
    const reason = broken.get(waiting.admitted.clientId) ?? refusalOf(waiting);
    if (reason === null) stored.push(waiting);
    else {
      broken.set(waiting.admitted.clientId, reason);
      refused.push({ waiting, reason });
    }
  }
  return { stored, refused };
}

async function insert(tx: Transaction, results: readonly StoredBatch[], at: Date): Promise<void> {
  const growing = results.filter((result) => result.stored.length > 0);
  if (growing.length === 0) return;
  await tx.insert(documentUpdate).values(
    growing.flatMap(({ document: { id, generation }, stored, number }) =>
      stored.map(({ admitted, clientNumber, sha256 }, index) => ({
        documentId: id,
        generation,
        number: number - stored.length + index + 1,
        clientId: admitted.clientId,
        clientNumber,
        clock: admitted.walked.from,
        sha256,
        bytes: admitted.update,
        at,
      })),
    ),
  );
  const numbers = JSON.stringify(growing.map(({ document: { id }, number }) => ({ id, next: number + 1 })));
  await tx.execute(sql`
    update document set next_number = given.next
    from json_to_recordset(${numbers}::json) as given(id text, next bigint)
    where document.id = given.id`);
}
