import { describe, expect, test } from "@jest/globals";
import { DescriptionError, readDescription } from "../../../src/services/described/read-description.js";

function problemsOf(text: string): string[] {
  try {
    readDescription(text, "lab.yml");
    return [];
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    expect(error.message.split("\n")).toHaveLength(error.problems.length);
    return error.problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);
  }
}

/** A description that is whole but for these lines, which begin with line 4. */
function whole(...lines: string[]): string {
  return ["service: lab", "upload: { path: /files, body: { raw: {} } }", "about: A laboratory", ...lines].join("\n");
}

describe("a description is refused with line and field where", () => {
  test.each([
    ["a field is misspelt", whole("answr: {}"), ["4 answr: is not a field here: did you mean `answer`?"]],
    [
      "a field within is misspelt",
      "service: a\nupload:\n  path: /a\n  boddy: {}",
      ["4 upload.boddy: is not a field here: did you mean `body`?"],
    ],
    [
      "nothing is near",
      whole("x: 1"),
      [expect.stringContaining("4 x: is not a field here; there are `service`, `about`")],
    ],
    ["a field is missing", "service: a\nupload: {}", ["2 upload.path: is missing"]],
    ["it holds no mapping", "- a", ["1 : a list is not a mapping"]],
    ["it is empty", "", ["1 : has no value: it must be a mapping"]],
    ["a list stands for a mapping", whole("auth: [a]"), ["4 auth: a list is not a mapping"]],
    [
      "a pointer is none",
      whole("answer:", "  id: [/a, data.id]"),
      [expect.stringContaining('5 answer.id.1: "data.id" is not a JSON pointer')],
    ],
    [
      "a test is none",
      whole("answer: { success: { ok: true } }"),
      [expect.stringContaining("is not a JSON pointer (`/data/ok`), `status` or `header NAME`")],
    ],
    ["a number is too small", whole("limits:", "  at-once: 0"), ["5 limits.at-once: 0 is not a whole number from 1"]],
    ["a status is none", whole("answer: { busy: [42] }"), ["4 answer.busy.0: 42 is not an HTTP status"]],
    [
      "a method is unknown",
      "service: a\nupload: { path: /a, method: FETCH, body: { raw: {} } }",
      ['2 upload.method: "FETCH" is not `POST`, `PUT` or `PATCH`'],
    ],
    [
      "a variable is misspelt",
      "service: a\nupload: { path: '/{file.nam}', body: { raw: {} } }",
      ["2 upload.path: `{file.nam}` is not a variable: did you mean `file.name`?"],
    ],
    [
      "an input is not declared",
      "service: a\ninputs: { dataset: {} }\nupload: { path: '/{input.datset}', body: { raw: {} } }",
      ["3 upload.path: `{input.datset}` is not declared in `inputs`: did you mean `input.dataset`?"],
    ],
    [
      "a variable has no value where it stands",
      "service: a\nupload: { path: '/{job.id}', body: { raw: {} } }",
      ["2 upload.path: `{job.id}` has no value here"],
    ],
    [
      "a template lacks its quotes",
      "service: a\nupload: { path: /a, query: { n: {file.name} }, body: { raw: {} } }",
      [
        expect.stringContaining(
          "2 upload.query.n: is a mapping to YAML, not a text: put a text that begins with `{` in quotes",
        ),
      ],
    ],
    [
      "text stands beside rows",
      "service: a\nupload: { path: /a, body: { rows: {}, json: { r: 'x {rows}' } } }",
      ["2 upload.body.json: rows are a whole value: nothing may stand beside them"],
    ],
    [
      "there is no content",
      "service: a\nupload: { path: /a }",
      ["2 upload.body: has no content: it needs `multipart`, `raw` or `rows`"],
    ],
    [
      "there are two bodies",
      "service: a\nupload: { path: /a, body: { raw: {}, multipart: {} } }",
      ["2 upload.body: has several of `multipart`, `raw` and `rows`: a request has one"],
    ],
    [
      "a mode makes two bodies",
      whole("modes:", "  append: { upload: { body: { multipart: {} } } }"),
      ["5 modes.append.upload.body: has several of `multipart`, `raw` and `rows`: a request has one"],
    ],
    [
      "the rows have no place",
      "service: a\nupload: { path: /a, body: { rows: {}, json: { a: 1 } } }",
      ["2 upload.body.json: does not hold `{rows}`"],
    ],
    [
      "a field of the form is the file's",
      "service: a\nupload: { path: /a, body: { multipart: { fields: { file: x } } } }",
      ["2 upload.body.multipart.fields.file: is the part of the file itself"],
    ],
    [
      "a job's id is nowhere",
      whole("job: { path: '/jobs/{job.id}', state: /s, success: [ok] }"),
      ["4 job: needs `answer.job`, where the job's id is"],
    ],
    [
      "a state is good and bad",
      whole("answer: { job: /j }", "job: { path: '/{job.id}', state: /s, success: [ok], failure: [ok] }"),
      ["5 job.failure: `ok` is a state of success too"],
    ],
    [
      "the same page would be asked for again",
      whole("find: { path: /f, items: /i, next: /n, id: /id, where: { /name: '{file.name}' } }"),
      [expect.stringContaining("4 find.next: asks for the same page again")],
    ],
    [
      "a name is to prove content",
      whole("find: { path: /f, items: /i, id: /id, where: { /name: '{file.name}' }, proof: same-content }"),
      [expect.stringContaining("4 find.proof: needs `{file.sha256}`")],
    ],
    [
      "new items have no id",
      whole("find: { path: /f, items: /i, where: { /name: '{file.name}' } }"),
      [expect.stringContaining("4 find: needs `id`")],
    ],
    [
      "a look-up cannot tell batches apart",
      "service: a\nupload: { path: /a, body: { rows: {} } }\nfind: { path: /f, items: /i, id: /id, where: { /name: '{file.name}' } }",
      [expect.stringContaining("3 find.where: cannot tell one batch of rows from another")],
    ],
    [
      "a set is appended",
      whole("modes: { append: { files: { remember: set } } }"),
      [expect.stringContaining("4 modes.append.files.remember: `set` sends all files again")],
    ],
    [
      "a required input has a default",
      whole("inputs: { a: { required: true, default: x } }"),
      ["4 inputs.a.default: is never used: the input is required"],
    ],
    [
      "an example is no answer to what there is",
      whole("examples: [{ to: job, answer: { status: 200 }, means: working }]"),
      ["4 examples.0: is an answer to `job`, which the description does not have"],
    ],
    [
      "YAML is broken",
      "service: a\nupload: { path: /a",
      [expect.stringContaining("a bracket before it is not closed")],
    ],
    ["a field stands there twice", "service: a\nservice: b", ["2 : this field stands here for the second time"]],
    ["there is a second document", "service: a\n---\nservice: b", ["2 : a second document begins (`---`)"]],
  ])("%s", (_case, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test("thousands of lists open on one line, which a parser would take minutes for", () => {
    expect(problemsOf(`service: a\n${"? ".repeat(30_000)}a`)).toEqual(["2 : opens 20 lists or mappings at once"]);
  });

  test("it is larger than 64 KiB", () => {
    expect(problemsOf(`service: a\n# ${"é".repeat(33_000)}`)).toEqual(["undefined : is larger than 64 KiB"]);
  });
});

test("everything that is wrong is told at once, line by line", () => {
  const text = "service: La b\nupload:\n  path: files\n  methd: PUT\nlimits:\n  at-once: many\n";
  expect(problemsOf(text).map((problem) => problem.split(":")[0])).toEqual([
    "1 service",
    "3 upload.path",
    "4 upload.methd",
    "6 limits.at-once",
  ]);
});

describe("an example that does not mean what it says shows a wrong pointer", () => {
  const withExample = (example: string) =>
    whole(
      "answer: { id: /data/id, success: { /ok: true }, busy: [423] }",
      "answer2",
      "examples:",
      `  - ${example}`,
    ).replace("answer2\n", "");

  test.each([
    [
      "{ answer: { status: 200, body: { ok: true, id: 7 } }, means: arrived }",
      "says `means: arrived`, but by the rules of the description it is neither (no id is at `/data/id`)",
    ],
    [
      "{ answer: { status: 200, body: { ok: true, data: { id: 7 } } }, means: arrived, id: 8 }",
      "says `id: 8`, but by the rules of the description it is 7",
    ],
    [
      "{ answer: { status: 200, body: { data: { id: 7 } } }, means: arrived }",
      "says `means: arrived`, but by the rules of the description it is neither (`answer.success` does not hold)",
    ],
    [
      "{ answer: { status: 503 }, means: busy }",
      "says `means: busy`, but by the rules of the description it is neither (HTTP 503 is not a yes)",
    ],
  ])("%s", (example, message) => {
    expect(problemsOf(withExample(example))).toEqual([`6 examples.0: ${message}`]);
  });

  test.each([
    "{ answer: { status: 200, body: { ok: true, data: { id: 7 } } }, means: arrived, id: 7 }",
    "{ answer: { status: 400, body: { ok: true } }, means: refused }",
    "{ answer: { status: 423 }, means: busy }",
    "{ answer: { status: 429 }, means: busy }",
    "{ answer: { status: 500 }, means: neither }",
  ])("and is taken where it does: %s", (example) => {
    expect(problemsOf(withExample(example))).toEqual([]);
  });
});

test("JSON is read as well", () => {
  const description = { service: "lab", upload: { path: "/files", body: { raw: {} } }, hints: { "401": "Ask Ada." } };
  expect(readDescription(JSON.stringify(description, undefined, "\t"))).toEqual(description);
});

test("a mode may change the path, and numbers stand for texts", () => {
  const text = whole("modes: { create: {}, replace: { upload: { path: /all, query: { version: 2, force: true } } } }");
  expect(readDescription(text).modes?.replace?.upload?.query).toEqual({ version: "2", force: "true" });
});
