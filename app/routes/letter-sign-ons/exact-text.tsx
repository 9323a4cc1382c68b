import { useSearchParams } from "@remix-run/react";
import { StaticLetter } from "#app/editor/static-letter.tsx";
import { useLanguage, useMessages } from "#app/i18n/context.ts";
import { readExactText } from "#app/letters/exact-text.ts";
import type { ShownText } from "#app/letters/hash-texts.ts";
import { splitHeadline } from "#app/letters/headline.ts";
import { LanguageSwitch } from "#app/letters/language-switch.tsx";

/** The frozen letter as it will stand, made from the very string the browser hashes. One language at a time, the reader's own first. */
export function ExactText({ texts, shown }: { texts: readonly ShownText[]; shown: string }) {
  const { letters } = useMessages();
  const [search] = useSearchParams();
  const reader = useLanguage();
  const chosen =
    texts.find((text) => text.language === shown) ?? texts.find((text) => text.language === reader) ?? texts[0];
  if (!chosen) return null;
  const text = readExactText(chosen.exact);
  const { headline, rest } = splitHeadline(text.content);
  return (
    <article className="exact-text" aria-labelledby="exact-headline">
      <LanguageSwitch
        there={texts.map(({ language }) => language)}
        chosen={chosen.language}
        to={(language) => `?${new URLSearchParams([...search].filter(([key]) => key !== "text"))}&text=${language}`}
      />
      <div lang={chosen.language}>
        <p className="soft small" lang={undefined}>
          {letters.publicKinds[text.kind]}
        </p>
        <h3 className="serif exact-headline" id="exact-headline">
          {headline ?? text.title}
        </h3>
        {text.recipients.length > 0 ? <p className="exact-recipients serif">{text.recipients.join(" · ")}</p> : null}
        <div className="letter-words">
          <StaticLetter content={{ type: "doc", content: rest }} topHeading={3} />
        </div>
      </div>
    </article>
  );
}
