import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useMessages } from "#app/i18n/context.ts";

/** A mail as its reader would have it; links to this site can be followed. */
export function OpenMail({ mail }: { mail: { to: string; subject: string; text: string } }) {
  const { admin } = useMessages();
  return (
    <article className="open-mail">
      <header>
        <p className="soft small">
          {admin.to}: {mail.to}
        </p>
        <h2>{mail.subject}</h2>
      </header>
      <p className="mail-text">
        {mail.text.split(/(https?:\/\/\S+)/).map((part, place) => (
          <Fragment key={`${place.toString()} ${part}`}>
            {/^https?:/.test(part) ? <a href={part}>{part}</a> : part}
          </Fragment>
        ))}
      </p>
      <Link to="/admin/mail" className="button button-slim">
        {admin.close}
      </Link>
    </article>
  );
}
