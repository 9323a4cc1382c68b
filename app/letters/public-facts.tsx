import { FileCheck } from "lucide-react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Chorus } from "#app/ui/chorus.tsx";
import type { PublicLetter } from "#server/publications/public-letter.ts";
import { Digest } from "./digest.tsx";

/** Beside the letter: how many signed, and by what anyone can check the exact text and the register. */
export function PublicFacts({
  shown,
  proof,
  address,
}: {
  shown: PublicLetter;
  proof: string | null;
  address: string | null;
}) {
  const { publications } = useMessages();
  const formats = useFormats();
  const { count, unnamed, signatories, chain } = shown;
  const countries = new Set(signatories.map(({ country }) => country).filter((country) => country !== null)).size;
  const named = count - unnamed;
  return (
    <aside className="public-side" aria-label={publications.sideLabel}>
      <div className="public-count">
        {count > 0 ? (
          <Chorus
            size="mini"
            label={publications.chorusLabel(named, unnamed)}
            voices={Array.from({ length: count }, (_, place) => ({
              key: String(place),
              state: "signed",
              unnamed: place >= named,
            }))}
          />
        ) : null}
        <p className="public-number">
          <b className="serif">{formats.number(count)}</b> <span>{publications.organisationsSigned(count)}</span>
        </p>
        {named > 0 ? (
          <p className="soft">
            {countries > 0 ? publications.named(named, countries) : publications.namedPlain(named)}
          </p>
        ) : null}
        {unnamed > 0 ? <p className="soft">{publications.countedNotNamed(unnamed)}</p> : null}
      </div>
      <div className="public-proof">
        <h2>{publications.exactText}</h2>
        <p className="soft small">
          {publications.exactTextNote(shown.revision, formats.day(shown.frozenOn), shown.texts.length)}
        </p>
        <Digest value={shown.digest} />
        <h2>{publications.chainHead}</h2>
        <p className="soft small">{publications.chainHeadNote(chain.length)}</p>
        <Digest value={chain.head} />
        <h2>{publications.verify}</h2>
        <p className="soft small">{publications.verifyText}</p>
        <p className="soft small">{publications.verifyLimits}</p>
        {proof ? (
          <p>
            <a href={proof} className="public-download" download>
              <FileCheck size={16} aria-hidden="true" /> {publications.proof}
            </a>
          </p>
        ) : null}
        {address ? (
          <p className="print-only small">
            {publications.printCheck} {address}
          </p>
        ) : null}
      </div>
    </aside>
  );
}
