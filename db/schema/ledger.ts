import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * Hash chains: `letter:{id}` and `authority:{organisation}`. `entry` is the canonical JSON exactly as hashed.
 * Triggers refuse changing or removing a row.
 */
export const ledgerEntry = pgTable(
  "ledger_entry",
  {
    chain: text().notNull(),
    sequence: integer().notNull(),
    previous: text().notNull(),
    entry: text().notNull(),
    hash: text().notNull(),
    /** When it was written, to the second; for the network's own eyes, never published. */
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chain, table.sequence] })],
);

/** What opens a commitment of an entry: its salt and name. Destroying it hides a name for ever, and breaks no chain. */
export const ledgerOpening = pgTable(
  "ledger_opening",
  {
    chain: text().notNull(),
    sequence: integer().notNull(),
    kind: text().$type<"organisation" | "person">().notNull(),
    salt: text().notNull(),
    /** Identifier and shown name that were committed to. */
    subjectId: text("subject_id").notNull(),
    shownName: text("shown_name").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.sequence, table.kind] }),
    index("ledger_opening_subject").on(table.subjectId),
  ],
);
