import { Link, useLocation, useMatches, useNavigation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useServiceWorker } from "#app/editor/register-worker.ts";
import { useMessages, ZoneContext } from "#app/i18n/context.ts";
import { LiveProvider } from "#app/live/live-context.tsx";
import { useNetwork } from "#app/network.ts";
import { Mark } from "#app/ui/chorus.tsx";
import { ExampleTag } from "#app/ui/example-tag.tsx";
import { NowProvider } from "#app/ui/now.tsx";
import { Connection } from "./connection.tsx";
import { MainNavigation } from "./main-navigation.tsx";
import { PersonMenu } from "./person-menu.tsx";
import type { FrameData } from "./route.tsx";
import { useFocusAfterSending } from "./use-focus-after-sending.ts";

/** A route whose handle says `wide` lays itself out from edge to edge, as the letter does. */
interface FrameHandle {
  readonly wide?: boolean;
}

/** The desk around every page: one top line, the page, and the one live connection of this tab. */
export function Frame({ now, person, still = false, children }: FrameData & { still?: boolean; children: ReactNode }) {
  const { common } = useMessages();
  const network = useNetwork();
  useServiceWorker();
  useFocusAfterSending();
  const wide = useMatches().some((match) => (match.handle as FrameHandle | undefined)?.wide);
  return (
    <ZoneContext.Provider value={person.timeZone}>
      <NowProvider now={now}>
        <LiveProvider still={still}>
          <a className="skip-link" href="#content">
            {common.skipToContent}
          </a>
          <Moving />
          <header className="top-line">
            <Link to="/" className="brand" title={network?.name}>
              <Mark />
              Coro
            </Link>
            {network?.example ? <ExampleTag /> : <span className="brand-network">{network?.name}</span>}
            <MainNavigation admin={person.admin} />
            <span className="top-spring" />
            <Connection />
            <PersonMenu person={person} />
          </header>
          <Content wide={wide ?? false}>{children}</Content>
        </LiveProvider>
      </NowProvider>
    </ZoneContext.Provider>
  );
}

/** After going to another page, reading starts at its top for a screen reader too. */
function Content({ wide, children }: { wide: boolean; children: ReactNode }) {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!content.current?.contains(document.activeElement)) content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="content" ref={content} tabIndex={-1} className={wide ? "page page-wide" : "page"}>
      {children}
    </main>
  );
}

function Moving() {
  const { state, location } = useNavigation();
  return state === "idle" || !location ? null : <div className="moving-bar" aria-hidden="true" />;
}
