import type { Context } from "../context.ts";

/** Work that goes on behind the requests. Every job is safe to run twice: what is due is a query, never the job's data. */
export type JobName = "send-mail" | "close-due-letters";

export interface Jobs {
  /** Asks for a job to run soon; asking twice before it ran is asking once. */
  wake(name: JobName): Promise<void>;
  close(): Promise<void>;
}

/** Jobs that only run when a test calls them. */
export function createIdleJobs(): Jobs {
  return { wake: async () => {}, close: async () => {} };
}

export type JobHandlers = Readonly<Record<JobName, (context: Context) => Promise<void>>>;
