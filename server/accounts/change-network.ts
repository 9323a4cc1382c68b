import { network } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { demand } from "../permission.ts";
import { admins } from "../protocol/activities.ts";
import type { Category } from "../protocol/categories.ts";
import type { Language } from "../protocol/languages.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { lockPeople } from "./lock-people.ts";
import { mayAdminister } from "./policy.ts";

/** What may be changed after the set-up. Whether it is an example network is not among it, and no other command says so. */
export interface NetworkSettings {
  readonly name: string;
  readonly purpose: string;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  readonly categories: readonly Category[];
}

/** Changes the network's settings. Admins only. Refuses invalid when the default language is not one of the languages. */
export async function changeNetwork(context: Context, actor: Actor, settings: NetworkSettings): Promise<void> {
  const { name, purpose, languages, defaultLanguage, categories } = settings;
  if (!languages.includes(defaultLanguage))
    throw new Refusal("invalid", "checkTheFields", { defaultLanguage: "defaultLanguageNotAmongThem" });
  await commit(context, actor, async ({ tx, happened }) => {
    demand(mayAdminister(await lockPeople(tx, actor)));
    await tx
      .update(network)
      .set({ name, purpose, languages: [...languages], defaultLanguage, categories: [...categories] });
    happened({ type: "network.changed", audience: admins });
  });
}
