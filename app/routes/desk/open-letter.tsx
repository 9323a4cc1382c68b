import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { useFresh } from "#app/live/use-fresh.ts";
import { Chorus } from "#app/ui/chorus.tsx";
import { DeadlineText } from "#app/ui/deadline-text.tsx";
import { SignOnStateLabel } from "#app/ui/state-labels.tsx";
import { type SignOnState, signOnStates } from "#server/protocol/sign-ons.ts";
import type { OpenLetter } from "./coordinator-desk.tsx";

const named = 8;

/** One open letter: how long, who has not answered and since when, and how many have signed. */
export function OpenLetterRow({ open }: { open: OpenLetter }) {
  const { campaigns } = useMessages();
  const { letter, campaignTitle, signed, standings, waiting } = open;
  const key = `${letter.id} ${standings.map(({ state }) => state).join()}`;
  const fresh = useFresh([key]);
  const board = `/letters/${letter.id}/sign-ons`;
  const states = signOnStates.filter((state) => waiting.some((standing) => standing.state === state));
  return (
    <article className={fresh.has(key) ? "open-letter fresh" : "open-letter"}>
      <div className="open-letter-when">
        {letter.deadlineAt ? <DeadlineText at={letter.deadlineAt} zone={letter.deadlineZone} brief /> : null}
      </div>
      <div className="open-letter-what">
        <h3 className="serif">
          <Link to={board} prefetch="intent">
            {letter.title}
          </Link>
        </h3>
        <p className="soft small">{campaignTitle}</p>
        {states.length === 0 ? <p className="small">{campaigns.everybodyAnswered}</p> : null}
        <ul>
          {states.map((state) => (
            <WaitingIn key={state} state={state} waiting={waiting.filter((standing) => standing.state === state)} />
          ))}
        </ul>
      </div>
      <Link to={board} className="open-letter-count">
        <span>
          <b className="serif">{signed}</b> <span className="soft">{campaigns.ofAll(standings.length)}</span>
        </span>
        <Chorus
          size="mini"
          label={campaigns.chorusLabel(signed, standings.length)}
          voices={standings.map(({ organisation, state }) => ({ key: organisation.id, state }))}
        />
      </Link>
    </article>
  );
}

function WaitingIn({ state, waiting }: { state: SignOnState; waiting: OpenLetter["waiting"] }) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  const since = waiting[0]?.invitedAt;
  return (
    <li>
      <SignOnStateLabel state={state} />
      <span>
        {waiting.slice(0, named).map(({ organisation }, at) => (
          <span key={organisation.id}>
            {at > 0 ? ", " : ""}
            <abbr title={organisation.name}>{organisation.code}</abbr>
          </span>
        ))}
        {waiting.length > named ? ` ${campaigns.moreOrganisations(waiting.length - named)}` : ""}
        {since ? <span className="soft">, {campaigns.since(formats.shortDate(since))}</span> : null}
      </span>
    </li>
  );
}
