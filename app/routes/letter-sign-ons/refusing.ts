/** A refused act, in the reader's words: which one, for which seat, what was wrong and what was typed. */
export interface Refusing {
  readonly intent: string;
  readonly seatId: string | null;
  readonly message: string;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly typed: Readonly<Record<string, string | undefined>>;
}
