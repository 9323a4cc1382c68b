import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { Note, PageHead } from "#app/ui/page.tsx";
import { wallClockIn } from "#app/zoned-time.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { readHouse, readOrganisationCard } from "#server/organisations/read-house.ts";
import { act, type Done, organisationForm } from "./act.server.ts";
import { Card } from "./card.tsx";
import { Mandates } from "./mandates.tsx";
import { Seats } from "./seats.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { db, clock } = load.context;
  const card = await readOrganisationCard(db, params.organisationId ?? "");
  const network = await readNetwork(db);
  return {
    card,
    house: await readHouse(db, actor, card.id, clock()),
    categories: network?.categories ?? [],
    languages: network?.languages ?? [],
    language: actor.language,
    personId: actor.personId,
    today: wallClockIn(actor.timeZone, clock()).slice(0, 10),
    title: `${card.name} · ${network?.name ?? ""} · Coro`,
  };
});
export type OrganisationPage = Awaited<ReturnType<typeof loader>>;

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const organisationId = params.organisationId ?? "";
  const origin = load.context.settings.baseUrl ?? new URL(request.url).origin;
  const form = await readForm(request, organisationForm, ["roles", "categories"]);
  const done = await act(load.context, actor, organisationId, form, origin);
  return redirect(`/organisations/${organisationId}?done=${done}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

const told: readonly Done[] = ["invited", "seatSaved", "seatEnded", "mandateGiven", "mandateEndedDone"];

export default function Organisation() {
  const page = useLoaderData<typeof loader>();
  const { signOns } = useMessages();
  const [search] = useSearchParams();
  const refusing = useRefusing();
  const done = refusing ? undefined : told.find((what) => what === search.get("done"));
  return (
    <div className="organisation-page">
      <PageHead title={page.card.name} lead={signOns.organisationLead[page.card.kind]} />
      {done ? <Note tone="good">{signOns[done]}</Note> : null}
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {page.house ? (
        <div className="columns organisation-columns">
          <div>
            <Seats page={page} house={page.house} refusing={refusing} />
            <Mandates page={page} house={page.house} refusing={refusing} />
          </div>
          <Card page={page} />
        </div>
      ) : (
        <Card page={page} />
      )}
    </div>
  );
}
