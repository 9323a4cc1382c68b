/** Wall-clock times of forms ("2026-11-26T18:00") in a named zone, to instants and back. */

const wallClock = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

function partsIn(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(value("year"), value("month") - 1, value("day"), value("hour"), value("minute"), value("second"));
}

/**
 * The instant a wall clock of that zone shows this time; null when it is no time or no zone. A time the clock shows twice
 * is taken the first time, one it skips is taken as late as it would have been.
 */
export function instantIn(zone: string, local: string): Date | null {
  const match = wallClock.exec(local);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(wanted).getUTCDate() !== day || hour > 23 || minute > 59) return null;
  try {
    const before = partsIn(zone, new Date(wanted - 86_400_000)) - (wanted - 86_400_000);
    const first = wanted - before;
    if (partsIn(zone, new Date(first)) === wanted) return new Date(first);
    const after = partsIn(zone, new Date(wanted + 86_400_000)) - (wanted + 86_400_000);
    const second = wanted - after;
    return new Date(partsIn(zone, new Date(second)) === wanted ? second : first);
  } catch {
    return null;
  }
}

/** What the wall clock of that zone shows at this instant, in the form date fields take. */
export function wallClockIn(zone: string, at: Date): string {
  return new Date(partsIn(zone, at)).toISOString().slice(0, 16);
}

/** Zones to choose from: the region's and UTC, and whatever is in use already. */
export function zonesToChoose(...inUse: (string | null | undefined)[]): string[] {
  const region = Intl.supportedValuesOf("timeZone").filter((zone) => zone.startsWith("America/"));
  return [...new Set([...inUse.filter((zone) => zone != null), "UTC", ...region])];
}
