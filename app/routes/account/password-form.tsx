import { Form } from "@remix-run/react";
import { NewPasswordField } from "#app/accounts/password-field.tsx";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";

export function PasswordForm({ email }: { email: string }) {
  const { accounts } = useMessages();
  const refusing = useRefusing();
  const mine = refusing?.intent === "password" ? refusing : null;
  return (
    <Form method="post" reloadDocument className="narrow-form">
      <p className="soft">{accounts.changePasswordLead}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label={accounts.currentPassword}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        required
        maxLength={600}
        error={mine?.errors.currentPassword}
      />
      <NewPasswordField label={accounts.newPassword} error={mine?.errors.password} />
      <Submit look="plain" name="intent" value="password">
        {accounts.changePassword}
      </Submit>
    </Form>
  );
}
