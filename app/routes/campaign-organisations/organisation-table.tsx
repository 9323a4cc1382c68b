import { Form } from "@remix-run/react";
import type { Candidate } from "#app/campaigns/organisation-choices.tsx";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useFresh } from "#app/live/use-fresh.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { OrganisationName } from "#app/ui/organisation-name.tsx";

interface Taking extends Candidate {
  joinedAt: Date;
  people: number;
}

export function OrganisationTable({
  takingPart,
  allMembers,
  mayChange,
}: {
  takingPart: readonly Taking[];
  allMembers: boolean;
  mayChange: boolean;
}) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  const columns = campaigns.organisationColumns;
  const fresh = useFresh(takingPart.map(({ id }) => id));
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{columns.organisation}</th>
          <th scope="col">{columns.country}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.people}</th>
          <th scope="col">{columns.since}</th>
          {mayChange ? (
            <th scope="col">
              <span className="visually-hidden">{campaigns.remove}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {takingPart.map((taking) => (
          <tr key={taking.id} className={fresh.has(taking.id) ? "fresh" : undefined}>
            <td data-label={columns.organisation}>
              <OrganisationName id={taking.id} code={taking.code} name={taking.name} />
            </td>
            <td data-label={columns.country}>
              {taking.country ? formats.country(taking.country) : campaigns.international}
            </td>
            <td data-label={columns.kind}>{campaigns.kinds[taking.kind]}</td>
            <td data-label={columns.people}>{formats.number(taking.people)}</td>
            <td data-label={columns.since}>{formats.shortDate(taking.joinedAt)}</td>
            {mayChange ? (
              <td className="number">{allMembers && taking.kind === "member" ? null : <Removal taking={taking} />}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Removal({ taking }: { taking: Taking }) {
  const { campaigns } = useMessages();
  return (
    <Confirm label={campaigns.remove} look="quiet">
      <p>
        <b>{campaigns.removeTitle(taking.name)}</b>
      </p>
      <p>{campaigns.removeText}</p>
      <Form method="post">
        <input type="hidden" name="organisationId" value={taking.id} />
        <Submit look="danger" name="intent" value="remove">
          {campaigns.removeConfirm(taking.code)}
        </Submit>
      </Form>
    </Confirm>
  );
}
