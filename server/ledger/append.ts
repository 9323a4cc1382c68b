import { randomBytes } from "node:crypto";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "#db/database.ts";
import { ledgerEntry, ledgerOpening } from "#db/schema/index.ts";
import type { Language } from "#server/protocol/languages.ts";
import { canonicalJson } from "./canonical-json.ts";
import {
  authorityChain,
  authorityCommitment,
  type ChainedEntry,
  dayOf,
  type EntryMethod,
  type EntryType,
  entryHash,
  genesis,
  type LedgerEntry,
  organisationCommitment,
  parseEntry,
  personCommitment,
} from "./entry.ts";
import type { Openings } from "./receipt.ts";

export type NewEntry = {
  chain: string;
  type: EntryType;
  revision?: number;
  texts?: readonly { language: Language; sha256: string }[];
  /** In an authority chain: the hash of the mandate's terms. */
  terms?: string;
  organisation?: { id: string; shownName: string };
  person?: { id: string; name: string };
  method: EntryMethod;
  replaces?: number | null;
  /** Whether the organisation's opening is kept beside the chain. False = only the receipt will hold it. */
  keepOrganisationOpening: boolean;
};

export type Appended = ChainedEntry & { openings: Openings };

/**
 * Adds one entry to a chain inside the transaction of the act it records, and gives back what a receipt needs.
 *
 * Race: two acts on one chain. The second waits at the advisory lock until the first has committed, then reads its
 * entry as the head; so a chain has no gap, no fork and no double (and the primary key would refuse one).
 */
export async function appendEntry(tx: Transaction, now: Date, added: NewEntry): Promise<Appended> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${added.chain}, 0))`);
  const last = await readHead(tx, added.chain);
  const openings = await newOpenings(tx, added);
  const texts = [...(added.texts ?? [])].sort((a, b) => (a.language < b.language ? -1 : 1));
  const sequence = (last?.sequence ?? 0) + 1;
  const entry = canonicalJson({
    v: 1,
    chain: added.chain,
    seq: sequence,
    type: added.type,
    revision: added.revision ?? null,
    languages: texts.map((text) => text.language),
    text_sha256: added.terms ? [added.terms] : texts.map((text) => text.sha256),
    ...commitmentsOf(openings),
    method: added.method,
    day: laterDay(dayOf(now), last && parseEntry(last.entry).day),
    replaces: added.replaces ?? null,
    nonce: randomBytes(16).toString("hex"),
  } satisfies LedgerEntry);
  const previous = last?.hash ?? genesis;
  const stored = await insertEntry(tx, now, added.chain, {
    sequence,
    previous,
    entry,
    hash: entryHash(previous, entry),
  });
  await keepOpenings(tx, added, sequence, openings);
  return { ...stored, openings };
}

/** The newest entry of a chain, or null before the first. */
export async function readHead(db: Queryable, chain: string): Promise<ChainedEntry | null> {
  const [head] = await db
    .select({
      sequence: ledgerEntry.sequence,
      previous: ledgerEntry.previous,
      entry: ledgerEntry.entry,
      hash: ledgerEntry.hash,
    })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.chain, chain))
    .orderBy(desc(ledgerEntry.sequence))
    .limit(1);
  return head ?? null;
}

/**
 * Destroys what opens a subject's commitments in a chain: the name can no longer be proved from here, and the chain still
 * verifies. Every entry's, since one that stayed would tell whose the others are.
 */
export async function removeOpenings(
  tx: Transaction,
  where: { chain: string; kind: "organisation" | "person"; subjectId: string },
): Promise<void> {
  await tx
    .delete(ledgerOpening)
    .where(
      and(
        eq(ledgerOpening.chain, where.chain),
        eq(ledgerOpening.kind, where.kind),
        eq(ledgerOpening.subjectId, where.subjectId),
      ),
    );
}

async function newOpenings(tx: Transaction, added: NewEntry): Promise<Openings> {
  const { organisation, person } = added;
  return {
    organisation: organisation
      ? {
          salt: newSalt(),
          id: organisation.id,
          shownName: organisation.shownName.normalize("NFC"),
          // An authority chain carries its own head as `previous`; only a letter's chain points across.
          authorityHead: added.chain.startsWith("letter:")
            ? ((await readHead(tx, authorityChain(organisation.id)))?.hash ?? genesis)
            : null,
        }
      : null,
    person: person ? { salt: newSalt(), id: person.id, name: person.name.normalize("NFC") } : null,
  };
}

function commitmentsOf({ organisation, person }: Openings) {
  return {
    org_commit: organisation
      ? organisationCommitment(organisation.salt, organisation.id, organisation.shownName)
      : null,
    authority_head: organisation?.authorityHead
      ? authorityCommitment(organisation.salt, organisation.authorityHead)
      : null,
    person_commit: person ? personCommitment(person.salt, person.id, person.name) : null,
  };
}

/** What is acknowledged was read back from the table and computed again, not only sent to it. */
async function insertEntry(tx: Transaction, at: Date, chain: string, row: ChainedEntry): Promise<ChainedEntry> {
  await tx.insert(ledgerEntry).values({ chain, ...row, at });
  const stored = await readHead(tx, chain);
  if (!stored || stored.sequence !== row.sequence || stored.hash !== entryHash(row.previous, stored.entry)) {
    throw new Error(`ledger entry ${chain} ${row.sequence} was not stored as written`);
  }
  return stored;
}

async function keepOpenings(tx: Transaction, added: NewEntry, sequence: number, { organisation, person }: Openings) {
  const { chain } = added;
  if (organisation && added.keepOrganisationOpening) {
    const { id: subjectId, salt, shownName } = organisation;
    await tx.insert(ledgerOpening).values({ chain, sequence, kind: "organisation", salt, subjectId, shownName });
  }
  if (person) {
    const { id: subjectId, salt, name: shownName } = person;
    await tx.insert(ledgerOpening).values({ chain, sequence, kind: "person", salt, subjectId, shownName });
  }
}

/** Days never go back along a chain, also when the server's clock did. */
function laterDay(today: string, before: string | null): string {
  return before !== null && before > today ? before : today;
}

const newSalt = () => randomBytes(32).toString("hex");
