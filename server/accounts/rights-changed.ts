import type { Context } from "../context.ts";

/**
 * What a change of rights does to open pages, at once: the person's connections hear other rooms, and live documents
 * ask again who they are. Run in `afterwards`.
 */
export async function rightsChanged(context: Context, personId: string): Promise<void> {
  await context.documents.evict({ personId });
  await context.live.rejoin(personId);
}
