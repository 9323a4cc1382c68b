import { type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { id } from "#app/accounts/schemas.server.ts";
import { answerAction, answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useRefusing } from "#app/letters/refusing.ts";
import { readForm } from "#app/read-form.server.ts";
import { requireAdmin } from "#app/session.server.ts";
import { Submit } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Empty, Note, Section } from "#app/ui/page.tsx";
import { readMail, readOutbox, sendAgain } from "#server/mail/queries.ts";
import { OpenMail } from "./open-mail.tsx";

/** Without a mail server a mail can be opened here; with one its words are for its reader alone. */
export const loader = answerLoader(async ({ request, context: load }) => {
  const actor = await requireAdmin(request, load);
  const { admin } = await loadCatalogue(actor.language);
  const wanted = new URL(request.url).searchParams.get("mail");
  return {
    title: `${admin.mail} · ${admin.title}`,
    mails: await readOutbox(load.context, actor),
    sending: load.context.settings.smtpUrl !== null,
    open: wanted ? await readMail(load.context, actor, wanted) : null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Coro` }];

const form = z.object({ mailId: id });

export const action = answerAction(async ({ request, context: load }) => {
  const actor = await requireAdmin(request, load);
  await sendAgain(load.context, actor, await readForm(request, form));
  return redirect("/admin/mail");
});

export default function Page() {
  const { mails, sending, open } = useLoaderData<typeof loader>();
  const { admin } = useMessages();
  const refusing = useRefusing();
  const stuck = mails.some(({ state }) => state === "stuck" || state === "unknown");
  return (
    <>
      {refusing ? <Note tone="error">{refusing.message}</Note> : null}
      {sending ? null : <Note tone="warning">{admin.noServer}</Note>}
      {stuck ? <Note tone="warning">{admin.stuckNote}</Note> : null}
      {open ? <OpenMail mail={open} /> : null}
      <Section title={admin.mail} note={mails.length}>
        {mails.length === 0 ? (
          <Empty title={admin.noMail}>
            <p>{admin.noMailText}</p>
          </Empty>
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{admin.subject}</th>
                <th scope="col">{admin.to}</th>
                <th scope="col">{admin.written}</th>
                <th scope="col">{admin.status}</th>
                <th scope="col">
                  <span className="visually-hidden">{admin.open}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {mails.map((mail) => (
                <tr key={mail.id} aria-current={mail.id === open?.id ? "true" : undefined}>
                  <th scope="row">{mail.subject ?? <span className="soft">{admin.privateMail}</span>}</th>
                  <td data-label={admin.to}>{mail.to}</td>
                  <td data-label={admin.written}>
                    <Moment at={mail.createdAt} />
                  </td>
                  <td data-label={admin.status}>
                    <span className={mail.state === "stuck" || mail.state === "unknown" ? "status-off" : undefined}>
                      {admin.mailStates[mail.state]}
                    </span>
                    {mail.lastError ? <span className="mail-error soft small">{mail.lastError}</span> : null}
                  </td>
                  <td className="row-act">
                    {sending || mail.subject === null ? null : (
                      <Link to={`/admin/mail?mail=${mail.id}`} className="button button-slim">
                        {admin.open}
                        <span className="visually-hidden">: {mail.subject}</span>
                      </Link>
                    )}
                    {mail.state === "stuck" || mail.state === "unknown" ? (
                      <Form method="post">
                        <Submit look="plain" slim name="mailId" value={mail.id}>
                          {admin.sendAgain}
                        </Submit>
                      </Form>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </>
  );
}
