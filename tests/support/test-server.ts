import type { OpenDatabase } from "#db/database.ts";
import { createServer, type RunningServer, type ServerOptions } from "#server/create-server.ts";
import type { Log } from "#server/log.ts";
import { openTestDatabase } from "./open-test-database.ts";

export interface TestServer extends RunningServer {
  readonly database: OpenDatabase;
  /** Errors the server logged; a test that provokes one reads it here. */
  readonly errors: { event: string; error: unknown }[];
  /** Moves the server's clock forward by so many milliseconds, from now on. */
  advance(milliseconds: number): void;
}

/** A real server on a free port over a real database of its own; the clock is the system's plus what a test adds. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const database = options.database ?? (await openTestDatabase());
  const errors: TestServer["errors"] = [];
  const log: Log = { info: () => {}, error: (event, error) => void errors.push({ event, error }) };
  let offset = 0;
  const server = await createServer({
    build: null,
    port: 0,
    jobs: false,
    log,
    clock: () => new Date(Date.now() + offset),
    ...options,
    database,
  });
  return {
    ...server,
    database,
    errors,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    async close() {
      await server.close();
      await database.close();
    },
  };
}
