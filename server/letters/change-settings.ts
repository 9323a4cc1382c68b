import type { Actor } from "../accounts/actor.ts";
import { readNetwork } from "../accounts/network.ts";
import type { Context } from "../context.ts";
import { changeLetter, lookAtWritersAgain } from "./change-letter.ts";
import { checkSettings, type LetterSettings } from "./letter-settings.ts";
import { mayChangeSettings, maySetTextState } from "./policy.ts";
import { readTakingPart, seatsTakingPart } from "./taking-part.ts";

/**
 * Title, recipients, category, kind, languages and the planned deadline, until the text is frozen. For drafters and
 * coordinators. Refuses not-found, forbidden, conflict (frozen, ended), invalid. A language taken out keeps its text.
 */
export async function changeLetterSettings(
  context: Context,
  actor: Actor,
  { letterId, ...settings }: { letterId: string } & LetterSettings,
): Promise<void> {
  await changeLetter(
    context,
    actor,
    letterId,
    async (fresh, letter, { tx }) =>
      mayChangeSettings(fresh, seatsTakingPart(fresh, await readTakingPart(tx, letter.campaignId)), letter),
    async ({ tx, set, record }) => {
      await set(checkSettings(settings, await readNetwork(tx)));
      record("letter.settings-changed", {});
    },
  );
}

/** Drafting or in review, back and forth until the text is frozen. For coordinators. Refuses not-found, forbidden, conflict. */
export async function setTextState(
  context: Context,
  actor: Actor,
  { letterId, text }: { letterId: string; text: "drafting" | "in review" },
): Promise<void> {
  await changeLetter(context, actor, letterId, maySetTextState, async (change) => {
    const from = change.letter.text;
    if (from === text) return;
    await change.set({ text });
    await lookAtWritersAgain(context, change);
    change.record("letter.text-state-changed", { from, to: text });
  });
}
