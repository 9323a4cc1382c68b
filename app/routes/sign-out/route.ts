import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findActor } from "#app/session.server.ts";
import { clearSessionCookie } from "#server/accounts/sessions.ts";
import { signOut } from "#server/accounts/sign-in.ts";

/** Ends the session and forgets what the browser cached. What was typed and not yet sent is the editor's to keep or clear. */
export async function action({ request, context: load }: ActionFunctionArgs) {
  const actor = await findActor(request, load);
  if (actor) await signOut(load.context, actor);
  const headers = new Headers({ "Clear-Site-Data": '"cache"' });
  headers.append("Set-Cookie", clearSessionCookie(load.context.settings.baseUrl));
  return redirect("/sign-in?after=sign-out", { headers });
}

export const loader = () => redirect("/");
