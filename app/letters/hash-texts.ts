/**
 * The digest of a letter as the browser itself makes it, over the very strings the page shows (docs/protocol-ledger.md,
 * T11 and T12). A signature carries this one, so that nobody signs other words than those on their screen.
 */
export interface ShownText {
  readonly language: string;
  /** The exact text: its bytes as UTF-8 are what is hashed. */
  readonly exact: string;
}

/** Null where the browser cannot hash: without a secure context there is no WebCrypto. */
export async function hashShownTexts(texts: readonly ShownText[]): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const lines = await Promise.all(texts.map(async ({ language, exact }) => `${language} ${await sha256(exact)}\n`));
  return sha256(`coro-letter-digest-1\n${lines.sort().join("")}`);
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
