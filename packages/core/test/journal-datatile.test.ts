import type { Fault } from "@dataset-upload/sandbox";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { UploadEvent } from "../src/events.js";
import type { FileReport } from "../src/report.js";
import { type DatatileOptions, datatile } from "../src/services/datatile.js";
import { fail, folder, posts, run, sandbox, start, useJournal } from "./journal-stage.js";

useJournal();

describe("DataTile", () => {
  const STATUS_URL = "/jobs/{job-id}";
  const service = (options: Partial<DatatileOptions> = {}) => ({
    service: datatile({
      token: "sandbox-token",
      baseUrl: sandbox.baseUrls.datatile,
      mode: "append",
      targetHash: "d1",
      statusUrl: STATUS_URL,
      ...options,
    }),
  });
  beforeEach(() => start({ datatile: { processing: { kind: "polls", queued: 0, processing: 1 } } }));

  test("two equal files under two names are two uploads", async () => {
    const report = await run(await folder.write({ "a.csv": "x\n1\n", "b.csv": "x\n1\n" }), service());
    expect(report.totals.uploaded).toBe(2);
    expect(sandbox.datatile.jobs.length).toBe(2);
  });

  test.each<[string, Fault]>([
    ["a page", { kind: "html", status: 200 }],
    ["303 See Other", { kind: "answer", at: "after-processing", status: 303, headers: { location: "/jobs" } }],
  ])(
    "an answer that is %s leaves the file in doubt in this run and the next, because nobody can be asked",
    async (_, fault) => {
      const files = await folder.write({ "a.csv": "x\n1\n" });
      fail(fault);
      for (let round = 0; round < 2; round += 1) expect((await run(files, service())).totals.inDoubt).toBe(1);
      expect(posts()).toBe(1);
    },
  );

  test("a job of an earlier run is asked after, and its file not sent again", async () => {
    const files = await folder.write({ "a.csv": "x\n1\n" });
    sandbox.faults.push({ when: { path: /jobs/ }, do: { kind: "html" } });
    const first = await run(files, service());
    expect(first.totals.inDoubt).toBe(1);
    const second = await run(files, service());
    expect(second).toMatchObject({ status: "success", jobIds: first.jobIds });
    expect(posts()).toBe(1);
    // A run in which all was there has no job of its own, and its report has those of earlier runs.
    expect(await run(files, service())).toMatchObject({
      status: "skipped",
      jobIds: [],
      earlierJobIds: first.jobIds,
      files: [{ jobId: first.jobIds[0] }],
    });
  });

  test("the file of a job that failed is sent again", async () => {
    const files = await folder.write({ "a.csv": "x\n1\n" });
    const failJob = ({ jobId }: FileReport) => jobId !== undefined && sandbox.datatile.finishJob(jobId, "failed");
    const onEvent = (event: UploadEvent) => event.kind === "file" && failJob(event.file);
    expect((await run(files, { ...service(), onEvent })).totals.failed).toBe(1);
    expect((await run(files, service())).status).toBe("success");
    expect(posts()).toBe(2);
  });

  test("a replacement is sent again where another came between, also one that was cut off", async () => {
    const replace = service({ mode: "replace" });
    const send = async (content: string, options = replace) =>
      (await run(await folder.write({ "a.csv": content }), options)).status;
    expect(await send("x\n1\n")).toBe("success");
    expect(await send("x\n1\n")).toBe("skipped");
    expect(await send("x\n2\n")).toBe("success");
    expect(await send("x\n1\n")).toBe("success");
    fail({ kind: "html" });
    expect(await send("x\n2\n")).not.toBe("success");
    expect(await send("x\n1\n")).toBe("success");
  });
});
