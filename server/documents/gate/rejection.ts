import type { RefusedReason, Remedy } from "#server/protocol/documents.ts";

const remedies = {
  "too large": "resync",
  malformed: "offer-text",
  "foreign client": "offer-text",
  "clock gap": "resync",
  fork: "resync",
  "unknown reference": "resync",
  "not in schema": "reload",
  "out of place": "offer-text",
  "too costly": "offer-text",
  "document full": "offer-text",
} as const satisfies Partial<Record<RefusedReason, Remedy>>;

export type RejectionReason = keyof typeof remedies;

/** An update the gate does not admit. `detail` is for the log: it never holds words of the text. */
export class Rejection extends Error {
  override name = "Rejection";
  readonly remedy: Remedy;
  constructor(
    readonly reason: RejectionReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.remedy = remedies[reason];
  }
}

export function reject(reason: RejectionReason, detail: string): never {
  throw new Rejection(reason, detail);
}
