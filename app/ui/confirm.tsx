import { useActionData, useNavigation } from "@remix-run/react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

/**
 * An act that cannot be undone: opening it shows what will happen and to whom, and asks once. A disclosure, so that it
 * works by keyboard and without JavaScript. The children hold the form. Once the act is done it closes, empty again; it
 * stays open where it was refused for a field in it. A refusal told elsewhere on the page must not lie under it.
 */
export function Confirm({
  label,
  name,
  look = "plain",
  slim = false,
  open,
  children,
}: {
  label: ReactNode;
  /** What the act is for someone who hears the label alone. */
  name?: string;
  look?: "plain" | "primary" | "danger" | "quiet";
  slim?: boolean;
  open?: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  const sent = useRef(false);
  const { state } = useNavigation();
  const answer = useActionData<unknown>();
  const close = () => {
    if (!box.current) return;
    box.current.open = false;
    box.current.querySelector("summary")?.focus();
  };
  useEffect(() => {
    if (state !== "idle" || !sent.current) return;
    sent.current = false;
    const refusedHere = box.current?.querySelector("[aria-invalid=true], .field-wrong, .note-error");
    if (!box.current || (answer !== undefined && refusedHere)) return;
    if (answer === undefined) for (const form of box.current.querySelectorAll("form")) form.reset();
    box.current.open = false;
  }, [state, answer]);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || !box.current?.open) return;
    event.preventDefault();
    close();
  };
  const noteSent = () => {
    sent.current = true;
  };
  return (
    <details className="confirm" ref={box} open={open} onSubmit={noteSent} onKeyDown={closeByKey}>
      <summary
        className={`button ${look === "plain" ? "" : `button-${look}`} ${slim ? "button-slim" : ""}`.trim()}
        aria-label={name}
      >
        {label}
      </summary>
      <div className="confirm-body">{children}</div>
    </details>
  );
}
