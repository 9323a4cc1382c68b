import { Form } from "@remix-run/react";
import { ownNames } from "#app/accounts/language-switch.tsx";
import type { CountryChoices } from "#app/accounts/list-countries.server.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Choices, SelectField, TextField } from "#app/ui/field.tsx";
import type { ManagedOrganisation } from "#server/organisations/queries.ts";
import { type Language, languages } from "#server/protocol/languages.ts";
import { organisationKinds } from "#server/protocol/roles.ts";

/** What is known of an organisation: a new one, or one to change. */
export function OrganisationForm({
  countries,
  organisation,
  usual,
}: {
  countries: CountryChoices;
  /** The network's main language: what a new organisation most likely works in. */
  usual?: Language | undefined;
  organisation?: ManagedOrganisation;
}) {
  const { accounts, admin } = useMessages();
  const refusing = useRefusing();
  const intent = organisation ? "change" : "add";
  const mine = refusing?.intent === intent && refusing.typed.organisationId === organisation?.id ? refusing : null;
  const typed = mine?.typed ?? {};
  const errors = mine?.errors ?? {};
  const chosen = typed.languages?.split("\n") ?? organisation?.languages ?? (mine || !usual ? [] : [usual]);
  const options = (named: CountryChoices["region"]) =>
    named.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <Form method="post" className="narrow-form">
      {organisation ? <input type="hidden" name="organisationId" value={organisation.id} /> : null}
      <TextField
        label={admin.name}
        name="name"
        required
        maxLength={160}
        defaultValue={typed.name ?? organisation?.name}
        error={errors.name}
      />
      <TextField
        label={admin.code}
        hint={admin.codeHint}
        name="code"
        required
        maxLength={6}
        autoCapitalize="characters"
        defaultValue={typed.code ?? organisation?.code}
        error={errors.code}
      />
      <SelectField
        label={admin.kind}
        name="kind"
        defaultValue={typed.kind ?? organisation?.kind ?? "member"}
        error={errors.kind}
      >
        {organisationKinds.map((kind) => (
          <option key={kind} value={kind}>
            {admin.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={admin.country}
        name="country"
        defaultValue={typed.country ?? organisation?.country ?? ""}
        error={errors.country}
      >
        <option value="">{admin.international}</option>
        <optgroup label={accounts.americas}>{options(countries.region)}</optgroup>
        <optgroup label={accounts.elsewhere}>{options(countries.elsewhere)}</optgroup>
      </SelectField>
      <TextField
        label={admin.scope}
        hint={admin.scopeHint}
        name="scope"
        maxLength={160}
        defaultValue={typed.scope ?? organisation?.scope}
        error={errors.scope}
      />
      <Choices
        legend={admin.languages}
        name="languages"
        type="checkbox"
        columns
        choices={languages.map((language) => ({
          value: language,
          label: ownNames[language],
          checked: chosen.includes(language),
        }))}
        error={errors.languages}
      />
      <Submit name="intent" value={intent}>
        {organisation ? admin.save : admin.addOrganisation}
      </Submit>
    </Form>
  );
}
