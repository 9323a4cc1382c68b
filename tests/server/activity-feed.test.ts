import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "#server/activity/commit.ts";
import { readFeed } from "#server/activity/feed.ts";
import { openCampaign } from "#server/campaigns/open-campaign.ts";
import { admins } from "#server/protocol/activities.ts";
import { addActor, addNetwork } from "#tests/support/people.ts";
import { startTestServer, type TestServer } from "#tests/support/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await addNetwork(server.database.db);
});
afterAll(() => server.close());

const settings = { subject: "Un asunto", country: null, allMembers: false };

async function openFor(title: string) {
  const { context } = server;
  const coordinator = await addActor(context.db, { networkRoles: ["coordinator"] });
  const member = await addActor(context.db, { roles: ["drafter"] });
  const organisationIds = member.seats.map((seat) => seat.organisationId);
  const campaignId = await openCampaign(context, coordinator, { ...settings, title, organisationIds });
  return { coordinator, member, campaignId };
}

test("the feed tells of the campaigns one may read, joined with present names, and of nothing else", async () => {
  const { context } = server;
  const own = await openFor("La mía");
  const other = await openFor("La otra");
  await commit(context, own.coordinator, async ({ happened }) => {
    happened({ type: "network.changed", audience: admins });
    happened({ type: "password.changed", audience: { kind: "person", id: own.member.personId } });
  });
  const { entries, more } = await readFeed(context.db, own.member);
  expect(entries.map((entry) => [entry.type, entry.campaign.title])).toEqual([["campaign.opened", "La mía"]]);
  expect(entries[0]?.person?.name).toBe(own.coordinator.name);
  expect(more).toBeNull();
  expect((await readFeed(context.db, own.member, { campaignId: other.campaignId })).entries).toEqual([]);
});

test("newest first, a page at a time, nothing twice and nothing left out", async () => {
  const { context } = server;
  const { coordinator, member, campaignId } = await openFor("Larga");
  const audience = { kind: "campaign", id: campaignId } as const;
  for (let round = 0; round < 3; round += 1)
    await commit(context, coordinator, async ({ happened }) => {
      for (let each = 0; each < 4; each += 1) happened({ type: "campaign.changed", audience, campaignId });
    });
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readFeed>> = await readFeed(context.db, member, { before, limit: 5 });
    seen.push(...page.entries.map((entry) => entry.cursor));
    before = page.more;
  } while (before !== null);
  expect(seen).toHaveLength(13);
  expect(new Set(seen).size).toBe(13);
  const clocks = seen.map((cursor) => Number(cursor.split(".").at(-1)));
  expect(clocks).toEqual([...clocks].sort((one, two) => two - one));
});

test("an organisation's act is told with its code and the function of who acted", async () => {
  const { context } = server;
  const { member, campaignId } = await openFor("Con actos");
  const [seat] = member.seats;
  if (!seat) throw new Error("no seat");
  await commit(context, member, async ({ happened }) => {
    happened({
      type: "sign-on.signed",
      audience: { kind: "campaign", id: campaignId },
      seatId: seat.id,
      organisationId: seat.organisationId,
      campaignId,
      data: { revision: 2 },
    });
  });
  const [entry] = (await readFeed(context.db, member)).entries;
  expect(entry).toMatchObject({ type: "sign-on.signed", data: { revision: 2 } });
  expect(entry?.organisation?.code).toBe(seat.organisationCode);
});

test("a cursor nobody gave out shows the first page", async () => {
  const { member } = await openFor("Otra más");
  const feed = await readFeed(server.context.db, member, { before: "1.' or 1=1" });
  expect(feed.entries).toHaveLength(1);
});
