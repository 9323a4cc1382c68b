/**
 * The one validator of addresses that may stand in a text: http, https and mailto, without credentials or control
 * characters. Gate, editor, renderer, exports and mail all ask here.
 */
export function isAllowedAddress(value: unknown): value is string {
  if (typeof value !== "string" || value.length === 0 || value.length > 2048) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
  if (/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\\]/.test(value)) return false;
  if (/^mailto:/i.test(value)) return /^mailto:[^\s@?#/]+@[^\s@?#/]+\.[^\s@?#/]+(\?[^\s#]*)?$/i.test(value);
  if (!/^https?:\/\/[^/]/i.test(value)) return false;
  if (!URL.canParse(value)) return false;
  const address = new URL(value);
  return address.username === "" && address.password === "" && address.hostname !== "";
}
