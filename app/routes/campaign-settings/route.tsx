import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { CampaignFields } from "#app/campaigns/campaign-fields.tsx";
import { campaignForm, settingsOf } from "#app/campaigns/campaign-form.server.ts";
import { listCountries } from "#app/campaigns/list-countries.server.ts";
import { WhoTakesPart } from "#app/campaigns/who-takes-part.tsx";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Note, Section } from "#app/ui/page.tsx";
import { archiveCampaign, changeCampaign } from "#server/campaigns/change-campaign.ts";
import { findCampaign } from "#server/campaigns/find-campaign.ts";
import { mayChangeCampaign } from "#server/campaigns/policy.ts";
import { demand } from "#server/permission.ts";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { campaigns } = await loadCatalogue(actor.language);
  const campaign = await findCampaign(load.context.db, actor, params.campaignId ?? "");
  demand(mayChangeCampaign(actor, campaign));
  const countries = listCountries(actor.language, campaign.country);
  return { campaign, countries, title: `${campaigns.tabs.settings} · ${campaign.title} · Coro` };
});

const form = z.discriminatedUnion("intent", [
  campaignForm.extend({ intent: z.literal("save") }),
  z.object({ intent: z.literal("archive") }),
]);

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const campaignId = params.campaignId ?? "";
  const asked = await readForm(request, form);
  if (asked.intent === "archive") {
    await archiveCampaign(load.context, actor, campaignId);
    return redirect(`/campaigns/${campaignId}`);
  }
  await changeCampaign(load.context, actor, campaignId, settingsOf(asked));
  return redirect(`/campaigns/${campaignId}/settings?saved`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function CampaignSettings() {
  const { campaign, countries } = useLoaderData<typeof loader>();
  const { campaigns } = useMessages();
  const [search] = useSearchParams();
  const refusing = useRefusing();
  return (
    <>
      <h2 className="visually-hidden">{campaigns.settingsTitle}</h2>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {search.has("saved") && !refusing ? <Note tone="good">{campaigns.saved}</Note> : null}
      <Form method="post" className="campaign-form">
        <CampaignFields
          values={campaign}
          countries={countries}
          refusing={refusing?.intent === "save" ? refusing : null}
        />
        <WhoTakesPart allMembers={campaign.allMembers} refusing={refusing?.intent === "save" ? refusing : null} />
        <Submit name="intent" value="save">
          {campaigns.save}
        </Submit>
      </Form>
      <Section title={campaigns.archiveTitle}>
        <p className="reading">{campaigns.archiveText}</p>
        <div className="act">
          <Confirm label={campaigns.archive} look="danger">
            <p>{campaigns.archiveText}</p>
            <Form method="post">
              <Submit look="danger" name="intent" value="archive">
                {campaigns.archiveConfirm}
              </Submit>
            </Form>
          </Confirm>
        </div>
      </Section>
    </>
  );
}
