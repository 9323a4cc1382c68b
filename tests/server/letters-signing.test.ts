import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activity, letter, organisation, signOn } from "#db/schema/index.ts";
import { letterChain, parseEntry } from "#server/ledger/entry.ts";
import { readChain } from "#server/ledger/queries.ts";
import { closeDueLetters } from "#server/letters/close-due-letters.ts";
import { archiveLetter, cancelLetter } from "#server/letters/end-letter.ts";
import { freezeLetter } from "#server/letters/freeze-letter.ts";
import { closeSigning, extendDeadline, openSigning, reopenSigning } from "#server/letters/signing.ts";
import { startLetter } from "#server/letters/start-letter.ts";
import {
  draft,
  freeze,
  hour,
  inHours,
  open,
  openScene,
  outcome,
  type Scene,
  settings,
  words,
  writeWords,
} from "#tests/support/letter-scene.ts";
import { addCampaign, addOrganisation } from "#tests/support/people.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.server.close());

const readRow = async (letterId: string) => {
  const [row] = await scene.db.select().from(letter).where(eq(letter.id, letterId));
  if (!row) throw new Error("no letter");
  return row;
};
const typesOf = async (letterId: string) => {
  const rows = await scene.db.select().from(activity).where(eq(activity.letterId, letterId)).orderBy(activity.clock);
  return rows.map((row) => row.type);
};
const entryTypes = async (letterId: string) =>
  (await readChain(scene.db, letterChain(letterId))).map((stored) => parseEntry(stored.entry).type);

