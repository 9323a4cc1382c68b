import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useMemo, useState } from "react";
import { z } from "zod";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { LeftBehind } from "#app/editor/left-behind.tsx";
import { LiveText } from "#app/editor/live-text.tsx";
import { type OutlineBlock, readOutline } from "#app/editor/outline.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { Note } from "#app/ui/page.tsx";
import { setTextState } from "#server/letters/change-settings.ts";
import { freezeLetter, resumeDrafting } from "#server/letters/freeze-letter.ts";
import { Facts } from "./facts.tsx";
import { FrozenText } from "./frozen-text.tsx";
import { LanguageTabs } from "./language-tabs.tsx";
import { Rail } from "./rail.tsx";
import { readTextPage } from "./read-text-page.server.ts";
import { TextActs } from "./text-acts.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { editor } = await loadCatalogue(actor.language);
  const asked = new URL(request.url).searchParams.get("lang");
  const page = await readTextPage(load.context, actor, params.letterId ?? "", asked);
  return { ...page, title: `${page.letter.title} · ${editor.tabText} · Coro` };
});

const textForm = z.object({ intent: z.enum(["review", "drafting", "freeze", "resume"]) });

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const letterId = params.letterId ?? "";
  const { intent } = await readForm(request, textForm);
  if (intent === "freeze") await freezeLetter(load.context, actor, { letterId });
  else if (intent === "resume") await resumeDrafting(load.context, actor, { letterId });
  else await setTextState(load.context, actor, { letterId, text: intent === "review" ? "in review" : "drafting" });
  // The form posts to the address it was shown at, so the reader stays in the language they were reading.
  const shown = new URL(request.url).searchParams.get("lang");
  return redirect(`/letters/${letterId}${shown ? `?lang=${encodeURIComponent(shown)}` : ""}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

/** A letter's words: live while it is drafted, exact once it is frozen. */
export default function LetterText() {
  const page = useLoaderData<typeof loader>();
  const { editor, letters } = useMessages();
  const formats = useFormats();
  const refusing = useRefusing();
  const [search] = useSearchParams();
  const { letter, content, documentId, personId, mayEdit } = page;
  // The tab that was pressed shows at once; its words as the server has them follow.
  const language = page.languages.find((one) => one.language === search.get("lang"))?.language ?? page.language;
  const [written, setWritten] = useState<{ language: string; blocks: OutlineBlock[] } | null>(null);
  const outline = useMemo(() => readOutline(content), [content]);
  const remembered = useMemo(
    () => ({
      title: letter.title,
      path: `/letters/${letter.id}`,
      fragments: page.languages.map((one) => one.language),
    }),
    [letter.id, letter.title, page.languages],
  );
  const wrongLanguage = refusing?.errors.language ?? refusing?.typed.language;
  const frozen = letter.text === "frozen";
  return (
    <div className="letter-desk">
      <Rail page={page} language={language} blocks={written?.language === language ? written.blocks : outline} />
      <div className="letter-sheet">
        <div className="letter-bar">
          <LanguageTabs page={page} language={language} />
          <TextActs page={page} />
        </div>
        {refusing ? (
          <Note tone="error">
            {refusing.message} {wrongLanguage ? editor.whereRefused(formats.languageName(wrongLanguage)) : null}
          </Note>
        ) : null}
        {letter.life === "active" ? null : (
          <Note>{letter.life === "cancelled" ? letters.cancelled : letters.archived}</Note>
        )}
        {!mayEdit && !frozen && page.whyNot && letter.life === "active" ? (
          <p className="soft small letter-why">{editor.whyReadOnly[page.whyNot]}</p>
        ) : null}
        {mayEdit ? null : <LeftBehind documentId={documentId} personId={personId} seatId={page.seatId} />}
        {frozen ? (
          <FrozenText page={page} />
        ) : (
          <>
            {mayEdit ? (
              <noscript>
                <p className="note">{editor.needsScript}</p>
              </noscript>
            ) : null}
            <LiveText
              documentId={documentId}
              fragment={language}
              personId={personId}
              seatId={page.seatId}
              mayEdit={mayEdit}
              initial={language === page.language ? content : null}
              label={editor.textLabel(formats.languageName(language))}
              generation={page.generation}
              lang={language}
              page={remembered}
              onOutline={(blocks) => setWritten({ language, blocks })}
            />
          </>
        )}
      </div>
      <Facts page={page} />
    </div>
  );
}
