import { z } from "zod";
import { instantIn } from "#app/zoned-time.ts";
import type { Actor } from "#server/accounts/actor.ts";
import type { Context } from "#server/context.ts";
import { closeSigning, extendDeadline, openSigning, reopenSigning } from "#server/letters/signing.ts";
import { visibilities } from "#server/protocol/sign-ons.ts";
import { Refusal } from "#server/refusal.ts";
import { abstain, decline, withdraw } from "#server/sign-ons/answer.ts";
import { changeVisibility } from "#server/sign-ons/change-visibility.ts";
import { sign } from "#server/sign-ons/sign.ts";

const seat = { seatId: z.string() };
const shown = {
  visibility: z.enum(visibilities, "chooseOne"),
  embargoUntil: z.string().optional(),
};
const deadline = { deadlineAt: z.string().min(1, "fieldRequired"), deadlineZone: z.string().min(1, "chooseOne") };

/** Every form of the board, told apart by its intent. */
export const boardForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("sign"), ...seat, ...shown, revisionDigest: z.string() }),
  z.object({ intent: z.literal("changeVisibility"), ...seat, ...shown }),
  z.object({ intent: z.literal("abstain"), ...seat, reason: z.string().optional() }),
  z.object({ intent: z.literal("decline"), ...seat, reason: z.string().optional() }),
  z.object({ intent: z.literal("withdraw"), ...seat }),
  z.object({ intent: z.literal("openSigning"), ...deadline }),
  z.object({ intent: z.literal("extendDeadline"), ...deadline }),
  z.object({ intent: z.literal("reopenSigning"), ...deadline }),
  z.object({ intent: z.literal("closeSigning") }),
]);
export type BoardForm = z.output<typeof boardForm>;

/** Does what the form asks, by the commands alone: they decide. Answers with what the page says afterwards. */
export async function act(
  context: Context,
  actor: Actor,
  letterId: string,
  form: BoardForm,
): Promise<"signed" | "answered" | "coordinated"> {
  switch (form.intent) {
    case "sign":
      await sign(context, actor, { ...form, letterId, embargoUntil: readEmbargo(form, actor) });
      return "signed";
    case "changeVisibility":
      await changeVisibility(context, actor, { ...form, letterId, embargoUntil: readEmbargo(form, actor) });
      return "answered";
    case "abstain":
      await abstain(context, actor, { ...form, letterId });
      return "answered";
    case "decline":
      await decline(context, actor, { ...form, letterId });
      return "answered";
    case "withdraw":
      await withdraw(context, actor, { ...form, letterId });
      return "answered";
    case "openSigning":
      await openSigning(context, actor, { letterId, ...readDeadline(form) });
      return "coordinated";
    case "extendDeadline":
      await extendDeadline(context, actor, { letterId, ...readDeadline(form) });
      return "coordinated";
    case "reopenSigning":
      await reopenSigning(context, actor, { letterId, ...readDeadline(form) });
      return "coordinated";
    case "closeSigning":
      await closeSigning(context, actor, { letterId });
      return "coordinated";
  }
}

/** An embargo ends with the first instant of its day, in the zone of whoever chose it. */
function readEmbargo(form: { visibility: string; embargoUntil?: string | undefined }, actor: Actor): Date | null {
  if (form.visibility !== "embargoed until") return null;
  return instantIn(actor.timeZone, `${form.embargoUntil ?? ""}T00:00`);
}

function readDeadline(form: { deadlineAt: string; deadlineZone: string }) {
  const deadlineAt = instantIn(form.deadlineZone, form.deadlineAt.slice(0, 16));
  if (deadlineAt === null) throw new Refusal("invalid", "checkTheFields", { deadlineAt: "notATime" });
  return { deadlineAt, deadlineZone: form.deadlineZone };
}
