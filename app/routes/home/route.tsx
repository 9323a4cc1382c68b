import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Door } from "#app/accounts/door.tsx";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { findActor, readLanguage } from "#app/session.server.ts";
import { isAdmin, isCoordinator } from "#server/accounts/actor.ts";
import { readNetwork } from "#server/accounts/network.ts";

export const handle = { plain: true };

/** Where everybody's day starts; before the set-up, a page that says so. */
export async function loader({ request, context: load }: LoaderFunctionArgs) {
  if (await readNetwork(load.context.db)) {
    const actor = await findActor(request, load);
    if (!actor) throw redirect("/sign-in");
    if (isCoordinator(actor)) throw redirect("/desk");
    throw redirect(isAdmin(actor) && actor.seats.length === 0 ? "/admin" : "/desk");
  }
  const { accounts } = await loadCatalogue(await readLanguage(request, load));
  return { title: accounts.notSetUpTitle };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

export default function Page() {
  useLoaderData<typeof loader>();
  const { accounts } = useMessages();
  return <Door title={accounts.notSetUpTitle} lead={accounts.notSetUpText} />;
}
