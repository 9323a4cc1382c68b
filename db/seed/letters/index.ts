import { accreditationStatement } from "./accreditation-statement.ts";
import { afterTheStorm } from "./after-the-storm.ts";
import { communityRadio } from "./community-radio.ts";
import { emergencyCode } from "./emergency-code.ts";
import type { ExampleLetter } from "./example-letter.ts";
import { farFromTheCapital } from "./far-from-the-capital.ts";
import { networkShutdowns } from "./network-shutdowns.ts";
import { openArchives } from "./open-archives.ts";
import { openSessions } from "./open-sessions.ts";
import { reviewSubmission } from "./review-submission.ts";
import { solidarityStatement } from "./solidarity-statement.ts";

/** Every letter of the example network; among them is each state of a letter's life. */
export const exampleLetters: ExampleLetter[] = [
  solidarityStatement,
  openSessions,
  reviewSubmission,
  farFromTheCapital,
  accreditationStatement,
  afterTheStorm,
  networkShutdowns,
  emergencyCode,
  openArchives,
  communityRadio,
];
