import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { Feed } from "#app/activity/feed.tsx";
import { answerLoader } from "#app/answer.server.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useNotices } from "#app/live/notices.ts";
import { requireActor } from "#app/session.server.ts";
import { Empty, Section } from "#app/ui/page.tsx";
import { readFeed } from "#server/activity/feed.ts";
import { readCampaign } from "#server/campaigns/read-campaign.ts";
import { readCampaignLetters } from "#server/campaigns/read-letters.ts";
import { LetterTable } from "./letter-table.tsx";
import { Moments } from "./moments.tsx";
import { openingWords, PlanCard } from "./plan-card.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { db, documents } = load.context;
  const campaignId = params.campaignId ?? "";
  const { campaign, rights, planDocumentId } = await readCampaign(db, actor, campaignId);
  const before = new URL(request.url).searchParams.get("before");
  const plan = planDocumentId === null ? null : await documents.readDocument(planDocumentId);
  return {
    campaignId,
    letters: await readCampaignLetters(db, campaignId),
    feed: await readFeed(db, actor, { campaignId, before, limit: 15 }),
    plan: openingWords(plan?.fragments.plan ?? null),
    mayStartLetter: rights.startLetter.allowed,
    title: `${campaign.title} · Coro`,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function CampaignHome() {
  const { campaignId, letters, feed, plan, mayStartLetter } = useLoaderData<typeof loader>();
  const { campaigns, activity } = useMessages();
  const [search] = useSearchParams();
  useNotices((notice) => notice.campaignId === campaignId);
  const here = `/campaigns/${campaignId}`;
  return (
    <div className="columns">
      <div>
        <Section title={campaigns.lettersTitle}>
          {letters.length === 0 ? (
            <Empty title={campaigns.lettersEmptyTitle}>
              <p>{mayStartLetter ? campaigns.lettersEmptyDrafter : campaigns.lettersEmptyReader}</p>
            </Empty>
          ) : (
            <LetterTable letters={letters} />
          )}
        </Section>
        <PlanCard campaignId={campaignId} words={plan} />
      </div>
      <div>
        <Section title={campaigns.momentsTitle}>
          <Moments letters={letters} />
        </Section>
        <Section title={activity.title} id="activity" end={activity.live}>
          {feed.entries.length === 0 ? (
            <Empty title={activity.emptyTitle}>
              <p>{activity.emptyText}</p>
            </Empty>
          ) : (
            <Feed entries={feed.entries} />
          )}
          <p className="feed-ways">
            {search.has("before") ? <Link to={`${here}#activity`}>{activity.latest}</Link> : null}
            {feed.more ? (
              <Link to={`${here}?before=${encodeURIComponent(feed.more)}#activity`} preventScrollReset>
                {activity.earlier}
              </Link>
            ) : null}
          </p>
        </Section>
      </div>
    </div>
  );
}
