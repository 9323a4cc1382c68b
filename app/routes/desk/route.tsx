import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { requireActor } from "#app/session.server.ts";
import { isAdmin, isCoordinator } from "#server/accounts/actor.ts";
import { readFeed } from "#server/activity/feed.ts";
import { readWaiting } from "#server/campaigns/read-waiting.ts";
import { readHousesWithoutMandate } from "#server/organisations/without-mandate.ts";
import { readDesk } from "#server/sign-ons/desk.ts";
import { CoordinatorDesk } from "./coordinator-desk.tsx";
import { OwnDesk } from "./own-desk.tsx";

export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireActor(request, load);
  const { db } = load.context;
  const { campaigns } = await loadCatalogue(actor.language);
  const { entries } = await readFeed(db, actor, { limit: 12 });
  return {
    entries,
    admin: isAdmin(actor),
    withoutMandate: await readHousesWithoutMandate(db, actor, load.context.clock()),
    desk: isCoordinator(actor) ? await readDesk(db, actor) : null,
    waiting: await readWaiting(db, actor),
    title: `${isCoordinator(actor) ? campaigns.deskTitle : campaigns.ownTitle} · Coro`,
  };
});
export type DeskPage = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

/** A coordinator sees everything under way; everybody else what waits for them. */
export default function Desk() {
  const { desk, waiting, entries, admin, withoutMandate } = useLoaderData<typeof loader>();
  if (desk) return <CoordinatorDesk desk={desk} toSign={waiting.toSign} entries={entries} admin={admin} />;
  return <OwnDesk waiting={waiting} entries={entries} withoutMandate={withoutMandate} />;
}
