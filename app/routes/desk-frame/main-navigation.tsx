import { NavLink, useLocation } from "@remix-run/react";
import { Building2, Inbox, Megaphone, Settings2 } from "lucide-react";
import { useMessages } from "#app/i18n/context.ts";

/** The ways of the desk. A letter belongs to its campaign, so it lights up Campaigns. */
export function MainNavigation({ admin }: { admin: boolean }) {
  const { common } = useMessages();
  const { pathname } = useLocation();
  const inLetter = pathname.startsWith("/letters/");
  const ways = [
    { to: "/desk", word: common.desk, Icon: Inbox, here: false },
    { to: "/campaigns", word: common.campaigns, Icon: Megaphone, here: inLetter },
    { to: "/organisations", word: common.organisations, Icon: Building2, here: false },
    ...(admin ? [{ to: "/admin", word: common.admin, Icon: Settings2, here: false }] : []),
  ];
  return (
    <nav className="top-nav" aria-label={common.mainNavigation}>
      {ways.map(({ to, word, Icon, here }) => (
        <NavLink key={to} to={to} prefetch="intent" {...(here ? { "aria-current": "page" as const } : {})}>
          <Icon size={18} aria-hidden="true" />
          <span>{word}</span>
        </NavLink>
      ))}
    </nav>
  );
}
