import { and, eq, lte } from "drizzle-orm";
import { letter } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { writersOf } from "./change-letter.ts";
import { endSigning } from "./signing.ts";

/**
 * The job of the deadline: closes signing of every letter whose deadline has passed, in nobody's name. Publishes nothing.
 * Safe to run twice and in two processes: each letter is locked and looked at again, so one of them closes it and a
 * deadline that was extended meanwhile holds. A letter that cannot be closed is logged and keeps no other open.
 */
export async function closeDueLetters(context: Context): Promise<void> {
  const now = context.clock();
  const due = and(eq(letter.signing, "open"), lte(letter.deadlineAt, now));
  for (const { id } of await context.db.select({ id: letter.id }).from(letter).where(due)) {
    const closing = commit(context, { personId: null }, async (change) => {
      const [locked] = await change.tx
        .select()
        .from(letter)
        .where(and(eq(letter.id, id), due))
        .for("update");
      if (locked) await endSigning({ ...change, letter: locked, ...writersOf(change, locked, null) }, "server");
    });
    await closing.catch((error) => context.log.error("letter.close", error, { letterId: id }));
  }
}
