/** The six ways an expected failure ends. Anything else that is thrown is a bug. */
export type RefusalCode = "unauthenticated" | "forbidden" | "not-found" | "invalid" | "conflict" | "too-many";

/**
 * An expected failure. `key` names the message the catalogue holds for it in the reader's language (refusals.*);
 * `fields` names the form fields it is about. Two translators only: HTTP and socket acknowledgement.
 */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(
    readonly code: RefusalCode,
    readonly key: string,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${key}`);
  }
}
