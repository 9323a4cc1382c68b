import type { RequestHandler } from "express";
import { readSessionCookie } from "../accounts/sessions.ts";
import type { Settings } from "../context.ts";

/** Pages whose address holds a secret that opens something: links of mails, and of the set-up. */
const secretAddress = /^\/(?:invitations|reset-password|set-up)\/[^/]/;

/**
 * What no cache may keep and no other site may learn: every reply to somebody who is signed in, and every page under a
 * secret address, which also tells nobody where its reader came from. Stands after the built files, which are public.
 */
export function keepPrivate(settings: Settings): RequestHandler {
  return (request, response, next) => {
    const secret = secretAddress.test(request.path);
    if (secret) response.setHeader("Referrer-Policy", "no-referrer");
    if (secret || readSessionCookie(settings.baseUrl, request.headers.cookie))
      response.setHeader("Cache-Control", "no-store");
    next();
  };
}

/** A path as it may be logged: without the secret in it. */
export function hideSecrets(path: string): string {
  return path.replace(/^(\/(?:invitations|reset-password|set-up)\/)[^/]+/, "$1[token]");
}
