import { useEffect, useState } from "react";
import { LiveText } from "#app/editor/live-text.tsx";
import type { HeldCopy } from "#app/editor/local-store.ts";
import { rememberedPerson } from "#app/editor/local-text.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty, Note } from "#app/ui/page.tsx";
import type { FragmentName } from "#server/protocol/document-schema.ts";
import { useReturn } from "./use-return.ts";

interface Held {
  readonly personId: string;
  readonly copies: readonly HeldCopy[];
}

/** The texts this browser holds a copy of; the one that was asked for, to write on in it. */
export function HeldText() {
  const { editor } = useMessages();
  const [held, setHeld] = useState<Held | null>(null);
  const [path, setPath] = useState("");
  useEffect(() => {
    const readPath = () => setPath(location.hash.slice(1));
    readPath();
    addEventListener("hashchange", readPath);
    readHeld().then(setHeld, () => setHeld({ personId: "", copies: [] }));
    return () => removeEventListener("hashchange", readPath);
  }, []);
  useReturn(path);
  if (!held) return <p className="soft">{editor.connecting}</p>;
  const copy = held.copies.find((one) => one.path === path);
  if (copy) return <Writing key={copy.documentId} personId={held.personId} copy={copy} />;
  return (
    <>
      {path.startsWith("/letters/") ? <Note tone="warning">{editor.offlineNothing}</Note> : null}
      {held.copies.length === 0 ? (
        <Empty title={editor.offlineNoLetters} />
      ) : (
        <>
          <p>{editor.offlineLetters}</p>
          <ul className="stack">
            {held.copies.map((one) => (
              <li key={one.documentId}>
                <a className="serif" href={`#${one.path}`}>
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ButtonLink to={/^\/(?![/\\])/.test(path) ? path : "/"} reloadDocument>
          {editor.tryAgain}
        </ButtonLink>
      </p>
    </>
  );
}

function Writing({ personId, copy }: { personId: string; copy: HeldCopy }) {
  const { editor } = useMessages();
  const formats = useFormats();
  const [fragment, setFragment] = useState(copy.fragment as FragmentName);
  const language = fragment === "plan" ? undefined : fragment;
  return (
    <>
      <h2 className="serif">{copy.title}</h2>
      <Note tone="warning">{editor.offlineLead}</Note>
      {copy.fragments.length > 1 ? (
        <div className="language-tabs">
          {copy.fragments.map((one) => (
            <button
              key={one}
              type="button"
              className="button button-quiet"
              aria-pressed={one === fragment}
              onClick={() => setFragment(one as FragmentName)}
            >
              {formats.languageName(one)}
            </button>
          ))}
        </div>
      ) : null}
      <LiveText
        documentId={copy.documentId}
        fragment={fragment}
        personId={personId}
        seatId={copy.seatId}
        mayEdit
        initial={null}
        label={language ? editor.textLabel(formats.languageName(language)) : editor.planLabel}
        generation={copy.generation}
        {...(language ? { lang: language } : {})}
        alone
      />
    </>
  );
}

async function readHeld(): Promise<Held> {
  const personId = rememberedPerson();
  if (!personId) return { personId: "", copies: [] };
  const { openLocalDatabase } = await import("#app/editor/local-store.ts");
  const database = await openLocalDatabase(personId);
  const copies = (await database?.getAll("copies")) ?? [];
  database?.close();
  return { personId, copies };
}
