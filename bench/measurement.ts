/** One line of the report: what was measured, the figures, and the goal they are held against. */
export interface Measurement {
  readonly what: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly unit: "ms" | "KB" | "MB";
  /** The figure that must stay at or under a limit, by its name in `figures`. */
  readonly goals: Readonly<Record<string, number>>;
  readonly note?: string;
}

const round = (value: number): number => (value < 100 ? Math.round(value * 10) / 10 : Math.round(value));

/** The value that so many percent of the samples do not exceed (nearest rank). */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new Error("No samples: nothing was measured.");
  return round(value);
}

export const missed = (measurement: Measurement): string[] =>
  Object.entries(measurement.goals)
    .filter(([name, goal]) => (measurement.figures[name] ?? Number.POSITIVE_INFINITY) > goal)
    .map(([name]) => name);
