import type { activity as lead } from "../es/activity.ts";
import { plural } from "../plural.ts";

export const activity: typeof lead = {
  title: "Activity",
  justNow: "Just now",
  live: "live",
  emptyTitle: "Nothing has happened yet",
  emptyText: "Who started, signed or changed something is told here as it happens.",
  today: "Today",
  yesterday: "Yesterday",
  earlier: "Show earlier",
  latest: "Back to the latest",
  told: {
    "campaign.opened": () => "opened the campaign",
    "campaign.changed": () => "changed what the campaign is about",
    "campaign.organisation-joined": () => "joined the campaign",
    "campaign.organisation-left": () => "left the campaign",
    "campaign.archived": () => "archived the campaign",
    "letter.started": ({ letter }) => `started ${letter}`,
    "letter.settings-changed": ({ letter }) => `changed the settings of ${letter}`,
    "letter.text-state-changed": ({ letter, toReview }) =>
      toReview ? `sent ${letter} to review` : `took ${letter} back to drafting`,
    "letter.frozen": ({ letter, revision }) => `froze ${letter}, revision ${revision}`,
    "letter.resumed": ({ letter }) => `went back to drafting ${letter}`,
    "letter.signing-opened": ({ letter, moment }) => `opened ${letter} for signing until ${moment}`,
    "letter.deadline-changed": ({ letter, moment }) => `moved the deadline of ${letter} to ${moment}`,
    "letter.signing-closed": ({ letter, signed, bySomebody }) =>
      `${bySomebody ? `closed the signing of ${letter}` : `signing of ${letter} closed`} with ${plural("en", signed, { one: "# signature", other: "# signatures" })}`,
    "letter.signing-reopened": ({ letter, moment }) => `reopened ${letter} for signing until ${moment}`,
    "letter.cancelled": ({ letter }) => `cancelled ${letter}`,
    "letter.archived": ({ letter }) => `archived ${letter}`,
    "letter.published": ({ letter }) => `published ${letter}`,
    "letter.unpublished": ({ letter }) => `took ${letter} out of the public`,
    "sign-on.signed": ({ letter }) => `signed ${letter}`,
    "sign-on.abstained": ({ letter }) => `abstained on ${letter}`,
    "sign-on.declined": ({ letter }) => `declined to sign ${letter}`,
    "sign-on.withdrew": ({ letter }) => `withdrew its signature from ${letter}`,
    "sign-on.visibility-changed": ({ letter }) => `changed how its signature on ${letter} is shown`,
  },
};
