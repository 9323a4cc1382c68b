import type { campaigns as lead } from "../es/campaigns.ts";
import { plural } from "../plural.ts";

const en = "en";

export const campaigns: typeof lead = {
  title: "Campaigns",
  lead: "Each campaign gathers some organisations around a subject: its letters, its plan and what is happening.",
  open: "Open a campaign",
  openTitle: "Open a campaign",
  openLead: "Whoever takes part sees it as soon as you open it, with a blank plan to draft together.",
  emptyTitle: "There are no campaigns yet",
  emptyCoordinator: "Open the first one: give it a title and a subject, and choose which organisations take part.",
  emptyMember: "When the coordinators open one that your organisation takes part in, it appears here.",
  archivedTitle: "Archived",
  columns: {
    campaign: "Campaign",
    where: "Where",
    organisations: "Organisations",
    letters: "Letters",
    next: "Next closing",
  },
  wholeRegion: "The whole region",
  openLetters: (count) => plural(en, count, { one: "# open", other: "# open" }),
  movingLetters: (count) => plural(en, count, { one: "# in drafting", other: "# in drafting" }),
  noLetters: "No letters",
  noLettersUnderWay: "Nothing under way",
  organisationCount: (count) => plural(en, count, { one: "# organisation", other: "# organisations" }),
  peopleCount: (count) => plural(en, count, { one: "# person", other: "# people" }),
  openedBy: (date, name) => `Opened on ${date} by ${name}.`,
  archivedOn: (date) => `Archived on ${date}. It can be read and no longer changes.`,

  tabs: { label: "Campaign", home: "Home", plan: "Plan", organisations: "Organisations", settings: "Settings" },

  lettersTitle: "Letters",
  lettersEmptyTitle: "There are no letters yet",
  lettersEmptyDrafter: "Start one: it is drafted right here, together, and then signed.",
  lettersEmptyReader: "When somebody starts one, it appears here with its text and its signatures.",
  letterColumns: { letter: "Letter", text: "Text", signing: "Signing", signed: "Signed", now: "Now" },
  closedOn: (date) => `Closed ${date}`,
  stillToAnswer: (count) =>
    count === 0 ? "All have answered" : plural(en, count, { one: "# still to answer", other: "# still to answer" }),
  willBeInvited: (count) => plural(en, count, { one: "# to invite", other: "# to invite" }),
  chorusLabel: (signed, all) =>
    `${signed} of ${plural(en, all, { one: "# organisation has signed", other: "# organisations have signed" })}`,
  startLetter: "Start a letter",

  momentsTitle: "Next moments",
  momentsEmpty: "No deadline in sight. Closings of signing appear here.",
  signingCloses: "Signing closes",
  readPlan: "Open the plan",
  planEmptyTitle: "The plan is blank",
  planEmptyText: "What we want, who decides and how we go about it. It is written together, like a letter.",

  planLead:
    "The strategy, written together. Those who draft, sign or lead in the campaign’s organisations see and edit it.",
  planReadOnly: "You can read the plan. Those who draft, sign or lead in their organisation edit it.",
  planLabel: (title) => `Plan of ${title}`,

  organisationsTitle: "Taking part",
  organisationsAll: "All member organisations take part, also those that join later.",
  organisationColumns: {
    organisation: "Organisation",
    country: "Country",
    kind: "In the network",
    people: "People",
    since: "Since",
  },
  kinds: { member: "Member", observer: "Observer", outside: "Outside", secretariat: "Secretariat" },
  international: "International",
  remove: "Take out…",
  removeTitle: (organisation) => `Take ${organisation} out?`,
  removeText:
    "Its people stop seeing the campaign, its letters and its plan this instant. What it has signed stays signed. You can let it join again.",
  removeConfirm: (organisation) => `Take ${organisation} out`,
  addTitle: "Add organisations",
  addLead: "They will see the whole campaign, with its letters and its plan, from this moment.",
  add: "Add the chosen ones",
  addNone: "All active organisations of the network take part already.",

  settingsTitle: "Settings of the campaign",
  fieldTitle: "Title",
  fieldTitleHint: "Short, as people will say it.",
  fieldSubject: "Subject",
  fieldSubjectHint: "What is sought, in one sentence.",
  fieldCountry: "Country",
  fieldWho: "Who takes part",
  whoAll: "All member organisations",
  whoAllHint: "Also those that join the network later.",
  whoSome: "Only those I choose",
  whoSomeHint: "Apart from the coordinators, nobody else will know that this campaign exists.",
  fieldOrganisations: "Organisations",
  fieldOrganisationsHint: "With all members taking part, tick only those to add besides: observers or outside ones.",
  openConfirm: "Open the campaign",
  save: "Save",
  saved: "Saved.",
  archiveTitle: "Archive the campaign",
  archiveText:
    "It takes no more changes: the plan, the participants and the facts stay as they are, in view of those who took part. This cannot be undone.",
  archive: "Archive…",
  archiveConfirm: "Yes, archive the campaign",

  letterNewTitle: "Start a letter",
  letterNewLead: (campaign) =>
    `For ${campaign}. It starts in drafting: drafters edit it and all organisations of the campaign read it.`,
  letterNewTitleHint: "What we call it here. The public headline is in the text.",
  letterNewDeadlineHint: "Optional for now. It is confirmed when signing opens.",
  letterNewSubmit: "Start the letter",

  deskTitle: "Desk",
  deskOpenSummary: (open, week) =>
    open === 0
      ? "No letter is open for signing."
      : `${plural(en, open, { one: "# letter open", other: "# letters open" })}, ${plural(en, week, {
          one: "# closes this week",
          other: "# close this week",
        })}.`,
  deskOwe: (count) =>
    plural(en, count, { one: "# organisation owes an answer.", other: "# organisations owe an answer." }),
  deskOpenTitle: "Open letters",
  byDeadline: "by deadline",
  deskOpenEmptyTitle: "No letter is being signed now",
  deskOpenEmptyText: "When you open a frozen text for signing, you see here who is missing and until when.",
  ofAll: (all) => `of ${all} signed`,
  since: (date) => `since ${date}`,
  moreOrganisations: (count) => plural(en, count, { one: "and # more", other: "and # more" }),
  everybodyAnswered: "All have answered.",
  movingTitle: "Text still moving",
  movingEmptyTitle: "No text is being drafted",
  movingEmptyText: "Letters being written or reviewed appear here.",
  startedOn: (date) => `since ${date}`,
  callFirst: "Call first",
  callFirstNote: "by letters held up and time left",
  callFirstEmpty: "Nobody owes an answer.",
  holdsUp: (count) => plural(en, count, { one: "Owes # answer", other: "Owes # answers" }),
  nextCloses: (title, time) => `${title}: closes in ${time}`,

  ownTitle: "What waits for you",
  ownLead: "What asks something of you or your organisation, the most urgent first.",
  toSignTitle: "Waiting for your signature",
  toSignNote: "by deadline",
  toSignEmptyTitle: "Nothing waits for your signature",
  toSignEmptyText:
    "When signing opens for a letter your organisation takes part in, it appears here with its deadline.",
  answerFor: (organisation) => `See and answer for ${organisation}`,
  readFor: (organisation) => `Waits for the answer of ${organisation}`,
  draftsTitle: "You can draft",
  draftsReadTitle: "Being written",
  draftsEmptyTitle: "No open draft",
  draftsEmptyText: "Letters being written in your campaigns appear here.",
  write: "Write",
  read: "Read",
};
