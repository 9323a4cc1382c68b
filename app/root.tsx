import sansFont from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import "./styles/index.css";
import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { readNetwork } from "#server/accounts/network.ts";
import { useLanguage, useMessages } from "./i18n/context.ts";
import { useNetwork } from "./network.ts";
import { useNonce } from "./nonce.ts";
import { Mark } from "./ui/chorus.tsx";
import { ExampleTag } from "./ui/example-tag.tsx";

/** Until there is a network, every page but the set-up leads to the one that says so. */
export async function loader({ request, context: { context } }: LoaderFunctionArgs) {
  const network = await readNetwork(context.db);
  const { pathname } = new URL(request.url);
  if (!network && pathname !== "/" && !pathname.startsWith("/set-up/")) throw redirect("/");
  if (!network) return { network: null };
  const { name, purpose, example, languages } = network;
  return { network: { name, purpose, example, languages } };
}

/** The network does not change under an open page; a notice need not ask for it again. */
export const shouldRevalidate = () => false;

export const meta: MetaFunction = () => [{ title: "Coro" }];

/** The one face every page starts with; fetched beside the styles, so that words do not change their shape. */
export const links: LinksFunction = () => [
  { rel: "preload", href: sansFont, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

/** A route whose handle says `plain` ships no JavaScript at all: sign-in, public letters, invitations. */
export interface RouteHandle {
  readonly plain?: boolean;
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const language = useLanguage();
  const network = useNetwork();
  const matches = useMatches();
  const plain = matches.some((match) => (match.handle as RouteHandle | undefined)?.plain);
  const framed = matches.some((match) => match.id === "routes/desk-frame/route" && match.data);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {network?.example && !framed ? <ExampleTag corner /> : null}
        {children}
        {plain ? null : <ScrollRestoration nonce={nonce} />}
        {plain ? null : <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <main>
      <WhatWentWrong />
    </main>
  );
}

/** What cannot be shown: absent and forbidden look the same; a bug tells nothing of itself. */
export function WhatWentWrong() {
  const error = useRouteError();
  const { common } = useMessages();
  const missing = isRouteErrorResponse(error) && (error.status === 404 || error.status === 403);
  return (
    <div className="error-page">
      <Mark />
      <h1 className="serif">{missing ? common.notFoundTitle : common.brokenTitle}</h1>
      <p>{missing ? common.notFoundText : common.brokenText}</p>
      <p>
        <a href="/">{common.goHome}</a>
      </p>
    </div>
  );
}
