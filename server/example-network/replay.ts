/** Plays the history of an example network through the commands people use, each at the instant it happened. */
import { coordinatorKey, holderOf } from "#db/seed/example-people.ts";
import type { ExampleAnswer, ExampleLetter } from "#db/seed/letters/example-letter.ts";
import { type Actor, readActor } from "../accounts/actor.ts";
import { commit } from "../activity/commit.ts";
import { openCampaign } from "../campaigns/open-campaign.ts";
import type { Context } from "../context.ts";
import { setTextState } from "../letters/change-settings.ts";
import { closeDueLetters } from "../letters/close-due-letters.ts";
import { archiveLetter, cancelLetter } from "../letters/end-letter.ts";
import { freezeLetter } from "../letters/freeze-letter.ts";
import { openSigning } from "../letters/signing.ts";
import { startLetter } from "../letters/start-letter.ts";
import { giveMandate } from "../organisations/mandates-commands.ts";
import { publishLetter } from "../publications/publish-letter.ts";
import { abstain, decline, withdraw } from "../sign-ons/answer.ts";
import { sign } from "../sign-ons/sign.ts";
import type { Founded } from "./found.ts";
import { daysAfter, deadlineOf, deadlineZone, type ExampleEvent } from "./timeline.ts";
import { writeText } from "./write-text.ts";

/** What has come to be so far; filled while the history is played. */
export interface Told {
  readonly founded: Founded;
  /** The instant the network is filled; the stories count from it. */
  readonly now: Date;
  /** Ids by the keys of the seed. */
  readonly campaigns: Map<string, string>;
  readonly letters: Map<string, string>;
  /** Digest of the revision in force, by the letter's key. */
  readonly digests: Map<string, string>;
}

/** `context` has the event's own instant as its clock. */
export async function replay(context: Context, told: Told, event: ExampleEvent): Promise<void> {
  switch (event.what) {
    case "mandate":
      return replayMandate(context, told, event);
    case "campaign":
      return replayCampaign(context, told, event);
    case "letter":
      return replayStep(context, told, event);
    case "answer":
      return replayAnswer(context, told, event.letter, event.answer);
  }
}

async function replayMandate(
  context: Context,
  told: Told,
  { mandate: { organisation, ...terms }, at }: Extract<ExampleEvent, { what: "mandate" }>,
): Promise<void> {
  const lead = await actAs(context, told, holderOf(organisation, "lead")?.key, organisation);
  const signatory = await actAs(context, told, holderOf(organisation, "signatory")?.key, organisation);
  await giveMandate(context, lead.actor, {
    seatId: signatory.seatId,
    categories: terms.categories,
    validFrom: at,
    validUntil: terms.untilDays === null ? null : daysAfter(told.now, terms.untilDays),
    decision: terms.decision,
  });
}

async function replayCampaign(
  context: Context,
  told: Told,
  { campaign }: Extract<ExampleEvent, { what: "campaign" }>,
): Promise<void> {
  const { actor } = await actAs(context, told, campaign.coordinator);
  const { key, title, subject, organisations, plan } = campaign;
  const allMembers = organisations === "all";
  const organisationIds = allMembers ? [] : organisations.map((code) => known(told.founded.organisations, code));
  const opening = { title, subject, country: null, allMembers, organisationIds };
  told.campaigns.set(key, await openCampaign(context, actor, opening, { plan }));
}

async function replayStep(
  context: Context,
  told: Told,
  { step, letter }: Extract<ExampleEvent, { what: "letter" }>,
): Promise<void> {
  if (step === "started") return draft(context, told, letter);
  if (step === "closed") return closeDueLetters(context);
  const { actor } = await actAs(context, told, coordinatorKey);
  const letterId = known(told.letters, letter.key);
  switch (step) {
    case "sentToReview":
      return setTextState(context, actor, { letterId, text: "in review" });
    case "frozen":
      told.digests.set(letter.key, (await freezeLetter(context, actor, { letterId })).digest);
      return;
    case "opened":
      return openSigning(context, actor, { letterId, deadlineAt: deadlineOf(letter, told.now), deadlineZone });
    case "published":
      await publishLetter(context, actor, { letterId });
      return;
    case "cancelled":
      return cancelLetter(context, actor, { letterId });
    case "archived":
      return archiveLetter(context, actor, { letterId });
  }
}

/** Started by the organisation that drafts it; each language is written by a drafter who speaks it. */
async function draft(context: Context, told: Told, letter: ExampleLetter): Promise<void> {
  const { key, campaign, kind, title, recipients, category, languages, draftedBy, translatedBy = {}, texts } = letter;
  const drafter = await actAs(context, told, holderOf(draftedBy, "drafter")?.key, draftedBy);
  const planned = letter.story.deadline !== undefined;
  const letterId = await startLetter(context, drafter.actor, {
    campaignId: known(told.campaigns, campaign),
    kind,
    title,
    recipients,
    category,
    languages,
    deadlineAt: planned ? deadlineOf(letter, told.now) : null,
    deadlineZone: planned ? deadlineZone : null,
  });
  told.letters.set(key, letterId);
  for (const language of languages) {
    const content = texts[language];
    if (!content) throw new Error(`${key} has no text in ${language}`);
    const organisation = translatedBy[language] ?? draftedBy;
    const { actor, seatId } = await actAs(context, told, holderOf(organisation, "drafter")?.key, organisation);
    const { personId } = actor;
    await commit(context, actor, ({ tx, now }) =>
      writeText(tx, now, { letterId, language, content, personId, seatId }),
    );
  }
}

async function replayAnswer(context: Context, told: Told, letter: ExampleLetter, answer: ExampleAnswer): Promise<void> {
  const { organisation, act, visibility, embargoDays, reason } = answer;
  const { actor, seatId } = await actAs(context, told, holderOf(organisation, "signatory")?.key, organisation);
  const letterId = known(told.letters, letter.key);
  switch (act) {
    case "signed": {
      if (!visibility) throw new Error(`${organisation} signs ${letter.key} without a visibility`);
      const embargoUntil = embargoDays === undefined ? null : daysAfter(told.now, embargoDays);
      const revisionDigest = known(told.digests, letter.key);
      await sign(context, actor, { letterId, seatId, revisionDigest, visibility, embargoUntil });
      return;
    }
    case "abstained":
      await abstain(context, actor, { letterId, seatId, reason: reason ?? null });
      return;
    case "declined":
      await decline(context, actor, { letterId, seatId, reason: reason ?? null });
      return;
    case "withdrew":
      await withdraw(context, actor, { letterId, seatId });
  }
}

/** A person of the seed as an actor, and the seat from which they act: in the organisation named, else their first. */
async function actAs(
  context: Context,
  told: Told,
  key: string | undefined,
  organisation?: string,
): Promise<{ actor: Actor; seatId: string }> {
  const { id: personId, seats } = known(told.founded.people, key ?? "nobody");
  const seatId = organisation ? known(seats, organisation) : [...seats.values()][0];
  const actor = await readActor(context.db, { personId, chosenSeatId: seatId ?? null });
  if (!actor || !seatId) throw new Error(`${key} cannot act`);
  return { actor, seatId };
}

function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the example network has no ${key}`);
  return value;
}
