import type { ReactNode } from "react";
import { useNetwork } from "#app/network.ts";
import { Mark } from "#app/ui/chorus.tsx";
import { ChorusOfStrangers } from "./chorus-of-strangers.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/**
 * A page outside the desk: one column, one act; beside it, where there is room, the mark. It says nothing of the network
 * that a stranger need not know: not who its members are, nor how many.
 */
export function Door({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  const network = useNetwork();
  return (
    <div className="door">
      <div className="door-column">
        <header className="door-brand">
          <a href="/" className="brand">
            <Mark />
            Coro
          </a>
        </header>
        <main id="content" className="door-act">
          <h1 className="serif">{title}</h1>
          {lead ? <p className="door-lead">{lead}</p> : null}
          {children}
        </main>
        <LanguageSwitch />
      </div>
      <aside className="door-side">
        <ChorusOfStrangers />
        {network ? (
          <p className="door-purpose">
            <b className="serif">{network.name}</b>
            <span>{network.purpose}</span>
          </p>
        ) : null}
      </aside>
    </div>
  );
}
