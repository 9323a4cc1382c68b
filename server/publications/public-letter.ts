/**
 * What the public is given of a letter, and nothing else: the frozen text, the organisations that are public now, counts,
 * digests. No person, no address, no time finer than a day, no hidden organisation's name or id.
 */
import { and, eq, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { ledgerOpening, letter, organisation, publication, signOn } from "#db/schema/index.ts";
import type { Language } from "#server/protocol/languages.ts";
import { readNetwork } from "../accounts/network.ts";
import { readHead } from "../ledger/append.ts";
import { dayOf, letterChain } from "../ledger/entry.ts";
import type { CanonicalText } from "../letters/canonical-text.ts";
import { type Letter, type Revision, readRevisionInForce } from "../letters/find-letter.ts";
import { readFrozenTexts } from "../letters/revision-texts.ts";
import { countSigned } from "../sign-ons/count-signed.ts";
import { isPublicNow } from "../sign-ons/policy.ts";

export type PublicLetter = {
  /** `example` = nothing here was really signed, and every page and export says so. */
  network: { name: string; example: boolean };
  kind: Letter["kind"];
  texts: { language: Language; sha256: string; text: CanonicalText }[];
  revision: number;
  digest: string;
  /** Days in UTC, YYYY-MM-DD. */
  frozenOn: string;
  publishedOn: string | null;
  /** In the order of names. */
  signatories: { name: string; country: string | null }[];
  /** All that signed the revision in force, named or not. */
  count: number;
  unnamed: number;
  /** Length and head of the letter's chain: whoever notes them can tell later whether it was changed. */
  chain: { length: number; head: string };
};

/** A published letter by its public address, or null: never published, withdrawn or unknown look the same. */
export async function readPublicLetter(db: Queryable, slug: string, now: Date): Promise<PublicLetter | null> {
  const found = await findPublished(db, slug);
  if (!found) return null;
  const shown = await assemblePublic(db, found.letter, now);
  return shown && { ...shown, publishedOn: dayOf(found.publishedAt) };
}

export async function findPublished(db: Queryable, slug: string) {
  const [found] = await db
    .select({ letter, publishedAt: publication.publishedAt })
    .from(publication)
    .innerJoin(letter, eq(letter.id, publication.letterId))
    .where(and(eq(publication.slug, slug), isNull(publication.withdrawnAt)));
  return found ?? null;
}

/** Exactly what would be public at this instant; the preview and the public page are both this. Null before a freeze. */
export async function assemblePublic(db: Queryable, found: Letter, now: Date): Promise<PublicLetter | null> {
  const revision = await readRevisionInForce(db, found);
  if (!revision) return null;
  const texts = await readFrozenTexts(db, revision.id);
  const signatories = await readPublicSignatories(db, found, revision, now);
  const count = await countSigned(db, found.id);
  const head = await readHead(db, letterChain(found.id));
  const network = await readNetwork(db);
  return {
    network: { name: network?.name ?? "", example: network?.example ?? false },
    kind: found.kind,
    texts: texts.map(({ language, sha256, text }) => ({ language, sha256, text })),
    revision: revision.number,
    digest: revision.digest,
    frozenOn: dayOf(revision.frozenAt),
    publishedOn: null,
    signatories: signatories.map(({ name, country }) => ({ name, country })),
    count,
    unnamed: count - signatories.length,
    chain: { length: head?.sequence ?? 0, head: head?.hash ?? "" },
  };
}

/** Organisations that signed the revision in force and whose name may stand in public now, by the name they signed with. */
export async function readPublicSignatories(
  db: Queryable,
  found: Letter,
  revision: Revision,
  now: Date,
): Promise<{ id: string; name: string; country: string | null }[]> {
  const rows = await db
    .select({
      id: organisation.id,
      name: organisation.name,
      country: organisation.country,
      visibility: signOn.visibility,
      embargoUntil: signOn.embargoUntil,
    })
    .from(signOn)
    .innerJoin(organisation, eq(organisation.id, signOn.organisationId))
    .where(and(eq(signOn.letterId, found.id), eq(signOn.revisionId, revision.id), eq(signOn.state, "signed")));
  const openings = await readOpeningsOf(db, found.id);
  const collator = new Intl.Collator("es");
  return rows
    .filter((row) => isPublicNow(row, now))
    .map(({ id, name, country }) => ({
      id,
      name: openings.find((opening) => opening.subjectId === id)?.shownName ?? name,
      country,
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** The organisations' openings of a letter's chain, newest first. The caller decides whose may be shown. */
export async function readOpeningsOf(db: Queryable, letterId: string) {
  const rows = await db
    .select()
    .from(ledgerOpening)
    .where(and(eq(ledgerOpening.chain, letterChain(letterId)), eq(ledgerOpening.kind, "organisation")));
  return rows.sort((a, b) => b.sequence - a.sequence);
}
