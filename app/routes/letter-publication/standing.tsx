import { Form } from "@remix-run/react";
import { ExternalLink, FileCheck } from "lucide-react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Submit } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import type { PublicLetter } from "#server/publications/public-letter.ts";
import type { Publication } from "#server/publications/publish-letter.ts";

/** Whether the letter is public, where, and the one act that changes it, with what it makes public in words. */
export function Standing({
  shown,
  publication,
  origin,
  open,
}: {
  shown: PublicLetter;
  publication: Publication | null;
  origin: string;
  open: boolean;
}) {
  const { publications } = useMessages();
  const formats = useFormats();
  if (publication && !publication.withdrawnAt) {
    const path = `/public/${publication.slug}`;
    return (
      <div className="publication-standing">
        <p>
          <b>{publications.published(formats.date(publication.publishedAt))}</b>
        </p>
        <p className="publication-address">
          <a href={path}>
            {origin}
            {path} <ExternalLink size={16} aria-hidden="true" />
          </a>
        </p>
        <p>
          <a href={`${path}/proof.json`} download>
            <FileCheck size={16} aria-hidden="true" /> {publications.openProof}
          </a>
        </p>
        <Confirm label={publications.withdraw} look="danger">
          <Form method="post">
            <input type="hidden" name="intent" value="withdraw" />
            <p>{publications.withdrawText}</p>
            <Submit look="danger">{publications.withdrawConfirm}</Submit>
          </Form>
        </Confirm>
      </div>
    );
  }
  return (
    <div className="publication-standing">
      {publication?.withdrawnAt ? <p>{publications.withdrawnOn(formats.date(publication.withdrawnAt))}</p> : null}
      <Confirm label={publications.publish} look="primary">
        <Form method="post">
          <input type="hidden" name="intent" value="publish" />
          <p>
            <b>{publications.publishTitle}</b>
          </p>
          <p>{publications.publishText}</p>
          <ul className="publication-told">
            <li>
              {publications.publishRevision(
                shown.revision,
                formats.list(shown.texts.map(({ language }) => formats.languageName(language))),
              )}
            </li>
            <li>{publications.publishNamed(shown.count - shown.unnamed)}</li>
            {shown.unnamed > 0 ? <li>{publications.publishUnnamed(shown.unnamed)}</li> : null}
            <li>{publications.publishProof}</li>
          </ul>
          {open ? <p className="soft">{publications.publishOpen}</p> : null}
          <Submit>{publications.publishConfirm}</Submit>
        </Form>
      </Confirm>
    </div>
  );
}
