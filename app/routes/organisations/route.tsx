import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { createFormats, type Formats } from "#app/i18n/formats.ts";
import { requireActor } from "#app/session.server.ts";
import { OrganisationName } from "#app/ui/organisation-name.tsx";
import { Empty, PageHead } from "#app/ui/page.tsx";
import { type Organisation, readDirectory, readPastCampaigns } from "#server/organisations/queries.ts";
import { PublicFacts } from "./public-facts.tsx";

/** The directory, for everybody signed in. */
export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireActor(request, load);
  const { admin } = await loadCatalogue(actor.language);
  const { country } = createFormats(actor.language, "UTC");
  const all = await readDirectory(load.context.db);
  const past = await readPastCampaigns(load.context.db);
  return {
    title: admin.directoryTitle,
    groups: groupByCountry(
      all.filter((row) => row.directoryOnlySince === null),
      createFormats(actor.language, "UTC"),
      admin.international,
    ),
    listed: all
      .filter((row) => row.directoryOnlySince !== null)
      .map((row) => ({ ...row, countryName: row.country && country(row.country) })),
    pastCampaigns: past.map((row) => ({ ...row, countryName: row.country && country(row.country) })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

export default function Page() {
  const { groups, listed, pastCampaigns } = useLoaderData<typeof loader>();
  const { admin } = useMessages();
  const count = groups.reduce((sum, [, members]) => sum + members.length, 0);
  return (
    <>
      <PageHead title={admin.directoryTitle} lead={admin.directoryLead(count)} />
      {count === 0 ? (
        <Empty title={admin.directoryEmpty}>
          <p>{admin.directoryEmptyText}</p>
        </Empty>
      ) : (
        <div className="directory">
          {groups.map(([country, members]) => (
            <section key={country} className="directory-country">
              <h2>{country}</h2>
              <ul>
                {members.map((member) => (
                  <li key={member.id}>
                    <OrganisationName code={member.code} name={member.name} id={member.id} />
                    <span className="soft small">
                      {[member.kind === "member" ? "" : admin.kinds[member.kind], member.scope]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {listed.length > 0 ? <PublicFacts listed={listed} campaigns={pastCampaigns} /> : null}
    </>
  );
}

/** International ones first, then by country as the reader writes it. */
function groupByCountry(
  organisations: readonly Organisation[],
  { country: countryName, compare }: Formats,
  international: string,
): [string, Organisation[]][] {
  const groups = new Map<string, Organisation[]>();
  for (const organisation of organisations.toSorted((a, b) => compare(a.name, b.name))) {
    const country = organisation.country ? countryName(organisation.country) : international;
    groups.set(country, [...(groups.get(country) ?? []), organisation]);
  }
  return [...groups].sort(([a], [b]) => Number(b === international) - Number(a === international) || compare(a, b));
}
