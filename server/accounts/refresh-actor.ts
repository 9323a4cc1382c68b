import { asc, inArray } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { person } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { type Actor, readActor } from "./actor.ts";

/**
 * The actor as the database knows them inside this transaction: a role or a seat that ended since the page was opened
 * gives no right any more. Whoever changes a person's rights locks the person's row, which is shared here until the end:
 * the right has ended before this act, or ends after it; so too for `subjects`, people whose rights the act rests on.
 * Refuses unauthenticated when the person is gone or suspended.
 */
export async function refreshActor(tx: Transaction, actor: Actor, ...subjects: string[]): Promise<Actor> {
  const { personId, sessionId, actingSeatId } = actor;
  await tx
    .select({ id: person.id })
    .from(person)
    .where(inArray(person.id, [personId, ...subjects]))
    .orderBy(asc(person.id))
    .for("share");
  const fresh = await readActor(tx, { personId, sessionId, chosenSeatId: actingSeatId });
  if (!fresh) throw new Refusal("unauthenticated", "signInAgain");
  return fresh;
}
