import { CSV, type Inputs, TOO_LONG, testRefusals } from "./refusals.js";

const REPLACE: Inputs = { mode: "replace", "dataset-code": "{id}", name: "-" };
const APPEND: Inputs = {
  ...REPLACE,
  mode: "append",
  columns: '[{"name":"x","type":"measure","subtype":"numeric"},{"name":"y","type":"measure","subtype":"numeric"}]',
};
const ONE_BY_ONE: Inputs = { "rows-per-request": "1" };
const badFill = (nth: number, status = 400) => ({ path: /fill/, nth, status, body: { message: "No more rows." } });

testRefusals("graphite-note", { "user-code": "user", name: "sales", "requests-per-minute": "0" }, [
  [
    "a wrong token (401)",
    { inputs: { token: "another_0123456789" }, says: ["The token is not valid.", "Check `token`"] },
  ],
  [
    "a user (403)",
    {
      answer: { path: /create/, status: 403, body: { message: "Not this user." } },
      says: ["Not this user.", "`user-code`"],
    },
  ],
  [
    "a dataset that is not there (404)",
    { inputs: { ...REPLACE, "dataset-code": "none" }, says: ["There is no dataset none.", "Check `dataset-code`"] },
  ],
  ["a name that is taken (409)", { before: {}, says: ['A dataset "sales" exists already.', "Choose another `name`"] }],
  [
    "other columns than the dataset has (400)",
    {
      before: {},
      files: { "data/a.csv": CSV },
      inputs: { ...APPEND, columns: APPEND.columns?.replace('"y"', '"z"') ?? "" },
      says: ["z"],
    },
  ],
  [
    "rows that somebody else is changing (409)",
    {
      before: {},
      inputs: APPEND,
      answer: badFill(1, 409),
      says: ["No more rows.", "Something else may be changing the dataset"],
    },
  ],
  [
    "a request that is too large (413)",
    {
      sandbox: { graphiteNote: { maxBodyBytes: 1000 } },
      files: TOO_LONG,
      inputs: { compressed: "false" },
      says: ["HTTP 413", "Lower `rows-per-request`", "was created and holds 0 of 1,003 rows"],
      outputs: { status: "partial" },
    },
  ],
  [
    "rows over the plan's limit (441)",
    {
      sandbox: { graphiteNote: { planRows: 2 } },
      says: ["The plan has 2 rows.", "choose a larger plan", "was created and holds 0 of 3 rows"],
      outputs: { status: "partial" },
    },
  ],
  [
    "everything after the trial (443)",
    { sandbox: { graphiteNote: { trial: "over" } }, says: ["The trial period is over.", "choose a plan"] },
  ],
  [
    "rows with status 200 and words",
    {
      before: {},
      inputs: APPEND,
      answer: { path: /fill/, status: 200, body: { data: { status: "error", message: "No room." } } },
      says: ["No room."],
      outputs: { "uploaded-count": "0", "row-count": "0" },
    },
  ],
  [
    "the third fill of a replacement",
    {
      before: {},
      inputs: { ...REPLACE, ...ONE_BY_ONE },
      answer: badFill(3),
      says: ["No more rows.", "was emptied and holds 2 of 3 rows; run the upload again"],
      outputs: { status: "partial", "uploaded-count": "0", "row-count": "2" },
    },
  ],
  [
    "the third fill of a new dataset",
    {
      inputs: ONE_BY_ONE,
      answer: badFill(3),
      says: ["was created and holds 2 of 3 rows; to fill it, use `mode: replace`"],
      outputs: { status: "partial", "row-count": "2" },
    },
  ],
  [
    "the third fill of rows that are added",
    {
      before: {},
      inputs: { ...APPEND, ...ONE_BY_ONE },
      answer: badFill(3),
      says: ["No more rows.", "2 of 3 rows are in; the dataset has 5 rows now; running again adds them again"],
      outputs: { status: "partial", "row-count": "2", "service-row-count": "5" },
    },
  ],
  [
    "the number of rows",
    {
      answer: { path: /complete/, status: 200, body: { data: { status: "success", details: { "rows-count": 2 } } } },
      says: ["the service says that the dataset has 2 rows, sent were 3"],
      outputs: { status: "partial", "service-row-count": "2" },
    },
  ],
]);
