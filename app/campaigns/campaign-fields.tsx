import { useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { SelectField, TextArea, TextField } from "#app/ui/field.tsx";

interface Values {
  title: string;
  subject: string;
  country: string | null;
}

/** What a campaign is about. */
export function CampaignFields({
  values,
  countries,
  refusing,
}: {
  values: Values;
  countries: readonly { code: string; name: string }[];
  refusing: Refusing | null;
}) {
  const { campaigns } = useMessages();
  const { errors = {}, typed = {} } = refusing ?? {};
  const country = typed.country ?? values.country ?? "";
  return (
    <>
      <TextField
        name="title"
        label={campaigns.fieldTitle}
        hint={campaigns.fieldTitleHint}
        required
        maxLength={200}
        defaultValue={typed.title ?? values.title}
        error={errors.title}
      />
      <TextArea
        name="subject"
        label={campaigns.fieldSubject}
        hint={campaigns.fieldSubjectHint}
        required
        maxLength={500}
        rows={2}
        defaultValue={typed.subject ?? values.subject}
        error={errors.subject}
      />
      <SelectField name="country" label={campaigns.fieldCountry} defaultValue={country} error={errors.country}>
        <option value="">{campaigns.wholeRegion}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
