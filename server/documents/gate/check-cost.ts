// Integrating an item means stepping over everything between its two neighbours. Between honest neighbours lies what
// others typed there meanwhile; an update made for it could make every struct step over the whole document, for minutes.
// So the steps are counted before the shadow is touched.
import * as Y from "yjs";
import { findItem, parentOf, type SharedType } from "./items.ts";
import { gateLimits } from "./limits.ts";
import { reject } from "./rejection.ts";
import type { Position } from "./walk-content.ts";
import type { WalkedStruct, WalkedUpdate } from "./walk-update.ts";

/** Where, in what the document already holds, a new struct will come to lie. `within` is null in a node that is new. */
type Gap = {
  readonly left: Y.Item | null;
  readonly right: Y.Item | null;
  readonly within: SharedType | null;
};

/** Refuses "too costly" when integrating the update would take more than `gateLimits.steps`. */
export function checkCost(doc: Y.Doc, clientId: number, update: WalkedUpdate): void {
  const first = update.from;
  if (first === null) return;
  const gaps: Gap[] = [];
  const measured = new Map<Y.Item | SharedType, { right: Y.Item | null; steps: number }>();
  let steps = 0;

  const isNew = (position: Position) => position.client === clientId && position.clock >= first;
  const gapAt = (position: Position): Gap => {
    if (isNew(position))
      return gaps[indexAt(update.structs, position.clock)] ?? { left: null, right: null, within: null };
    const item = findItem(doc, position);
    return { left: item, right: item, within: item && parentOf(item) };
  };
  const withinOf = (parent: Exclude<WalkedStruct["parent"], null>): SharedType | null => {
    if (typeof parent === "string") return doc.getXmlFragment(parent);
    const content = isNew(parent) ? undefined : findItem(doc, parent)?.content;
    return content instanceof Y.ContentType ? content.type : null;
  };

  for (const struct of update.structs) {
    const before = struct.origin && gapAt(struct.origin);
    const after = struct.rightOrigin && gapAt(struct.rightOrigin);
    const within = struct.parent === null ? (before?.within ?? after?.within ?? null) : withinOf(struct.parent);
    const gap: Gap = { left: before?.left ?? null, right: after?.right ?? null, within };
    gaps.push(gap);
    if (within === null) continue;
    const known = measured.get(gap.left ?? within);
    const distance =
      known !== undefined && known.right === gap.right ? known.steps : stepsAcross(gap, struct.key, gateLimits.steps);
    measured.set(gap.left ?? within, { right: gap.right, steps: distance });
    steps += distance;
    if (steps > gateLimits.steps) reject("too costly", "steps over too much");
  }
}

function stepsAcross({ left, right, within }: Gap, key: string | null, most: number): number {
  let steps = 1;
  if (key !== null) {
    for (let item = within?._map.get(key) ?? null; item !== null && steps <= most; item = item.left) steps++;
    return steps;
  }
  let item = left === null ? (within?._start ?? null) : left.right;
  for (; item !== null && item !== right && steps <= most; item = item.right) steps++;
  return steps;
}

function indexAt(structs: readonly WalkedStruct[], clock: number): number {
  let low = 0;
  let high = structs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((structs[middle]?.clock ?? 0) <= clock) low = middle;
    else high = middle - 1;
  }
  return low;
}
