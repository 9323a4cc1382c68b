import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useNow } from "#app/ui/now.tsx";
import type { LetterRow } from "./letter-table.tsx";

/** What comes next, by date: for now the closings of open signing. */
export function Moments({ letters }: { letters: readonly LetterRow[] }) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  const now = useNow();
  const coming = letters
    .flatMap(({ id, title, deadlineAt, signing, life }) =>
      deadlineAt && signing === "open" && life === "active" ? [{ id, title, at: deadlineAt }] : [],
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  if (coming.length === 0) return <p className="soft">{campaigns.momentsEmpty}</p>;
  return (
    <ol className="moments">
      {coming.map(({ id, title, at }) => (
        <li key={id}>
          <time dateTime={at.toISOString()} title={formats.moment(at)}>
            <b>{formats.shortDate(at)}</b>
            <span>{formats.time(at)}</span>
          </time>
          <span>
            {campaigns.signingCloses}
            <Link to={`/letters/${id}/sign-ons`}>{title}</Link>
          </span>
          <span className="soft small">{formats.relative(at, now)}</span>
        </li>
      ))}
    </ol>
  );
}
