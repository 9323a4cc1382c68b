import { Link } from "@remix-run/react";
import { Feed, type FeedEntry } from "#app/activity/feed.tsx";
import { useMessages } from "#app/i18n/context.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty, Note, PageHead, Section } from "#app/ui/page.tsx";
import { TextStateLabel } from "#app/ui/state-labels.tsx";
import type { DeskPage } from "./route.tsx";
import { ToSign } from "./to-sign.tsx";

type Waiting = DeskPage["waiting"];

/** What waits for this person: answers their organisations owe, and the texts that are being written. */
export function OwnDesk({
  waiting,
  entries,
  withoutMandate,
}: {
  waiting: Waiting;
  entries: readonly FeedEntry[];
  /** Organisations they lead for which nobody may sign yet. */
  withoutMandate: DeskPage["withoutMandate"];
}) {
  const { campaigns, activity } = useMessages();
  return (
    <>
      <PageHead title={campaigns.ownTitle} lead={campaigns.ownLead} />
      {withoutMandate.map(({ id, name }) => (
        <Note key={id} tone="warning">
          <p>{campaigns.noMandateYet(name)}</p>
          <p>
            <Link to={`/organisations/${id}#mandates`}>{campaigns.seeMandates}</Link>
          </p>
        </Note>
      ))}
      <div className="columns">
        <div>
          <Section title={campaigns.toSignTitle} note={waiting.toSign.length > 0 ? campaigns.toSignNote : null}>
            {waiting.toSign.length === 0 ? (
              <Empty title={campaigns.toSignEmptyTitle}>
                <p>{campaigns.toSignEmptyText}</p>
              </Empty>
            ) : (
              <ToSign rows={waiting.toSign} />
            )}
          </Section>
          <Section
            title={waiting.drafts.some(({ mayEdit }) => mayEdit) ? campaigns.draftsTitle : campaigns.draftsReadTitle}
          >
            {waiting.drafts.length === 0 ? (
              <Empty title={campaigns.draftsEmptyTitle}>
                <p>{campaigns.draftsEmptyText}</p>
              </Empty>
            ) : (
              <Drafts rows={waiting.drafts} />
            )}
          </Section>
        </div>
        <Section title={activity.justNow} end={activity.live}>
          {entries.length === 0 ? (
            <Empty title={activity.emptyTitle}>
              <p>{activity.emptyText}</p>
            </Empty>
          ) : (
            <Feed entries={entries} campaigns />
          )}
        </Section>
      </div>
    </>
  );
}

function Drafts({ rows }: { rows: Waiting["drafts"] }) {
  const { campaigns } = useMessages();
  return (
    <table className="table moving-table">
      <tbody>
        {rows.map(({ letter, campaignTitle, mayEdit }) => (
          <tr key={letter.id}>
            <td data-label={campaigns.letterColumns.letter}>
              <Link to={`/letters/${letter.id}`} className="row-title serif" prefetch="intent">
                {letter.title}
              </Link>
              <span className="row-note">{campaignTitle}</span>
            </td>
            <td data-label={campaigns.letterColumns.text}>
              <TextStateLabel state={letter.text} />
            </td>
            <td className="number">
              <ButtonLink to={`/letters/${letter.id}`} look="quiet" slim>
                {mayEdit ? campaigns.write : campaigns.read}
              </ButtonLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
