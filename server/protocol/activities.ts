/**
 * Everything that can happen, by name, with the facts each keeps beside the ids every activity has (person, seat,
 * organisation, campaign, letter). Facts are ids, numbers and words of the schema; never names or text.
 */
type None = Record<string, never>;

export interface Activities {
  "network.set-up": { example: boolean };
  "network.changed": None;
  "person.invited": { invitationId: string };
  "invitation.cancelled": { invitationId: string };
  "person.joined": { invitationId: string | null };
  "person.changed": { subjectId: string };
  "person.suspended": { subjectId: string };
  "person.restored": { subjectId: string };
  "person.roles-changed": { subjectId: string; roles: string };
  "password.changed": None;
  "password.reset-asked": None;
  "session.ended": None;
  "organisation.added": None;
  "organisation.changed": None;
  "organisation.status-changed": { from: string; to: string };
  "seat.given": { subjectId: string; seatId: string; roles: string };
  "seat.changed": { subjectId: string; seatId: string; roles: string };
  "seat.ended": { subjectId: string; seatId: string };
  "mandate.given": { mandateId: string; seatId: string };
  "mandate.ended": { mandateId: string; seatId: string };
  "campaign.opened": None;
  "campaign.changed": None;
  "campaign.organisation-joined": None;
  "campaign.organisation-left": None;
  "campaign.archived": None;
  "letter.started": None;
  "letter.settings-changed": None;
  "letter.text-state-changed": { from: string; to: string };
  "letter.frozen": { revision: number };
  "letter.resumed": { revision: number };
  "letter.signing-opened": { deadline: string; revision: number };
  "letter.deadline-changed": { from: string; to: string };
  "letter.signing-closed": { revision: number; signed: number };
  "letter.signing-reopened": { deadline: string };
  "letter.cancelled": None;
  "letter.archived": None;
  "letter.published": { revision: number };
  "letter.unpublished": None;
  "sign-on.signed": { revision: number };
  "sign-on.abstained": None;
  "sign-on.declined": None;
  "sign-on.withdrew": None;
  "sign-on.visibility-changed": None;
  "mail.queued": { mailId: string };
  "mail.sent": { mailId: string };
  "mail.failed": { mailId: string };
}
export type ActivityType = keyof Activities;
/** What the members of a campaign see of it. */
export type FeedType = Extract<ActivityType, `campaign.${string}` | `letter.${string}` | `sign-on.${string}`>;

export type AudienceKind = "campaign" | "organisation" | "person" | "admin";

/** Who hears of an activity. The admins are one audience, of id "network". */
export interface Audience {
  readonly kind: AudienceKind;
  readonly id: string;
}
export const admins: Audience = { kind: "admin", id: "network" };

/** What open pages of an audience are told: that something happened, never what it says. The page asks again. */
export interface Notice {
  readonly audience: Audience;
  readonly clock: number;
  readonly type: ActivityType;
  readonly campaignId: string | null;
  readonly letterId: string | null;
  readonly organisationId: string | null;
}
