import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { Empty, Section } from "#app/ui/page.tsx";
import type { House, HouseSeat } from "#server/organisations/read-house.ts";
import { Invite } from "./invite.tsx";
import type { OrganisationPage } from "./route.tsx";
import { SeatActs } from "./seat-acts.tsx";

/** The people of the organisation and what each seat may do. Leads invite, change and end. */
export function Seats({ page, house, refusing }: { page: OrganisationPage; house: House; refusing: Refusing | null }) {
  const { signOns } = useMessages();
  return (
    <Section
      title={signOns.seats}
      note={signOns.seatsNote(house.seats.length)}
      end={
        house.mayManageSeats ? (
          <Invite page={page} refusing={refusing?.intent === "invite" ? refusing : null} />
        ) : undefined
      }
      id="seats"
    >
      {house.seats.length === 0 ? (
        <Empty title={signOns.seatsEmptyTitle}>
          <p>{signOns.seatsEmptyText}</p>
        </Empty>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th>{signOns.seatPerson}</th>
              <th>{signOns.seatTitle}</th>
              <th>{signOns.seatRoles}</th>
              {house.mayManageSeats ? <ActsHead /> : null}
            </tr>
          </thead>
          <tbody>
            {house.seats.map((seat) => (
              <tr key={seat.id}>
                <td data-label={signOns.seatPerson}>
                  <b>{seat.personName}</b>
                  {seat.personId === page.personId ? <span className="soft"> ({signOns.you})</span> : null}
                </td>
                <td data-label={signOns.seatTitle}>{seat.title}</td>
                <td data-label={signOns.seatRoles}>
                  <Roles seat={seat} />
                </td>
                {house.mayManageSeats ? (
                  <td className="house-acts">
                    <SeatActs seat={seat} card={page.card} refusing={refusing} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pending house={house} />
    </Section>
  );
}

function ActsHead() {
  const { signOns } = useMessages();
  return (
    <th>
      <span className="visually-hidden">{signOns.acts}</span>
    </th>
  );
}

function Roles({ seat }: { seat: HouseSeat }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  return <>{formats.list(seat.roles.map((role) => signOns.roles[role]))}</>;
}

function Pending({ house: { invitations } }: { house: House }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  if (invitations.length === 0) return null;
  return (
    <>
      <h3 className="pending-title">{signOns.pendingInvitations}</h3>
      <ul className="pending">
        {invitations.map((waiting) => (
          <li key={waiting.id}>
            {waiting.name} <span className="soft">{waiting.email}</span>{" "}
            <span className="soft small">{signOns.invitationExpires(formats.moment(waiting.expiresAt))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
