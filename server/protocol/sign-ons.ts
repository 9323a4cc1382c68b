/** The states of a sign-on. Only `signed` on the revision in force counts. */
export const signOnStates = [
  "invited",
  "in clearance",
  "partial",
  "provisional",
  "signed",
  "conditional",
  "abstained",
  "declined",
  "withdrawn",
  "reconfirm",
] as const;
export type SignOnState = (typeof signOnStates)[number];

export const visibilities = ["public", "recipient only", "counted, not named", "embargoed until"] as const;
export type Visibility = (typeof visibilities)[number];
