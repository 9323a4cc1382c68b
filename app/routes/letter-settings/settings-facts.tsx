import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { SettingsPage } from "./route.tsx";

/** The settings as they stand, where they can no longer be changed. */
export function SettingsFacts({ page: { letter } }: { page: SettingsPage }) {
  const { letters } = useMessages();
  const formats = useFormats();
  const { deadlineAt, deadlineZone } = letter;
  return (
    <dl className="facts settings-facts">
      <dt>{letters.title}</dt>
      <dd>{letter.title}</dd>
      <dt>{letters.recipients}</dt>
      <dd>
        {letter.recipients.length === 0
          ? letters.recipientsCount(0)
          : letter.recipients.map((line) => <div key={line}>{line}</div>)}
      </dd>
      <dt>{letters.kind}</dt>
      <dd>{letters.kinds[letter.kind]}</dd>
      <dt>{letters.category}</dt>
      <dd>{letters.categories[letter.category] ?? letter.category}</dd>
      <dt>{letters.languages}</dt>
      <dd>{formats.list(letter.languages.map((language) => formats.languageName(language)))}</dd>
      <dt>{letters.deadline}</dt>
      <dd>{deadlineAt ? formats.moment(deadlineAt, deadlineZone ?? undefined) : letters.noDeadline}</dd>
    </dl>
  );
}
