// Writes updates no honest editor would write, byte by byte.
import * as encoding from "lib0/encoding";

export type Struct = (encoder: encoding.Encoder) => void;
export type Section = { client: number; clock: number; structs: Struct[]; count?: number };
export type Deletes = { client: number; ranges: [clock: number, length: number][] };
type Position = readonly [client: number, clock: number];
type Place = { origin?: Position; right?: Position; root?: string; parent?: Position; key?: string };

export function rawUpdate(sections: Section[], deletes: Deletes[] = []): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, sections.length);
  for (const section of sections) {
    encoding.writeVarUint(encoder, section.count ?? section.structs.length);
    encoding.writeVarUint(encoder, section.client);
    encoding.writeVarUint(encoder, section.clock);
    for (const write of section.structs) write(encoder);
  }
  encoding.writeVarUint(encoder, deletes.length);
  for (const { client, ranges } of deletes) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const [clock, length] of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, length);
    }
  }
  return encoding.toUint8Array(encoder);
}

export const garbage =
  (length: number, kind = 0): Struct =>
  (encoder) => {
    encoding.writeUint8(encoder, kind);
    encoding.writeVarUint(encoder, length);
  };

export const skip = (length: number): Struct => garbage(length, 10);

/** A struct of any content kind, at any place. */
export const item =
  (kind: number, place: Place, writeContent: Struct): Struct =>
  (encoder) => {
    const { origin, right, root, parent, key } = place;
    encoding.writeUint8(encoder, kind | (origin ? 128 : 0) | (right ? 64 : 0) | (key === undefined ? 0 : 32));
    for (const position of [origin, right])
      if (position) for (const part of position) encoding.writeVarUint(encoder, part);
    if (!origin && !right) {
      encoding.writeVarUint(encoder, root === undefined ? 0 : 1);
      if (root !== undefined) encoding.writeVarString(encoder, root);
      else for (const part of parent ?? [0, 0]) encoding.writeVarUint(encoder, part);
      if (key !== undefined) encoding.writeVarString(encoder, key);
    }
    writeContent(encoder);
  };

export const text = (place: Place, value: string): Struct =>
  item(4, place, (encoder) => encoding.writeVarString(encoder, value));

export const format = (place: Place, mark: string, json: string): Struct =>
  item(6, place, (encoder) => {
    encoding.writeVarString(encoder, mark);
    encoding.writeVarString(encoder, json);
  });

export const element = (place: Place, nodeName: string): Struct =>
  item(7, place, (encoder) => {
    encoding.writeVarUint(encoder, 3);
    encoding.writeVarString(encoder, nodeName);
  });

export const xmlText = (place: Place): Struct => item(7, place, (encoder) => encoding.writeVarUint(encoder, 6));

export const attribute = (place: Place, ...values: unknown[]): Struct =>
  item(8, place, (encoder) => {
    encoding.writeVarUint(encoder, values.length);
    for (const value of values) encoding.writeAny(encoder, value as string);
  });
