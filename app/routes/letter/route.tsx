import type { MetaFunction } from "@remix-run/node";
import { Link, Outlet, useLoaderData } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { answerLoader } from "#app/answer.server.ts";
import { useMessages } from "#app/i18n/context.ts";
import { useNotices } from "#app/live/notices.ts";
import { requireActor } from "#app/session.server.ts";
import { DeadlineText } from "#app/ui/deadline-text.tsx";
import { SigningStateLabel, TextStateLabel } from "#app/ui/state-labels.tsx";
import { type Tab, Tabs } from "#app/ui/tabs.tsx";
import { readLetter } from "#server/letters/queries.ts";

export const handle = { wide: true };

export const loader = answerLoader(async ({ request, params, context: load }) => {
  const actor = await requireActor(request, load);
  const { letter, campaign, signed, rights } = await readLetter(load.context.db, actor, params.letterId ?? "");
  return {
    letter: {
      id: letter.id,
      title: letter.title,
      text: letter.text,
      signing: letter.signing,
      life: letter.life,
      deadlineAt: letter.deadlineAt,
      deadlineZone: letter.deadlineZone,
      revision: letter.revisionInForce,
    },
    campaign,
    signed,
    mayPublish: rights.publish.allowed,
    title: `${letter.title} · Coro`,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Coro" }];

/** A letter: its name, how it stands, and its faces. */
export default function Letter() {
  const { letter, campaign, signed, mayPublish } = useLoaderData<typeof loader>();
  const { editor, letters } = useMessages();
  useNotices((notice) => notice.letterId === letter.id || notice.type.startsWith("mandate."));
  const at = `/letters/${letter.id}`;
  const tabs: Tab[] = [
    { to: at, label: editor.tabText, end: true },
    { to: `${at}/sign-ons`, label: editor.tabSignOns, ...(signed > 0 ? { count: signed } : {}) },
    { to: `${at}/register`, label: editor.tabRegister },
    { to: `${at}/settings`, label: editor.tabSettings },
    ...(mayPublish ? [{ to: `${at}/publication`, label: editor.tabPublication }] : []),
  ];
  return (
    <div className="letter-page">
      <header className="letter-head">
        <nav className="crumbs" aria-label={editor.path}>
          <Link to={`/campaigns/${campaign.id}`}>{campaign.title}</Link>
          <ChevronRight size={14} aria-hidden="true" />
        </nav>
        <h1 className="serif">{letter.title}</h1>
        <p className="letter-standing">
          <TextStateLabel state={letter.text} revision={letter.text === "frozen" ? letter.revision : null} />
          {letter.life === "active" ? (
            <SigningStateLabel state={letter.signing} />
          ) : (
            <span>{letters.lives[letter.life]}</span>
          )}
          {letter.deadlineAt && letter.life === "active" && letter.signing !== "closed" ? (
            <DeadlineText at={letter.deadlineAt} zone={letter.deadlineZone} open={letter.signing === "open"} />
          ) : null}
        </p>
        <Tabs label={editor.tabsLabel} tabs={tabs} />
      </header>
      <Outlet />
    </div>
  );
}
