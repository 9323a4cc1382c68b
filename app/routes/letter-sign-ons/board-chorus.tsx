import { useMessages } from "#app/i18n/context.ts";
import { VoiceStroke } from "#app/ui/chorus.tsx";
import type { OrganisationStanding } from "#server/sign-ons/read-standings.ts";

/** The letter's chorus with the code of each organisation under its stroke. Every organisation keeps its place. */
export function BoardChorus({
  rows,
  signed,
  fresh,
}: {
  rows: readonly OrganisationStanding[];
  signed: number;
  fresh: ReadonlySet<string>;
}) {
  const { signOns } = useMessages();
  return (
    <div className="board-chorus" role="img" aria-label={signOns.chorusLabel(signed, rows.length)}>
      {rows.map((row, place) => (
        <div
          key={row.organisation.id}
          className={`board-voice ${row.counts ? "board-voice-signed" : ""} ${fresh.has(rowKey(row)) ? "fresh" : ""}`}
        >
          <VoiceStroke voice={{ state: row.state }} place={place} />
          <span className="board-code">{row.organisation.code}</span>
        </div>
      ))}
    </div>
  );
}

/** Changes whenever what the row says changes, so that the row can show it was just changed. */
export const rowKey = ({ organisation, state, visibility }: OrganisationStanding): string =>
  `${organisation.id}:${state}:${visibility ?? ""}`;
