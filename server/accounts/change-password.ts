import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { passwordReset, person } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { passwordChangedMail } from "../mail/texts/password.ts";
import { limits } from "../rate-limits.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { refuseWeakPassword } from "./password-rules.ts";
import { endSessionsOf } from "./sessions.ts";
import { tooManyTries } from "./sign-in.ts";

/**
 * Changes the actor's own password; their other sessions and sockets end at once, and a mail tells them. Refuses invalid
 * when the present one is wrong or the new one weak (fields `currentPassword` and `password`), too-many after ten wrong tries.
 */
export async function changePassword(
  context: Context,
  actor: Actor,
  change: { current: string; password: string },
): Promise<void> {
  const limit = limits.signInPerAccountAndAddress;
  const key = `password ${actor.personId}`;
  if (!context.limits.take(limit, key)) throw tooManyTries(context.limits.wait(limit, key));
  const [before] = await context.db
    .select({ passwordHash: person.passwordHash })
    .from(person)
    .where(eq(person.id, actor.personId));
  await refuseWeakPassword(context.db, change.password, actor);
  if (!(await context.passwords.verify(before?.passwordHash ?? null, change.current)))
    throw new Refusal("invalid", "checkTheFields", { currentPassword: "passwordWrong" });
  const passwordHash = await context.passwords.hash(change.password);
  await commit(context, actor, async ({ tx, now, happened, afterwards }) => {
    // The row is locked by its update; a password that changed meanwhile is not overwritten by one who knew the old.
    const [present] = await tx.select().from(person).where(eq(person.id, actor.personId)).for("no key update");
    if (present?.passwordHash !== before?.passwordHash)
      throw new Refusal("invalid", "checkTheFields", { currentPassword: "passwordWrong" });
    const ended = await storePassword(tx, now, actor, passwordHash, actor.sessionId);
    happened({ type: "password.changed", audience: { kind: "person", id: actor.personId } });
    for (const sessionId of ended) afterwards(() => context.live.disconnect({ sessionId }));
    afterwards(() => context.jobs.wake("send-mail"));
  });
}

/**
 * Stores the hash, ends the person's sessions but one and every link that would set yet another password, and tells them by
 * mail. Returns the sessions that ended.
 */
export async function storePassword(
  tx: Transaction,
  now: Date,
  whose: Pick<Actor, "personId" | "email" | "name" | "language">,
  passwordHash: string,
  exceptSession: string | null,
): Promise<string[]> {
  await tx.update(person).set({ passwordHash }).where(eq(person.id, whose.personId));
  const ended = await endSessionsOf(tx, whose.personId, exceptSession);
  await tx
    .update(passwordReset)
    .set({ usedAt: now })
    .where(and(eq(passwordReset.personId, whose.personId), isNull(passwordReset.usedAt)));
  await queueMail(tx, {
    to: whose.email,
    personId: whose.personId,
    language: whose.language,
    reason: "password-changed",
    ...passwordChangedMail(whose.language, whose),
  });
  return ended;
}
