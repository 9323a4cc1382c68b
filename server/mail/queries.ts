import { and, desc, eq, gte, isNull, or } from "drizzle-orm";
import { mailOutbox } from "#db/schema/index.ts";
import type { Actor } from "../accounts/actor.ts";
import { readNetwork } from "../accounts/network.ts";
import { mayAdminister } from "../accounts/policy.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { demand } from "../permission.ts";
import { admins } from "../protocol/activities.ts";
import { Refusal } from "../refusal.ts";
import type { MailReason } from "./queue-mail.ts";
import { mostAttempts, underWay } from "./send-due-mail.ts";

/** `stuck`: given up after the last attempt. `unknown`: the server stopped while it was on its way. */
export type MailState = "waiting" | "failing" | "stuck" | "unknown" | "sent" | "kept";

export interface ListedMail {
  readonly id: string;
  readonly to: string;
  readonly reason: string;
  /** Null where it would tell an admin what only members may read, unless it was written to them. */
  readonly subject: string | null;
  readonly createdAt: Date;
  readonly state: MailState;
  readonly lastError: string | null;
}

const newest = 200;

/**
 * Mails about accounts, which are the admins' to look after. Others speak of letters and mandates, which are not; only in
 * an example network, where anybody is anybody by one click, is there nothing to keep.
 */
const aboutAccounts: ReadonlySet<string> = new Set<MailReason>([
  "invitation",
  "password-reset",
  "password-changed",
  "roles-changed",
]);

async function readWhatIsKnown({ db }: Context, actor: Actor) {
  const example = (await readNetwork(db))?.example ?? false;
  return ({ reason, personId }: { reason: string; personId: string | null }): boolean =>
    example || aboutAccounts.has(reason) || personId === actor.personId;
}

/** The newest mails, without their texts. Admins only. */
export async function readOutbox(context: Context, actor: Actor): Promise<ListedMail[]> {
  demand(mayAdminister(actor));
  const mayKnow = await readWhatIsKnown(context, actor);
  const rows = await context.db
    .select()
    .from(mailOutbox)
    .orderBy(desc(mailOutbox.createdAt), desc(mailOutbox.id))
    .limit(newest);
  return rows.map(({ id, to, reason, subject, createdAt, ...row }) => ({
    id,
    to,
    reason,
    subject: mayKnow({ reason, personId: row.personId }) ? subject : null,
    createdAt,
    state: stateOf(row, context.settings.smtpUrl !== null),
    lastError: row.lastError === underWay ? null : row.lastError,
  }));
}

function stateOf(
  mail: Pick<typeof mailOutbox.$inferSelect, "sentAt" | "attempts" | "lastError">,
  sending: boolean,
): MailState {
  if (mail.sentAt) return "sent";
  if (mail.lastError === underWay) return "unknown";
  if (mail.attempts >= mostAttempts) return "stuck";
  if (!sending) return "kept";
  return mail.lastError ? "failing" : "waiting";
}

/**
 * One mail with its text. Admins only, and only while no mail server is set: what goes out by mail is for its reader
 * alone, since it may open an account. What a mail says of a letter or a mandate no admin reads who is not written to.
 * Refuses not-found otherwise.
 */
export async function readMail(context: Context, actor: Actor, mailId: string) {
  demand(mayAdminister(actor));
  if (context.settings.smtpUrl) throw new Refusal("not-found", "noSuchMail");
  const [row] = await context.db.select().from(mailOutbox).where(eq(mailOutbox.id, mailId));
  const mayKnow = await readWhatIsKnown(context, actor);
  if (!row || !mayKnow(row)) throw new Refusal("not-found", "noSuchMail");
  const { id, to, subject, text, createdAt } = row;
  return { id, to, subject, text, createdAt };
}

/** Puts a mail that was given up, or whose fate is unknown, back in line. Admins only; refuses not-found for others. */
export async function sendAgain(context: Context, actor: Actor, { mailId }: { mailId: string }): Promise<void> {
  demand(mayAdminister(actor));
  await commit(context, actor, async ({ tx, happened, afterwards }) => {
    const put = await tx
      .update(mailOutbox)
      .set({ attempts: 0, lastError: null })
      .where(
        and(
          eq(mailOutbox.id, mailId),
          isNull(mailOutbox.sentAt),
          or(gte(mailOutbox.attempts, mostAttempts), eq(mailOutbox.lastError, underWay)),
        ),
      )
      .returning({ id: mailOutbox.id });
    if (put.length === 0) throw new Refusal("not-found", "noSuchMail");
    happened({ type: "mail.queued", audience: admins, data: { mailId } });
    afterwards(() => context.jobs.wake("send-mail"));
  });
}
