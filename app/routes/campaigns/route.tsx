import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { requireActor } from "#app/session.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty, PageHead, Section } from "#app/ui/page.tsx";
import { mayOpenCampaign } from "#server/campaigns/policy.ts";
import { readCampaigns } from "#server/campaigns/read-campaigns.ts";
import { CampaignTable } from "./campaign-table.tsx";

export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireActor(request, load);
  const { campaigns } = await loadCatalogue(actor.language);
  return {
    list: await readCampaigns(load.context.db, actor),
    mayOpen: mayOpenCampaign(actor).allowed,
    title: `${campaigns.title} · Coro`,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function Campaigns() {
  const { list, mayOpen } = useLoaderData<typeof loader>();
  const { campaigns } = useMessages();
  const going = list.filter((campaign) => campaign.archivedAt === null);
  const archived = list.filter((campaign) => campaign.archivedAt !== null);
  return (
    <>
      <PageHead title={campaigns.title} lead={campaigns.lead}>
        {mayOpen ? (
          <ButtonLink to="/campaigns/new" look="primary">
            <Plus size={16} aria-hidden="true" />
            {campaigns.open}
          </ButtonLink>
        ) : null}
      </PageHead>
      {going.length === 0 ? (
        <Empty title={campaigns.emptyTitle}>
          <p>{mayOpen ? campaigns.emptyCoordinator : campaigns.emptyMember}</p>
        </Empty>
      ) : (
        <CampaignTable list={going} />
      )}
      {archived.length > 0 ? (
        <Section title={campaigns.archivedTitle}>
          <CampaignTable list={archived} />
        </Section>
      ) : null}
    </>
  );
}
