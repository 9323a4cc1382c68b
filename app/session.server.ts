import { type AppLoadContext, redirectDocument } from "@remix-run/node";
import { type Actor, isAdmin, isCoordinator, readActor } from "#server/accounts/actor.ts";
import { readNetwork } from "#server/accounts/network.ts";
import { readSession, readSessionCookie } from "#server/accounts/sessions.ts";
import { type Language, languages } from "#server/protocol/languages.ts";
import { Refusal } from "#server/refusal.ts";

/** Asked once per request, however many loaders ask: the load context is made anew for each. */
const asked = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** Who is asking; null for a visitor. */
export function findActor(request: Request, load: AppLoadContext): Promise<Actor | null> {
  const answer = asked.get(load) ?? find(request, load);
  asked.set(load, answer);
  return answer;
}

async function find(request: Request, { context }: AppLoadContext): Promise<Actor | null> {
  const token = readSessionCookie(context.settings.baseUrl, request.headers.get("cookie"));
  const session = token ? await readSession(context.db, token, context.clock()) : null;
  if (!session) return null;
  return readActor(context.db, { personId: session.personId, sessionId: session.id, chosenSeatId: session.seatId });
}

/** The person asking; a visitor is sent to sign in and comes back here. */
export async function requireActor(request: Request, load: AppLoadContext): Promise<Actor> {
  const actor = await findActor(request, load);
  if (actor) return actor;
  const { pathname, search } = new URL(request.url);
  const back = pathname.replace(/\.data$/, "") + search.replace(/[?&]_routes=[^&]*/, "");
  // A whole page, so that nothing of who was here stays in the tab; and a word to whoever had a session until now.
  const ended = readSessionCookie(load.context.settings.baseUrl, request.headers.get("cookie")) ? "&after=ended" : "";
  throw redirectDocument(`/sign-in?to=${encodeURIComponent(back)}${ended}`);
}

export async function requireCoordinator(request: Request, load: AppLoadContext): Promise<Actor> {
  const actor = await requireActor(request, load);
  if (!isCoordinator(actor)) throw new Refusal("not-found", "noSuchPage");
  return actor;
}

export async function requireAdmin(request: Request, load: AppLoadContext): Promise<Actor> {
  const actor = await requireActor(request, load);
  if (!isAdmin(actor)) throw new Refusal("not-found", "noSuchPage");
  return actor;
}

/**
 * The person's language, else the one chosen on this device, else what the browser asks for, else the network's. A public
 * page is in the language its address names, whoever reads it.
 */
export async function readLanguage(request: Request, load: AppLoadContext): Promise<Language> {
  const named = readNamedLanguage(request);
  if (named) return named;
  const actor = await findActor(request, load);
  if (actor) return actor.language;
  const chosen = /(?:^|;\s*)coro-language=(es|pt|en|fr)(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1];
  if (chosen) return chosen as Language;
  for (const part of (request.headers.get("accept-language") ?? "").split(",")) {
    const code = part.trim().slice(0, 2).toLowerCase() as Language;
    if (languages.includes(code)) return code;
  }
  return (await readNetwork(load.context.db))?.defaultLanguage ?? "es";
}

function readNamedLanguage(request: Request): Language | undefined {
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith("/public/")) return undefined;
  return languages.find((language) => language === searchParams.get("language"));
}

/** A path on this site to go on to, or the fallback: never another site's address. */
export function safePath(value: FormDataEntryValue | string | null | undefined, fallback: string): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\\\s]*$/.test(value)) return fallback;
  const url = new URL(value, "http://here.invalid");
  return url.origin === "http://here.invalid" ? url.pathname + url.search + url.hash : fallback;
}
