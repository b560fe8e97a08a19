import { describe, expect, test } from "@jest/globals";
import { answer, folder, requests, run, standIn, start, useDescribed } from "./stage.js";

useDescribed();

const TABLE = "day,n\n1,2\n3,4\n";
const upload = (rules: string, more = "") => `
service: lab
upload: { path: /files, body: { multipart: { name: "{file.name}" } } }
answer: ${rules}
${more}
`;

/** Uploads one table, which is answered like this. */
async function uploadAnswered(status: number, body: unknown, headers: Record<string, string> = {}) {
  answer(/files/, status, body, { headers });
  const report = await run([await folder.writeOne("raw/a.csv", TABLE)]);
  const [file] = report.files;
  return { ...report, file, error: file?.error };
}

describe("a 200 says no", () => {
  test.each([
    ["{ refused: { /success: false } }", { success: false, error: { message: "No room" } }, {}],
    ["{ refused: { /errors: { exists: true } } }", { errors: ["No room"] }, {}],
    [
      "{ refused: { /files/*/success: false }, words: /files/0/error }",
      { files: [{ success: false, error: "No room" }] },
      {},
    ],
    ["{ refused: { header X-Exception-Code: { exists: true } } }", "No room", { "x-exception-code": "241" }],
  ])("by %s", async (rules, body, headers) => {
    await start(upload(rules, 'hints: { "200": Delete something. }'));
    expect((await uploadAnswered(200, body, headers)).error).toEqual({
      kind: "refused",
      message: expect.stringMatching(/^upload file: .*No room \(HTTP 200\)$/),
      hint: "Delete something.",
      status: 200,
    });
  });
});

test("every success must hold, in every element", async () => {
  await start(upload("{ success: { /ok: true, /files/*/ok: true, status: [200, 201] } }"));
  for (const body of [{ ok: true, files: [{ ok: true }, { ok: false }] }, { ok: true, files: [] }, { ok: true }, {}]) {
    expect((await uploadAnswered(200, body)).file).toMatchObject({ state: "in-doubt" });
  }
  expect((await uploadAnswered(202, { ok: true, files: [{ ok: true }] })).file?.state).toBe("in-doubt");
  expect((await uploadAnswered(201, { ok: true, files: [{ ok: true }] })).file?.state).toBe("uploaded");
});

test("what is neither yes nor no is in doubt, with the answer and the rule that does not hold", async () => {
  await start(upload("{ id: [/id, /data/id] }"));
  const { error } = await uploadAnswered(200, { data: null });
  expect(error?.message).toContain('is neither a yes nor a no (no id is at `/id` or `/data/id`): {"data":null}');
  expect(error?.hint).toContain("Compare it with `answer` in the description.");
});

test("a page is never a yes", async () => {
  await start(upload("{}"));
  expect(
    (await uploadAnswered(200, "<!doctype html><p>Please log in", { "content-type": "text/html" })).file?.state,
  ).toBe("in-doubt");
  expect((await uploadAnswered(200, "")).file?.state).toBe("uploaded");
});

test("a partial success is in doubt, whatever its status", async () => {
  await start(upload("{ partial: { /err: { exists: true } }, words: /message }"));
  for (const status of [200, 400]) {
    const { file, status: end } = await uploadAnswered(status, { err: "partial write", message: "dropped=1" });
    expect({ state: file?.state, end }).toEqual({ state: "in-doubt", end: "partial" });
    expect(file?.error?.message).toContain("the service took only a part of it: dropped=1");
  }
});

test("busy statuses are waited for", async () => {
  await start(upload("{ busy: [423] }"));
  answer(/files/, 423, { message: "locked" });
  expect((await run([await folder.writeOne("a.csv", TABLE)])).status).toBe("success");
  expect(requests()).toHaveLength(2);
});

