import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerLoader } from "#app/answer.server.ts";
import { loadCatalogue } from "#app/i18n/catalogue.ts";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Digest } from "#app/letters/digest.tsx";
import { requireActor } from "#app/session.server.ts";
import { Empty, Note, Section } from "#app/ui/page.tsx";
import { readLedger } from "#server/ledger/queries.ts";
import { findLetter, readRevisionInForce } from "#server/letters/find-letter.ts";
import { readRevisionTexts } from "#server/letters/revision-texts.ts";
import { Entries } from "./entries.tsx";
import { OwnReceipts } from "./own-receipts.tsx";

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { signOns } = await loadCatalogue(actor.language);
  const { db } = load.context;
  const letter = await findLetter(db, actor, params.letterId ?? "");
  const revision = await readRevisionInForce(db, letter);
  const { lines, verdict } = await readLedger(db, actor, letter.id);
  return {
    letterId: letter.id,
    lines: lines.map(({ seq, type, revision: number, day, method, replaces, hash, organisation, own }) => ({
      ...{ seq, type, revision: number, day, method, replaces, hash, organisation, own },
    })),
    sound: verdict.ok,
    head: lines.at(-1)?.hash ?? null,
    revision: revision && {
      number: revision.number,
      digest: revision.digest,
      texts: await readRevisionTexts(db, revision.id),
    },
    title: `${signOns.registerTitle} · ${letter.title} · Coro`,
  };
});
export type RegisterPage = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

export default function LetterRegister() {
  const page = useLoaderData<typeof loader>();
  const { signOns } = useMessages();
  if (page.lines.length === 0)
    return (
      <Empty title={signOns.registerEmptyTitle}>
        <p>{signOns.registerEmptyText}</p>
      </Empty>
    );
  return (
    <div className="register">
      <p className="soft reading">{signOns.registerLead}</p>
      {page.sound ? null : <Note tone="error">{signOns.chainBroken}</Note>}
      <div className="columns register-columns">
        <Section
          title={signOns.registerTitle}
          end={page.sound ? <span className="register-sound">{signOns.chainSound}</span> : undefined}
        >
          <Entries page={page} />
        </Section>
        <div>
          <Section title={signOns.head}>
            {page.head ? <Digest value={page.head} /> : null}
            <p className="soft small">{signOns.headText(page.lines.length)}</p>
          </Section>
          <Texts page={page} />
          <OwnReceipts page={page} />
          <Section title={signOns.verifyTitle}>
            <ol className="verify-steps">
              {signOns.verifySteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p className="soft small">{signOns.verifyLimits}</p>
          </Section>
        </div>
      </div>
    </div>
  );
}

function Texts({ page: { revision } }: { page: RegisterPage }) {
  const { signOns } = useMessages();
  const formats = useFormats();
  if (!revision) return null;
  return (
    <Section title={signOns.textDigests}>
      <dl className="digest-list">
        <dt>{signOns.revisionDigest(revision.number)}</dt>
        <dd>
          <Digest value={revision.digest} />
        </dd>
        {revision.texts.map(({ language, sha256 }) => (
          <div key={language}>
            <dt>{formats.languageName(language)}</dt>
            <dd>
              <Digest value={sha256} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
