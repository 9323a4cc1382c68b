import type { letters as lead } from "../es/letters.ts";
import { plural } from "../plural.ts";

const en = "en";

export const letters: typeof lead = {
  kinds: { letter: "Letter", statement: "Statement", submission: "Submission", analysis: "Analysis" },
  publicKinds: {
    letter: "Joint letter",
    statement: "Joint statement",
    submission: "Joint submission",
    analysis: "Joint analysis",
  },
  categories: {
    "journalist-safety": "Safety of journalists",
    legislation: "Laws and reforms",
    censorship: "Censorship",
    "access-to-information": "Access to information",
    "community-media": "Community media",
    "digital-rights": "Digital rights",
    "international-bodies": "International bodies",
    solidarity: "Solidarity",
  },
  textStates: { drafting: "Drafting", "in review": "In review", frozen: "Text frozen" },
  signingStates: { "not open": "Signing not open", open: "Signing open", closed: "Signing closed" },
  lives: { active: "Active", cancelled: "Cancelled", archived: "Archived" },
  frozenRevision: (number) => `Text frozen, revision ${number}`,
  recipientsCount: (count) =>
    count === 0 ? "no recipients" : plural(en, count, { one: "# recipient", other: "# recipients" }),

  zone: "Time zone",
  deadlineAt: "Date and time",
  deadline: "Deadline for signing",

  settingsTitle: "Settings",
  settingsLead: "What this letter is, to whom it goes and in which languages it is written.",
  title: "Title",
  titleHint: "The name we know it by here. The public headline belongs in the text.",
  recipients: "Recipients",
  recipientsHint: "One per line. Leave it empty if it goes to nobody, as a statement does.",
  kind: "Kind",
  category: "Category",
  categoryHint: "Decides which mandates are enough to sign it.",
  languages: "Languages",
  languagesHint:
    "All have equal standing: on freezing, the digest covers them all. The text of a language you take out is not erased.",
  deadlineHint: "A plan until the coordinators open signing; it is confirmed then.",
  noDeadline: "No deadline yet",
  save: "Save settings",
  saved: "Settings saved.",
  readOnly: {
    textFrozen:
      "The text is frozen, and with it its title, recipients and languages: that is what gets signed. To change them, the coordinators would have to go back to drafting before signing opens.",
    letterEnded: "This letter has ended: its settings can be read, not changed.",
    onlyDrafters: "Settings are changed by drafters and coordinators. You can read them.",
  },
  resumeTitle: "Go back to drafting?",
  resumeText: (number) =>
    `Revision ${number} is kept as it stands, with its digest. The text can be edited again, and has to be frozen again before anybody is asked to sign.`,
  resumeConfirm: "Yes, go back to drafting",
  cancelTitle: "Cancel the letter",
  cancelText:
    "The letter goes no further and cannot be reopened. Its text, signatures and register are kept for those in the campaign.",
  cancelSigned: (count) =>
    plural(en, count, {
      one: "One organisation has signed it already; it will see that it was cancelled.",
      other: "# organisations have signed it already; they will see that it was cancelled.",
    }),
  cancelLabel: "Cancel this letter…",
  cancelConfirm: "Yes, cancel the letter",
  cancelled:
    "This letter was cancelled. It is neither edited nor signed; all that was done stays visible in the campaign.",
  archived: "This letter is archived.",
};
