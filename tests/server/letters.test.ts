import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activity, document, letter, person, revisionText } from "#db/schema/index.ts";
import { archiveCampaign } from "#server/campaigns/change-campaign.ts";
import { letterChain, parseEntry } from "#server/ledger/entry.ts";
import { readChain, readLedger } from "#server/ledger/queries.ts";
import { sha256 } from "#server/ledger/sha256.ts";
import { letterDigest } from "#server/letters/canonical-text.ts";
import { changeLetterSettings, setTextState } from "#server/letters/change-settings.ts";
import { freezeLetter, resumeDrafting } from "#server/letters/freeze-letter.ts";
import { listLetters, readLetter, readTextsInForce } from "#server/letters/queries.ts";
import { openSigning } from "#server/letters/signing.ts";
import { startLetter } from "#server/letters/start-letter.ts";
import {
  draft,
  freeze,
  open,
  openScene,
  outcome,
  type Scene,
  settings,
  words,
  writeWords,
} from "#tests/support/letter-scene.ts";
import { addActor, addCampaign } from "#tests/support/people.ts";

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

describe("a letter being drafted", () => {
  it("is started by drafters and coordinators, in a campaign their organisation takes part in", async () => {
    const { context, db, campaign, coordinator, first } = scene;
    const drafter = await addActor(db, { roles: ["drafter"], organisationId: first.organisation.id });
    const proposer = await addActor(db, { roles: ["proposer"], organisationId: first.organisation.id });
    const stranger = await addActor(db, { roles: ["drafter"] });
    const start = (actor: typeof drafter) => startLetter(context, actor, { campaignId: campaign.id, ...settings });
    expect(await outcome(start(drafter))).toBe("done");
    expect(await outcome(start({ ...coordinator, seatId: null }))).toBe("done");
    expect(await outcome(start(proposer))).toBe("forbidden onlyDrafters");
    expect(await outcome(start(stranger))).toBe("not-found noSuchCampaign");
    const unknown = startLetter(context, drafter, { campaignId: "nowhere", ...settings });
    expect(await outcome(unknown)).toBe("not-found noSuchCampaign");
  });

  it("is the same not-found to people of other campaigns as one that does not exist", async () => {
    const letterId = await draft(scene);
    const stranger = await addActor(scene.db, { roles: ["drafter", "lead", "signatory"] });
    for (const id of [letterId, "nowhere"]) {
      expect(await outcome(readLetter(scene.db, stranger, id))).toBe("not-found noSuchLetter");
      expect(await outcome(readLedger(scene.db, stranger, id))).toBe("not-found noSuchLetter");
      expect(await outcome(freezeLetter(scene.context, stranger, { letterId: id }))).toBe("not-found noSuchLetter");
    }
    expect(await listLetters(scene.db, stranger, scene.campaign.id)).toEqual([]);
  });

  it("takes changed settings until it is frozen, and says which fields are wrong", async () => {
    const { context, db, first } = scene;
    const drafter = await addActor(db, { roles: ["drafter"], organisationId: first.organisation.id });
    const reader = await addActor(db, { roles: ["reader"], organisationId: first.organisation.id });
    const letterId = await draft(scene);
    const change = (actor: typeof drafter, changes: Partial<typeof settings>) =>
      changeLetterSettings(context, actor, { letterId, ...settings, ...changes });
    await change(drafter, { title: "  Otro título ", recipients: [" A ", ""] });
    expect(await readRow(letterId)).toMatchObject({ title: "Otro título", recipients: ["A"] });
    expect(await outcome(change(reader, {}))).toBe("forbidden onlyDrafters");
    const wrong = { title: " ", category: "nothing", languages: [], deadlineAt: new Date(), deadlineZone: "Mars/Base" };
    await expect(change(drafter, wrong)).rejects.toMatchObject({
      code: "invalid",
      fields: {
        title: "fieldRequired",
        category: "chooseOne",
        languages: "chooseALanguage",
        deadlineZone: "timeZoneUnknown",
      },
    });
    await freezeLetter(context, scene.coordinator, { letterId }).catch(() => {});
    await writeWords(scene, letterId, { es: words("a"), pt: words("b") });
    expect(await typesOf(letterId)).toContain("letter.settings-changed");
  });

  it("stands still once its campaign is archived", async () => {
    const { context, coordinator, db } = scene;
    const ended = await addCampaign(db, coordinator.personId, [scene.first.organisation.id]);
    const letterId = await draft({ ...scene, campaign: ended });
    await archiveCampaign(context, coordinator, ended.id);
    const late = startLetter(context, coordinator, { campaignId: ended.id, ...settings });
    expect(await outcome(late)).toBe("conflict campaignArchived");
    expect(await outcome(freezeLetter(context, coordinator, { letterId }))).toBe("conflict campaignArchived");
  });

  it("racing the archiving of its campaign is open for signing there, or refused; never both archived and open", async () => {
    const { context, coordinator, db } = scene;
    for (let round = 0; round < 5; round += 1) {
      const ending = await addCampaign(db, coordinator.personId, [scene.first.organisation.id]);
      const frozen = await freeze({ ...scene, campaign: ending });
      const deadlineAt = new Date(context.clock().getTime() + 3_600_000);
      const outcomes = await Promise.all([
        outcome(archiveCampaign(context, coordinator, ending.id)),
        outcome(openSigning(context, coordinator, { letterId: frozen.letterId, deadlineAt, deadlineZone: "UTC" })),
      ]);
      expect([
        ["done", "conflict campaignArchived"],
        ["conflict signingStillOpen", "done"],
      ]).toContainEqual(outcomes);
    }
  });

  it("goes into review and back by a coordinator alone", async () => {
    const { context, coordinator, first } = scene;
    const letterId = await draft(scene);
    await setTextState(context, coordinator, { letterId, text: "in review" });
    expect((await readLetter(scene.db, coordinator, letterId)).rights.editText).toMatchObject({ key: "textInReview" });
    await setTextState(context, coordinator, { letterId, text: "drafting" });
    expect((await readRow(letterId)).text).toBe("drafting");
    expect(await outcome(setTextState(context, first.lead, { letterId, text: "in review" }))).toBe(
      "forbidden onlyCoordinators",
    );
  });
});

