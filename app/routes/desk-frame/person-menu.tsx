import { Form, Link, useLocation } from "@remix-run/react";
import { ChevronDown, LogOut, UserRound } from "lucide-react";
import { useSignOutGuard } from "#app/editor/guard-sign-out.ts";
import { useMessages } from "#app/i18n/context.ts";
import { Initials } from "#app/ui/initials.tsx";
import { Menu } from "#app/ui/menu.tsx";
import type { FrameData } from "./route.tsx";

/** Who one is and for whom one acts; switching the seat, the account, and the way out. */
export function PersonMenu({ person }: { person: FrameData["person"] }) {
  const { common } = useMessages();
  const here = useLocation();
  const guardSignOut = useSignOutGuard(person.id);
  const acting = person.seats.find((seat) => seat.id === person.actingSeatId);
  const roles = [
    ...(person.networkRoles.includes("coordinator") ? [common.coordinator] : []),
    ...(person.networkRoles.includes("admin") ? [common.administrator] : []),
  ];
  const standing = [...new Set([acting?.organisationCode, acting?.title, ...roles])].filter(Boolean).join(", ");
  const summary = (
    <>
      <Initials name={person.name} />
      <span>
        <span>{person.name}</span>
        <span>{standing || common.noSeat}</span>
      </span>
      <ChevronDown size={14} aria-hidden="true" />
    </>
  );
  return (
    <Menu className="top-person" label={common.yourMenu} summary={summary}>
      <p className="small soft">{acting ? common.actingFor(acting.organisationName) : common.noSeat}</p>
      {person.seats.length > 1 ? (
        <Form method="post" action="/seat" aria-label={common.actFor}>
          <input type="hidden" name="to" value={here.pathname + here.search} />
          {person.seats.map((seat) => (
            <button
              key={seat.id}
              type="submit"
              name="seatId"
              value={seat.id}
              className="seat-choice"
              aria-current={seat.id === person.actingSeatId}
            >
              <span>
                {seat.organisationName}
                <span>{seat.title}</span>
              </span>
            </button>
          ))}
        </Form>
      ) : null}
      <hr />
      <Link to="/account">
        <UserRound size={16} aria-hidden="true" />
        {common.account}
      </Link>
      <form method="post" action="/sign-out" onSubmit={guardSignOut}>
        <button type="submit">
          <LogOut size={16} aria-hidden="true" />
          {common.signOut}
        </button>
      </form>
    </Menu>
  );
}
