import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useFresh } from "#app/live/use-fresh.ts";
import { DeadlineText } from "#app/ui/deadline-text.tsx";

export interface CampaignRow {
  id: string;
  title: string;
  subject: string;
  country: string | null;
  organisations: number;
  open: number;
  moving: number;
  letters: number;
  nextDeadline: Date | null;
}

export function CampaignTable({ list }: { list: readonly CampaignRow[] }) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  const keyOf = (row: CampaignRow) => `${row.id} ${row.organisations} ${row.open} ${row.moving} ${row.letters}`;
  const fresh = useFresh(list.map(keyOf));
  const { columns } = campaigns;
  return (
    <table className="table campaign-table">
      <thead>
        <tr>
          <th scope="col">{columns.campaign}</th>
          <th scope="col">{columns.where}</th>
          <th scope="col">{columns.organisations}</th>
          <th scope="col">{columns.letters}</th>
          <th scope="col">{columns.next}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((row) => (
          <tr key={row.id} className={fresh.has(keyOf(row)) ? "fresh" : undefined}>
            <td data-label={columns.campaign}>
              <Link to={`/campaigns/${row.id}`} className="row-title" prefetch="intent">
                {row.title}
              </Link>
              <span className="row-note">{row.subject}</span>
            </td>
            <td data-label={columns.where}>{row.country ? formats.country(row.country) : campaigns.wholeRegion}</td>
            <td data-label={columns.organisations}>{formats.number(row.organisations)}</td>
            <td data-label={columns.letters}>{lettersOf(row, campaigns)}</td>
            <td data-label={columns.next}>
              {row.nextDeadline ? (
                <DeadlineText at={row.nextDeadline} zone={null} brief />
              ) : (
                <span className="soft">–</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lettersOf(row: CampaignRow, words: ReturnType<typeof useMessages>["campaigns"]) {
  if (row.letters === 0) return <span className="soft">{words.noLetters}</span>;
  if (row.open + row.moving === 0) return <span className="soft">{words.noLettersUnderWay}</span>;
  return [row.open > 0 ? words.openLetters(row.open) : "", row.moving > 0 ? words.movingLetters(row.moving) : ""]
    .filter(Boolean)
    .join(", ");
}
