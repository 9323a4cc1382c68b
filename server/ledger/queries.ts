import { asc, eq } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { ledgerEntry, organisation, revision, revisionText, signOn, signOnAct } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { findLetter } from "../letters/find-letter.ts";
import { type ChainedEntry, type LedgerEntry, letterChain, parseEntry } from "./entry.ts";
import { type Verdict, verifyChain } from "./verify-chain.ts";

/** A chain from its first entry. */
export async function readChain(db: Queryable, chain: string): Promise<ChainedEntry[]> {
  return db
    .select({
      sequence: ledgerEntry.sequence,
      previous: ledgerEntry.previous,
      entry: ledgerEntry.entry,
      hash: ledgerEntry.hash,
    })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.chain, chain))
    .orderBy(asc(ledgerEntry.sequence));
}

export type LedgerLine = LedgerEntry & {
  hash: string;
  /** The organisation that acted, as the board names it; null for `frozen` and `closed`. */
  organisation: { id: string; name: string; code: string } | null;
  /** True when the reader's own organisation acted, so that they may read the receipt. */
  own: boolean;
};

/**
 * The letter's chain for those who may read the letter: entries with the organisation behind each, and whether the chain
 * is sound and stands over the frozen texts. Refuses not-found.
 */
export async function readLedger(
  db: Queryable,
  actor: Actor,
  letterId: string,
): Promise<{ chain: string; lines: LedgerLine[]; verdict: Verdict }> {
  const letter = await findLetter(db, actor, letterId);
  const chain = letterChain(letter.id);
  const entries = await readChain(db, chain);
  const acts = await db
    .select({
      sequence: signOnAct.ledgerSequence,
      organisation: { id: organisation.id, name: organisation.name, code: organisation.code },
    })
    .from(signOnAct)
    .innerJoin(signOn, eq(signOn.id, signOnAct.signOnId))
    .innerJoin(organisation, eq(organisation.id, signOn.organisationId))
    .where(eq(signOn.letterId, letter.id));
  const texts = await db
    .select({ revision: revision.number, language: revisionText.language, sha256: revisionText.sha256 })
    .from(revisionText)
    .innerJoin(revision, eq(revision.id, revisionText.revisionId))
    .where(eq(revision.letterId, letter.id));
  const own = new Set(actor.seats.map((held) => held.organisationId));
  const lines = entries.map((stored): LedgerLine => {
    const by = acts.find((act) => act.sequence === stored.sequence)?.organisation ?? null;
    return { ...parseEntry(stored.entry), hash: stored.hash, organisation: by, own: by !== null && own.has(by.id) };
  });
  return { chain, lines, verdict: verifyChain(entries, { texts }) };
}
