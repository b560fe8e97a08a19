import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { answer, fault, folder, requests, run, sandbox, standIn, start, useDescribed } from "./stage.js";

useDescribed();

const LAB = (find: string, more = "") => `
service: lab
upload: { path: /files, body: { multipart: { fields: { hash: "{file.sha256}", key: "{batch.key}" } } } }
answer: { id: /id, keep: { set: /set } }
find: ${find}
examples:
  - { answer: { status: 200, body: { id: x, set: s-1 } }, means: arrived }
${more}`;
const NEW = '{ path: /list, items: /items, id: /id, where: { /name: "{file.name}", /size: "{file.size}" } }';
const SAME =
  '{ path: /list, items: /items, id: /id, where: { /hash: "{file.sha256}", /name: "{file.base}" }, proof: same-content }';

/** The service stores the next upload, and its answer is lost. */
function loseAnswer(times = 1): void {
  fault({ when: { method: "POST" }, times, do: { kind: "reset", at: "after-processing" } });
}

describe.each([
  ["an item that was not there before", NEW, 1],
  ["an item with the file's digest", SAME, 0],
])("%s", (_name, find, listings) => {
  test("shows that a file arrived", async () => {
    await start(LAB(find));
    loseAnswer();
    const report = await run([await folder.writeOne("raw/a.csv", "n\n1\n")]);
    expect(report).toMatchObject({ status: "success", itemIds: ["lab-1"], totals: { rows: 1 } });
    expect(standIn.uploads).toHaveLength(1);
    expect(requests().filter((request) => request === "GET /lab/list")).toHaveLength(listings + 1);
  });

  test("that does not come within two minutes lets the file be sent again", async () => {
    await start(LAB(find));
    fault({ when: { method: "POST" }, do: { kind: "reset", at: "after-body" } });
    expect((await run([await folder.writeOne("a.csv", "n\n1\n")])).status).toBe("success");
    expect(standIn.uploads).toHaveLength(1);
  });

  test("is looked for by a later run, where the first one was cut off", async () => {
    await start(LAB(find));
    const files = await folder.write({ "a.csv": "n\n1\n" });
    const journal = `${folder.path}/journal.ndjson`;
    loseAnswer();
    answer(/list/, 500, {}, { times: 1000 });
    const first = await run(files, {}, { journal, maxRetries: 0 });
    // Where what was there could not be listed, nothing that is there later proves anything.
    expect(first.status).toBe("partial");
    expect(first.files[0]?.state).toBe("in-doubt");
    sandbox.faults.clear();
    const second = await run(files, {}, { journal });
    expect(second.files[0]?.state).toBe(find === NEW ? "in-doubt" : "uploaded");
    expect(standIn.uploads).toHaveLength(1);
  });
});

test("what is there is listed once for all files that are looked for at one address", async () => {
  await start(LAB(NEW));
  await run(await folder.write({ a: "1", b: "2", c: "3" }));
  expect(requests()).toEqual(["GET /lab/list", "POST /lab/files", "POST /lab/files", "POST /lab/files"]);
});

test("a file that was there before proves nothing", async () => {
  await start(LAB(NEW));
  const [file] = await folder.write({ "a.csv": "n\n1\n" });
  if (file === undefined) throw new Error();
  await run([file]);
  fault({ when: { method: "POST" }, do: { kind: "reset", at: "after-body" } });
  await run([file]);
  expect(standIn.uploads).toHaveLength(2);
});

test("files that look alike in the list are told apart by their number, or are in doubt", async () => {
  await start(LAB('{ path: /list, items: /items, id: /id, where: { /name: "{file.base}", /size: "{file.size}" } }'));
  const files = await folder.write({ "p1/rec.csv": "n\n1\n", "p2/rec.csv": "n\n2\n" });
  fault({ when: { method: "POST", nth: 1 }, do: { kind: "reset", at: "after-body" } });
  fault({ when: { method: "POST", nth: 2 }, do: { kind: "reset", at: "after-processing" } });
  fault({ when: { method: "POST", nth: 3 }, times: 5, do: { kind: "reset", at: "after-body" } });
  const report = await run(files, {}, { concurrency: 2 });
  expect(standIn.uploads.length).toBeLessThanOrEqual(2);
  expect(report.files.filter(({ state }) => state === "in-doubt").length).toBeGreaterThan(0);
});

