import { Link } from "@remix-run/react";
import { useFormats, useLanguage, useMessages } from "#app/i18n/context.ts";
import { formatDuration } from "#app/i18n/duration.ts";
import { useNow } from "#app/ui/now.tsx";
import type { OpenLetter } from "./coordinator-desk.tsx";

const shown = 6;

/** Organisations by how many letters they hold up, then by how soon the first of those closes. */
function rank(open: readonly OpenLetter[]) {
  const owing = new Map<
    string,
    { organisation: OpenLetter["waiting"][number]["organisation"]; letters: OpenLetter[] }
  >();
  for (const letter of open)
    for (const { organisation } of letter.waiting) {
      const entry = owing.get(organisation.id) ?? { organisation, letters: [] };
      entry.letters.push(letter);
      owing.set(organisation.id, entry);
    }
  const soonest = (letters: OpenLetter[]) =>
    Math.min(...letters.map(({ letter }) => letter.deadlineAt?.getTime() ?? Number.POSITIVE_INFINITY));
  return [...owing.values()].sort(
    (one, other) => other.letters.length - one.letters.length || soonest(one.letters) - soonest(other.letters),
  );
}

export function CallFirst({ open }: { open: readonly OpenLetter[] }) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  const language = useLanguage();
  const now = useNow();
  const ranked = rank(open).slice(0, shown);
  if (ranked.length === 0) return <p className="soft">{campaigns.callFirstEmpty}</p>;
  return (
    <ol className="call-first">
      {ranked.map(({ organisation, letters }) => {
        const [next] = letters;
        return (
          <li key={organisation.id}>
            <p>
              <b className="code">{organisation.code}</b>{" "}
              <Link to={`/organisations/${organisation.id}`}>{organisation.name}</Link>
              {organisation.country ? <span className="soft"> {formats.country(organisation.country)}</span> : null}
            </p>
            <p className="soft small">
              {campaigns.holdsUp(letters.length)}.{" "}
              {next?.letter.deadlineAt
                ? campaigns.nextCloses(
                    next.letter.title,
                    formatDuration(language, next.letter.deadlineAt.getTime() - now.getTime()),
                  )
                : null}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
