/**
 * `npm test`: everything, from a fresh clone. Installs packages and a browser if they are missing, runs the server
 * tests, builds, runs the browser tests, and ends with the totals of both.
 */
import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, fail, installPackages, OperatorError, projectFolder } from "./prepare.mjs";

const results = join(projectFolder, "test-results");

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * Runs a test runner and reads what it reported; a runner that left no report counts as one failure.
 * @param {string} label
 * @param {string[]} values
 * @param {string} report where the runner writes its JSON
 * @param {(said: any) => Totals} read
 * @param {Record<string, string>} [environment]
 * @returns {Totals}
 */
function count(label, values, report, read, environment = {}) {
  console.log(`\n— ${label} —`);
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, values, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  try {
    const totals = read(JSON.parse(readFileSync(report, "utf8")));
    // The runner knows of failures outside any test: a file that does not load, an error nobody caught.
    return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runServerTests() {
  const report = join(results, "server.json");
  return count(
    "Server tests",
    ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    report,
    (said) => ({
      passed: said.numPassedTests,
      failed: said.numFailedTests,
      skipped: said.numPendingTests + said.numTodoTests,
    }),
  );
}

function runBrowserTests() {
  const report = join(results, "browser.json");
  return count(
    "Browser tests",
    ["node_modules/playwright/cli.js", "test", "-c", "tests/e2e/playwright.config.ts", "--reporter=list,json"],
    report,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }),
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
}

function buildAndRunBrowserTests() {
  try {
    build();
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return runBrowserTests();
}

try {
  installPackages();
  const { installChromium } = await import("./find-chromium.mjs");
  await installChromium();
  mkdirSync(results, { recursive: true });
  const server = runServerTests();
  const browser = buildAndRunBrowserTests();
  const sum = (/** @type {keyof Totals} */ key) => server[key] + browser[key];
  const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
  process.exitCode = sum("failed") > 0 || server.passed === 0 || browser.passed === 0 ? 1 : 0;
} catch (error) {
  fail(error);
}
