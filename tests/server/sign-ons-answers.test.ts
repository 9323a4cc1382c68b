import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeOrganisation } from "#server/campaigns/take-part.ts";
import { parseEntry } from "#server/ledger/entry.ts";
import { checkReceipt } from "#server/ledger/receipt.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { closeSigning } from "#server/letters/signing.ts";
import { endMandate } from "#server/organisations/mandates-commands.ts";
import { abstain, decline, withdraw } from "#server/sign-ons/answer.ts";
import { changeVisibility } from "#server/sign-ons/change-visibility.ts";
import { countSigned } from "#server/sign-ons/count-signed.ts";
import { readReceipt } from "#server/sign-ons/receipts.ts";
import { addHouse, inHours, open, openScene, outcome, type Scene } from "#tests/support/letter-scene.ts";
import { addActor } from "#tests/support/people.ts";
import {
  actsOf,
  entriesOf,
  joinHouse,
  leadSeatOf,
  openingsOf,
  readStanding,
  signFor,
} from "#tests/support/sign-on-scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.server.close());

describe("other answers", () => {
  it("may be changed until closing, each an act that stays; only a signature and its end are in the chain", async () => {
    const letter = await open(scene);
    const { first, context } = scene;
    const answer = { letterId: letter.letterId, seatId: first.seatId };
    expect(await decline(context, first.signatory, { ...answer, reason: " No es nuestro tema " })).toBeNull();
    expect(await readStanding(scene, letter.letterId, first)).toMatchObject({
      state: "declined",
      reason: "No es nuestro tema",
    });
    await signFor(scene, first, letter);
    const receipt = await abstain(context, first.signatory, answer);
    expect(receipt && checkReceipt(receipt)).toBe(true);
    expect(await countSigned(scene.db, letter.letterId)).toBe(0);
    await signFor(scene, first, letter, { visibility: "counted, not named" });
    const acts = await actsOf(scene, letter.letterId, first);
    expect(acts.map((act) => act.type)).toEqual(["declined", "signed", "abstained", "signed"]);
    const entries = (await entriesOf(scene, letter.letterId)).map((stored) => parseEntry(stored.entry));
    expect(entries.map(({ type, replaces }) => [type, replaces])).toEqual([
      ["frozen", null],
      ["signed", null],
      ["withdrew", 2],
      ["signed", 3],
    ]);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
  });

  it("need a signatory with a mandate, and open signing", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    const answer = { letterId: letter.letterId, seatId: house.seatId };
    const leads = { letterId: letter.letterId, seatId: leadSeatOf(house) };
    expect(await outcome(decline(scene.context, house.lead, leads))).toBe("forbidden onlySignatories");
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    expect(await outcome(abstain(scene.context, house.signatory, answer))).toBe("forbidden noMandate");
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    const late = { letterId: letter.letterId, seatId: scene.first.seatId };
    expect(await outcome(decline(scene.context, scene.first.signatory, late))).toBe("conflict signingClosed");
  });
});

describe("withdrawing", () => {
  it("needs no mandate, is open to a lead for a colleague's act, and adds an entry while the old one stays", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    const signed = await signFor(scene, house, letter);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    const leads = { letterId: letter.letterId, seatId: leadSeatOf(house) };
    const receipt = await withdraw(scene.context, house.lead, leads);
    expect(await readStanding(scene, letter.letterId, house)).toMatchObject({ state: "withdrawn", visibility: null });
    expect(parseEntry(receipt.entry)).toMatchObject({ type: "withdrew", replaces: signed.sequence });
    expect(verifyChain(await entriesOf(scene, letter.letterId), { receipts: [signed, receipt] })).toMatchObject({
      ok: true,
    });
    expect(await openingsOf(scene, letter.letterId, house)).toEqual([]);
    expect(await outcome(withdraw(scene.context, house.lead, leads))).toBe("conflict notSigned");
  });

  it("is possible after closing, and to no other seat", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    await signFor(scene, house, letter);
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    const reader = await addActor(scene.db, { roles: ["reader", "drafter"], organisationId: house.organisation.id });
    const attempt = withdraw(scene.context, reader, { letterId: letter.letterId, seatId: reader.seatId ?? "" });
    expect(await outcome(attempt)).toBe("forbidden onlySignatories");
    await withdraw(scene.context, house.signatory, { letterId: letter.letterId, seatId: house.seatId });
    expect(await countSigned(scene.db, letter.letterId)).toBe(0);
  });

  it("and hiding the name stay open to an organisation that has left the campaign; signing and showing more do not", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    const receipt = await signFor(scene, house, letter);
    await removeOrganisation(scene.context, scene.coordinator, scene.campaign.id, house.organisation.id);
    const own = { letterId: letter.letterId, seatId: house.seatId };
    await changeVisibility(scene.context, house.signatory, { ...own, visibility: "counted, not named" });
    expect(await openingsOf(scene, letter.letterId, house)).toEqual([]);
    const raised = changeVisibility(scene.context, house.signatory, { ...own, visibility: "public" });
    expect(await outcome(raised)).toBe("forbidden organisationDoesNotSign");
    expect((await readReceipt(scene.db, house.lead, letter.letterId, receipt.sequence)).head).toBe(receipt.head);
    await withdraw(scene.context, house.signatory, own);
    expect(await countSigned(scene.db, letter.letterId)).toBe(0);
    expect(await outcome(signFor(scene, house, letter))).toBe("not-found noSuchLetter");
    const stranger = await addHouse(scene.server);
    const others = withdraw(scene.context, stranger.signatory, { ...own, seatId: stranger.seatId });
    expect(await outcome(others)).toBe("not-found noSuchLetter");
  });
});

