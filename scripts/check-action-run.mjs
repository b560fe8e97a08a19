// Compares what two steps of the workflow said with what the sandbox holds: UPLOAD are the outputs of a step that sent
// the recordings, REFUSED is a step with a wrong token. The argument is the file with the sandbox's store.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { recordings } from "./make-recordings.mjs";

/** @param {string} name */
function readVariable(name) {
  const text = process.env[name];
  if (text === undefined) throw new Error(`The variable ${name} is not set.`);
  return JSON.parse(text);
}

const [store = ""] = process.argv.slice(2);
const { edgeImpulse } = JSON.parse(await readFile(store, "utf8"));
const upload = readVariable("UPLOAD");
const refused = readVariable("REFUSED");
const expected = recordings();

assert.equal(upload.status, "success");
assert.equal(upload["file-count"], String(expected.size));
assert.equal(upload["uploaded-count"], String(expected.size));
assert.equal(upload["failed-count"], "0");
assert.deepEqual(
  JSON.parse(upload["item-ids"]),
  edgeImpulse.items.map((/** @type {{ id: number }} */ { id }) => String(id)),
);
const held = edgeImpulse.items.flatMap((/** @type {{ files: unknown[] }} */ { files }) => files);
assert.equal(held.length, expected.size);

assert.equal(refused.outcome, "failure");
assert.equal(refused.outputs.status, "failure");
assert.equal(refused.outputs["uploaded-count"], "0");
console.log(`${held.length} files are in ${edgeImpulse.items.length} data items; the wrong token was refused.`);
