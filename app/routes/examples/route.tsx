import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readDevice, redirectSignedIn } from "#app/accounts/device.server.ts";
import { LanguageSwitch } from "#app/accounts/language-switch.tsx";
import { id } from "#app/accounts/schemas.server.ts";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { readLanguage } from "#app/session.server.ts";
import { Mark } from "#app/ui/chorus.tsx";
import { Note } from "#app/ui/page.tsx";
import { readExamplePeople } from "#server/accounts/queries.ts";
import { signInAsExample } from "#server/accounts/sign-in.ts";
import { ExampleGroup, groupByOrganisation } from "./example-group.tsx";

export const handle = { plain: true };

/** Only in an example network; anywhere else this page does not exist. */
export const loader = answerLoader(async ({ request, context: load }) => {
  const people = await readExamplePeople(load.context.db);
  const { accounts } = await loadCatalogue(await readLanguage(request, load));
  return { people, title: accounts.examplesTitle };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Coro` }];

const form = z.object({ personId: id });

export const action = answerAction(async ({ request, context: load }) => {
  const device = readDevice(request, load);
  const { personId } = await readForm(request, form);
  return redirectSignedIn(load, await signInAsExample(load.context, personId, device), "/");
});

export default function Page() {
  const { people } = useLoaderData<typeof loader>();
  const { accounts } = useMessages();
  const formats = useFormats();
  const refusing = useRefusing();
  const groups = groupByOrganisation(people, formats.compare);
  const secretariat = groups.filter(({ kind }) => kind === "secretariat");
  const others = groups.filter(({ kind }) => kind !== "secretariat");
  return (
    <div className="examples">
      <header className="examples-head">
        <a href="/" className="brand">
          <Mark />
          Coro
        </a>
      </header>
      <main id="content">
        <h1 className="serif">{accounts.examplesTitle}</h1>
        <p className="door-lead">{accounts.examplesLead}</p>
        {refusing ? <Note tone="error">{refusing.message}</Note> : null}
        <h2>{accounts.theSecretariat}</h2>
        <div className="examples-groups">
          {secretariat.map((group) => (
            <ExampleGroup key={group.id} group={group} />
          ))}
        </div>
        <h2>{accounts.membersByCountry}</h2>
        <div className="examples-groups">
          {others.map((group) => (
            <ExampleGroup key={group.id} group={group} />
          ))}
        </div>
      </main>
      <LanguageSwitch />
    </div>
  );
}
