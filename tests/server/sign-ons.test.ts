import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activity,
  campaignOrganisation,
  ledgerOpening,
  mailOutbox,
  seat,
  signOn,
  signOnAct,
} from "#db/schema/index.ts";
import { authorityChain, authorityCommitment, letterChain, parseEntry } from "#server/ledger/entry.ts";
import { readChain, readLedger } from "#server/ledger/queries.ts";
import { checkReceipt, writeReceipt } from "#server/ledger/receipt.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { closeSigning, reopenSigning } from "#server/letters/signing.ts";
import { endMandate } from "#server/organisations/mandates-commands.ts";
import { abstain, decline, withdraw } from "#server/sign-ons/answer.ts";
import { readBoard } from "#server/sign-ons/board.ts";
import { changeVisibility } from "#server/sign-ons/change-visibility.ts";
import { countSigned } from "#server/sign-ons/count-signed.ts";
import { readDesk } from "#server/sign-ons/desk.ts";
import { readReceipt } from "#server/sign-ons/receipts.ts";
import { type Signing, sign } from "#server/sign-ons/sign.ts";
import {
  addHouse,
  addSignatory,
  draft,
  type House,
  hour,
  inHours,
  open,
  openScene,
  outcome,
  type Scene,
} from "#tests/support/letter-scene.ts";
import { addActor } from "#tests/support/people.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.server.close());

const signFor = (house: House, letter: { letterId: string; digest: string }, changes: Partial<Signing> = {}) =>
  sign(scene.context, house.signatory, {
    letterId: letter.letterId,
    seatId: house.seatId,
    revisionDigest: letter.digest,
    visibility: "public",
    ...changes,
  });
const readStanding = async (letterId: string, house: House) => {
  const [row] = await scene.db
    .select()
    .from(signOn)
    .where(and(eq(signOn.letterId, letterId), eq(signOn.organisationId, house.organisation.id)));
  if (!row) throw new Error("no sign-on");
  return row;
};
const actsOf = async (letterId: string, house: House) => {
  const { id } = await readStanding(letterId, house);
  return scene.db.select().from(signOnAct).where(eq(signOnAct.signOnId, id)).orderBy(signOnAct.sequence);
};
const entriesOf = async (letterId: string) => readChain(scene.db, letterChain(letterId));
const openingsOf = (letterId: string, house: House) =>
  scene.db
    .select()
    .from(ledgerOpening)
    .where(and(eq(ledgerOpening.chain, letterChain(letterId)), eq(ledgerOpening.subjectId, house.organisation.id)));

/** A house of its own for a test, taking part in the campaign. */
async function joinHouse(name?: string): Promise<House> {
  const house = await addHouse(scene.server, name);
  await scene.db
    .insert(campaignOrganisation)
    .values({ campaignId: scene.campaign.id, organisationId: house.organisation.id });
  return house;
}

