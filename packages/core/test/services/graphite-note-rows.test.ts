import { type Sandbox, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { DatasetService } from "../../src/service.js";
import { graphiteNote } from "../../src/services/graphite-note.js";
import { GraphiteNoteApi } from "../../src/services/graphite-note-api.js";
import { replaceRows } from "../../src/services/graphite-note-rows.js";
import type { ReadyTable } from "../../src/table/prepare-table.js";
import { upload } from "../../src/upload.js";
import { type TestFolder, testFolder } from "../support/files.js";

const COLUMNS = [{ name: "id", alias: "id", type: "dimension", subtype: "text" }] as const;

let sandbox: Sandbox;
let folder: TestFolder;
beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await testFolder();
  await sandbox.graphiteNote.addDataset({ code: "set", userCode: "me", name: "Set", columns: COLUMNS });
});
afterEach(async () => {
  await sandbox.close();
  await folder.remove();
});

test("the next batch is prepared before the last one is answered, and no other before that", async () => {
  const file = await folder.writeOne("a.csv", "id\n0\n1\n2\n");
  const fills = () => sandbox.requests.matching(/fill/);
  /** How many fills were answered when a batch was asked for. */
  const answeredAtRead: number[] = [];
  // The second batch is asked for while the first is on its way: its answer waits for that.
  sandbox.faults.push({ when: { path: /fill/ }, times: 3, do: { kind: "delay", at: "after-processing", ms: 100 } });
  const batches = [0, 1, 2].map((row) => ({
    rowCount: 1,
    byteLength: 7,
    parts: [{ file: file.label, rowCount: 1 }],
    read: async () => {
      answeredAtRead.push(fills().filter(({ outcome }) => outcome.kind === "answered").length);
      return JSON.stringify([[String(row)]]);
    },
  }));
  const table: ReadyTable = {
    kind: "ready",
    columns: COLUMNS,
    batches,
    rowCount: 3,
    rowCounts: new Map([[file.label, 3]]),
    notices: [],
    close: async () => {},
  };
  const api = new GraphiteNoteApi("me", COLUMNS, "none");
  const { plan: _, ...shared } = graphiteNote({
    token: "sandbox-token",
    baseUrl: sandbox.baseUrls.graphiteNote,
    userCode: "me",
    target: { mode: "replace", datasetCode: "set" },
    requestsPerMinute: 0,
  });
  const service: DatasetService = {
    ...shared,
    plan: async (files) => ({
      tasks: [
        {
          label: "dataset set",
          files,
          memory: { target: ["set"], unit: "whole" },
          run: (context) => replaceRows({ code: "set", table, files, api, context }, "replaced"),
        },
      ],
    }),
  };
  expect(await upload({ service, files: [file] })).toMatchObject({ status: "success", totals: { serviceRows: 3 } });
  expect(answeredAtRead).toEqual([0, 0, 1]);
});
