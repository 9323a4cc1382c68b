import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/database.ts";
import { campaign as campaigns, type SeatRole, seatRoles } from "#db/schema/index.ts";
import { checkWriters } from "#server/documents/check-writers.ts";
import { createDocument } from "#server/documents/create-document.ts";
import { readDocumentRights } from "#server/documents/document-rights.ts";
import { mayEditDocument, mayReadDocument, takesPart } from "#server/documents/policy.ts";
import { openTestDatabase } from "#tests/support/open-test-database.ts";
import { addActor, addCampaign, addOrganisation, signInAs } from "#tests/support/people.ts";
import { addLetter } from "#tests/support/yjs-letters.ts";

const editing: Record<"letter" | "plan", SeatRole[]> = { letter: ["drafter"], plan: ["drafter", "signatory", "lead"] };

describe("who may edit", () => {
  test.each(["letter", "plan"] as const)("a %s: the roles the product names, and coordinators", (kind) => {
    const state = { kind, writable: true, drafting: true };
    for (const role of seatRoles) {
      expect(mayEditDocument(state, false, { roles: [role], takesPart: true })).toBe(editing[kind].includes(role));
      expect(mayEditDocument(state, false, { roles: [role], takesPart: false })).toBe(false);
      expect(mayEditDocument({ ...state, writable: false }, true, { roles: [role], takesPart: true })).toBe(false);
      expect(mayEditDocument({ ...state, drafting: false }, true, { roles: [role], takesPart: true })).toBe(false);
    }
    expect(mayEditDocument(state, true, null)).toBe(true);
    expect(mayEditDocument(state, false, null)).toBe(false);
  });

  test("whose organisation takes part reads, others do not", () => {
    expect(mayReadDocument(false, [{ roles: ["reader"], takesPart: true }])).toBe(true);
    expect(mayReadDocument(false, [{ roles: ["lead"], takesPart: false }])).toBe(false);
    expect(mayReadDocument(true, [])).toBe(true);
    expect(takesPart({ kind: "observer", listed: false }, { allMembers: true })).toBe(false);
    expect(takesPart({ kind: "member", listed: false }, { allMembers: true })).toBe(true);
    expect(takesPart({ kind: "observer", listed: true }, { allMembers: false })).toBe(true);
  });
});

describe("on opening and inside the append the same rule holds", () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.close();
  });

  test("for every role, a letter and a plan, own and other organisations", async () => {
    const { db } = database;
    const { documentId: letterDocument, organisation, campaign } = await addLetter(db);
    const planDocument = await db.transaction((tx) => createDocument(tx, { campaignId: campaign.id }));
    const stranger = await addOrganisation(db);
    for (const [documentId, kind] of [
      [letterDocument, "letter"],
      [planDocument, "plan"],
    ] as const) {
      for (const role of seatRoles) {
        for (const [organisationId, own] of [
          [organisation.id, true],
          [stranger.id, false],
        ] as const) {
          const actor = await addActor(db, { roles: [role], organisationId });
          const { sessionId } = await signInAs(db, actor.personId);
          const expected = own && editing[kind].includes(role);
          const rights = await readDocumentRights(db, actor, documentId);
          expect(rights).toMatchObject({ mayRead: own, mayEdit: expected });
          const writer = { documentId, personId: actor.personId, sessionId, seatId: actor.seatId };
          const [answer] = await db.transaction((tx) => checkWriters(tx, [writer], new Date()));
          expect(answer).toBe(expected ? "allowed" : "not allowed");
        }
      }
    }
  });

  test("an admin without a seat reads nothing; a campaign of all members lets every member in", async () => {
    const { db } = database;
    const { documentId } = await addLetter(db);
    const admin = await addActor(db, { networkRoles: ["admin"] });
    expect(await readDocumentRights(db, admin, documentId)).toMatchObject({ mayRead: false, mayEdit: false });
    const campaign = await addCampaign(db, admin.personId, [], true);
    const plan = await db.transaction((tx) => createDocument(tx, { campaignId: campaign.id }));
    const member = await addActor(db, { roles: ["lead"] });
    expect(await readDocumentRights(db, member, plan)).toMatchObject({ mayRead: true, mayEdit: true });
    expect(await readDocumentRights(db, member, "nothing")).toBeNull();
  });

  test("in an archived campaign nothing is written any more, and what was there stays readable", async () => {
    const { db } = database;
    const { documentId, organisation, campaign } = await addLetter(db);
    const drafter = await addActor(db, { roles: ["drafter"], organisationId: organisation.id });
    const { sessionId } = await signInAs(db, drafter.personId);
    await db.update(campaigns).set({ archivedAt: new Date() }).where(eq(campaigns.id, campaign.id));
    expect(await readDocumentRights(db, drafter, documentId)).toMatchObject({ mayRead: true, mayEdit: false });
    const writer = { documentId, personId: drafter.personId, sessionId, seatId: drafter.seatId };
    expect(await db.transaction((tx) => checkWriters(tx, [writer], new Date()))).toEqual(["not allowed"]);
  });

  test("somebody else's seat or session gives no right", async () => {
    const { db } = database;
    const { documentId, organisation } = await addLetter(db);
    const drafter = await addActor(db, { roles: ["drafter"], organisationId: organisation.id });
    const reader = await addActor(db, { roles: ["reader"], organisationId: organisation.id });
    const theirs = await signInAs(db, drafter.personId);
    const own = await signInAs(db, reader.personId);
    const base = { documentId, personId: reader.personId, seatId: drafter.seatId };
    const answers = await db.transaction((tx) =>
      checkWriters(
        tx,
        [
          { ...base, sessionId: own.sessionId },
          { ...base, sessionId: theirs.sessionId },
          { ...base, sessionId: null },
          { ...base, sessionId: theirs.sessionId, personId: drafter.personId },
        ],
        new Date(),
      ),
    );
    expect(answers).toEqual(["not allowed", "signed out", "signed out", "allowed"]);
  });
});
