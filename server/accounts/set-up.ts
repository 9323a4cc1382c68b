import { setupToken } from "#db/schema/index.ts";
import type { Context } from "../context.ts";
import { readNetwork } from "./network.ts";
import { newToken } from "./tokens.ts";

/**
 * A fresh link to set the network up, at the address given; null once there is a network. The link of the start before
 * is dead from here on. Its token is stored as a hash alone, so the terminal is the only place that shows it.
 */
export async function issueSetupLink(context: Context, url: string): Promise<string | null> {
  if (await readNetwork(context.db)) return null;
  const { token, tokenHash } = newToken();
  const createdAt = context.clock();
  await context.db
    .insert(setupToken)
    .values({ id: 1, tokenHash, createdAt })
    .onConflictDoUpdate({ target: setupToken.id, set: { tokenHash, createdAt } });
  return `${url}/set-up/${token}`;
}
