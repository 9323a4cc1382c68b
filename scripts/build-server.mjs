/**
 * Bundles what the pages' own build does not make: the server, and the service worker if there is one. Packages stay
 * outside; our own modules, `#…` included, go in. Runs after `remix vite:build`, which empties build/.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import * as esbuild from "esbuild";
import { fail, OperatorError, projectFolder } from "./prepare.mjs";

process.chdir(projectFolder);

/** @type {import("esbuild").Plugin} */
const ourImports = {
  name: "our-imports",
  setup(builder) {
    builder.onResolve({ filter: /^#/ }, ({ path }) => ({ path: resolve(path.slice(1)) }));
  },
};

/**
 * esbuild has printed what is wrong by the time it throws.
 * @param {esbuild.BuildOptions & { outfile: string }} options
 */
const build = (options) =>
  esbuild.build(options).catch(() => fail(new OperatorError(`${options.outfile} could not be built.`)));

await build({
  entryPoints: ["server/index.ts"],
  outfile: "build/index.js",
  bundle: true,
  packages: "external",
  plugins: [ourImports],
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
});

if (existsSync("app/service-worker.ts"))
  await build({
    entryPoints: ["app/service-worker.ts"],
    outfile: "build/client/service-worker.js",
    bundle: true,
    plugins: [ourImports],
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    logLevel: "warning",
  });
