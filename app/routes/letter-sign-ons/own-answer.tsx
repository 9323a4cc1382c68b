import { Form, Link } from "@remix-run/react";
import { PenLine } from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { VisibilityChoices } from "#app/letters/visibility-choices.tsx";
import { VisibilityWord } from "#app/letters/visibility-word.tsx";
import { ButtonLink, Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Note } from "#app/ui/page.tsx";
import { SignOnStateLabel } from "#app/ui/state-labels.tsx";
import type { OwnSeat } from "#server/sign-ons/board.ts";
import { CannotSign } from "./cannot-sign.tsx";

/** What one of the reader's organisations answered, and what its seat may do now. Every act names the organisation. */
export function OwnAnswer({
  own,
  letterId,
  revision,
  today,
  refusing,
}: {
  own: OwnSeat;
  letterId: string;
  revision: number;
  today: string;
  refusing: Refusing | null;
}) {
  const { signOns } = useMessages();
  const { standing, seat, may } = own;
  const { name } = standing.organisation;
  const refused = refusing?.seatId === seat.id ? refusing : null;
  return (
    <div className="own-answer" id={`seat-${seat.id}`}>
      <div className="own-answer-head">
        <h3>{name}</h3>
        <span className="soft small">{seat.title === "" ? null : signOns.youAct(seat.title)}</span>
      </div>
      <p className="own-answer-state">
        <SignOnStateLabel state={standing.state} />
        {standing.by && standing.changedAt ? (
          <span className="soft">
            {standing.by.name}, <Moment at={standing.changedAt} />
          </span>
        ) : null}
        {standing.counts && standing.visibility ? (
          <VisibilityWord visibility={standing.visibility} embargoUntil={standing.embargoUntil} />
        ) : null}
        {standing.counts ? <span className="soft">{signOns.signedRevision(revision)}</span> : null}
        {standing.ledgerSequence === null ? null : (
          <Link to={`/letters/${letterId}/receipts/${standing.ledgerSequence}`}>{signOns.seeReceipt}</Link>
        )}
      </p>
      {refused ? <Note tone="error">{refused.message}</Note> : null}
      <CannotSign own={own} />
      <div className="own-answer-acts">
        {may.sign.allowed ? (
          <ButtonLink to={`?do=sign&seat=${seat.id}`} look="primary">
            <PenLine size={16} aria-hidden="true" />
            {signOns.readAndSignFor(name)}
          </ButtonLink>
        ) : null}
        {may.showLess.allowed || may.showMore.allowed ? (
          <Confirm label={signOns.changeVisibility}>
            <ActForm intent="changeVisibility" seatId={seat.id}>
              <p className="soft">{signOns.loweringText}</p>
              <VisibilityChoices
                legend={signOns.changeVisibilityFor(name)}
                now={today}
                errors={refused?.intent === "changeVisibility" ? refused.errors : {}}
                typed={refused?.intent === "changeVisibility" ? refused.typed : {}}
              />
              <Submit>{signOns.changeVisibilityFor(name)}</Submit>
            </ActForm>
          </Confirm>
        ) : null}
        {may.answer.allowed && standing.state !== "abstained" ? (
          <Confirm label={signOns.abstain}>
            <ActForm intent="abstain" seatId={seat.id}>
              <p>{signOns.abstainText(name)}</p>
              {standing.counts ? <p className="soft">{signOns.withdrawText(name)}</p> : null}
              <Reason refused={refused} intent="abstain" />
              <Submit>{signOns.abstainFor(name)}</Submit>
            </ActForm>
          </Confirm>
        ) : null}
        {may.answer.allowed && standing.state !== "declined" ? (
          <Confirm label={signOns.decline}>
            <ActForm intent="decline" seatId={seat.id}>
              <p>{signOns.declineText(name)}</p>
              {standing.counts ? <p className="soft">{signOns.withdrawText(name)}</p> : null}
              <Reason refused={refused} intent="decline" />
              <Submit>{signOns.declineFor(name)}</Submit>
            </ActForm>
          </Confirm>
        ) : null}
        {may.withdraw.allowed ? (
          <Confirm label={signOns.withdraw} look="danger">
            <ActForm intent="withdraw" seatId={seat.id}>
              <p>{signOns.withdrawText(name)}</p>
              <Submit look="danger">{signOns.withdrawFor(name)}</Submit>
            </ActForm>
          </Confirm>
        ) : null}
      </div>
    </div>
  );
}

function ActForm({ intent, seatId, children }: { intent: string; seatId: string; children: ReactNode }) {
  return (
    <Form method="post" action="." preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="seatId" value={seatId} />
      {children}
    </Form>
  );
}

function Reason({ refused, intent }: { refused: Refusing | null; intent: string }) {
  const { signOns } = useMessages();
  const same = refused?.intent === intent ? refused : null;
  return (
    <TextArea
      name="reason"
      label={signOns.reason}
      hint={signOns.reasonHint}
      maxLength={1000}
      defaultValue={same?.typed.reason}
      error={same?.errors.reason}
    />
  );
}
