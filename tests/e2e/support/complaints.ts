import type { BrowserContext } from "playwright/test";

/** What a page said was wrong: console errors (a broken content policy is one of them) and uncaught exceptions. */
export interface Complaints {
  /** Collects from every page of the browser context, present and to come. */
  watch(context: BrowserContext): void;
  /** Lets complaints pass that the test itself provokes: a refusal's status, a cut connection. */
  allow(pattern: RegExp): void;
  read(): string[];
}

export function collectComplaints(): Complaints {
  const heard: string[] = [];
  const allowed: RegExp[] = [];
  return {
    watch(context) {
      context.on("console", (message) => {
        if (message.type() === "error") heard.push(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (event) => heard.push(event.error().stack ?? event.error().message));
    },
    allow: (pattern) => void allowed.push(pattern),
    read: () => heard.filter((text) => !allowed.some((pattern) => pattern.test(text))),
  };
}
