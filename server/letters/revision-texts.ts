import { asc, eq } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { revisionText } from "#db/schema/index.ts";
import type { Language } from "#server/protocol/languages.ts";
import { sha256 } from "../ledger/sha256.ts";
import { type CanonicalText, readCanonicalText } from "./canonical-text.ts";

/** The languages of a revision with their digests, in the order of the codes. */
export async function readRevisionTexts(
  db: Queryable,
  revisionId: string,
): Promise<{ language: Language; sha256: string }[]> {
  return db
    .select({ language: revisionText.language, sha256: revisionText.sha256 })
    .from(revisionText)
    .where(eq(revisionText.revisionId, revisionId))
    .orderBy(asc(revisionText.language));
}

export type FrozenText = { language: Language; sha256: string; bytes: Uint8Array; text: CanonicalText };

/**
 * The frozen texts of a revision, from their bytes. Everything that is shown, signed or exported after a freeze comes
 * from here. Throws when bytes do not have the digest they were stored with: a changed text is never shown.
 */
export async function readFrozenTexts(db: Queryable, revisionId: string): Promise<FrozenText[]> {
  const rows = await db
    .select()
    .from(revisionText)
    .where(eq(revisionText.revisionId, revisionId))
    .orderBy(asc(revisionText.language));
  return rows.map(({ language, sha256: digest, bytes }) => {
    if (sha256(bytes) !== digest) throw new Error(`revision ${revisionId} (${language}) is not what was frozen`);
    return { language, sha256: digest, bytes, text: readCanonicalText(bytes) };
  });
}
