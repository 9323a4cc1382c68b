import { Link } from "@remix-run/react";
import { ownNames } from "#app/accounts/language-switch.tsx";
import { useMessages } from "#app/i18n/context.ts";
import { type Language, languages } from "#server/protocol/languages.ts";

/** The languages of a letter, each by its own name; plain links, so that it works on pages without a script. */
export function LanguageSwitch({
  there,
  chosen,
  to,
}: {
  there: readonly string[];
  chosen: string;
  to: (language: Language) => string;
}) {
  const { publications } = useMessages();
  if (there.length < 2) return null;
  return (
    <nav className="language-switch" aria-label={publications.languageOfLetter}>
      {languages
        .filter((language) => there.includes(language))
        .map((language) => (
          <Link
            key={language}
            to={to(language)}
            preventScrollReset
            hrefLang={language}
            lang={language}
            aria-current={language === chosen ? "true" : undefined}
          >
            {ownNames[language]}
          </Link>
        ))}
    </nav>
  );
}
