import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * A button that is sending cannot hold the focus, and what held it may be gone when the answer comes. Then reading goes on
 * where the answer is: at the first wrong field, else at what was said, else at the top of the page.
 */
export function useFocusAfterSending(): void {
  const { state, formMethod } = useNavigation();
  const sent = useRef(false);
  useEffect(() => {
    if (formMethod && formMethod !== "GET") sent.current = true;
    if (state !== "idle" || !sent.current) return;
    sent.current = false;
    if (document.activeElement && document.activeElement !== document.body) return;
    const content = document.getElementById("content");
    const wrong = content?.querySelector<HTMLElement>("[aria-invalid=true], .field-wrong input");
    (wrong ?? content?.querySelector<HTMLElement>(".note[role]") ?? content)?.focus();
  }, [state, formMethod]);
}
