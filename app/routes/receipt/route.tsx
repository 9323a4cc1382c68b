import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ArrowLeft, Download } from "lucide-react";
import { answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Digest } from "#app/letters/digest.tsx";
import { requireActor } from "#app/session.server.ts";
import { Note, PageHead, Section } from "#app/ui/page.tsx";
import { parseEntry } from "#server/ledger/entry.ts";
import { writeReceipt } from "#server/ledger/receipt.ts";
import { findLetter } from "#server/letters/find-letter.ts";
import { readReceipt } from "#server/sign-ons/receipts.ts";
import { Openings } from "./openings.tsx";

export const loader = answerLoader(async ({ request, params, context: load }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, load);
  const { signOns } = await loadCatalogue(actor.language);
  const { db } = load.context;
  const letter = await findLetter(db, actor, params.letterId ?? "");
  const receipt = await readReceipt(db, actor, letter.id, Number(params.sequence));
  const { type, day, revision } = parseEntry(receipt.entry);
  const written = writeReceipt(receipt);
  return {
    letter: { id: letter.id, title: letter.title },
    receipt,
    act: { type, day, revision },
    /** As an address the browser can save: the receipt's own bytes. */
    download: `data:application/json;base64,${Buffer.from(written).toString("base64")}`,
    fileName: `coro-recibo-${letter.id.slice(0, 8)}-${receipt.sequence}.json`,
    title: `${signOns.receiptTitle(receipt.sequence)} · ${letter.title} · Coro`,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function Receipt() {
  const { letter, receipt, act, download, fileName } = useLoaderData<typeof loader>();
  const { signOns } = useMessages();
  const formats = useFormats();
  return (
    <article className="receipt">
      <p className="crumbs">
        <Link to={`/letters/${letter.id}/register`}>
          <ArrowLeft size={16} aria-hidden="true" /> {signOns.backToRegister}
        </Link>
      </p>
      <PageHead title={signOns.receiptTitle(receipt.sequence)} lead={signOns.receiptKeep}>
        <a href={download} download={fileName} className="button button-primary">
          <Download size={16} aria-hidden="true" />
          {signOns.download}
        </a>
      </PageHead>
      {receipt.example ? <Note tone="warning">{signOns.receiptExample}</Note> : null}
      <dl className="facts">
        <dt>{signOns.receiptLetter}</dt>
        <dd className="serif">{letter.title}</dd>
        <dt>{signOns.entryWhat}</dt>
        <dd>
          {signOns.entryTypes[act.type] ?? act.type}
          {act.revision === null ? "" : `, ${signOns.entryRevision(act.revision)}`}
        </dd>
        <dt>{signOns.entryDay}</dt>
        <dd>{formats.day(act.day)}</dd>
      </dl>
      <Section title={signOns.receiptHead}>
        <Digest value={receipt.head} />
      </Section>
      <Section title={signOns.receiptPrevious}>
        <Digest value={receipt.previous} />
      </Section>
      {receipt.digest ? (
        <Section title={signOns.receiptDigest}>
          <Digest value={receipt.digest} />
          <dl className="digest-list">
            {receipt.texts.map(({ language, sha256 }) => (
              <div key={language}>
                <dt>{formats.languageName(language)}</dt>
                <dd>
                  <Digest value={sha256} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      <Section title={signOns.receiptEntry}>
        <pre className="receipt-entry">{receipt.entry}</pre>
      </Section>
      <Openings openings={receipt.openings} />
      <p className="soft small no-print">{signOns.print}</p>
    </article>
  );
}
