import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 256 random bits, safe in an address. Only its hash is stored. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** What the tables keep of a link's secret. Whatever is not shaped like one hashes too, and finds nothing. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token.slice(0, 200)).digest("hex");
}
