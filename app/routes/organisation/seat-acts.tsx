import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { TextField } from "#app/ui/field.tsx";
import type { HouseSeat, OrganisationCard } from "#server/organisations/read-house.ts";
import { RoleChoices } from "./role-choices.tsx";

/** What a lead does with one seat. */
export function SeatActs({
  seat,
  card,
  refusing,
}: {
  seat: HouseSeat;
  card: OrganisationCard;
  refusing: Refusing | null;
}) {
  const { signOns } = useMessages();
  const refused = refusing?.intent === "changeSeat" && refusing.seatId === seat.id ? refusing : null;
  return (
    <div className="row">
      <Confirm
        label={
          <>
            {signOns.changeSeat}
            <span className="visually-hidden">: {signOns.changeSeatOf(seat.personName)}</span>
          </>
        }
        look="quiet"
      >
        <Form method="post">
          <input type="hidden" name="intent" value="changeSeat" />
          <input type="hidden" name="seatId" value={seat.id} />
          <p>
            <b>{signOns.changeSeatOf(seat.personName)}</b>
          </p>
          <TextField
            name="title"
            label={signOns.seatTitle}
            hint={signOns.seatTitleHint}
            maxLength={120}
            defaultValue={refused?.typed.title ?? seat.title}
            error={refused?.errors.title}
          />
          <RoleChoices held={seat.roles} signs={card.kind !== "secretariat"} error={refused?.errors.roles} />
          <Submit>{signOns.saveSeat}</Submit>
        </Form>
      </Confirm>
      <Confirm
        label={
          <>
            {signOns.endSeat}
            <span className="visually-hidden"> {seat.personName}</span>
          </>
        }
        look="quiet"
      >
        <Form method="post">
          <input type="hidden" name="intent" value="endSeat" />
          <input type="hidden" name="seatId" value={seat.id} />
          <p>{signOns.endSeatText(seat.personName, card.name)}</p>
          <Submit look="danger">{signOns.endSeatConfirm(seat.personName)}</Submit>
        </Form>
      </Confirm>
    </div>
  );
}
