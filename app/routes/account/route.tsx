import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { listZones } from "#app/accounts/list-zones.server.ts";
import { id, language, password, requiredLine, timeZone } from "#app/accounts/schemas.server.ts";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { OrganisationName } from "#app/ui/organisation-name.tsx";
import { Note, PageHead, Section } from "#app/ui/page.tsx";
import { changePassword } from "#server/accounts/change-password.ts";
import { endOtherSessions, endOwnSession, readOwnSessions } from "#server/accounts/own-sessions.ts";
import { changeProfile, hasPassword } from "#server/accounts/people.ts";
import { PasswordForm } from "./password-form.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { Sessions } from "./sessions.tsx";

export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireActor(request, load);
  const { accounts } = await loadCatalogue(actor.language);
  const done = new URL(request.url).searchParams.get("done");
  return {
    title: accounts.accountTitle,
    profile: { name: actor.name, email: actor.email, language: actor.language, timeZone: actor.timeZone },
    zones: listZones(),
    seats: actor.seats,
    withPassword: await hasPassword(load.context.db, actor),
    sessions: await readOwnSessions(load.context, actor),
    done: done === "profile" || done === "password" ? done : null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

const form = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("profile"), name: requiredLine(120), language, timeZone }),
  z.object({ intent: z.literal("password"), currentPassword: password, password }),
  z.object({ intent: z.literal("end-session"), sessionId: id }),
  z.object({ intent: z.literal("end-others") }),
]);

export const action = answerAction(async ({ request, context: load }) => {
  const { context } = load;
  const actor = await requireActor(request, load);
  const given = await readForm(request, form);
  switch (given.intent) {
    case "profile": {
      const { name, language: wanted, timeZone: zone } = given;
      await changeProfile(context, actor, { name, language: wanted, timeZone: zone });
      return redirect("/account?done=profile");
    }
    case "password":
      await changePassword(context, actor, { current: given.currentPassword, password: given.password });
      return redirect("/account?done=password");
    case "end-session":
      await endOwnSession(context, actor, given.sessionId);
      return redirect("/account");
    case "end-others":
      await endOtherSessions(context, actor);
      return redirect("/account");
  }
});

export default function Page() {
  const { profile, zones, seats, withPassword, sessions, done } = useLoaderData<typeof loader>();
  const { accounts } = useMessages();
  const refusing = useRefusing();
  return (
    <>
      <PageHead title={accounts.accountTitle} lead={accounts.accountLead} />
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {done && !refusing ? (
        <Note tone="good">{done === "password" ? accounts.passwordChanged : accounts.saved}</Note>
      ) : null}
      <div className="account">
        <Section title={accounts.profile} note={profile.email}>
          <ProfileForm profile={profile} zones={zones} />
        </Section>
        <Section title={accounts.changePassword}>
          {withPassword ? <PasswordForm email={profile.email} /> : <p className="soft">{accounts.noPassword}</p>}
        </Section>
        <Section title={accounts.yourSeats}>
          {seats.length === 0 ? <p className="soft">{accounts.noSeats}</p> : null}
          <ul className="account-seats">
            {seats.map((seat) => (
              <li key={seat.id}>
                <OrganisationName code={seat.organisationCode} name={seat.organisationName} id={seat.organisationId} />
                <span className="soft">
                  {[seat.title, ...seat.roles.map((role) => accounts.roles[role].toLowerCase())]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <Sessions sessions={sessions} />
      </div>
    </>
  );
}
