/** Imported before anything that an old Node.js cannot read, so that the answer is a sentence and not a syntax error. */
const version = process.versions.node.split(".").map(Number);
const enough = version[0] > 20 || (version[0] === 20 && version[1] >= 19);
if (!enough) {
  console.error(`Coro needs Node.js 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
