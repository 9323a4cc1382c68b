import { Link } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { useFresh } from "#app/live/use-fresh.ts";
import { DeadlineText } from "#app/ui/deadline-text.tsx";
import { Empty, Note, Section } from "#app/ui/page.tsx";
import { BoardChorus, rowKey } from "./board-chorus.tsx";
import { OpenAnswers, Signatures } from "./board-tables.tsx";
import { Coordination } from "./coordination.tsx";
import { OwnAnswer } from "./own-answer.tsx";
import type { BoardPage } from "./read-board-page.server.ts";

const answered: ReadonlySet<string> = new Set(["signed", "abstained", "declined", "withdrawn"]);

/** Who is in, who is not, and what the reader's organisation can answer. */
export function Board({ page, refusing, done }: { page: BoardPage; refusing: Refusing | null; done: string | null }) {
  const { signOns } = useMessages();
  const { board, letter, rights } = page;
  const { standings } = board;
  const fresh = useFresh(standings.map(rowKey));
  const own = new Set(board.own.map(({ standing }) => standing.organisation.id));
  const missing = standings.filter((row) => !answered.has(row.state)).length;
  const begun = letter.signing !== "not open";
  return (
    <div className="board">
      {done === "signed" ? <Note tone="good">{signOns.signedDone}</Note> : null}
      {done === "answered" ? <Note tone="good">{signOns.answerDone}</Note> : null}
      <div className="board-top">
        <p className="board-tally">
          <span className="board-count serif">{board.signed}</span>
          <b>{signOns.haveSigned(board.signed)}</b>
          <span className="soft">
            {begun ? signOns.ofInvited(standings.length) : signOns.ofTakingPart(standings.length)}
          </span>
        </p>
        <BoardChorus rows={standings} signed={board.signed} fresh={fresh} />
        <div className="board-when">
          <When page={page} />
          <Coordination
            letterId={letter.id}
            rights={rights}
            closed={letter.signing === "closed"}
            deadline={page.deadline}
            invited={standings.length}
            missing={missing}
            refusing={refusing?.seatId === null ? refusing : null}
          />
        </div>
      </div>
      {standings.length === 0 ? <Empty title={signOns.nobodyTakesPart} /> : null}
      {begun ? null : <BeforeOpening frozen={letter.text === "frozen"} />}
      {begun && board.own.length > 0 ? (
        <Section title={board.own.length === 1 ? signOns.yourAnswer : signOns.yourAnswers} id="own">
          {board.own.map((seat) => (
            <OwnAnswer
              key={seat.seat.id}
              own={seat}
              letterId={letter.id}
              revision={board.revision?.number ?? 0}
              today={page.today}
              refusing={refusing}
            />
          ))}
        </Section>
      ) : null}
      {begun ? (
        <div className="board-columns">
          <OpenAnswers rows={standings} fresh={fresh} own={own} />
          <div>
            <Signatures rows={standings} fresh={fresh} own={own} />
            <p className="soft small board-foot">
              {signOns.onlySignedCounts} {signOns.everyActStays}{" "}
              <Link to={`/letters/${letter.id}/register`}>{signOns.registerLink}</Link>.
            </p>
          </div>
        </div>
      ) : (
        <WillBeAsked page={page} />
      )}
    </div>
  );
}

function When({ page: { board, letter, signingClosedAt } }: { page: BoardPage }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  if (letter.signing === "closed") {
    return (
      <div>
        <p className="board-closed">
          <b>{signOns.signingClosedTitle}</b>
          {signingClosedAt ? (
            <span className="soft small">{signOns.closedOn(formats.moment(signingClosedAt))}</span>
          ) : null}
        </p>
        <p className="soft small">{signOns.signingClosedText}</p>
      </div>
    );
  }
  return board.deadlineAt && letter.signing === "open" ? (
    <p>
      <DeadlineText at={board.deadlineAt} zone={board.deadlineZone} />
    </p>
  ) : null;
}

function BeforeOpening({ frozen }: { frozen: boolean }) {
  const { signOns } = useMessages();
  return (
    <Empty title={frozen ? signOns.frozenNotOpenTitle : signOns.notFrozenTitle}>
      <p>{frozen ? signOns.frozenNotOpenText : signOns.notFrozenText}</p>
    </Empty>
  );
}

function WillBeAsked({ page: { board } }: { page: BoardPage }) {
  const { signOns } = useMessages();
  if (board.standings.length === 0) return null;
  return (
    <Section title={signOns.willBeAsked(board.standings.length)}>
      <ul className="board-asked">
        {board.standings.map(({ organisation }) => (
          <li key={organisation.id}>
            <span className="code">{organisation.code}</span> {organisation.name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