test("bytes, rows and the name that the answer tells are held against what was sent", async () => {
  await start(upload("{ id: /id, size: /bytes, rows: [/created, /updated], name: /name }"));
  const fine = await uploadAnswered(200, { id: 1, bytes: TABLE.length, created: 1, updated: 1, name: "a.csv" });
  expect(fine).toMatchObject({
    status: "success",
    totals: { rows: 2 },
    notices: [{ message: expect.stringContaining('stored "raw/a.csv" as "a.csv": it drops the folders') }],
  });
  const short = await uploadAnswered(200, { id: 1, bytes: 3 });
  expect(short.error?.message).toBe("upload file: the answer says that 3 bytes arrived, but 14 were sent");
  const few = await uploadAnswered(200, { id: 1, created: 1 });
  expect(few.file).toMatchObject({
    state: "in-doubt",
    error: { message: "the service says that it took 1 rows, but 2 were sent" },
  });
  const many = await uploadAnswered(200, { id: 1, created: 3 });
  expect(many).toMatchObject({ status: "success", totals: { rows: 3 }, notices: [{ level: "warning" }] });
});

test.each(["..", "a b", "a\nb", "", "x".repeat(201), 2 ** 60, { id: 1 }])("%j is no id", async (id) => {
  await start(upload("{ id: /id }"));
  expect((await uploadAnswered(200, { id })).file?.state).toBe("in-doubt");
});

describe("a job", () => {
  const JOBS = `
service: lab
files: { one-at-a-time: the table }
upload: { path: /files, body: { raw: {} } }
answer: { job: [/job, /job/id] }
job: { path: "/jobs/{job.id}", query: { v: 2 }, state: /state, success: [Done], failure: [failed], words: /why, rows: /rows }
examples:
  - { answer: { status: 202, body: { job: { id: 1 } } }, means: arrived }
  - { to: job, answer: { status: 200, body: { state: in progress } }, means: working }
  - { to: job, answer: { status: 200, body: { state: DONE } }, means: arrived }
`;

  test("is asked for until it has ended", async () => {
    await start(JOBS);
    const report = await run([await folder.writeOne("a.csv", TABLE)]);
    expect(report).toMatchObject({ status: "success", jobIds: ["job-1"] });
    expect(requests()).toEqual(["POST /lab/files", "GET /lab/jobs/job-1?v=2", "GET /lab/jobs/job-1?v=2"]);
  });

  test("is not waited for where nobody wants it, but for the next file of the destination", async () => {
    await start(JOBS);
    await run(await folder.write({ "a.csv": TABLE, "b.csv": TABLE }), {}, { wait: false });
    expect(requests().filter((request) => request.startsWith("GET"))).toEqual([
      "GET /lab/jobs/job-1?v=2",
      "GET /lab/jobs/job-1?v=2",
    ]);
  });

  test("that failed fails the file, with the service's words, and a later run sends it again", async () => {
    await start(JOBS);
    const [file] = [await folder.writeOne("a.csv", TABLE)];
    const journal = `${folder.path}/journal.ndjson`;
    answer(/jobs/, 200, { state: "failed", why: "column n" });
    const report = await run([file], {}, { journal });
    expect(report.files[0]?.error?.message).toBe('job job-1 failed: column n (state "failed")');
    await run([file], {}, { journal });
    expect(standIn.uploads).toHaveLength(2);
  });

  test("tells the rows that it has taken", async () => {
    await start(JOBS);
    answer(/jobs/, 200, { state: "done", rows: 1 });
    expect((await run([await folder.writeOne("a.csv", TABLE)])).files[0]).toMatchObject({ state: "in-doubt" });
  });

  test.each([
    [404, {}, "the service does not know it"],
    [200, { status: "done" }, "the answers about it have no state"],
  ])("of which nothing is known for five minutes leaves the file in doubt: %j %j", async (status, body, why) => {
    await start(JOBS);
    answer(/jobs/, status, body, { times: 1000 });
    const { files } = await run([await folder.writeOne("a.csv", TABLE)]);
    expect(files[0]).toMatchObject({
      state: "in-doubt",
      jobId: "job-1",
      error: { message: expect.stringContaining(why) },
    });
  });

  test("without an id is not asked for, which is said", async () => {
    await start(JOBS);
    answer(/files/, 200, { ok: true });
    const report = await run([await folder.writeOne("a.csv", TABLE)]);
    expect(report).toMatchObject({
      status: "success",
      notices: [{ level: "warning", message: "no job id was found in the answer" }],
    });
  });
});
