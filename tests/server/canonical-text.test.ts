import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#server/ledger/canonical-json.ts";
import { sha256 } from "#server/ledger/sha256.ts";
import { renderPlainText } from "#server/letters/canonical/plain-text.ts";
import { refusedCharactersIn } from "#server/letters/canonical/refused-characters.ts";
import {
  canonicalBytes,
  canonicalText,
  findRefusedCharacters,
  hasWords,
  letterDigest,
  readCanonicalText,
  type TextSource,
} from "#server/letters/canonical-text.ts";
import { Refusal } from "#server/refusal.ts";

type Raw = Record<string, unknown>;
const text = (words: string, ...marks: Raw[]): Raw => ({ type: "text", text: words, marks });
const paragraph = (id: string | null, ...content: Raw[]): Raw => ({ type: "paragraph", attrs: { id }, content });
const doc = (...content: Raw[]): Raw => ({ type: "doc", content });
const bold = { type: "bold" };
const italic = { type: "italic" };
const link = (href: string) => ({ type: "link", attrs: { href, target: "_blank", rel: null } });

const source = (content: unknown, changes: Partial<TextSource> = {}): TextSource => ({
  kind: "letter",
  language: "es",
  title: "Carta de ejemplo",
  recipients: ["Presidencia de Ejemplo"],
  content,
  ...changes,
});
const hashOf = (content: unknown, changes: Partial<TextSource> = {}) =>
  sha256(canonicalBytes(canonicalText(source(content, changes))));
