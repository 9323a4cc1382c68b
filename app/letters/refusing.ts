import { useActionData } from "@remix-run/react";
import type { Refused } from "#app/answer.server.ts";
import { useMessages } from "#app/i18n/context.ts";

/** A refused act, in the reader's words: which one, for which seat, what was wrong and what was typed. */
export interface Refusing {
  readonly intent: string;
  readonly seatId: string | null;
  readonly message: string;
  /** By field. */
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** The refusal this page's last form met; null when there was none. */
export function useRefusing(): Refusing | null {
  const answer = useActionData<Refused | undefined>();
  const { refusals } = useMessages();
  if (!answer || !("refused" in answer)) return null;
  const { key, fields, typed } = answer.refused;
  const words: Readonly<Record<string, string>> = refusals;
  return {
    intent: typed.intent ?? "",
    seatId: typed.seatId ?? null,
    message: words[key] ?? key,
    errors: Object.fromEntries(Object.entries(fields).map(([field, wrong]) => [field, words[wrong] ?? wrong])),
    typed,
  };
}
