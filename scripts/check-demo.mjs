// Checks what the demo printed: every output of action.yml, a success, and all recordings at the service.
// The argument is the file with the demo's standard output.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readActionFile } from "./lib/action-file.mjs";
import { recordings } from "./make-recordings.mjs";

const [log = ""] = process.argv.slice(2);
const lines = (await readFile(log, "utf8")).split("\n");
const expected = recordings();

/** @param {string} output */
function readOutput(output) {
  const prefix = `${output} = `;
  const line = lines.find((candidate) => candidate.startsWith(prefix));
  assert(line !== undefined, `The demo printed no output "${output}".`);
  return line.slice(prefix.length);
}

const action = await readActionFile(fileURLToPath(new URL("../action.yml", import.meta.url)));
for (const { name } of action.outputs) readOutput(name);
assert.equal(readOutput("status"), "success");
assert.equal(readOutput("uploaded-count"), String(expected.size));
assert.equal(readOutput("failed-count"), "0");
for (const [path, content] of expected) {
  const name = path.slice(path.indexOf("/") + 1);
  const line = `  ${name}  ${Buffer.byteLength(content)} bytes`;
  assert(lines.includes(line), `The service holds no "${name}" of the right size.`);
}
console.log(`${action.outputs.length} outputs, ${expected.size} files at the service.`);
