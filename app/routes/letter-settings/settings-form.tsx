import { Form } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { DeadlineFields } from "#app/letters/deadline-fields.tsx";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Choices, SelectField, TextArea, TextField } from "#app/ui/field.tsx";
import type { SettingsPage } from "./route.tsx";

const kinds = ["letter", "statement", "submission", "analysis"] as const;

export function SettingsForm({ page, refusing }: { page: SettingsPage; refusing: Refusing | null }) {
  const { letters } = useMessages();
  const formats = useFormats();
  const { letter, deadline } = page;
  const { errors = {}, typed = {} } = refusing ?? {};
  return (
    <Form method="post" className="settings-form">
      <input type="hidden" name="intent" value="save" />
      <TextField
        name="title"
        label={letters.title}
        hint={letters.titleHint}
        required
        maxLength={300}
        defaultValue={typed.title ?? letter.title}
        error={errors.title}
      />
      <TextArea
        name="recipients"
        label={letters.recipients}
        hint={letters.recipientsHint}
        rows={4}
        defaultValue={typed.recipients ?? letter.recipients.join("\n")}
        error={errors.recipients}
      />
      <div className="field-group">
        <SelectField name="kind" label={letters.kind} defaultValue={typed.kind ?? letter.kind} error={errors.kind}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {letters.kinds[kind]}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="category"
          label={letters.category}
          hint={letters.categoryHint}
          defaultValue={typed.category ?? letter.category}
          error={errors.category}
        >
          {page.categories.map((category) => (
            <option key={category} value={category}>
              {letters.categories[category] ?? category}
            </option>
          ))}
        </SelectField>
      </div>
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
          checked: letter.languages.includes(language),
        }))}
      />
      <DeadlineFields
        zones={deadline.zones}
        local={typed.deadlineAt ?? deadline.local}
        zone={typed.deadlineZone ?? deadline.zone}
        hint={letters.deadlineHint}
        errors={errors}
      />
      <Submit>{letters.save}</Submit>
    </Form>
  );
}
