import { type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { ArrowLeft } from "lucide-react";
import { z } from "zod";
import { id, line, networkRoleList, seatRoleList } from "#app/accounts/schemas.server.ts";
import { SeatFields } from "#app/accounts/seat-fields.tsx";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireAdmin } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Choices, SelectField } from "#app/ui/field.tsx";
import { Note, Section } from "#app/ui/page.tsx";
import { changeNetworkRoles, restorePerson, suspendPerson } from "#server/accounts/people.ts";
import { readPerson } from "#server/accounts/queries.ts";
import { changeSeat, endSeat, giveSeat } from "#server/accounts/seats.ts";
import { readManagedOrganisations } from "#server/organisations/queries.ts";
import { networkRoles } from "#server/protocol/roles.ts";
import { Access } from "./access.tsx";
import { SeatRow } from "./seat-row.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireAdmin(request, load);
  const { db, clock } = load.context;
  const { admin } = await loadCatalogue(actor.language);
  const person = await readPerson(db, actor, params.personId ?? "");
  const organisations = await readManagedOrganisations(db, actor, clock());
  return {
    title: `${person.name} · ${admin.title}`,
    person,
    organisations: organisations
      .filter((row) => row.status === "active" && !person.seats.some((seat) => seat.organisationId === row.id))
      .map((row) => ({ id: row.id, name: row.name })),
    done: new URL(request.url).searchParams.has("done"),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

const seat = { title: line(120), roles: seatRoleList.min(1, "chooseARole") };
const form = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("network-roles"), networkRoles: networkRoleList }),
  z.object({ intent: z.literal("give-seat"), organisationId: id, ...seat }),
  z.object({ intent: z.literal("change-seat"), seatId: id, ...seat }),
  z.object({ intent: z.literal("end-seat"), seatId: id }),
  z.object({ intent: z.literal("suspend") }),
  z.object({ intent: z.literal("restore") }),
]);

export const action = answerAction(async ({ request, params, context: load }) => {
  const { context } = load;
  const personId = params.personId ?? "";
  const actor = await requireAdmin(request, load);
  const wanted = await readForm(request, form, ["roles", "networkRoles"]);
  switch (wanted.intent) {
    case "network-roles":
      await changeNetworkRoles(context, actor, { personId, networkRoles: wanted.networkRoles });
      break;
    case "give-seat": {
      const { organisationId, title, roles } = wanted;
      await giveSeat(context, actor, { personId, organisationId, title, roles });
      break;
    }
    case "change-seat":
      await changeSeat(context, actor, { ...wanted, within: { personId } });
      break;
    case "end-seat":
      await endSeat(context, actor, { ...wanted, within: { personId } });
      break;
    case "suspend":
      await suspendPerson(context, actor, { personId });
      break;
    case "restore":
      await restorePerson(context, actor, { personId });
      break;
  }
  return redirect(`/admin/people/${personId}?done`);
});

export default function Page() {
  const { person, organisations, done } = useLoaderData<typeof loader>();
  const { accounts, admin } = useMessages();
  const { compare } = useFormats();
  const refusing = useRefusing();
  const giving = refusing?.intent === "give-seat" ? refusing : null;
  return (
    <>
      <p>
        <Link to="/admin/people" className="back-link">
          <ArrowLeft size={16} aria-hidden="true" />
          {admin.back}
        </Link>
      </p>
      <div className="person-head">
        <h2>{person.name}</h2>
        <p className="soft">
          {person.email}
          {person.status === "suspended" ? <b className="status-off"> · {admin.suspended}</b> : null}
        </p>
      </div>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {done && !refusing ? <Note tone="good">{admin.done}</Note> : null}
      <Section title={admin.seatsOf} note={person.seats.length}>
        {person.seats.length === 0 ? <p className="soft">{admin.noSeats}</p> : null}
        <ul className="seat-list">
          {person.seats.map((held) => (
            <SeatRow key={held.id} seat={held} personName={person.name} />
          ))}
        </ul>
        {organisations.length === 0 ? null : (
          <Confirm label={admin.giveSeat}>
            <Form method="post" className="narrow-form">
              <SelectField
                label={admin.organisation}
                name="organisationId"
                defaultValue={giving?.typed.organisationId}
                error={giving?.errors.organisationId}
              >
                {organisations
                  .toSorted((a, b) => compare(a.name, b.name))
                  .map(({ id: organisationId, name }) => (
                    <option key={organisationId} value={organisationId}>
                      {name}
                    </option>
                  ))}
              </SelectField>
              <SeatFields title={giving?.typed.title} errors={giving?.errors ?? {}} />
              <Submit name="intent" value="give-seat">
                {admin.giveSeat}
              </Submit>
            </Form>
          </Confirm>
        )}
      </Section>
      <Section title={admin.networkRoles}>
        <Form method="post" className="narrow-form" key={person.networkRoles.join()}>
          <Choices
            legend={<span className="visually-hidden">{admin.networkRoles}</span>}
            name="networkRoles"
            type="checkbox"
            choices={networkRoles.map((role) => ({
              value: role,
              label: accounts.networkRoles[role],
              hint: accounts.networkRoleHints[role],
              checked: person.networkRoles.includes(role),
            }))}
          />
          <Submit look="plain" name="intent" value="network-roles">
            {admin.save}
          </Submit>
        </Form>
      </Section>
      <Access person={person} />
    </>
  );
}
