import type { Queryable } from "#db/database.ts";
import type { Language } from "#server/protocol/languages.ts";
import { readNetwork } from "../accounts/network.ts";
import { canonicalJson } from "../ledger/canonical-json.ts";
import { type ChainedEntry, genesis, letterChain } from "../ledger/entry.ts";
import { readChain } from "../ledger/queries.ts";
import { readRevisionInForce } from "../letters/find-letter.ts";
import { readFrozenTexts } from "../letters/revision-texts.ts";
import { findPublished, readOpeningsOf, readPublicSignatories } from "./public-letter.ts";

/** Everything with which a stranger checks a published letter by docs/protocol-ledger.md, without asking us anything else. */
export type Proof = {
  format: "coro-proof-1";
  /** True in an example network, where nothing was really signed. */
  example: boolean;
  chain: string;
  revision: number;
  digest: string;
  /** `text` is the exact text; its UTF-8 bytes are what `sha256` is of. */
  texts: { language: Language; sha256: string; text: string }[];
  entries: ChainedEntry[];
  head: string;
  /** Of the organisations that are public now, and of no other. */
  openings: { sequence: number; salt: string; id: string; shownName: string }[];
};

/** The proof of a published letter; null where there is no public page. */
export async function readProof(db: Queryable, slug: string, now: Date): Promise<Proof | null> {
  const published = await findPublished(db, slug);
  const revision = published && (await readRevisionInForce(db, published.letter));
  if (!published || !revision) return null;
  const { letter } = published;
  const entries = await readChain(db, letterChain(letter.id));
  const open = new Set((await readPublicSignatories(db, letter, revision, now)).map(({ id }) => id));
  const openings = (await readOpeningsOf(db, letter.id)).filter(({ subjectId }) => open.has(subjectId));
  return {
    format: "coro-proof-1",
    example: (await readNetwork(db))?.example ?? false,
    chain: letterChain(letter.id),
    revision: revision.number,
    digest: revision.digest,
    texts: (await readFrozenTexts(db, revision.id)).map(({ language, sha256, text }) => ({
      language,
      sha256,
      text: canonicalJson(text),
    })),
    entries,
    head: entries.at(-1)?.hash ?? genesis,
    openings: openings
      .map(({ sequence, salt, subjectId, shownName }) => ({ sequence, salt, id: subjectId, shownName }))
      .sort((a, b) => a.sequence - b.sequence),
  };
}
