/**
 * Brings a checkout into the state it can run in: packages installed, sources built. Plain Node.js without packages,
 * since it runs before there are any. What is already done is not done again.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";

/**
 * Runs one command in the project's folder and lets it speak; throws an `OperatorError` when it fails.
 * @param {string} command
 * @param {string[]} values
 * @param {Record<string, string>} [environment]
 */
export function run(command, values, environment = {}) {
  const { status, error } = spawnSync(command, values, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
    // npm and npx are .cmd files there, which only a shell runs.
    shell: windows,
  });
  if (error) throw new OperatorError(`${command} could not be run: ${error.message}`);
  if (status !== 0) throw new OperatorError(`${[command, ...values].join(" ")} failed.`);
}

/** A failure that is told in one line, without a stack. */
export class OperatorError extends Error {}

/**
 * Ends the process with the one line of an OperatorError; anything else is a bug and keeps its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}

/** @param {string[]} parts */
const path = (...parts) => join(projectFolder, ...parts);
/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : null);
/** @param {string | Buffer} content */
const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** Installs the packages of package-lock.json unless exactly these are there. */
export function installPackages() {
  const stamp = path("node_modules/.coro-install");
  const lockfile = readFileSync(path("package-lock.json"));
  const wanted = sha256(lockfile);
  if (read(stamp) === wanted) return;
  if (!isInstalled(JSON.parse(lockfile.toString()))) {
    console.log("Installing packages (only the first time, and after an update) …");
    // Whatever NODE_ENV says: building needs the development packages.
    run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  writeFileSync(stamp, wanted);
}

/**
 * npm leaves a record of what it installed, so that a tree made by `npm install` is recognised as well.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lockfile
 */
function isInstalled(lockfile) {
  const record = read(path("node_modules/.package-lock.json"));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(lockfile.packages).every(
    ([place, wanted]) => place === "" || wanted.optional || installed[place]?.version === wanted.version,
  );
}

const sources = ["app", "server", "db", "public", "scripts/build-server.mjs", "package-lock.json"];
const options = ["package.json", "remix.config.js", "vite.config.ts", "tsconfig.json"];

/** One digest over the name and content of everything a build is made of. */
function digestSources() {
  const hash = createHash("sha256");
  const add = (/** @type {string} */ file) => {
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(join(file, name));
    else hash.update(`${relative(projectFolder, file)}\0${sha256(readFileSync(file))}\n`);
  };
  for (const name of [...sources, ...options]) add(path(name));
  return hash.digest("hex");
}

/** Builds pages and server unless the present build was made from exactly these sources. */
export function build() {
  const unlock = lockBuild();
  try {
    buildWhatChanged();
  } finally {
    unlock();
  }
}

/** Two builds at once would empty each other's folder: the second waits, and then finds nothing left to do. */
function lockBuild() {
  const lock = path(".cache/building");
  mkdirSync(path(".cache"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return () => rmSync(lock, { recursive: true, force: true });
    } catch (error) {
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
      // Left behind by a build that was killed: none takes this long.
      if (age > 180_000) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function buildWhatChanged() {
  const stamp = path("build/.stamp");
  const wanted = digestSources();
  if (read(stamp) === wanted && existsSync(path("build/index.js"))) return;
  console.log("Building …");
  // A build that breaks off must not pass for a finished one.
  rmSync(stamp, { force: true });
  const environment = { NODE_ENV: "production" };
  run(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "error"], environment);
  run(process.execPath, ["scripts/build-server.mjs"], environment);
  mkdirSync(path("build"), { recursive: true });
  writeFileSync(stamp, wanted);
}
