import { Form } from "@remix-run/react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Submit } from "#app/ui/button.tsx";
import { Section } from "#app/ui/page.tsx";
import type { OwnSession } from "#server/accounts/own-sessions.ts";

const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];
const nameOf = (list: readonly [RegExp, string][], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** The devices on which the account is open; each can be ended, or all but this one. */
export function Sessions({ sessions }: { sessions: readonly OwnSession[] }) {
  const { accounts } = useMessages();
  const formats = useFormats();
  const deviceOf = ({ userAgent }: OwnSession): string => {
    const browser = nameOf(browsers, userAgent);
    const system = nameOf(systems, userAgent);
    return browser && system ? accounts.onSystem(browser, system) : (browser ?? system ?? accounts.unknownDevice);
  };
  const endOthers = (
    <Form method="post">
      <Submit look="quiet" slim name="intent" value="end-others">
        {accounts.endOthers}
      </Submit>
    </Form>
  );
  return (
    <Section title={accounts.sessions} end={sessions.length > 1 ? endOthers : undefined}>
      <p className="soft">{accounts.sessionsLead}</p>
      <ul className="account-sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <b>{deviceOf(session)}</b>
              {session.current ? <span className="account-here"> · {accounts.thisSession}</span> : null}
              <span className="soft"> {accounts.since(formats.moment(session.startedAt))}</span>
            </span>
            {session.current ? null : (
              <Form method="post">
                <input type="hidden" name="sessionId" value={session.id} />
                <Submit
                  look="plain"
                  slim
                  name="intent"
                  value="end-session"
                  aria-label={accounts.endSessionOf(deviceOf(session))}
                >
                  {accounts.endSession}
                </Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
