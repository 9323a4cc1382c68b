import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Choices, SelectField, TextArea, TextField } from "#app/ui/field.tsx";
import type { House } from "#server/organisations/read-house.ts";
import type { OrganisationPage } from "./route.tsx";

/** Gives a signatory the organisation's authority, resting on a decision of its own. */
export function GiveMandate({
  page,
  house,
  refusing,
}: {
  page: OrganisationPage;
  house: House;
  refusing: Refusing | null;
}) {
  const { signOns, letters } = useMessages();
  const { typed = {}, errors = {} } = refusing ?? {};
  const signatories = house.seats.filter((seat) => seat.roles.includes("signatory"));
  return (
    <Confirm label={signOns.giveMandate}>
      {signatories.length === 0 ? (
        <p>{signOns.nobodyMaySign}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="giveMandate" />
          <SelectField
            name="seatId"
            label={signOns.mandateFor}
            required
            defaultValue={typed.seatId ?? signatories[0]?.id}
            error={errors.seatId}
          >
            {signatories.map((seat) => (
              <option key={seat.id} value={seat.id}>
                {seat.title === "" ? seat.personName : `${seat.personName}, ${seat.title}`}
              </option>
            ))}
          </SelectField>
          <Choices
            type="checkbox"
            name="categories"
            legend={signOns.mandateCategories}
            hint={signOns.someCategoriesHint}
            error={errors.categories}
            choices={page.categories.map((key) => ({ value: key, label: letters.categories[key] ?? key }))}
          />
          <div className="field-group">
            <TextField
              type="date"
              name="validFrom"
              label={signOns.mandateFrom}
              required
              defaultValue={typed.validFrom ?? page.today}
              error={errors.validFrom}
            />
            <TextField
              type="date"
              name="validUntil"
              label={signOns.mandateUntilLabel}
              hint={signOns.mandateUntilHint}
              defaultValue={typed.validUntil}
              error={errors.validUntil}
            />
          </div>
          <TextArea
            name="decision"
            label={signOns.mandateDecision}
            hint={signOns.mandateDecisionHint}
            required
            maxLength={500}
            defaultValue={typed.decision}
            error={errors.decision}
          />
          <p className="soft small">{signOns.giveMandateText}</p>
          <Submit>{signOns.giveMandateConfirm(page.card.name)}</Submit>
        </Form>
      )}
    </Confirm>
  );
}
