import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "#server/ledger/canonical-json.ts";
import {
  authorityCommitment,
  type ChainedEntry,
  entryHash,
  genesis,
  type LedgerEntry,
  organisationCommitment,
  personCommitment,
} from "#server/ledger/entry.ts";
import { checkReceipt, makeReceipt, type Receipt, writeReceipt } from "#server/ledger/receipt.ts";
import { sha256 } from "#server/ledger/sha256.ts";
import { verifyChain } from "#server/ledger/verify-chain.ts";
import { canonicalBytes, canonicalText, letterDigest } from "#server/letters/canonical-text.ts";

const textHash = sha256("the text");

function entryAt(seq: number, changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    v: 1,
    chain: "letter:example",
    seq,
    type: seq === 1 ? "frozen" : "signed",
    revision: 1,
    languages: ["es"],
    text_sha256: [textHash],
    org_commit: seq === 1 ? null : organisationCommitment("1".repeat(64), `organisation-${seq}`, `Ejemplo ${seq}`),
    authority_head: null,
    person_commit: seq === 1 ? null : personCommitment("2".repeat(64), `person-${seq}`, "Ana"),
    method: "page",
    day: `2026-11-${String(Math.min(30, 9 + seq)).padStart(2, "0")}`,
    replaces: null,
    nonce: String(seq).padStart(32, "0"),
    ...changes,
  };
}

/** Chains entries anew, as one who holds the server would after tampering. */
function chain(entries: readonly LedgerEntry[]): ChainedEntry[] {
  let previous = genesis;
  return entries.map((entry, index) => {
    const text = canonicalJson(entry);
    const stored = { sequence: index + 1, previous, entry: text, hash: entryHash(previous, text) };
    previous = stored.hash;
    return stored;
  });
}

const honest = (length: number) => Array.from({ length }, (_, index) => entryAt(index + 1));

function receiptFor(stored: ChainedEntry): Receipt {
  const { seq } = JSON.parse(stored.entry) as LedgerEntry;
  const openings = {
    organisation: { salt: "1".repeat(64), id: `organisation-${seq}`, shownName: `Ejemplo ${seq}`, authorityHead: null },
    person: { salt: "2".repeat(64), id: `person-${seq}`, name: "Ana" },
  };
  return makeReceipt(stored, { digest: "digest", openings, example: false });
}

/** The ways a chain may be tampered with at a position (from 1). Sequences are made to fit, so that only hashes tell. */
const tamperings: Record<string, (entries: LedgerEntry[], at: number) => LedgerEntry[]> = {
  edit: (entries, at) => replaceAt(entries, at, (entry) => ({ ...entry, org_commit: sha256("another") })),
  delete: (entries, at) => renumber(entries.filter((_, index) => index !== at - 1)),
  insert: (entries, at) => renumber(entries.toSpliced(at - 1, 0, entryAt(at, { nonce: "f".repeat(32) }))),
  swap: (entries, at) => {
    const other = at === entries.length ? at - 1 : at + 1;
    return renumber(entries.with(at - 1, pick(entries, other)).with(other - 1, pick(entries, at)));
  },
  "other text": (entries, at) => replaceAt(entries, at, (entry) => ({ ...entry, text_sha256: [sha256("other")] })),
  backdate: (entries, at) => replaceAt(entries, at, (entry) => ({ ...entry, day: "2026-01-01" })),
  truncate: (entries, at) => entries.slice(0, at - 1),
};

/** Cutting off the end leaves a sound chain: only what was seen before tells. */
const tells = (name: string, at: number, length: number) =>
  name !== "truncate" && !(name === "delete" && at === length);

function pick(entries: readonly LedgerEntry[], at: number): LedgerEntry {
  const entry = entries[at - 1];
  if (!entry) throw new Error(`no entry ${at}`);
  return entry;
}
const renumber = (entries: LedgerEntry[]) => entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
const replaceAt = (entries: LedgerEntry[], at: number, change: (entry: LedgerEntry) => LedgerEntry) =>
  entries.with(at - 1, change(pick(entries, at)));

/** The same tampering done to the stored rows without computing hashes again. */
function withoutRehashing(entries: readonly LedgerEntry[], original: readonly ChainedEntry[]): ChainedEntry[] {
  return entries.map((entry, index) => {
    const kept = original[index] ?? original[original.length - 1];
    return {
      sequence: index + 1,
      previous: kept?.previous ?? genesis,
      entry: canonicalJson(entry),
      hash: kept?.hash ?? genesis,
    };
  });
}

describe("canonical JSON", () => {
  it("sorts by UTF-16 code units, escapes the shortest way and writes numbers as RFC 8785 does", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonicalJson(value))).sort()).toEqual(Object.values(value).sort());
    expect([...canonicalJson(value).matchAll(/:"([A-Z][a-z]+)/g)].map((match) => match[1])).toEqual([
      "Carriage",
      "One",
      "Control",
      "Latin",
      "Euro",
      "Emoji",
      "Hebrew",
    ]);
    const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];
    expect(canonicalJson(numbers)).toBe("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]");
    expect(canonicalJson("\u20ac$\u000f\nA'B\"\\/")).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\/"');
    for (const wrong of [undefined, Number.NaN, "\ud800", () => 1]) expect(() => canonicalJson(wrong)).toThrow();
  });
});

