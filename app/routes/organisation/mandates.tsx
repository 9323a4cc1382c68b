import { Form } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { lastDay } from "#app/letters/last-day.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { useNow } from "#app/ui/now.tsx";
import { Empty, Section } from "#app/ui/page.tsx";
import type { ShownMandate } from "#server/organisations/mandates-queries.ts";
import type { House } from "#server/organisations/read-house.ts";
import { GiveMandate } from "./give-mandate.tsx";
import type { OrganisationPage } from "./route.tsx";

/** Who may sign for the organisation, and on what that rests. Leads give and end; nothing is ever erased. */
export function Mandates({
  page,
  house,
  refusing,
}: {
  page: OrganisationPage;
  house: House;
  refusing: Refusing | null;
}) {
  const { signOns } = useMessages();
  if (page.card.kind === "secretariat") return null;
  const standing = house.mandates.filter((given) => given.endedAt === null);
  const led = house.seats.some(({ roles }) => roles.includes("lead"));
  const ended = house.mandates.filter((given) => given.endedAt !== null);
  return (
    <Section
      title={signOns.mandates}
      end={
        house.mayManageMandates ? (
          <GiveMandate page={page} house={house} refusing={refusing?.intent === "giveMandate" ? refusing : null} />
        ) : undefined
      }
      id="mandates"
    >
      <p className="soft reading">{signOns.mandatesLead}</p>
      {standing.length === 0 ? (
        <Empty title={signOns.mandatesEmptyTitle}>
          <p>{led ? signOns.mandatesEmptyText : signOns.noLeadYet}</p>
        </Empty>
      ) : (
        <MandateTable mandates={standing} mayEnd={house.mayManageMandates} />
      )}
      {ended.length > 0 ? (
        <details className="ended-mandates">
          <summary>{signOns.endedMandates(ended.length)}</summary>
          <MandateTable mandates={ended} mayEnd={false} />
        </details>
      ) : null}
    </Section>
  );
}

function MandateTable({ mandates, mayEnd }: { mandates: readonly ShownMandate[]; mayEnd: boolean }) {
  const { signOns, letters } = useMessages();
  const formats = useFormats();
  const now = useNow();
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{signOns.mandateFor}</th>
          <th>{signOns.mandateCategories}</th>
          <th>{signOns.mandateFrom}</th>
          <th>{signOns.mandateUntilLabel}</th>
          <th>{signOns.mandateDecision}</th>
          {mayEnd ? (
            <th>
              <span className="visually-hidden">{signOns.acts}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {mandates.map((given) => (
          <tr key={given.id}>
            <td data-label={signOns.mandateFor}>
              <b>{given.personName}</b>
              <span className="mandate-state">{signOns.mandateStates[stateOf(given, now)]}</span>
            </td>
            <td data-label={signOns.mandateCategories}>
              {given.categories.length === 0
                ? signOns.allCategories
                : formats.list(given.categories.map((key) => letters.categories[key] ?? key))}
            </td>
            <td data-label={signOns.mandateFrom} className="nowrap">
              {formats.date(given.validFrom)}
            </td>
            <td data-label={signOns.mandateUntilLabel}>
              <Until given={given} />
            </td>
            <td data-label={signOns.mandateDecision}>{given.decision}</td>
            {mayEnd ? (
              <td>
                <Confirm label={signOns.endMandate} look="quiet">
                  <Form method="post">
                    <input type="hidden" name="intent" value="endMandate" />
                    <input type="hidden" name="mandateId" value={given.id} />
                    <p>{signOns.endMandateText(given.personName)}</p>
                    <Submit look="danger">{signOns.endMandateConfirm(given.personName)}</Submit>
                  </Form>
                </Confirm>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Until({ given }: { given: ShownMandate }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  if (given.endedAt) return <>{signOns.endedOn(formats.date(given.endedAt))}</>;
  return <>{given.validUntil ? formats.date(lastDay(given.validUntil)) : signOns.untilEnded}</>;
}

function stateOf(given: ShownMandate, now: Date): "valid" | "not yet" | "expired" | "ended" {
  if (given.endedAt) return "ended";
  if (given.inForce) return "valid";
  return given.validUntil !== null && given.validUntil <= now ? "expired" : "not yet";
}
