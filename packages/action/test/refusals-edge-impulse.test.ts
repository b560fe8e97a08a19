import { CSV, TOO_LONG, testRefusals } from "./refusals.js";

testRefusals("edge-impulse", { "organization-id": "1", dataset: "field", "group-by": "all" }, [
  [
    "a wrong key (401)",
    { inputs: { token: "ei_fedcba9876543210" }, says: ["The API key is not valid.", "role admin or member"] },
  ],
  [
    "a key without the right (403)",
    {
      answer: { path: /add/, status: 403, body: { success: false, error: "Viewers may not." } },
      says: ["Viewers may not.", "role admin or member"],
    },
  ],
  [
    "what the plan does not cover (402)",
    {
      answer: { path: /add/, status: 402, body: { success: false, error: "Over the plan." } },
      says: ["Over the plan.", "look at its usage"],
    },
  ],
  [
    "an organization that is not there (404)",
    {
      answer: { path: /add/, status: 404, body: { success: false, error: "No such organization." } },
      says: ["No such organization.", "Check `organization-id`"],
    },
  ],
  [
    "one file that is too large, and no other (413)",
    {
      sandbox: { edgeImpulse: { maxRequestBytes: 3000 } },
      files: TOO_LONG,
      says: ["The request is too large.", "split it"],
      outputs: { status: "partial", "uploaded-count": "1", "failed-count": "1", "item-id": "1" },
    },
  ],
  [
    "with status 200 and words of its own",
    {
      answer: { path: /add/, status: 200, body: { success: false, error: "The bucket is read-only." } },
      says: ["The bucket is read-only. (HTTP 200)"],
    },
  ],
  [
    "data items in a dataset of files",
    {
      sandbox: { edgeImpulse: { filesDatasets: ["field"] } },
      says: ['"field" is a dataset of files without data items'],
    },
  ],
  [
    "to add to a name that no item has",
    { inputs: { mode: "append", name: "pump" }, says: ['there is no data item "pump"'] },
  ],
  [
    "to delete the old item of a replacement",
    {
      before: { name: "pump" },
      inputs: { mode: "replace", name: "pump" },
      answer: { path: /data\/1$/, method: "DELETE", status: 403, body: { success: false, error: "Not yours." } },
      says: ["data item 2 is whole, but data item 1", "still there", "Not yours."],
      outputs: { status: "partial", "uploaded-count": "1", "item-id": "2" },
    },
  ],
  [
    "a file of a replacement: the old item is kept",
    {
      sandbox: { edgeImpulse: { maxRequestBytes: 3000 } },
      files: TOO_LONG,
      before: { name: "pump", files: "data/a.csv" },
      inputs: { mode: "replace", name: "pump" },
      says: ["data item 2 holds 1 of 2 files", "data item 1"],
      outputs: { status: "partial", "uploaded-count": "1", "failed-count": "1", "item-id": "2" },
    },
  ],
  [
    "one name for several items",
    {
      inputs: { name: "pump", "group-by": "file" },
      files: { "data/a.csv": CSV, "data/b.csv": CSV },
      says: ["`name` names one data item"],
    },
  ],
]);
