import { closeDueLetters } from "../letters/close-due-letters.ts";
import { sendDueMail } from "../mail/send-due-mail.ts";
import type { JobHandlers } from "./jobs.ts";

/** What each job does. All of them ask the database what is due, so that running one twice does nothing twice. */
export const jobHandlers: JobHandlers = {
  "send-mail": sendDueMail,
  "close-due-letters": closeDueLetters,
};
