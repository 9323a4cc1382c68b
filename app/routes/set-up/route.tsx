import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink } from "#app/accounts/dead-link.tsx";
import { readDevice, redirectSignedIn } from "#app/accounts/device.server.ts";
import { Door } from "#app/accounts/door.tsx";
import { listZones } from "#app/accounts/list-zones.server.ts";
import { email, language, line, password, requiredLine, timeZone } from "#app/accounts/schemas.server.ts";
import { secretAddress } from "#app/accounts/secret-address.ts";
import { answerAction } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { readLanguage } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Note } from "#app/ui/page.tsx";
import { isSetupLinkAlive, setUpExample, setUpNetwork } from "#server/accounts/set-up.ts";
import { startSession } from "#server/accounts/sign-in.ts";
import { SetUpForm } from "./set-up-form.tsx";

export const handle = { plain: true };

export async function loader({ request, params, context: load }: LoaderFunctionArgs) {
  const reader = await readLanguage(request, load);
  const { accounts } = await loadCatalogue(reader);
  const alive = await isSetupLinkAlive(load.context.db, params.token ?? "");
  if (!alive) return data({ alive, reader, zones: null, title: accounts.setUpDeadTitle }, { status: 410 });
  return data({ alive, reader, zones: listZones(), title: accounts.setUpTitle });
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${shown?.title} · Coro` },
  ...secretAddress,
];

const form = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("example"), languages: z.array(z.string()) }),
  z.object({
    intent: z.literal("network"),
    networkName: requiredLine(120),
    purpose: line(200),
    languages: z.array(language).min(1, "chooseALanguage"),
    defaultLanguage: language,
    name: requiredLine(120),
    email,
    password,
    timeZone,
    coordinator: z.literal("on").optional(),
  }),
]);

export const action = answerAction(async ({ request, params, context: load }) => {
  const { context } = load;
  const token = params.token ?? "";
  const device = readDevice(request, load);
  const wanted = await readForm(request, form, ["languages"]);
  if (wanted.intent === "example") {
    await setUpExample(context, { token });
    return redirect("/examples");
  }
  const { personId } = await setUpNetwork(context, { ...wanted, token, coordinator: wanted.coordinator === "on" });
  return redirectSignedIn(load, await startSession(context, personId, device), "/admin");
});

export default function Page() {
  const { reader, zones } = useLoaderData<typeof loader>();
  const { accounts } = useMessages();
  const refusing = useRefusing();
  if (!zones)
    return (
      <DeadLink
        title={accounts.setUpDeadTitle}
        text={accounts.setUpDeadText}
        next={{ to: "/", words: accounts.backToSignIn }}
      />
    );
  return (
    <Door title={accounts.setUpTitle} lead={accounts.setUpLead}>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <form method="post" className="door-example">
        <h2>{accounts.tryExampleTitle}</h2>
        <p className="soft">{accounts.tryExampleText}</p>
        <Submit look="plain" name="intent" value="example">
          {accounts.tryExample}
        </Submit>
      </form>
      <SetUpForm reader={reader} zones={zones} />
    </Door>
  );
}
