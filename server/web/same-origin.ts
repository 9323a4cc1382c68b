import { isIP } from "node:net";
import type { Settings } from "../context.ts";

type Headers = Readonly<Record<string, string | string[] | undefined>>;
const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? undefined : value);

/** Loopback, private and link-local names and addresses: where an installation without BASE_URL may be asked. */
export function isPrivateHost(host: string): boolean {
  const name = host
    .replace(/:\d+$/, "")
    .replace(/^\[|\]$/g, "")
    .toLowerCase();
  if (name === "localhost" || name.endsWith(".localhost") || name.endsWith(".local")) return true;
  if (isIP(name) === 4) return /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(name);
  if (isIP(name) === 6) return name === "::1" || /^f[cde]/.test(name);
  return false;
}

/**
 * Whether a request comes from one of our own pages. With BASE_URL its origin must be exactly that; without, its host
 * must equal the Host asked, and both be private. A request without Origin passes only if the browser itself says it is
 * of the same origin.
 */
export function isSameOrigin(settings: Pick<Settings, "baseUrl">, headers: Headers): boolean {
  const origin = one(headers.origin);
  if (origin === undefined) return one(headers["sec-fetch-site"]) === "same-origin";
  if (settings.baseUrl) return origin === settings.baseUrl;
  if (!URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  return protocol.startsWith("http") && host === one(headers.host) && isPrivateHost(host);
}
