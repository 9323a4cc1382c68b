import { z } from "zod";
import { instantIn } from "#app/zoned-time.ts";
import { seatRoles } from "#db/schema/index.ts";
import type { Actor } from "#server/accounts/actor.ts";
import { invitePerson } from "#server/accounts/invite.ts";
import { changeSeat, endSeat } from "#server/accounts/seats.ts";
import type { Context } from "#server/context.ts";
import { endMandate, giveMandate } from "#server/organisations/mandates-commands.ts";
import { languages } from "#server/protocol/languages.ts";
import { Refusal } from "#server/refusal.ts";

const lists = { roles: z.array(z.enum(seatRoles)), categories: z.array(z.string()) };
const title = z.string().trim().max(120, "tooLong").default("");

/** Every form of an organisation's page, told apart by its intent; `roles` and `categories` are lists in each. */
export const organisationForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("invite"),
    name: z.string().trim().min(1, "fieldRequired").max(120, "tooLong"),
    email: z.email("notAnEmail").trim().max(254, "tooLong"),
    language: z.enum(languages, "chooseOne"),
    title,
    ...lists,
    roles: lists.roles.min(1, "chooseARole"),
  }),
  z.object({
    intent: z.literal("changeSeat"),
    seatId: z.string(),
    title,
    ...lists,
    roles: lists.roles.min(1, "chooseARole"),
  }),
  z.object({ intent: z.literal("endSeat"), seatId: z.string(), ...lists }),
  z.object({
    intent: z.literal("giveMandate"),
    seatId: z.string("chooseOne").min(1, "chooseOne"),
    validFrom: z.string().min(1, "fieldRequired"),
    validUntil: z.string().default(""),
    decision: z.string().trim().min(1, "fieldRequired"),
    ...lists,
  }),
  z.object({ intent: z.literal("endMandate"), mandateId: z.string(), ...lists }),
]);
type OrganisationForm = z.output<typeof organisationForm>;

export type Done = "invited" | "seatSaved" | "seatEnded" | "mandateGiven" | "mandateEndedDone";

/** Does what the form asks by the commands alone; answers with what the page says afterwards. */
export async function act(
  context: Context,
  actor: Actor,
  organisationId: string,
  form: OrganisationForm,
  origin: string,
): Promise<Done> {
  switch (form.intent) {
    case "invite": {
      const { name, email, language, roles } = form;
      const wanted = { name, email, language, title: form.title, roles, organisationId, networkRoles: [] };
      await invitePerson(context, actor, wanted, origin);
      return "invited";
    }
    case "changeSeat":
      await changeSeat(context, actor, {
        seatId: form.seatId,
        title: form.title,
        roles: form.roles,
        within: { organisationId },
      });
      return "seatSaved";
    case "endSeat":
      await endSeat(context, actor, { seatId: form.seatId, within: { organisationId } });
      return "seatEnded";
    case "giveMandate":
      await giveMandate(context, actor, {
        seatId: form.seatId,
        categories: form.categories,
        decision: form.decision,
        within: organisationId,
        ...readTerm(form, actor.timeZone),
      });
      return "mandateGiven";
    case "endMandate":
      await endMandate(context, actor, { mandateId: form.mandateId, within: organisationId });
      return "mandateEndedDone";
  }
}

/** Days of the giver's zone: from the first instant of one, until just before the day after the other. */
function readTerm({ validFrom, validUntil }: { validFrom: string; validUntil: string }, zone: string) {
  const from = instantIn(zone, `${validFrom}T00:00`);
  if (from === null) throw new Refusal("invalid", "checkTheFields", { validFrom: "notATime" });
  if (validUntil === "") return { validFrom: from, validUntil: null };
  const last = instantIn(zone, `${validUntil}T00:00`);
  if (last === null) throw new Refusal("invalid", "checkTheFields", { validUntil: "notATime" });
  return { validFrom: from, validUntil: instantIn(zone, `${dayAfter(validUntil)}T00:00`) };
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
