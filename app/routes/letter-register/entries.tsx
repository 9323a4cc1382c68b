import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Digest } from "#app/letters/digest.tsx";
import { useFresh } from "#app/live/use-fresh.ts";
import type { RegisterPage } from "./route.tsx";

/** The chain in words and hashes, newest first: what one looks for is what just happened. */
export function Entries({ page: { lines } }: { page: RegisterPage }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  const fresh = useFresh(lines.map(({ hash }) => hash));
  return (
    <table className="table register-table">
      <thead>
        <tr>
          <th>{signOns.entrySequence}</th>
          <th>{signOns.entryWhat}</th>
          <th>{signOns.entryWho}</th>
          <th>{signOns.entryDay}</th>
          <th>{signOns.entryHash}</th>
        </tr>
      </thead>
      <tbody>
        {[...lines].reverse().map((line) => (
          <tr key={line.hash} className={fresh.has(line.hash) ? "fresh" : undefined}>
            <td data-label={signOns.entrySequence} className="number register-sequence">
              {line.seq}
            </td>
            <td data-label={signOns.entryWhat}>
              <b>{signOns.entryTypes[line.type] ?? line.type}</b>
              <span className="register-note">
                {line.revision === null ? "" : signOns.entryRevision(line.revision)}
                {line.replaces === null ? "" : ` · ${signOns.replacesEntry(line.replaces)}`}
              </span>
            </td>
            <td data-label={signOns.entryWho}>
              {line.organisation?.name ?? (
                <span className="soft">
                  {line.method === "server" ? signOns.entryByServer : signOns.entryByCoordination}
                </span>
              )}
            </td>
            <td data-label={signOns.entryDay} className="nowrap">
              <time dateTime={line.day}>{formats.day(line.day)}</time>
            </td>
            <td data-label={signOns.entryHash} className="register-hash">
              <Digest value={line.hash} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
