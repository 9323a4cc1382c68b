/** Starting on data that is there, and the memory of a server that has nothing to do. */
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { startBuilt } from "#tests/support/built-server.ts";
import { residentMemory } from "./machine.ts";
import { type Measurement, percentile } from "./measurement.ts";

const rounds = 5;
const idle = 10_000;

export async function measureStarting(environment: Record<string, string>, memoryGoal: number): Promise<Measurement[]> {
  const starts: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    // What `npm start` runs: it looks for what is missing or changed, then becomes the server.
    const server = await startBuilt(environment, "scripts/start.mjs");
    starts.push(performance.now() - before);
    if (round < 2) {
      await wait(idle);
      memory.push(residentMemory(server.process.pid ?? 0));
    }
    await server.end("SIGTERM");
  }
  return [
    {
      what: "start on existing data, until it serves",
      figures: { median: percentile(starts, 50), max: percentile(starts, 100) },
      unit: "ms",
      goals: { max: 5000 },
      note: `${rounds} times`,
    },
    {
      what: "resident memory, idle",
      figures: { size: percentile(memory, 100) },
      unit: "MB",
      goals: { size: memoryGoal },
      note: `${idle / 1000} s after the start`,
    },
  ];
}
