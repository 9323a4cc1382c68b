import { Link, useSearchParams } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { readExactText } from "#app/letters/exact-text.ts";
import type { ShownText } from "#app/letters/hash-texts.ts";
import { LetterBody, splitHeadline } from "#app/letters/letter-body.tsx";

/** The frozen letter as it will stand, made from the very string the browser hashes. One language at a time. */
export function ExactText({ texts, shown }: { texts: readonly ShownText[]; shown: string }) {
  const { letters, publications } = useMessages();
  const formats = useFormats();
  const [search] = useSearchParams();
  const chosen = texts.find((text) => text.language === shown) ?? texts[0];
  if (!chosen) return null;
  const text = readExactText(chosen.exact);
  const { headline, rest } = splitHeadline(text.content);
  const to = (language: string) => {
    const next = new URLSearchParams(search);
    next.set("text", language);
    return `?${next}`;
  };
  return (
    <article className="exact-text" aria-labelledby="exact-headline">
      {texts.length > 1 ? (
        <nav className="language-switch" aria-label={publications.languageOfLetter}>
          {texts.map(({ language }) => (
            <Link
              key={language}
              to={to(language)}
              preventScrollReset
              aria-current={language === chosen.language ? "true" : undefined}
              lang={language}
            >
              {formats.languageName(language)}
            </Link>
          ))}
        </nav>
      ) : null}
      <div lang={chosen.language}>
        <p className="soft small" lang={undefined}>
          {letters.publicKinds[text.kind]}
        </p>
        <h2 className="serif exact-headline" id="exact-headline">
          {headline ?? text.title}
        </h2>
        {text.recipients.length > 0 ? <p className="exact-recipients serif">{text.recipients.join(" · ")}</p> : null}
        <div className="letter-words">
          <LetterBody blocks={rest} />
        </div>
      </div>
    </article>
  );
}
