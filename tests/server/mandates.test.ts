import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activity, mailOutbox, mandate, seat } from "#db/schema/index.ts";
import { changeSeat, endSeat } from "#server/accounts/seats.ts";
import { authorityChain, parseEntry } from "#server/ledger/entry.ts";
import { readChain } from "#server/ledger/queries.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { endMandate, giveMandate, type NewMandate } from "#server/organisations/mandates-commands.ts";
import { mandateTermsHash } from "#server/organisations/mandates-ledger.ts";
import { readMandates, validMandate } from "#server/organisations/mandates-queries.ts";
import { addHouse, addSignatory, inHours, openScene, outcome, type Scene } from "#tests/support/letter-scene.ts";
import { addActor, addSeat } from "#tests/support/people.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.server.close());

const terms = (seatId: string, changes: Partial<NewMandate> = {}): NewMandate => ({
  seatId,
  categories: ["censorship"],
  validFrom: inHours(scene.server, -1),
  validUntil: inHours(scene.server, 24),
  decision: "Acta 20 de la asamblea",
  ...changes,
});
const isValid = async (seatId: string, category: string, hours = 0) =>
  (await scene.db.transaction((tx) => validMandate(tx, seatId, category, inHours(scene.server, hours)))) !== null;

describe("a mandate", () => {
  it("holds for its categories, from its start until just before its end, and until it is ended", async () => {
    const house = await addHouse(scene.server);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    expect(await isValid(house.seatId, "censorship")).toBe(false);
    const until = inHours(scene.server, 24);
    const mandateId = await giveMandate(scene.context, house.lead, terms(house.seatId, { validUntil: until }));
    expect(await isValid(house.seatId, "censorship")).toBe(true);
    expect(await isValid(house.seatId, "solidarity")).toBe(false);
    expect(await isValid(house.seatId, "censorship", -2)).toBe(false);
    const at = (instant: Date) => scene.db.transaction((tx) => validMandate(tx, house.seatId, "censorship", instant));
    expect(await at(new Date(until.getTime() - 1))).not.toBeNull();
    expect(await at(until)).toBeNull();
    await endMandate(scene.context, house.lead, { mandateId });
    expect(await isValid(house.seatId, "censorship")).toBe(false);
  });

  it("for no category named holds for every one", async () => {
    expect(await isValid(scene.first.seatId, "anything")).toBe(true);
  });

  it("is given and ended by a lead of the same organisation alone", async () => {
    const { context, db, first, second, coordinator } = scene;
    const admin = await addActor(db, { networkRoles: ["admin"], roles: ["lead"] });
    expect(await outcome(giveMandate(context, first.signatory, terms(first.seatId)))).toBe("forbidden onlyLeads");
    for (const actor of [second.lead, coordinator, admin]) {
      expect(await outcome(giveMandate(context, actor, terms(first.seatId)))).toBe("not-found noSuchSeat");
      // As of one that does not exist.
      for (const mandateId of [first.mandateId, "nothing"])
        expect(await outcome(endMandate(context, actor, { mandateId }))).toBe("not-found noSuchMandate");
    }
  });

  it("and a seat are not found on the page of an organisation or person they are not of", async () => {
    const { context, db, first, second } = scene;
    const { organisation, seatId, mandateId } = second;
    const both = await addActor(db, { roles: ["lead"], organisationId: organisation.id });
    await addSeat(db, both.personId, first.organisation.id, ["lead"]);
    const within = first.organisation.id;
    const given = giveMandate(context, both, { ...terms(seatId), within });
    expect(await outcome(given)).toBe("not-found noSuchSeat");
    expect(await outcome(endMandate(context, both, { mandateId, within }))).toBe("not-found noSuchMandate");
    const change = { seatId, title: "", roles: ["signatory" as const] };
    for (const elsewhere of [{ organisationId: within }, { personId: first.signatory.personId }]) {
      const changed = changeSeat(context, both, { ...change, within: elsewhere });
      expect(await outcome(changed)).toBe("not-found noSuchSeat");
      expect(await outcome(endSeat(context, both, { seatId, within: elsewhere }))).toBe("not-found noSuchSeat");
    }
    const here = { organisationId: organisation.id, personId: second.signatory.personId };
    expect(await outcome(changeSeat(context, both, { ...change, within: here }))).toBe("done");
  });

  it("needs a signatory's active seat, known categories, an end after its start and a decision", async () => {
    const { context, db, first } = scene;
    const drafter = await addActor(db, { roles: ["drafter"], organisationId: first.organisation.id });
    const wrong = terms(drafter.seatId ?? "", {
      categories: ["nothing"],
      validUntil: inHours(scene.server, -3),
      decision: " ",
    });
    await expect(giveMandate(context, first.lead, wrong)).rejects.toMatchObject({
      code: "invalid",
      fields: {
        seatId: "seatNotSignatory",
        categories: "chooseOne",
        validUntil: "endsBeforeStart",
        decision: "fieldRequired",
      },
    });
    const { seatId } = await addSignatory(scene.server, first);
    await db.update(seat).set({ endedAt: new Date() }).where(eq(seat.id, seatId));
    expect(await outcome(giveMandate(context, first.lead, terms(seatId)))).toBe("not-found noSuchSeat");
  });

  it("is ended once", async () => {
    const house = await addHouse(scene.server);
    const ends = [1, 2].map(() => outcome(endMandate(scene.context, house.lead, { mandateId: house.mandateId })));
    expect((await Promise.all(ends)).sort()).toEqual(["conflict mandateEnded", "done"]);
  });

  it("stands in its organisation's chain, given and ended, by the hash of its terms (C8)", async () => {
    const house = await addHouse(scene.server);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    const entries = await readChain(scene.db, authorityChain(house.organisation.id));
    const [given, ended] = entries.map((stored) => parseEntry(stored.entry));
    const [row] = await scene.db.select().from(mandate).where(eq(mandate.id, house.mandateId));
    if (!row) throw new Error("no mandate");
    expect(given).toMatchObject({ type: "mandate-given", text_sha256: [mandateTermsHash(row)], replaces: null });
    expect(ended).toMatchObject({ type: "mandate-ended", text_sha256: [mandateTermsHash(row)], replaces: 1 });
    expect(verifyChain(entries)).toMatchObject({ ok: true, length: 2 });
    expect(JSON.stringify(entries)).not.toContain(house.signatory.name);
  });

  it("is told to the organisation's other leads, in their language, and to its own feed alone", async () => {
    const house = await addHouse(scene.server);
    const second = await addActor(scene.db, { roles: ["lead"], organisationId: house.organisation.id });
    const mandateId = await giveMandate(scene.context, house.lead, terms(house.seatId));
    const mails = await scene.db.select().from(mailOutbox).where(eq(mailOutbox.to, second.email));
    expect(mails).toMatchObject([{ reason: "mandate", personId: second.personId }]);
    expect(mails[0]?.text).toContain("Acta 20 de la asamblea");
    const told = await scene.db.select().from(activity).where(eq(activity.type, "mandate.given"));
    const own = told.filter((row) => row.data.mandateId === mandateId);
    expect(own).toMatchObject([{ audienceKind: "organisation", audienceId: house.organisation.id }]);
  });

  it("is read by the organisation's own seats alone", async () => {
    const { db, first, second } = scene;
    const now = inHours(scene.server, 0);
    const read = await readMandates(db, first.signatory, first.organisation.id, now);
    expect(read.mayManage).toBe(false);
    expect(read.mandates.find((shown) => shown.id === first.mandateId)).toMatchObject({
      inForce: true,
      personName: first.signatory.name,
    });
    expect((await readMandates(db, first.lead, first.organisation.id, now)).mayManage).toBe(true);
    expect(await outcome(readMandates(db, second.lead, first.organisation.id, now))).toBe(
      "not-found noSuchOrganisation",
    );
  });
});
