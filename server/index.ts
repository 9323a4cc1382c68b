import { createServer as createPlainServer } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openDatabase } from "#db/open-database.ts";
import { StartError } from "#db/start-error.ts";
import { issueSetupLink } from "./accounts/set-up.ts";
import { createServer } from "./create-server.ts";
import { readEnvironment } from "./env.ts";
import type { Build } from "./web/http.ts";

const productionBuild = resolve("build/server/index.js");

/** Tries the port before the database is touched, so that a busy one costs nothing. */
function refuseBusyPort(port: number, host: string): Promise<void> {
  return new Promise((free, busy) => {
    const probe = createPlainServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      busy(
        new StartError(
          error.code === "EADDRINUSE"
            ? `Port ${port} is already in use. Set PORT to another one.`
            : `Cannot listen on ${host}:${port}: ${error.message}`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  await refuseBusyPort(environment.PORT, environment.HOST);
  const database = await openDatabase({ url: environment.DATABASE_URL ?? null, dataFolder: environment.DATA_DIR });
  try {
    const development = process.env.NODE_ENV === "production" ? undefined : await startVite();
    const build: Build = development
      ? development.build
      : ((await import(pathToFileURL(productionBuild).href)) as ServerBuild);
    const server = await createServer({
      database,
      build,
      port: environment.PORT,
      host: environment.HOST,
      development: development?.middleware,
      settings: {
        baseUrl: environment.BASE_URL ?? null,
        smtpUrl: environment.SMTP_URL ?? null,
        mailFrom: environment.MAIL_FROM,
        trustProxy: environment.TRUST_PROXY === "1",
      },
    });
    let stopping = false;
    const stop = async () => {
      // Ctrl-C reaches this process twice under npm: from the terminal, and passed on by npm.
      if (stopping) return;
      stopping = true;
      // What hangs must not keep the process: the operator's restart waits for it.
      setTimeout(() => process.exit(1), 9_500).unref();
      await server.close();
      await development?.close();
      await database.close();
      process.exit(0);
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
    const setupLink = await issueSetupLink(server.context, server.url);
    console.log(
      [`Coro is serving at ${server.url}`, ...(setupLink ? [`Set it up, once, at ${setupLink}`] : [])].join("\n"),
    );
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startVite() {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true }, appType: "custom" });
  return {
    middleware: vite.middlewares,
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    close: () => vite.close(),
  };
}

start().catch((error: unknown) => {
  const line = error instanceof StartError ? error.message : error;
  console.error(line);
  process.exit(1);
});
