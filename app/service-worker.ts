/// <reference lib="webworker" />
/**
 * Lets a page be opened without a network. Stores only what is the same for everybody: built files, which never change
 * under their names, and the page `/offline`, which holds no personal data and shows the text this browser has itself.
 * Built by scripts/build-server.mjs to /service-worker.js.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const cacheName = "coro-1";
const shell = "/offline";
/** Files of many builds gather; past this many the oldest go. */
const most = 400;

worker.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(removeOthers().then(() => worker.clients.claim()));
});

/** A page tells which built files it has loaded, some of them before this worker was there, and what it may yet need. */
worker.addEventListener("message", (event) => {
  const { keep } = (event.data ?? {}) as { keep?: unknown };
  if (!Array.isArray(keep)) return;
  const files = keep.filter((path): path is string => typeof path === "string" && path.startsWith("/assets/"));
  event.waitUntil(Promise.allSettled([keepShell(), keepFiles(files)]));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(navigate(request, address));
  else if (address.pathname.startsWith("/assets/")) event.respondWith(answerFile(request));
});

async function navigate(request: Request, address: URL): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (address.pathname !== shell) return Response.redirect(`${shell}#${address.pathname}`, 302);
    const kept = await (await caches.open(cacheName)).match(shell);
    if (kept) return kept;
    throw error;
  }
}

async function answerFile(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

/** The page as it is now, with every file it names. */
async function keepShell(): Promise<void> {
  const answer = await fetch(shell, { cache: "no-store", credentials: "same-origin" });
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(cacheName);
  const page = await answer.clone().text();
  await keepFiles([...new Set(page.match(/\/assets\/[\w./-]+/g) ?? [])]);
  await cache.put(shell, answer);
}

async function keepFiles(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const path of paths) {
    if (await cache.match(path)) continue;
    const answer = await fetch(path);
    if (answer.ok) await cache.put(path, answer);
  }
  const held = await cache.keys();
  for (const old of held.slice(0, Math.max(0, held.length - most))) await cache.delete(old);
}

async function removeOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
}
