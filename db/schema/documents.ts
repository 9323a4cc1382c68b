import { bigint, boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { person, seat } from "./accounts.ts";
import { campaign } from "./campaigns.ts";
import { bytes, createdAt, id, instant } from "./columns.ts";
import { letter } from "./letters.ts";

/** One live document: the text of a letter (one fragment per language) or the narrative of a campaign's plan. */
export const document = pgTable(
  "document",
  {
    id: id(),
    letterId: text("letter_id").references(() => letter.id),
    campaignId: text("campaign_id").references(() => campaign.id),
    /** Starts at 1; grows when a text goes on after a freeze. Updates of another generation are refused. */
    generation: integer().notNull().default(1),
    /** False = every update is refused: the text is frozen. */
    writable: boolean().notNull().default(true),
    /** Number of the next update; taken under this row's lock, so that numbers have no gap and no double. */
    nextNumber: bigint("next_number", { mode: "number" }).notNull().default(1),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("document_letter").on(table.letterId), uniqueIndex("document_campaign").on(table.campaignId)],
);

/** A Yjs client id, issued in advance to one person, seat and document. Who wrote a word is who was issued its id. */
export const documentClient = pgTable(
  "document_client",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => document.id),
    generation: integer().notNull(),
    clientId: bigint("client_id", { mode: "number" }).notNull(),
    /** Null = written by the server itself (the start of a generation). */
    personId: text("person_id").references(() => person.id),
    seatId: text("seat_id").references(() => seat.id),
    issuedAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.generation, table.clientId] }),
    index("document_client_person").on(table.personId, table.documentId),
  ],
);

/** The append-only log of a document's text. Triggers refuse changing a row. */
export const documentUpdate = pgTable(
  "document_update",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => document.id),
    generation: integer().notNull(),
    number: bigint({ mode: "number" }).notNull(),
    clientId: bigint("client_id", { mode: "number" }).notNull(),
    /** The client's own running number of this update, from 1: what it resends under and is acknowledged by. */
    clientNumber: bigint("client_number", { mode: "number" }).notNull(),
    /** First clock of its structs; null when it only deletes. */
    clock: bigint({ mode: "number" }),
    sha256: text().notNull(),
    bytes: bytes().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.generation, table.number] }),
    uniqueIndex("document_update_client_number").on(
      table.documentId,
      table.generation,
      table.clientId,
      table.clientNumber,
    ),
    uniqueIndex("document_update_clock").on(table.documentId, table.generation, table.clientId, table.clock),
  ],
);

/** The state of a document after update `number`; opening costs the newest one and the updates after it. */
export const documentSnapshot = pgTable(
  "document_snapshot",
  {
    documentId: text("document_id")
      .notNull()
      .references(() => document.id),
    generation: integer().notNull(),
    number: bigint({ mode: "number" }).notNull(),
    bytes: bytes().notNull(),
    at: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.generation, table.number] })],
);
