import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { lastDay } from "#app/letters/last-day.ts";
import type { OwnSeat } from "#server/sign-ons/board.ts";

/** Why a seat cannot sign, in plain words, and the way to get what is missing. Silent while signing is closed to all. */
export function CannotSign({ own }: { own: OwnSeat }) {
  const { signOns } = useMessages();
  const { may, seat, standing } = own;
  if (may.sign.allowed || may.sign.key === "signingClosed" || may.sign.key === "alreadySigned") return null;
  const leads = seat.roles.includes("lead");
  return (
    <p className="cannot-sign">
      <Why own={own} /> {leads ? `${signOns.giveOne} ` : ""}
      <Link to={`/organisations/${standing.organisation.id}`}>{signOns.mandatesOf(standing.organisation.name)}</Link>
    </p>
  );
}

function Why({ own: { may, lack } }: { own: OwnSeat }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  switch (lack?.kind) {
    case "ended":
      return <>{signOns.mandateEndedOn(formats.date(lastDay(lack.on)))}</>;
    case "not yet":
      return <>{signOns.mandateStartsOn(formats.date(lack.on))}</>;
    case "other category":
      return <>{signOns.why.mandateOtherCategory}</>;
    default:
      return <>{may.sign.allowed ? null : (signOns.why[may.sign.key] ?? signOns.cannotSign)}</>;
  }
}
