import type { DataTileOptions } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import type { DatatileOptions } from "../../src/services/datatile.js";
import { JumpingClock } from "../support/jumping-clock.js";
import {
  answerUpload,
  csv,
  json,
  POLLS,
  run,
  STATUS_URL,
  sandbox,
  start,
  TOKEN,
  useDatatile,
} from "./datatile-stage.js";

useDatatile();

const answerStatus = (body: unknown, status = 200) =>
  sandbox.faults.push({
    when: { path: /\/jobs\// },
    do: { kind: "answer", at: "after-body", status, body: json(body) },
  });

describe("the job id", () => {
  test.each<[string, DataTileOptions, Partial<DatatileOptions>]>([
    ["under a usual name", { jobIdPointer: "/processing_id" }, {}],
    ["within data", { jobIdPointer: "/data/job/id" }, {}],
    ["as the whole answer", { jobIdPointer: "" }, {}],
    ["as a number", { jobIdType: "number" }, {}],
    ["at the pointer", { jobIdPointer: "/a~1b/here" }, { jobIdPointer: "/a~1b/here" }],
  ])("is found %s", async (_, server, options) => {
    await start({ ...POLLS, ...server });
    const report = await run([await csv()], { ...options, statusUrl: STATUS_URL });
    expect(report).toMatchObject({ status: "success", jobIds: [String(sandbox.datatile.jobs[0]?.id)] });
  });

  test("that is not recognised leaves the file accepted, with a warning that shows the answer without the token", async () => {
    await start();
    answerUpload({ note: `queued for ${TOKEN}` });
    const report = await run([await csv()], { statusUrl: STATUS_URL });
    expect(report).toMatchObject({ status: "success", jobIds: [], totals: { rows: 2 } });
    expect(report.notices).toMatchObject([{ level: "warning", file: "a.csv" }]);
    expect(report.notices[0]?.message).toContain('{"note":"queued for ***"}; set `job-id-pointer`');
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  test("may be missing in an empty answer", async () => {
    await start();
    answerUpload("");
    expect((await run([await csv()], { statusUrl: STATUS_URL })).notices[0]?.message).toContain("it is empty");
  });

  test("is not the beginning of a longer text", async () => {
    await start();
    answerUpload(`${" ".repeat(990)}job-0123456789-0123456789`);
    expect((await run([await csv()], { statusUrl: STATUS_URL })).jobIds).toEqual([]);
    answerUpload(`${" ".repeat(900)}job-1`);
    answerStatus({ status: "done" });
    expect((await run([await csv()], { statusUrl: STATUS_URL })).jobIds).toEqual(["job-1"]);
  });

  test("that could climb out of its place in an address is not used", async () => {
    await start();
    answerUpload({ jobId: ".." });
    await run([await csv()], { statusUrl: STATUS_URL });
    expect(sandbox.requests.length).toBe(1);
  });

  test("is encoded in the status address", async () => {
    await start();
    answerUpload({ jobId: "a/../b?c" });
    answerStatus({ status: "done" });
    await run([await csv()], { statusUrl: "/jobs/{job-id}?again={job-id}" });
    expect([...sandbox.requests][1]?.path).toBe("/datatile/jobs/a%2F..%2Fb%3Fc?again=a%2F..%2Fb%3Fc");
  });
});

describe("the processing job", () => {
  test("is asked after at growing intervals until it has ended", async () => {
    await start({ processing: { kind: "polls", queued: 2, processing: 3 } });
    const clock = new JumpingClock();
    const report = await run([await csv()], { statusUrl: `${sandbox.baseUrls.datatile}/jobs/{job-id}` }, { clock });
    expect(report).toMatchObject({ status: "success", notices: [] });
    expect(clock.sleeps).toHaveLength(5);
    expect(clock.sleeps).toEqual([...clock.sleeps].sort((a, b) => a - b));
  });

  test("that fails fails its file with the server's words, and its id is an output all the same", async () => {
    await start({ ...POLLS, outcome: "failed" });
    const report = await run([await csv()], { statusUrl: STATUS_URL });
    expect(report.status).toBe("failure");
    expect(report.files[0]).toMatchObject({
      state: "failed",
      jobId: sandbox.datatile.jobs[0]?.id,
      error: { kind: "refused" },
    });
    expect(report.files[0]?.error?.message).toContain('The file could not be processed. (state "failed")');
    expect(report.jobIds).toHaveLength(1);
  });

  test("has the states that the user names, at the pointer that the user gives", async () => {
    await start({ ...POLLS, stateNames: { completed: "FERTIG", processing: "In Arbeit" } });
    const options = { statusUrl: STATUS_URL, successStates: ["fertig"], statusPointer: "/status" };
    const report = await run([await csv()], options);
    expect(report.status).toBe("success");
  });

  test("in a state that nobody has named is waited for, and said once", async () => {
    await start({ processing: { kind: "polls", queued: 3, processing: 0 }, stateNames: { queued: "In Pause" } });
    const report = await run([await csv(), await csv("b.csv")], { statusUrl: STATUS_URL });
    expect(report.status).toBe("success");
    expect(report.notices).toHaveLength(1);
    expect(report.notices[0]).toMatchObject({ level: "notice", message: expect.stringContaining('"In Pause"') });
  });

  test("whose answer has no state is waited for, with one warning", async () => {
    await start();
    answerStatus({ progress: 10 });
    answerStatus({ progress: 10 });
    const report = await run([await csv()], { statusUrl: STATUS_URL });
    expect(report.status).toBe("success");
    expect(report.notices).toMatchObject([{ level: "warning", message: expect.stringContaining("`status-pointer`") }]);
  });

  test.each<[string, () => void]>([
    ["cannot be asked after", () => answerStatus({ message: "unknown" }, 410)],
    ["answers with a page", () => answerStatus("<html></html>")],
    ["has an address that the server does not know", () => answerStatus("<html></html>", 404)],
  ])("that %s leaves its file in doubt, because it was accepted", async (_, fault) => {
    await start();
    fault();
    const report = await run([await csv()], { statusUrl: STATUS_URL });
    expect(report.files[0]).toMatchObject({ state: "in-doubt", jobId: sandbox.datatile.jobs[0]?.id });
    expect(report.files[0]?.error?.hint).toContain("status-url");
  });

  test("that the server does not know yet is asked after again, with one warning", async () => {
    await start();
    answerStatus({ message: "no such job" }, 404);
    answerStatus("", 404);
    const report = await run([await csv()], { statusUrl: STATUS_URL });
    expect(report.status).toBe("success");
    expect(report.notices).toMatchObject([
      { level: "warning", message: expect.stringContaining("no such job") },
      { level: "warning", message: expect.stringContaining("no words") },
    ]);
  });

  test.each([
    ["the server never knows", 404, "", "knew no such job until then"],
    ["never says its state", 200, { progress: 10 }, "No state was found"],
    ["stays in a state that is in no list", 200, { status: "parked" }, 'The state "parked" of a job is in neither'],
  ])("that %s leaves its file in doubt after five minutes, and says so", async (_, status, body, words) => {
    await start();
    sandbox.faults.push({
      when: { path: /jobs/ },
      times: 999,
      do: { kind: "answer", at: "after-body", status, body: json(body) },
    });
    const clock = new JumpingClock();
    const begin = clock.now();
    const report = await run([await csv()], { statusUrl: STATUS_URL }, { clock });
    expect(report.files[0]?.state).toBe("in-doubt");
    expect(report.files[0]?.error?.message).toContain(words);
    expect((clock.now() - begin) / 60_000).toBeCloseTo(5, 0);
  });

  test.each([401, 403])("whose state a token may not see (%i) ends the run, its file in doubt", async (status) => {
    await start();
    answerStatus({ message: "not for you" }, status);
    const report = await run([await csv(), await csv("b.csv")], { statusUrl: STATUS_URL });
    expect(report.files).toMatchObject([
      {
        state: "in-doubt",
        jobId: sandbox.datatile.jobs[0]?.id,
        error: { message: expect.stringContaining("not for you") },
      },
      { state: "failed", error: { kind: "stopped", message: expect.stringContaining(`HTTP ${status}`) } },
    ]);
    expect(report.files[0]?.error?.hint).toContain(status === 401 ? "Check `token`" : "Look at the job in DataTile");
    expect(sandbox.datatile.jobs).toHaveLength(1);
  });

  test("that does not end within the run's time leaves its file in doubt", async () => {
    await start({ processing: { kind: "manual" } });
    const report = await run(
      [await csv()],
      { statusUrl: STATUS_URL },
      { timeoutMs: 90_000, clock: new JumpingClock(90_000) },
    );
    expect(report.files[0]).toMatchObject({ state: "in-doubt", jobId: expect.any(String) });
    expect(report.files[0]?.error?.message).toContain("1.5 minutes");
  });

  test("is not waited for without a status address, which is said once", async () => {
    await start({ processing: { kind: "manual" } });
    answerUpload({ jobId: 1 });
    answerUpload({ jobId: 2 });
    const report = await run([await csv(), await csv("b.csv")]);
    expect(report).toMatchObject({ status: "success", jobIds: ["1", "2"] });
    expect(report.notices).toMatchObject([{ level: "notice", message: expect.stringContaining("`status-url`") }]);
  });

  test("of the last file only is not waited for where the user does not want to wait", async () => {
    await start();
    const report = await run([await csv(), await csv("b.csv")], { statusUrl: STATUS_URL }, { wait: false });
    expect(report.status).toBe("success");
    expect(sandbox.datatile.jobs.map(({ state }) => state)).toEqual(["completed", "queued"]);
  });
});
