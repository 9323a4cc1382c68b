import { Form, Link } from "@remix-run/react";
import { ArrowDown, ArrowLeft } from "lucide-react";
import { useEffect, useState } from "react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Digest } from "#app/letters/digest.tsx";
import { hashShownTexts, type ShownText } from "#app/letters/hash-texts.ts";
import { lastDay } from "#app/letters/last-day.ts";
import { VisibilityChoices } from "#app/letters/visibility-choices.tsx";
import { Submit } from "#app/ui/button.tsx";
import { Note } from "#app/ui/page.tsx";
import type { OwnSeat } from "#server/sign-ons/board.ts";
import { ExactText } from "./exact-text.tsx";

interface Props {
  own: OwnSeat;
  personName: string;
  revision: { number: number; digest: string };
  texts: readonly ShownText[];
  shownLanguage: string;
  today: string;
  typed: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
  refusal: string | null;
}

/** One column, one act: the whole exact text, then how the signature is seen, then the button that names who signs. */
export function Signing({ own, personName, revision, texts, shownLanguage, today, typed, errors, refusal }: Props) {
  const { signOns } = useMessages();
  const { name } = own.standing.organisation;
  const computed = useShownDigest(texts);
  const differs = computed !== null && computed !== revision.digest;
  return (
    <div className="signing">
      <div className="signing-head">
        <Link to="." className="signing-back">
          <ArrowLeft size={16} aria-hidden="true" /> {signOns.backToBoard}
        </Link>
        <h2 className="signing-title">{signOns.signTitle(name)}</h2>
        <p className="soft">{signOns.signLead(name)}</p>
        <a href="#sign" className="signing-jump">
          {signOns.readAlready} <ArrowDown size={16} aria-hidden="true" />
        </a>
      </div>
      <ExactText texts={texts} shown={shownLanguage} />
      <section className="signing-form" id="sign" aria-labelledby="sign-title">
        <h3 id="sign-title">{signOns.signFor(name)}</h3>
        <p className="soft">
          {signOns.actingAs(personName, own.seat.title)} <MandateWords own={own} />
        </p>
        {refusal ? <Note tone="error">{refusal}</Note> : null}
        <Form method="post">
          <input type="hidden" name="intent" value="sign" />
          <input type="hidden" name="seatId" value={own.seat.id} />
          <input type="hidden" name="revisionDigest" value={computed ?? revision.digest} />
          <VisibilityChoices now={today} errors={errors} typed={typed} />
          <ul className="signing-told">
            {signOns.whatHappens.map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>
              {signOns.digestOver(revision.number, texts.length)}
              <Digest value={computed ?? revision.digest} />
              <span className="soft small">
                {computed === null ? signOns.digestByServer : differs ? null : signOns.digestByBrowser}
              </span>
            </li>
          </ul>
          {differs ? <Note tone="error">{signOns.digestDiffers}</Note> : null}
          <Submit disabled={differs || undefined} className="signing-submit">
            {signOns.signFor(name)}
          </Submit>
        </Form>
        <p>
          <Link to=".">{signOns.alsoAnswer}</Link>
        </p>
      </section>
    </div>
  );
}

function MandateWords({ own }: { own: OwnSeat }) {
  const { signOns, letters } = useMessages();
  const formats = useFormats();
  if (!own.mandate) return null;
  const { categories, validUntil } = own.mandate;
  const words =
    categories.length === 0
      ? signOns.everyCategory
      : formats.list(categories.map((category) => letters.categories[category] ?? category));
  return (
    <>{validUntil ? signOns.mandateUntil(words, formats.date(lastDay(validUntil))) : signOns.mandateOpenEnded(words)}</>
  );
}

/** Null until the browser has hashed what it shows, and where it cannot. */
function useShownDigest(texts: readonly ShownText[]): string | null {
  const [digest, setDigest] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    hashShownTexts(texts).then(
      (made) => current && setDigest(made),
      () => current && setDigest(null),
    );
    return () => {
      current = false;
    };
  }, [texts]);
  return digest;
}
