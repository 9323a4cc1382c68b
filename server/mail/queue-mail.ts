import type { Transaction } from "#db/database.ts";
import { newId } from "#db/schema/columns.ts";
import { mailOutbox, network as networkTable } from "#db/schema/index.ts";
import type { Language } from "../protocol/languages.ts";
import { mailFooter } from "./texts/footer.ts";

/** Why a mail was written; an admin sees it in the list, so that the text need not be opened. */
export type MailReason =
  | "invitation"
  | "password-reset"
  | "password-changed"
  | "roles-changed"
  | "mandate"
  | "receipt"
  | "deadline";

export interface Mail {
  /** One address, nothing else. */
  readonly to: string;
  /** The person written to, when they are known here. */
  readonly personId: string | null;
  readonly language: Language;
  readonly reason: MailReason;
  readonly subject: string;
  readonly text: string;
}

/**
 * Puts a mail into the outbox, in the transaction that causes it: it goes out if and only if that one commits. Returns
 * its id. Call `context.jobs.wake("send-mail")` in `afterwards` to have it sent at once; else it goes within a minute.
 *
 * In an example network every subject says EXAMPLE. A subject or an address can carry no second header: line breaks and control characters become spaces in the subject,
 * and an address that holds one, or a comma or angle bracket, is a bug and throws.
 */
export async function queueMail(tx: Transaction, mail: Mail): Promise<string> {
  if (!isOneAddress(mail.to)) throw new Error("queueMail: not one plain address");
  const [network] = await tx.select({ example: networkTable.example }).from(networkTable);
  const subject = network?.example && !mail.subject.startsWith("EXAMPLE") ? `EXAMPLE · ${mail.subject}` : mail.subject;
  const id = newId();
  await tx.insert(mailOutbox).values({
    id,
    to: mail.to,
    personId: mail.personId,
    reason: mail.reason,
    subject: oneLine(subject),
    text: `${mail.text.trim()}\n\n${mailFooter(mail.language)}\n`,
  });
  return id;
}

/** One address as a form may give it: no name, no list, no blanks. */
export function isOneAddress(value: string): boolean {
  return value.length <= 254 && /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(value);
}

/** A subject or a name on one line, at most 200 characters. */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}
