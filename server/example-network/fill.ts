import { isNull } from "drizzle-orm";
import { mailOutbox } from "#db/schema/index.ts";
import { commit } from "../activity/commit.ts";
import type { Context } from "../context.ts";
import { createIdleJobs } from "../jobs/jobs.ts";
import { foundExampleNetwork } from "./found.ts";
import { replay, type Told } from "./replay.ts";
import { daysAfter, exampleTimeline } from "./timeline.ts";

/** Days before the filling at which the network was founded: before anything its history tells. */
const foundedDaysAgo = 60;
/** How many of the newest answers leave their mail in the outbox, for an admin to read. */
const answersWithMail = 2;

/**
 * Makes this installation the example network: the real directory (listed only), invented organisations and people, and
 * a month of their work, made by the commands people use. All in one transaction: either the whole network is there or
 * nothing is, no job meets a letter half way, and no mail leaves. Nobody in it has a password.
 *
 * Refuses ('conflict', 'alreadySetUp') when there is a network.
 */
export async function fillExampleNetwork(context: Context): Promise<void> {
  await commit(context, { personId: null }, async ({ tx, now }) => {
    const at = (instant: Date): Context => ({
      ...context,
      db: tx,
      clock: () => instant,
      jobs: createIdleJobs(),
      // Nobody can have any of it open yet, and reaching for the outer database from here would wait for ever.
      live: { ...context.live, tell: () => {}, rejoin: async () => {}, disconnect: () => {} },
      documents: { ...context.documents, closeFrozen: async () => {} },
    });
    const founded = await foundExampleNetwork(at(daysAfter(now, -foundedDaysAgo)));
    const told: Told = { founded, now, campaigns: new Map(), letters: new Map(), digests: new Map() };
    const events = exampleTimeline(now);
    const answers = events.filter(({ what }) => what === "answer");
    const firstWithMail = answers.at(-answersWithMail);
    for (const event of events) {
      if (event === firstWithMail) await tx.delete(mailOutbox);
      await replay(at(event.at), told, event);
    }
    // Its addresses reach nobody; what stays is there to be read, and counts as sent.
    await tx.update(mailOutbox).set({ sentAt: now }).where(isNull(mailOutbox.sentAt));
  });
}
