import { and, eq, isNull, max } from "drizzle-orm";
import { newId } from "#db/schema/columns.ts";
import { publication, revision, revisionText } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { startGeneration } from "../documents/create-document.ts";
import { freezeDocument } from "../documents/freeze-document.ts";
import type { Fragments } from "../documents/read-all-fragments.ts";
import type { DocumentContent } from "../documents/write-fragment.ts";
import { appendEntry } from "../ledger/append.ts";
import { letterChain } from "../ledger/entry.ts";
import { sha256 } from "../ledger/sha256.ts";
import { Refusal } from "../refusal.ts";
import { canonicalBytes, canonicalText, hasWords, letterDigest } from "./canonical-text.ts";
import { changeLetter, type LetterChange } from "./change-letter.ts";
import { findDocumentId, type Letter, readRevisionInForce } from "./find-letter.ts";
import { mayFreeze, mayResumeDrafting } from "./policy.ts";
import { readFrozenTexts } from "./revision-texts.ts";

export type Frozen = { revision: number; digest: string };

/**
 * Freezes a letter: stops its document, writes the exact text of every language and their digests as the next revision,
 * puts it in force and into the chain, all in one commit. Coordinators. Refuses not-found, forbidden, conflict (frozen,
 * ended), invalid: 'emptyLanguage' (fields.language), 'refusedCharacters' (fields say where).
 */
export async function freezeLetter(
  context: Context,
  actor: Actor,
  { letterId }: { letterId: string },
): Promise<Frozen> {
  return changeLetter(context, actor, letterId, mayFreeze, async (change) => {
    const { tx, letter } = change;
    const documentId = await findDocumentId(tx, letter.id);
    const { generation, fragments } = await freezeDocument(tx, documentId);
    const texts = exactTexts(letter, fragments);
    const frozen = await writeRevision(change, generation, texts);
    await change.set({ text: "frozen", revisionInForce: frozen.revision });
    change.record("letter.frozen", { revision: frozen.revision });
    change.afterwards(() => context.documents.closeFrozen(documentId));
    return frozen;
  });
}

/**
 * Goes on with a frozen text that nobody could sign yet: a new generation of the document starts from the frozen words.
 * The revision stays in force until the next freeze. Coordinators. Refuses not-found, forbidden, conflict (also while it is
 * public: the next freeze would publish words nobody has seen in a preview).
 */
export async function resumeDrafting(
  context: Context,
  actor: Actor,
  { letterId }: { letterId: string },
): Promise<void> {
  await changeLetter(context, actor, letterId, mayResumeDrafting, async (change) => {
    const { tx, letter } = change;
    const [shown] = await tx
      .select({ slug: publication.slug })
      .from(publication)
      .where(and(eq(publication.letterId, letter.id), isNull(publication.withdrawnAt)));
    if (shown) throw new Refusal("conflict", "alreadyPublished");
    const frozen = await readRevisionInForce(tx, letter);
    if (!frozen) throw new Error(`letter ${letter.id} is frozen without a revision in force`);
    const content: DocumentContent = {};
    for (const { language, text } of await readFrozenTexts(tx, frozen.id)) content[language] = text.content;
    const documentId = await findDocumentId(tx, letter.id);
    await startGeneration(tx, documentId, content);
    await change.set({ text: "drafting" });
    change.record("letter.resumed", { revision: frozen.number });
    change.afterwards(() => context.documents.restart(documentId));
  });
}

type ExactText = { language: Letter["languages"][number]; bytes: Uint8Array; sha256: string };

function exactTexts(letter: Letter, fragments: Fragments): ExactText[] {
  return letter.languages.map((language) => {
    const { kind, title, recipients } = letter;
    const text = canonicalText({ kind, language, title, recipients, content: fragments[language] });
    if (!hasWords(text.content)) throw new Refusal("invalid", "emptyLanguage", { language });
    const bytes = canonicalBytes(text);
    return { language, bytes, sha256: sha256(bytes) };
  });
}

/** Signatures may only exist once signing has opened, and then nothing is frozen again: so a grade costs nobody theirs. */
async function writeRevision(change: LetterChange, generation: number, texts: ExactText[]): Promise<Frozen> {
  const { tx, now, letter, actor } = change;
  const [last] = await tx
    .select({ number: max(revision.number) })
    .from(revision)
    .where(eq(revision.letterId, letter.id));
  const number = (last?.number ?? 0) + 1;
  const digest = letterDigest(texts);
  const revisionId = newId();
  await tx.insert(revision).values({
    id: revisionId,
    letterId: letter.id,
    number,
    generation,
    digest,
    grade: number === 1 ? null : "substantive",
    frozenBy: actor.personId,
    frozenAt: now,
  });
  await tx.insert(revisionText).values(texts.map((text) => ({ ...text, revisionId })));
  await appendEntry(tx, now, {
    chain: letterChain(letter.id),
    type: "frozen",
    revision: number,
    texts,
    method: "page",
    keepOrganisationOpening: false,
  });
  return { revision: number, digest };
}
