/**
 * A letter as the public sees it. The preview before publishing is this same component with the same data, so that
 * nobody is surprised. It knows no person and no hour.
 */
import { StaticLetter } from "#app/editor/static-letter.tsx";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { Language } from "#server/protocol/languages.ts";
import type { PublicLetter as Shown } from "#server/publications/public-letter.ts";
import { splitHeadline } from "./headline.ts";
import { PublicFacts } from "./public-facts.tsx";
import { Signatories } from "./signatories.tsx";

export interface PublicLetterProps {
  shown: Shown;
  /** Of the text; the page around it is in the reader's. */
  language: Language;
  /** Where the proof is; null in a preview. */
  proof: string | null;
  /** The page's own address, which is printed; null in a preview. */
  address: string | null;
  /** A preview stands under another heading. */
  preview?: boolean;
}

export function PublicLetter({ shown, language, proof, address, preview = false }: PublicLetterProps) {
  const { letters, publications } = useMessages();
  const formats = useFormats();
  const chosen = shown.texts.find((text) => text.language === language) ?? shown.texts[0];
  if (!chosen) return null;
  const { headline, rest } = splitHeadline(chosen.text.content);
  const Headline = preview ? "h2" : "h1";
  const day = shown.publishedOn;
  return (
    <div className="public-letter">
      <header className="public-head">
        <p className="public-kicker">
          <b>{letters.publicKinds[shown.kind]}</b>
          {day ? (
            <>
              <span aria-hidden="true">·</span>
              <time dateTime={day}>{formats.day(day)}</time>
            </>
          ) : null}
        </p>
        <Headline className="public-headline serif" lang={chosen.language}>
          {headline ?? chosen.text.title}
        </Headline>
        {chosen.text.recipients.length > 0 ? (
          <dl className="public-to">
            <dt>{publications.to}</dt>
            <dd lang={chosen.language}>
              {chosen.text.recipients.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </dd>
          </dl>
        ) : null}
      </header>
      <PublicFacts shown={shown} proof={proof} address={address} />
      <div className="public-body">
        <div className="letter-words" lang={chosen.language}>
          <StaticLetter content={{ type: "doc", content: rest }} topHeading={preview ? 2 : 1} />
        </div>
        <Signatories shown={shown} />
      </div>
    </div>
  );
}

/** The text's language: the one asked for, else the reader's, else the first there is. */
export function chooseLanguage(shown: Pick<Shown, "texts">, ...wanted: (string | null)[]): Language {
  const there = shown.texts.map(({ language }) => language);
  const found = wanted.map((code) => there.find((language) => language === code)).find((language) => language);
  return found ?? there[0] ?? "es";
}
