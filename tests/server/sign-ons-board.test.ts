import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaignOrganisation, seat } from "#db/schema/index.ts";
import { readLedger } from "#server/ledger/queries.ts";
import { decline } from "#server/sign-ons/answer.ts";
import { readBoard } from "#server/sign-ons/board.ts";
import { countSigned } from "#server/sign-ons/count-signed.ts";
import { readDesk } from "#server/sign-ons/desk.ts";
import { sign } from "#server/sign-ons/sign.ts";
import { draft, type House, inHours, open, openScene, outcome, type Scene } from "#tests/support/letter-scene.ts";
import { joinHouse, signFor } from "#tests/support/sign-on-scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.server.close());

describe("the board", () => {
  it("lists every organisation taking part with its answer, who gave it in what function, and the count", async () => {
    const letter = await open(scene);
    await scene.db.update(seat).set({ title: "Directora" }).where(eq(seat.id, scene.first.seatId));
    await signFor(scene, scene.first, letter, { visibility: "counted, not named" });
    const answer = { letterId: letter.letterId, seatId: scene.second.seatId, reason: "Todavía no" };
    await decline(scene.context, scene.second.signatory, answer);
    const late = await joinHouse(scene);
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
    await signFor(scene, late, letter);
    expect(await countSigned(scene.db, letter.letterId)).toBe(2);
  });

  it("keeps an organisation that signed and left the campaign", async () => {
    const letter = await open(scene);
    const house = await joinHouse(scene);
    await signFor(scene, house, letter);
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
    await signFor(scene, scene.first, letter, { visibility: "counted, not named" });
    const { lines, verdict } = await readLedger(scene.db, scene.second.lead, letter.letterId);
    expect(verdict).toMatchObject({ ok: true, length: 2 });
    expect(lines[1]).toMatchObject({ type: "signed", own: false, organisation: { id: scene.first.organisation.id } });
  });
});
