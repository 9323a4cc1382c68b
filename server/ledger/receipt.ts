import type { Language } from "#server/protocol/languages.ts";
import { canonicalJson } from "./canonical-json.ts";
import {
  authorityCommitment,
  type ChainedEntry,
  entryHash,
  organisationCommitment,
  parseEntry,
  personCommitment,
} from "./entry.ts";

export const receiptFormat = "coro-receipt-1";

/** What opens an entry's commitments; null = none was made, or the opening is no longer kept. */
export type Openings = {
  organisation: { salt: string; id: string; shownName: string; authorityHead: string | null } | null;
  person: { salt: string; id: string; name: string } | null;
};

/**
 * Proof of one act, for the organisation that made it: with it anyone can show that this entry stood at this place of
 * the chain, over these texts. `head` was the head of the chain when it was issued: the hash of this entry.
 */
export type Receipt = {
  format: typeof receiptFormat;
  /** True in an example network, where nothing was really signed. */
  example: boolean;
  chain: string;
  sequence: number;
  entry: string;
  previous: string;
  head: string;
  /** Digest over all languages of the revision; null where the entry is about none. */
  digest: string | null;
  texts: { language: Language; sha256: string }[];
  openings: Openings;
};

export function makeReceipt(
  stored: ChainedEntry,
  { digest, openings, example }: Pick<Receipt, "digest" | "openings" | "example">,
): Receipt {
  const entry = parseEntry(stored.entry);
  return {
    format: receiptFormat,
    example,
    chain: entry.chain,
    sequence: stored.sequence,
    entry: stored.entry,
    previous: stored.previous,
    head: stored.hash,
    digest,
    texts: entry.languages.map((language, index) => ({ language, sha256: entry.text_sha256[index] ?? "" })),
    openings,
  };
}

/** The receipt as the text that is mailed and downloaded: canonical JSON. */
export function writeReceipt(receipt: Receipt): string {
  return canonicalJson(receipt);
}

/** Checks a receipt by itself: its hash, and that its openings open the entry's commitments. */
export function checkReceipt(receipt: Receipt): boolean {
  const entry = parseEntry(receipt.entry);
  const { organisation, person } = receipt.openings;
  return (
    entryHash(receipt.previous, receipt.entry) === receipt.head &&
    entry.chain === receipt.chain &&
    entry.seq === receipt.sequence &&
    (!organisation ||
      entry.org_commit === organisationCommitment(organisation.salt, organisation.id, organisation.shownName)) &&
    (!organisation?.authorityHead ||
      entry.authority_head === authorityCommitment(organisation.salt, organisation.authorityHead)) &&
    (!person || entry.person_commit === personCommitment(person.salt, person.id, person.name))
  );
}
