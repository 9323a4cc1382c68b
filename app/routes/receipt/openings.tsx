import { useMessages } from "#app/i18n/context.ts";
import { Digest } from "#app/letters/digest.tsx";
import { Section } from "#app/ui/page.tsx";
import type { Openings as Opened } from "#server/ledger/receipt.ts";

/** What shows that the entry's commitments are of these names. Where it is not kept, the mailed receipt has it. */
export function Openings({ openings: { organisation, person } }: { openings: Opened }) {
  const { signOns } = useMessages();
  return (
    <Section title={signOns.receiptOpenings}>
      <p className="soft small reading">{signOns.receiptOpeningsText}</p>
      <dl className="digest-list">
        <div>
          <dt>{signOns.receiptOrganisation}</dt>
          <dd>{organisation ? organisation.shownName : <span className="soft">{signOns.receiptNoOpening}</span>}</dd>
          {organisation ? (
            <>
              <dt>{signOns.receiptSalt}</dt>
              <dd>
                <Digest value={organisation.salt} />
              </dd>
            </>
          ) : null}
          {organisation?.authorityHead ? (
            <>
              <dt>{signOns.receiptAuthority}</dt>
              <dd>
                <Digest value={organisation.authorityHead} />
              </dd>
            </>
          ) : null}
        </div>
        <div>
          <dt>{signOns.receiptPerson}</dt>
          <dd>{person ? person.name : <span className="soft">{signOns.receiptNoOpening}</span>}</dd>
          {person ? (
            <>
              <dt>{signOns.receiptSalt}</dt>
              <dd>
                <Digest value={person.salt} />
              </dd>
            </>
          ) : null}
        </div>
      </dl>
    </Section>
  );
}
