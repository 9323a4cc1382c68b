import type { ZoneChoices } from "#app/accounts/list-zones.server.ts";
import { NewPasswordField } from "#app/accounts/password-field.tsx";
import { TimeZoneField } from "#app/accounts/time-zone-field.tsx";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Note } from "#app/ui/page.tsx";

type AsWhom = { kind: "new" } | { kind: "sign-in"; to: string } | { kind: "myself" | "somebody else"; name: string };

/** The one act of the page: choosing a password, or accepting with the account one has. Nothing happens before it is sent. */
export function AcceptForm({
  invitation,
  asWhom,
  zones,
}: {
  invitation: { email: string; name: string; language: string };
  asWhom: AsWhom;
  zones: ZoneChoices;
}) {
  const { accounts } = useMessages();
  const refusing = useRefusing();
  if (asWhom.kind === "sign-in")
    return (
      <>
        <Note>{accounts.acceptHasAccount(invitation.email)}</Note>
        <a className="button button-primary door-wide" href={`/sign-in?to=${encodeURIComponent(asWhom.to)}`}>
          {accounts.signIn}
        </a>
      </>
    );
  if (asWhom.kind === "somebody else")
    return <Note tone="warning">{accounts.acceptWrongPerson(asWhom.name, invitation.email)}</Note>;
  if (asWhom.kind === "myself")
    return (
      <form method="post" className="door-form">
        <Submit className="door-wide" name="intent" value="myself">
          {accounts.acceptAs(asWhom.name)}
        </Submit>
      </form>
    );
  return (
    <form method="post" className="door-form">
      <input type="hidden" name="language" value={invitation.language} />
      <TextField
        label={accounts.email}
        name="username"
        type="email"
        autoComplete="username"
        value={invitation.email}
        readOnly
      />
      <TextField
        label={accounts.yourName}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={refusing?.typed.name ?? invitation.name}
        error={refusing?.errors.name}
      />
      <NewPasswordField error={refusing?.errors.password} />
      <TimeZoneField zones={zones} value={refusing?.typed.timeZone ?? ""} error={refusing?.errors.timeZone} />
      <Submit className="door-wide" name="intent" value="new">
        {accounts.accept}
      </Submit>
    </form>
  );
}
