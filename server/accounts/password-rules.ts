import type { Queryable } from "#db/database.ts";
import { network, organisation } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { isCommonPassword } from "./common-passwords.ts";

export const shortestPassword = 15;
export const longestPassword = 128;

/**
 * Refuses a new password ('invalid', with the reason for the field) that is too short, too long, well known, or little
 * more than the person's own name or address, or the name of the network or of one of its organisations. Length counts
 * characters as people do, not bytes. Called before anything is hashed.
 */
export async function refuseWeakPassword(
  db: Queryable,
  password: string,
  whose: { email: string; name: string; also?: readonly string[] },
  field = "password",
): Promise<void> {
  const refuse = (key: string): never => {
    throw new Refusal("invalid", "checkTheFields", { [field]: key });
  };
  if (password.length > longestPassword * 4) refuse("passwordTooLong");
  const length = [...password.normalize("NFC")].length;
  if (length > longestPassword) refuse("passwordTooLong");
  if (length < shortestPassword) refuse("passwordTooShort");
  if (isCommonPassword(password)) refuse("passwordCommon");
  const names = [whose.name, ...whose.email.split("@"), whose.email, ...(whose.also ?? []), ...(await readNames(db))];
  if (names.some((name) => isMostly(password, name))) refuse("passwordIsAName");
}

async function readNames(db: Queryable): Promise<string[]> {
  const networks = await db.select({ name: network.name }).from(network);
  const organisations = await db.select({ name: organisation.name }).from(organisation);
  return [...networks, ...organisations].map(({ name }) => name);
}

/** Without case, accents, blanks and signs. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The password without the name, however often it stands in it, is shorter than eight characters. */
function isMostly(password: string, name: string): boolean {
  const [whole, part] = [fold(password), fold(name)];
  return part.length >= 4 && whole.includes(part) && whole.replaceAll(part, "").length < 8;
}
