/** The others see where one's caret is a few times a second: the server takes five messages of presence in that time. */
const every = 250;

export function createCursorTeller(tell: (cursor: string | null) => void) {
  let shown: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show(cursor: string | null): void {
      shown = cursor;
      timer ??= setTimeout(() => {
        timer = undefined;
        tell(shown);
      }, every);
    },
    /** After the document was opened again. */
    tellAgain(): void {
      if (shown !== null) tell(shown);
    },
    end: () => clearTimeout(timer),
  };
}
