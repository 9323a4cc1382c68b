import { eq } from "drizzle-orm";
import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { document, letter } from "#db/schema/index.ts";
import { archiveCampaign, changeCampaign } from "#server/campaigns/change-campaign.ts";
import { openCampaign } from "#server/campaigns/open-campaign.ts";
import { readCampaign } from "#server/campaigns/read-campaign.ts";
import { readCampaigns } from "#server/campaigns/read-campaigns.ts";
import { joinOrganisations, removeOrganisation } from "#server/campaigns/take-part.ts";
import type { Notice } from "#server/protocol/activities.ts";
import { Refusal } from "#server/refusal.ts";
import { addActor, addCampaign, addNetwork, addOrganisation, signInAs } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await addNetwork(server.database.db);
});
afterAll(() => server.close());

const settings = { title: "Informar lejos", subject: "Que la protección llegue", country: "CO", allMembers: false };
const coordinate = () => addActor(server.database.db, { networkRoles: ["coordinator"] });
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error("nothing was refused");
  return { code: error.code, key: error.key, fields: error.fields };
};

describe("opening a campaign", () => {
  test("a coordinator opens one for the organisations chosen, with its plan", async () => {
    const { context } = server;
    const coordinator = await coordinate();
    const member = await addActor(context.db, { roles: ["reader"] });
    const organisationIds = member.seats.map((seat) => seat.organisationId);
    const id = await openCampaign(context, coordinator, { ...settings, organisationIds });
    const page = await readCampaign(context.db, member, id);
    expect(page.campaign.title).toBe("Informar lejos");
    expect(page.takingPart.map((organisation) => organisation.id)).toEqual(organisationIds);
    const plans = await context.db.select().from(document).where(eq(document.campaignId, id));
    expect(plans.map((plan) => plan.id)).toEqual([page.planDocumentId]);
  });

  test("nobody else may, and it needs a title, a subject and somebody who takes part", async () => {
    const { context } = server;
    const member = await addActor(context.db, { roles: ["lead", "drafter"] });
    const organisationIds = member.seats.map((seat) => seat.organisationId);
    expect(await refusal(openCampaign(context, member, { ...settings, organisationIds }))).toMatchObject({
      code: "forbidden",
      key: "onlyCoordinators",
    });
    const coordinator = await coordinate();
    const empty = { ...settings, title: " ", subject: "", organisationIds };
    expect((await refusal(openCampaign(context, coordinator, empty))).fields).toEqual({
      title: "fieldRequired",
      subject: "fieldRequired",
    });
    expect((await refusal(openCampaign(context, coordinator, { ...settings, organisationIds: [] }))).fields).toEqual({
      organisationIds: "chooseSome",
    });
  });

  test("an organisation that is only listed, or suspended, cannot take part", async () => {
    const { context } = server;
    const coordinator = await coordinate();
    const listed = await addOrganisation(context.db, { directoryOnlySince: new Date() });
    const suspended = await addOrganisation(context.db, { status: "suspended" });
    for (const { id } of [listed, suspended]) {
      const opening = openCampaign(context, coordinator, { ...settings, organisationIds: [id] });
      expect((await refusal(opening)).fields).toEqual({ organisationIds: "cannotTakePart" });
    }
  });
});

describe("reading campaigns", () => {
  test("members see the campaigns they take part in and nothing of others", async () => {
    const { context } = server;
    const coordinator = await coordinate();
    const member = await addActor(context.db, { roles: ["reader"] });
    const outsider = await addActor(context.db, { roles: ["lead", "drafter", "signatory"] });
    const own = await addCampaign(
      context.db,
      coordinator.personId,
      member.seats.map((seat) => seat.organisationId),
    );
    const ids = async (who: typeof member) => (await readCampaigns(context.db, who)).map((row) => row.id);
    expect(await ids(member)).toContain(own.id);
    expect(await ids(coordinator)).toContain(own.id);
    expect(await ids(outsider)).not.toContain(own.id);
    expect((await refusal(readCampaign(context.db, outsider, own.id))).code).toBe("not-found");
    expect((await refusal(readCampaign(context.db, member, "no-such-campaign"))).code).toBe("not-found");
  });

  test("every member takes part in a campaign for all, an observer only when chosen", async () => {
    const { context } = server;
    const coordinator = await coordinate();
    const member = await addActor(context.db, { roles: ["reader"] });
    const observer = await addOrganisation(context.db, { kind: "observer" });
    const watching = await addActor(context.db, { roles: ["reader"], organisationId: observer.id });
    const id = await openCampaign(context, coordinator, { ...settings, allMembers: true, organisationIds: [] });
    expect((await readCampaign(context.db, member, id)).campaign.id).toBe(id);
    expect((await refusal(readCampaign(context.db, watching, id))).code).toBe("not-found");
    await joinOrganisations(context, coordinator, id, [observer.id]);
    expect((await readCampaign(context.db, watching, id)).campaign.id).toBe(id);
    const [listed] = (await readCampaigns(context.db, watching)).filter((row) => row.id === id);
    expect(listed?.organisations).toBe((await readCampaign(context.db, watching, id)).takingPart.length);
  });
});