describe("signing", () => {
  it("counts, is an act, an activity, and an entry whose receipt verifies against the chain", async () => {
    const letter = await open(scene);
    const receipt = await signFor(scene.first, letter);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
    expect(await readStanding(letter.letterId, scene.first)).toMatchObject({ state: "signed", visibility: "public" });
    expect(await actsOf(letter.letterId, scene.first)).toMatchObject([
      { sequence: 1, type: "signed", seatId: scene.first.seatId, mandateId: scene.first.mandateId, ledgerSequence: 2 },
    ]);
    const entries = await entriesOf(letter.letterId);
    expect(checkReceipt(receipt)).toBe(true);
    expect(verifyChain(entries, { receipts: [receipt], head: receipt.head })).toMatchObject({ ok: true, length: 2 });
    expect(receipt).toMatchObject({
      digest: letter.digest,
      openings: { person: { name: scene.first.signatory.name } },
    });
    const told = await scene.db.select().from(activity).where(eq(activity.letterId, letter.letterId));
    expect(told.at(-1)).toMatchObject({
      type: "sign-on.signed",
      audienceKind: "campaign",
      seatId: scene.first.seatId,
      organisationId: scene.first.organisation.id,
      data: { revision: 1 },
    });
  });

  it("binds the entry to the authority of the organisation at that moment, without its bare head (C7)", async () => {
    const letter = await open(scene);
    const receipt = await signFor(scene.first, letter);
    const chain = await readChain(scene.db, authorityChain(scene.first.organisation.id));
    const head = chain.at(-1)?.hash ?? "";
    const { organisation } = receipt.openings;
    expect(organisation?.authorityHead).toBe(head);
    expect(parseEntry(receipt.entry).authority_head).toBe(authorityCommitment(organisation?.salt ?? "", head));
    expect(receipt.entry).not.toContain(head);
  });

  it("mails the receipt to the signatory and tells the leads, and the own organisation reads it again", async () => {
    const letter = await open(scene);
    const receipt = await signFor(scene.first, letter);
    for (const to of [scene.first.signatory.email, scene.first.lead.email]) {
      const mails = await scene.db.select().from(mailOutbox).where(eq(mailOutbox.to, to));
      expect(mails.some((mail) => mail.reason === "receipt" && mail.text.includes(writeReceipt(receipt)))).toBe(true);
    }
    expect(await readReceipt(scene.db, scene.first.lead, letter.letterId, receipt.sequence)).toEqual(receipt);
    for (const actor of [scene.second.lead, scene.coordinator]) {
      const read = readReceipt(scene.db, actor, letter.letterId, receipt.sequence);
      expect(await outcome(read)).toBe("not-found noSuchReceipt");
    }
  });

  it("needs a valid mandate for the category: missing, expired, not begun or for others refuses", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    const { giveMandate } = await import("#server/organisations/mandates-commands.ts");
    const give = (from: number, until: number, categories: string[]) =>
      giveMandate(scene.context, house.lead, {
        seatId: house.seatId,
        categories,
        validFrom: inHours(scene.server, from),
        validUntil: inHours(scene.server, until),
        decision: "Acta",
      });
    expect(await outcome(signFor(house, letter))).toBe("forbidden noMandate");
    await give(-5, -1, []);
    await give(1, 5, []);
    await give(-1, 5, ["censorship"]);
    expect(await outcome(signFor(house, letter))).toBe("forbidden noMandate");
    await give(-1, 5, ["censorship", "community-media"]);
    expect(await outcome(signFor(house, letter))).toBe("done");
  });

  it("is refused when the mandate ends between the page and the act, by ending or by time", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    const board = await readBoard(scene.db, house.signatory, letter.letterId, inHours(scene.server, 0));
    expect(board.own[0]?.may.sign).toEqual({ allowed: true });
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    expect(await outcome(signFor(house, letter))).toBe("forbidden noMandate");
    expect(await actsOf(letter.letterId, house).catch(() => [])).toEqual([]);
  });

  it("made under a mandate that ends later stands", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    await signFor(house, letter);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
  });

  it("is refused to a seat that is not a signatory's, to another's seat and to one that has ended", async () => {
    const letter = await open(scene);
    const { first, second, context } = scene;
    const common = { letterId: letter.letterId, revisionDigest: letter.digest, visibility: "public" } as const;
    const leadSeat = first.lead.seats[0]?.id ?? "";
    expect(await outcome(sign(context, first.lead, { ...common, seatId: leadSeat }))).toBe("forbidden onlySignatories");
    for (const seatId of [second.seatId, "no-seat"]) {
      expect(await outcome(sign(context, first.signatory, { ...common, seatId }))).toBe("not-found noSuchSeat");
    }
    const house = await joinHouse();
    await scene.db.update(seat).set({ endedAt: new Date() }).where(eq(seat.id, house.seatId));
    expect(await outcome(signFor(house, letter))).toMatch(/^not-found/);
  });

  it("of a letter of another campaign is refused like one that does not exist", async () => {
    const letter = await open(scene);
    const stranger = await addHouse(scene.server);
    for (const letterId of [letter.letterId, "nowhere"]) {
      expect(await outcome(signFor(stranger, { ...letter, letterId }))).toBe("not-found noSuchLetter");
    }
  });

  it("is refused to the secretariat, whatever mandate it has, and to a seat whose organisation does not take part", async () => {
    const letter = await open(scene);
    const { db, context, secretariat } = scene;
    const signatory = await addActor(db, { roles: ["signatory"], organisationId: secretariat.id });
    const outsider = await addActor(db, { roles: ["signatory"], networkRoles: ["coordinator"] });
    for (const actor of [signatory, outsider]) {
      const signing = { letterId: letter.letterId, seatId: actor.seatId ?? "", revisionDigest: letter.digest };
      const signed = sign(context, actor, { ...signing, visibility: "public" });
      expect(await outcome(signed)).toBe("forbidden organisationDoesNotSign");
    }
  });

  it("is refused before opening, after closing, and after the deadline even before the job has run", async () => {
    const { context, coordinator } = scene;
    const letter = await open(scene);
    await closeSigning(context, coordinator, { letterId: letter.letterId });
    expect(await outcome(signFor(scene.first, letter))).toBe("conflict signingClosed");
    const deadline = { letterId: letter.letterId, deadlineAt: inHours(scene.server, 1), deadlineZone: "UTC" };
    await reopenSigning(context, coordinator, deadline);
    scene.server.advance(hour);
    expect(await outcome(signFor(scene.first, letter))).toBe("conflict signingClosed");
    const letterId = await draft(scene);
    expect(await outcome(signFor(scene.first, { letterId, digest: "" }))).toBe("conflict signingNotOpen");
    expect(await countSigned(scene.db, letter.letterId)).toBe(0);
  });

  it("is refused for another text than the one in force", async () => {
    const letter = await open(scene);
    expect(await outcome(signFor(scene.first, { ...letter, digest: "0".repeat(64) }))).toBe("conflict textChanged");
    const [text] = await scene.db.select().from(signOn).where(eq(signOn.letterId, letter.letterId));
    expect(text?.state).toBe("invited");
  });

  it("by two signatories of one organisation at once is one signature, and the second learns only that", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    const other = await addSignatory(scene.server, house);
    const outcomes = await Promise.all([
      outcome(signFor(house, letter)),
      outcome(
        sign(scene.context, other.actor, {
          letterId: letter.letterId,
          seatId: other.seatId,
          revisionDigest: letter.digest,
          visibility: "counted, not named",
        }),
      ),
    ]);
    expect(outcomes.sort()).toEqual(["conflict alreadySigned", "done"]);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
    expect((await entriesOf(letter.letterId)).length).toBe(2);
  });

  it("by many organisations at once leaves a chain without gap or fork", async () => {
    const letter = await open(scene);
    const houses = await Promise.all(Array.from({ length: 12 }, () => joinHouse()));
    const twice = [...houses, ...houses].map((house) => outcome(signFor(house, letter)));
    const outcomes = await Promise.all(twice);
    expect(outcomes.filter((answer) => answer === "done")).toHaveLength(12);
    expect(outcomes.filter((answer) => answer === "conflict alreadySigned")).toHaveLength(12);
    expect(verifyChain(await entriesOf(letter.letterId))).toMatchObject({ ok: true, length: 13 });
    expect(await countSigned(scene.db, letter.letterId)).toBe(12);
  });

  it("racing the closing is either in the count that closing records, or refused", async () => {
    const letter = await open(scene);
    const [signed] = await Promise.all([
      outcome(signFor(scene.first, letter)),
      closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId }),
    ]);
    const rows = await scene.db.select().from(activity).where(eq(activity.letterId, letter.letterId));
    const closing = rows.find((row) => row.type === "letter.signing-closed");
    expect(closing?.data.signed).toBe(signed === "done" ? 1 : 0);
  });

  it("with an embargo needs a day ahead", async () => {
    const letter = await open(scene);
    for (const embargoUntil of [null, inHours(scene.server, -1)]) {
      const signed = signFor(scene.first, letter, { visibility: "embargoed until", embargoUntil });
      expect(await outcome(signed)).toBe("invalid checkTheFields");
    }
  });
});

