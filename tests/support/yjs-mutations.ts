import type { Random } from "./yjs-sessions.ts";

/** Damages an update in one of nine ways; `other` is an update to splice from. */
export function mutate(update: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const bytes = Buffer.from(update);
  const at = random(bytes.length);
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => random(256)));
  switch (random(9)) {
    case 0:
      bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << random(8)), at);
      return new Uint8Array(bytes);
    case 1:
      bytes.writeUInt8(random(256), at);
      return new Uint8Array(bytes);
    case 2:
      for (let i = 0; i <= random(8); i++) bytes.writeUInt8(random(256), random(bytes.length));
      return new Uint8Array(bytes);
    case 3:
      return new Uint8Array(bytes.subarray(0, at));
    case 4:
      return joined(bytes.subarray(0, at), noise(1 + random(6)), bytes.subarray(at));
    case 5:
      return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random(4)));
    case 6:
      return joined(bytes.subarray(0, at), Buffer.from(other).subarray(random(other.length)));
    case 7:
      return joined(bytes.subarray(0, at), Buffer.from([0xff, 0xff, 0xff, random(128)]), bytes.subarray(at + 1));
    default:
      return joined(bytes, noise(1 + random(30)));
  }
}

function joined(...parts: Buffer[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
