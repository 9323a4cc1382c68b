import { and, eq, lt } from "drizzle-orm";
import { network, person, session } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { limits } from "../rate-limits.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { createSession, endSession, readSession } from "./sessions.ts";

/** Where a sign-in comes from. `address` is used for limits alone and stored nowhere. */
export interface Device {
  readonly address: string;
  readonly userAgent: string;
  /** The session token the browser still holds, if any: it ends with the new sign-in. */
  readonly token: string | null;
}

/** The address as it is stored and compared. */
export const foldEmail = (email: string): string => email.trim().normalize("NFC").toLowerCase();

/**
 * Signs a person in and returns the token for the cookie. An unknown address, a wrong password and a suspended account
 * get the same answer ('invalid', 'signInFailed') after the same work. Refuses 'too-many' beyond ten tries in a quarter
 * of an hour for one account from one address, or sixty from one address: elsewhere the account still opens.
 */
export async function signIn(
  context: Context,
  who: { email: string; password: string },
  device: Device,
): Promise<string> {
  const email = foldEmail(who.email);
  takeTry(context, email, device.address);
  const [found] = await context.db
    .select({ id: person.id, passwordHash: person.passwordHash, status: person.status })
    .from(person)
    .where(eq(person.email, email));
  const right = await context.passwords.verify(found?.passwordHash ?? null, who.password.slice(0, 600));
  if (!found || !right || found.status !== "active") throw new Refusal("invalid", "signInFailed");
  return startSession(context, found.id, device, { passwordHash: found.passwordHash });
}

/**
 * One-click sign-in as a person of the example network, without a password. Refuses not-found in a real network and for
 * a person who is no example: both are asked in the transaction that makes the session.
 */
export async function signInAsExample(context: Context, personId: string, device: Device): Promise<string> {
  takeTry(context, personId, device.address);
  return startSession(context, personId, device, { onlyAsExample: true });
}

function takeTry(context: Context, account: string, address: string): void {
  const byAddress = limits.signInPerAddress;
  const byBoth = limits.signInPerAccountAndAddress;
  const key = `${account.slice(0, 254)} ${address}`;
  if (!context.limits.take(byAddress, `sign-in ${address}`))
    throw tooManyTries(context.limits.wait(byAddress, `sign-in ${address}`));
  if (!context.limits.take(byBoth, `sign-in ${key}`)) throw tooManyTries(context.limits.wait(byBoth, `sign-in ${key}`));
}

export const tooManyTries = (seconds: number): Refusal =>
  new Refusal("too-many", "tooManyTries", { seconds: String(seconds) });

/**
 * A new session for an active person. The id is always a fresh one, and the session the browser came with ends: nobody
 * can plant one. The person's row is locked, so that a suspension either prevents the session or ends it. `passwordHash` is
 * what the password given was right for: one that was changed while it was looked at opens nothing any more.
 */
export async function startSession(
  context: Context,
  personId: string,
  device: Device,
  { onlyAsExample = false, passwordHash }: { onlyAsExample?: boolean; passwordHash?: string | null } = {},
): Promise<string> {
  return commit(context, { personId }, async ({ tx, now, afterwards }) => {
    const [found] = await tx
      .select({ status: person.status, example: person.example, passwordHash: person.passwordHash })
      .from(person)
      .where(eq(person.id, personId))
      .for("share");
    if (onlyAsExample) {
      const [row] = await tx.select({ example: network.example }).from(network);
      if (!row?.example || !found?.example || found.status !== "active") throw new Refusal("not-found", "noSuchPage");
    }
    const sameYet = passwordHash === undefined || found?.passwordHash === passwordHash;
    if (found?.status !== "active" || !sameYet) throw new Refusal("invalid", "signInFailed");
    const before = device.token ? await readSession(tx, device.token, now) : null;
    if (before) {
      await endSession(tx, before.id);
      afterwards(() => context.live.disconnect({ sessionId: before.id }));
    }
    await tx.delete(session).where(and(eq(session.userId, personId), lt(session.expiresAt, now)));
    return createSession(tx, personId, device.userAgent, now);
  });
}

/** Ends the actor's session: its cookie is dead from here on, and its open pages lose their connection. */
export async function signOut(context: Context, actor: Actor): Promise<void> {
  const { sessionId } = actor;
  if (!sessionId) return;
  await commit(context, actor, async ({ tx, happened, afterwards }) => {
    await endSession(tx, sessionId);
    happened({ type: "session.ended", audience: { kind: "person", id: actor.personId } });
    afterwards(() => context.live.disconnect({ sessionId }));
  });
}