describe("visibility", () => {
  it("is lowered by any signatory or lead without a mandate, which removes what opens the name and keeps the count", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    const receipt = await signFor(scene, house, letter);
    expect(await openingsOf(scene, letter.letterId, house)).toHaveLength(1);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    const seatId = leadSeatOf(house);
    const lowered = { letterId: letter.letterId, seatId, visibility: "counted, not named" } as const;
    expect(await changeVisibility(scene.context, house.lead, lowered)).toBeNull();
    expect(await openingsOf(scene, letter.letterId, house)).toEqual([]);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
    expect(verifyChain(await entriesOf(scene, letter.letterId), { receipts: [receipt] })).toMatchObject({ ok: true });
    const later = await readReceipt(scene.db, house.lead, letter.letterId, receipt.sequence);
    expect(later.openings.organisation).toBeNull();
    expect((await actsOf(scene, letter.letterId, house)).map((act) => act.type)).toEqual([
      "signed",
      "visibility changed",
    ]);
  });

  it("is raised by what signing needs, in a new entry, since what opened the name was never kept", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    const hidden = await signFor(scene, house, letter, { visibility: "counted, not named" });
    expect(await openingsOf(scene, letter.letterId, house)).toEqual([]);
    const raised = { letterId: letter.letterId, seatId: leadSeatOf(house), visibility: "public" } as const;
    expect(await outcome(changeVisibility(scene.context, house.lead, raised))).toBe("forbidden onlySignatories");
    const receipt = await changeVisibility(scene.context, house.signatory, { ...raised, seatId: house.seatId });
    expect(parseEntry(receipt?.entry ?? "")).toMatchObject({ type: "reconfirmed", replaces: hidden.sequence });
    expect(await openingsOf(scene, letter.letterId, house)).toMatchObject([{ sequence: receipt?.sequence }]);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    const less = { ...raised, seatId: house.seatId, visibility: "recipient only" } as const;
    await changeVisibility(scene.context, house.signatory, less);
    const again = changeVisibility(scene.context, house.signatory, { ...raised, seatId: house.seatId });
    expect(await outcome(again)).toBe("conflict signingClosed");
  });

  it("may have its embargo lengthened without a mandate, and shortened only with one", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    await signFor(scene, house, letter, { visibility: "embargoed until", embargoUntil: inHours(scene.server, 48) });
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    const until = (hours: number) =>
      changeVisibility(scene.context, house.signatory, {
        letterId: letter.letterId,
        seatId: house.seatId,
        visibility: "embargoed until",
        embargoUntil: inHours(scene.server, hours),
      });
    expect(await outcome(until(24))).toBe("forbidden noMandate");
    expect(await outcome(until(72))).toBe("done");
  });

  it("of what was not signed cannot be changed", async () => {
    const letter = await open(scene);
    const change = { letterId: letter.letterId, seatId: scene.first.seatId, visibility: "public" } as const;
    expect(await outcome(changeVisibility(scene.context, scene.first.signatory, change))).toBe("conflict notSigned");
  });
});
