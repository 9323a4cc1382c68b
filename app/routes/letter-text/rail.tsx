import { Link } from "@remix-run/react";
import { blockElementId } from "#app/editor/block-element-id.ts";
import type { OutlineBlock } from "#app/editor/outline.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { TextPage } from "./read-text-page.server.ts";

/** The languages with how far each is, and the blocks of the one that is open. */
export function Rail({
  page,
  language,
  blocks,
}: {
  page: TextPage;
  language: string;
  blocks: readonly OutlineBlock[];
}) {
  const { editor } = useMessages();
  const formats = useFormats();
  let number = 0;
  // Of the open language the outline is newer than what the page was loaded with.
  const blocksIn = (one: TextPage["languages"][number]) => (one.language === language ? blocks.length : one.blocks);
  return (
    <aside className="letter-rail" aria-label={editor.blocksTitle}>
      {page.languages.length > 1 ? (
        <section>
          <h2>{editor.languagesTitle}</h2>
          <ul className="rail-languages">
            {page.languages.map((one) => (
              <li key={one.language}>
                <Link
                  to={`?lang=${one.language}`}
                  preventScrollReset
                  aria-current={one.language === language ? "true" : undefined}
                >
                  <b>{formats.languageName(one.language)}</b>
                  <span>{blocksIn(one) === 0 ? editor.noWords : editor.blocksOf(blocksIn(one))}</span>
                </Link>
              </li>
            ))}
          </ul>
          <p className="small soft">{editor.allEqual}</p>
        </section>
      ) : null}
      <nav aria-label={editor.blocksTitle}>
        <h2>{editor.blocksTitle}</h2>
        {blocks.length === 0 ? <p className="small soft">{editor.emptyOutline}</p> : null}
        <ol className="rail-blocks" lang={language}>
          {blocks.map((block) => (
            <li key={block.id} className={block.heading ? "rail-heading" : undefined}>
              <a href={`#${blockElementId(block.id)}`}>
                {block.heading ? null : <span className="rail-number">{++number}</span>}
                <span className="rail-words">{block.words}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </aside>
  );
}
