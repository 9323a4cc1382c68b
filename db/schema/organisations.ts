import { index, pgTable, text } from "drizzle-orm/pg-core";
import type { Language } from "#server/protocol/languages.ts";
import {
  type OrganisationKind,
  type OrganisationStatus,
  organisationKinds,
  organisationStatuses,
} from "#server/protocol/roles.ts";
import { createdAt, id, instant } from "./columns.ts";

export { type OrganisationKind, type OrganisationStatus, organisationKinds, organisationStatuses };

/** An organisation of the directory. `directoryOnly` ones are public facts about real organisations: they never act. */
export const organisation = pgTable("organisation", {
  id: id(),
  name: text().notNull(),
  /** Two to six letters by which boards name it, for example "OEN". */
  code: text().notNull(),
  kind: text().$type<OrganisationKind>().notNull(),
  status: text().$type<OrganisationStatus>().notNull().default("active"),
  /** ISO 3166-1 alpha-2; null for an international organisation. */
  country: text(),
  scope: text().notNull().default(""),
  languages: text().array().$type<Language[]>().notNull(),
  createdAt: createdAt(),
  /** Set for the real directory of an example network: listed, but can hold no seat and take part in nothing. */
  directoryOnlySince: instant("directory_only_since"),
});

/** An organisation's authority for a signatory. Its giving and ending are entries of the organisation's ledger chain. */
export const mandate = pgTable(
  "mandate",
  {
    id: id(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisation.id),
    seatId: text("seat_id").notNull(),
    /** Category keys; empty = every category. */
    categories: text().array().notNull(),
    validFrom: instant("valid_from").notNull(),
    /** Exclusive; null = until ended. */
    validUntil: instant("valid_until"),
    /** The internal decision it rests on, in the organisation's words. */
    decision: text().notNull(),
    givenBySeatId: text("given_by_seat_id").notNull(),
    createdAt: createdAt(),
    endedAt: instant("ended_at"),
    endedBySeatId: text("ended_by_seat_id"),
  },
  (table) => [index("mandate_organisation").on(table.organisationId), index("mandate_seat").on(table.seatId)],
);
