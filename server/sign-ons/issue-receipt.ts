import { readNetwork } from "../accounts/network.ts";
import type { Context } from "../context.ts";
import type { Appended } from "../ledger/append.ts";
import { parseEntry } from "../ledger/entry.ts";
import { makeReceipt, type Receipt, writeReceipt } from "../ledger/receipt.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { readLeads } from "../organisations/mandates-mail.ts";
import { receiptMail } from "./receipt-mail.ts";
import type { Speaking } from "./speak-for.ts";

/**
 * Makes the receipt of an act and mails it to whoever acted and to the organisation's leads: a signature nobody in the
 * house gave is noticed by the mail about it. For a hidden name this mail is the only place that keeps what opens it.
 */
export async function issueReceipt(context: Context, speaking: Speaking, appended: Appended): Promise<Receipt> {
  const { tx, letter, organisation, actor, revision, afterwards } = speaking;
  const example = (await readNetwork(tx))?.example ?? false;
  const receipt = makeReceipt(appended, { digest: revision.digest, openings: appended.openings, example });
  const leads = (await readLeads(tx, organisation.id)).filter((lead) => lead.id !== actor.personId);
  const { type } = parseEntry(appended.entry);
  for (const reader of [{ ...actor, id: actor.personId }, ...leads]) {
    const { subject, text } = receiptMail(reader.language, {
      type: type === "withdrew" ? "withdrew" : "signed",
      letter: letter.title,
      organisation: organisation.name,
      person: actor.name,
      receipt: writeReceipt(receipt),
    });
    await queueMail(tx, {
      to: reader.email,
      personId: reader.id,
      language: reader.language,
      reason: "receipt",
      subject: example ? `EXAMPLE · ${subject}` : subject,
      text,
    });
  }
  afterwards(() => context.jobs.wake("send-mail"));
  return receipt;
}
