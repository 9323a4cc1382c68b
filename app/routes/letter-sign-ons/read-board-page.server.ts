import { wallClockIn, zonesToChoose } from "#app/zoned-time.ts";
import type { Actor } from "#server/accounts/actor.ts";
import type { Context } from "#server/context.ts";
import { readLetter, readTextsInForce } from "#server/letters/queries.ts";
import { readBoard } from "#server/sign-ons/board.ts";

/** Everything the board shows, and while somebody is about to sign, the exact texts. */
export async function readBoardPage(context: Context, actor: Actor, letterId: string, search: URLSearchParams) {
  const now = context.clock();
  const [{ letter, rights }, board] = await Promise.all([
    readLetter(context.db, actor, letterId),
    readBoard(context.db, actor, letterId, now),
  ]);
  const own = search.get("do") === "sign" ? board.own.find(({ seat }) => seat.id === search.get("seat")) : undefined;
  const zone = letter.deadlineZone ?? actor.timeZone;
  return {
    letter: { id: letter.id, title: letter.title, signing: letter.signing, life: letter.life, text: letter.text },
    languages: letter.languages,
    signingClosedAt: letter.signingClosedAt,
    board,
    rights,
    person: actor.name,
    today: wallClockIn(actor.timeZone, now).slice(0, 10),
    deadline: {
      local: wallClockIn(zone, letter.deadlineAt ?? new Date(now.getTime() + 7 * 86_400_000)),
      zone,
      zones: zonesToChoose(letter.deadlineZone, actor.timeZone),
    },
    signing: own?.may.sign.allowed
      ? { seatId: own.seat.id, shown: search.get("text"), texts: await readExactTexts(context, actor, letterId) }
      : null,
  };
}
export type BoardPage = Awaited<ReturnType<typeof readBoardPage>>;

/** The frozen bytes themselves, as text: what the browser shows is what it hashes. */
async function readExactTexts(context: Context, actor: Actor, letterId: string) {
  const inForce = await readTextsInForce(context.db, actor, letterId);
  return (inForce?.texts ?? []).map(({ language, bytes }) => ({
    language,
    exact: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
  }));
}
