/** What a person may be in the network, and what a seat may be in its organisation; rights are their union. */
export const networkRoles = ["coordinator", "admin"] as const;
export type NetworkRole = (typeof networkRoles)[number];

export const seatRoles = ["reader", "proposer", "drafter", "signatory", "lead"] as const;
export type SeatRole = (typeof seatRoles)[number];

export const organisationKinds = ["member", "observer", "outside", "secretariat"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationStatuses = ["active", "suspended", "left"] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];
