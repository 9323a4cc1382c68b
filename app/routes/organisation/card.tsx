import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Digest } from "#app/letters/digest.tsx";
import { Section } from "#app/ui/page.tsx";
import type { OrganisationPage } from "./route.tsx";

/** What the directory says; for its own people also the head of the chain on which their signatures rest. */
export function Card({ page: { card, house } }: { page: OrganisationPage }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  return (
    <div>
      <dl className="facts">
        <dt>{signOns.organisationCode}</dt>
        <dd>{card.code}</dd>
        <dt>{signOns.organisationCountry}</dt>
        <dd>{card.country ? formats.country(card.country) : signOns.international}</dd>
        <dt>{signOns.organisationKind}</dt>
        <dd>
          {signOns.organisationLead[card.kind]}
          {card.status === "active" ? "" : `, ${signOns.organisationStatuses[card.status].toLowerCase()}`}
        </dd>
        <dt>{signOns.organisationLanguages}</dt>
        <dd>{formats.list(card.languages.map((language) => formats.languageName(language)))}</dd>
        {card.scope === "" ? null : (
          <>
            <dt>{signOns.organisationScope}</dt>
            <dd>{card.scope}</dd>
          </>
        )}
      </dl>
      {card.directoryOnly ? <p className="soft reading organisation-listed">{signOns.directoryOnly}</p> : null}
      {house ? (
        <Section title={signOns.authorityHead}>
          {house.authority ? <Digest value={house.authority.head} /> : <p className="soft">{signOns.noAuthority}</p>}
          <p className="soft small">{signOns.authorityHeadText}</p>
        </Section>
      ) : null}
    </div>
  );
}
