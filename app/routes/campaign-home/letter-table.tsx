import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useFresh } from "#app/live/use-fresh.ts";
import { Chorus, type Voice } from "#app/ui/chorus.tsx";
import { DeadlineText } from "#app/ui/deadline-text.tsx";
import { SigningStateLabel, TextStateLabel } from "#app/ui/state-labels.tsx";

export interface LetterRow {
  id: string;
  kind: "letter" | "statement" | "submission" | "analysis";
  title: string;
  languages: string[];
  text: "drafting" | "in review" | "frozen";
  signing: "not open" | "open" | "closed";
  life: "active" | "cancelled" | "archived";
  deadlineAt: Date | null;
  revisionInForce: number | null;
  signingClosedAt: Date | null;
  voices: Voice[];
  signed: number;
  waiting: number;
  invited: number;
}

/** The letters of a campaign: where each text is, who has signed, and what is missing. */
export function LetterTable({ letters }: { letters: readonly LetterRow[] }) {
  const { campaigns } = useMessages();
  const columns = campaigns.letterColumns;
  const keyOf = (row: LetterRow) =>
    `${row.id} ${row.text} ${row.signing} ${row.voices.map(({ state }) => state).join()}`;
  const fresh = useFresh(letters.map(keyOf));
  return (
    <table className="table letter-table">
      <thead>
        <tr>
          <th scope="col">{columns.letter}</th>
          <th scope="col">{columns.text}</th>
          <th scope="col">{columns.signing}</th>
          <th scope="col">{columns.signed}</th>
          <th scope="col">{columns.now}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((row) => (
          <tr key={row.id} className={fresh.has(keyOf(row)) ? "fresh" : undefined}>
            <LetterCells row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LetterCells({ row }: { row: LetterRow }) {
  const { campaigns, letters } = useMessages();
  const columns = campaigns.letterColumns;
  const ended = row.life !== "active";
  return (
    <>
      <td data-label={columns.letter}>
        <Link to={`/letters/${row.id}`} className="row-title serif" prefetch="intent">
          {row.title}
        </Link>
        <span className="row-note">
          {letters.kinds[row.kind]}, {row.languages.join(" ")}
        </span>
      </td>
      <td data-label={columns.text}>
        <TextStateLabel state={row.text} revision={row.revisionInForce} />
      </td>
      <td data-label={columns.signing}>{ended ? letters.lives[row.life] : <Signing row={row} />}</td>
      <td data-label={columns.signed}>
        {row.signing === "not open" ? (
          <span className="soft">{ended ? "–" : campaigns.willBeInvited(row.invited)}</span>
        ) : (
          <Link to={`/letters/${row.id}/sign-ons`} className="signed-count">
            <Chorus voices={row.voices} size="mini" label={campaigns.chorusLabel(row.signed, row.invited)} />
            <b aria-hidden="true">{row.signed}</b>
          </Link>
        )}
      </td>
      <td data-label={columns.now} className="small">
        {row.signing === "open" && !ended ? campaigns.stillToAnswer(row.waiting) : ""}
      </td>
    </>
  );
}

function Signing({ row }: { row: LetterRow }) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  if (row.signing === "open" && row.deadlineAt)
    return (
      <SigningStateLabel state="open">
        <DeadlineText at={row.deadlineAt} zone={null} brief />
      </SigningStateLabel>
    );
  if (row.signing === "closed" && row.signingClosedAt)
    return (
      <SigningStateLabel state="closed">{campaigns.closedOn(formats.shortDate(row.signingClosedAt))}</SigningStateLabel>
    );
  return <SigningStateLabel state={row.signing} />;
}
