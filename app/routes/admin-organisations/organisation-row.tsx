import { Form, Link } from "@remix-run/react";
import type { CountryChoices } from "#app/accounts/list-countries.server.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { OrganisationName } from "#app/ui/organisation-name.tsx";
import type { ManagedOrganisation } from "#server/organisations/queries.ts";
import { organisationStatuses } from "#server/protocol/roles.ts";
import { OrganisationForm } from "./organisation-form.tsx";

/** One organisation in the list; editing it and its status open in place. */
export function OrganisationRow({
  organisation,
  countries,
}: {
  organisation: ManagedOrganisation & { countryName: string | null };
  countries: CountryChoices;
}) {
  const { admin } = useMessages();
  const formats = useFormats();
  const refusing = useRefusing();
  const { id, kind, status, seats, invited } = organisation;
  const open = refusing?.intent === "change" && refusing.typed.organisationId === id;
  const change = { active: admin.makeActive, suspended: admin.suspend, left: admin.markLeft };
  return (
    <tr>
      <th scope="row">
        <OrganisationName code={organisation.code} name={organisation.name} id={id} />
      </th>
      <td data-label={admin.kind}>{admin.kinds[kind]}</td>
      <td data-label={admin.country}>{organisation.countryName ?? admin.international}</td>
      <td data-label={admin.status} className={status === "active" ? undefined : "status-off"}>
        {admin.statuses[status]}
      </td>
      <td data-label={admin.seats}>
        {formats.number(seats)}
        {invited > 0 ? (
          <>
            {" · "}
            <Link to="/admin/people#invitations">{admin.invitedCount(invited)}</Link>
          </>
        ) : null}
      </td>
      <td className="row-act">
        <Confirm label={admin.editOrganisation} name={admin.editing(organisation.name)} slim open={open}>
          <OrganisationForm countries={countries} organisation={organisation} />
          <hr />
          <Form method="post" className="row-status">
            <input type="hidden" name="organisationId" value={id} />
            <input type="hidden" name="intent" value="status" />
            <p className="soft small">{admin.statusHint}</p>
            {organisationStatuses
              .filter((other) => other !== status)
              .map((other) => (
                <Submit key={other} look="plain" slim name="status" value={other}>
                  {change[other]}
                </Submit>
              ))}
          </Form>
        </Confirm>
      </td>
    </tr>
  );
}
