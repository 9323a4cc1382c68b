import type { publications as lead } from "../es/publications.ts";
import { plural } from "../plural.ts";

const en = "en";

export const publications: typeof lead = {
  title: "Publication",
  lead: "Nothing is public until the coordinators publish it, whether or not the deadline has passed.",
  notFrozenTitle: "Nothing to publish yet",
  notFrozenText:
    "What gets published is the frozen text with those who signed it in public. It has to be frozen first.",
  previewTitle: "How it will look",
  previewNote: "The same page, with the same data. It does not exist for anybody else yet.",
  previewNotePublished: "The page as it stands now.",
  publish: "Publish…",
  publishTitle: "Publish this letter?",
  publishText: "Anybody will be able to read it, search engines and recipients included. This will be public:",
  publishRevision: (number, languages) => `the text of revision ${number}, in ${languages}`,
  publishNamed: (count) =>
    count === 0
      ? "no names: nobody chose to sign in public"
      : plural(en, count, { one: "the name of one organisation", other: "the names of # organisations" }),
  publishUnnamed: (count) =>
    plural(en, count, { one: "one more, counted and not named", other: "# more, counted and not named" }),
  publishProof: "the digest of the text and the register, without persons or hours",
  publishOpen: "Signing is still open: the page will also show what is signed from now on.",
  publishConfirm: "Publish the page",
  published: (date) => `Published on ${date}`,
  openProof: "Proof for verifying (JSON)",
  withdraw: "Take the page down…",
  withdrawText:
    "The page and its proof cease to exist at this address at once. Signatures and register do not change. What somebody has already saved, printed or indexed cannot be recalled.",
  withdrawConfirm: "Take the public page down",
  withdrawnOn: (date) => `Taken down on ${date}. It can be published again at the same address.`,
  cannot: {
    letterEnded: "A cancelled letter is not published.",
    textNotFrozen: "Only a frozen text is published.",
    onlyCoordinators: "Publishing is an act of the coordinators.",
  },

  to: "To",
  languageOfLetter: "Language of the letter",
  sideLabel: "Signatures and proof",
  organisationsSigned: (count) => plural(en, count, { one: "organisation signed", other: "organisations signed" }),
  named: (count, countries) =>
    `${count} named, from ${plural(en, countries, { one: "# country", other: "# countries" })}.`,
  namedPlain: (count) => `${count} named.`,
  countedNotNamed: (count) => `${count} counted, not named.`,
  chorusLabel: (named, unnamed) =>
    unnamed === 0
      ? `${plural(en, named, { one: "One stroke", other: "# strokes" })} on one line: one for each organisation that signed`
      : `${named + unnamed} strokes on one line: ${named} filled for organisations named, ${unnamed} outlined for organisations counted and not named`,
  signedBy: "Signed by",
  nobodySigned: "No organisation has signed by name yet.",
  restCounted: (count) =>
    plural(en, count, {
      one: "and one organisation that is counted, not named.",
      other: "and # organisations that are counted, not named.",
    }),
  onlyCounted: (count) =>
    plural(en, count, {
      one: "Signed by one organisation that is counted, not named.",
      other: "Signed by # organisations that are counted, not named.",
    }),
  international: "International",
  exactText: "The exact text signed",
  exactTextNote: (revision, date, languages) =>
    `Revision ${revision}, frozen on ${date}. ${plural(en, languages, { one: "SHA-256 of its text:", other: "SHA-256 over its # languages:" })}`,
  chainHead: "Head of the register of signatures",
  chainHeadNote: (length) => plural(en, length, { one: "# chained entry:", other: "# chained entries:" }),
  verify: "How to verify",
  verifyText:
    "The proof file holds the exact texts, the chained entries and what opens the public names. With it anybody recomputes these digests without trusting this site.",
  verifyLimits:
    "It does not prove that those who signed were right, nor that this server added no signature: for that, each organisation keeps its receipt.",
  proof: "Download the proof",
  printCheck: "Compare this sheet with the signed text at",
  footExample:
    "Example network. Every organisation, recipient and act on this page is invented. Times are whole days; no person is named.",
  foot: "Times are whole days; no person is named.",
};
