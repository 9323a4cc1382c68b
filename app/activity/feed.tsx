import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useFresh } from "#app/live/use-fresh.ts";
import { useNow } from "#app/ui/now.tsx";
import type { Activities, FeedType } from "#server/protocol/activities.ts";

/** One thing that happened, as a loader hands it on. */
export type FeedEntry = { [Type in FeedType]: { type: Type; data: Activities[Type] } }[FeedType] & {
  cursor: string;
  at: Date;
  organisation: { id: string; code: string; name: string } | null;
  person: { name: string; title: string | null } | null;
  letter: { id: string; title: string } | null;
  campaign: { id: string; title: string };
};

/** What happened, newest first, under its days. What comes in while one looks is tinted for a moment. */
export function Feed({ entries, campaigns = false }: { entries: readonly FeedEntry[]; campaigns?: boolean }) {
  const formats = useFormats();
  const { activity } = useMessages();
  const now = useNow();
  const fresh = useFresh(entries.map((entry) => entry.cursor));
  const today = formats.date(now);
  const yesterday = formats.date(new Date(now.getTime() - 86_400_000));
  const nameOf = (day: string) => (day === today ? activity.today : day === yesterday ? activity.yesterday : day);
  let shown = today;
  return (
    <ol className="feed">
      {entries.map((entry) => {
        const day = formats.date(entry.at);
        const turns = day !== shown;
        shown = day;
        return (
          <li key={entry.cursor} className={fresh.has(entry.cursor) ? "fresh" : undefined}>
            {turns ? <span className="feed-day">{nameOf(day)}</span> : null}
            <time dateTime={entry.at.toISOString()} title={formats.moment(entry.at)} suppressHydrationWarning>
              {formats.time(entry.at)}
            </time>
            <span>
              <Told entry={entry} campaigns={campaigns} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const place = "\u0000";

function Told({ entry, campaigns }: { entry: FeedEntry; campaigns: boolean }) {
  const formats = useFormats();
  const { activity } = useMessages();
  const { organisation, person, letter, campaign } = entry;
  const sentence = activity.told[entry.type]({
    letter: place,
    moment: momentOf(entry, formats.shortMoment),
    revision: "revision" in entry.data ? entry.data.revision : 0,
    signed: entry.type === "letter.signing-closed" ? entry.data.signed : 0,
    bySomebody: Boolean(organisation || person),
    toReview: entry.type === "letter.text-state-changed" && entry.data.to === "in review",
  });
  const title: ReactNode = letter ? (
    <Link to={letterAddress(entry, letter.id)} className="feed-letter">
      {letter.title}
    </Link>
  ) : null;
  const [start = "", after] = sentence.split(place);
  const before = organisation || person ? start : start.charAt(0).toUpperCase() + start.slice(1);
  const who = [person?.name, person?.title].filter(Boolean).join(", ");
  return (
    <>
      {organisation ? (
        <b className="code" title={[organisation.name, who].filter(Boolean).join(". ")}>
          {organisation.code}
        </b>
      ) : person ? (
        <b>{person.name}</b>
      ) : null}{" "}
      {before}
      {after === undefined ? null : title}
      {after}
      {organisation && person?.title ? <span className="soft small"> {person.title}</span> : null}
      {campaigns && !letter ? (
        <>
          {" "}
          <Link to={`/campaigns/${campaign.id}`}>{campaign.title}</Link>
        </>
      ) : null}
    </>
  );
}

function letterAddress({ type }: FeedEntry, letterId: string): string {
  const board = type.startsWith("sign-on.") || type.startsWith("letter.signing") || type === "letter.deadline-changed";
  return board ? `/letters/${letterId}/sign-ons` : `/letters/${letterId}`;
}

function momentOf(entry: FeedEntry, write: (at: string) => string): string {
  switch (entry.type) {
    case "letter.signing-opened":
    case "letter.signing-reopened":
      return write(entry.data.deadline);
    case "letter.deadline-changed":
      return write(entry.data.to);
    default:
      return "";
  }
}