describe("signing", () => {
  it("opens for a frozen letter with a deadline ahead, and invites all but the secretariat and the inactive", async () => {
    const { context, coordinator, db } = scene;
    const drafted = await draft(scene);
    const deadline = { deadlineAt: inHours(scene.server, 1), deadlineZone: "America/Bogota" };
    expect(await outcome(openSigning(context, coordinator, { letterId: drafted, ...deadline }))).toBe(
      "conflict textNotFrozen",
    );
    const { letterId } = await freeze(scene);
    const past = { letterId, deadlineAt: inHours(scene.server, -1), deadlineZone: "America/Bogota" };
    expect(await outcome(openSigning(context, coordinator, past))).toBe("invalid checkTheFields");
    await openSigning(context, coordinator, { letterId, ...deadline });
    const invited = await db.select({ id: signOn.organisationId }).from(signOn).where(eq(signOn.letterId, letterId));
    expect(invited.map((row) => row.id).sort()).toEqual(scene.members.map((member) => member.organisation.id).sort());
    expect(await outcome(openSigning(context, coordinator, { letterId, ...deadline }))).toBe(
      "conflict signingHasBegun",
    );
    expect(await outcome(openSigning(context, scene.first.lead, { letterId, ...deadline }))).toBe(
      "forbidden onlyCoordinators",
    );
  });

  it("of a campaign of all members invites every active member, and no listed-only one", async () => {
    const { context, coordinator, db } = scene;
    const listed = await addOrganisation(db, { directoryOnlySince: new Date() });
    const gone = await addOrganisation(db, { status: "left" });
    const everyone = await addCampaign(db, coordinator.personId, [], true);
    const letterId = await startLetter(context, coordinator, { campaignId: everyone.id, ...settings });
    await writeWords(scene, letterId, { es: words("a"), pt: words("b") });
    await freezeLetter(context, coordinator, { letterId });
    await openSigning(context, coordinator, { letterId, deadlineAt: inHours(scene.server, 1), deadlineZone: "UTC" });
    const invited = (await db.select().from(signOn).where(eq(signOn.letterId, letterId))).map(
      (row) => row.organisationId,
    );
    expect(invited).toContain(scene.first.organisation.id);
    for (const id of [listed.id, gone.id, scene.secretariat.id]) expect(invited).not.toContain(id);
    const members = await db
      .select()
      .from(organisation)
      .where(and(eq(organisation.kind, "member"), eq(organisation.status, "active")));
    expect(invited).toHaveLength(members.filter((row) => !row.directoryOnlySince).length);
  });

  it("is extended, closed and reopened, each time recorded; closing is in the chain and publishes nothing", async () => {
    const { context, coordinator } = scene;
    const { letterId } = await open(scene);
    const until = (hours: number) => ({
      letterId,
      deadlineAt: inHours(scene.server, hours),
      deadlineZone: "America/Lima",
    });
    expect(await outcome(extendDeadline(context, coordinator, until(2)))).toBe("invalid checkTheFields");
    await extendDeadline(context, coordinator, until(48));
    await closeSigning(context, coordinator, { letterId });
    expect(await readRow(letterId)).toMatchObject({ signing: "closed", deadlineZone: "America/Lima" });
    expect(await outcome(extendDeadline(context, coordinator, until(72)))).toBe("conflict signingClosed");
    await reopenSigning(context, coordinator, until(72));
    expect(await readRow(letterId)).toMatchObject({ signing: "open", signingClosedAt: null });
    expect(await outcome(reopenSigning(context, coordinator, until(96)))).toBe("conflict signingNotClosed");
    expect(await entryTypes(letterId)).toEqual(["frozen", "closed"]);
    expect(await typesOf(letterId)).toEqual([
      "letter.started",
      "letter.frozen",
      "letter.signing-opened",
      "letter.deadline-changed",
      "letter.signing-closed",
      "letter.signing-reopened",
    ]);
  });

  it("is closed by the job once the deadline has passed, once, in nobody's name", async () => {
    const { context } = scene;
    const { letterId } = await open(scene);
    const { letterId: later } = await open(scene);
    await extendDeadline(context, scene.coordinator, {
      letterId: later,
      deadlineAt: inHours(scene.server, 400),
      deadlineZone: "UTC",
    });
    await closeDueLetters(context);
    expect((await readRow(letterId)).signing).toBe("open");
    scene.server.advance(25 * hour);
    await Promise.all([closeDueLetters(context), closeDueLetters(context)]);
    expect((await readRow(letterId)).signing).toBe("closed");
    expect((await readRow(later)).signing).toBe("open");
    const entries = (await readChain(scene.db, letterChain(letterId))).map((stored) => parseEntry(stored.entry));
    expect(entries.map((entry) => entry.type)).toEqual(["frozen", "closed"]);
    expect(entries[1]).toMatchObject({ method: "server", org_commit: null, person_commit: null });
    const closed = await scene.db
      .select()
      .from(activity)
      .where(and(eq(activity.letterId, letterId), eq(activity.type, "letter.signing-closed")));
    expect(closed).toMatchObject([{ personId: null, data: { revision: 1, signed: 0 } }]);
  });

  it("is closed by the job also while another letter cannot be", async () => {
    const { context, db, server } = scene;
    const [broken, sound] = [await open(scene), await open(scene)];
    await db.update(letter).set({ revisionInForce: 99 }).where(eq(letter.id, broken.letterId));
    server.advance(25 * hour);
    await closeDueLetters(context);
    expect((await readRow(sound.letterId)).signing).toBe("closed");
    expect((await readRow(broken.letterId)).signing).toBe("open");
    expect(server.errors.map(({ event }) => event)).toContain("letter.close");
    await db.update(letter).set({ revisionInForce: 1 }).where(eq(letter.id, broken.letterId));
  });
});

describe("the end of a letter", () => {
  it("by cancelling closes signing too, and nothing more is possible", async () => {
    const { context, coordinator } = scene;
    const { letterId } = await open(scene);
    await cancelLetter(context, coordinator, { letterId });
    expect(await readRow(letterId)).toMatchObject({ life: "cancelled", signing: "closed" });
    const deadline = { letterId, deadlineAt: inHours(scene.server, 9), deadlineZone: "UTC" };
    expect(await outcome(reopenSigning(context, coordinator, deadline))).toBe("conflict letterEnded");
    expect(await outcome(cancelLetter(context, coordinator, { letterId }))).toBe("conflict letterEnded");
  });

  it("by archiving waits until signing is over", async () => {
    const { context, coordinator } = scene;
    const { letterId } = await open(scene);
    expect(await outcome(archiveLetter(context, coordinator, { letterId }))).toBe("conflict signingStillOpen");
    await closeSigning(context, coordinator, { letterId });
    await archiveLetter(context, coordinator, { letterId });
    expect((await readRow(letterId)).life).toBe("archived");
  });
});
