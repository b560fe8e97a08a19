import { createHash } from "node:crypto";
import { peakConcurrency } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { fault, folder, requests, run, sandbox, standIn, start, useDescribed } from "./stage.js";

useDescribed();

const CONTENT = "day,n\n1,2\n3,4\n";
const SHA256 = createHash("sha256").update(CONTENT).digest("hex");
const MD5 = createHash("md5").update(CONTENT).digest("hex");

test("a form has the fields, the name and the part that the description says, and the answer's id is the file's", async () => {
  await start(`
service: lab
inputs: { dataset: { required: true }, license: {} }
upload:
  path: /add/{input.dataset}
  query: { mode: "{mode}" }
  headers: { x-path: "{file.path}", x-license: "{input.license}" }
  body:
    multipart:
      file: upload
      name: "{file.base}"
      fields:
        title: "{{{file.base}}} of {input.dataset}"
        license: "{input.license}"
        size: "{file.size}"
        about: { json: { sha256: "{file.sha256}", md5: "{file.md5}", bytes: "{file.size}", license: "{input.license}", commit: "{run.commit}", tags: [a, "{file.type}"] } }
        nothing: { json: { license: "{input.license}" } }
answer: { id: /result/id }
examples: [{ answer: { status: 201, body: { result: { id: x } } }, means: arrived }]
`);
  const file = await folder.writeOne("raw/a.csv", CONTENT);
  const report = await run([file], { inputs: { dataset: "river levels" }, run: { commit: "c0ffee" } });
  expect(report).toMatchObject({ status: "success", itemIds: ["lab-1"], totals: { rows: 2 } });
  expect(standIn.uploads).toEqual([
    {
      id: "lab-1",
      method: "POST",
      path: "/add/river%20levels?mode=create",
      headers: expect.objectContaining({ authorization: "Bearer ***", "x-path": file.label }),
      fields: {
        title: "{a.csv} of river levels",
        size: String(CONTENT.length),
        about: JSON.stringify({
          sha256: SHA256,
          md5: MD5,
          bytes: CONTENT.length,
          commit: "c0ffee",
          tags: ["a", "text/csv"],
        }),
      },
      file: expect.objectContaining({ name: "a.csv", contentType: "text/csv", sha256: SHA256 }),
    },
  ]);
  expect(standIn.uploads[0]?.headers).not.toHaveProperty("x-license");
});

test.each(["POST", "PUT", "PATCH"])(
  "%s sends the bytes of a file and nothing else, its folders being the address's",
  async (method) => {
    await start(`
service: lab
auth: { x-key: "{token}" }
upload: { method: ${method}, path: "/bucket/{file.name}", body: { raw: { type: application/octet-stream } } }
`);
    const report = await run([await folder.writeOne("raw/Höhe 1.csv", CONTENT)]);
    expect(report).toMatchObject({ status: "success", totals: { rows: 2 } });
    const [upload] = standIn.uploads;
    expect(upload).toMatchObject({
      method,
      path: "/bucket/raw/H%C3%B6he%201.csv",
      headers: { "x-key": "***", "content-type": "application/octet-stream" },
    });
    expect(upload?.file?.sha256).toBe(SHA256);
  },
);

test("a mode changes what it says and nothing else", async () => {
  await start(`
service: lab
inputs: { table: { default: readings } }
modes:
  append: {}
  replace: { upload: { method: PUT, path: "/{input.table}/all", query: { force: true } }, files: { most: 1 } }
upload: { path: "/{input.table}/rows", query: { from: action }, body: { raw: {} } }
`);
  const files = await folder.write({ "a.csv": CONTENT, "b.csv": CONTENT });
  await run(files, { mode: "append" });
  await run(files.slice(0, 1), { mode: "replace" });
  expect(requests()).toEqual([
    "POST /lab/readings/rows?from=action",
    "POST /lab/readings/rows?from=action",
    "PUT /lab/readings/all?from=action&force=true",
  ]);
  await expect(run(files, { mode: "replace" })).rejects.toThrow("files: lab takes 1 in a run of this mode, not 2");
  expect(() => run(files, { mode: "create" })).toThrow('mode: "create" is not one that lab has: replace, append');
});

describe("inputs", () => {
  const LAB = `
service: lab
inputs:
  dataset: { required: true, about: its name in the address }
  format: { default: csv, one-of: [csv, json] }
upload: { path: "/{input.dataset}", query: { format: "{input.format}" }, body: { raw: {} } }
`;

  test.each([
    [{}, "`dataset` is required by lab: its name in the address"],
    [{ dataset: " " }, "`dataset` is required by lab"],
    [{ dataset: "a", format: "xml" }, '`format` is "xml", not one of csv, json'],
    [{ datset: "a" }, "`datset` is not an input of lab: did you mean `dataset`?; `dataset` is required"],
  ])("%j are refused before a file is looked at", async (inputs, message) => {
    await start(LAB);
    expect(() => run([], { inputs })).toThrow(`inputs: ${message}`);
    expect(sandbox.requests.length).toBe(0);
  });

  test("that a path needs must be there", async () => {
    await start('service: lab\ninputs: { a: {} }\nupload: { path: "/x/{input.a}", body: { raw: {} } }');
    expect(() => run([])).toThrow("inputs: one that the address /x/{input.a} needs is missing");
  });
});

describe("limits are checked before anything is sent:", () => {
  test.each([
    ["bytes: 5", "has 14 bytes, lab takes 5"],
    ["extensions: [.wav, .cbor]", "lab does not take such a file, but only .wav, .cbor"],
    ["name-characters: 9", "its name has 10 characters, lab takes 9"],
  ])("%s", async (limit, message) => {
    await start(`service: lab\nfiles: { ${limit} }\nupload: { path: /a, body: { raw: {} } }`);
    const report = await run(
      await folder.write({ "good.csv": CONTENT, "reading.csv": CONTENT }).then((files) => files.slice(1)),
    );
    expect(report.errors).toMatchObject([
      { kind: "data", message: expect.stringContaining(message.replace("10", "11")) },
    ]);
    expect(sandbox.requests.length).toBe(0);
  });
});

test("two files that would be stored in one place are refused, where a second one would replace the first", async () => {
  await start('service: lab\nupload: { method: PUT, path: "/b/{file.base}", repeatable: true, body: { raw: {} } }');
  const report = await run(await folder.write({ "p1/a.csv": CONTENT, "p2/a.csv": CONTENT, "b.csv": CONTENT }));
  expect(report.files.map(({ state, error }) => error?.message ?? state)).toEqual([
    "uploaded",
    "p2/a.csv: would be stored in the place of p1/a.csv: give one of them another name",
    "uploaded",
  ]);
  expect(requests()).toEqual(["PUT /lab/b/a.csv", "PUT /lab/b/b.csv"]);
});

test("files of one destination go one after the other, and others at most so many at once", async () => {
  for (const [limit, peak] of [
    ["files: { one-at-a-time: '{input.a}' }", 1],
    ["limits: { at-once: 2 }", 2],
  ] as const) {
    await start(`service: lab\ninputs: { a: { default: x } }\n${limit}\nupload: { path: /a, body: { raw: {} } }`);
    fault({ times: 4, do: { kind: "delay", at: "after-body", ms: 30 } });
    await run(await folder.write({ a: "1", b: "2", c: "3", d: "4" }), {}, { concurrency: 4 });
    expect(peakConcurrency([...sandbox.requests])).toBe(peak);
  }
});
