import { type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { linkOrigin } from "#app/accounts/device.server.ts";
import {
  email,
  id,
  language,
  line,
  networkRoleList,
  requiredLine,
  seatRoleList,
} from "#app/accounts/schemas.server.ts";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireAdmin } from "#app/session.server.ts";
import { Confirm } from "#app/ui/confirm.tsx";
import { Note, Section } from "#app/ui/page.tsx";
import { cancelInvitation, invitePerson, resendInvitation } from "#server/accounts/invite.ts";
import { readPendingInvitations, readPeople } from "#server/accounts/queries.ts";
import { readManagedOrganisations } from "#server/organisations/queries.ts";
import { Invitations } from "./invitations.tsx";
import { InviteForm } from "./invite-form.tsx";

export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireAdmin(request, load);
  const { db, clock } = load.context;
  const { admin } = await loadCatalogue(actor.language);
  const done = new URL(request.url).searchParams.get("done");
  const organisations = await readManagedOrganisations(db, actor, clock());
  return {
    title: `${admin.people} · ${admin.title}`,
    people: await readPeople(db, actor),
    invitations: await readPendingInvitations(db, actor, clock()),
    organisations: organisations.filter(({ status }) => status === "active").map(({ id, name }) => ({ id, name })),
    language: actor.language,
    sending: load.context.settings.smtpUrl !== null,
    done: done === "invited" || done === "cancelled" ? done : null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

const form = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("invite"),
    name: requiredLine(120),
    email,
    language,
    organisationId: z.string().transform((value) => value || null),
    title: line(120),
    roles: seatRoleList,
    networkRoles: networkRoleList,
  }),
  z.object({ intent: z.literal("resend"), invitationId: id }),
  z.object({ intent: z.literal("cancel"), invitationId: id }),
]);

export const action = answerAction(async ({ request, context: load }) => {
  const { context } = load;
  const actor = await requireAdmin(request, load);
  const origin = linkOrigin(request, load);
  const wanted = await readForm(request, form, ["roles", "networkRoles"]);
  switch (wanted.intent) {
    case "invite": {
      const { intent: _, ...invitation } = wanted;
      const roles = invitation.organisationId ? invitation.roles : [];
      await invitePerson(context, actor, { ...invitation, roles }, origin);
      return redirect("/admin/people?done=invited");
    }
    case "resend":
      await resendInvitation(context, actor, wanted, origin);
      return redirect("/admin/people?done=invited");
    case "cancel":
      await cancelInvitation(context, actor, wanted);
      return redirect("/admin/people?done=cancelled");
  }
});

export default function Page() {
  const { people, invitations, organisations, language: reader, sending, done } = useLoaderData<typeof loader>();
  const { accounts, admin } = useMessages();
  const { compare } = useFormats();
  const refusing = useRefusing();
  const invite = <InviteForm organisations={organisations} reader={reader} />;
  return (
    <>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {done && !refusing ? (
        <Note tone="good">
          {done === "cancelled" ? admin.takenBack : sending ? admin.invitationSent : admin.invitationKept}{" "}
          {done === "invited" && !sending ? <Link to="/admin/mail">{admin.mail}</Link> : null}
        </Note>
      ) : null}
      {refusing?.intent === "invite" ? <Section title={admin.invite}>{invite}</Section> : null}
      <Section
        title={admin.people}
        note={people.length}
        end={
          refusing?.intent === "invite" ? null : (
            <Confirm label={admin.invite} look="primary">
              {invite}
            </Confirm>
          )
        }
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{admin.name}</th>
              <th scope="col">{admin.email}</th>
              <th scope="col">{admin.seats}</th>
              <th scope="col">{admin.network}</th>
            </tr>
          </thead>
          <tbody>
            {people
              .toSorted((a, b) => compare(a.name, b.name))
              .map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    <Link to={`/admin/people/${person.id}`}>{person.name}</Link>
                    {person.status === "suspended" ? <span className="status-off"> · {admin.suspended}</span> : null}
                  </th>
                  <td data-label={admin.email}>{person.email}</td>
                  <td data-label={admin.seats}>
                    {person.seats.map((seat) => (
                      <span key={seat.id} className="person-seat">
                        <b className="code">{seat.organisationCode}</b>{" "}
                        {seat.roles.map((role) => accounts.roles[role].toLowerCase()).join(", ")}
                      </span>
                    ))}
                  </td>
                  <td data-label={admin.network}>
                    {person.networkRoles.map((role) => accounts.networkRoles[role]).join(", ")}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </Section>
      <Invitations invitations={invitations} />
    </>
  );
}
