// Judges where each new item came to lie in the shadow. Yjs takes a parent and two neighbours on trust: neighbours in the
// wrong order show one text to those who are there and another to those who join.
import * as Y from "yjs";
import { maximumDepth } from "#server/protocol/document-schema.ts";
import { findItem, parentOf, type SharedType } from "./items.ts";
import { gateLimits } from "./limits.ts";
import { reject } from "./rejection.ts";
import { isAttributeValue, mayHold } from "./schema-values.ts";
import type { WalkedStruct, WalkedUpdate } from "./walk-update.ts";

/**
 * Promises that every struct of `update` is an item of the shadow, between its neighbours and under the same parent as
 * they, that the parent may hold it, and that it is not too deep. Refuses "out of place" or "not in schema".
 */
export function checkPlacement(shadow: Y.Doc, clientId: number, update: WalkedUpdate): void {
  let steps = gateLimits.steps * 2;
  const step = () => {
    if (--steps < 0) reject("too costly", "far from its neighbours");
  };
  for (const struct of update.structs) {
    const item = findItem(shadow, { client: clientId, clock: struct.clock });
    const parent = item && parentOf(item);
    if (item === null || parent === null) reject("out of place", "no item");
    checkNeighbours(shadow, struct, item, step);
    checkParent(struct, item, parent);
  }
}

function checkNeighbours(shadow: Y.Doc, struct: WalkedStruct, item: Y.Item, step: () => void): void {
  if (struct.origin !== null) {
    const origin = findItem(shadow, struct.origin);
    if (origin === null || origin.parent !== item.parent || origin.parentSub !== item.parentSub)
      reject("out of place", "origin elsewhere");
    let at: Y.Item | null = item;
    for (; at !== null && at !== origin; at = at.left) step();
    if (at === null) reject("out of place", "left of its origin");
  }
  if (struct.rightOrigin !== null) {
    const rightOrigin = findItem(shadow, struct.rightOrigin);
    if (rightOrigin === null || rightOrigin.parent !== item.parent || item.parentSub !== null)
      reject("out of place", "right origin elsewhere");
    if (rightOrigin === item) reject("out of place", "right origin is itself");
    let at: Y.Item | null = item;
    for (; at !== null && at !== rightOrigin; at = at.right) step();
    if (at === null) reject("out of place", "right of its right origin");
  }
}

function checkParent(struct: WalkedStruct, item: Y.Item, parent: SharedType): void {
  const { content } = struct;
  if (content.kind === "attribute") {
    if (!(parent instanceof Y.XmlElement) || item.parentSub === null) reject("out of place", "attribute");
    const { nodeName } = parent;
    const key = item.parentSub;
    if (!content.values.every((value) => isAttributeValue(nodeName, key, value))) reject("not in schema", "attribute");
    return;
  }
  if (item.parentSub !== null) reject("out of place", "content as an attribute");
  if (content.kind === "string" || content.kind === "format") {
    if (!(parent instanceof Y.XmlText)) reject("out of place", "text outside a text");
    return;
  }
  const holder = holderName(parent);
  const held = content.kind === "text" ? "text" : content.nodeName;
  if (holder === null || !mayHold(holder, held)) reject("out of place", `${held} in ${holder}`);
  if (depthOf(parent) >= maximumDepth) reject("out of place", "too deep");
}

function holderName(parent: SharedType): string | null {
  if (parent instanceof Y.XmlElement) return parent.nodeName;
  // XmlText is no fragment, and an element was answered for above: this is a root.
  return parent instanceof Y.XmlFragment && parent._item === null ? "doc" : null;
}

function depthOf(type: SharedType): number {
  let depth = 0;
  for (let at: SharedType | null = type; at?._item && depth <= maximumDepth; at = parentOf(at._item)) depth++;
  return depth;
}
