// What the values of attributes and marks may be. Everything not named in the document schema is refused, so a key
// such as `__proto__` never reaches an object.
import {
  blockIdPattern,
  type FragmentName,
  fragmentNames,
  headingLevels,
  type MarkName,
  markAttributes,
  type NodeName,
  nodeAttributes,
  nodeContent,
} from "#server/protocol/document-schema.ts";
import { isAllowedAddress } from "#server/protocol/web-address.ts";

type ValueKind = "blockId" | "headingLevel" | "listStart" | "address";

const fragments: ReadonlySet<string> = new Set(fragmentNames);
const content: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(nodeContent));
const attributes = new Map(Object.entries(nodeAttributes).map(([name, kinds]) => [name, kindsOf(kinds)]));
const marks = new Map(Object.entries(markAttributes).map(([name, kinds]) => [name, kindsOf(kinds)]));

function kindsOf(kinds: object): ReadonlyMap<string, ValueKind> {
  return new Map(Object.entries(kinds) as [string, ValueKind][]);
}

export function isFragmentName(name: string): name is FragmentName {
  return fragments.has(name);
}

export function isNodeName(name: string): name is NodeName {
  return attributes.has(name);
}

export function isMarkName(name: string): name is MarkName {
  return marks.has(name);
}

/** Whether `parent` (a node name, or "doc" for a root fragment) may hold `child` (a node name, or "text"). */
export function mayHold(parent: string, child: string): boolean {
  return content.get(parent)?.includes(child) ?? false;
}

export function isAttributeValue(node: string, attribute: string, value: unknown): boolean {
  const kind = attributes.get(node)?.get(attribute);
  return kind !== undefined && isOfKind(kind, value);
}

/** A mark's value: null where it ends, else an object with exactly the mark's attributes. */
export function isMarkValue(mark: string, value: unknown): boolean {
  const kinds = marks.get(mark);
  if (kinds === undefined) return false;
  if (value === null) return true;
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length === kinds.size &&
    entries.every(([name, held]) => {
      const kind = kinds.get(name);
      return kind !== undefined && isOfKind(kind, held);
    })
  );
}

function isOfKind(kind: ValueKind, value: unknown): boolean {
  switch (kind) {
    case "blockId":
      return typeof value === "string" && blockIdPattern.test(value);
    case "headingLevel":
      return headingLevels.some((level) => level === value);
    case "listStart":
      return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 9999;
    case "address":
      return isAllowedAddress(value);
  }
}
