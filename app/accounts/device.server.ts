import { type AppLoadContext, redirect } from "@remix-run/node";
import { readSessionCookie, writeSessionCookie } from "#server/accounts/sessions.ts";
import type { Device } from "#server/accounts/sign-in.ts";

/** Where a sign-in comes from. */
export function readDevice(request: Request, { context, address }: AppLoadContext): Device {
  return {
    address,
    userAgent: request.headers.get("user-agent") ?? "",
    token: readSessionCookie(context.settings.baseUrl, request.headers.get("cookie")),
  };
}

/**
 * The site's own origin, for links in mails: BASE_URL, else the host that was asked. A form got here only if that host is
 * private and the page's own, so nobody can have a mail point elsewhere.
 */
export function linkOrigin(request: Request, { context }: AppLoadContext): string {
  return context.settings.baseUrl ?? new URL(request.url).origin;
}

/** Goes on with a new session. */
export function redirectSignedIn({ context }: AppLoadContext, token: string, to: string): Response {
  return redirect(to, { headers: { "Set-Cookie": writeSessionCookie(context.settings.baseUrl, token) } });
}
