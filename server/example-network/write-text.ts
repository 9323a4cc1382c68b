import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { document, documentUpdate } from "#db/schema/index.ts";
import { digest } from "../documents/digest.ts";
import { issueClientIds } from "../documents/issue-client-ids.ts";
import { writeContent } from "../documents/write-fragment.ts";
import type { Language } from "../protocol/languages.ts";
import type { LetterContent } from "../protocol/letter-content.ts";

export interface WrittenText {
  readonly letterId: string;
  readonly language: Language;
  readonly content: LetterContent;
  readonly personId: string;
  readonly seatId: string;
}

/**
 * Writes one language of a letter whose fragment is still empty, as one update of the person who drafted it, so that its
 * words are theirs. Only for a document nobody can have open: updates of people come through the gate.
 */
export async function writeText(tx: Transaction, now: Date, written: WrittenText): Promise<void> {
  const { letterId, language, content, personId, seatId } = written;
  const [row] = await tx.select().from(document).where(eq(document.letterId, letterId)).for("update");
  if (!row) throw new Error(`letter ${letterId} has no document`);
  const { id: documentId, generation, nextNumber: number } = row;
  const [clientId] = await issueClientIds(tx, { documentId, generation, personId, seatId }, 1, now);
  if (clientId === undefined) throw new Error("no client id was issued");
  const bytes = writeContent({ [language]: content }, clientId);
  if (!bytes) return;
  await tx
    .update(document)
    .set({ nextNumber: sql`${document.nextNumber} + 1` })
    .where(eq(document.id, documentId));
  await tx.insert(documentUpdate).values({
    documentId,
    generation,
    number,
    clientId,
    clientNumber: 1,
    clock: 0,
    sha256: digest(bytes),
    bytes,
    at: now,
  });
}
