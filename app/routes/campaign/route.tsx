import type { MetaFunction } from "@remix-run/node";
import { Link, Outlet, useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { answerLoader } from "#app/answer.server.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { requireActor } from "#app/session.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note, PageHead } from "#app/ui/page.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { readCampaign } from "#server/campaigns/read-campaign.ts";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { campaign, takingPart, people, openedBy, rights } = await readCampaign(
    load.context.db,
    actor,
    params.campaignId ?? "",
  );
  return {
    campaign,
    organisations: takingPart.length,
    people,
    openedBy,
    mayChange: rights.change.allowed,
    mayStartLetter: rights.startLetter.allowed,
    title: `${campaign.title} · Coro`,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

/** What a campaign is, and its faces; each face is a route of its own. */
export default function Campaign() {
  const { campaign, organisations, people, openedBy, mayChange, mayStartLetter } = useLoaderData<typeof loader>();
  const { campaigns } = useMessages();
  const formats = useFormats();
  const { tabs } = campaigns;
  const here = `/campaigns/${campaign.id}`;
  const facts = [
    campaign.country ? formats.country(campaign.country) : campaigns.wholeRegion,
    campaigns.organisationCount(organisations),
    campaigns.peopleCount(people),
  ];
  return (
    <>
      <nav className="crumbs" aria-label={campaigns.title}>
        <Link to="/campaigns">{campaigns.title}</Link>
      </nav>
      <PageHead
        title={campaign.title}
        lead={
          <>
            {campaign.subject}
            <span className="campaign-facts">
              {facts.join(", ")}. {campaigns.openedBy(formats.date(campaign.createdAt), openedBy)}
            </span>
          </>
        }
      >
        {mayStartLetter ? (
          <ButtonLink to={`${here}/letters/new`} look="primary">
            <Plus size={16} aria-hidden="true" />
            {campaigns.startLetter}
          </ButtonLink>
        ) : null}
      </PageHead>
      <Tabs
        label={tabs.label}
        tabs={[
          { to: here, label: tabs.home, end: true },
          { to: `${here}/plan`, label: tabs.plan },
          { to: `${here}/organisations`, label: tabs.organisations, count: organisations },
          ...(mayChange ? [{ to: `${here}/settings`, label: tabs.settings }] : []),
        ]}
      />
      {campaign.archivedAt ? <Note>{campaigns.archivedOn(formats.date(campaign.archivedAt))}</Note> : null}
      <Outlet />
    </>
  );
}
