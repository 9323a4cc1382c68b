import { useMessages } from "#app/i18n/context.ts";
import { Choices } from "#app/ui/field.tsx";
import type { SeatRole } from "#db/schema/index.ts";

const roles: readonly SeatRole[] = ["reader", "proposer", "drafter", "signatory", "lead"];

/** The set of roles of a seat; the secretariat never signs, so it is not offered that one. */
export function RoleChoices({
  held,
  signs,
  error,
}: {
  held: readonly SeatRole[];
  signs: boolean;
  error?: string | undefined;
}) {
  const { signOns } = useMessages();
  return (
    <Choices
      type="checkbox"
      name="roles"
      legend={signOns.seatRoles}
      error={error}
      choices={roles
        .filter((role) => signs || role !== "signatory")
        .map((role) => ({
          value: role,
          label: signOns.roles[role],
          hint: signOns.roleHints[role],
          checked: held.includes(role),
        }))}
    />
  );
}
