import { useFormats, useLanguage, useMessages } from "#app/i18n/context.ts";
import { formatDuration } from "#app/i18n/duration.ts";
import { useNow } from "./now.tsx";

const near = 24 * 3_600_000;

/**
 * How long until a deadline, and when that is: in the zone it was set in, and in the reader's where that differs. Moves
 * on each minute; its lines keep their places. `brief` is for rows: the span, and the moment in the reader's zone.
 */
export function DeadlineText({
  at,
  zone,
  brief = false,
  open = true,
}: {
  at: Date;
  zone: string | null;
  brief?: boolean;
  /** False: signing is not open, so that nothing closes; only the moment is told. */
  open?: boolean;
}) {
  const { common } = useMessages();
  const formats = useFormats();
  const language = useLanguage();
  const left = at.getTime() - useNow().getTime();
  const span = formatDuration(language, left);
  const told = left <= 0 ? common.deadlinePassed : brief ? span : common.closesIn(span);
  const here = formats.moment(at);
  const there = zone ? formats.moment(at, zone) : here;
  return (
    <span className={left > 0 && left < near && open ? "deadline deadline-near" : "deadline"}>
      {open ? <b>{told}</b> : null}
      <time dateTime={at.toISOString()} title={there} className="deadline-zone" suppressHydrationWarning>
        {brief ? formats.shortMoment(at) : there}
      </time>
      {!brief && there !== here ? (
        <span className="deadline-zone">{common.inYourTime(formats.shortMoment(at))}</span>
      ) : null}
    </span>
  );
}
