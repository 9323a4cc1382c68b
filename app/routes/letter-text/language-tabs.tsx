import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { TextPage } from "./read-text-page.server.ts";

/** One language after another; all are of equal standing. */
export function LanguageTabs({ page, language }: { page: TextPage; language: string }) {
  const { editor } = useMessages();
  const formats = useFormats();
  return (
    <nav className="language-tabs" aria-label={editor.languagesTitle}>
      {page.languages.map((one) => (
        <Link
          key={one.language}
          to={`?lang=${one.language}`}
          lang={one.language}
          preventScrollReset
          prefetch="intent"
          aria-current={one.language === language ? "page" : undefined}
        >
          {formats.languageName(one.language)}
        </Link>
      ))}
    </nav>
  );
}
