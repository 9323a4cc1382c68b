import type { Actor } from "#server/accounts/actor.ts";
import type { Context } from "#server/context.ts";
import { readLetter } from "#server/letters/queries.ts";
import { previewPublication } from "#server/publications/publish-letter.ts";

/** What the coordination sees before and after publishing; for others, and before a freeze, why there is nothing. */
export async function readPublicationPage(context: Context, actor: Actor, letterId: string) {
  const { letter, rights } = await readLetter(context.db, actor, letterId);
  const preview = rights.publish.allowed
    ? await previewPublication(context.db, actor, letter.id, context.clock())
    : null;
  return {
    letter: { id: letter.id, title: letter.title, signing: letter.signing, text: letter.text },
    languages: letter.languages,
    publish: rights.publish,
    preview,
  };
}
export type PublicationPage = Awaited<ReturnType<typeof readPublicationPage>>;
