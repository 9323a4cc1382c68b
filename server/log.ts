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
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
          ...facts,
        }),
      ),
  };
}
