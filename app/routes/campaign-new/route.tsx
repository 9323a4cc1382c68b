import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { CampaignFields } from "#app/campaigns/campaign-fields.tsx";
import { campaignForm, settingsOf } from "#app/campaigns/campaign-form.server.ts";
import { listCountries } from "#app/campaigns/list-countries.server.ts";
import { OrganisationChoices } from "#app/campaigns/organisation-choices.tsx";
import { WhoTakesPart } from "#app/campaigns/who-takes-part.tsx";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { useNotices } from "#app/live/notices.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireCoordinator } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Note, PageHead } from "#app/ui/page.tsx";
import { readCandidates } from "#server/campaigns/can-take-part.ts";
import { openCampaign } from "#server/campaigns/open-campaign.ts";

export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireCoordinator(request, load);
  const { campaigns } = await loadCatalogue(actor.language);
  return {
    candidates: await readCandidates(load.context.db),
    countries: listCountries(actor.language, null),
    title: `${campaigns.openTitle} · Coro`,
  };
});

const form = campaignForm.extend({ organisationIds: z.array(z.string()) });

export const action = answerAction(async ({ request, context: load }: ActionFunctionArgs) => {
  const actor = await requireCoordinator(request, load);
  const asked = await readForm(request, form, ["organisationIds"]);
  const { organisationIds } = asked;
  const id = await openCampaign(load.context, actor, { ...settingsOf(asked), organisationIds });
  return redirect(`/campaigns/${id}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function CampaignNew() {
  const { candidates, countries } = useLoaderData<typeof loader>();
  const { campaigns } = useMessages();
  const refusing = useRefusing();
  // Nothing others do may disturb a form that is being filled in.
  useNotices(() => false);
  return (
    <>
      <nav className="crumbs" aria-label={campaigns.title}>
        <Link to="/campaigns">{campaigns.title}</Link>
      </nav>
      <PageHead title={campaigns.openTitle} lead={campaigns.openLead} />
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <Form method="post" className="campaign-form">
        <CampaignFields values={{ title: "", subject: "", country: null }} countries={countries} refusing={refusing} />
        <WhoTakesPart allMembers={null} refusing={refusing} />
        <OrganisationChoices
          legend={campaigns.fieldOrganisations}
          hint={campaigns.fieldOrganisationsHint}
          candidates={candidates}
          chosen={refusing?.typed.organisationIds?.split("\n") ?? []}
          error={refusing?.errors.organisationIds}
        />
        <Submit>{campaigns.openConfirm}</Submit>
      </Form>
    </>
  );
}
