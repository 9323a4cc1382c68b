import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Language } from "#server/protocol/languages.ts";
import { person } from "./accounts.ts";
import { campaign } from "./campaigns.ts";
import { bytes, createdAt, id, instant } from "./columns.ts";

export const letterKinds = ["letter", "statement", "submission", "analysis"] as const;
export type LetterKind = (typeof letterKinds)[number];

export type TextState = "drafting" | "in review" | "frozen";
export type SigningState = "not open" | "open" | "closed";
export type LetterLife = "active" | "cancelled" | "archived";

/** A joint text. Its life is three fields, not one; its words live in its document, its exact texts in revisions. */
export const letter = pgTable(
  "letter",
  {
    id: id(),
    campaignId: text("campaign_id")
      .notNull()
      .references(() => campaign.id),
    kind: text().$type<LetterKind>().notNull(),
    title: text().notNull(),
    /** To whom, one a line; none for a statement. */
    recipients: jsonb().$type<string[]>().notNull().default([]),
    category: text().notNull(),
    /** One or more languages of equal standing, in the order of the tabs. */
    languages: text().array().$type<Language[]>().notNull(),
    text: text().$type<TextState>().notNull().default("drafting"),
    signing: text().$type<SigningState>().notNull().default("not open"),
    life: text().$type<LetterLife>().notNull().default("active"),
    /** The signing deadline as an instant, and the IANA zone in which it was set. */
    deadlineAt: instant("deadline_at"),
    deadlineZone: text("deadline_zone"),
    /** Number of the revision in force; null before the first freeze. */
    revisionInForce: integer("revision_in_force"),
    signingOpenedAt: instant("signing_opened_at"),
    signingClosedAt: instant("signing_closed_at"),
    createdBy: text("created_by")
      .notNull()
      .references(() => person.id),
    createdAt: createdAt(),
  },
  (table) => [
    index("letter_campaign").on(table.campaignId),
    index("letter_signing").on(table.signing, table.deadlineAt),
  ],
);

/** An exact frozen text. Never changed once written: triggers refuse it. */
export const revision = pgTable(
  "revision",
  {
    id: id(),
    letterId: text("letter_id")
      .notNull()
      .references(() => letter.id),
    number: integer().notNull(),
    /** Generation of the document it was frozen from. */
    generation: integer().notNull(),
    /** SHA-256 over all languages, hexadecimal; see docs/protocol.md. */
    digest: text().notNull(),
    grade: text().$type<"editorial" | "substantive">(),
    frozenBy: text("frozen_by")
      .notNull()
      .references(() => person.id),
    frozenAt: instant("frozen_at").notNull(),
  },
  (table) => [uniqueIndex("revision_number").on(table.letterId, table.number)],
);

export const revisionText = pgTable(
  "revision_text",
  {
    id: id(),
    revisionId: text("revision_id")
      .notNull()
      .references(() => revision.id),
    language: text().$type<Language>().notNull(),
    /** The canonical JSON, UTF-8. */
    bytes: bytes().notNull(),
    /** SHA-256 of the bytes, hexadecimal. */
    sha256: text().notNull(),
  },
  (table) => [uniqueIndex("revision_text_language").on(table.revisionId, table.language)],
);

/** Publication is an act of its own; a withdrawn one keeps its row. `slug` is the public address. */
export const publication = pgTable(
  "publication",
  {
    letterId: text("letter_id")
      .primaryKey()
      .references(() => letter.id),
    slug: text().notNull(),
    publishedBy: text("published_by")
      .notNull()
      .references(() => person.id),
    publishedAt: instant("published_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [uniqueIndex("publication_slug").on(table.slug)],
);
