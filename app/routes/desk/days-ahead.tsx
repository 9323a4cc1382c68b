import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useNow } from "#app/ui/now.tsx";
import type { OpenLetter } from "./coordinator-desk.tsx";

const days = 12;
const day = 86_400_000;

/** The next twelve days in the reader's zone, and what closes in them. */
export function DaysAhead({ open }: { open: readonly OpenLetter[] }) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  const now = useNow();
  const ahead = Array.from({ length: days }, (_, at) => new Date(now.getTime() + at * day));
  const closing = (on: Date) =>
    open.filter(({ letter }) => letter.deadlineAt && formats.date(letter.deadlineAt) === formats.date(on));
  if (open.length === 0) return null;
  return (
    <ol className="days-ahead">
      {ahead.map((on, at) => {
        const due = closing(on);
        const classes = [at === 0 ? "today" : "", formats.isWeekend(on) ? "weekend" : "", due.length > 0 ? "due" : ""];
        return (
          <li key={on.toISOString().slice(0, 10)} className={classes.join(" ").trim() || undefined}>
            <span className="day-name">{formats.weekday(on)}</span>
            {due.map(({ letter }) => (
              <Link
                key={letter.id}
                to={`/letters/${letter.id}/sign-ons`}
                title={`${campaigns.signingCloses}: ${letter.title}`}
              >
                {letter.deadlineAt ? <b>{formats.time(letter.deadlineAt)}</b> : null} {letter.title}
              </Link>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
