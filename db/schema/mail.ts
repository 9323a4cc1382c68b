import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { person } from "./accounts.ts";
import { createdAt, id, instant } from "./columns.ts";

/**
 * Mail to be sent, written in the transaction that causes it. Once sent, `text` is emptied: it may hold a one-time link.
 * Without SMTP_URL it stays, for an admin to read.
 */
export const mailOutbox = pgTable(
  "mail_outbox",
  {
    id: id(),
    to: text().notNull(),
    personId: text("person_id").references(() => person.id),
    /** Why it was sent: invitation, password reset, receipt… */
    reason: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    createdAt: createdAt(),
    sentAt: instant("sent_at"),
    attempts: integer().notNull().default(0),
    lastError: text("last_error"),
  },
  (table) => [index("mail_outbox_unsent").on(table.sentAt, table.createdAt)],
);
