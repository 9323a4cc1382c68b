import { useMessages } from "#app/i18n/context.ts";
import { SelectField } from "#app/ui/field.tsx";
import type { ZoneChoices } from "./list-zones.server.ts";

/** "America/Argentina/Buenos_Aires" is a name, too, and the one that calendars and phones show. */
const writeZone = (zone: string): string => zone.replaceAll("_", " ");

export function TimeZoneField({
  zones,
  value,
  error,
}: {
  zones: ZoneChoices;
  /** Empty where nobody knows it yet: a guess would misplace every deadline they read. */
  value: string;
  error?: string | undefined;
}) {
  const { accounts } = useMessages();
  const known = value === "" || zones.americas.includes(value) || zones.elsewhere.includes(value);
  const options = (names: readonly string[]) =>
    names.map((zone) => (
      <option key={zone} value={zone}>
        {writeZone(zone)}
      </option>
    ));
  return (
    <SelectField label={accounts.timeZone} name="timeZone" defaultValue={value} error={error} required>
      {value === "" ? <option value="">{accounts.chooseTimeZone}</option> : null}
      {known ? null : <option value={value}>{writeZone(value)}</option>}
      <optgroup label={accounts.americas}>{options(zones.americas)}</optgroup>
      <optgroup label={accounts.elsewhere}>{options(zones.elsewhere)}</optgroup>
    </SelectField>
  );
}
