import { useMessages } from "#app/i18n/context.ts";
import { Choices, TextField } from "#app/ui/field.tsx";
import { type SeatRole, seatRoles } from "#server/protocol/roles.ts";

/** What a seat is: a function and a set of roles. The secretariat never signs, so it is not offered that. */
export function SeatFields({
  title = "",
  roles = [],
  errors = {},
  secretariat = false,
}: {
  title?: string | undefined;
  roles?: readonly SeatRole[];
  errors?: Readonly<Record<string, string | undefined>>;
  secretariat?: boolean;
}) {
  const { accounts, admin } = useMessages();
  return (
    <>
      <TextField
        label={admin.function}
        hint={admin.functionHint}
        name="title"
        maxLength={120}
        defaultValue={title}
        error={errors.title}
      />
      <Choices
        legend={admin.roles}
        name="roles"
        type="checkbox"
        choices={seatRoles
          .filter((role) => !(secretariat && role === "signatory"))
          .map((role) => ({
            value: role,
            label: accounts.roles[role],
            hint: accounts.roleHints[role],
            checked: roles.includes(role),
          }))}
        error={errors.roles}
      />
    </>
  );
}
