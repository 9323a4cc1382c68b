/**
 * What happens in an example network before anybody looks at it, in order of time. Pure: it only puts the data of
 * db/seed in order, so that feeds and chains read as a month of real work would.
 */
import { type ExampleCampaign, exampleCampaigns } from "#db/seed/example-campaigns.ts";
import { type ExampleMandate, exampleMandates } from "#db/seed/example-mandates.ts";
import type { ExampleAnswer, ExampleLetter, ExampleStory } from "#db/seed/letters/example-letter.ts";
import { exampleLetters } from "#db/seed/letters/index.ts";

type LetterStep = Exclude<keyof ExampleStory, "deadline"> | "closed";

export type ExampleEvent = { at: Date } & (
  | { what: "mandate"; mandate: ExampleMandate }
  | { what: "campaign"; campaign: ExampleCampaign }
  | { what: "letter"; step: LetterStep; letter: ExampleLetter }
  | { what: "answer"; letter: ExampleLetter; answer: ExampleAnswer }
);

const hour = 3_600_000;

/** The zone in which the secretariat sets deadlines. */
export const deadlineZone = "America/Costa_Rica";

export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 24 * hour);
}

function hoursAgo(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * hour);
}

/** The deadline of a letter, planned or set: the full hour nearest to what its story says. */
export function deadlineOf(letter: ExampleLetter, now: Date): Date {
  const { deadline } = letter.story;
  if (deadline === undefined) throw new Error(`${letter.key} has no deadline`);
  return new Date(Math.round((now.getTime() + deadline * hour) / hour) * hour);
}

function stepsOf(letter: ExampleLetter, now: Date): ExampleEvent[] {
  const { story } = letter;
  const steps: Exclude<LetterStep, "closed">[] = [
    "started",
    "sentToReview",
    "frozen",
    "opened",
    "published",
    "cancelled",
    "archived",
  ];
  const events: ExampleEvent[] = steps.flatMap((step) => {
    const ago = story[step];
    return ago === undefined ? [] : [{ at: hoursAgo(now, ago), what: "letter" as const, step, letter }];
  });
  const closes = story.deadline !== undefined && story.deadline < 0 && story.cancelled === undefined;
  if (closes) events.push({ at: deadlineOf(letter, now), what: "letter", step: "closed", letter });
  const answers = letter.answers.map((answer): ExampleEvent => {
    return { at: hoursAgo(now, answer.hoursAgo), what: "answer", letter, answer };
  });
  return [...events, ...answers];
}

/** Everything up to `now`, oldest first; what is due at one instant keeps the order in which it is written down. */
export function exampleTimeline(now: Date): ExampleEvent[] {
  const events: ExampleEvent[] = [
    ...exampleMandates.map(
      (mandate): ExampleEvent => ({ at: hoursAgo(now, mandate.fromDaysAgo * 24), what: "mandate", mandate }),
    ),
    ...exampleCampaigns.map(
      (campaign): ExampleEvent => ({ at: hoursAgo(now, campaign.openedDaysAgo * 24), what: "campaign", campaign }),
    ),
    ...exampleLetters.flatMap((letter) => stepsOf(letter, now)),
  ];
  return events.sort((one, other) => one.at.getTime() - other.at.getTime());
}
