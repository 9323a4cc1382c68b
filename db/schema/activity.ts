import { bigint, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { AudienceKind } from "#server/protocol/activities.ts";
import { instant } from "./columns.ts";

/** The running number of an audience. Taken under this row's lock, so that a number seen means all before it are there. */
export const audienceClock = pgTable(
  "audience_clock",
  {
    kind: text().$type<AudienceKind>().notNull(),
    audienceId: text("audience_id").notNull(),
    value: bigint({ mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.audienceId] })],
);

/**
 * What happened, one row each: feed, audit trail and source of live notices in one. Rows hold ids, never names or text,
 * so that erasing a person touches no history.
 */
export const activity = pgTable(
  "activity",
  {
    audienceKind: text("audience_kind").$type<AudienceKind>().notNull(),
    audienceId: text("audience_id").notNull(),
    clock: bigint({ mode: "number" }).notNull(),
    type: text().notNull(),
    personId: text("person_id"),
    seatId: text("seat_id"),
    organisationId: text("organisation_id"),
    campaignId: text("campaign_id"),
    letterId: text("letter_id"),
    data: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.audienceKind, table.audienceId, table.clock] }),
    index("activity_letter").on(table.letterId),
  ],
);
