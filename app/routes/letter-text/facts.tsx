import { useFormats, useMessages } from "#app/i18n/context.ts";
import { DeadlineText } from "#app/ui/deadline-text.tsx";
import type { TextPage } from "./read-text-page.server.ts";

/** What kind of letter it is: to whom, about what, until when, and who decides about its words. */
export function Facts({ page: { letter, drafting } }: { page: TextPage }) {
  const { editor, letters } = useMessages();
  const formats = useFormats();
  const drafters = [...drafting].sort((left, right) => formats.compare(left.name, right.name));
  return (
    <aside className="letter-facts" aria-labelledby="letter-facts">
      <h2 id="letter-facts">{editor.aboutTitle}</h2>
      <dl>
        <dt>{editor.recipients}</dt>
        <dd>
          {letter.recipients.length === 0 ? (
            <span className="soft">{editor.noRecipients}</span>
          ) : (
            <ul>
              {letter.recipients.map((recipient) => (
                <li key={recipient}>{recipient}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{editor.category}</dt>
        <dd>{letters.categories[letter.category] ?? letter.category}</dd>
        <dt>{editor.signing}</dt>
        <dd>{letters.signingStates[letter.signing]}</dd>
        <dt>{editor.deadline}</dt>
        <dd>
          {letter.deadlineAt ? (
            <DeadlineText at={letter.deadlineAt} zone={letter.deadlineZone} open={letter.signing === "open"} />
          ) : (
            <span className="soft">{editor.noDeadline}</span>
          )}
        </dd>
        <dt>{editor.drafters}</dt>
        <dd>
          {drafters.length === 0 ? (
            <span className="soft">{editor.noDrafters}</span>
          ) : (
            <ul>
              {drafters.map(({ id, name, code }) => (
                <li key={id}>
                  <b>{code}</b> {name}
                </li>
              ))}
            </ul>
          )}
          <p className="small soft">{editor.coordinatorsToo}</p>
        </dd>
      </dl>
    </aside>
  );
}
