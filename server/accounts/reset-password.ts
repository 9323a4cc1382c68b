import { and, eq, gt, isNull } from "drizzle-orm";
import type { Queryable } from "#db/database.ts";
import { passwordReset, person } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { passwordResetMail } from "../mail/texts/password.ts";
import { limits } from "../rate-limits.ts";
import { Refusal } from "../refusal.ts";
import { storePassword } from "./change-password.ts";
import { refuseWeakPassword } from "./password-rules.ts";
import { foldEmail, tooManyTries } from "./sign-in.ts";
import { hashToken, newToken } from "./tokens.ts";

const lifetimeMinutes = 60;

/**
 * Asks for a link to set a new password by mail, single-use, dead after an hour. Answers at once and the same whether or
 * not there is such an account: what there is to do is done after the answer (`done` is for whoever must wait for it).
 * Refuses too-many by the caller's address alone; beyond three mails an hour for one account nothing is sent.
 */
export function askPasswordReset(
  context: Context,
  asked: { email: string; address: string; origin: string },
): { done: Promise<void> } {
  const limit = limits.signInPerAddress;
  if (!context.limits.take(limit, `reset ${asked.address}`))
    throw tooManyTries(context.limits.wait(limit, `reset ${asked.address}`));
  const done = sendResetLink(context, foldEmail(asked.email), asked.origin).catch((error: unknown) => {
    context.log.error("password.reset", error);
  });
  return { done };
}

async function sendResetLink(context: Context, email: string, origin: string): Promise<void> {
  if (!context.limits.take(limits.mailPerAccount, `mail ${email}`)) return;
  const [found] = await context.db
    .select()
    .from(person)
    .where(and(eq(person.email, email), eq(person.status, "active"), eq(person.example, false)));
  if (!found || !context.limits.take(limits.mailInAll, "mail")) return;
  const { token, tokenHash } = newToken();
  await commit(context, { personId: found.id }, async ({ tx, now, happened, afterwards }) => {
    await tx.insert(passwordReset).values({
      tokenHash,
      personId: found.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMinutes * 60_000),
    });
    await queueMail(tx, {
      to: found.email,
      personId: found.id,
      language: found.language,
      reason: "password-reset",
      ...passwordResetMail(found.language, { name: found.name, link: `${origin}/reset-password/${token}` }),
    });
    happened({ type: "password.reset-asked", audience: { kind: "person", id: found.id } });
    afterwards(() => context.jobs.wake("send-mail"));
  });
}

const living = (tokenHash: string, now: Date) =>
  and(eq(passwordReset.tokenHash, tokenHash), isNull(passwordReset.usedAt), gt(passwordReset.expiresAt, now));

/** Whose password the link sets; null when it is used, expired or unknown, or the account is suspended. */
export async function readPasswordReset(
  db: Queryable,
  token: string,
  now: Date,
): Promise<typeof person.$inferSelect | null> {
  const [row] = await db
    .select({ person })
    .from(passwordReset)
    .innerJoin(person, eq(person.id, passwordReset.personId))
    .where(and(living(hashToken(token), now), eq(person.status, "active")));
  return row?.person ?? null;
}

/**
 * Sets a new password by the link of a mail, once; every session of the person ends. Refuses not-found ('linkDead') when
 * the link is used, expired or unknown, invalid when the password is weak. Of two uses at once one wins.
 */
export async function resetPassword(context: Context, given: { token: string; password: string }): Promise<void> {
  const whose = await readPasswordReset(context.db, given.token, context.clock());
  if (!whose) throw new Refusal("not-found", "linkDead");
  await refuseWeakPassword(context.db, given.password, whose);
  const passwordHash = await context.passwords.hash(given.password);
  await commit(context, { personId: whose.id }, async ({ tx, now, happened, afterwards }) => {
    const used = await tx
      .update(passwordReset)
      .set({ usedAt: now })
      .where(living(hashToken(given.token), now))
      .returning({ personId: passwordReset.personId });
    if (used.length === 0) throw new Refusal("not-found", "linkDead");
    await storePassword(tx, now, { ...whose, personId: whose.id }, passwordHash, null);
    happened({ type: "password.changed", audience: { kind: "person", id: whose.id } });
    afterwards(() => context.live.disconnect({ personId: whose.id }));
    afterwards(() => context.jobs.wake("send-mail"));
  });
}
