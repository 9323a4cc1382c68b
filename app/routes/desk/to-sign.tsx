import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { useFresh } from "#app/live/use-fresh.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DeadlineText } from "#app/ui/deadline-text.tsx";
import { SignOnStateLabel } from "#app/ui/state-labels.tsx";
import type { DeskPage } from "./route.tsx";

type Rows = DeskPage["waiting"]["toSign"];

/** Open letters one's organisations have not answered, by deadline. */
export function ToSign({ rows }: { rows: Rows }) {
  const { campaigns } = useMessages();
  const keyOf = ({ letter, organisation, state }: Rows[number]) => `${letter.id} ${organisation.id} ${state}`;
  const fresh = useFresh(rows.map(keyOf));
  return (
    <ul>
      {rows.map((row) => (
        <li key={keyOf(row)} className={fresh.has(keyOf(row)) ? "open-letter fresh" : "open-letter"}>
          <div className="open-letter-when">
            {row.letter.deadlineAt ? (
              <DeadlineText at={row.letter.deadlineAt} zone={row.letter.deadlineZone} brief />
            ) : null}
          </div>
          <div className="open-letter-what">
            <h3 className="serif">
              <Link to={`/letters/${row.letter.id}`} prefetch="intent">
                {row.letter.title}
              </Link>
            </h3>
            <p className="soft small">
              {row.campaignTitle}. {row.signatory ? null : campaigns.readFor(row.organisation.name)}
            </p>
            <p className="small">
              <SignOnStateLabel state={row.state} />
            </p>
          </div>
          <div className="open-letter-count">
            <ButtonLink to={`/letters/${row.letter.id}/sign-ons`} look={row.signatory ? "primary" : "plain"}>
              {row.signatory ? campaigns.answerFor(row.organisation.code) : campaigns.read}
            </ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  );
}