describe("freezing", () => {
  it("stores the exact bytes of each language, and what is shown comes from them", async () => {
    const { letterId, digest } = await freeze(scene);
    const shown = await readTextsInForce(scene.db, scene.first.lead, letterId);
    expect(shown?.texts.map((text) => text.text.content)).toEqual([
      words("Pedimos respuesta."),
      words("Pedimos resposta."),
    ]);
    for (const text of shown?.texts ?? []) expect(sha256(text.bytes)).toBe(text.sha256);
    expect(letterDigest(shown?.texts ?? [])).toBe(digest);
    expect(shown?.revision).toMatchObject({ number: 1, digest, grade: null });
    expect(await readRow(letterId)).toMatchObject({ text: "frozen", signing: "not open", revisionInForce: 1 });
    const { verdict, lines } = await readLedger(scene.db, scene.first.lead, letterId);
    expect(verdict).toMatchObject({ ok: true, length: 1 });
    expect(lines[0]).toMatchObject({ type: "frozen", revision: 1, org_commit: null, languages: ["es", "pt"] });
  });

  it("stops the document, and refuses settings and a second freeze", async () => {
    const { context, coordinator } = scene;
    const { letterId } = await freeze(scene);
    const [row] = await scene.db.select().from(document).where(eq(document.letterId, letterId));
    expect(row?.writable).toBe(false);
    expect(await outcome(freezeLetter(context, coordinator, { letterId }))).toBe("conflict textFrozen");
    expect(await outcome(changeLetterSettings(context, coordinator, { letterId, ...settings }))).toBe(
      "conflict textFrozen",
    );
  });

  it("lets one of two coordinators freeze at once", async () => {
    const letterId = await draft(scene);
    const outcomes = await Promise.all(
      [1, 2].map(() => outcome(freezeLetter(scene.context, scene.coordinator, { letterId }))),
    );
    expect(outcomes.sort()).toEqual(["conflict textFrozen", "done"]);
    expect(await entryTypes(letterId)).toEqual(["frozen"]);
  });

  it("refuses an empty language and refused characters, and leaves the document writable", async () => {
    const { context, coordinator } = scene;
    const letterId = await draft(scene, { languages: ["es", "fr"] });
    await expect(freezeLetter(context, coordinator, { letterId })).rejects.toMatchObject({
      code: "invalid",
      key: "emptyLanguage",
      fields: { language: "fr" },
    });
    await writeWords(scene, letterId, { es: words("mal\u202eo"), fr: words("bien") });
    await expect(freezeLetter(context, coordinator, { letterId })).rejects.toMatchObject({
      key: "refusedCharacters",
      fields: { language: "es", block: "1", codePoint: "U+202E" },
    });
    const [row] = await scene.db.select().from(document).where(eq(document.letterId, letterId));
    expect(row?.writable).toBe(true);
    expect((await readRow(letterId)).text).toBe("drafting");
  });

  it("is refused to everybody but coordinators, also to one who has lost the role since the page was opened", async () => {
    const letterId = await draft(scene);
    expect(await outcome(freezeLetter(scene.context, scene.first.lead, { letterId }))).toBe(
      "forbidden onlyCoordinators",
    );
    const former = await addActor(scene.db, {
      networkRoles: ["coordinator"],
      roles: ["reader"],
      organisationId: scene.first.organisation.id,
    });
    await scene.db.update(person).set({ networkRoles: [] }).where(eq(person.id, former.personId));
    expect(await outcome(freezeLetter(scene.context, former, { letterId }))).toBe("forbidden onlyCoordinators");
  });

  it("can be gone on from while nobody could sign: the next generation starts from the frozen words", async () => {
    const { context, coordinator } = scene;
    const { letterId } = await freeze(scene);
    await resumeDrafting(context, coordinator, { letterId });
    expect(await readRow(letterId)).toMatchObject({ text: "drafting", revisionInForce: 1 });
    const again = await freezeLetter(context, coordinator, { letterId });
    expect(again.revision).toBe(2);
    const shown = await readTextsInForce(scene.db, coordinator, letterId);
    expect(shown?.texts[0]?.text.content).toEqual(words("Pedimos respuesta."));
    expect(await entryTypes(letterId)).toEqual(["frozen", "frozen"]);
    const { letterId: signing } = await open(scene);
    expect(await outcome(resumeDrafting(context, coordinator, { letterId: signing }))).toBe("conflict signingHasBegun");
  });

  it("makes bytes that no statement changes", async () => {
    const { letterId } = await freeze(scene);
    const shown = await readTextsInForce(scene.db, scene.coordinator, letterId);
    const change = scene.db
      .update(revisionText)
      .set({ sha256: "0" })
      .where(eq(revisionText.revisionId, shown?.revision.id ?? ""));
    await expect(change).rejects.toThrow();
  });
});
