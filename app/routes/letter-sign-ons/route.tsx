import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { act, boardForm } from "./act.server.ts";
import { Board } from "./board.tsx";
import { readBoardPage } from "./read-board-page.server.ts";
import { Signing } from "./signing.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { signOns } = await loadCatalogue(actor.language);
  const page = await readBoardPage(load.context, actor, params.letterId ?? "", new URL(request.url).searchParams);
  return { page, title: `${signOns.boardTitle} · ${page.letter.title} · Coro` };
});

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const letterId = params.letterId ?? "";
  const done = await act(load.context, actor, letterId, await readForm(request, boardForm));
  return redirect(`/letters/${letterId}/sign-ons${done === "coordinated" ? "" : `?done=${done}`}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function LetterSignOns() {
  const { page } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const refusing = useRefusing();
  const own = page.signing ? page.board.own.find(({ seat }) => seat.id === page.signing?.seatId) : undefined;
  if (page.signing && own && page.board.revision) {
    const mine = refusing?.seatId === own.seat.id ? refusing : null;
    return (
      <Signing
        own={own}
        personName={page.person}
        revision={page.board.revision}
        texts={page.signing.texts}
        shownLanguage={page.signing.shown ?? page.languages[0] ?? "es"}
        today={page.today}
        typed={mine?.typed ?? {}}
        errors={mine?.errors ?? {}}
        refusal={mine?.message ?? null}
      />
    );
  }
  return <Board page={page} refusing={refusing} done={search.get("done")} />;
}
