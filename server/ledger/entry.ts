/**
 * What a ledger entry is and how it is hashed. docs/protocol-ledger.md (rules C1 to C9) says the same for strangers;
 * change neither without the other and a new `v`. Pure: no database, no clock, no randomness.
 */
import type { Language } from "#server/protocol/languages.ts";
import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

export const letterEntryTypes = ["frozen", "signed", "carried-over", "reconfirmed", "withdrew", "closed"] as const;
export const authorityEntryTypes = ["mandate-given", "mandate-ended"] as const;
export type EntryType = (typeof letterEntryTypes)[number] | (typeof authorityEntryTypes)[number];

/** How the act was made: on a page by a signed-in person, or by the server alone (a deadline that passed). */
export type EntryMethod = "page" | "server";

export type LedgerEntry = {
  v: 1;
  chain: string;
  /** Position in the chain, from 1. */
  seq: number;
  type: EntryType;
  /** The revision it is about; null in an authority chain. */
  revision: number | null;
  /** Languages of that revision in order of their codes, and the SHA-256 of each text in the same order. */
  languages: Language[];
  text_sha256: string[];
  org_commit: string | null;
  authority_head: string | null;
  person_commit: string | null;
  method: EntryMethod;
  /** The day in UTC, YYYY-MM-DD; nothing finer stands in a chain. */
  day: string;
  /** Position of the earlier entry of the same organisation that this one takes the place of. */
  replaces: number | null;
  nonce: string;
};

/** An entry as it is stored: `entry` is the canonical JSON exactly as hashed. */
export type ChainedEntry = { sequence: number; previous: string; entry: string; hash: string };

/** What the first entry of every chain has as its previous hash. */
export const genesis = "0".repeat(64);

export const letterChain = (letterId: string) => `letter:${letterId}`;
export const authorityChain = (organisationId: string) => `authority:${organisationId}`;

export function entryHash(previous: string, entry: string): string {
  return sha256(`coro-ledger-v1\n${previous}\n${entry}`);
}

export function organisationCommitment(salt: string, organisationId: string, shownName: string): string {
  return sha256(canonicalJson(["coro-organisation-1", salt, organisationId, shownName.normalize("NFC")]));
}

export function personCommitment(salt: string, personId: string, name: string): string {
  return sha256(canonicalJson(["coro-person-1", salt, personId, name.normalize("NFC")]));
}

/**
 * The organisation's authority head, blinded with its salt of this entry. Bare, the same head under two letters would
 * tell that both signatures are of one organisation, also where it chose not to be named.
 */
export function authorityCommitment(salt: string, head: string): string {
  return sha256(canonicalJson(["coro-authority-1", salt, head]));
}

export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

export function parseEntry(entry: string): LedgerEntry {
  return JSON.parse(entry) as LedgerEntry;
}
