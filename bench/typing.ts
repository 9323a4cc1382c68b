/**
 * From one person's keystroke to another person's copy: real sockets, real Yjs clients, the server in its own process.
 * Each person types a letter at a time with a typist's irregular pauses; every arrival at every other person counts.
 */
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import type { SharedLetter } from "#tests/support/shared-letter.ts";
import { openText, type TextClient } from "#tests/support/text-client.ts";
import { type Measurement, percentile } from "./measurement.ts";

/** Milliseconds between two keystrokes of one person: 120 to 240, some 5.5 a second; a client may send ten. */
const pause = () => 120 + Math.random() * 120;
const warmUp = 3_000;

export async function measureTyping(
  url: string,
  letter: SharedLetter,
  people: number,
  seconds: number,
): Promise<Measurement> {
  const { documentId } = letter;
  const clients = await Promise.all(
    letter.writers.slice(0, people).map(({ cookie, seatId }) => openText({ url, cookie, documentId, seatId })),
  );
  const samples: number[] = [];
  const began = performance.now();
  const isWarm = () => performance.now() - began > warmUp;
  const sent = clients.map((writer) => listen(writer, clients, (latency) => isWarm() && samples.push(latency)));

  const end = began + warmUp + seconds * 1000;
  let keystrokes = 0;
  await Promise.all(
    clients.map(async (writer, index) => {
      while (performance.now() < end) {
        await wait(pause());
        const at = performance.now();
        writer.write("a");
        sent[index]?.(at);
        keystrokes += 1;
      }
    }),
  );
  // What is on its way arrives; nothing is counted that did not.
  await wait(1_000);
  const refused = clients.flatMap((client) => client.refused);
  const texts = new Set(clients.map((client) => client.read()));
  for (const client of clients) client.close();
  if (refused.length > 0) throw new Error(`${refused.length} updates were refused: ${refused[0]?.reason}`);
  if (texts.size !== 1) throw new Error("The copies differ in the end.");
  return {
    what: `keystroke to another's copy, ${people} typing in one letter`,
    figures: {
      p50: percentile(samples, 50),
      p90: percentile(samples, 90),
      p99: percentile(samples, 99),
      max: percentile(samples, 100),
    },
    unit: "ms",
    goals: people === 10 ? { p50: 15, p99: 60 } : {},
    note: `${keystrokes} keystrokes, ${samples.length} arrivals`,
  };
}

/** Hears at every other client when the writer's keystrokes are in its copy. Returns what to call with a keystroke's time. */
function listen(writer: TextClient, clients: TextClient[], arrived: (latency: number) => void) {
  const id = writer.doc.clientID;
  const waiting = clients
    .filter((client) => client !== writer)
    .map((client) => {
      const queue: { clock: number; at: number }[] = [];
      client.onReceived(() => {
        const clock = Y.getState(client.doc.store, id);
        for (let next = queue[0]; next && next.clock <= clock; next = queue[0]) {
          arrived(performance.now() - next.at);
          queue.shift();
        }
      });
      return queue;
    });
  return (at: number) => {
    const clock = Y.getState(writer.doc.store, id);
    for (const queue of waiting) queue.push({ clock, at });
  };
}
