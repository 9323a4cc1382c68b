import type { signOns as lead } from "../es/sign-ons.ts";
import { plural } from "../plural.ts";
import { house } from "./house.ts";
import { register } from "./register.ts";

const en = "en";

export const signOns: typeof lead = {
  boardTitle: "Sign-ons",
  states: {
    invited: "No answer",
    "in clearance": "In clearance",
    partial: "Partial",
    provisional: "Provisional",
    signed: "Signed",
    conditional: "With a condition",
    abstained: "Abstained",
    declined: "Declined",
    withdrawn: "Withdrew",
    reconfirm: "To reconfirm",
  },
  visibilities: {
    public: "public",
    "recipient only": "recipients only",
    "counted, not named": "not named",
    "embargoed until": "embargoed",
  },
  embargoUntilDate: (date) => `until ${date}`,
  haveSigned: (count) => plural(en, count, { one: "has signed", other: "have signed" }),
  ofInvited: (count) => plural(en, count, { one: "of # invited", other: "of # invited" }),
  ofTakingPart: (count) => plural(en, count, { one: "of # organisation", other: "of # organisations" }),
  chorusLabel: (signed, all) =>
    `${signed} of ${plural(en, all, { one: "# organisation has signed", other: "# organisations have signed" })}`,
  missing: (count) =>
    count === 0 ? "All have answered" : plural(en, count, { one: "One still to answer", other: "# still to answer" }),
  willNot: (count) =>
    plural(en, count, { one: "and one answered that it does not sign", other: "and # answered that they do not sign" }),
  signedTitle: (count) =>
    count === 0 ? "Nobody has signed yet" : plural(en, count, { one: "One signed", other: "# signed" }),
  inPublic: (count) => `${count} by name in public`,
  signedEmptyText: "Each signature appears here as it is made, with who signed and in what function.",
  stateColumn: "State",
  organisationColumn: "Organisation",
  whoColumn: "Who",
  whenColumn: "When",
  visibilityColumn: "Visibility",
  invitedSince: (date) => `invited ${date}`,
  yours: "your organisation",
  onlySignedCounts: "Only what is signed on the revision in force counts.",
  everyActStays: "Each signature and each withdrawal stays in the",
  registerLink: "letter’s register",

  closedOn: (moment) => `Signing closed on ${moment}`,

  notFrozenTitle: "It cannot be signed yet",
  notFrozenText:
    "When the text is ready, the coordinators freeze it: from then on it is exact, with its digest. Then they open signing with a deadline and these organisations are invited.",
  frozenNotOpenTitle: "The text is frozen; signing has yet to open",
  frozenNotOpenText: "When the coordinators open it with a deadline, each organisation can sign from here.",
  willBeAsked: (count) =>
    plural(en, count, {
      one: "One organisation will be asked to sign",
      other: "# organisations will be asked to sign",
    }),
  nobodyTakesPart: "No organisation takes part in the campaign yet. The coordinators add them on the campaign’s page.",
  signingClosedTitle: "Signing is closed",
  signingClosedText:
    "Answers stay as they are. A signature can still be withdrawn or shown less: that waits for nobody.",

  yourAnswer: "Your organisation’s answer",
  yourAnswers: "Your organisations’ answers",
  youAct: (title) => `You act as ${title}`,
  signFor: (organisation) => `Sign for ${organisation}`,
  readAndSignFor: (organisation) => `Read and sign for ${organisation}`,
  abstainFor: (organisation) => `Abstain for ${organisation}`,
  declineFor: (organisation) => `Decline for ${organisation}`,
  withdrawFor: (organisation) => `Withdraw the signature of ${organisation}`,
  changeVisibilityFor: (organisation) => `Change how ${organisation} is shown`,
  abstain: "Abstain…",
  decline: "Decline…",
  withdraw: "Withdraw the signature…",
  changeVisibility: "Change visibility…",
  abstainText: (organisation) =>
    `The board will say that ${organisation} abstained. It does not count as a signature. You can change the answer until closing.`,
  declineText: (organisation) =>
    `The board will say that ${organisation} does not sign. You can change the answer until closing.`,
  reason: "Reason",
  reasonHint: "Optional. Only your organisation and the coordinators read it.",
  withdrawText: (organisation) =>
    `The signature of ${organisation} ceases to count and its name leaves everything public at once. That it signed and that it withdrew both stay in the register. What somebody has already printed or opened cannot be recalled.`,
  loweringText:
    "Showing less takes effect at once, also in what is published. What somebody has already printed or opened cannot be recalled.",
  signedRevision: (revision) => `On revision ${revision}.`,
  seeReceipt: "See the receipt",

  cannotSign: "You cannot sign for this organisation",
  why: {
    onlySignatories: "Your seat does not have the role of signatory. Your organisation’s lead can give it.",
    noMandate: "You have no mandate from your organisation to sign. Its lead can give you one.",
    mandateOtherCategory: "Your mandate does not cover this letter’s category. Your organisation’s lead can widen it.",
  },
  mandateEndedOn: (date) => `Your mandate ended on ${date}; your lead can give another.`,
  mandateStartsOn: (date) => `Your mandate begins on ${date}.`,
  mandatesOf: (organisation) => `Mandates of ${organisation}`,
  giveOne: "You can give it yourself:",

  signTitle: (organisation) => `Signature of ${organisation}`,
  signLead: (organisation) => `Read the exact text and decide how the signature of ${organisation} is to be seen.`,
  backToBoard: "Back to the sign-ons",
  readAlready: "I have read it, go to signing",
  actingAs: (name, title) => (title === "" ? `You: ${name}.` : `You: ${name}, ${title}.`),
  mandateUntil: (categories, until) => `With a mandate for ${categories}, until ${until}.`,
  mandateOpenEnded: (categories) => `With a mandate for ${categories}, until somebody ends it.`,
  everyCategory: "all categories",
  howSeen: "How should this signature be seen?",
  visibilityLabels: {
    public: "Public",
    "recipient only": "Only for those who receive it",
    "counted, not named": "Counted, not named",
    "embargoed until": "Embargoed until a date",
  },
  visibilityHints: {
    public: "The name appears on the page, in files and in the count.",
    "recipient only": "The recipients see it; in public it only counts.",
    "counted, not named": "Adds one. The name appears nowhere in public.",
    "embargoed until": "It counts now; the name appears on that day.",
  },
  embargoDate: "Date of the embargo",
  embargoHint: (zone) => `Only if you chose an embargo. The name is shown from the beginning of that day (${zone}).`,
  whatHappens: [
    "It will stand in the letter’s register, and the receipt goes by mail to you and to your organisation’s leads.",
    "You can change the answer until closing. Withdrawing the signature or hiding the name is always possible; what was printed or opened before cannot be recalled.",
  ],
  digestOver: (revision, count) =>
    plural(en, count, {
      one: `What you sign is revision ${revision}. Its SHA-256:`,
      other: `What you sign is revision ${revision}. Its SHA-256 over the # languages:`,
    }),
  digestByBrowser: "Your browser computed it over the text it shows you, and it agrees.",
  digestByServer: "The server sends it with the text it shows you.",
  digestDiffers:
    "The digest your browser computed differs from the one the server announced. Do not sign: tell the coordinators.",
  alsoAnswer: "Or answer otherwise",

  openSigning: "Open signing…",
  openSigningText: (count) =>
    plural(en, count, {
      one: "One organisation is invited and sees it at once. From then on the deadline runs and the text cannot go back to drafting.",
      other:
        "# organisations are invited and see it at once. From then on the deadline runs and the text cannot go back to drafting.",
    }),
  openSigningConfirm: "Open signing and invite",
  extend: "Change the deadline…",
  extendText:
    "All organisations will see the new deadline; the change stays in the campaign’s activity. It can only be later than the present one.",
  extendConfirm: "Change the deadline",
  close: "Close signing…",
  closeText: (missing) =>
    missing === 0
      ? "All have answered. Nobody will be able to sign or change an answer unless you reopen. Closing publishes nothing."
      : plural(en, missing, {
          one: "One organisation has not answered and will not be able to sign unless you reopen. Closing publishes nothing.",
          other:
            "# organisations have not answered and will not be able to sign unless you reopen. Closing publishes nothing.",
        }),
  closeConfirm: "Close signing now",
  reopen: "Reopen signing…",
  reopenText:
    "Those taking part can sign and change their answer until the new deadline. That it was reopened stays in the activity.",
  reopenConfirm: "Reopen signing",
  publishNext: "Closing does not publish. When you want to, look at the page and publish it:",
  goToPublication: "Publication",
  signedDone: "Signature recorded.",
  answerDone: "Answer recorded.",

  ...register,
  ...house,
};
