import { Form } from "@remix-run/react";
import { SeatFields } from "#app/accounts/seat-fields.tsx";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { OrganisationName } from "#app/ui/organisation-name.tsx";
import type { HeldSeat } from "#server/accounts/queries.ts";

/** A seat a person holds: what it is, and changing or ending it. */
export function SeatRow({ seat, personName }: { seat: HeldSeat; personName: string }) {
  const { accounts, admin } = useMessages();
  const refusing = useRefusing();
  const mine = refusing?.intent === "change-seat" && refusing.seatId === seat.id ? refusing : null;
  return (
    <li>
      <div className="seat-words">
        <OrganisationName code={seat.organisationCode} name={seat.organisationName} id={seat.organisationId} />
        <span className="soft">
          {[seat.title, ...seat.roles.map((role) => accounts.roles[role].toLowerCase())].filter(Boolean).join(" · ")}
        </span>
      </div>
      <div className="seat-acts">
        <Confirm label={admin.changeSeat}>
          <Form method="post" className="narrow-form" key={seat.roles.join()}>
            <input type="hidden" name="seatId" value={seat.id} />
            <SeatFields
              title={mine?.typed.title ?? seat.title}
              roles={seat.roles}
              errors={mine?.errors ?? {}}
              secretariat={seat.organisationKind === "secretariat"}
            />
            <Submit name="intent" value="change-seat">
              {admin.save}
            </Submit>
          </Form>
        </Confirm>
        <Confirm label={admin.endSeat} look="quiet">
          <Form method="post">
            <input type="hidden" name="seatId" value={seat.id} />
            <p>{admin.endSeatText(personName, seat.organisationName)}</p>
            <Submit look="danger" name="intent" value="end-seat">
              {admin.endSeat}
            </Submit>
          </Form>
        </Confirm>
      </div>
    </li>
  );
}
