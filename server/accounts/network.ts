import type { Queryable } from "#db/database.ts";
import { network } from "#db/schema/index.ts";

export type Network = typeof network.$inferSelect;

/** The installation's network; null until it has been set up. */
export async function readNetwork(db: Queryable): Promise<Network | null> {
  const [row] = await db.select().from(network);
  return row ?? null;
}
