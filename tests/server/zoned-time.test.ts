import { expect, test } from "vitest";
import { instantIn, wallClockIn, zonesToChoose } from "#app/zoned-time.ts";

test("a time of a zone without summer time is one instant, and comes back as it was typed", () => {
  const at = instantIn("America/Bogota", "2026-11-26T18:00");
  expect(at?.toISOString()).toBe("2026-11-26T23:00:00.000Z");
  expect(at && wallClockIn("America/Bogota", at)).toBe("2026-11-26T18:00");
});

test("a time the clock skips is taken as late as it would have been, one shown twice the first time", () => {
  expect(instantIn("America/New_York", "2026-03-08T02:30")?.toISOString()).toBe("2026-03-08T07:30:00.000Z");
  expect(instantIn("America/New_York", "2026-11-01T01:30")?.toISOString()).toBe("2026-11-01T05:30:00.000Z");
  expect(instantIn("America/New_York", "2026-07-01T12:00")?.toISOString()).toBe("2026-07-01T16:00:00.000Z");
});

test("what is no time, or in no zone, is nothing", () => {
  expect(instantIn("America/Bogota", "26/11/2026")).toBeNull();
  expect(instantIn("America/Bogota", "2026-02-31T10:00")).toBeNull();
  expect(instantIn("Nowhere/Else", "2026-11-26T18:00")).toBeNull();
});

test("the zones to choose from hold what is in use, once", () => {
  const zones = zonesToChoose("Europe/Madrid", "America/Bogota", null);
  expect(zones.slice(0, 3)).toEqual(["Europe/Madrid", "America/Bogota", "UTC"]);
  expect(zones.filter((zone) => zone === "America/Bogota")).toHaveLength(1);
});
