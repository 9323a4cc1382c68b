import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { type Language, languages } from "#server/protocol/languages.ts";
import { loadCatalogue } from "./i18n/catalogue.ts";
import { ReaderContext } from "./i18n/context.ts";

async function hydrate(): Promise<void> {
  const asked = document.documentElement.lang as Language;
  const language = languages.includes(asked) ? asked : "es";
  const messages = await loadCatalogue(language);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <ReaderContext.Provider value={{ language, messages }}>
          <RemixBrowser />
        </ReaderContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
