import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { chooseCountries, isCountry } from "#app/accounts/list-countries.server.ts";
import { id, language, line, requiredLine } from "#app/accounts/schemas.server.ts";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { createFormats } from "#app/i18n/formats.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireAdmin } from "#app/session.server.ts";
import { Confirm } from "#app/ui/confirm.tsx";
import { Empty, Note, Section } from "#app/ui/page.tsx";
import { readNetwork } from "#server/accounts/network.ts";
import { addOrganisation, changeOrganisation, changeOrganisationStatus } from "#server/organisations/commands.ts";
import { readManagedOrganisations } from "#server/organisations/queries.ts";
import { organisationKinds, organisationStatuses } from "#server/protocol/roles.ts";
import { OrganisationForm } from "./organisation-form.tsx";
import { OrganisationRow } from "./organisation-row.tsx";

export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireAdmin(request, load);
  const { admin } = await loadCatalogue(actor.language);
  const { country } = createFormats(actor.language, "UTC");
  const organisations = await readManagedOrganisations(load.context.db, actor, load.context.clock());
  return {
    title: `${admin.organisations} · ${admin.title}`,
    countries: chooseCountries(actor.language),
    usual: (await readNetwork(load.context.db))?.defaultLanguage,
    organisations: organisations.map((row) => ({ ...row, countryName: row.country && country(row.country) })),
    done: new URL(request.url).searchParams.has("done"),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

const details = {
  name: requiredLine(160),
  code: requiredLine(6).pipe(
    z
      .string()
      .transform((code) => code.toUpperCase())
      .refine((code) => /^[\p{Lu}\p{N}]{2,6}$/u.test(code), "codeInvalid"),
  ),
  kind: z.enum(organisationKinds, "chooseOne"),
  country: z
    .string()
    .transform((code) => code || null)
    .refine((code) => code === null || isCountry(code), "countryUnknown"),
  scope: line(160),
  languages: z.array(language).min(1, "chooseALanguage"),
};
const form = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), ...details }),
  z.object({ intent: z.literal("change"), organisationId: id, ...details }),
  z.object({ intent: z.literal("status"), organisationId: id, status: z.enum(organisationStatuses, "chooseOne") }),
]);

export const action = answerAction(async ({ request, context: load }) => {
  const actor = await requireAdmin(request, load);
  const wanted = await readForm(request, form, ["languages"]);
  if (wanted.intent === "status") {
    const { organisationId, status } = wanted;
    await changeOrganisationStatus(load.context, actor, { organisationId, status });
    return redirect("/admin?done");
  }
  const { name, code, kind, country, scope, languages } = wanted;
  const given = { name, code, kind, country, scope, languages };
  if (wanted.intent === "add") await addOrganisation(load.context, actor, given);
  else await changeOrganisation(load.context, actor, wanted.organisationId, given);
  return redirect("/admin?done");
});

export default function Page() {
  const { countries, usual, organisations, done } = useLoaderData<typeof loader>();
  const { admin } = useMessages();
  const { compare } = useFormats();
  const refusing = useRefusing();
  const sorted = organisations.toSorted(
    (a, b) => Number(b.kind === "secretariat") - Number(a.kind === "secretariat") || compare(a.name, b.name),
  );
  // Refused, the form stands at the top of the page with what was typed, and nowhere else.
  const adding = refusing?.intent === "add";
  const add = adding ? null : (
    <Confirm label={admin.addOrganisation} look="primary">
      <OrganisationForm countries={countries} usual={usual} />
    </Confirm>
  );
  return (
    <>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {done && !refusing ? <Note tone="good">{admin.saved}</Note> : null}
      {adding ? (
        <Section title={admin.addOrganisation}>
          <OrganisationForm countries={countries} usual={usual} />
        </Section>
      ) : null}
      <Section title={admin.organisations} note={sorted.length} end={add}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{admin.name}</th>
              <th scope="col">{admin.kind}</th>
              <th scope="col">{admin.country}</th>
              <th scope="col">{admin.status}</th>
              <th scope="col">{admin.seats}</th>
              <th scope="col">
                <span className="visually-hidden">{admin.editOrganisation}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((organisation) => (
              <OrganisationRow key={organisation.id} organisation={organisation} countries={countries} />
            ))}
          </tbody>
        </table>
        {sorted.every(({ kind }) => kind === "secretariat") ? (
          <Empty title={admin.noOrganisations}>
            <p>{admin.noOrganisationsText}</p>
          </Empty>
        ) : null}
      </Section>
    </>
  );
}
