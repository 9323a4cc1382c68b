import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readDevice, redirectSignedIn } from "#app/accounts/device.server.ts";
import { Door } from "#app/accounts/door.tsx";
import { email, password } from "#app/accounts/schemas.server.ts";
import { answerAction } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { findActor, readLanguage, safePath } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Note } from "#app/ui/page.tsx";
import { readNetwork } from "#server/accounts/network.ts";
import { signIn } from "#server/accounts/sign-in.ts";

export const handle = { plain: true };

/** What has just happened to this person, told above the form. */
const afters = ["reset", "sign-out", "ended"] as const;

export async function loader({ request, context: load }: LoaderFunctionArgs) {
  const network = await readNetwork(load.context.db);
  if (!network) throw redirect("/");
  const { searchParams } = new URL(request.url);
  const to = safePath(searchParams.get("to"), "/");
  if (await findActor(request, load)) throw redirect(to);
  const { accounts } = await loadCatalogue(await readLanguage(request, load));
  const after = searchParams.get("after");
  return {
    title: accounts.signInTitle(network.name),
    to,
    example: network.example,
    after: afters.find((known) => known === after) ?? null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? "Coro"} · Coro` }];

const form = z.object({ email, password, to: z.string().optional() });

export const action = answerAction(async ({ request, context: load }) => {
  const device = readDevice(request, load);
  const { to, ...who } = await readForm(request, form);
  const token = await signIn(load.context, who, device);
  return redirectSignedIn(load, token, safePath(to, "/"));
});

export default function Page() {
  const { title, to, example, after } = useLoaderData<typeof loader>();
  const { accounts, refusals } = useMessages();
  const refusing = useRefusing();
  const told = { reset: accounts.passwordIsNew, "sign-out": accounts.signedOut, ended: refusals.signInAgain };
  return (
    <Door title={title}>
      {after && !refusing ? <Note>{told[after]}</Note> : null}
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {example ? (
        <>
          <a className="button button-primary door-wide" href="/examples">
            {accounts.seeExamples}
          </a>
          <p className="door-or">{accounts.or}</p>
        </>
      ) : null}
      <form method="post" className="door-form">
        <input type="hidden" name="to" value={refusing?.typed.to ?? to} />
        <TextField
          label={accounts.email}
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={254}
          defaultValue={refusing?.typed.email}
          error={refusing?.errors.email}
        />
        <TextField
          label={accounts.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={600}
          error={refusing?.errors.password}
        />
        <Submit className="door-wide" look={example ? "plain" : "primary"}>
          {accounts.signIn}
        </Submit>
      </form>
      <p>
        <a href="/forgotten-password">{accounts.cannotGetIn}</a>
      </p>
      <p className="soft small">{accounts.noRegistration}</p>
    </Door>
  );
}
