import type { Database, OpenDatabase } from "#db/database.ts";
import type { Passwords } from "./accounts/passwords.ts";
import type { Documents } from "./documents/documents.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { Live } from "./live/live.ts";
import type { Log } from "./log.ts";
import type { Limits } from "./rate-limits.ts";

/**
 * Everything that holds state, made once in create-server.ts and handed on. Nothing that holds state is ever imported:
 * a module that both the Node entry and a Remix route import exists twice.
 */
export interface Context {
  readonly db: Database;
  readonly database: OpenDatabase;
  /** The present instant; tests hand in their own. */
  readonly clock: () => Date;
  readonly live: Live;
  readonly documents: Documents;
  readonly jobs: Jobs;
  readonly limits: Limits;
  /** Hashing, with its bound on how much goes on at once. */
  readonly passwords: Passwords;
  readonly log: Log;
  readonly settings: Settings;
}

export interface Settings {
  /** The public origin, for example https://coro.example.org; null = answer to whatever private address is asked. */
  readonly baseUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly trustProxy: boolean;
}
