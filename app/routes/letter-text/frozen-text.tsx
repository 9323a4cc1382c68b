import { StaticLetter } from "#app/editor/static-letter.tsx";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Digest } from "#app/letters/digest.tsx";
import type { TextPage } from "./read-text-page.server.ts";

/** The words as they were frozen, from the frozen bytes, with the digest that stands for all languages. */
export function FrozenText({ page: { content, language, revision } }: { page: TextPage }) {
  const { editor } = useMessages();
  const formats = useFormats();
  return (
    <>
      <article className="paper paper-frozen" lang={language}>
        <div className="paper-text">
          {content ? <StaticLetter content={content} /> : <p className="soft">{editor.emptyText}</p>}
        </div>
      </article>
      {revision ? (
        <footer className="frozen-foot">
          <p className="small">{editor.frozenOn(revision.number, formats.moment(revision.frozenAt))}</p>
          <h2>{editor.digest}</h2>
          <Digest value={revision.digest} />
          <p className="small soft">{editor.digestMeaning}</p>
        </footer>
      ) : null}
    </>
  );
}
