import { Link } from "@remix-run/react";
import { Feed, type FeedEntry } from "#app/activity/feed.tsx";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useNow } from "#app/ui/now.tsx";
import { Empty, PageHead, Section } from "#app/ui/page.tsx";
import { TextStateLabel } from "#app/ui/state-labels.tsx";
import { Begin } from "./begin.tsx";
import { CallFirst } from "./call-first.tsx";
import { DaysAhead } from "./days-ahead.tsx";
import { OpenLetterRow } from "./open-letter.tsx";
import type { DeskPage } from "./route.tsx";
import { ToSign } from "./to-sign.tsx";

const week = 7 * 86_400_000;

type CoordinatorView = NonNullable<DeskPage["desk"]>;
export type OpenLetter = CoordinatorView["open"][number];

/** All open letters by deadline, who is missing, who to call first, and the texts still moving. */
export function CoordinatorDesk({
  desk,
  toSign,
  entries,
  admin,
}: {
  desk: CoordinatorView;
  /** What a coordinator's own organisation still owes. */
  toSign: DeskPage["waiting"]["toSign"];
  entries: readonly FeedEntry[];
  admin: boolean;
}) {
  const { campaigns, activity } = useMessages();
  const formats = useFormats();
  const now = useNow();
  const closing = desk.open.filter(({ letter }) => (letter.deadlineAt?.getTime() ?? 0) - now.getTime() < week);
  const owing = new Set(desk.open.flatMap(({ waiting }) => waiting.map(({ organisation }) => organisation.id)));
  const lead = [
    campaigns.deskOpenSummary(desk.open.length, closing.length),
    owing.size > 0 ? campaigns.deskOwe(owing.size) : "",
  ];
  return (
    <>
      <PageHead title={capital(formats.today(now))} lead={lead.join(" ").trim()} />
      <DaysAhead open={desk.open} />
      <div className="columns desk-columns">
        <div>
          {entries.length === 0 ? <Begin admin={admin} /> : null}
          {toSign.length > 0 ? (
            <Section title={campaigns.toSignTitle} note={campaigns.toSignNote}>
              <ToSign rows={toSign} />
            </Section>
          ) : null}
          <Section title={campaigns.deskOpenTitle} note={campaigns.byDeadline}>
            {desk.open.length === 0 ? (
              <Empty title={campaigns.deskOpenEmptyTitle}>
                <p>{campaigns.deskOpenEmptyText}</p>
              </Empty>
            ) : (
              desk.open.map((open) => <OpenLetterRow key={open.letter.id} open={open} />)
            )}
          </Section>
          <Section title={campaigns.movingTitle}>
            <Moving moving={desk.moving} />
          </Section>
        </div>
        <div>
          <Section title={campaigns.callFirst} end={campaigns.callFirstNote}>
            <CallFirst open={desk.open} />
          </Section>
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
      </div>
    </>
  );
}

function Moving({ moving }: { moving: CoordinatorView["moving"] }) {
  const { campaigns, letters } = useMessages();
  const formats = useFormats();
  if (moving.length === 0)
    return (
      <Empty title={campaigns.movingEmptyTitle}>
        <p>{campaigns.movingEmptyText}</p>
      </Empty>
    );
  return (
    <table className="table moving-table">
      <tbody>
        {moving.map(({ letter, campaignTitle }) => (
          <tr key={letter.id}>
            <td data-label={campaigns.letterColumns.letter}>
              <Link to={`/letters/${letter.id}`} className="row-title serif" prefetch="intent">
                {letter.title}
              </Link>
              <span className="row-note">{campaignTitle}</span>
            </td>
            <td data-label={campaigns.letterColumns.text}>
              <TextStateLabel state={letter.text} revision={letter.revisionInForce} />
            </td>
            <td className="soft small">
              {letters.kinds[letter.kind]}, {letter.languages.join(" ")},{" "}
              {campaigns.startedOn(formats.shortDate(letter.createdAt))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
