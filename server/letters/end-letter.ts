import type { Actor } from "../accounts/actor.ts";
import type { Context } from "../context.ts";
import { changeLetter, lookAtWritersAgain } from "./change-letter.ts";
import { mayArchive, mayCancel } from "./policy.ts";
import { endSigning } from "./signing.ts";

/** Ends a letter that will not go out; signing that is open closes with it. Coordinators. Refuses not-found, forbidden, conflict. */
export async function cancelLetter(context: Context, actor: Actor, { letterId }: { letterId: string }): Promise<void> {
  await changeLetter(context, actor, letterId, mayCancel, async (change) => {
    if (change.letter.signing === "open") await endSigning(change, "page");
    await change.set({ life: "cancelled" });
    await lookAtWritersAgain(context, change);
    change.record("letter.cancelled", {});
  });
}

/** Puts a letter that is done away. Coordinators; not while signing is open. Refuses not-found, forbidden, conflict. */
export async function archiveLetter(context: Context, actor: Actor, { letterId }: { letterId: string }): Promise<void> {
  await changeLetter(context, actor, letterId, mayArchive, async (change) => {
    await change.set({ life: "archived" });
    await lookAtWritersAgain(context, change);
    change.record("letter.archived", {});
  });
}
