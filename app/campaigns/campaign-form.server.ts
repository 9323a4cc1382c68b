import { z } from "zod";
import type { CampaignSettings } from "#server/campaigns/campaign-settings.ts";

/** The fields of a campaign as its forms send them. */
export const campaignForm = z.object({
  title: z.string().trim().min(1, "fieldRequired"),
  subject: z.string().trim().min(1, "fieldRequired"),
  country: z.string().default(""),
  who: z.enum(["all", "some"], "chooseOne"),
});

export function settingsOf({ title, subject, country, who }: z.output<typeof campaignForm>): CampaignSettings {
  return { title, subject, country: country === "" ? null : country, allMembers: who === "all" };
}
