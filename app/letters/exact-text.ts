import type { Language } from "#server/protocol/languages.ts";
import type { LetterContent } from "#server/protocol/letter-content.ts";

/** What the exact text of a letter says (docs/protocol-ledger.md, T1). The server made and checked the string. */
export interface ExactLetter {
  readonly kind: "letter" | "statement" | "submission" | "analysis";
  readonly language: Language;
  readonly title: string;
  readonly recipients: readonly string[];
  readonly content: LetterContent;
}

export function readExactText(exact: string): ExactLetter {
  return JSON.parse(exact) as ExactLetter;
}
