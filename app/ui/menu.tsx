import { type ReactNode, useEffect, useRef } from "react";

/**
 * What opens under its summary. A disclosure, so that it works without JavaScript; with it, Escape, a press elsewhere
 * and a choice inside close it, and focus returns to the summary.
 */
export function Menu({
  label,
  summary,
  className = "",
  children,
}: {
  label: string;
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (focus: boolean) => {
      if (!menu.current?.open) return;
      menu.current.open = false;
      if (focus) menu.current.querySelector("summary")?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close(true);
    };
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close(false);
    };
    const onChosen = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(".menu-body a")) close(false);
    };
    const element = menu.current;
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    element?.addEventListener("click", onChosen);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
      element?.removeEventListener("click", onChosen);
    };
  }, []);
  return (
    <details ref={menu} className={`menu ${className}`.trim()}>
      <summary aria-label={label} title={label}>
        {summary}
      </summary>
      <div className="menu-body">{children}</div>
    </details>
  );
}
