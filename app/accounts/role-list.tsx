import { useMessages } from "#app/i18n/context.ts";
import type { NetworkRole, SeatRole } from "#server/protocol/roles.ts";

/** Roles in words, each with what it lets one do. */
export function RoleList({
  roles,
  networkRoles,
}: {
  roles: readonly SeatRole[];
  networkRoles: readonly NetworkRole[];
}) {
  const { accounts } = useMessages();
  const items = [
    ...roles.map((role) => [accounts.roles[role], accounts.roleHints[role]] as const),
    ...networkRoles.map((role) => [accounts.networkRoles[role], accounts.networkRoleHints[role]] as const),
  ];
  return (
    <ul className="role-list">
      {items.map(([name, hint]) => (
        <li key={name}>
          <b>{name}</b> <span className="soft">{hint}</span>
        </li>
      ))}
    </ul>
  );
}
