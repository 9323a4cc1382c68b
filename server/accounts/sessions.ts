/**
 * The only file that knows Lucia. Lucia stores live tokens, accepts a caller-chosen id and only slides expiry; here the
 * table holds SHA-256 of the token, the id is always Lucia's own, and a session ends for good after its absolute lifetime.
 */
import { createHash } from "node:crypto";
import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { and, eq, ne } from "drizzle-orm";
import { type Adapter, Lucia, TimeSpan } from "lucia";
import type { Queryable } from "#db/database.ts";
import { person, session } from "#db/schema/index.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseSessionAttributes: { createdAt: Date; seatId: string | null; userAgent: string };
  }
}

export const idleHours = 12;
export const absoluteDays = 7;

const hash = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Lucia reads the system's clock; the adapter shifts what it sees and stores, so that the clock handed in is the one that counts. */
function adapt(adapter: Adapter, now: Date): Adapter {
  const ahead = Date.now() - now.getTime();
  const shift = (instant: Date, by: number) => new Date(instant.getTime() + by);
  return {
    async getSessionAndUser(token) {
      const [found, user] = await adapter.getSessionAndUser(hash(token));
      // Under the id it asked for: what it extends or deletes goes through this adapter, and is hashed there.
      return [found && { ...found, id: token, expiresAt: shift(found.expiresAt, ahead) }, user];
    },
    getUserSessions: (userId) => adapter.getUserSessions(userId),
    setSession: (made) => adapter.setSession({ ...made, id: hash(made.id), expiresAt: shift(made.expiresAt, -ahead) }),
    updateSessionExpiration: (token, expiresAt) =>
      adapter.updateSessionExpiration(hash(token), shift(expiresAt, -ahead)),
    deleteSession: (token) => adapter.deleteSession(hash(token)),
    deleteUserSessions: (userId) => adapter.deleteUserSessions(userId),
    deleteExpiredSessions: () => adapter.deleteExpiredSessions(),
  };
}

function createLucia(db: Queryable, now: Date) {
  return new Lucia(adapt(new DrizzlePostgreSQLAdapter(db, session, person), now), {
    sessionExpiresIn: new TimeSpan(idleHours, "h"),
    getSessionAttributes: ({ createdAt, seatId }) => ({ createdAt, seatId }),
  });
}

export interface ValidSession {
  /** SHA-256 of the token, as stored. */
  readonly id: string;
  readonly personId: string;
  readonly seatId: string | null;
  readonly createdAt: Date;
}

/** Starts a session and returns the token for the browser's cookie; the token is stored nowhere else. */
export async function createSession(db: Queryable, personId: string, userAgent: string, now: Date): Promise<string> {
  const created = await createLucia(db, now).createSession(personId, {
    createdAt: now,
    seatId: null,
    userAgent: userAgent.slice(0, 300),
  });
  return created.id;
}

/** The session of a token, if it is alive: idle at most `idleHours`, in all at most `absoluteDays`. Using it keeps it alive. */
export async function readSession(db: Queryable, token: string, now: Date): Promise<ValidSession | null> {
  if (!/^[a-z0-9]{20,64}$/.test(token)) return null;
  const lucia = createLucia(db, now);
  const found = await lucia.validateSession(token);
  if (!found.session) return null;
  const { createdAt, seatId, userId } = found.session;
  if (now.getTime() - createdAt.getTime() > absoluteDays * 86_400_000) {
    await lucia.invalidateSession(token);
    return null;
  }
  return { id: hash(token), personId: userId, seatId, createdAt };
}

export async function endSession(db: Queryable, sessionId: string): Promise<void> {
  await db.delete(session).where(eq(session.id, sessionId));
}

/** Ends all sessions of a person, but for one that may be named. Returns the hashed ids of those that ended. */
export async function endSessionsOf(db: Queryable, personId: string, except?: string | null): Promise<string[]> {
  const ended = await db
    .delete(session)
    .where(and(eq(session.userId, personId), except ? ne(session.id, except) : undefined))
    .returning({ id: session.id });
  return ended.map((row) => row.id);
}

/** The cookie's name and attributes. With https it is bound to this very host. */
export function sessionCookie(baseUrl: string | null): { name: string; attributes: string } {
  const secure = baseUrl?.startsWith("https://") ?? false;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return { name: secure ? "__Host-coro" : "coro", attributes };
}

export function writeSessionCookie(baseUrl: string | null, token: string): string {
  const { name, attributes } = sessionCookie(baseUrl);
  return `${name}=${token}; ${attributes}; Max-Age=${absoluteDays * 86_400}`;
}

export function clearSessionCookie(baseUrl: string | null): string {
  const { name, attributes } = sessionCookie(baseUrl);
  return `${name}=; ${attributes}; Max-Age=0`;
}

/** The token in a Cookie header; null when there is none, or two, or the header is absurdly long. */
export function readSessionCookie(baseUrl: string | null, header: string | null | undefined): string | null {
  if (!header || header.length > 8192) return null;
  const { name } = sessionCookie(baseUrl);
  const values = header
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values.length === 1 ? (values[0] ?? null) : null;
}
