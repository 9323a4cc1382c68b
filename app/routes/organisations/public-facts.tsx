import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Section } from "#app/ui/page.tsx";
import type { Organisation, readPastCampaigns } from "#server/organisations/queries.ts";

interface Named {
  readonly countryName: string | null;
}
type PastCampaign = Awaited<ReturnType<typeof readPastCampaigns>>[number];

/** A real alliance's directory and campaigns, as public facts: set apart, so that nobody takes them for part of the example. */
export function PublicFacts({
  listed,
  campaigns,
}: {
  listed: readonly (Organisation & Named)[];
  campaigns: readonly (PastCampaign & Named)[];
}) {
  const { admin } = useMessages();
  const { compare } = useFormats();
  return (
    <div className="public-facts">
      <Section title={admin.publicFacts} note={listed.length}>
        <p className="soft reading">{admin.publicFactsText}</p>
        <ul className="facts-list">
          {listed
            .toSorted((a, b) => compare(a.name, b.name))
            .map((organisation) => (
              <li key={organisation.id}>
                {organisation.name}
                <span className="soft small">
                  {organisation.countryName ?? (organisation.scope || admin.international)}
                </span>
              </li>
            ))}
        </ul>
      </Section>
      {campaigns.length === 0 ? null : (
        <Section title={admin.pastCampaigns}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{admin.year}</th>
                <th scope="col">{admin.what}</th>
                <th scope="col">{admin.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {campaigns.map((campaign) => (
                <tr key={campaign.id}>
                  <td data-label={admin.year}>{campaign.year}</td>
                  <td data-label={admin.what} lang="en">
                    {campaign.what}
                    {campaign.countryName ? ` (${campaign.countryName})` : null}
                  </td>
                  <td data-label={admin.outcome} lang="en">
                    {campaign.outcome}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </div>
  );
}
