import { Form } from "@remix-run/react";
import { useMessages } from "#app/i18n/context.ts";
import { ButtonLink, Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import type { TextPage } from "./read-text-page.server.ts";

/** What a coordinator can do with the text where it stands; one of them is the next step. */
export function TextActs({ page: { letter, rights, revision, languages } }: { page: TextPage }) {
  const { editor } = useMessages();
  const next = (revision?.number ?? 0) + 1;
  if (!Object.values(rights).some(Boolean)) return null;
  return (
    <div className="letter-acts">
      {rights.setTextState ? (
        <Form method="post">
          <input type="hidden" name="intent" value={letter.text === "drafting" ? "review" : "drafting"} />
          <Submit look="plain">{letter.text === "drafting" ? editor.toReview : editor.backToDrafting}</Submit>
        </Form>
      ) : null}
      {rights.freeze ? (
        <Confirm label={editor.freeze(next)} look="primary">
          <Form method="post">
            <input type="hidden" name="intent" value="freeze" />
            <p>
              <b>{editor.freezeTitle}</b>
            </p>
            <p>{editor.freezeText(languages.length)}</p>
            <Submit>{editor.freezeConfirm}</Submit>
          </Form>
        </Confirm>
      ) : null}
      {rights.resume ? (
        <Confirm label={editor.resume}>
          <Form method="post">
            <input type="hidden" name="intent" value="resume" />
            <p>{editor.resumeText(revision?.number ?? 1)}</p>
            <Submit look="plain">{editor.resumeConfirm}</Submit>
          </Form>
        </Confirm>
      ) : null}
      {rights.openSigning ? (
        <ButtonLink to={`/letters/${letter.id}/sign-ons`} look="primary">
          {editor.openSigning}
        </ButtonLink>
      ) : null}
    </div>
  );
}
