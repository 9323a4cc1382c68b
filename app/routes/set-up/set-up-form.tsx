import { ownNames } from "#app/accounts/language-switch.tsx";
import type { ZoneChoices } from "#app/accounts/list-zones.server.ts";
import { NewPasswordField } from "#app/accounts/password-field.tsx";
import { TimeZoneField } from "#app/accounts/time-zone-field.tsx";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Choices, SelectField, TextField } from "#app/ui/field.tsx";
import { type Language, languages } from "#server/protocol/languages.ts";

/** The network and its first admin, in one go. */
export function SetUpForm({ reader, zones }: { reader: Language; zones: ZoneChoices }) {
  const { accounts } = useMessages();
  const refusing = useRefusing();
  const { typed = {}, errors = {} } = refusing ?? {};
  return (
    <form method="post" className="door-form">
      <h2>{accounts.theNetwork}</h2>
      <TextField
        label={accounts.networkName}
        name="networkName"
        required
        maxLength={120}
        defaultValue={typed.networkName}
        error={errors.networkName}
      />
      <TextField
        label={accounts.purpose}
        hint={accounts.purposeHint}
        name="purpose"
        maxLength={200}
        defaultValue={typed.purpose}
        error={errors.purpose}
      />
      <Choices
        legend={accounts.languages}
        hint={accounts.languagesHint}
        name="languages"
        type="checkbox"
        columns
        choices={languages.map((language) => ({ value: language, label: ownNames[language], checked: true }))}
        error={errors.languages}
      />
      <SelectField
        label={accounts.defaultLanguage}
        name="defaultLanguage"
        defaultValue={typed.defaultLanguage ?? reader}
        error={errors.defaultLanguage}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {ownNames[language]}
          </option>
        ))}
      </SelectField>
      <h2>{accounts.you}</h2>
      <TextField
        label={accounts.yourName}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={typed.name}
        error={errors.name}
      />
      <TextField
        label={accounts.email}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={typed.email}
        error={errors.email}
      />
      <NewPasswordField error={errors.password} />
      <TimeZoneField zones={zones} value={typed.timeZone ?? ""} error={errors.timeZone} />
      <label className="choice">
        <input type="checkbox" name="coordinator" defaultChecked={refusing ? typed.coordinator === "on" : true} />
        <span>
          {accounts.alsoCoordinator}
          <span className="field-hint">{accounts.alsoCoordinatorHint}</span>
        </span>
      </label>
      <Submit className="door-wide" name="intent" value="network">
        {accounts.createNetwork}
      </Submit>
    </form>
  );
}
