import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

export interface Tab {
  to: string;
  label: ReactNode;
  count?: number;
  end?: boolean;
}

/** Links between the faces of one thing; the present one is underlined. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.end} prefetch="intent">
          {tab.label}
          {tab.count === undefined ? null : <span className="tab-count">{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
