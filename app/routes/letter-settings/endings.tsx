import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Section } from "#app/ui/page.tsx";
import type { SettingsPage } from "./route.tsx";

/** The two acts that change a letter's course: back to drafting, and cancelling. Only for those who may. */
export function Endings({ page: { rights, signed, revision } }: { page: SettingsPage }) {
  const { letters } = useMessages();
  return (
    <>
      {rights.resume.allowed ? (
        <Section title={letters.resumeTitle}>
          <p className="soft reading">{letters.resumeText(revision ?? 1)}</p>
          <Form method="post" className="settings-act">
            <input type="hidden" name="intent" value="resume" />
            <Submit look="plain">{letters.resumeConfirm}</Submit>
          </Form>
        </Section>
      ) : null}
      {rights.cancel.allowed ? (
        <Section title={letters.cancelTitle}>
          <p className="soft reading">{letters.cancelText}</p>
          <div className="settings-act">
            <Confirm label={letters.cancelLabel} look="danger">
              <Form method="post">
                <input type="hidden" name="intent" value="cancel" />
                <p>{letters.cancelText}</p>
                {signed > 0 ? <p>{letters.cancelSigned(signed)}</p> : null}
                <Submit look="danger">{letters.cancelConfirm}</Submit>
              </Form>
            </Confirm>
          </div>
        </Section>
      ) : null}
    </>
  );
}
