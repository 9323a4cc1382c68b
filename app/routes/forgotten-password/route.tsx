import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { linkOrigin } from "#app/accounts/device.server.ts";
import { Door } from "#app/accounts/door.tsx";
import { email } from "#app/accounts/schemas.server.ts";
import { answerAction } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { readLanguage } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Note } from "#app/ui/page.tsx";
import { askPasswordReset } from "#server/accounts/reset-password.ts";

export const handle = { plain: true };

export async function loader({ request, context: load }: LoaderFunctionArgs) {
  const { accounts } = await loadCatalogue(await readLanguage(request, load));
  const sent = new URL(request.url).searchParams.has("sent");
  return { sent, title: sent ? accounts.linkSentTitle : accounts.forgottenTitle };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

const form = z.object({ email });

/** The same answer for every address; what there is to do is done after it. */
export const action = answerAction(async ({ request, context: load }) => {
  const origin = linkOrigin(request, load);
  const asked = await readForm(request, form);
  askPasswordReset(load.context, { ...asked, address: load.address, origin });
  return redirect("/forgotten-password?sent");
});

export default function Page() {
  const { sent } = useLoaderData<typeof loader>();
  const { accounts } = useMessages();
  const refusing = useRefusing();
  const back = (
    <p>
      <a href="/sign-in">{accounts.backToSignIn}</a>
    </p>
  );
  if (sent)
    return (
      <Door title={accounts.linkSentTitle} lead={accounts.linkSentText}>
        {back}
      </Door>
    );
  return (
    <Door title={accounts.forgottenTitle} lead={accounts.forgottenLead}>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <form method="post" className="door-form">
        <TextField
          label={accounts.email}
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={254}
          defaultValue={refusing?.typed.email}
          error={refusing?.errors.email}
        />
        <Submit className="door-wide">{accounts.sendLink}</Submit>
      </form>
      {back}
    </Door>
  );
}
