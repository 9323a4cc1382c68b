// Looks into the store of a Y.Doc. Yjs offers no public way to find the item at a position.
import * as Y from "yjs";
import type { Position } from "./walk-content.ts";

/** A type as Yjs gives it as an item's parent. */
export type SharedType = Exclude<Y.Item["parent"], Y.ID | null>;

/** The item that holds the unit at `position`, or null where there is none. */
export function findItem(doc: Y.Doc, position: Position): Y.Item | null {
  const structs = doc.store.clients.get(position.client);
  if (structs === undefined) return null;
  let low = 0;
  let high = structs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (struct === undefined) return null;
    if (position.clock < struct.id.clock) high = middle - 1;
    else if (position.clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct instanceof Y.Item ? struct : null;
  }
  return null;
}

export function knownClock(doc: Y.Doc, client: number): number {
  const structs = doc.store.clients.get(client);
  const last = structs?.[structs.length - 1];
  return last === undefined ? 0 : last.id.clock + last.length;
}

/** The type an item sits in. After integration Yjs has replaced names and ids by the type itself. */
export function parentOf(item: Y.Item): SharedType | null {
  return item.parent instanceof Y.AbstractType ? item.parent : null;
}
