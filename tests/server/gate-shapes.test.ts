import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { Rejection } from "#server/documents/gate/rejection.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { attacker, createLetter, expectRefused, from, victim } from "#tests/support/gate-scene.ts";
import { createEditor, schema } from "#tests/support/yjs-editor.ts";
import {
  attribute,
  element,
  format,
  garbage,
  item,
  rawUpdate,
  skip,
  text,
  xmlText,
} from "#tests/support/yjs-updates.ts";

describe("D19 what an editor would never write is refused", () => {
  const letter = createLetter();
  const inText = { origin: [victim, letter.firstLetter] as const, right: [victim, letter.firstLetter + 1] as const };
  const after = { origin: letter.paragraph };
  const own = (clock: number) => ({ parent: [attacker, clock] as const });
  const any = (kind: number) => item(kind, inText, (encoder) => text({}, "x")(encoder));

  test.each<[string, Uint8Array, string]>([
    ["Skip", from(skip(1)), "malformed"],
    ["Deleted", from(garbage(1, 1)), "malformed"],
    ["JSON", from(any(2)), "malformed"],
    ["Binary", from(any(3)), "malformed"],
    ["Embed", from(any(5)), "malformed"],
    ["Doc", from(any(9)), "malformed"],
    ["an empty update", rawUpdate([]), "malformed"],
    ["an empty text", from(text(inText, "")), "malformed"],
    ["trailing bytes", new Uint8Array([...from(text(inText, "x")), 0]), "malformed"],
    [
      "two client sections",
      rawUpdate([0, 1].map((i) => ({ client: attacker + i, clock: 0, structs: [text(inText, "x")] }))),
      "foreign client",
    ],
    ["a javascript: link", from(format(inText, "link", '{"href":"javascript:alert(1)"}')), "not in schema"],
    ["a data: link", from(format(inText, "link", '{"href":"data:text/html,x"}')), "not in schema"],
    ["a //host link", from(format(inText, "link", '{"href":"//evil.example"}')), "not in schema"],
    [
      "a link with a control character",
      from(format(inText, "link", '{"href":"https://a.example/\\u0000"}')),
      "not in schema",
    ],
    [
      "a link with more than an address",
      from(format(inText, "link", '{"href":"https://a.example/","rel":"x"}')),
      "not in schema",
    ],
    ["a mark with __proto__", from(format(inText, "bold", '{"__proto__":{"x":1}}')), "not in schema"],
    ["a mark named __proto__", from(format(inText, "__proto__", "{}")), "not in schema"],
    ["a mark named constructor", from(format(inText, "constructor", "{}")), "not in schema"],
    ["an unknown mark", from(format(inText, "underline", "{}")), "not in schema"],
    ["an unknown node", from(element(after, "script")), "not in schema"],
    ["a node named __proto__", from(element(after, "__proto__")), "not in schema"],
    ["an unknown type", from(item(7, after, (encoder) => garbage(1, 1)(encoder))), "not in schema"],
    [
      "an unknown attribute",
      from(element(after, "paragraph"), attribute({ ...own(0), key: "onclick" }, "x")),
      "not in schema",
    ],
    [
      "an attribute __proto__",
      from(element(after, "paragraph"), attribute({ ...own(0), key: "__proto__" }, "x")),
      "not in schema",
    ],
    [
      "an attribute with an object",
      from(element(after, "paragraph"), attribute({ ...own(0), key: "id" }, { a: 1 })),
      "not in schema",
    ],
    [
      "an attribute one of whose values is wrong",
      from(element(after, "paragraph"), attribute({ ...own(0), key: "id" }, "abcdefgh", "<b>")),
      "not in schema",
    ],
    [
      "a block id out of pattern",
      from(element(after, "paragraph"), attribute({ ...own(0), key: "id" }, "<b>")),
      "not in schema",
    ],
    [
      "a heading of level 9",
      from(element(after, "heading"), attribute({ ...own(0), key: "level" }, 9)),
      "not in schema",
    ],
    ["an attribute on a root", from(attribute({ root: "es", key: "id" }, "abcdefgh")), "out of place"],
    ["a value that is no attribute", from(attribute(after, "abcdefgh")), "out of place"],
    ["text as an attribute", from(element(after, "paragraph"), text({ ...own(0), key: "id" }, "x")), "out of place"],
    ["a list item outside a list", from(element(after, "listItem")), "out of place"],
    ["a paragraph in a paragraph", from(element({ parent: letter.paragraph }, "paragraph")), "out of place"],
    ["a text right under a list", from(element(after, "bulletList"), xmlText(own(0))), "out of place"],
    ["a node inside a text", from(element(inText, "hardBreak")), "out of place"],
    ["a parent that is text", from(element({ parent: [victim, letter.firstLetter] }, "paragraph")), "out of place"],
    [
      "neighbours with different parents",
      from(text({ origin: letter.paragraph, right: [victim, letter.firstLetter] }, "x")),
      "out of place",
    ],
    ["itself as its neighbour", from(text({ origin: [attacker, 0] }, "x")), "unknown reference"],
    [
      "its own later letter as right neighbour",
      from(text({ ...inText, right: [attacker, 3] }, "xxxxx")),
      "unknown reference",
    ],
    ["an overlong update", from(text(inText, "x".repeat(300_000))), "too large"],
  ])("%s", (_name, update, reason) => {
    expectRefused(update, reason);
  });

  test("half a surrogate pair", () => {
    const update = from(text(inText, "ab"));
    const halved = Buffer.from(update);
    const broken = Buffer.concat([halved.subarray(0, halved.length - 4), Buffer.from([3, 0xed, 0xa0, 0x80, 0])]);
    expectRefused(new Uint8Array(broken), "malformed");
  });

  test("a string that claims more bytes than the update has, though the buffer behind it has them", () => {
    const update = from(text(inText, "ab"));
    const memory = new Uint8Array(4096).fill(0x41);
    memory.set(update, 0);
    memory[update.length - 4] = 120;
    expectRefused(memory.subarray(0, update.length), "malformed");
  });

  test("an update larger than one typed live", () => {
    const large = createLetter();
    const update = from(text(inText, "x".repeat(70_000)));
    expect(() => large.guarded.admit(update, attacker)).toThrow(Rejection);
    large.guarded.admit(update, attacker, { resync: true });
  });

  test("a document that has reached its size takes deletions only", () => {
    const full = createLetter();
    let clock = 0;
    for (let i = 0; i < 3; i++) {
      const origin = clock === 0 ? inText.origin : ([attacker, clock - 1] as const);
      const structs = [text({ origin, right: inText.right }, "x".repeat(250_000))];
      full.guarded.keep([
        full.guarded.admit(rawUpdate([{ client: attacker, clock, structs }]), attacker, { resync: true }),
      ]);
      clock += 250_000;
    }
    const structs = [text({ origin: [attacker, clock - 1], right: inText.right }, "x".repeat(250_000))];
    const more = rawUpdate([{ client: attacker, clock, structs }]);
    expect(() => full.guarded.admit(more, attacker, { resync: true })).toThrow("document full");
    full.guarded.admit(rawUpdate([], [{ client: attacker, ranges: [[0, 100]] }]), attacker);
  });

  test("an update made to step over a long document again and again", () => {
    const long = createLetter();
    const blocks = Array.from({ length: 1500 }, () => element({ root: "es" }, "paragraph"));
    const honest = rawUpdate([{ client: victim + 1, clock: 0, structs: blocks }]);
    long.guarded.keep([long.guarded.admit(honest, victim + 1)]);
    const structs = Array.from({ length: 3000 }, () => element({ root: "es" }, "paragraph"));
    expect(() => long.guarded.admit(from(...structs), attacker)).toThrow("too costly");
  });
});

