import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activity, mailOutbox, seat, signOn } from "#db/schema/index.ts";
import { authorityChain, authorityCommitment, parseEntry } from "#server/ledger/entry.ts";
import { readChain } from "#server/ledger/queries.ts";
import { checkReceipt, writeReceipt } from "#server/ledger/receipt.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { closeSigning, reopenSigning } from "#server/letters/signing.ts";
import { endMandate, giveMandate } from "#server/organisations/mandates-commands.ts";
import { readBoard } from "#server/sign-ons/board.ts";
import { countSigned } from "#server/sign-ons/count-signed.ts";
import { readReceipt } from "#server/sign-ons/receipts.ts";
import { sign } from "#server/sign-ons/sign.ts";
import {
  addHouse,
  addSignatory,
  draft,
  hour,
  inHours,
  open,
  openScene,
  outcome,
  type Scene,
} from "#tests/support/letter-scene.ts";
import { addActor } from "#tests/support/people.ts";
import { actsOf, entriesOf, joinHouse, leadSeatOf, readStanding, signFor } from "#tests/support/sign-on-scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.server.close());

describe("signing", () => {
  it("counts, is an act, an activity, and an entry whose receipt verifies against the chain", async () => {
    const letter = await open(scene);
    const receipt = await signFor(scene, scene.first, letter);
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
    expect(await readStanding(scene, letter.letterId, scene.first)).toMatchObject({
      state: "signed",
      visibility: "public",
    });
    expect(await actsOf(scene, letter.letterId, scene.first)).toMatchObject([
      { sequence: 1, type: "signed", seatId: scene.first.seatId, mandateId: scene.first.mandateId, ledgerSequence: 2 },
    ]);
    const entries = await entriesOf(scene, letter.letterId);
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
    const receipt = await signFor(scene, scene.first, letter);
    const chain = await readChain(scene.db, authorityChain(scene.first.organisation.id));
    const head = chain.at(-1)?.hash ?? "";
    const { organisation } = receipt.openings;
    expect(organisation?.authorityHead).toBe(head);
    expect(parseEntry(receipt.entry).authority_head).toBe(authorityCommitment(organisation?.salt ?? "", head));
    expect(receipt.entry).not.toContain(head);
  });

  it("mails the receipt to the signatory and tells the leads, and the own organisation reads it again", async () => {
    const letter = await open(scene);
    const receipt = await signFor(scene, scene.first, letter);
    for (const to of [scene.first.signatory.email, scene.first.lead.email]) {
      const mails = await scene.db.select().from(mailOutbox).where(eq(mailOutbox.to, to));
      expect(mails.some((mail) => mail.reason === "receipt" && mail.text.includes(writeReceipt(receipt)))).toBe(true);
    }
    expect(await readReceipt(scene.db, scene.first.lead, letter.letterId, receipt.sequence)).toEqual(receipt);
    for (const none of [Number.NaN, 0.5, 1e12])
      expect(await outcome(readReceipt(scene.db, scene.first.lead, letter.letterId, none))).toBe(
        "not-found noSuchReceipt",
      );
    for (const actor of [scene.second.lead, scene.coordinator]) {
      const read = readReceipt(scene.db, actor, letter.letterId, receipt.sequence);
      expect(await outcome(read)).toBe("not-found noSuchReceipt");
    }
  });

  it("needs a valid mandate for the category: missing, expired, not begun or for others refuses", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    const give = (from: number, until: number, categories: string[]) =>
      giveMandate(scene.context, house.lead, {
        seatId: house.seatId,
        categories,
        validFrom: inHours(scene.server, from),
        validUntil: inHours(scene.server, until),
        decision: "Acta",
      });
    expect(await outcome(signFor(scene, house, letter))).toBe("forbidden noMandate");
    await give(-5, -1, []);
    await give(1, 5, []);
    await give(-1, 5, ["censorship"]);
    expect(await outcome(signFor(scene, house, letter))).toBe("forbidden noMandate");
    await give(-1, 5, ["censorship", "community-media"]);
    expect(await outcome(signFor(scene, house, letter))).toBe("done");
  });

  it("is refused when the mandate ends between the page and the act, by ending or by time", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    const board = await readBoard(scene.db, house.signatory, letter.letterId, inHours(scene.server, 0));
    expect(board.own[0]?.may.sign).toEqual({ allowed: true });
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    expect(await outcome(signFor(scene, house, letter))).toBe("forbidden noMandate");
    expect(await actsOf(scene, letter.letterId, house).catch(() => [])).toEqual([]);
  });

  it("racing the end of its mandate is either done before it, or refused", async () => {
    const letter = await open(scene);
    for (let turn = 0; turn < 5; turn += 1) {
      const house = await joinHouse(scene);
      const before = await countSigned(scene.db, letter.letterId);
      const [signed, ended] = await Promise.all([
        outcome(signFor(scene, house, letter)),
        outcome(endMandate(scene.context, house.lead, { mandateId: house.mandateId })),
      ]);
      expect(ended).toBe("done");
      expect(["done", "forbidden noMandate"]).toContain(signed);
      expect(await countSigned(scene.db, letter.letterId)).toBe(before + (signed === "done" ? 1 : 0));
    }
  });

  it("made under a mandate that ends later stands", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    await signFor(scene, house, letter);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    expect(await countSigned(scene.db, letter.letterId)).toBe(1);
  });

  it("is refused to a seat that is not a signatory's, to another's seat and to one that has ended", async () => {
    const letter = await open(scene);
    const { first, second, context } = scene;
    const common = { letterId: letter.letterId, revisionDigest: letter.digest, visibility: "public" } as const;
    const leadSeat = leadSeatOf(first);
    expect(await outcome(sign(context, first.lead, { ...common, seatId: leadSeat }))).toBe("forbidden onlySignatories");
    for (const seatId of [second.seatId, "no-seat"]) {
      expect(await outcome(sign(context, first.signatory, { ...common, seatId }))).toBe("not-found noSuchSeat");
    }
    const house = await joinHouse(scene);
    await scene.db.update(seat).set({ endedAt: new Date() }).where(eq(seat.id, house.seatId));
    expect(await outcome(signFor(scene, house, letter))).toMatch(/^not-found/);
  });

  it("of a letter of another campaign is refused like one that does not exist", async () => {
    const letter = await open(scene);
    const stranger = await addHouse(scene.server);
    for (const letterId of [letter.letterId, "nowhere"]) {
      expect(await outcome(signFor(scene, stranger, { ...letter, letterId }))).toBe("not-found noSuchLetter");
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
    expect(await outcome(signFor(scene, scene.first, letter))).toBe("conflict signingClosed");
    const deadline = { letterId: letter.letterId, deadlineAt: inHours(scene.server, 1), deadlineZone: "UTC" };
    await reopenSigning(context, coordinator, deadline);
    scene.server.advance(hour);
    expect(await outcome(signFor(scene, scene.first, letter))).toBe("conflict signingClosed");
    const letterId = await draft(scene);
    expect(await outcome(signFor(scene, scene.first, { letterId, digest: "" }))).toBe("conflict signingNotOpen");
    expect(await countSigned(scene.db, letter.letterId)).toBe(0);
  });

  it("is refused for another text than the one in force", async () => {
    const letter = await open(scene);
    expect(await outcome(signFor(scene, scene.first, { ...letter, digest: "0".repeat(64) }))).toBe(
      "conflict textChanged",
    );
    const [text] = await scene.db.select().from(signOn).where(eq(signOn.letterId, letter.letterId));
    expect(text?.state).toBe("invited");
  });

  it("by two signatories of one organisation at once is one signature, and the second learns only that", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    const other = await addSignatory(scene.server, house);
    const outcomes = await Promise.all([
      outcome(signFor(scene, house, letter)),
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
    expect((await entriesOf(scene, letter.letterId)).length).toBe(2);
  });

  it("by many organisations at once leaves a chain without gap or fork", async () => {
    const letter = await open(scene);
    const houses = await Promise.all(Array.from({ length: 12 }, () => joinHouse(scene)));
    const twice = [...houses, ...houses].map((house) => outcome(signFor(scene, house, letter)));
    const outcomes = await Promise.all(twice);
    expect(outcomes.filter((answer) => answer === "done")).toHaveLength(12);
    expect(outcomes.filter((answer) => answer === "conflict alreadySigned")).toHaveLength(12);
    expect(verifyChain(await entriesOf(scene, letter.letterId))).toMatchObject({ ok: true, length: 13 });
    expect(await countSigned(scene.db, letter.letterId)).toBe(12);
  });

  it("racing the closing is either in the count that closing records, or refused", async () => {
    const letter = await open(scene);
    const [signed] = await Promise.all([
      outcome(signFor(scene, scene.first, letter)),
      closeSigning(scene.context, scene.coordinator, { letterId: letter.letterId }),
    ]);
    const rows = await scene.db.select().from(activity).where(eq(activity.letterId, letter.letterId));
    const closing = rows.find((row) => row.type === "letter.signing-closed");
    expect(closing?.data.signed).toBe(signed === "done" ? 1 : 0);
  });

  it("with an embargo needs a day ahead", async () => {
    const letter = await open(scene);
    for (const embargoUntil of [null, inHours(scene.server, -1)]) {
      const signed = signFor(scene, scene.first, letter, { visibility: "embargoed until", embargoUntil });
      expect(await outcome(signed)).toBe("invalid checkTheFields");
    }
  });
});
