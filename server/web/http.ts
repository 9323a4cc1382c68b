import { createServer as createHttpServer, type Server as HttpServer } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import type { Context, Settings } from "../context.ts";
import { hideSecrets, keepPrivate } from "./private-replies.ts";
import { refuseForeignOrigins, securityHeaders } from "./security-headers.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly context: Context;
    readonly nonce: string;
    /** The caller's address, for limits before sign-in; never stored. */
    readonly address: string;
  }
}

export type Build = ServerBuild | (() => Promise<ServerBuild>);

export const largestForm = 64 * 1024;

/** One HTTP server for pages and sockets. `development` is Vite's middleware; without it the built files are served. */
export function createHttp(
  settings: Settings,
  build: Build | null,
  readContext: () => Context,
  development?: RequestHandler,
): HttpServer {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.trustProxy ? 1 : false);
  app.get("/healthz", (_request, response) => void response.type("text/plain").send("ok"));
  if (!development) app.use(securityHeaders(settings));
  app.use(refuseForeignOrigins(settings));
  app.use(refuseNul);
  app.use(refuseLargeForms);
  app.use(compression());
  if (development) app.use(development);
  else {
    app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
    app.use(express.static("build/client", { maxAge: "1h" }));
  }
  app.use(keepPrivate(settings));
  if (build)
    app.all(
      "*",
      createRequestHandler({
        build: build as ServerBuild,
        mode: development ? "development" : "production",
        getLoadContext: (request, response) => ({
          context: readContext(),
          nonce: response.locals.nonce ?? "",
          address: request.ip ?? "",
        }),
      }),
    );
  app.use(answerFailure(readContext));
  const http = createHttpServer({ maxHeaderSize: 16 * 1024, requestTimeout: 60_000, headersTimeout: 20_000 }, app);
  return http;
}

/** What no page could answer. The reply tells nothing of it, in development neither: Express's own would show the stack. */
function answerFailure(readContext: () => Context): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const asked = Number((error as { status?: unknown }).status);
    const status = asked >= 400 && asked < 500 ? asked : 500;
    if (status === 500) readContext().log.error("http.error", error, { path: hideSecrets(request.path) });
    if (response.headersSent) return void response.destroy();
    response
      .status(status)
      .type("text/plain")
      .send(status === 500 ? "Something went wrong." : "This is not an address.");
  };
}

/** No page has such an address, and no database stores it: it would end as a failure of ours. */
const refuseNul: RequestHandler = (request, response, next) => {
  if (!request.url.includes("%00")) return next();
  response.status(400).type("text/plain").send("This is not an address.");
};

/** Forms are small; what is larger is refused by its declared length, and without one it is refused outright. */
const refuseLargeForms: RequestHandler = (request, response, next) => {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
  const length = Number(request.headers["content-length"]);
  if (Number.isFinite(length) && length <= largestForm) return next();
  response.status(413).type("text/plain").send("This form is too large.");
};
