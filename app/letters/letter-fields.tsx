import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Choices, SelectField, TextArea, TextField } from "#app/ui/field.tsx";
import { DeadlineFields } from "./deadline-fields.tsx";
import type { Refusing } from "./refusing.ts";

const kinds = ["letter", "statement", "submission", "analysis"] as const;

interface Props {
  /** What may be chosen from. */
  offered: { categories: readonly string[]; languages: readonly string[]; zones: readonly string[] };
  /** What stands there now; a letter that is being started has no category yet. */
  now: {
    title: string;
    recipients: readonly string[];
    kind: (typeof kinds)[number];
    category: string | null;
    languages: readonly string[];
    deadline: { local: string; zone: string };
  };
  hints: { title: string; deadline: string };
  refusing: Refusing | null;
}

/** What a letter is, to whom it goes, in which languages and until when: the same to start one and to change it. */
export function LetterFields({ offered, now, hints, refusing }: Props) {
  const { campaigns, letters } = useMessages();
  const formats = useFormats();
  const { errors = {}, typed = {} } = refusing ?? {};
  const languages = typed.languages?.split("\n") ?? now.languages;
  return (
    <>
      <TextField
        name="title"
        label={letters.title}
        hint={hints.title}
        required
        maxLength={300}
        defaultValue={typed.title ?? now.title}
        error={errors.title}
      />
      <div className="field-group">
        <SelectField name="kind" label={letters.kind} defaultValue={typed.kind ?? now.kind} error={errors.kind}>
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
          required
          defaultValue={typed.category ?? now.category ?? ""}
          error={errors.category}
        >
          {now.category === null ? (
            <option value="" disabled>
              {campaigns.chooseCategory}
            </option>
          ) : null}
          {offered.categories.map((category) => (
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
        rows={4}
        defaultValue={typed.recipients ?? now.recipients.join("\n")}
        error={errors.recipients}
      />
      <Choices
        type="checkbox"
        name="languages"
        legend={letters.languages}
        hint={letters.languagesHint}
        columns
        error={errors.languages}
        choices={offered.languages.map((language) => ({
          value: language,
          label: formats.languageName(language),
          checked: languages.includes(language),
        }))}
      />
      <DeadlineFields
        zones={offered.zones}
        local={typed.deadlineAt ?? now.deadline.local}
        zone={typed.deadlineZone ?? now.deadline.zone}
        hint={hints.deadline}
        errors={errors}
      />
    </>
  );
}
