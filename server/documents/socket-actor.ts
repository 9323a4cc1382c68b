import { and, eq, gt } from "drizzle-orm";
import { session } from "#db/schema/index.ts";
import { type Actor, readActor } from "../accounts/actor.ts";
import type { LiveSocket } from "../live/live.ts";
import type { State } from "./state.ts";

/** Who is behind a socket, as the database knows them now; null when the session or the account has ended. */
export async function readSocketActor(state: Pick<State, "db" | "clock">, socket: LiveSocket): Promise<Actor | null> {
  const { personId, sessionId, actingSeatId } = socket.data.actor;
  if (sessionId === null) return null;
  const [alive] = await state.db
    .select({ id: session.id })
    .from(session)
    .where(and(eq(session.id, sessionId), eq(session.userId, personId), gt(session.expiresAt, state.clock())));
  return alive ? readActor(state.db, { personId, sessionId, chosenSeatId: actingSeatId }) : null;
}