describe("other answers", () => {
  it("may be changed until closing, each an act that stays; only a signature and its end are in the chain", async () => {
    const letter = await open(scene);
    const { first, context } = scene;
    const answer = { letterId: letter.letterId, seatId: first.seatId };
    expect(await decline(context, first.signatory, { ...answer, reason: " No es nuestro tema " })).toBeNull();
    expect(await readStanding(letter.letterId, first)).toMatchObject({
      state: "declined",
      reason: "No es nuestro tema",
    });
    await signFor(first, letter);
    const receipt = await abstain(context, first.signatory, answer);
    expect(receipt && checkReceipt(receipt)).toBe(true);
    expect(await countSigned(scene.db, letter.letterId)).toBe(0);
    await signFor(first, letter, { visibility: "counted, not named" });
    const acts = await actsOf(letter.letterId, first);
    expect(acts.map((act) => act.type)).toEqual(["declined", "signed", "abstained", "signed"]);
    const entries = (await entriesOf(letter.letterId)).map((stored) => parseEntry(stored.entry));
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
    const house = await joinHouse();
    const answer = { letterId: letter.letterId, seatId: house.seatId };
    const leads = { letterId: letter.letterId, seatId: house.lead.seats[0]?.id ?? "" };
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
    const house = await joinHouse();
    const signed = await signFor(house, letter);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    const leads = { letterId: letter.letterId, seatId: house.lead.seats[0]?.id ?? "" };
    const receipt = await withdraw(scene.context, house.lead, leads);
    expect(await readStanding(letter.letterId, house)).toMatchObject({ state: "withdrawn", visibility: null });
    expect(parseEntry(receipt.entry)).toMatchObject({ type: "withdrew", replaces: signed.sequence });
    expect(verifyChain(await entriesOf(letter.letterId), { receipts: [signed, receipt] })).toMatchObject({ ok: true });
    expect(await openingsOf(letter.letterId, house)).toEqual([]);
    expect(await outcome(withdraw(scene.context, house.lead, leads))).toBe("conflict notSigned");
  });

  it("is possible after closing, and to no other seat", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    await signFor(house, letter);
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    const reader = await addActor(scene.db, { roles: ["reader", "drafter"], organisationId: house.organisation.id });
    const attempt = withdraw(scene.context, reader, { letterId: letter.letterId, seatId: reader.seatId ?? "" });
    expect(await outcome(attempt)).toBe("forbidden onlySignatories");
    await withdraw(scene.context, house.signatory, { letterId: letter.letterId, seatId: house.seatId });
    expect(await countSigned(scene.db, letter.letterId)).toBe(0);
  });
});

