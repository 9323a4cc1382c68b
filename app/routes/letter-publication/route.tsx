import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useLanguage, useMessages } from "#app/i18n/context.ts";
import { LanguageSwitch } from "#app/letters/language-switch.tsx";
import { chooseLanguage, PublicLetter } from "#app/letters/public-letter.tsx";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { Empty, Note, Section } from "#app/ui/page.tsx";
import { publishLetter, withdrawPublication } from "#server/publications/publish-letter.ts";
import { readPublicationPage } from "./read-publication-page.server.ts";
import { Standing } from "./standing.tsx";

const publicationForm = z.object({ intent: z.enum(["publish", "withdraw"]) });

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { publications } = await loadCatalogue(actor.language);
  const page = await readPublicationPage(load.context, actor, params.letterId ?? "");
  const origin = load.context.settings.baseUrl ?? new URL(request.url).origin;
  return { page, origin, title: `${publications.title} · ${page.letter.title} · Coro` };
});

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const letterId = params.letterId ?? "";
  const { intent } = await readForm(request, publicationForm);
  if (intent === "publish") await publishLetter(load.context, actor, { letterId });
  else await withdrawPublication(load.context, actor, { letterId });
  return redirect(`/letters/${letterId}/publication`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function LetterPublication() {
  const { page, origin } = useLoaderData<typeof loader>();
  const { publications } = useMessages();
  const reader = useLanguage();
  const [search] = useSearchParams();
  const refusing = useRefusing();
  const { preview } = page;
  if (!preview) return <Nothing permission={page.publish} />;
  const { shown, publication } = preview;
  const live = publication !== null && publication.withdrawnAt === null;
  const language = chooseLanguage(shown, search.get("text"), reader);
  return (
    <div className="publication">
      <p className="soft">{publications.lead}</p>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <Standing shown={shown} publication={publication} origin={origin} open={page.letter.signing === "open"} />
      <Section
        title={publications.previewTitle}
        note={live ? publications.previewNotePublished : publications.previewNote}
        id="preview"
      >
        <LanguageSwitch
          there={shown.texts.map((text) => text.language)}
          chosen={language}
          to={(code) => `?text=${code}`}
        />
        <div className="publication-preview">
          <PublicLetter shown={shown} language={language} proof={null} address={null} preview />
        </div>
      </Section>
    </div>
  );
}

function Nothing({ permission }: { permission: { allowed: boolean; key?: string } }) {
  const { publications } = useMessages();
  const why = permission.key ? publications.cannot[permission.key] : undefined;
  return permission.key === "textNotFrozen" ? (
    <Empty title={publications.notFrozenTitle}>
      <p>{publications.notFrozenText}</p>
    </Empty>
  ) : (
    <Empty title={why ?? publications.notFrozenTitle}>
      <p>{publications.lead}</p>
    </Empty>
  );
}
