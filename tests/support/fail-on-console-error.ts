import { afterEach, beforeEach } from "vitest";

/** A console.error or console.warn in a test is a failure nobody would otherwise see. */
const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
  console.error = (...values: unknown[]) => void complaints.push(values.map(String).join(" "));
  console.warn = console.error;
});
afterEach(() => {
  if (complaints.length > 0) throw new Error(`The console complained: ${complaints.join(" | ")}`);
});
