import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { SignOnState, Visibility } from "#server/protocol/sign-ons.ts";
import { person, seat } from "./accounts.ts";
import { createdAt, id, instant } from "./columns.ts";
import { letter, revision } from "./letters.ts";
import { mandate, organisation } from "./organisations.ts";

/** An organisation's standing on a letter: one row per letter and organisation, made of its dated acts. */
export const signOn = pgTable(
  "sign_on",
  {
    id: id(),
    letterId: text("letter_id")
      .notNull()
      .references(() => letter.id),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisation.id),
    state: text().$type<SignOnState>().notNull().default("invited"),
    revisionId: text("revision_id").references(() => revision.id),
    visibility: text().$type<Visibility>(),
    embargoUntil: instant("embargo_until"),
    /** The reason for declining or abstaining, if one was given. */
    reason: text(),
    invitedAt: createdAt(),
    changedAt: createdAt(),
    /** The act that made the present state; null while invited. */
    lastActId: text("last_act_id"),
  },
  (table) => [uniqueIndex("sign_on_letter_organisation").on(table.letterId, table.organisationId)],
);

export const signOnActTypes = ["signed", "abstained", "declined", "withdrew", "visibility changed"] as const;
export type SignOnActType = (typeof signOnActTypes)[number];

/** One dated act by one seat. Acts are only ever added. */
export const signOnAct = pgTable(
  "sign_on_act",
  {
    id: id(),
    signOnId: text("sign_on_id")
      .notNull()
      .references(() => signOn.id),
    /** Position among the acts of this sign-on, from 1. */
    sequence: integer().notNull(),
    type: text().$type<SignOnActType>().notNull(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    seatId: text("seat_id")
      .notNull()
      .references(() => seat.id),
    mandateId: text("mandate_id").references(() => mandate.id),
    revisionId: text("revision_id").references(() => revision.id),
    visibility: text().$type<Visibility>(),
    embargoUntil: instant("embargo_until"),
    reason: text(),
    /** Position of its entry in the letter's chain, where it has one. */
    ledgerSequence: integer("ledger_sequence"),
    at: instant().notNull(),
  },
  (table) => [
    uniqueIndex("sign_on_act_sequence").on(table.signOnId, table.sequence),
    index("sign_on_act_seat").on(table.seatId),
  ],
);
