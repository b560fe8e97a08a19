import { type Inputs, TOO_LONG, testRefusals } from "./refusals.js";

const TABLE: Inputs = { "table-name": "sales" };
const NEW_TABLE: Inputs = { ...TABLE, mode: "replace" };

testRefusals("roe", {}, [
  [
    "a wrong key (401)",
    { inputs: { token: "another_0123456789" }, says: ["The API key is not valid.", "Check `token`"] },
  ],
  [
    "uploads without credits (402)",
    { sandbox: { roe: { credits: 0 } }, says: ["There are no credits left.", "add some"] },
  ],
  [
    "a key without the right (403)",
    {
      answer: { path: /upload/, status: 403, body: { detail: "Read only." } },
      says: ["Read only.", "check its rights"],
    },
  ],
  [
    "a dataset that is not there (400)",
    {
      sandbox: { roe: { datasets: ["d1"] } },
      inputs: { "dataset-id": "d2" },
      says: ["dataset_id: There is no dataset d2. (HTTP 400)"],
    },
  ],
  [
    "an address that is not there (404)",
    {
      answer: { path: /upload/, status: 404, body: { detail: "Not found." } },
      says: ["Not found.", "Check `base-url`"],
    },
  ],
  [
    "one file that is too large, and no other (413)",
    {
      sandbox: { roe: { maxFileBytes: 100 } },
      files: TOO_LONG,
      says: ["HTTP 413", "split it"],
      outputs: { status: "partial", "uploaded-count": "1", "failed-count": "1" },
    },
  ],
  [
    "a table's name that is taken (400)",
    { before: TABLE, inputs: TABLE, says: ['table "sales" exists already', "`mode: replace`"] },
  ],
  [
    "to replace a table by no rows",
    { files: { "data/a.csv": "x,y\n" }, inputs: NEW_TABLE, says: ["no rows to replace a table with"] },
  ],
  [
    "the new table of a replacement",
    {
      before: TABLE,
      inputs: NEW_TABLE,
      answer: { path: /tables\/upload/, status: 400, body: { file: ["Not today."] } },
      says: ["Not today.", "was deleted, and it was not made again; run the upload again"],
      outputs: { status: "partial", "uploaded-count": "0" },
    },
  ],
]);
