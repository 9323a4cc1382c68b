/** Imported before anything that an old Node.js cannot read, so that the answer is a sentence and not a syntax error. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const enough = major > 20 || (major === 20 && minor >= 19);
if (!enough) {
  console.error(`Coro needs Node.js 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
