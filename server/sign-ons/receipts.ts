import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { ledgerEntry, ledgerOpening, revision, signOn, signOnAct } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readNetwork } from "../accounts/network.ts";
import { authorityChain, authorityCommitment, genesis, letterChain, parseEntry } from "../ledger/entry.ts";
import { makeReceipt, type Openings, type Receipt } from "../ledger/receipt.ts";
import { Refusal } from "../refusal.ts";

/** The greatest number the column of a position holds. */
const longestChain = 2_147_483_647;

/**
 * The receipt of an act of the actor's own organisation, also after it has left the campaign. Openings that are not kept are null: the mailed receipt has
 * them. Refuses not-found for an act of another organisation, as for one that does not exist.
 */
export async function readReceipt(db: Queryable, actor: Actor, letterId: string, sequence: number): Promise<Receipt> {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > longestChain)
    throw new Refusal("not-found", "noSuchReceipt");
  const own = actor.seats.map((held) => held.organisationId);
  const chain = letterChain(letterId);
  const [found] = await db
    .select({ entry: ledgerEntry, digest: revision.digest, organisationId: signOn.organisationId })
    .from(signOnAct)
    .innerJoin(signOn, eq(signOn.id, signOnAct.signOnId))
    .innerJoin(revision, eq(revision.id, signOnAct.revisionId))
    .innerJoin(ledgerEntry, and(eq(ledgerEntry.chain, chain), eq(ledgerEntry.sequence, signOnAct.ledgerSequence)))
    .where(
      and(
        eq(signOn.letterId, letterId),
        eq(signOnAct.ledgerSequence, sequence),
        own.length === 0 ? eq(signOn.organisationId, "") : inArray(signOn.organisationId, own),
      ),
    );
  if (!found) throw new Refusal("not-found", "noSuchReceipt");
  return makeReceipt(found.entry, {
    digest: found.digest,
    openings: await readOpenings(db, chain, sequence, found.organisationId, found.entry.entry),
    example: (await readNetwork(db))?.example ?? false,
  });
}

async function readOpenings(
  db: Queryable,
  chain: string,
  sequence: number,
  organisationId: string,
  entry: string,
): Promise<Openings> {
  const kept = await db
    .select()
    .from(ledgerOpening)
    .where(and(eq(ledgerOpening.chain, chain), eq(ledgerOpening.sequence, sequence)));
  const organisation = kept.find(({ kind }) => kind === "organisation");
  const person = kept.find(({ kind }) => kind === "person");
  return {
    organisation: organisation
      ? {
          salt: organisation.salt,
          id: organisation.subjectId,
          shownName: organisation.shownName,
          authorityHead: await findAuthorityHead(db, organisationId, organisation.salt, entry),
        }
      : null,
    person: person ? { salt: person.salt, id: person.subjectId, name: person.shownName } : null,
  };
}

/** Which head of the organisation's authority chain the entry was blinded from. */
async function findAuthorityHead(
  db: Queryable,
  organisationId: string,
  salt: string,
  entry: string,
): Promise<string | null> {
  const { authority_head } = parseEntry(entry);
  const heads = await db
    .select({ hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .where(eq(ledgerEntry.chain, authorityChain(organisationId)));
  const candidates = [genesis, ...heads.map(({ hash }) => hash)];
  return candidates.find((head) => authorityCommitment(salt, head) === authority_head) ?? null;
}
