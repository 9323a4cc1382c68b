import { and, asc, eq, isNull, lt, ne, or } from "drizzle-orm";
import { createTransport, type Transporter } from "nodemailer";
import { mailOutbox } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { admins } from "../protocol/activities.ts";

type OutboxMail = typeof mailOutbox.$inferSelect;

/** Minutes after it was written before which an attempt is not made: the first at once, the last after a day. */
const attemptAfterMinutes = [0, 1, 5, 20, 60, 240, 720, 1440] as const;
export const mostAttempts = attemptAfterMinutes.length;
/** In `lastError` while a mail is on its way. What a crash leaves so is not sent again by itself: it may have gone. */
export const underWay = "under-way";
const perRun = 100;
/** Milliseconds a mail server is waited for. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Sends what is due to SMTP_URL, one after the other; without one it does nothing and an admin reads the mail.
 *
 * Race: two processes at once. A mail is claimed by an update that only one of them can make, before it is sent; so it
 * goes out once. A failure is kept in `lastError` and tried again later, later each time. Once sent, its text is emptied.
 */
export async function sendDueMail(context: Context): Promise<void> {
  const { smtpUrl } = context.settings;
  if (!smtpUrl) return;
  let transport: Transporter | null = null;
  try {
    for (let sent = 0; sent < perRun; sent += 1) {
      const mail = await claimNext(context);
      if (!mail) return;
      transport ??= createTransport({ url: smtpUrl, ...patience });
      await send(context, transport, mail);
    }
  } finally {
    transport?.close();
  }
}

async function claimNext(context: Context): Promise<OutboxMail | null> {
  const { db } = context;
  for (;;) {
    const [due] = await db
      .select()
      .from(mailOutbox)
      .where(isDue(context.clock()))
      .orderBy(asc(mailOutbox.createdAt))
      .limit(1);
    if (!due) return null;
    const [claimed] = await db
      .update(mailOutbox)
      .set({ attempts: due.attempts + 1, lastError: underWay })
      .where(and(eq(mailOutbox.id, due.id), eq(mailOutbox.attempts, due.attempts), isNull(mailOutbox.sentAt)))
      .returning();
    if (claimed) return claimed;
  }
}

/** Unsent, not under way, and its turn has come: attempt n not before `attemptAfterMinutes[n]` after it was written. */
function isDue(now: Date) {
  const turns = attemptAfterMinutes.map((minutes, attempt) =>
    and(eq(mailOutbox.attempts, attempt), lt(mailOutbox.createdAt, new Date(now.getTime() - minutes * 60_000 + 1))),
  );
  return and(
    isNull(mailOutbox.sentAt),
    or(isNull(mailOutbox.lastError), ne(mailOutbox.lastError, underWay)),
    ne(mailOutbox.text, ""),
    or(...turns),
  );
}

async function send(context: Context, transport: Transporter, mail: OutboxMail): Promise<void> {
  let failure: string | null = null;
  try {
    const host = new URL(context.settings.baseUrl ?? "http://coro.localhost").hostname;
    await transport.sendMail({
      from: context.settings.mailFrom,
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@${host}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    failure = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  }
  await commit(context, { personId: null }, async ({ tx, now, happened }) => {
    await tx
      .update(mailOutbox)
      .set(failure === null ? { sentAt: now, text: "", lastError: null } : { lastError: failure })
      .where(eq(mailOutbox.id, mail.id));
    const type = failure === null ? ("mail.sent" as const) : ("mail.failed" as const);
    happened({ type, audience: admins, data: { mailId: mail.id } });
  });
}