test("D18 a fork, two updates of one client from the same clock, is told to resynchronise", () => {
  const letter = createLetter();
  const fork = rawUpdate([{ client: victim, clock: 0, structs: [text({ root: "es" }, "x")] }]);
  expect(expectRefused(fork, "fork", letter, victim).remedy).toBe("resync");
});

test("D13 what is dropped takes with it what was built on it, and nothing else", () => {
  const letter = createLetter();
  const [first, second] = [createEditor(8_001), createEditor(8_002)];
  for (const editor of [first, second]) {
    editor.receive(Y.encodeStateAsUpdate(letter.guarded.live));
    editor.change((transform) => transform.insert(1, schema.text(`${editor.doc.clientID}`)));
    editor.change((transform) => transform.insert(1, schema.text("más ")));
  }
  const firsts = first.outbox.map((update) => letter.guarded.admit(update, 8_001));
  const seconds = second.outbox.map((update) => letter.guarded.admit(update, 8_002));
  expect(letter.guarded.drop(firsts.slice(0, 1))).toEqual(firsts.slice(1));
  letter.guarded.keep(seconds);
  expect(JSON.stringify(readFragment(letter.guarded.live, "es"))).toContain("más 8002");
  expect(JSON.stringify(readFragment(letter.guarded.live, "es"))).not.toContain("8001");
});
