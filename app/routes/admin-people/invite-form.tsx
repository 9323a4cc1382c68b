import { Form } from "@remix-run/react";
import { ownNames } from "#app/accounts/language-switch.tsx";
import { SeatFields } from "#app/accounts/seat-fields.tsx";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Choices, SelectField, TextField } from "#app/ui/field.tsx";
import { type Language, languages } from "#server/protocol/languages.ts";
import { networkRoles, type SeatRole } from "#server/protocol/roles.ts";

const listed = (typed: string | undefined) => (typed?.split("\n") ?? []) as SeatRole[];

/** Who is invited, for which organisation, and to do what. */
export function InviteForm({
  organisations,
  reader,
}: {
  organisations: readonly { id: string; name: string }[];
  reader: Language;
}) {
  const { accounts, admin } = useMessages();
  const { compare } = useFormats();
  const refusing = useRefusing();
  const { typed = {}, errors = {} } = refusing?.intent === "invite" ? refusing : {};
  return (
    <Form method="post" className="narrow-form">
      <p className="soft">{admin.inviteLead}</p>
      <TextField
        label={admin.name}
        name="name"
        autoComplete="off"
        required
        maxLength={120}
        defaultValue={typed.name}
        error={errors.name}
      />
      <TextField
        label={admin.email}
        name="email"
        type="email"
        autoComplete="off"
        required
        maxLength={254}
        defaultValue={typed.email}
        error={errors.email}
      />
      <SelectField
        label={admin.theirLanguage}
        name="language"
        defaultValue={typed.language ?? reader}
        error={errors.language}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {ownNames[language]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={admin.organisation}
        name="organisationId"
        defaultValue={typed.organisationId ?? ""}
        error={errors.organisationId}
      >
        <option value="">{admin.noOrganisation}</option>
        {organisations
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
      <SeatFields title={typed.title} roles={listed(typed.roles)} errors={errors} />
      <Choices
        legend={admin.networkRoles}
        name="networkRoles"
        type="checkbox"
        choices={networkRoles.map((role) => ({
          value: role,
          label: accounts.networkRoles[role],
          hint: accounts.networkRoleHints[role],
          checked: typed.networkRoles?.split("\n").includes(role) ?? false,
        }))}
        error={errors.networkRoles}
      />
      <Submit name="intent" value="invite">
        {admin.sendInvitation}
      </Submit>
    </Form>
  );
}
