/** One line of JSON each; never a letter's text, a token, a password or an address of a person. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, unknown>>): void;
  error(event: string, error: unknown, facts?: Readonly<Record<string, unknown>>): void;
}

export function createLog(write: (line: string) => void): Log {
  return {
    info: (event, facts = {}) => write(JSON.stringify({ at: new Date().toISOString(), event, ...facts })),
    error: (event, error, facts = {}) =>
      write(
        JSON.stringify({
          at: new Date().toISOString(),
          event,
          error: describeError(error),
          ...facts,
        }),
      ),
  };
}

/**
 * An error as the log may keep it. A statement that failed carries the values it was given, in its message and in its
 * stack: texts, addresses, hashes. The statement itself, where it was made and what the database said of it are enough.
 */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  // Told by its shape: the class may exist twice, as a module that the server and its bundle both load.
  if (!("query" in error && "params" in error)) return stack;
  const frames = stack.slice(stack.lastIndexOf(error.message) + error.message.length);
  const { cause } = error;
  return `Failed query: ${String(error.query)}${frames}${cause instanceof Error ? `\ncaused by: ${cause.message}` : ""}`;
}
