import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerLoader } from "#app/answer.server.ts";
import { LiveText } from "#app/editor/live-text.tsx";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useNotices } from "#app/live/notices.ts";
import { requireActor } from "#app/session.server.ts";
import { Note } from "#app/ui/page.tsx";
import { readCampaign } from "#server/campaigns/read-campaign.ts";
import { readDocumentRights } from "#server/documents/document-rights.ts";
import { Refusal } from "#server/refusal.ts";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { db, documents } = load.context;
  const { campaigns } = await loadCatalogue(actor.language);
  const { campaign, planDocumentId } = await readCampaign(db, actor, params.campaignId ?? "");
  const rights = planDocumentId === null ? null : await readDocumentRights(db, actor, planDocumentId);
  if (planDocumentId === null || rights === null) throw new Refusal("not-found", "noSuchDocument");
  const { fragments, generation } = await documents.readDocument(planDocumentId);
  const seats = rights.editingSeatIds;
  const title = campaigns.planLabel(campaign.title);
  return {
    campaignId: campaign.id,
    text: {
      documentId: planDocumentId,
      personId: actor.personId,
      seatId: seats.find((id) => id === actor.actingSeatId) ?? seats[0] ?? null,
      mayEdit: rights.mayEdit,
      initial: fragments.plan,
      generation,
      label: title,
      page: { title, path: `/campaigns/${campaign.id}/plan`, fragments: ["plan"] },
    },
    title: `${title} · Coro`,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

/** The lobbying plan, co-drafted with the letters' editor. */
export default function CampaignPlan() {
  const { text, campaignId } = useLoaderData<typeof loader>();
  const { campaigns } = useMessages();
  useNotices((notice) => notice.campaignId === campaignId && notice.type.startsWith("campaign."));
  return (
    <div className="plan-page">
      <h2 className="visually-hidden">{campaigns.tabs.plan}</h2>
      {text.mayEdit ? <p className="soft">{campaigns.planLead}</p> : <Note>{campaigns.planReadOnly}</Note>}
      <LiveText {...text} fragment="plan" />
    </div>
  );
}
