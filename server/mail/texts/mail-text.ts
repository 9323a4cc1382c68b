/** A mail's words in one language: plain text, no markup. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}
