import { redirect } from "@remix-run/node";
import { z } from "zod";
import { id } from "#app/accounts/schemas.server.ts";
import { answerAction } from "#app/answer.server.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor, safePath } from "#app/session.server.ts";
import { chooseSeat } from "#server/accounts/own-sessions.ts";

const form = z.object({ seatId: id, to: z.string().optional() });

/** From now on the session acts from another of one's own seats; goes back to where one was. */
export const action = answerAction(async ({ request, context: load }) => {
  const actor = await requireActor(request, load);
  const { seatId, to } = await readForm(request, form);
  await chooseSeat(load.context, actor, seatId);
  return redirect(safePath(to, "/"));
});

export const loader = () => redirect("/");
