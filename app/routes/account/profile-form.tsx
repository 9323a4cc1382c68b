import { Form } from "@remix-run/react";
import { ownNames } from "#app/accounts/language-switch.tsx";
import type { ZoneChoices } from "#app/accounts/list-zones.server.ts";
import { TimeZoneField } from "#app/accounts/time-zone-field.tsx";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { type Language, languages } from "#server/protocol/languages.ts";

/** Another language changes every word of the page: the form is sent as a whole page, so that all of it is in it. */
export function ProfileForm({
  profile,
  zones,
}: {
  profile: { name: string; language: Language; timeZone: string };
  zones: ZoneChoices;
}) {
  const { accounts, common } = useMessages();
  const refusing = useRefusing();
  const mine = refusing?.intent === "profile" ? refusing : null;
  return (
    <Form method="post" reloadDocument className="narrow-form">
      <TextField
        label={accounts.name}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={mine?.typed.name ?? profile.name}
        error={mine?.errors.name}
      />
      <SelectField
        label={accounts.interfaceLanguage}
        name="language"
        defaultValue={mine?.typed.language ?? profile.language}
        error={mine?.errors.language}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {ownNames[language]}
          </option>
        ))}
      </SelectField>
      <TimeZoneField zones={zones} value={mine?.typed.timeZone ?? profile.timeZone} error={mine?.errors.timeZone} />
      <input type="hidden" name="intent" value="profile" />
      <Submit>{common.save}</Submit>
    </Form>
  );
}
