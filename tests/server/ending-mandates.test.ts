/** A mandate ends with what it rested on, in the same act and in its organisation's chain. */
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activity, mailOutbox, mandate } from "#db/schema/index.ts";
import { type Actor, readActor } from "#server/accounts/actor.ts";
import { lockPeople } from "#server/accounts/lock-people.ts";
import { restorePerson, suspendPerson } from "#server/accounts/people.ts";
import { changeSeat, endSeat } from "#server/accounts/seats.ts";
import { authorityChain, parseEntry } from "#server/ledger/entry.ts";
import { readChain } from "#server/ledger/queries.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { changeOrganisationStatus } from "#server/organisations/commands.ts";
import { endMandate, giveMandate } from "#server/organisations/mandates-commands.ts";
import {
  addHouse,
  addSignatory,
  type House,
  inHours,
  open,
  openScene,
  outcome,
  type Scene,
} from "#tests/support/letter-scene.ts";
import { addActor } from "#tests/support/people.ts";
import { joinHouse, signFor } from "#tests/support/sign-on-scene.ts";

let scene: Scene;
let admin: Actor;
beforeAll(async () => {
  scene = await openScene();
  admin = await addActor(scene.db, { networkRoles: ["admin"] });
});
afterAll(() => scene.server.close());

const mandatesOf = (house: House) =>
  scene.db.select().from(mandate).where(eq(mandate.organisationId, house.organisation.id)).orderBy(mandate.createdAt);

async function expectEnded(house: House, many = 1) {
  expect((await mandatesOf(house)).map(({ endedAt }) => endedAt !== null)).toEqual(Array(many).fill(true));
  const entries = await readChain(scene.db, authorityChain(house.organisation.id));
  const types = entries.map(({ entry }) => parseEntry(entry).type);
  expect(types).toEqual([...Array(many).fill("mandate-given"), ...Array(many).fill("mandate-ended")]);
  expect(verifyChain(entries)).toMatchObject({ ok: true });
  const told = await scene.db
    .select()
    .from(activity)
    .where(and(eq(activity.type, "mandate.ended"), eq(activity.audienceId, house.organisation.id)));
  expect(told).toHaveLength(many);
}

const terms = (house: House, seatId = house.seatId) => ({
  seatId,
  categories: [],
  validFrom: inHours(scene.server, -1),
  validUntil: null,
  decision: "Acta 14",
});

describe("a mandate ends", () => {
  it("with its seat, and the other leads read of it", async () => {
    const house = await addHouse(scene.server);
    const other = await addActor(scene.db, { roles: ["lead"], organisationId: house.organisation.id });
    await endSeat(scene.context, house.lead, { seatId: house.seatId });
    await expectEnded(house);
    expect((await mandatesOf(house))[0]?.endedBySeatId).toBe(house.lead.seats[0]?.id);
    const mails = await scene.db.select().from(mailOutbox).where(eq(mailOutbox.to, other.email));
    expect(mails.map(({ reason }) => reason)).toContain("mandate");
  });

  it("with its seat's role of a signatory, and does not come back with it", async () => {
    const house = await addHouse(scene.server);
    const seat = { seatId: house.seatId, title: "" };
    await changeSeat(scene.context, admin, { ...seat, roles: ["signatory", "reader"] });
    expect((await mandatesOf(house))[0]?.endedAt).toBeNull();
    await changeSeat(scene.context, admin, { ...seat, roles: ["reader"] });
    await changeSeat(scene.context, admin, { ...seat, roles: ["signatory"] });
    await expectEnded(house);
    expect((await mandatesOf(house))[0]?.endedBySeatId).toBeNull();
  });

  it("with its person's access, and a restored person has to be given another", async () => {
    const house = await joinHouse(scene);
    const letter = await open(scene);
    await suspendPerson(scene.context, admin, { personId: house.signatory.personId });
    await expectEnded(house);
    expect(await outcome(giveMandate(scene.context, house.lead, terms(house)))).toBe("not-found noSuchSeat");
    await restorePerson(scene.context, admin, { personId: house.signatory.personId });
    expect(await outcome(signFor(scene, house, letter))).toBe("forbidden noMandate");
    await giveMandate(scene.context, house.lead, terms(house));
    expect(await outcome(signFor(scene, house, letter))).toBe("done");
  });

  it("when its organisation leaves, every one of them; a suspended organisation keeps them for when it is back", async () => {
    const house = await addHouse(scene.server);
    await addSignatory(scene.server, house);
    const organisationId = house.organisation.id;
    await changeOrganisationStatus(scene.context, admin, { organisationId, status: "suspended" });
    expect((await mandatesOf(house)).every(({ endedAt }) => endedAt === null)).toBe(true);
    await changeOrganisationStatus(scene.context, admin, { organisationId, status: "left" });
    await expectEnded(house, 2);
  });

  it("not a second time, and not when it was over by its own date", async () => {
    const house = await addHouse(scene.server);
    await endMandate(scene.context, house.lead, { mandateId: house.mandateId });
    const until = inHours(scene.server, 1);
    await giveMandate(scene.context, house.lead, { ...terms(house), validUntil: until });
    scene.server.advance(2 * 3_600_000);
    await endSeat(scene.context, house.lead, { seatId: house.seatId });
    const entries = await readChain(scene.db, authorityChain(house.organisation.id));
    expect(entries.map(({ entry }) => parseEntry(entry).type)).toEqual([
      "mandate-given",
      "mandate-ended",
      "mandate-given",
    ]);
  });
});

describe("at the same time", () => {
  it("ending a seat and giving it a mandate leave no mandate in force", async () => {
    for (let round = 0; round < 6; round += 1) {
      const house = await addHouse(scene.server);
      await Promise.all([
        outcome(endSeat(scene.context, admin, { seatId: house.seatId })),
        outcome(giveMandate(scene.context, house.lead, terms(house))),
      ]);
      expect((await mandatesOf(house)).filter(({ endedAt }) => endedAt === null)).toEqual([]);
    }
  });

  it("ending a seat and ending its mandate both come to an end, and the mandate ends once", async () => {
    for (let round = 0; round < 6; round += 1) {
      const house = await addHouse(scene.server);
      const outcomes = await Promise.all([
        outcome(endSeat(scene.context, house.lead, { seatId: house.seatId })),
        outcome(endMandate(scene.context, house.lead, { mandateId: house.mandateId })),
      ]);
      expect(outcomes[0]).toBe("done");
      expect(["done", "conflict mandateEnded"]).toContain(outcomes[1]);
      await expectEnded(house);
    }
  });

  it("changing a lead's rights does not hold up a signature that has a mail for them", async () => {
    // The embedded database does one thing at a time, and would wait for ever for what this shows.
    if (scene.server.database.kind === "embedded") return;
    const house = await joinHouse(scene);
    const letter = await open(scene);
    await scene.db.transaction(async (tx) => {
      await lockPeople(tx, admin, house.lead.personId);
      expect(await outcome(signFor(scene, house, letter))).toBe("done");
    });
    expect((await readActor(scene.db, { personId: house.lead.personId }))?.seats).toHaveLength(1);
  });
});
