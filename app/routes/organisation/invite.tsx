import { Form } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { RoleChoices } from "./role-choices.tsx";
import type { OrganisationPage } from "./route.tsx";

/** A single-use link by mail for one more person of the house. */
export function Invite({ page, refusing }: { page: OrganisationPage; refusing: Refusing | null }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  const { typed = {}, errors = {} } = refusing ?? {};
  return (
    <Confirm label={signOns.invite}>
      <Form method="post">
        <input type="hidden" name="intent" value="invite" />
        <p className="soft">{signOns.inviteText}</p>
        <TextField
          name="name"
          label={signOns.inviteName}
          required
          maxLength={120}
          defaultValue={typed.name}
          error={errors.name}
        />
        <TextField
          type="email"
          name="email"
          label={signOns.inviteEmail}
          required
          maxLength={254}
          defaultValue={typed.email}
          error={errors.email}
        />
        <SelectField
          name="language"
          label={signOns.inviteLanguage}
          defaultValue={typed.language ?? page.card.languages[0] ?? page.language}
        >
          {page.languages.map((language) => (
            <option key={language} value={language}>
              {formats.languageName(language)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="title"
          label={signOns.seatTitle}
          hint={signOns.seatTitleHint}
          maxLength={120}
          defaultValue={typed.title}
          error={errors.title}
        />
        <RoleChoices held={["reader"]} signs={page.card.kind !== "secretariat"} error={errors.roles} />
        <Submit>{signOns.inviteSend(page.card.name)}</Submit>
      </Form>
    </Confirm>
  );
}
