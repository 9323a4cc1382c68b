import { Form, Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { DeadlineFields } from "#app/letters/deadline-fields.tsx";
import type { Refusing } from "#app/letters/refusing.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Note } from "#app/ui/page.tsx";
import type { LetterRights } from "#server/letters/policy.ts";

interface Props {
  letterId: string;
  rights: Pick<LetterRights, "openSigning" | "extendDeadline" | "closeSigning" | "reopenSigning" | "publish">;
  closed: boolean;
  deadline: { local: string; zone: string; zones: readonly string[] };
  /** Organisations that may sign, and of them those that have not answered. */
  invited: number;
  missing: number;
  refusing: Refusing | null;
}

/** What a coordinator does with signing, each act with its consequence in words before it is done. */
export function Coordination({ letterId, rights, closed, deadline, invited, missing, refusing }: Props) {
  const { signOns } = useMessages();
  const of = (intent: string) => (refusing?.intent === intent ? refusing : null);
  return (
    <div className="coordination">
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      <div className="row">
        {rights.openSigning.allowed ? (
          <Confirm label={signOns.openSigning} look="primary">
            <DeadlineForm intent="openSigning" deadline={deadline} refused={of("openSigning")}>
              <p>{signOns.openSigningText(invited)}</p>
            </DeadlineForm>
          </Confirm>
        ) : null}
        {rights.extendDeadline.allowed ? (
          <Confirm label={signOns.extend}>
            <DeadlineForm intent="extendDeadline" deadline={deadline} refused={of("extendDeadline")}>
              <p>{signOns.extendText}</p>
            </DeadlineForm>
          </Confirm>
        ) : null}
        {rights.closeSigning.allowed ? (
          <Confirm label={signOns.close}>
            <Form method="post" action=".">
              <input type="hidden" name="intent" value="closeSigning" />
              <p>{signOns.closeText(missing)}</p>
              <Submit look="danger">{signOns.closeConfirm}</Submit>
            </Form>
          </Confirm>
        ) : null}
        {rights.reopenSigning.allowed ? (
          <Confirm label={signOns.reopen}>
            <DeadlineForm intent="reopenSigning" deadline={deadline} refused={of("reopenSigning")}>
              <p>{signOns.reopenText}</p>
            </DeadlineForm>
          </Confirm>
        ) : null}
      </div>
      {closed && rights.publish.allowed ? (
        <p className="soft small">
          {signOns.publishNext} <Link to={`/letters/${letterId}/publication`}>{signOns.goToPublication}</Link>
        </p>
      ) : null}
    </div>
  );
}

const buttons = {
  openSigning: "openSigningConfirm",
  extendDeadline: "extendConfirm",
  reopenSigning: "reopenConfirm",
} as const;

function DeadlineForm({
  intent,
  deadline,
  refused,
  children,
}: {
  intent: keyof typeof buttons;
  deadline: Props["deadline"];
  refused: Refusing | null;
  children: React.ReactNode;
}) {
  const { signOns } = useMessages();
  return (
    <Form method="post" action=".">
      <input type="hidden" name="intent" value={intent} />
      {children}
      <DeadlineFields
        zones={deadline.zones}
        local={refused?.typed.deadlineAt ?? deadline.local}
        zone={refused?.typed.deadlineZone ?? deadline.zone}
        required
        errors={refused?.errors ?? {}}
      />
      <Submit>{signOns[buttons[intent]]}</Submit>
    </Form>
  );
}
