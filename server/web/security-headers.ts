import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Settings } from "../context.ts";
import { isSameOrigin } from "./same-origin.ts";

/** A fresh nonce per reply, and the headers every reply carries. Only `/embed/…` may be framed by others. */
export function securityHeaders(settings: Settings): RequestHandler[] {
  const nonce = (response: unknown) => `'nonce-${(response as Response).locals.nonce}'`;
  const secure = settings.baseUrl?.startsWith("https://") ?? false;
  return [
    (_request, response, next) => {
      response.locals.nonce = randomBytes(16).toString("base64");
      next();
    },
    helmet({
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      crossOriginOpenerPolicy: { policy: "same-origin" },
      xFrameOptions: { action: "deny" },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", "'strict-dynamic'", (_request, response) => nonce(response)],
          styleSrc: ["'self'", (_request, response) => nonce(response)],
          imgSrc: ["'self'", "data:"],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          formAction: ["'self'"],
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
    }),
  ];
}

/**
 * The one Origin check, in front of Remix, for every unsafe method and every route: Remix's own passes resource routes
 * and requests without Origin, and believes X-Forwarded-Host.
 */
export function refuseForeignOrigins(settings: Settings): RequestHandler {
  return (request, response, next) => {
    if (!settings.trustProxy)
      for (const name of Object.keys(request.headers))
        if (name.startsWith("x-forwarded-") || name === "forwarded") delete request.headers[name];
    if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
    if (isSameOrigin(settings, request.headers)) return next();
    response.status(403).type("text/plain").send("This request does not come from a page of this site.");
  };
}
