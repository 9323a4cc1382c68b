import { useFormats, useMessages } from "#app/i18n/context.ts";
import { VisibilityWord } from "#app/letters/visibility-word.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { OrganisationName } from "#app/ui/organisation-name.tsx";
import { Empty, Section } from "#app/ui/page.tsx";
import { SignOnStateLabel } from "#app/ui/state-labels.tsx";
import type { SignOnState } from "#server/protocol/sign-ons.ts";
import type { OrganisationStanding } from "#server/sign-ons/read-standings.ts";
import { rowKey } from "./board-chorus.tsx";

interface Rows {
  rows: readonly OrganisationStanding[];
  fresh: ReadonlySet<string>;
  /** Organisations of the reader, marked as such. */
  own: ReadonlySet<string>;
}

const groups: readonly SignOnState[] = [
  "in clearance",
  "partial",
  "provisional",
  "conditional",
  "reconfirm",
  "invited",
  "withdrawn",
  "abstained",
  "declined",
];
const saidNo: ReadonlySet<SignOnState> = new Set(["withdrawn", "abstained", "declined"]);

/** Everybody whose signature does not stand, by state: first those who may still come, then those who answered no. */
export function OpenAnswers({ rows, fresh, own }: Rows) {
  const { signOns } = useMessages();
  const formats = useFormats();
  const open = rows.filter((row) => !row.counts);
  const no = open.filter((row) => saidNo.has(row.state)).length;
  if (open.length === 0) return null;
  return (
    <Section
      title={signOns.missing(open.length - no)}
      note={no > 0 ? signOns.willNot(no) : undefined}
      id="open-answers"
    >
      <table className="table board-table">
        <thead>
          <tr>
            <th>{signOns.organisationColumn}</th>
            <th>{signOns.stateColumn}</th>
            <th>{signOns.whoColumn}</th>
            <th>{signOns.whenColumn}</th>
          </tr>
        </thead>
        {groups.map((state) => {
          const members = open.filter((row) => row.state === state);
          return members.length === 0 ? null : (
            <tbody key={state}>
              {members.map((row) => (
                <tr key={row.organisation.id} className={fresh.has(rowKey(row)) ? "fresh" : undefined}>
                  <td data-label={signOns.organisationColumn}>
                    <Voice row={row} own={own} />
                  </td>
                  <td data-label={signOns.stateColumn}>
                    <SignOnStateLabel state={row.state} />
                  </td>
                  <td data-label={signOns.whoColumn} className="soft">
                    {row.by ? (
                      <>
                        <Who by={row.by} />
                        {row.reason ? <span className="board-reason">«{row.reason}»</span> : null}
                      </>
                    ) : null}
                  </td>
                  <td data-label={signOns.whenColumn} className="nowrap soft">
                    {row.changedAt ? (
                      <Moment at={row.changedAt} />
                    ) : row.invitedAt ? (
                      signOns.invitedSince(formats.shortDate(row.invitedAt))
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </Section>
  );
}

/** The signatures that stand, newest first. */
export function Signatures({ rows, fresh, own }: Rows) {
  const { signOns } = useMessages();
  const signed = rows
    .filter((row) => row.counts)
    .sort((a, b) => (b.changedAt?.getTime() ?? 0) - (a.changedAt?.getTime() ?? 0));
  const named = signed.filter((row) => row.visibility === "public").length;
  return (
    <Section
      title={signOns.signedTitle(signed.length)}
      end={signed.length > 0 ? signOns.inPublic(named) : undefined}
      id="signatures"
    >
      {signed.length === 0 ? (
        <Empty title={signOns.signedEmptyText} />
      ) : (
        <table className="table board-table board-signed">
          <thead>
            <tr>
              <th>{signOns.organisationColumn}</th>
              <th>{signOns.whenColumn}</th>
              <th>{signOns.visibilityColumn}</th>
            </tr>
          </thead>
          <tbody>
            {signed.map((row) => (
              <tr key={row.organisation.id} className={fresh.has(rowKey(row)) ? "fresh" : undefined}>
                <td data-label={signOns.organisationColumn}>
                  <Voice row={row} own={own} />
                  {row.by ? (
                    <span className="board-who">
                      <Who by={row.by} />
                    </span>
                  ) : null}
                </td>
                <td data-label={signOns.whenColumn} className="nowrap">
                  {row.changedAt ? <Moment at={row.changedAt} /> : null}
                </td>
                <td data-label={signOns.visibilityColumn}>
                  {row.visibility ? (
                    <VisibilityWord visibility={row.visibility} embargoUntil={row.embargoUntil} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Voice({ row, own }: { row: OrganisationStanding; own: ReadonlySet<string> }) {
  const { signOns } = useMessages();
  const { id, code, name } = row.organisation;
  return (
    <>
      <OrganisationName id={id} code={code} name={name} />
      {own.has(id) ? <span className="board-own"> {signOns.yours}</span> : null}
    </>
  );
}

function Who({ by }: { by: NonNullable<OrganisationStanding["by"]> }) {
  return (
    <>
      {by.name}
      {by.title && !by.name.startsWith(by.title) ? `, ${by.title}` : ""}
    </>
  );
}
