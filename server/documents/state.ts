import type { Database } from "#db/database.ts";
import type { Live } from "../live/live.ts";
import type { Log } from "../log.ts";
import type { Append } from "./append-updates.ts";
import type { OpenDocument } from "./open-document.ts";

/** What the functions of this folder share; made once by createDocuments. */
export type State = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly log: Log;
  readonly live: Live;
  readonly append: Append;
  /** Documents in memory. The promise is stored before it is awaited, so simultaneous openers get one document. */
  readonly open: Map<string, Promise<OpenDocument>>;
  /** Counts evictions, so that who opens a document meanwhile looks at their rights once more. */
  evictions: number;
  closing: boolean;
};
