/** Who may read and who may edit a live document. Pure; asked when it is opened, and again inside every append. */
import type { OrganisationKind, SeatRole } from "#db/schema/index.ts";

export type DocumentState = {
  readonly kind: "letter" | "plan";
  /** False when the text is frozen or its campaign is over. */
  readonly writable: boolean;
  /** For a letter: its text is being drafted and its life is active. A plan is always drafted. */
  readonly drafting: boolean;
};

export type WritingSeat = {
  readonly roles: readonly SeatRole[];
  /** The seat's organisation is active and takes part in the campaign. */
  readonly takesPart: boolean;
};

/** Whether an organisation takes part: it is listed, or every member does and it is one. */
export function takesPart(
  organisation: { readonly kind: OrganisationKind; readonly listed: boolean },
  campaign: { readonly allMembers: boolean },
): boolean {
  return organisation.listed || (campaign.allMembers && organisation.kind === "member");
}

export function mayReadDocument(coordinator: boolean, seats: readonly WritingSeat[]): boolean {
  return coordinator || seats.some((seat) => seat.takesPart);
}

/** `seat` is the seat the client id was issued to; a coordinator may write without one. */
export function mayEditDocument(document: DocumentState, coordinator: boolean, seat: WritingSeat | null): boolean {
  if (!document.writable || !document.drafting) return false;
  return (
    coordinator || (seat?.takesPart === true && editingRoles[document.kind].some((role) => seat.roles.includes(role)))
  );
}

const editingRoles = {
  letter: ["drafter"],
  plan: ["drafter", "signatory", "lead"],
} as const satisfies Record<DocumentState["kind"], readonly SeatRole[]>;
