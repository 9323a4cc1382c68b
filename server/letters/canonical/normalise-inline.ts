import type { InlineNode, LetterMark, TextRun } from "#server/protocol/letter-content.ts";
import { isAllowedAddress } from "#server/protocol/web-address.ts";
import { canonicalJson } from "../../ledger/canonical-json.ts";
import { trailingBlanks } from "./blanks.ts";
import { checkPlacement, isRecord, readNode, refusedShape } from "./content-shape.ts";

const markOrder = ["bold", "italic", "link"] as const;

/**
 * The one form of a block's inline content: line breaks as hardBreak, runs of equal marks merged, NFC, no blanks at
 * the end of a line, no break at the end of the block. `checkText` is called with every text and address as it came,
 * line ends and tabs already replaced.
 */
export function normaliseInline(
  parent: "paragraph" | "heading",
  children: readonly unknown[],
  checkText: (text: string) => void,
): InlineNode[] {
  const nodes = mergeRuns(children.flatMap((child) => readInline(parent, child, checkText)));
  return trimLines(nodes.flatMap(splitLines));
}

function readInline(parent: "paragraph" | "heading", child: unknown, checkText: (text: string) => void): InlineNode[] {
  const node = readNode(child);
  checkPlacement(parent, node.type);
  if (node.type === "hardBreak") return [{ type: "hardBreak" }];
  if (node.text === null) throw refusedShape(node.type);
  const text = node.text.replace(/\t/g, " ");
  const marks = readMarks(node.marks);
  checkText(text.replace(/[\r\n]/g, ""));
  for (const mark of marks) if (mark.type === "link") checkText(mark.attrs.href);
  if (text === "") return [];
  return [marks.length === 0 ? { type: "text", text } : { type: "text", text, marks }];
}

function readMarks(raw: readonly unknown[]): LetterMark[] {
  const marks = raw.map(readMark);
  if (new Set(marks.map((mark) => mark.type)).size !== marks.length) throw refusedShape("marks");
  return marks.sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

function readMark(value: unknown): LetterMark {
  if (!isRecord(value)) throw refusedShape("mark");
  if (value.type === "bold" || value.type === "italic") return { type: value.type };
  if (value.type !== "link" || !isRecord(value.attrs)) throw refusedShape("mark");
  const { href } = value.attrs;
  if (!isAllowedAddress(href)) throw refusedShape("link");
  return { type: "link", attrs: { href } };
}

function mergeRuns(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text" && haveEqualMarks(last, node)) {
      merged[merged.length - 1] = { ...last, text: last.text + node.text };
    } else merged.push(node);
  }
  return merged;
}

function haveEqualMarks(a: TextRun, b: TextRun): boolean {
  return canonicalJson(a.marks ?? []) === canonicalJson(b.marks ?? []);
}

/** A line end inside a text is a hardBreak. NFC comes after merging, so that a split accent is joined. */
function splitLines(node: InlineNode): InlineNode[] {
  if (node.type !== "text") return [node];
  const lines = node.text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, index): InlineNode[] => [
    ...(index > 0 ? [{ type: "hardBreak" } as const] : []),
    ...(line === "" ? [] : [{ ...node, text: line.normalize("NFC") }]),
  ]);
}

function trimLines(nodes: readonly InlineNode[]): InlineNode[] {
  const kept: InlineNode[] = [];
  for (const node of [...nodes].reverse()) {
    const next = kept.at(-1);
    const endsLine = next === undefined || next.type === "hardBreak";
    if (node.type === "hardBreak") {
      if (next !== undefined) kept.push(node);
    } else if (!endsLine) kept.push(node);
    else {
      const text = node.text.replace(trailingBlanks, "");
      if (text !== "") kept.push({ ...node, text });
    }
  }
  return kept.reverse();
}
