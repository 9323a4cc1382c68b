/**
 * `npm start`: installs what is missing, builds what has changed, then becomes the server. The server runs in this very
 * process, so that a signal to it is a signal to the server.
 */
import "./require-node.mjs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, fail, installPackages, projectFolder } from "./prepare.mjs";

try {
  process.chdir(projectFolder);
  installPackages();
  build();
} catch (error) {
  fail(error);
}
process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(projectFolder, "build/index.js")).href);