describe("visibility", () => {
  it("is lowered by any signatory or lead without a mandate, which removes what opens the name and keeps the count", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    const receipt = await signFor(house, letter);
    expect(await openingsOf(letter.letterId, house)).toHaveLength(1);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    const seatId = house.lead.seats[0]?.id ?? "";
    const lowered = { letterId: letter.letterId, seatId, visibility: "counted, not named" } as const;
    expect(await changeVisibility(scene.context, house.lead, lowered)).toBeNull();
    expect(await openingsOf(letter.letterId, house)).toEqual([]);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
    expect(verifyChain(await entriesOf(letter.letterId), { receipts: [receipt] })).toMatchObject({ ok: true });
    const later = await readReceipt(scene.db, house.lead, letter.letterId, receipt.sequence);
    expect(later.openings.organisation).toBeNull();
    expect((await actsOf(letter.letterId, house)).map((act) => act.type)).toEqual(["signed", "visibility changed"]);
  });

  it("is raised by what signing needs, in a new entry, since what opened the name was never kept", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    const hidden = await signFor(house, letter, { visibility: "counted, not named" });
    expect(await openingsOf(letter.letterId, house)).toEqual([]);
    const raised = { letterId: letter.letterId, seatId: house.lead.seats[0]?.id ?? "", visibility: "public" } as const;
    expect(await outcome(changeVisibility(scene.context, house.lead, raised))).toBe("forbidden onlySignatories");
    const receipt = await changeVisibility(scene.context, house.signatory, { ...raised, seatId: house.seatId });
    expect(parseEntry(receipt?.entry ?? "")).toMatchObject({ type: "reconfirmed", replaces: hidden.sequence });
    expect(await openingsOf(letter.letterId, house)).toMatchObject([{ sequence: receipt?.sequence }]);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
    await closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId });
    const less = { ...raised, seatId: house.seatId, visibility: "recipient only" } as const;
    await changeVisibility(scene.context, house.signatory, less);
    const again = changeVisibility(scene.context, house.signatory, { ...raised, seatId: house.seatId });
    expect(await outcome(again)).toBe("conflict signingClosed");
  });

  it("may have its embargo lengthened without a mandate, and shortened only with one", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    await signFor(house, letter, { visibility: "embargoed until", embargoUntil: inHours(scene.server, 48) });
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

describe("the board", () => {
  it("lists every organisation taking part with its answer, who gave it in what function, and the count", async () => {
    const letter = await open(scene);
    await scene.db.update(seat).set({ title: "Directora" }).where(eq(seat.id, scene.first.seatId));
    await signFor(scene.first, letter, { visibility: "counted, not named" });
    const answer = { letterId: letter.letterId, seatId: scene.second.seatId, reason: "Todavía no" };
    await decline(scene.context, scene.second.signatory, answer);
    const late = await joinHouse();
    const board = await readBoard(scene.db, scene.first.lead, letter.letterId, inHours(scene.server, 0));
    const of = (house: House) => board.standings.find(({ organisation }) => organisation.id === house.organisation.id);
    expect(board).toMatchObject({ signed: 1, open: true, revision: { number: 1, digest: letter.digest } });
    expect(of(scene.first)).toMatchObject({
      state: "signed",
      counts: true,
      by: { name: scene.first.signatory.name, title: "Directora" },
      visibility: "counted, not named",
    });
    expect(of(scene.second)).toMatchObject({ state: "declined", counts: false, reason: null });
    expect(of(late)).toMatchObject({ state: "invited", invitedAt: null });
    expect(board.standings.map(({ organisation }) => organisation.id)).not.toContain(scene.secretariat.id);
    expect(board.own).toMatchObject([{ may: { withdraw: { allowed: true }, sign: { allowed: false } } }]);
    for (const actor of [scene.second.lead, scene.coordinator]) {
      const seen = await readBoard(scene.db, actor, letter.letterId, inHours(scene.server, 0));
      expect(seen.standings.find((standing) => standing.state === "declined")?.reason).toBe("Todavía no");
    }
    await signFor(late, letter);
    expect(await countSigned(scene.db, letter.letterId)).toBe(2);
  });

  it("keeps an organisation that signed and left the campaign", async () => {
    const letter = await open(scene);
    const house = await joinHouse();
    await signFor(house, letter);
    await scene.db.delete(campaignOrganisation).where(eq(campaignOrganisation.organisationId, house.organisation.id));
    const board = await readBoard(scene.db, scene.coordinator, letter.letterId, inHours(scene.server, 0));
    expect(board.signed).toBe(await countSigned(scene.db, letter.letterId));
    expect(board.signed).toBe(1);
  });
});

describe("the desk", () => {
  it("shows coordinators who has not answered open letters, by deadline, and what is still moving", async () => {
    const desk = await openScene();
    try {
      const letter = await open(desk);
      const drafted = await draft(desk);
      await sign(desk.context, desk.first.signatory, {
        letterId: letter.letterId,
        seatId: desk.first.seatId,
        revisionDigest: letter.digest,
        visibility: "public",
      });
      const read = await readDesk(desk.db, desk.coordinator);
      expect(read.open).toMatchObject([{ letter: { id: letter.letterId }, signed: 1 }]);
      expect(read.open[0]?.waiting.map(({ organisation }) => organisation.id)).toEqual([desk.second.organisation.id]);
      expect(read.open[0]?.waiting[0]?.invitedAt).toBeInstanceOf(Date);
      expect(read.moving.map((row) => row.letter.id)).toEqual([drafted]);
      expect(await outcome(readDesk(desk.db, desk.first.lead))).toBe("forbidden onlyCoordinators");
    } finally {
      await desk.server.close();
    }
  });
});

describe("the register", () => {
  it("names for the campaign who is behind each entry, and says whether it is sound", async () => {
    const letter = await open(scene);
    await signFor(scene.first, letter, { visibility: "counted, not named" });
    const { lines, verdict } = await readLedger(scene.db, scene.second.lead, letter.letterId);
    expect(verdict).toMatchObject({ ok: true, length: 2 });
    expect(lines[1]).toMatchObject({ type: "signed", own: false, organisation: { id: scene.first.organisation.id } });
  });
});
