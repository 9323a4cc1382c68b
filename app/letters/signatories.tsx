import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { PublicLetter } from "#server/publications/public-letter.ts";

/** Who signed in public, by country as the reader's language names and sorts it; the others only as a number. */
export function Signatories({ shown: { signatories, unnamed } }: { shown: PublicLetter }) {
  const { publications } = useMessages();
  const formats = useFormats();
  const byCountry = new Map<string, string[]>();
  for (const { name, country } of signatories) {
    const key = country === null ? "" : formats.country(country);
    byCountry.set(key, [...(byCountry.get(key) ?? []), name]);
  }
  const countries = [...byCountry.keys()].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : formats.compare(a, b)));
  return (
    <section className="signatories" aria-labelledby="signatories-title">
      <h2 id="signatories-title">{publications.signedBy}</h2>
      {countries.length === 0 && unnamed === 0 ? <p className="soft">{publications.nobodySigned}</p> : null}
      {countries.length > 0 ? (
        <dl className="signatories-countries">
          {countries.map((country) => (
            <div key={country}>
              <dt>{country === "" ? publications.international : country}</dt>
              {byCountry
                .get(country)
                ?.sort(formats.compare)
                .map((name) => (
                  <dd key={name}>{name}</dd>
                ))}
            </div>
          ))}
        </dl>
      ) : null}
      {unnamed > 0 ? (
        <p className="signatories-rest">
          {countries.length > 0 ? publications.restCounted(unnamed) : publications.onlyCounted(unnamed)}
        </p>
      ) : null}
    </section>
  );
}
