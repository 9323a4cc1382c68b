import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink } from "#app/accounts/dead-link.tsx";
import { Door } from "#app/accounts/door.tsx";
import { NewPasswordField } from "#app/accounts/password-field.tsx";
import { password } from "#app/accounts/schemas.server.ts";
import { secretAddress } from "#app/accounts/secret-address.ts";
import { answerAction } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { readLanguage } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Note } from "#app/ui/page.tsx";
import { readPasswordReset, resetPassword } from "#server/accounts/reset-password.ts";
import { clearSessionCookie } from "#server/accounts/sessions.ts";

export const handle = { plain: true };

export async function loader({ request, params, context: load }: LoaderFunctionArgs) {
  const { accounts } = await loadCatalogue(await readLanguage(request, load));
  const whose = await readPasswordReset(load.context.db, params.token ?? "", load.context.clock());
  if (!whose) return data({ email: null, title: accounts.linkDeadTitle }, { status: 410 });
  return data({ email: whose.email, title: accounts.resetTitle });
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${shown?.title} · Coro` },
  ...secretAddress,
];

const form = z.object({ password });

export const action = answerAction(async ({ request, params, context: load }) => {
  const given = await readForm(request, form);
  await resetPassword(load.context, { token: params.token ?? "", password: given.password });
  const cookie = clearSessionCookie(load.context.settings.baseUrl);
  return redirect("/sign-in?after=reset", { headers: { "Set-Cookie": cookie } });
});

export default function Page() {
  const { email } = useLoaderData<typeof loader>();
  const { accounts } = useMessages();
  const refusing = useRefusing();
  if (email === null)
    return (
      <DeadLink
        title={accounts.linkDeadTitle}
        text={accounts.linkDeadText}
        next={{ to: "/forgotten-password", words: accounts.askForAnother }}
      />
    );
  return (
    <Door title={accounts.resetTitle} lead={accounts.resetFor(email)}>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <form method="post" className="door-form">
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPasswordField label={accounts.newPassword} error={refusing?.errors.password} />
        <Submit className="door-wide">{accounts.savePassword}</Submit>
      </form>
    </Door>
  );
}
