import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { createEmptyDocument } from "#server/documents/create-empty-document.ts";
import { createGuardedDocument } from "#server/documents/gate/guarded-document.ts";
import { Rejection } from "#server/documents/gate/rejection.ts";
import { readFragment } from "#server/documents/read-fragment.ts";
import { createEditor, schema } from "#tests/support/yjs-editor.ts";
import {
  attribute,
  element,
  format,
  garbage,
  item,
  rawUpdate,
  type Struct,
  skip,
  text,
  xmlText,
} from "#tests/support/yjs-updates.ts";

const victim = 7_000;
const attacker = 6_660;

/** A letter "hola mundo" by the victim: element 0, its id 11 or 12, text type and ten letters. */
function createLetter() {
  const editor = createEditor(victim);
  editor.change((transform) => transform.insert(1, schema.text("hola mundo")));
  const update = Y.encodeStateAsUpdate(editor.doc);
  const guarded = createGuardedDocument(createEmptyDocument());
  guarded.keep([guarded.admit(update, victim)]);
  const letter = [...(editor.doc.store.clients.get(victim) ?? [])].find(
    (struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentString,
  );
  const paragraph = (editor.doc.getXmlFragment("es").get(0) as Y.XmlElement)._item?.id;
  return {
    guarded,
    editor,
    firstLetter: letter?.id.clock ?? 0,
    paragraph: [victim, paragraph?.clock ?? 0] as const,
    next: guarded.nextClock(victim),
  };
}

function expectRefused(update: Uint8Array, reason: string, letter = createLetter(), sender = attacker): Rejection {
  const { live } = letter.guarded;
  const before = Y.encodeStateAsUpdate(live);
  const roots = live.share.size;
  let caught: unknown;
  try {
    letter.guarded.admit(update, sender, { resync: true });
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Rejection);
  expect((caught as Rejection).reason).toBe(reason);
  expect(Y.encodeStateAsUpdate(live)).toEqual(before);
  expect(live.share.size).toBe(roots);
  // The document goes on as if nothing had been sent.
  letter.editor.outbox.length = 0;
  letter.editor.change((transform) => transform.insert(1, schema.text("¡")));
  for (const honest of letter.editor.outbox) letter.guarded.keep([letter.guarded.admit(honest, victim)]);
  expect(readFragment(live, "es")).toEqual(readFragment(letter.editor.doc, "es"));
  return caught as Rejection;
}

const from = (...structs: Struct[]) => rawUpdate([{ client: attacker, clock: 0, structs }]);

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