describe("taking part", () => {
  test("an open page hears of the campaign its organisation joins, and nothing more after it left", async () => {
    const { context, url } = server;
    const coordinator = await coordinate();
    const member = await addActor(context.db, { roles: ["reader"] });
    const other = await addActor(context.db, { roles: ["reader"] });
    const campaign = await addCampaign(
      context.db,
      coordinator.personId,
      other.seats.map((seat) => seat.organisationId),
    );
    const { cookie } = await signInAs(context.db, member.personId);
    const socket = io(url, { path: "/live", transports: ["websocket"], extraHeaders: { cookie, origin: url } });
    const heard: Notice[] = [];
    const waiting: { type: string; done: () => void }[] = [];
    socket.on("notice", (notice: Notice) => {
      heard.push(notice);
      for (const wait of waiting) if (wait.type === notice.type) wait.done();
    });
    const hear = (type: string) => new Promise<void>((done) => waiting.push({ type, done }));
    await new Promise<void>((joined) => socket.on("joined", () => joined()));
    const [seat] = member.seats;
    if (!seat) throw new Error("no seat");

    const joined = hear("campaign.organisation-joined");
    await joinOrganisations(context, coordinator, campaign.id, [seat.organisationId]);
    await joined;
    const left = hear("campaign.organisation-left");
    await removeOrganisation(context, coordinator, campaign.id, seat.organisationId);
    await left;
    expect((await refusal(readCampaign(context.db, member, campaign.id))).code).toBe("not-found");
    await changeCampaign(context, coordinator, campaign.id, settings);
    // What would have been told came before this answer on the same connection.
    const told = hear("person.changed");
    tellOneself(member.personId);
    await told;
    expect(heard.map((notice) => notice.type)).not.toContain("campaign.changed");
    socket.disconnect();
  });

  test("a member cannot be taken out of a campaign every member takes part in", async () => {
    const { context } = server;
    const coordinator = await coordinate();
    const member = await addOrganisation(context.db);
    const id = await openCampaign(context, coordinator, { ...settings, allMembers: true, organisationIds: [] });
    expect(await refusal(removeOrganisation(context, coordinator, id, member.id))).toMatchObject({
      code: "conflict",
      key: "membersTakePart",
    });
  });
});

function tellOneself(personId: string): void {
  const audience = { kind: "person", id: personId } as const;
  const none = { campaignId: null, letterId: null, organisationId: null };
  server.context.live.tell({ audience, clock: 1, type: "person.changed", ...none });
}

describe("archiving", () => {
  test("waits for open signing to end; afterwards nothing changes and the plan takes no more text", async () => {
    const { context } = server;
    const coordinator = await coordinate();
    const id = await openCampaign(context, coordinator, { ...settings, allMembers: true, organisationIds: [] });
    const [open] = await context.db
      .insert(letter)
      .values({
        campaignId: id,
        kind: "letter",
        title: "Carta",
        category: "solidarity",
        languages: ["es"],
        signing: "open",
        createdBy: coordinator.personId,
      })
      .returning();
    expect((await refusal(archiveCampaign(context, coordinator, id))).key).toBe("signingStillOpen");
    await context.db
      .update(letter)
      .set({ signing: "closed" })
      .where(eq(letter.id, open?.id ?? ""));
    await archiveCampaign(context, coordinator, id);
    const [plan] = await context.db.select().from(document).where(eq(document.campaignId, id));
    expect(plan?.writable).toBe(false);
    expect((await refusal(changeCampaign(context, coordinator, id, settings))).key).toBe("campaignArchived");
  });
});