const contentOf = (content: unknown) => canonicalText(source(content)).content;
const refusalOf = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("the exact text of a letter", () => {
  it("is RFC 8785 JSON of format, kind, language, title, recipients and content (T1)", () => {
    const bytes = canonicalBytes(canonicalText(source(doc(paragraph("block-0001", text("Señor «é» \u20ac"))))));
    expect(new TextDecoder().decode(bytes)).toBe(
      '{"content":{"content":[{"attrs":{"id":"block-0001"},"content":[{"text":"Señor «é» €","type":"text"}],' +
        '"type":"paragraph"}],"type":"doc"},"format":"coro-letter-1","kind":"letter","language":"es",' +
        '"recipients":["Presidencia de Ejemplo"],"title":"Carta de ejemplo"}',
    );
  });

  it("is the same in NFC and NFD, with CR LF, CR or LF, and with blanks at the end of a line (T3, T5, T7)", () => {
    const plain = hashOf(doc(paragraph("block-0001", text("Petición\nal Señor"))));
    for (const other of [
      "Petición\nal Señor".normalize("NFD"),
      "Petición\r\nal Señor",
      "Petición\ral Señor",
      "Petición \u00a0\nal Señor\t \u2003",
      "Petición\nal Señor\n\n",
    ]) {
      expect(hashOf(doc(paragraph("block-0001", text(other))))).toBe(plain);
    }
    expect(hashOf(doc(paragraph("block-0001", text("Petición"), { type: "hardBreak" }, text("al Señor"))))).toBe(plain);
    const titled = { title: " Carta\tde ejemplo\r\n", recipients: ["Presidencia de Ejemplo  ", " "] };
    expect(hashOf(doc(paragraph("block-0001", text("Petición\nal Señor"))), titled)).toBe(plain);
  });

  it("joins an accent that was split from its letter between two runs of equal marks (T6)", () => {
    const split = doc(paragraph("block-0001", text("accio", bold), text("\u0301n", bold)));
    expect(hashOf(split)).toBe(hashOf(doc(paragraph("block-0001", text("acción", bold)))));
  });

  it("merges runs, orders marks and drops empty runs and foreign attributes (T2, T6)", () => {
    const one = doc(
      paragraph("block-0001", text("a", italic, link("https://example.org/")), text(""), text("b", bold)),
    );
    const two = doc({
      type: "paragraph",
      attrs: { id: "block-0001", textAlign: null },
      content: [
        text("a", { type: "link", attrs: { href: "https://example.org/" } }, italic),
        { type: "text", text: "b", marks: [{ type: "bold", attrs: {} }] },
      ],
    });
    expect(contentOf(one)).toEqual(contentOf(two));
    expect(canonicalJson(contentOf(one))).not.toContain("target");
  });

  it("differs when a word, a mark, a level, a recipient or the language differs", () => {
    const heading = (level: number) => ({ type: "heading", attrs: { id: "block-0001", level }, content: [text("a")] });
    const hashes = [
      hashOf(doc(paragraph("block-0001", text("a")))),
      hashOf(doc(paragraph("block-0001", text("b")))),
      hashOf(doc(paragraph("block-0001", text("a", bold)))),
      hashOf(doc(heading(1))),
      hashOf(doc(heading(2))),
      hashOf(doc(paragraph("block-0001", text("a"))), { recipients: [] }),
      hashOf(doc(paragraph("block-0001", text("a"))), { language: "pt" }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("keeps block ids, and mends missing, malformed and repeated ones the same way each time (T8)", () => {
    const raw = doc(
      paragraph("block-0001", text("a")),
      paragraph(null, text("b")),
      paragraph("block-0001", text("c")),
      paragraph("x", text("d")),
      paragraph("mended-es-2", text("e")),
    );
    const ids = contentOf(raw).content.map((block) => "attrs" in block && "id" in block.attrs && block.attrs.id);
    expect(ids).toEqual(["block-0001", "mended-es-2-2", "mended-es-3", "mended-es-4", "mended-es-2"]);
  });

  it("drops containers that hold nothing and empty paragraphs at the end, and keeps empty ones between (T9)", () => {
    const raw = doc(
      paragraph("block-0001", text("a")),
      paragraph("block-0002"),
      { type: "bulletList", content: [{ type: "listItem", content: [] }] },
      {
        type: "orderedList",
        attrs: { start: null },
        content: [{ type: "listItem", content: [paragraph("block-0003", text("b"))] }],
      },
      paragraph("block-0004", text("  ")),
      paragraph("block-0005", { type: "hardBreak" }),
    );
    expect(contentOf(raw).content.map((block) => block.type)).toEqual(["paragraph", "paragraph", "orderedList"]);
    expect(contentOf(raw).content[2]).toMatchObject({ attrs: { start: 1 } });
  });

  it("refuses direction controls, zero-width, soft hyphen, private use and other controls, and says where (T10)", () => {
    for (const hidden of [
      "\u202e",
      "\u2066",
      "\u200b",
      "\u200d",
      "\ufeff",
      "\u00ad",
      "\ue000",
      "\u0007",
      "\u2028",
      "\ufe0f",
      "\u{e0041}",
      "\u061c",
    ]) {
      const raw = doc(paragraph("block-0001", text("bien")), paragraph("block-0002", text(`mal${hidden}o`)));
      const refusal = refusalOf(() => canonicalText(source(raw)));
      expect(refusal).toMatchObject({ code: "invalid", key: "refusedCharacters" });
      const codePoint = `U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
      expect(refusal.fields).toMatchObject({
        language: "es",
        field: "content",
        block: "2",
        blockId: "block-0002",
        codePoint,
      });
    }
    expect(refusalOf(() => canonicalText(source(doc(), { title: "a\u202eb" }))).fields).toMatchObject({
      field: "title",
    });
    expect(refusalOf(() => canonicalText(source(doc(), { recipients: ["a\u200bb"] }))).fields).toMatchObject({
      field: "recipients",
    });
    expect(refusedCharactersIn("Ñandú, «çedilha», l’été\u202f! 😀 عربى 中文")).toEqual([]);
  });

  it("lists every refused character for the page that shows them", () => {
    const raw = doc(paragraph("block-0001", text("a\u200bb\u202ec")));
    expect(findRefusedCharacters(source(raw)).map((place) => place.codePoint)).toEqual(["U+200B", "U+202E"]);
  });

  it("refuses nodes, marks and addresses the schema does not know (T2)", () => {
    const attempts: unknown[] = [
      null,
      { type: "paragraph" },
      doc({ type: "image", attrs: { src: "x" } }),
      doc({ type: "listItem", content: [] }),
      doc({ type: "text", text: "bare" }),
      doc(paragraph("block-0001", text("a", { type: "underline" }))),
      doc(paragraph("block-0001", text("a", link("javascript:alert(1)")))),
      doc({ type: "blockquote", content: [{ type: "heading", attrs: { level: 1 } }] }),
      doc({ type: "heading", attrs: { level: 7 }, content: [text("a")] }),
      doc(paragraph("block-0001", text("a", bold, bold))),
    ];
    for (const attempt of attempts) {
      expect(refusalOf(() => canonicalText(source(attempt)))).toMatchObject({ code: "invalid", key: "refusedShape" });
    }
  });

  it("reads back what was frozen, and nothing that is not exactly canonical", () => {
    const bytes = canonicalBytes(canonicalText(source(doc(paragraph("block-0001", text("a"))))));
    expect(canonicalBytes(readCanonicalText(bytes))).toEqual(bytes);
    const written = new TextDecoder().decode(bytes);
    for (const other of [
      ` ${written}`,
      written.replace('"a"', '"a "'),
      written.replace("coro-letter-1", "coro-letter-2"),
    ]) {
      expect(() => readCanonicalText(new TextEncoder().encode(other))).toThrow();
    }
  });

  it("knows an empty text from one with words", () => {
    expect(hasWords(contentOf(doc(paragraph("block-0001"))))).toBe(false);
    expect(hasWords(contentOf(doc(paragraph("block-0001", text("\u00a0 ")), paragraph("block-0002", text("a")))))).toBe(
      true,
    );
  });

  it("renders as plain text with lists, quotations and addresses", () => {
    const item = (id: string, words: string) => ({ type: "listItem", content: [paragraph(id, text(words))] });
    const raw = doc(
      { type: "heading", attrs: { id: "block-0001", level: 1 }, content: [text("Pedido")] },
      paragraph("block-0002", text("Vean "), text("el caso", link("https://example.org/")), text(".")),
      { type: "orderedList", attrs: { start: 3 }, content: [item("block-0003", "uno"), item("block-0004", "dos")] },
      { type: "blockquote", content: [paragraph("block-0005", text("dicho\nasí"))] },
    );
    expect(renderPlainText(contentOf(raw))).toBe(
      "Pedido\n\nVean el caso (https://example.org/).\n\n3. uno\n4. dos\n\n> dicho\n> así",
    );
  });
});

describe("any content", () => {
  const inline = fc.oneof(
    fc.record({
      type: fc.constant("text"),
      text: fc.string({ unit: "grapheme", maxLength: 8 }).filter((words) => refusedCharactersIn(words).length === 0),
      marks: fc.subarray([bold, italic, link("https://example.org/a")]),
    }),
    fc.constant({ type: "hardBreak" }),
    fc.constantFrom(" ", "\n", "\r\n", "\u0301", "e\u0301", "\u00a0").map((words) => text(words)),
  );
  const block = fc.record({
    type: fc.constant("paragraph"),
    attrs: fc.record({ id: fc.constantFrom(null, "block-0001", "block-0002", "mended-es-2", "!") }),
    content: fc.array(inline, { maxLength: 6 }),
  });
  const list = fc.record({
    type: fc.constantFrom("bulletList", "orderedList"),
    attrs: fc.constant({}),
    content: fc.array(fc.record({ type: fc.constant("listItem"), content: fc.array(block, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
  });
  const content = fc.record({ type: fc.constant("doc"), content: fc.array(fc.oneof(block, list), { maxLength: 6 }) });

  it("is canonical after one pass: a second changes nothing, and reading back gives the same bytes", () => {
    fc.assert(
      fc.property(content, (raw) => {
        const once = canonicalText(source(raw));
        const bytes = canonicalBytes(once);
        expect(canonicalBytes(canonicalText(source(once.content)))).toEqual(bytes);
        expect(canonicalBytes(readCanonicalText(bytes))).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it("has block ids that are unique", () => {
    fc.assert(
      fc.property(content, (raw) => {
        const ids = [...canonicalJson(contentOf(raw)).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("the digest of a revision", () => {
  it("covers all languages, in the order of their codes whatever the order of the tabs (T12)", () => {
    const es = { language: "es", sha256: sha256("a") } as const;
    const pt = { language: "pt", sha256: sha256("b") } as const;
    expect(letterDigest([pt, es])).toBe(letterDigest([es, pt]));
    expect(letterDigest([es, pt])).toBe(sha256(`coro-letter-digest-1\nes ${es.sha256}\npt ${pt.sha256}\n`));
    expect(letterDigest([es])).not.toBe(letterDigest([es, pt]));
  });
});
