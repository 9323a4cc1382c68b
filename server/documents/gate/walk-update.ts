// Reads the bytes of a V1 update strictly, before Yjs sees them. Yjs itself believes what it reads: eight bytes can make
// a document unreadable for ever. What comes through here is well-formed, in the schema, written under the sender's own
// client id, goes on exactly where that client stopped, and refers only to what exists.
import * as decoding from "lib0/decoding";
import type { FragmentName } from "#server/protocol/document-schema.ts";
import { gateLimits, maximumClock } from "./limits.ts";
import { Rejection, reject } from "./rejection.ts";
import { isFragmentName } from "./schema-values.ts";
import { isContentKind, type Position, readContent, readName, type WalkedContent } from "./walk-content.ts";

const hasOrigin = 0b1000_0000;
const hasRightOrigin = 0b0100_0000;
const hasParentSub = 0b0010_0000;
const contentKind = 0b0001_1111;

export type WalkedStruct = {
  readonly clock: number;
  readonly origin: Position | null;
  readonly rightOrigin: Position | null;
  /** The node or the root fragment named as parent; null = where the origins are. */
  readonly parent: Position | FragmentName | null;
  /** The attribute it sets, where it names one. */
  readonly key: string | null;
  readonly content: WalkedContent;
};

export type WalkedUpdate = {
  /** First clock of its structs and the clock after the last; both null when it only deletes. */
  readonly from: number | null;
  readonly to: number | null;
  readonly structs: readonly WalkedStruct[];
  /** How many units of text or structure it deletes. */
  readonly deleted: number;
};

export type WalkOptions = {
  /** The client id the sender may write under. */
  readonly clientId: number;
  /** Next clock of a client in what the document holds. */
  readonly knownClock: (clientId: number) => number;
  /** At most this many bytes. */
  readonly bytes: number;
};

/** Promises what the head of this file says, or throws a Rejection. Never anything else, whatever the bytes. */
export function walkUpdate(update: Uint8Array, options: WalkOptions): WalkedUpdate {
  if (update.length > options.bytes) reject("too large", `${update.length} bytes`);
  const decoder = decoding.createDecoder(update);
  try {
    const walked = walk(decoder, update.length, options);
    if (decoding.hasContent(decoder)) reject("malformed", "trailing bytes");
    if (walked.structs.length === 0 && walked.deleted === 0) reject("malformed", "empty");
    return walked;
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection("malformed", error instanceof Error ? error.name : "unreadable");
  }
}

function walk(decoder: decoding.Decoder, size: number, options: WalkOptions): WalkedUpdate {
  const sections = decoding.readVarUint(decoder);
  if (sections > 1) reject("foreign client", "more than one client section");
  const structs: WalkedStruct[] = [];
  const start = options.knownClock(options.clientId);
  let next = start;
  if (sections === 1) {
    const count = decoding.readVarUint(decoder);
    if (count < 1 || count > gateLimits.structs || count * 2 > size) reject("malformed", "struct count");
    if (decoding.readVarUint(decoder) !== options.clientId) reject("foreign client", "section of another client");
    const clock = decoding.readVarUint(decoder);
    if (clock !== start) reject(clock < start ? "fork" : "clock gap", "first clock is not the next one");
    for (let i = 0; i < count; i++) {
      const struct = walkStruct(decoder, next, options);
      structs.push(struct);
      next += struct.content.length;
      if (next > maximumClock) reject("malformed", "clock range");
    }
  }
  const deleted = walkDeletes(decoder, (client) => (client === options.clientId ? next : options.knownClock(client)));
  return { from: sections === 1 ? start : null, to: sections === 1 ? next : null, structs, deleted };
}

function walkStruct(decoder: decoding.Decoder, clock: number, options: WalkOptions): WalkedStruct {
  const info = decoding.readUint8(decoder);
  const kind = info & contentKind;
  if (!isContentKind(kind)) reject("malformed", `content kind ${kind}`);
  const readPosition = (): Position => {
    const client = decoding.readVarUint(decoder);
    const at = decoding.readVarUint(decoder);
    const known = client === options.clientId ? clock : options.knownClock(client);
    if (at >= known) reject("unknown reference", "refers to what is not there");
    return { client, clock: at };
  };
  const origin = info & hasOrigin ? readPosition() : null;
  const rightOrigin = info & hasRightOrigin ? readPosition() : null;
  let parent: Position | FragmentName | null = null;
  let key: string | null = null;
  if (origin === null && rightOrigin === null) {
    const parentInfo = decoding.readVarUint(decoder);
    if (parentInfo === 0) parent = readPosition();
    else if (parentInfo !== 1) reject("malformed", "parent");
    else parent = readRoot(decoder);
    // Which attribute a node may have is judged once the shadow knows the node.
    if (info & hasParentSub) key = readName(decoder);
  }
  return { clock, origin, rightOrigin, parent, key, content: readContent(decoder, kind) };
}

function readRoot(decoder: decoding.Decoder): FragmentName {
  const name = readName(decoder);
  return isFragmentName(name) ? name : reject("not in schema", "root");
}

function walkDeletes(decoder: decoding.Decoder, knownClock: (client: number) => number): number {
  const clients = decoding.readVarUint(decoder);
  if (clients > gateLimits.deleteClients) reject("malformed", "clients in delete set");
  const seen = new Set<number>();
  let ranges = 0;
  let deleted = 0;
  for (let i = 0; i < clients; i++) {
    const client = decoding.readVarUint(decoder);
    if (seen.has(client)) reject("malformed", "client twice in delete set");
    seen.add(client);
    const count = decoding.readVarUint(decoder);
    ranges += count;
    if (count < 1 || ranges > gateLimits.deleteRanges) reject("malformed", "delete ranges");
    const known = knownClock(client);
    for (let range = 0; range < count; range++) {
      const clock = decoding.readVarUint(decoder);
      const length = decoding.readVarUint(decoder);
      if (length < 1) reject("malformed", "empty delete range");
      if (clock + length > known) reject("unknown reference", "deletes what is not there");
      deleted += length;
    }
  }
  return deleted;
}
