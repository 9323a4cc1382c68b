import { useLocation } from "@remix-run/react";
import { useLanguage, useMessages } from "#app/i18n/context.ts";
import { type Language, languages } from "#server/protocol/languages.ts";

/** Each language by its own name, whatever the page is in. */
export const ownNames: Record<Language, string> = { es: "Español", pt: "Português", en: "English", fr: "Français" };

/** Chooses the language on this device, or for the person who is signed in; comes back to the same page. */
export function LanguageSwitch() {
  const { accounts } = useMessages();
  const present = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/language" className="languages" aria-label={accounts.language}>
      <input type="hidden" name="to" value={pathname + search} />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-current={language === present ? "true" : undefined}
        >
          {ownNames[language]}
        </button>
      ))}
    </form>
  );
}
