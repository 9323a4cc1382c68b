/** The server as an operator runs it: built, bundled, a process of its own that can be signalled and killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { build } from "../../scripts/prepare.mjs";

export interface BuiltServer {
  readonly process: ChildProcess;
  readonly url: string;
  /** The link this start printed; null when the network has been set up. */
  readonly setupLink: string | null;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly complaint: string;
}

type Environment = Record<string, string>;

/** Builds unless the build is the sources' own. Several test files may ask at once: the first one does it. */
export const ensureBuild = build;

const running = new Set<ChildProcess>();

/** Kills what a failed test has left running. */
export function killLeftovers(): void {
  for (const child of running) child.kill("SIGKILL");
}

const bundle = "build/index.js";

/** Starts and waits for nothing. */
export function launchBuilt(environment: Environment, script = bundle) {
  const child = spawn(process.execPath, ["--enable-source-maps", script], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let out = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint += text;
  });
  const ended = once(child, "close").then(([code, signal]): Ended => ({ code, signal, out, complaint }));
  return { child, ended, read: () => out };
}

/** Starts and waits until it serves. Rejects with what it said when it ends instead. */
export async function startBuilt(environment: Environment, script = bundle): Promise<BuiltServer> {
  const { child, ended, read } = launchBuilt(environment, script);
  const serving = new Promise<void>((resolve) => {
    // The address and the set-up link are written at once.
    child.stdout.on("data", () => /Coro is serving at .+\n/.test(read()) && resolve());
  });
  await Promise.race([
    serving,
    ended.then(({ code, complaint }) => Promise.reject(new Error(`The server ended with ${code}: ${complaint}`))),
  ]);
  return {
    process: child,
    url: /Coro is serving at (\S+)/.exec(read())?.[1] ?? "",
    setupLink: /Set it up, once, at (\S+)/.exec(read())?.[1] ?? null,
    end: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts what is expected to refuse, and waits for its end. */
export const startAndEnd = (environment: Environment): Promise<Ended> => launchBuilt(environment).ended;
