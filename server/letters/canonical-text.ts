/**
 * The exact text of a letter in one language, as bytes that can be hashed and never change. docs/protocol-ledger.md
 * (rules T1 to T12) says the same for strangers; change neither without the other and a new `format`.
 */
import { type LetterKind, letterKinds } from "#db/schema/letters.ts";
import { type Language, languages } from "#server/protocol/languages.ts";
import type { ContentNode, LetterContent } from "#server/protocol/letter-content.ts";
import { canonicalJsonBytes } from "../ledger/canonical-json.ts";
import { sha256 } from "../ledger/sha256.ts";
import { Refusal } from "../refusal.ts";
import { leadingBlanks, trailingBlanks } from "./canonical/blanks.ts";
import { isRecord } from "./canonical/content-shape.ts";
import { normaliseContent } from "./canonical/normalise-content.ts";
import { refusedCharactersIn } from "./canonical/refused-characters.ts";

export const canonicalFormat = "coro-letter-1";

export type CanonicalText = {
  format: typeof canonicalFormat;
  kind: LetterKind;
  language: Language;
  title: string;
  recipients: string[];
  content: LetterContent;
};

/** What a text is made from; `content` is ProseMirror JSON as the live document gives it. */
export type TextSource = {
  kind: LetterKind;
  language: Language;
  title: string;
  recipients: readonly string[];
  content: unknown;
};

/** A refused character and where it stands: in a block, or in the title or recipients (`block` null). */
export type RefusedCharacter = {
  field: "title" | "recipients" | "content";
  block: number | null;
  blockId: string | null;
  codePoint: string;
};

/**
 * Normalises a text. Refuses ('invalid', 'refusedCharacters') invisible and direction-changing characters, naming the
 * first place, and ('invalid', 'refusedShape') nodes the schema does not know.
 */
export function canonicalText(source: TextSource): CanonicalText {
  const [first] = findRefusedCharacters(source);
  if (first) {
    throw new Refusal("invalid", "refusedCharacters", {
      language: source.language,
      field: first.field,
      block: first.block === null ? "" : String(first.block),
      blockId: first.blockId ?? "",
      codePoint: first.codePoint,
    });
  }
  return {
    format: canonicalFormat,
    kind: source.kind,
    language: source.language,
    title: normaliseLine(source.title),
    recipients: source.recipients.map(normaliseLine).filter((line) => line !== ""),
    content: normaliseContent(source.content, source.language).content,
  };
}

/** Every refused character of a text, for the page that shows them before a freeze. */
export function findRefusedCharacters(source: TextSource): RefusedCharacter[] {
  const outside = (field: "title" | "recipients", line: string) =>
    refusedCharactersIn(line.replace(/[\t\r\n]/g, " ")).map((codePoint) => ({
      field,
      block: null,
      blockId: null,
      codePoint,
    }));
  return [
    ...outside("title", source.title),
    ...source.recipients.flatMap((line) => outside("recipients", line)),
    ...normaliseContent(source.content, source.language).refused.map((place) => ({
      field: "content" as const,
      ...place,
    })),
  ];
}

/** The bytes that are stored, shown and hashed. */
export function canonicalBytes(text: CanonicalText): Uint8Array {
  return canonicalJsonBytes(text);
}

/** Reads frozen bytes back. Throws (a bug or tampering) unless they are exactly the canonical form of what they say. */
export function readCanonicalText(bytes: Uint8Array): CanonicalText {
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  if (!isRecord(value) || value.format !== canonicalFormat) throw new Error("not a text of this format");
  const kind = letterKinds.find((known) => known === value.kind);
  const language = languages.find((known) => known === value.language);
  const { title, recipients, content } = value;
  if (!kind || !language || typeof title !== "string" || !isListOfText(recipients)) {
    throw new Error("not a canonical text");
  }
  const text = canonicalText({ kind, language, title, recipients, content });
  if (Buffer.compare(canonicalBytes(text), bytes) !== 0) throw new Error("bytes are not in canonical form");
  return text;
}

/** True when a content has at least one character that is not a blank. */
export function hasWords(node: ContentNode): boolean {
  if (node.type === "text") return node.text.trim() !== "";
  return node.type !== "hardBreak" && (node.content ?? []).some(hasWords);
}

/** The digest over all languages of a revision: what a signature points at. */
export function letterDigest(texts: readonly { language: Language; sha256: string }[]): string {
  const lines = texts.map((text) => `${text.language} ${text.sha256}\n`).sort();
  return sha256(`coro-letter-digest-1\n${lines.join("")}`);
}

/** A single line: NFC, line ends and tabs as spaces, no blanks around it. */
function normaliseLine(line: string): string {
  return line
    .replace(/\r\n|[\t\r\n]/g, " ")
    .normalize("NFC")
    .replace(leadingBlanks, "")
    .replace(trailingBlanks, "");
}

function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
