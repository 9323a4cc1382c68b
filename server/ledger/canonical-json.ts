/**
 * RFC 8785 (JCS): one JSON text for one value, so that its bytes can be hashed. Everything frozen or chained goes
 * through here. A value JSON cannot carry exactly (undefined, NaN, a lone surrogate) is a bug and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`${typeof value} has no canonical JSON`);
  // Array.prototype.sort compares UTF-16 code units, which is the order RFC 8785 asks for.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(",")}}`;
}

export function canonicalJsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError("a number that is not finite has no canonical JSON");
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError("a lone surrogate has no canonical JSON");
  return JSON.stringify(value);
}
