import type { register as lead } from "../es/register.ts";
import { plural } from "../plural.ts";

const en = "en";

export const register: typeof lead = {
  registerTitle: "Register",
  registerLead:
    "Every act that matters for signing is chained: each entry carries the hash of the one before, so none can change without being noticed.",
  registerEmptyTitle: "The register begins when the text is frozen",
  registerEmptyText: "The first entry will be the digest of the frozen text; then each signature and each withdrawal.",
  entryTypes: {
    frozen: "Text frozen",
    signed: "Signature",
    "carried-over": "Signature carried over",
    reconfirmed: "Signature reconfirmed",
    withdrew: "Withdrawal",
    closed: "Signing closed",
    "mandate-given": "Mandate given",
    "mandate-ended": "Mandate ended",
  },
  entrySequence: "No.",
  entryWhat: "What",
  entryWho: "Who",
  entryDay: "Day",
  entryHash: "Hash of the entry",
  entryRevision: (number) => `revision ${number}`,
  entryByServer: "the server, when the deadline passed",
  entryByCoordination: "the coordinators",
  replacesEntry: (number) => `takes the place of ${number}`,
  head: "Head of the chain",
  headText: (length) =>
    plural(en, length, {
      one: "One entry. Keep this hash: if somebody changed the register, it would no longer agree.",
      other: "# entries. Keep this hash: if somebody changed a single one, it would no longer agree.",
    }),
  chainSound: "The chain was recomputed when this page opened, and is sound.",
  chainBroken: "The chain is not sound. Do not sign or publish; tell those who run the network.",
  textDigests: "Digests of the text",
  revisionDigest: (number) => `Revision ${number}, all languages`,
  verifyTitle: "How to check it without us",
  verifySteps: [
    "Compute the SHA-256 of the exact bytes of each language; it must give the digest of the text.",
    "Join the digests of the languages, in alphabetical order of their codes, as the protocol says (rule T12); it must give the digest of the revision.",
    "Go through the entries: the SHA-256 of each with the one before must give its hash, up to the head (rules C3 and C4).",
    "Compare with a receipt, or with a head you kept earlier. That is what pins the chain.",
  ],
  verifyLimits:
    "What this does not prove: whoever holds the server could add an entry for an organisation that did not sign. That is why the receipt goes by mail to the organisation itself.",
  ownReceipts: "Your organisation’s receipts",
  noReceipts: "When your organisation signs or withdraws, its receipt is here.",

  receiptTitle: (sequence) => `Receipt of entry ${sequence}`,
  receiptKeep: "Keep it elsewhere: it serves to check the register even if this server is gone or lies.",
  download: "Download the receipt (JSON)",
  print: "To print it, use your browser’s print command.",
  backToRegister: "Back to the register",
  receiptEntry: "Entry, exactly as chained",
  receiptPrevious: "Hash of the entry before",
  receiptHead: "Hash of this entry (head when issued)",
  receiptDigest: "Digest of the revision",
  receiptOpenings: "What opens its commitments",
  receiptOpeningsText:
    "There are no names in the chain, only commitments. With these salts anybody can check that the commitment is of this name. Show them only if you want it known.",
  receiptOrganisation: "Organisation",
  receiptPerson: "Person",
  receiptSalt: "Salt",
  receiptAuthority: "Head of its mandates",
  receiptNoOpening: "Not kept here: the receipt that came by mail has it.",
  receiptLetter: "Letter",
  receiptExample: "EXAMPLE: this receipt belongs to an example network and proves nothing real.",
};
