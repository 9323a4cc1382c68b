import { type LetterKind, letterKinds } from "#db/schema/index.ts";
import { type Language, languages } from "#server/protocol/languages.ts";
import type { Network } from "../accounts/network.ts";
import { Refusal } from "../refusal.ts";

/** What people set on a letter besides its text. `deadlineAt` is planned until signing opens. */
export type LetterSettings = {
  kind: LetterKind;
  title: string;
  recipients: string[];
  category: string;
  languages: Language[];
  deadlineAt: Date | null;
  /** IANA name of the zone the deadline was chosen in. */
  deadlineZone: string | null;
};

export const longestTitle = 300;
export const mostRecipients = 50;

/**
 * The settings as they are stored: lines trimmed, empty ones dropped. Refuses ('invalid', 'checkTheFields') with the
 * fields that are wrong; the network decides which categories and languages there are.
 */
export function checkSettings(settings: LetterSettings, network: Network | null): LetterSettings {
  const title = settings.title.trim();
  const recipients = settings.recipients.map((line) => line.trim()).filter((line) => line !== "");
  const fields: Record<string, string> = {};
  if (title === "") fields.title = "fieldRequired";
  else if (title.length > longestTitle) fields.title = "fieldTooLong";
  if (recipients.length > mostRecipients || recipients.some((line) => line.length > longestTitle)) {
    fields.recipients = "fieldTooLong";
  }
  if (!letterKinds.includes(settings.kind)) fields.kind = "chooseOne";
  if (network && !network.categories.includes(settings.category)) fields.category = "chooseOne";
  const known = network?.languages ?? languages;
  const chosen = new Set(settings.languages);
  if (chosen.size === 0 || chosen.size !== settings.languages.length) fields.languages = "chooseALanguage";
  else if (settings.languages.some((language) => !known.includes(language))) fields.languages = "chooseALanguage";
  if (settings.deadlineAt !== null && !isTimeZone(settings.deadlineZone)) fields.deadlineZone = "timeZoneUnknown";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "checkTheFields", fields);
  return { ...settings, title, recipients, deadlineZone: settings.deadlineAt ? settings.deadlineZone : null };
}

/** Refuses a deadline that is not after `after`, or without a zone anybody knows. */
export function checkDeadline(deadlineAt: Date, zone: string, after: Date): void {
  const fields: Record<string, string> = {};
  if (!(deadlineAt.getTime() > after.getTime())) fields.deadlineAt = "deadlineNotLater";
  if (!isTimeZone(zone)) fields.deadlineZone = "timeZoneUnknown";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "checkTheFields", fields);
}

function isTimeZone(zone: string | null): boolean {
  if (zone === null || zone === "") return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
