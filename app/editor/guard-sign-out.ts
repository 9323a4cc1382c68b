import type { FormEvent } from "react";
import { useMessages } from "#app/i18n/context.ts";
import { clearLocalText, hasUnsentText } from "./local-text.ts";

/**
 * For the form that signs out: warns while this browser holds words the server does not have, and then removes all text
 * of this person from it. Without JavaScript there is no such text.
 */
export function useSignOutGuard(personId: string): (event: FormEvent<HTMLFormElement>) => void {
  const { editor } = useMessages();
  return (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    void leave(personId, editor.signOutUnsent).then((leaving) => {
      if (leaving) form.submit();
    });
  };
}

async function leave(personId: string, warning: string): Promise<boolean> {
  try {
    if ((await hasUnsentText(personId)) && !window.confirm(warning)) return false;
    await clearLocalText(personId);
  } catch {
    // What this browser does not let us read it did not let us write either.
  }
  return true;
}
