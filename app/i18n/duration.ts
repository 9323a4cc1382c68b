import type { Language } from "#server/protocol/languages.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const units: readonly [string, number][] = [
  ["day", day],
  ["hour", hour],
  ["minute", minute],
];

/** A span of milliseconds in its two largest units, short: "2 d 3 h". Under a minute it says one minute. */
export function formatDuration(language: Language, milliseconds: number): string {
  let rest = Math.max(minute, milliseconds);
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count === 0 && parts.length === 0) continue;
    if (count > 0)
      parts.push(new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(count));
    if (parts.length === 2 || (parts.length === 1 && unit === "hour")) break;
  }
  return parts.join(" ");
}
