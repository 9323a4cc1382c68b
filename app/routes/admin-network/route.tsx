import { type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownNames } from "#app/accounts/language-switch.tsx";
import { language, line, requiredLine } from "#app/accounts/schemas.server.ts";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireAdmin } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Choices, SelectField, TextField } from "#app/ui/field.tsx";
import { Note, Section } from "#app/ui/page.tsx";
import { changeNetwork } from "#server/accounts/change-network.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { defaultCategories } from "#server/protocol/categories.ts";
import { languages } from "#server/protocol/languages.ts";
import { Refusal } from "#server/refusal.ts";

export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireAdmin(request, load);
  const { admin } = await loadCatalogue(actor.language);
  const network = await readNetwork(load.context.db);
  if (!network) throw new Refusal("not-found", "noSuchPage");
  const done = new URL(request.url).searchParams.has("done");
  return { title: `${admin.network} · ${admin.title}`, network, done };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

const form = z.object({
  name: requiredLine(120),
  purpose: line(200),
  languages: z.array(language).min(1, "chooseALanguage"),
  defaultLanguage: language,
  categories: z.array(z.enum(defaultCategories, "chooseACategory")).min(1, "chooseACategory"),
});

export const action = answerAction(async ({ request, context: load }) => {
  const actor = await requireAdmin(request, load);
  await changeNetwork(load.context, actor, await readForm(request, form, ["languages", "categories"]));
  return redirect("/admin/network?done");
});

export default function Page() {
  const { network, done } = useLoaderData<typeof loader>();
  const { admin, letters } = useMessages();
  const refusing = useRefusing();
  const { typed = {}, errors = {} } = refusing ?? {};
  return (
    <Section title={admin.network}>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {done && !refusing ? <Note tone="good">{admin.saved}</Note> : null}
      {/* The name stands on every page: sent as a whole page, so that all of it is in what comes back. */}
      <Form method="post" reloadDocument className="narrow-form">
        <p className="soft">{admin.networkLead}</p>
        <TextField
          label={admin.networkName}
          name="name"
          required
          maxLength={120}
          defaultValue={typed.name ?? network.name}
          error={errors.name}
        />
        <TextField
          label={admin.purpose}
          name="purpose"
          maxLength={200}
          defaultValue={typed.purpose ?? network.purpose}
          error={errors.purpose}
        />
        <Choices
          legend={admin.languages}
          name="languages"
          type="checkbox"
          columns
          choices={languages.map((each) => ({
            value: each,
            label: ownNames[each],
            checked: network.languages.includes(each),
          }))}
          error={errors.languages}
        />
        <SelectField
          label={admin.defaultLanguage}
          name="defaultLanguage"
          defaultValue={typed.defaultLanguage ?? network.defaultLanguage}
          error={errors.defaultLanguage}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {ownNames[each]}
            </option>
          ))}
        </SelectField>
        <Choices
          legend={admin.categories}
          hint={admin.categoriesHint}
          name="categories"
          type="checkbox"
          columns
          choices={defaultCategories.map((each) => ({
            value: each,
            label: letters.categories[each] ?? each,
            checked: network.categories.includes(each),
          }))}
          error={errors.categories}
        />
        <Submit>{admin.save}</Submit>
      </Form>
    </Section>
  );
}
