import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { hideSecrets } from "#server/web/private-replies.ts";
import { loadCatalogue } from "./i18n/catalogue.ts";
import { ReaderContext } from "./i18n/context.ts";
import { NonceContext } from "./nonce.ts";
import { readLanguage } from "./session.server.ts";

const abortAfter = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  const language = await readLanguage(request, load);
  const messages = await loadCatalogue(language);
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const ready = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";
    const { pipe, abort } = renderToPipeableStream(
      <ReaderContext.Provider value={{ language, messages }}>
        <NonceContext.Provider value={load.nonce}>
          <RemixServer context={remix} url={request.url} nonce={load.nonce} />
        </NonceContext.Provider>
      </ReaderContext.Provider>,
      {
        nonce: load.nonce,
        [ready]() {
          shellSent = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (shellSent)
            load.context.log.error("page.render", error, { path: hideSecrets(new URL(request.url).pathname) });
        },
      },
    );
    setTimeout(abort, abortAfter).unref();
  });
}

/** What a loader or action threw that is not a Refusal: a bug. It is logged; the page tells nothing of it. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted)
    context.context.log.error("page.error", error, { path: hideSecrets(new URL(request.url).pathname) });
}
