/** How an example letter is written down: its texts, and what has happened to it by the time the network is filled. */
import type { LetterKind } from "#db/schema/letters.ts";
import type { SignOnActType } from "#db/schema/sign-ons.ts";
import type { Category } from "#server/protocol/categories.ts";
import type { Language } from "#server/protocol/languages.ts";
import type { LetterContent } from "#server/protocol/letter-content.ts";
import type { Visibility } from "#server/protocol/sign-ons.ts";

/** What an organisation answered, and how many hours ago. */
export interface ExampleAnswer {
  organisation: string;
  act: Exclude<SignOnActType, "visibility changed">;
  hoursAgo: number;
  /** Set when it signs. */
  visibility?: Visibility;
  /** Days from now, with "embargoed until". */
  embargoDays?: number;
  reason?: string;
}

/** A letter's past, each step in hours before the network is filled. A step that has not happened is absent. */
export interface ExampleStory {
  started: number;
  sentToReview?: number;
  frozen?: number;
  opened?: number;
  /** Hours from now; negative when it has passed. Planned only, while `opened` is absent. */
  deadline?: number;
  published?: number;
  cancelled?: number;
  archived?: number;
}

export interface ExampleLetter {
  key: string;
  campaign: string;
  kind: LetterKind;
  /** The title among colleagues; the public one is the headline of the text. */
  title: string;
  recipients: string[];
  category: Category;
  /** In the order of the tabs. */
  languages: Language[];
  /** Organisation whose drafter wrote the text. */
  draftedBy: string;
  /** Organisations whose drafters wrote the other languages; where none is named, the same. */
  translatedBy?: Partial<Record<Language, string>>;
  texts: Partial<Record<Language, LetterContent>>;
  story: ExampleStory;
  answers: ExampleAnswer[];
}

export function days(count: number): number {
  return count * 24;
}

export function signed(
  organisation: string,
  hoursAgo: number,
  visibility: ExampleAnswer["visibility"] = "public",
): ExampleAnswer {
  return { organisation, act: "signed", hoursAgo, visibility };
}

export function embargoed(organisation: string, hoursAgo: number, embargoDays: number): ExampleAnswer {
  return { organisation, act: "signed", hoursAgo, visibility: "embargoed until", embargoDays };
}

export function declined(organisation: string, hoursAgo: number, reason?: string): ExampleAnswer {
  return { organisation, act: "declined", hoursAgo, ...(reason ? { reason } : {}) };
}

export function abstained(organisation: string, hoursAgo: number, reason?: string): ExampleAnswer {
  return { organisation, act: "abstained", hoursAgo, ...(reason ? { reason } : {}) };
}

export function withdrew(organisation: string, hoursAgo: number): ExampleAnswer {
  return { organisation, act: "withdrew", hoursAgo };
}
