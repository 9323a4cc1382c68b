import { useMessages } from "#app/i18n/context.ts";
import { TextField } from "#app/ui/field.tsx";

/** A new password, with what is asked of it. */
export function NewPasswordField({ label, error }: { label?: string; error?: string | undefined }) {
  const { accounts } = useMessages();
  return (
    <TextField
      label={label ?? accounts.password}
      hint={accounts.passwordHint}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      maxLength={600}
      error={error}
    />
  );
}
