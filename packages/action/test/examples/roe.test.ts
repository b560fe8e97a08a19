import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { contents, Example, filesOf, jobOf, outcomes, stepOf } from "./example.js";

let example: Example;
beforeEach(async () => {
  example = await Example.open("roe", { sandbox: { roe: { datasets: ["d0cs"] } } });
});
afterEach(() => example.close());

test.each([{ kind: "release" }, { kind: "workflow_dispatch" }] as const)(
  "on $kind, the documents arrive with commit, path and digest, and a later step lists them",
  async (event) => {
    const run = await example.run(event);

    const job = jobOf(run, "upload");
    expect(outcomes(job)).toEqual({
      "actions/checkout": "success",
      "OWNER/dataset-upload@v1": "success",
      "Say what arrived": "success",
    });
    expect(run.concurrency).toEqual({ group: "upload-documents", cancelInProgress: "false" });

    const { files } = example.sandbox.roe;
    const documents = await filesOf(example.repository, "data/documents", /^(?!README\.md$)/);
    expect(contents(files.map(({ file }) => file))).toEqual(contents(documents));
    for (const { file, datasetId, metadata } of files) {
      expect(datasetId).toBe("d0cs");
      expect(metadata).toEqual({
        dataset_upload_id: expect.any(String),
        commit: "0123456789abcdef0123456789abcdef01234567",
        path: `data/documents/${file.name}`,
        sha256: file.sha256,
      });
    }

    const [, count, ids = ""] =
      /^(\d+) documents were uploaded as (.*)\.$/.exec(stepOf(job, "Say what arrived").log) ?? [];
    expect(count).toBe(String(documents.length));
    expect(JSON.parse(ids).sort()).toEqual(files.map(({ id }) => id).sort());
    expect(stepOf(job, "upload").summary).toContain("`data/documents/manuals/lamp-löwe.md`");
  },
);