describe("a chain", () => {
  it("verifies when nobody touched it, with a receipt, an old head and the text", () => {
    const stored = chain(honest(12));
    const pins = {
      head: stored[6]?.hash ?? "",
      receipts: stored.slice(1).map(receiptFor),
      texts: [{ revision: 1, language: "es" as const, sha256: textHash }],
    };
    expect(verifyChain(stored, pins)).toEqual({ ok: true, length: 12, head: stored[11]?.hash });
    expect(verifyChain([])).toEqual({ ok: true, length: 0, head: genesis });
  });

  for (const [name, tamper] of Object.entries(tamperings)) {
    it(`tells "${name}", raw and hashed again, by a receipt and by a published head (R2, R3)`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 3, max: 25 }), fc.nat(), (length, seed) => {
          const at = 2 + (seed % (length - 1));
          const original = chain(honest(length));
          const last = original[length - 1];
          if (!last) throw new Error("empty");
          const tampered = tamper(honest(length), at);
          for (const stored of [chain(tampered), withoutRehashing(tampered, original)]) {
            expect(verifyChain(stored, { head: last.hash }).ok).toBe(false);
            expect(verifyChain(stored, { head: { sequence: length, hash: last.hash } }).ok).toBe(false);
            expect(verifyChain(stored, { receipts: [receiptFor(last)] }).ok).toBe(false);
          }
          if (tells(name, at, length)) expect(verifyChain(withoutRehashing(tampered, original)).ok).toBe(false);
        }),
        { numRuns: 100 },
      );
    });
  }

  it("tells other words under a sound chain", () => {
    const texts = [{ revision: 1, language: "es" as const, sha256: sha256("other words") }];
    expect(verifyChain(chain(honest(3)), { texts })).toMatchObject({ ok: false, fault: { kind: "text", sequence: 1 } });
  });

  it("refuses entries that are not their own canonical JSON, go back a day or point forwards (R2)", () => {
    const spaced = chain(honest(2)).map((stored) => ({ ...stored, entry: ` ${stored.entry}` }));
    expect(verifyChain(spaced)).toMatchObject({ fault: { kind: "unreadable" } });
    expect(verifyChain(chain([entryAt(1), entryAt(2, { day: "2026-11-01" })]))).toMatchObject({
      fault: { kind: "day" },
    });
    expect(verifyChain(chain([entryAt(1), entryAt(2, { replaces: 2 })]))).toMatchObject({
      fault: { kind: "replaces" },
    });
    expect(verifyChain(chain([entryAt(1), entryAt(2, { chain: "letter:other" })]))).toMatchObject({
      fault: { kind: "chain" },
    });
  });
});

describe("a receipt", () => {
  it("opens its entry's commitments, and no other name does", () => {
    const receipt = receiptFor(chain(honest(3))[2] as ChainedEntry);
    expect(checkReceipt(receipt)).toBe(true);
    const organisation = { salt: "1".repeat(64), id: "organisation-3", shownName: "Otra", authorityHead: null };
    expect(checkReceipt({ ...receipt, openings: { organisation, person: null } })).toBe(false);
    expect(JSON.parse(writeReceipt(receipt))).toEqual(receipt);
  });

  it("blinds the authority head, so that one organisation under two letters cannot be told (C7)", () => {
    expect(authorityCommitment("1".repeat(64), textHash)).not.toBe(authorityCommitment("2".repeat(64), textHash));
  });
});

describe("the worked example of docs/protocol-ledger.md", () => {
  it("has the numbers that the code computes", () => {
    const page = readFileSync(new URL("../../docs/protocol-ledger.md", import.meta.url), "utf8");
    for (const [name, value] of Object.entries(workedExample())) expect(page, name).toContain(`${value}`);
  });
});

function workedExample() {
  const bytes = canonicalBytes(
    canonicalText({
      kind: "letter",
      language: "es",
      title: "Carta de ejemplo",
      recipients: ["Presidencia de Ejemplo"],
      content: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            attrs: { id: "block-0001" },
            content: [
              { type: "text", text: "Pedimos " },
              { type: "text", text: "justicia", marks: [{ type: "bold" }] },
              { type: "text", text: "   " },
            ],
          },
          { type: "paragraph", attrs: { id: null } },
        ],
      },
    }),
  );
  const sha = sha256(bytes);
  const organisationSalt = "1".repeat(64);
  const common = { chain: "letter:example-letter-0000000", text_sha256: [sha], revision: 1 };
  const commitments = {
    org_commit: organisationCommitment(organisationSalt, "example-organisation-0", "Organización Ejemplo Sur"),
    authority_head: authorityCommitment(organisationSalt, genesis),
    person_commit: personCommitment("2".repeat(64), "example-person-00000000", "Ana Ejemplo"),
  };
  const [first, second] = chain([
    entryAt(1, { ...common, day: "2026-11-24" }),
    entryAt(2, { ...common, ...commitments, day: "2026-11-25" }),
  ]);
  return {
    TEXT: new TextDecoder().decode(bytes),
    SHA: sha,
    DIGEST: letterDigest([{ language: "es", sha256: sha }]),
    ENTRY1: first?.entry,
    HASH1: first?.hash,
    ENTRY2: second?.entry,
    HASH2: second?.hash,
  };
}
