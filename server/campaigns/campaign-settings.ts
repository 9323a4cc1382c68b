import { Refusal } from "../refusal.ts";

/** What a coordinator sets on a campaign besides who takes part. */
export type CampaignSettings = {
  title: string;
  subject: string;
  /** ISO 3166-1 alpha-2; null = the whole region. */
  country: string | null;
  /** Every member takes part, also those that join later. */
  allMembers: boolean;
};

export const longestCampaignTitle = 200;
export const longestSubject = 500;

/** The settings as they are stored, trimmed. Refuses ('invalid', 'checkTheFields') with the fields that are wrong. */
export function checkCampaignSettings(settings: CampaignSettings): CampaignSettings {
  const title = settings.title.trim();
  const subject = settings.subject.trim();
  const fields: Record<string, string> = {};
  if (title === "") fields.title = "fieldRequired";
  else if (title.length > longestCampaignTitle) fields.title = "tooLong";
  if (subject === "") fields.subject = "fieldRequired";
  else if (subject.length > longestSubject) fields.subject = "tooLong";
  if (settings.country !== null && !/^[A-Z]{2}$/.test(settings.country)) fields.country = "chooseOne";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "checkTheFields", fields);
  return { title, subject, country: settings.country, allMembers: settings.allMembers };
}
