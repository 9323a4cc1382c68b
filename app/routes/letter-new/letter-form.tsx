import { Form } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { DeadlineFields } from "#app/letters/deadline-fields.tsx";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Choices, SelectField, TextArea, TextField } from "#app/ui/field.tsx";
import type { LetterNewPage } from "./route.tsx";

export function LetterForm({ page, refusing }: { page: LetterNewPage; refusing: Refusing | null }) {
  const { campaigns, letters } = useMessages();
  const formats = useFormats();
  const { errors = {}, typed = {} } = refusing ?? {};
  const chosen = typed.languages?.split("\n") ?? [page.ownLanguage];
  return (
    <Form method="post" className="campaign-form">
      <TextField
        name="title"
        label={letters.title}
        hint={campaigns.letterNewTitleHint}
        required
        maxLength={300}
        defaultValue={typed.title}
        error={errors.title}
      />
      <div className="field-group">
        <SelectField name="kind" label={letters.kind} defaultValue={typed.kind ?? "letter"} error={errors.kind}>
          {page.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {letters.kinds[kind]}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="category"
          label={letters.category}
          hint={letters.categoryHint}
          required
          defaultValue={typed.category ?? ""}
          error={errors.category}
        >
          <option value="" disabled>
            {campaigns.chooseCategory}
          </option>
          {page.categories.map((category) => (
            <option key={category} value={category}>
              {letters.categories[category] ?? category}
            </option>
          ))}
        </SelectField>
      </div>
      <TextArea
        name="recipients"
        label={letters.recipients}
        hint={letters.recipientsHint}
        rows={3}
        defaultValue={typed.recipients}
        error={errors.recipients}
      />
      <Choices
        type="checkbox"
        name="languages"
        legend={letters.languages}
        hint={letters.languagesHint}
        columns
        error={errors.languages}
        choices={page.languages.map((language) => ({
          value: language,
          label: formats.languageName(language),
          checked: chosen.includes(language),
        }))}
      />
      <DeadlineFields
        zones={page.zones}
        local={typed.deadlineAt ?? ""}
        zone={typed.deadlineZone ?? page.zone}
        hint={campaigns.letterNewDeadlineHint}
        errors={errors}
      />
      <Submit>{campaigns.letterNewSubmit}</Submit>
    </Form>
  );
}
