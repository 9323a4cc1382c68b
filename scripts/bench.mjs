/** `npm run bench`: measures the built server as it is; see docs/performance.md. */
import "./require-node.mjs";
import { build, fail, installPackages, projectFolder, run } from "./prepare.mjs";

try {
  process.chdir(projectFolder);
  installPackages();
  const { installChromium } = await import("./find-chromium.mjs");
  await installChromium();
  build();
  run(process.execPath, ["--import", "tsx", "bench/run.ts"], { NODE_ENV: "production" });
} catch (error) {
  fail(error);
}
