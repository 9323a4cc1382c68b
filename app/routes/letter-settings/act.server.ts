import { z } from "zod";
import { instantIn } from "#app/zoned-time.ts";
import { letterKinds } from "#db/schema/index.ts";
import type { Actor } from "#server/accounts/actor.ts";
import type { Context } from "#server/context.ts";
import { changeLetterSettings } from "#server/letters/change-settings.ts";
import { cancelLetter } from "#server/letters/end-letter.ts";
import { resumeDrafting } from "#server/letters/freeze-letter.ts";
import { languages } from "#server/protocol/languages.ts";
import { Refusal } from "#server/refusal.ts";

export const settingsForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("save"),
    title: z.string().trim().min(1, "fieldRequired"),
    recipients: z.string().default(""),
    kind: z.enum(letterKinds, "chooseOne"),
    category: z.string().min(1, "chooseOne"),
    languages: z.array(z.enum(languages)).min(1, "chooseOne"),
    deadlineAt: z.string().default(""),
    deadlineZone: z.string().default(""),
  }),
  z.object({ intent: z.literal("resume"), languages: z.unknown() }),
  z.object({ intent: z.literal("cancel"), languages: z.unknown() }),
]);

export async function act(context: Context, actor: Actor, letterId: string, form: z.output<typeof settingsForm>) {
  switch (form.intent) {
    case "save": {
      const { intent: _intent, recipients, deadlineAt, deadlineZone, ...rest } = form;
      const at = deadlineAt === "" ? null : instantIn(deadlineZone, deadlineAt.slice(0, 16));
      if (deadlineAt !== "" && at === null) throw new Refusal("invalid", "checkTheFields", { deadlineAt: "notATime" });
      await changeLetterSettings(context, actor, {
        letterId,
        ...rest,
        recipients: recipients.split(/\r?\n/),
        deadlineAt: at,
        deadlineZone,
      });
      return;
    }
    case "resume":
      return void (await resumeDrafting(context, actor, { letterId }));
    case "cancel":
      return cancelLetter(context, actor, { letterId });
  }
}
