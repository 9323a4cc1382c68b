/** The one place that knows where a Chromium may be, how to get one, and how it is started for tests and measurements. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { OperatorError, run } from "./prepare.mjs";

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const places = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((folder) =>
    join(process.env[folder] ?? "", "Google/Chrome/Application/chrome.exe"),
  ),
};

/** The path of a Chromium: CHROMIUM_PATH, the system's, else the one Playwright has fetched; null when there is none. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new OperatorError(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const found = named ?? (places[process.platform] ?? []).find((path) => existsSync(path));
  if (found) return found;
  const { chromium } = await import("playwright");
  const fetched = chromium.executablePath();
  return existsSync(fetched) ? fetched : null;
}

/** Installs a Chromium if none is found: Debian's own as root, else Playwright's. */
export async function installChromium() {
  if (await findChromium()) return;
  console.log("Installing Chromium for the browser tests …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["-qq", "update"], quiet);
    run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"], quiet);
  } else run("npx", ["playwright", "install", "chromium"]);
  if (!(await findChromium())) throw new OperatorError("No Chromium was found; set CHROMIUM_PATH to one.");
}

/** Quiet: a browser under test asks nothing of the network but the page. Root cannot have Chromium's sandbox. */
export const chromiumArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** "Chromium 141.0…", for the head of a measurement. */
export async function readChromiumVersion() {
  const path = await findChromium();
  if (!path) return "no Chromium";
  const answer = execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return answer.trim();
}