describe("a look-up that is not exhaustive leaves a file in doubt, and nothing is sent again:", () => {
  test.each([
    [
      "more pages than are asked for",
      '{ path: /list, query: { page: "{page}" }, items: /items, next: /next, pages: 2, id: /id, where: { /hash: "{file.sha256}" }, proof: same-content }',
      { items: [], next: "more" },
      "not all that is there can be listed",
    ],
    [
      "an item that does not show its digest",
      SAME,
      { items: [{ id: 1, name: "a.csv" }] },
      "what is there does not show enough to tell",
    ],
    [
      "an item of the same digest under another name",
      SAME.replace("/hash", "/sha256"),
      { items: [{ id: 1, name: "a-1.csv", sha256: createHash("sha256").update("n\n1\n").digest("hex") }] },
      "what is there does not show enough to tell",
    ],
    ["a page of a proxy", SAME, "<!doctype html>", "has no list at `/items`"],
    ["another form", SAME, { files: [] }, "has no list at `/items`"],
  ])("%s", async (_name, find, listed, why) => {
    await start(LAB(find));
    fault({ when: { method: "POST" }, do: { kind: "reset", at: "after-body" } });
    answer(/list/, 200, listed, { times: 10_000 });
    const { files } = await run([await folder.writeOne("a.csv", "n\n1\n")]);
    expect(files[0]).toMatchObject({ state: "in-doubt", error: { message: expect.stringContaining(why) } });
    expect(requests().filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });
});

test("without a look-up, a lost answer is in doubt, and a request is only repeated where the description says that it can", async () => {
  for (const [repeatable, state, uploads] of [
    [false, "in-doubt", 1],
    [true, "uploaded", 2],
  ] as const) {
    await start(`service: lab\nupload: { path: /files, repeatable: ${repeatable}, body: { raw: {} } }`);
    loseAnswer();
    const report = await run([await folder.writeOne("a.csv", "n\n1\n")]);
    expect(report.files[0]?.state).toBe(state);
    expect(standIn.uploads).toHaveLength(uploads);
  }
});

test("where new ones only are taken, one that is there already is refused before it is sent", async () => {
  await start(
    LAB(
      '{ path: "/tables/{file.base}", id: /id, where: { /name: "{file.name}" }, absent: [404], rows: /rows, exists: refuse }',
    ),
  );
  const [file] = await folder.write({ "a.csv": "n\n1\n" });
  if (file === undefined) throw new Error();
  answer(/tables/, 404, {});
  answer(/tables/, 200, { id: 7, name: "a.csv", rows: 1 });
  expect(await run([file])).toMatchObject({ status: "success", totals: { serviceRows: 1 } });
  const again = await run([file]);
  expect(again.files[0]?.error).toMatchObject({
    kind: "refused",
    message: "a.csv is there already, as lab-1, and only new ones are taken",
  });
  expect(standIn.uploads).toHaveLength(1);
});

test("an item that has other rows than were sent fails the file", async () => {
  await start(
    LAB('{ path: "/tables/{file.base}", id: /id, where: { /name: "{file.name}" }, absent: [404], rows: /rows }'),
  );
  answer(/tables/, 404, {});
  answer(/tables/, 200, { id: 7, name: "a.csv", rows: 5 }, { times: 100 });
  const { files } = await run([await folder.writeOne("a.csv", "n\n1\n")]);
  expect(files[0]?.error?.message).toBe("the service has 5 rows of it, but 1 were sent");
});

test("a value that an answer brought is kept for look-ups, and another stands for it until then", async () => {
  const find = '{ path: "/sets/{kept.set}", items: /items, id: /id, where: { /name: "{file.name}" } }';
  await start(
    LAB(find)
      .replace("keep: { set: /set }", "keep: { set: { at: /set, default: '{input.set}' } }")
      .replace("upload:", "inputs: { set: {} }\nupload:"),
  );
  const files = await folder.write({ a: "1", b: "2" });
  await run(files, {}, { concurrency: 1 });
  // The first file is sent without a list: nobody knows of which set.
  expect(requests()).toEqual(["POST /lab/files", "GET /lab/sets/s-1", "POST /lab/files"]);
  await run(files.slice(0, 1), { inputs: { set: "s-2" } });
  expect(requests().slice(3)).toEqual(["GET /lab/sets/s-2", "POST /lab/files"]);
});

test("a token that cannot list ends the run with one clear error", async () => {
  await start(LAB(NEW));
  answer(/list/, 401, { message: "expired" }, { times: 100 });
  const report = await run(await folder.write({ a: "1", b: "2" }));
  expect(report.status).toBe("failure");
  expect(report.files[0]?.error).toMatchObject({
    message: "look for the file: expired (HTTP 401)",
    hint: "Check `token`, and what it may do.",
  });
  expect(standIn.uploads).toEqual([]);
});
