import { Link, useLocation } from "@remix-run/react";
import { Building2, Inbox, Megaphone, Settings2 } from "lucide-react";
import { useMessages } from "#app/i18n/context.ts";

/** The ways of the desk. A letter belongs to its campaign, so it lights up Campaigns. */
export function MainNavigation({ admin }: { admin: boolean }) {
  const { common } = useMessages();
  const { pathname } = useLocation();
  const section = `/${pathname.split("/")[1] ?? ""}`;
  const here = section === "/letters" ? "/campaigns" : section;
  const ways = [
    { to: "/desk", word: common.desk, Icon: Inbox },
    { to: "/campaigns", word: common.campaigns, Icon: Megaphone },
    { to: "/organisations", word: common.organisations, Icon: Building2 },
    ...(admin ? [{ to: "/admin", word: common.admin, Icon: Settings2 }] : []),
  ];
  return (
    <nav className="top-nav" aria-label={common.mainNavigation}>
      {ways.map(({ to, word, Icon }) => (
        <Link key={to} to={to} prefetch="intent" aria-current={to === here ? "page" : undefined}>
          <Icon size={18} aria-hidden="true" />
          <span>{word}</span>
        </Link>
      ))}
    </nav>
  );
}
