/** Form fields that several pages share. Messages are keys of the catalogue's refusals. */
import { z } from "zod";
import { networkRoles, seatRoles } from "#db/schema/index.ts";
import { isOneAddress } from "#server/mail/queue-mail.ts";
import { languages } from "#server/protocol/languages.ts";

export const line = (most: number) =>
  z
    .string("fieldRequired")
    .transform((value) => value.replace(/[\p{Cc}\s]+/gu, " ").trim())
    .pipe(z.string().max(most, "fieldTooLong"));

export const requiredLine = (most: number) => line(most).pipe(z.string().min(1, "fieldRequired"));

export const email = z.string("fieldRequired").trim().min(1, "fieldRequired").refine(isOneAddress, "emailInvalid");

/** As typed: blanks count. What is too long or too weak is said by server/accounts/password-rules.ts. */
export const password = z.string("fieldRequired").min(1, "fieldRequired").max(2_000, "passwordTooLong");

export const language = z.enum(languages, "chooseOne");

export const timeZone = z.string("fieldRequired").refine(isTimeZone, "timeZoneUnknown");

export const seatRoleList = z.array(z.enum(seatRoles, "chooseARole")).max(seatRoles.length);
export const networkRoleList = z.array(z.enum(networkRoles, "chooseARole")).max(networkRoles.length);
export const id = z.string("fieldRequired").min(1).max(64);

function isTimeZone(zone: string): boolean {
  try {
    return zone.length < 64 && Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}
