import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink } from "#app/accounts/dead-link.tsx";
import { readDevice, redirectSignedIn } from "#app/accounts/device.server.ts";
import { Door } from "#app/accounts/door.tsx";
import { listZones } from "#app/accounts/list-zones.server.ts";
import { RoleList } from "#app/accounts/role-list.tsx";
import { language, password, requiredLine, timeZone } from "#app/accounts/schemas.server.ts";
import { secretAddress } from "#app/accounts/secret-address.ts";
import { answerAction } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { findActor, readLanguage } from "#app/session.server.ts";
import { Note } from "#app/ui/page.tsx";
import { acceptAsMyself, acceptAsNewPerson } from "#server/accounts/accept-invitation.ts";
import { readInvitation } from "#server/accounts/invitation-state.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { startSession } from "#server/accounts/sign-in.ts";
import { AcceptForm } from "./accept-form.tsx";

export const handle = { plain: true };

/** Looking at an invitation uses nothing up. */
export async function loader({ request, params, context: load }: LoaderFunctionArgs) {
  const { context } = load;
  const reader = await readLanguage(request, load);
  const { accounts } = await loadCatalogue(reader);
  const found = await readInvitation(context.db, params.token ?? "", context.clock());
  const network = await readNetwork(context.db);
  if (!found || !network) return data({ invitation: null, title: accounts.linkDeadTitle }, { status: 410 });
  const actor = await findActor(request, load);
  const { email, name, roles, networkRoles } = found.invitation;
  return data({
    title: accounts.invitationTitle(network.name),
    zones: listZones(),
    invitation: {
      email,
      name,
      roles,
      networkRoles,
      inviter: found.inviterName,
      organisation: found.organisation?.name ?? null,
      language: reader,
    },
    /** New to Coro; or with an account, signed in to it, to another one or to none. */
    asWhom:
      found.account === null
        ? ({ kind: "new" } as const)
        : actor === null
          ? ({ kind: "sign-in", to: `/invitations/${params.token}` } as const)
          : ({ kind: actor.personId === found.account.id ? "myself" : "somebody else", name: actor.name } as const),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${shown?.title} · Coro` },
  ...secretAddress,
];

const myself = z.object({ intent: z.literal("myself") });
const asNew = z.object({ intent: z.literal("new"), name: requiredLine(120), password, language, timeZone });
const form = z.discriminatedUnion("intent", [myself, asNew]);

export const action = answerAction(async ({ request, params, context: load }) => {
  const device = readDevice(request, load);
  const actor = await findActor(request, load);
  const given = await readForm(request, form);
  const token = params.token ?? "";
  if (given.intent === "myself") {
    if (!actor) throw redirect(`/sign-in?to=${encodeURIComponent(`/invitations/${token}`)}`);
    await acceptAsMyself(load.context, actor, { token });
    return redirect("/");
  }
  const { intent: _, ...person } = given;
  const personId = await acceptAsNewPerson(load.context, { token, ...person });
  return redirectSignedIn(load, await startSession(load.context, personId, device), "/");
});

export default function Page() {
  const shown = useLoaderData<typeof loader>();
  const { accounts } = useMessages();
  const refusing = useRefusing();
  if (!shown.invitation)
    return (
      <DeadLink
        title={accounts.linkDeadTitle}
        text={accounts.invitationDeadText}
        next={{ to: "/sign-in", words: accounts.backToSignIn }}
      />
    );
  const { inviter, organisation, roles, networkRoles } = shown.invitation;
  return (
    <Door
      title={shown.title}
      lead={organisation ? accounts.invitedFor(inviter, organisation) : accounts.invitedBy(inviter)}
    >
      <h2>{accounts.youWillBeAble}</h2>
      <RoleList roles={roles} networkRoles={networkRoles} />
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <AcceptForm invitation={shown.invitation} asWhom={shown.asWhom} zones={shown.zones} />
    </Door>
  );
}
