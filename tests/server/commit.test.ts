import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/database.ts";
import { activity, person } from "#db/schema/index.ts";
import { commit } from "#server/activity/commit.ts";
import type { Context } from "#server/context.ts";
import { admins, type Notice } from "#server/protocol/activities.ts";
import { Refusal } from "#server/refusal.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { addPerson } from "../support/people.ts";

let database: OpenDatabase;
const told: Notice[] = [];
const logged: string[] = [];
let context: Context;

beforeAll(async () => {
  database = await openTestDatabase();
  // Only what commit() touches: the database, the clock, the rooms it tells and the log.
  context = {
    db: database.db,
    clock: () => new Date("2026-11-24T12:00:00Z"),
    live: { tell: (notice: Notice) => void told.push(notice) },
    log: { error: (event: string) => void logged.push(event) },
  } as unknown as Context;
});
afterAll(() => database.close());

const nobody = { personId: null };

describe("commit", () => {
  test("numbers an audience's activities in order, without gap or double, however many commit at once", async () => {
    const audience = { kind: "campaign", id: "busy" } as const;
    await Promise.all(
      Array.from({ length: 40 }, () =>
        commit(context, nobody, async ({ happened }) => happened({ type: "campaign.changed", audience })),
      ),
    );
    const rows = await database.db
      .select({ clock: activity.clock })
      .from(activity)
      .where(eq(activity.audienceId, "busy"))
      .orderBy(asc(activity.clock));
    expect(rows.map((row) => row.clock)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("a number that can be seen means that all before it can be seen", async () => {
    const audience = { kind: "campaign", id: "ordered" } as const;
    const gaps: number[][] = [];
    const look = async () => {
      const rows = await database.db
        .select({ clock: activity.clock })
        .from(activity)
        .where(eq(activity.audienceId, "ordered"));
      const clocks = rows.map((row) => row.clock).sort((left, right) => left - right);
      if (clocks.some((clock, index) => clock !== index + 1)) gaps.push(clocks);
    };
    await Promise.all(
      Array.from({ length: 30 }, async () => {
        await commit(context, nobody, async ({ happened }) => happened({ type: "campaign.changed", audience }));
        await look();
      }),
    );
    expect(gaps).toEqual([]);
  });

  test("two commits for the same two audiences named in opposite order both end", async () => {
    const one = { kind: "campaign", id: "one" } as const;
    const two = { kind: "organisation", id: "two" } as const;
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        commit(context, nobody, async ({ happened }) => {
          for (const audience of index % 2 ? [one, two] : [two, one]) happened({ type: "campaign.changed", audience });
        }),
      ),
    );
    const rows = await database.db.select().from(activity).where(eq(activity.audienceId, "two"));
    expect(rows).toHaveLength(20);
  });

  test("what is refused leaves neither a row nor a notice", async () => {
    told.length = 0;
    const work = commit(context, nobody, async ({ tx, happened }) => {
      await tx.insert(person).values({ name: "Nadie", email: "nadie@example.org", language: "es" });
      happened({ type: "network.changed", audience: admins });
      throw new Refusal("conflict", "tooLate");
    });
    await expect(work).rejects.toMatchObject({ code: "conflict", key: "tooLate" });
    expect(await database.db.select().from(person).where(eq(person.email, "nadie@example.org"))).toEqual([]);
    expect(told).toEqual([]);
  });

  test("rooms and effects hear of a change only after it is committed", async () => {
    const created = await addPerson(database.db);
    const seen: string[] = [];
    await commit(context, { personId: created.id }, async ({ tx, happened, afterwards }) => {
      happened({
        type: "person.changed",
        audience: { kind: "person", id: created.id },
        data: { subjectId: created.id },
      });
      await tx.update(person).set({ name: "Otro nombre" }).where(eq(person.id, created.id));
      afterwards(async () => {
        const [row] = await database.db.select().from(person).where(eq(person.id, created.id));
        seen.push(row?.name ?? "");
      });
    });
    expect(seen).toEqual(["Otro nombre"]);
    expect(told.at(-1)).toMatchObject({ type: "person.changed", clock: 1 });
  });

  test("an effect that fails is logged, keeps no other from happening, and does not undo what is done", async () => {
    const done: string[] = [];
    const answer = await commit(context, nobody, async ({ afterwards }) => {
      afterwards(() => Promise.reject(new Error("no network")));
      afterwards(() => void done.push("cut"));
      return "stored";
    });
    expect({ answer, done, logged }).toEqual({ answer: "stored", done: ["cut"], logged: ["commit.effect"] });
  });

  test("the history refuses to be rewritten, by the database itself", async () => {
    await commit(context, nobody, async ({ happened }) => happened({ type: "network.changed", audience: admins }));
    await expect(database.db.update(activity).set({ type: "x" })).rejects.toThrow();
    await expect(database.db.delete(activity)).rejects.toThrow();
  });
});
