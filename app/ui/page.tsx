import type { ReactNode } from "react";

/** The head of a page: what it is, one line about it, and its one primary action. */
export function PageHead({
  title,
  lead,
  children,
  serif,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
  serif?: boolean;
}) {
  return (
    <header className="page-head">
      <div>
        <h1 className={serif ? "serif" : undefined}>{title}</h1>
        {lead ? <p className="soft">{lead}</p> : null}
      </div>
      {children ? <div className="page-actions">{children}</div> : null}
    </header>
  );
}

/** A part of a page under a rule: its name, what counts, and at the end what goes with it. */
export function Section({
  title,
  note,
  end,
  children,
  id,
}: {
  title: ReactNode;
  note?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {note ? <span className="soft">{note}</span> : null}
        {end ? <span className="section-end">{end}</span> : null}
      </div>
      {children}
    </section>
  );
}

/** Instead of an empty list: what will be here, and how it starts. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Something the reader must know now: an error, a warning or a confirmation. Announced to screen readers. */
export function Note({
  tone = "plain",
  children,
}: {
  tone?: "plain" | "good" | "warning" | "error";
  children: ReactNode;
}) {
  return (
    <div className={`note note-${tone}`} role={tone === "error" ? "alert" : "status"} tabIndex={-1}>
      {children}
    </div>
  );
}
