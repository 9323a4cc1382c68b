import { redirect } from "@remix-run/node";
import { z } from "zod";
import { language } from "#app/accounts/schemas.server.ts";
import { answerAction } from "#app/answer.server.ts";
import { readForm } from "#app/read-form.server.ts";
import { findActor, safePath } from "#app/session.server.ts";
import { changeProfile } from "#server/accounts/people.ts";

const form = z.object({ language, to: z.string().optional() });

/** The person's language; for a visitor, this device's, kept in a cookie that says nothing else. */
export const action = answerAction(async ({ request, context: load }) => {
  const wanted = await readForm(request, form);
  const to = safePath(wanted.to, "/");
  const actor = await findActor(request, load);
  if (actor) {
    await changeProfile(load.context, actor, { language: wanted.language });
    return redirect(to);
  }
  const cookie = `coro-language=${wanted.language}; Path=/; SameSite=Lax; Max-Age=31536000`;
  return redirect(to, { headers: { "Set-Cookie": cookie } });
});

export const loader = () => redirect("/");
