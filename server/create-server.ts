import type { AddressInfo } from "node:net";
import type { RequestHandler } from "express";
import type { OpenDatabase } from "#db/database.ts";
import { createPasswords } from "./accounts/passwords.ts";
import type { Context, Settings } from "./context.ts";
import { createDocuments } from "./documents/documents.ts";
import { createIdleJobs } from "./jobs/jobs.ts";
import { startJobs } from "./jobs/start-jobs.ts";
import { acceptConnections } from "./live/connection.ts";
import { createLive } from "./live/live.ts";
import { createLog, type Log } from "./log.ts";
import { createLimits } from "./rate-limits.ts";
import { type Build, createHttp } from "./web/http.ts";

export interface ServerOptions {
  readonly database: OpenDatabase;
  /** The Remix build; null serves sockets and the health page only. */
  readonly build: Build | null;
  readonly port: number;
  readonly host?: string;
  readonly settings?: Partial<Settings>;
  readonly clock?: () => Date;
  readonly log?: Log;
  /** False: jobs run only when they are called, as in tests. */
  readonly jobs?: boolean;
  readonly development?: RequestHandler;
}

export interface RunningServer {
  readonly url: string;
  readonly context: Context;
  /** Stops taking connections, stores what is pending and ends the jobs. The database stays the caller's to close. */
  close(): Promise<void>;
}

/** Makes everything that holds state, once, and listens. Rejects with the system's error when the port is taken. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const settings: Settings = {
    baseUrl: null,
    smtpUrl: null,
    mailFrom: "Coro <coro@localhost>",
    trustProxy: false,
    ...options.settings,
  };
  const clock = options.clock ?? (() => new Date());
  const log = options.log ?? createLog((line) => console.log(line));
  const http = createHttp(settings, options.build, () => context, options.development);
  const live = createLive(http);
  const { database } = options;
  const parts = {
    db: database.db,
    database,
    clock,
    live,
    log,
    settings,
    limits: createLimits(clock),
    passwords: createPasswords(),
  };
  const documents = createDocuments({ ...parts, embedded: database.kind === "embedded" });
  const context: Context = { ...parts, documents, jobs: createIdleJobs() };
  if (options.jobs ?? true) Object.assign(context, { jobs: await startJobs(context) });
  const stopSweeping = acceptConnections(context);

  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(options.port, options.host ?? "127.0.0.1", resolve);
  });
  const { port } = http.address() as AddressInfo;
  const host = options.host && options.host !== "0.0.0.0" && options.host !== "::" ? options.host : "localhost";
  return {
    url: settings.baseUrl ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    context,
    async close() {
      const stopped = new Promise<void>((resolve) => http.close(() => resolve()));
      stopSweeping();
      await documents.close();
      await live.close();
      await context.jobs.close();
      http.closeAllConnections();
      await stopped;
    },
  };
}
