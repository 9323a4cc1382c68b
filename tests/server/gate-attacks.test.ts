import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { readFragment } from "#server/documents/read-fragment.ts";
import { attacker, createLetter, expectRefused, from, victim } from "#tests/support/gate-scene.ts";
import { element, garbage, rawUpdate, type Struct, text } from "#tests/support/yjs-updates.ts";

describe("D19 the named attacks on Yjs are refused and leave no trace", () => {
  test("GC(0) brick", () => {
    expectRefused(from(garbage(0)), "malformed");
  });

  test("swapped origins", () => {
    const letter = createLetter();
    const place = {
      origin: [victim, letter.firstLetter + 6] as const,
      right: [victim, letter.firstLetter + 2] as const,
    };
    expectRefused(from(text(place, "NO ")), "out of place", letter);
  });

  test("forged client id", () => {
    const letter = createLetter();
    const structs = [text({ origin: [victim, letter.firstLetter] }, " FALSO")];
    expectRefused(rawUpdate([{ client: victim, clock: letter.next, structs }]), "foreign client", letter);
  });

  test("clock poison GC(2^40)", () => {
    const letter = createLetter();
    expectRefused(
      rawUpdate([{ client: victim, clock: letter.next, structs: [garbage(2 ** 40)] }]),
      "foreign client",
      letter,
    );
    expectRefused(from(garbage(2 ** 40)), "malformed");
  });

  test("pre-delete future", () => {
    const letter = createLetter();
    expectRefused(rawUpdate([], [{ client: victim, ranges: [[letter.next, 1_000_000]] }]), "unknown reference", letter);
  });

  test("pending flood", () => {
    expectRefused(
      rawUpdate([{ client: attacker, clock: 5, structs: [text({ root: "es" }, "x".repeat(1000))] }]),
      "clock gap",
    );
    expectRefused(rawUpdate([{ client: 99_999, clock: 0, structs: [text({ root: "es" }, "x")] }]), "foreign client");
    expectRefused(from(text({ origin: [victim, 5000] }, "x")), "unknown reference");
  });

  test("zero-length GCs", () => {
    expectRefused(from(...Array<Struct>(3000).fill(garbage(0))), "malformed");
  });

  test("20,000 root types, also when the update is cut off", () => {
    const roots = Array.from({ length: 4000 }, (_, index) => text({ root: `r${index}` }, "x"));
    const update = from(...roots);
    expectRefused(update, "not in schema");
    expectRefused(update.subarray(0, update.length - 5), "not in schema");
  });

  test("deep nesting", () => {
    const deep: Struct[] = [element({ root: "es" }, "bulletList")];
    for (let i = 1; i < 400; i++) deep.push(element({ parent: [attacker, i - 1] }, i % 2 ? "listItem" : "bulletList"));
    expectRefused(from(...deep), "out of place");
  });

  test("raw text inside the block fragment", () => {
    expectRefused(from(text({ root: "es" }, "RAW")), "out of place");
  });

  test("huge struct count", () => {
    for (const count of [2 ** 20, 2 ** 25, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1])
      expectRefused(rawUpdate([{ client: attacker, clock: 0, structs: [], count }]), "malformed");
  });

  test("huge delete set", () => {
    const ranges = Array.from({ length: 5000 }, (): [number, number] => [0, 1]);
    expectRefused(rawUpdate([], [{ client: victim, ranges }]), "malformed");
  });

  test("V2 encoding, and the V2 loop", () => {
    const { editor } = createLetter();
    expectRefused(Y.encodeStateAsUpdateV2(editor.doc), "unknown reference");
    expectRefused(Y.encodeStateAsUpdateV2(new Y.Doc()), "malformed");
    const loop = Buffer.from("00010000000001000100010200001602000001fdffffffff7f0000", "hex");
    expectRefused(new Uint8Array(loop), "malformed");
  });

  test("delete all is an edit like any other", () => {
    const letter = createLetter();
    const update = rawUpdate([], [{ client: victim, ranges: [[0, letter.next]] }]);
    letter.guarded.keep([letter.guarded.admit(update, attacker)]);
    expect(readFragment(letter.guarded.live, "es").content).toEqual([]);
  });
});
