import { resolve } from "node:path";
import { defineConfig } from "playwright/test";
import { chromiumArguments, findChromium } from "../../scripts/find-chromium.mjs";

// The server runs inside the workers, which read this file too: it finds its build and migrations from the project's
// folder, and React must be the production one.
process.chdir(resolve(import.meta.dirname, "../.."));
process.env.NODE_ENV = "production";

const executablePath = await findChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results/browser",
  globalSetup: "../support/template-database.ts",
  // What is built is run as it is.
  build: { external: ["**/build/**"] },
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A second try on a busy machine is told as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
    locale: "es-CO",
    timezoneId: "America/Bogota",
    trace: "retain-on-failure",
  },
});
