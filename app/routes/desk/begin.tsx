import { useMessages } from "#app/i18n/context.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Section } from "#app/ui/page.tsx";

/** The way from an empty network to its first letter, for who coordinates it; gone once something has happened. */
export function Begin({ admin }: { admin: boolean }) {
  const { campaigns } = useMessages();
  return (
    <Section title={campaigns.beginTitle}>
      <ol className="begin">
        {admin ? <li>{campaigns.beginOrganisations}</li> : null}
        {admin ? <li>{campaigns.beginPeople}</li> : null}
        <li>{campaigns.beginMandates}</li>
        <li>{campaigns.beginCampaign}</li>
      </ol>
      <div className="row">
        {admin ? <ButtonLink to="/admin">{campaigns.addOrganisations}</ButtonLink> : null}
        {admin ? <ButtonLink to="/admin/people">{campaigns.invitePeople}</ButtonLink> : null}
        <ButtonLink to="/campaigns/new" look="primary">
          {campaigns.open}
        </ButtonLink>
      </div>
    </Section>
  );
}
