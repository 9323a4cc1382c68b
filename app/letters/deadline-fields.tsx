import { useMessages } from "#app/i18n/context.ts";
import { SelectField, TextField } from "#app/ui/field.tsx";

/** A deadline as people say it: a wall-clock time and the zone it is meant in. The loader brings the zones. */
export function DeadlineFields({
  zones,
  local,
  zone,
  required,
  hint,
  errors,
}: {
  zones: readonly string[];
  /** YYYY-MM-DDTHH:mm in that zone; empty for none. */
  local: string;
  zone: string;
  required?: boolean;
  hint?: string;
  errors: { deadlineAt?: string | undefined; deadlineZone?: string | undefined };
}) {
  const { letters } = useMessages();
  return (
    <fieldset className="deadline-fields">
      <legend>{letters.deadline}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      <div className="deadline-pair">
        <TextField
          type="datetime-local"
          name="deadlineAt"
          label={letters.deadlineAt}
          defaultValue={local}
          required={required}
          error={errors.deadlineAt}
        />
        <SelectField name="deadlineZone" label={letters.zone} defaultValue={zone} error={errors.deadlineZone}>
          {zones.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
      </div>
    </fieldset>
  );
}
