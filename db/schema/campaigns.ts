import { boolean, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { person } from "./accounts.ts";
import { createdAt, id, instant } from "./columns.ts";
import { organisation } from "./organisations.ts";

/** A shared workspace: a subject, a country, the organisations taking part, its letters and plan. */
export const campaign = pgTable("campaign", {
  id: id(),
  title: text().notNull(),
  subject: text().notNull(),
  /** ISO 3166-1 alpha-2; null = the whole region. */
  country: text(),
  /** Every member takes part, also those that join later. */
  allMembers: boolean("all_members").notNull().default(false),
  createdBy: text("created_by")
    .notNull()
    .references(() => person.id),
  createdAt: createdAt(),
  archivedAt: instant("archived_at"),
});

export const campaignOrganisation = pgTable(
  "campaign_organisation",
  {
    campaignId: text("campaign_id")
      .notNull()
      .references(() => campaign.id),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisation.id),
    joinedAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.organisationId] })],
);
