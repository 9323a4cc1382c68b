import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { useNotices } from "#app/live/notices.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireActor } from "#app/session.server.ts";
import { Note, PageHead } from "#app/ui/page.tsx";
import { instantIn, zonesToChoose } from "#app/zoned-time.ts";
import { letterKinds } from "#db/schema/index.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { readCampaign } from "#server/campaigns/read-campaign.ts";
import { startLetter } from "#server/letters/start-letter.ts";
import { demand } from "#server/permission.ts";
import { languages } from "#server/protocol/languages.ts";
import { Refusal } from "#server/refusal.ts";
import { LetterForm } from "./letter-form.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { campaigns } = await loadCatalogue(actor.language);
  const { campaign, rights } = await readCampaign(load.context.db, actor, params.campaignId ?? "");
  demand(rights.startLetter);
  const network = await readNetwork(load.context.db);
  return {
    campaign: { id: campaign.id, title: campaign.title },
    categories: network?.categories ?? [],
    languages: network?.languages ?? [],
    ownLanguage: actor.language,
    zones: zonesToChoose(actor.timeZone),
    zone: actor.timeZone,
    title: `${campaigns.letterNewTitle} · ${campaign.title} · Coro`,
  };
});
export type LetterNewPage = Awaited<ReturnType<typeof loader>>;

const form = z.object({
  title: z.string().trim().min(1, "fieldRequired"),
  recipients: z.string().default(""),
  kind: z.enum(letterKinds, "chooseOne"),
  category: z.string("chooseOne").min(1, "chooseOne"),
  languages: z.array(z.enum(languages)).min(1, "chooseOne"),
  deadlineAt: z.string().default(""),
  deadlineZone: z.string().default(""),
});

export const action = answerAction(async ({ request, params, context: load }: ActionFunctionArgs) => {
  const actor = await requireActor(request, load);
  const { recipients, deadlineAt, deadlineZone, ...asked } = await readForm(request, form, ["languages"]);
  const at = deadlineAt === "" ? null : instantIn(deadlineZone, deadlineAt.slice(0, 16));
  if (deadlineAt !== "" && at === null) throw new Refusal("invalid", "checkTheFields", { deadlineAt: "notATime" });
  const id = await startLetter(load.context, actor, {
    ...asked,
    campaignId: params.campaignId ?? "",
    recipients: recipients.split(/\r?\n/),
    deadlineAt: at,
    deadlineZone: at === null ? null : deadlineZone,
  });
  return redirect(`/letters/${id}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function LetterNew() {
  const page = useLoaderData<typeof loader>();
  const { campaigns } = useMessages();
  const refusing = useRefusing();
  // Nothing others do may disturb a form that is being filled in.
  useNotices(() => false);
  return (
    <>
      <nav className="crumbs" aria-label={campaigns.title}>
        <Link to="/campaigns">{campaigns.title}</Link>
        <span aria-hidden="true">›</span>
        <Link to={`/campaigns/${page.campaign.id}`}>{page.campaign.title}</Link>
      </nav>
      <PageHead title={campaigns.letterNewTitle} lead={campaigns.letterNewLead(page.campaign.title)} />
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <LetterForm page={page} refusing={refusing} />
    </>
  );
}
