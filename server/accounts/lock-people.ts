import { asc, inArray } from "drizzle-orm";
import type { Transaction } from "#db/database.ts";
import { person } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { type Actor, readActor } from "./actor.ts";

/**
 * Locks the acting person's row and those of whom the act is about, and reads the actor anew: what changes rights locks
 * the same rows, so a right that ends is either gone before the act or the act is done before. Always in one order, so
 * that two who act on each other do not wait for each other; and not against rows that only name a person, such as a mail
 * to them, which others write late in their acts. Refuses unauthenticated when the actor is no longer active.
 */
export async function lockPeople(tx: Transaction, actor: Actor, ...subjects: string[]): Promise<Actor> {
  await tx
    .select({ id: person.id })
    .from(person)
    .where(inArray(person.id, [actor.personId, ...subjects]))
    .orderBy(asc(person.id))
    .for("no key update");
  const present = await readActor(tx, { ...actor, chosenSeatId: actor.actingSeatId });
  if (!present) throw new Refusal("unauthenticated", "signInAgain");
  return present;
}
