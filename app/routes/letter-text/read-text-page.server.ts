import type { Actor } from "#server/accounts/actor.ts";
import type { Context } from "#server/context.ts";
import { readDocumentRights } from "#server/documents/document-rights.ts";
import { readLetter, readTextsInForce } from "#server/letters/queries.ts";
import { readDraftingOrganisations } from "#server/letters/read-drafters.ts";
import type { Language } from "#server/protocol/languages.ts";
import type { LetterContent } from "#server/protocol/letter-content.ts";

/** Everything the page of a letter's words shows: the live words while it is drafted, the frozen bytes' after that. */
export async function readTextPage(context: Context, actor: Actor, letterId: string, asked: string | null) {
  const { db } = context;
  const { letter, documentId, revision, rights } = await readLetter(db, actor, letterId);
  const frozen = letter.text === "frozen" ? await readTextsInForce(db, actor, letterId) : null;
  const live = frozen ? null : await context.documents.readDocument(documentId);
  const writing = live ? await readDocumentRights(db, actor, documentId) : null;
  const seats = writing?.editingSeatIds ?? [];
  const contentOf = (one: Language): LetterContent | null =>
    (frozen ? frozen.texts.find((text) => text.language === one)?.text.content : live?.fragments[one]) ?? null;
  // Where nothing was asked for, the reader's own language; unless it has no words yet.
  const own = countBlocks(contentOf(actor.language)) > 0 ? actor.language : null;
  const language: Language =
    letter.languages.find((one) => one === asked) ??
    letter.languages.find((one) => one === own) ??
    letter.languages[0] ??
    "es";
  return {
    letter: {
      id: letter.id,
      title: letter.title,
      text: letter.text,
      signing: letter.signing,
      life: letter.life,
      recipients: letter.recipients,
      category: letter.category,
      deadlineAt: letter.deadlineAt,
      deadlineZone: letter.deadlineZone,
    },
    personId: actor.personId,
    documentId,
    language,
    languages: letter.languages.map((one) => ({ language: one, blocks: countBlocks(contentOf(one)) })),
    content: contentOf(language),
    generation: live?.generation ?? 0,
    seatId: seats.find((id) => id === actor.actingSeatId) ?? seats[0] ?? null,
    mayEdit: rights.editText.allowed && (writing?.mayEdit ?? false),
    whyNot: rights.editText.allowed ? null : rights.editText.key,
    revision: revision && {
      number: revision.number,
      digest: revision.digest,
      frozenAt: revision.frozenAt,
      sha256: frozen?.texts.find((text) => text.language === language)?.sha256 ?? null,
    },
    rights: {
      setTextState: rights.setTextState.allowed,
      freeze: rights.freeze.allowed,
      resume: rights.resumeDrafting.allowed,
      openSigning: rights.openSigning.allowed,
    },
    drafting: await readDraftingOrganisations(db, actor, letterId),
  };
}
export type TextPage = Awaited<ReturnType<typeof readTextPage>>;

function countBlocks(content: LetterContent | null): number {
  return JSON.stringify(content ?? {}).match(/"type":"(?:paragraph|heading)"/g)?.length ?? 0;
}
