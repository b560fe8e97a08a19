import { CSV, testRefusals } from "./refusals.js";

testRefusals("datatile", { "target-hash": "h1" }, [
  [
    "a wrong token (401)",
    {
      inputs: { token: "another_0123456789" },
      says: ["The token is not valid.", "generating a new token ends the old ones"],
    },
  ],
  [
    "an upload over the quota (403), in its own words alone",
    {
      sandbox: { datatile: { quota: { uploads: 0, status: 403 } } },
      says: ["Quota exceeded: 0 uploads. (HTTP 403)"],
      saysNot: ["roles"],
    },
  ],
  [
    "a user without the roles (403), without a word",
    { answer: { path: /create/, status: 403 }, says: ["HTTP 403", '"Database creator" and "Data collector"'] },
  ],
  [
    "a format (400), in its own words alone",
    {
      files: { "data/a.txt": CSV },
      says: ["Only .sav, .zsav, .xlsx, .xls and .csv files can be read. (HTTP 400)"],
      saysNot: ["target-hash"],
    },
  ],
  [
    "a database that is not there (404)",
    {
      sandbox: { datatile: { databases: ["other"] } },
      inputs: { mode: "append" },
      says: ["There is no database h1. (HTTP 404)"],
    },
  ],
  [
    "an address that is not there (404), without a word",
    { answer: { path: /create/, status: 404 }, says: ["HTTP 404", "Check `base-url` too"] },
  ],
  ["a file that is too large (413)", { sandbox: { datatile: { maxFileBytes: 10 } }, says: ["HTTP 413"] }],
  [
    "an upload for longer than the run lasts (429)",
    {
      answer: { path: /create/, status: 429, headers: { "retry-after": "9999" }, body: { message: "Later." } },
      says: ["Later.", "the next attempt would be in"],
    },
  ],
  [
    "what it cannot process",
    {
      sandbox: { datatile: { outcome: "failed" } },
      inputs: { "status-url": "/jobs/{job-id}" },
      says: ["The file could not be processed.", "correct the file, and send it again"],
      outputs: { "failed-count": "1" },
    },
  ],
]);
