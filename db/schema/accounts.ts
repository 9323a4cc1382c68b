import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Language } from "#server/protocol/languages.ts";
import { type NetworkRole, networkRoles, type SeatRole, seatRoles } from "#server/protocol/roles.ts";
import { createdAt, id, instant } from "./columns.ts";
import { organisation } from "./organisations.ts";

export { type NetworkRole, networkRoles, type SeatRole, seatRoles };

/** A human being with a sign-in. `email` is stored in lower case. */
export const person = pgTable(
  "person",
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull(),
    language: text().$type<Language>().notNull(),
    timeZone: text("time_zone").notNull().default("UTC"),
    /** argon2id; null until an invitation is accepted, and for example people, who sign in by one click. */
    passwordHash: text("password_hash"),
    networkRoles: text("network_roles").array().$type<NetworkRole[]>().notNull().default([]),
    status: text().$type<"active" | "suspended">().notNull().default("active"),
    /** Shown on the page of example sign-ins; only an example network has such people. */
    example: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("person_email").on(table.email)],
);

/** One person in one organisation, with a set of roles; rights are their union. */
export const seat = pgTable(
  "seat",
  {
    id: id(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisation.id),
    /** The function shown with acts, for example "Directora". */
    title: text().notNull().default(""),
    roles: text().array().$type<SeatRole[]>().notNull(),
    createdAt: createdAt(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    uniqueIndex("seat_held").on(table.personId, table.organisationId).where(sql`ended_at is null`),
    index("seat_organisation").on(table.organisationId),
  ],
);

/** A sign-in. `id` is the SHA-256 of the token the browser holds, so that a leaked table opens nothing. */
export const session = pgTable(
  "session",
  {
    id: text().primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => person.id),
    expiresAt: instant("expires_at").notNull(),
    createdAt: createdAt(),
    /** The seat the person currently acts from; null = none chosen yet. */
    seatId: text("seat_id").references(() => seat.id),
    userAgent: text("user_agent").notNull().default(""),
  },
  (table) => [index("session_user").on(table.userId)],
);

/** A single-use link by mail that makes or extends an account. Only the token's SHA-256 is stored. */
export const invitation = pgTable(
  "invitation",
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    language: text().$type<Language>().notNull(),
    organisationId: text("organisation_id").references(() => organisation.id),
    title: text().notNull().default(""),
    roles: text().array().$type<SeatRole[]>().notNull().default([]),
    networkRoles: text("network_roles").array().$type<NetworkRole[]>().notNull().default([]),
    tokenHash: text("token_hash").notNull(),
    invitedBy: text("invited_by")
      .notNull()
      .references(() => person.id),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    cancelledAt: instant("cancelled_at"),
  },
  (table) => [uniqueIndex("invitation_token").on(table.tokenHash)],
);

export const passwordReset = pgTable("password_reset", {
  tokenHash: text("token_hash").primaryKey(),
  personId: text("person_id")
    .notNull()
    .references(() => person.id),
  createdAt: createdAt(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});

/** The installation's one network: a single row, written by the set-up. */
export const network = pgTable("network", {
  id: integer().primaryKey().default(1),
  name: text().notNull(),
  purpose: text().notNull().default(""),
  languages: text().array().$type<Language[]>().notNull(),
  defaultLanguage: text("default_language").$type<Language>().notNull(),
  /** Categories a letter may have and a mandate may cover: stable keys; see server/protocol/categories.ts. */
  categories: text().array().notNull(),
  /** An example network shows EXAMPLE everywhere and has one-click sign-ins. Written once, by the set-up. */
  example: boolean().notNull(),
  createdAt: createdAt(),
});

/** The set-up link of the current start; a new start replaces it, using it deletes it. Only the hash is stored. */
export const setupToken = pgTable("setup_token", {
  id: integer().primaryKey().default(1),
  tokenHash: text("token_hash").notNull(),
  createdAt: createdAt(),
});

/** Highlights of the past and other public facts of the network (year, country, what, outcome). */
export const pastCampaign = pgTable("past_campaign", {
  id: id(),
  year: integer().notNull(),
  country: text(),
  kind: text().notNull(),
  what: text().notNull(),
  target: text().notNull(),
  ask: text().notNull(),
  outcome: text().notNull(),
  outcomeOn: text("outcome_on").notNull(),
});
