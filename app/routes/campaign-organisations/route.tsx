import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { OrganisationChoices } from "#app/campaigns/organisation-choices.tsx";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { useNotices } from "#app/live/notices.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Note, Section } from "#app/ui/page.tsx";
import { readCandidates } from "#server/campaigns/can-take-part.ts";
import { readCampaign } from "#server/campaigns/read-campaign.ts";
import { joinOrganisations, removeOrganisation } from "#server/campaigns/take-part.ts";
import { OrganisationTable } from "./organisation-table.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { campaigns } = await loadCatalogue(actor.language);
  const { db } = load.context;
  const { campaign, takingPart, rights } = await readCampaign(db, actor, params.campaignId ?? "");
  const taking = new Set(takingPart.map(({ id }) => id));
  const mayChange = rights.change.allowed;
  return {
    campaignId: campaign.id,
    allMembers: campaign.allMembers,
    takingPart,
    mayChange,
    candidates: mayChange ? (await readCandidates(db)).filter(({ id }) => !taking.has(id)) : [],
    title: `${campaigns.tabs.organisations} · ${campaign.title} · Coro`,
  };
});

const form = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), organisationIds: z.array(z.string()).min(1, "chooseSome") }),
  z.object({ intent: z.literal("remove"), organisationId: z.string() }),
]);

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const campaignId = params.campaignId ?? "";
  const asked = await readForm(request, form, ["organisationIds"]);
  if (asked.intent === "add") await joinOrganisations(load.context, actor, campaignId, asked.organisationIds);
  else await removeOrganisation(load.context, actor, campaignId, asked.organisationId);
  return redirect(`/campaigns/${campaignId}/organisations`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function CampaignOrganisations() {
  const { campaignId, allMembers, takingPart, mayChange, candidates } = useLoaderData<typeof loader>();
  const { campaigns } = useMessages();
  const refusing = useRefusing();
  useNotices((notice) => notice.campaignId === campaignId);
  return (
    <>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <Section
        title={campaigns.organisationsTitle}
        note={allMembers ? campaigns.organisationsAll : campaigns.organisationCount(takingPart.length)}
      >
        <OrganisationTable takingPart={takingPart} allMembers={allMembers} mayChange={mayChange} />
      </Section>
      {mayChange ? (
        <Section title={campaigns.addTitle}>
          {candidates.length === 0 ? (
            <p className="soft">{campaigns.addNone}</p>
          ) : (
            <Form method="post" key={candidates.length}>
              <input type="hidden" name="intent" value="add" />
              <OrganisationChoices
                legend={campaigns.fieldOrganisations}
                hint={campaigns.addLead}
                candidates={candidates}
                chosen={refusing?.typed.organisationIds?.split("\n") ?? []}
                error={refusing?.errors.organisationIds}
              />
              <Submit look="plain">{campaigns.add}</Submit>
            </Form>
          )}
        </Section>
      ) : null}
    </>
  );
}
