import { useFormats } from "#app/i18n/context.ts";

type Style = "moment" | "shortMoment" | "date" | "shortDate" | "time";

/** An instant as the reader writes it, in the reader's zone, with the machine's form beside it. */
export function Moment({ at, style = "shortMoment" }: { at: Date; style?: Style }) {
  const formats = useFormats();
  return (
    // Browsers know dates a little differently than the server; the first words shown stay.
    <time dateTime={at.toISOString()} title={formats.moment(at)} suppressHydrationWarning>
      {formats[style](at)}
    </time>
  );
}
