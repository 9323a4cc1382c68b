import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { readLanguage } from "#app/session.server.ts";
import { Mark } from "#app/ui/chorus.tsx";
import { HeldText } from "./held-text.tsx";

export async function loader({ request, context: load }: LoaderFunctionArgs) {
  const { editor } = await loadCatalogue(await readLanguage(request, load));
  return { title: `${editor.offlineTitle} · Coro` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

/** Shown where there is no network, from the service worker's store: the same for everybody, it holds nothing personal. */
export default function Offline() {
  useLoaderData<typeof loader>();
  const { editor } = useMessages();
  return (
    <main className="offline-page">
      <p className="crumbs">
        <Mark /> Coro
      </p>
      <h1>{editor.offlineTitle}</h1>
      <HeldText />
    </main>
  );
}
