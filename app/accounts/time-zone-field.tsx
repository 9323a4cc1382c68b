import { useMessages } from "#app/i18n/context.ts";
import { SelectField } from "#app/ui/field.tsx";

/** Every zone this computer knows, those of the Americas first. Made once: the list is long and never changes. */
const zones = Intl.supportedValuesOf("timeZone");
const groups = [
  zones.filter((zone) => zone.startsWith("America/")),
  ["UTC", ...zones.filter((zone) => !zone.startsWith("America/") && !zone.startsWith("Etc/"))],
];

/** "America/Argentina/Buenos_Aires" is a name, too, and the one that calendars and phones show. */
const writeZone = (zone: string): string => zone.replaceAll("_", " ");

export function TimeZoneField({ value, error }: { value: string; error?: string | undefined }) {
  const { accounts } = useMessages();
  const known = groups.some((group) => group.includes(value));
  return (
    <SelectField label={accounts.timeZone} name="timeZone" defaultValue={value} error={error} required>
      {known ? null : <option value={value}>{writeZone(value)}</option>}
      {groups.map((group) => (
        <optgroup key={group[0]} label={group[0] === "UTC" ? "UTC …" : "América · Americas"}>
          {group.map((zone) => (
            <option key={zone} value={zone}>
              {writeZone(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
