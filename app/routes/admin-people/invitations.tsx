import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { Submit } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Section } from "#app/ui/page.tsx";
import type { PendingInvitation } from "#server/accounts/queries.ts";

/** Invitations nobody has accepted yet: send again, or take back. */
export function Invitations({ invitations }: { invitations: readonly PendingInvitation[] }) {
  const { accounts, admin } = useMessages();
  if (invitations.length === 0) return null;
  return (
    <Section title={admin.invitations} note={invitations.length} id="invitations">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{admin.name}</th>
            <th scope="col">{admin.organisation}</th>
            <th scope="col">{admin.roles}</th>
            <th scope="col">{admin.until}</th>
            <th scope="col">
              <span className="visually-hidden">{admin.sendAgain}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <th scope="row">
                {invitation.name}
                <span className="person-email soft">{invitation.email}</span>
              </th>
              <td data-label={admin.organisation}>{invitation.organisationName ?? admin.network}</td>
              <td data-label={admin.roles}>
                {[
                  ...invitation.roles.map((role) => accounts.roles[role].toLowerCase()),
                  ...invitation.networkRoles.map((role) => accounts.networkRoles[role].toLowerCase()),
                ].join(", ")}
              </td>
              <td data-label={admin.until}>
                {invitation.expired ? (
                  <span className="status-off">{admin.expired}</span>
                ) : (
                  <Moment at={invitation.expiresAt} />
                )}
              </td>
              <td className="row-act">
                <Form method="post" className="row">
                  <input type="hidden" name="invitationId" value={invitation.id} />
                  <Submit look="plain" slim name="intent" value="resend">
                    {admin.sendAgain}
                  </Submit>
                  <Submit look="quiet" slim name="intent" value="cancel">
                    {admin.takeBack}
                  </Submit>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
