import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { Note } from "#app/ui/page.tsx";
import { wallClockIn, zonesToChoose } from "#app/zoned-time.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { readLetter } from "#server/letters/queries.ts";
import { act, settingsForm } from "./act.server.ts";
import { Endings } from "./endings.tsx";
import { SettingsFacts } from "./settings-facts.tsx";
import { SettingsForm } from "./settings-form.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { letters } = await loadCatalogue(actor.language);
  const { letter, rights, signed, revision } = await readLetter(load.context.db, actor, params.letterId ?? "");
  const network = await readNetwork(load.context.db);
  const zone = letter.deadlineZone ?? actor.timeZone;
  return {
    letter,
    signed,
    revision: revision?.number ?? null,
    rights: { change: rights.changeSettings, resume: rights.resumeDrafting, cancel: rights.cancel },
    categories: network?.categories ?? [],
    languages: network?.languages ?? [],
    deadline: {
      local: letter.deadlineAt ? wallClockIn(zone, letter.deadlineAt) : "",
      zone,
      zones: zonesToChoose(letter.deadlineZone, actor.timeZone),
    },
    title: `${letters.settingsTitle} · ${letter.title} · Coro`,
  };
});
export type SettingsPage = Awaited<ReturnType<typeof loader>>;

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const letterId = params.letterId ?? "";
  await act(load.context, actor, letterId, await readForm(request, settingsForm, ["languages"]));
  return redirect(`/letters/${letterId}/settings?done=1`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function LetterSettings() {
  const page = useLoaderData<typeof loader>();
  const { letters } = useMessages();
  const [search] = useSearchParams();
  const refusing = useRefusing();
  const { change } = page.rights;
  return (
    <div className="letter-settings">
      <h2 className="visually-hidden">{letters.settingsTitle}</h2>
      <p className="soft">{letters.settingsLead}</p>
      {search.has("done") && change.allowed && !refusing ? <Note tone="good">{letters.saved}</Note> : null}
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {change.allowed ? (
        <SettingsForm page={page} refusing={refusing?.intent === "save" ? refusing : null} />
      ) : (
        <>
          <Note>{page.letter.life === "cancelled" ? letters.cancelled : letters.readOnly[change.key]}</Note>
          <SettingsFacts page={page} />
        </>
      )}
      <Endings page={page} />
    </div>
  );
}
