/** Bytes as the string they travel in. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a whole document as arguments of one call would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
