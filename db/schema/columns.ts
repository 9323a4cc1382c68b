import { randomBytes } from "node:crypto";
import { customType, text, timestamp } from "drizzle-orm/pg-core";

/** A random identifier of 128 bits, safe in an address and impossible to guess. */
export function newId(): string {
  return randomBytes(16).toString("base64url");
}

export const id = () => text().primaryKey().$defaultFn(newId);

/** An instant; always stored with its zone and read as a Date. */
export const instant = (name?: string) =>
  name ? timestamp(name, { withTimezone: true, mode: "date" }) : timestamp({ withTimezone: true, mode: "date" });

export const createdAt = () => instant().notNull().defaultNow();

/** Bytes, as a Uint8Array on both drivers. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
});
