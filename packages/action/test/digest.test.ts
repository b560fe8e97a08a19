import { describe, expect, test } from "@jest/globals";
import { digestOf } from "../src/digest.js";
import { failedWith, file, reportOf, TARGET } from "./reports.js";

const refused = { kind: "refused", message: "no room", hint: "Make room." } as const;
const of = (report: ReturnType<typeof reportOf>) => digestOf(report, TARGET, "upload");

describe("An error is told once", () => {
  test("with the first three of its files, and how many there are beside", () => {
    const [group] = of(reportOf(failedWith("abcdef", refused))).errors;
    expect(group).toMatchObject({ error: refused, files: ["a", "b", "c"], moreFiles: 3 });
  });

  test("without its file where its message names it", () => {
    const own = { kind: "data", message: "a line 2: bad", file: "a", line: 2 } as const;
    const { errors } = of(reportOf(failedWith("a", own), { errors: [own] }));
    expect(errors).toMatchObject([{ error: own, files: [], moreFiles: 0 }]);
  });

  test("with its advice, which neighbours share", () => {
    const bad = (message: string, hint: string) => ({ kind: "data", message, hint, file: message }) as const;
    const errors = [bad("a: x", "Mend it."), bad("b: y", "Mend it."), bad("c: z", "Leave it.")];
    expect(of(reportOf([], { errors })).errors.map(({ hint }) => hint)).toEqual([undefined, "Mend it.", "Leave it."]);
  });

  test("after the one that it is a consequence of", () => {
    const files = [...failedWith("a", { kind: "stopped", message: "not sent: no room" }), ...failedWith("b", refused)];
    expect(of(reportOf(files)).errors.map(({ error }) => error.kind)).toEqual(["refused", "stopped"]);
  });
});

test("Files that failed or are in doubt come first, then those that were not sent, then the others", () => {
  const files = [
    file("skipped", { state: "skipped" }),
    file("uploaded"),
    file("not sent", { state: "failed", error: { kind: "stopped", message: "the run was cancelled" } }),
    file("in doubt", { state: "in-doubt" }),
    file("failed", { state: "failed", error: refused }),
  ];
  const digest = of(reportOf(files));
  expect(digest.files.map((one) => one.file)).toEqual(["failed", "in doubt", "not sent", "uploaded", "skipped"]);
  expect([...digest.states.keys()]).toEqual(["failed", "in-doubt", "not-sent", "uploaded", "skipped"]);
});

test("A file that the service knows, or refused, was sent, even if the run was stopped", () => {
  const stopped = { kind: "stopped", message: "the run was cancelled" } as const;
  const files = [
    file("a", { state: "failed", rows: 2, error: stopped }),
    file("b", { state: "failed", error: { ...stopped, status: 401 } }),
  ];
  expect(of(reportOf(files)).files.map(({ shown }) => shown)).toEqual(["failed", "failed"]);
});

test("Files of one task are one item", () => {
  const item = (name: string, more: object) => file(name, { task: 'data item "x"', ...more });
  const files = [item("a", { itemId: "7", rows: 3 }), item("b", { state: "failed" }), file("c")];
  expect(of(reportOf(files))).toMatchObject({
    itemCount: 2,
    items: [{ label: 'data item "x"', itemId: "7", files: 2, arrived: 1, bytes: 20, rows: 3 }, { files: 1 }],
  });
});

test("What this run did not touch is no item of it: earlier runs' files, and what failed", () => {
  const item = (name: string, task: string, more: object) => file(name, { task, ...more });
  const files = [
    item("a", "earlier", { itemId: "1", state: "skipped" }),
    item("b", "earlier", { itemId: "1", state: "skipped" }),
    item("c", "failed", { state: "failed" }),
    item("d", "failed", { state: "failed" }),
    item("e", "now", { itemId: "2" }),
    item("f", "now", { itemId: "2" }),
  ];
  expect(of(reportOf(files)).items.map(({ label }) => label)).toEqual(["now"]);
});

test("Where each file is a task of its own, files say all", () => {
  expect(of(reportOf([file("a"), file("b")])).items).toEqual([]);
});

const UPLOADS: readonly (readonly [ReturnType<typeof reportOf>, string])[] = [
  [reportOf([file("a", { rows: 3 })]), 'Uploaded 1 file to dataset "d" of Edge Impulse (10 B, 3 rows)'],
  [
    reportOf([file("a", { state: "planned" })], { status: "planned" }),
    'Dry run: 1 file would be uploaded to dataset "d" of Edge Impulse (10 B)',
  ],
  [
    reportOf([file("a", { state: "planned", rows: 2 }), file("b", { state: "skipped", rows: 1 })], {
      status: "planned",
    }),
    'Dry run: 1 file would be uploaded to dataset "d" of Edge Impulse (10 B, 2 rows), 1 skipped',
  ],
  [
    reportOf([file("a"), file("b", { state: "skipped" })]),
    'Uploaded 1 file to dataset "d" of Edge Impulse (10 B), 1 skipped',
  ],
  [reportOf([], { status: "skipped" }), "Nothing to upload"],
  [reportOf([], { status: "skipped", shard: { index: 1, count: 2 } }), "Nothing to upload: no file falls to shard 1/2"],
  [
    reportOf([file("a", { state: "skipped" })], { status: "skipped" }),
    "Nothing to upload: Edge Impulse has all 1 file",
  ],
  [
    reportOf([file("a", { state: "in-doubt" }), file("b", { state: "failed" })], { status: "partial" }),
    'Uploaded 0 of 2 files to dataset "d" of Edge Impulse: 1 failed, 1 in doubt',
  ],
  [
    reportOf([file("a", { state: "failed" })], { status: "failure" }),
    'Nothing was uploaded to dataset "d" of Edge Impulse: 1 failed',
  ],
  [
    reportOf(
      [
        file("a", { state: "failed", error: { kind: "stopped", message: "not sent: no room" } }),
        ...failedWith("bc", refused),
        ...failedWith("d", { kind: "refused", message: "bad name" }),
      ],
      { status: "failure" },
    ),
    'Nothing was uploaded to dataset "d" of Edge Impulse: 3 failed, 1 not sent: no room (and 1 more error)',
  ],
  [
    reportOf([file("a"), file("b", { state: "failed", error: { kind: "stopped", message: "cancelled" } })], {
      status: "partial",
    }),
    'Uploaded 1 of 2 files to dataset "d" of Edge Impulse (10 B): 1 not sent: b: cancelled',
  ],
  [
    reportOf(failedWith("a", { kind: "refused", message: "x".repeat(300) }), { status: "failure" }),
    `Nothing was uploaded to dataset "d" of Edge Impulse: 1 failed: a: ${"x".repeat(199)}…`,
  ],
  [
    reportOf(failedWith("a", { kind: "refused", status: 403, message: "no credit" }), { status: "failure" }),
    'Nothing was uploaded to dataset "d" of Edge Impulse: 1 failed: no credit',
  ],
  [
    reportOf(failedWith("a", refused), {
      status: "partial",
      unfinished: [{ task: 'dataset "d"', message: "was emptied and holds 2 of 3 rows" }],
    }),
    'Uploaded 0 of 1 file to dataset "d" of Edge Impulse: 1 failed: dataset "d": was emptied and holds 2 of 3 rows',
  ],
  [
    reportOf([], {
      status: "failure",
      errors: [
        { kind: "input", message: "`wait` x" },
        { kind: "input", message: "`mode` y" },
      ],
    }),
    "Nothing was uploaded: 2 inputs cannot be used",
  ],
];

test.each(UPLOADS)("headline %#", (report, line) => {
  expect(of(report).headline).toBe(line);
});

describe("A failed dry run says", () => {
  const headline = (report: ReturnType<typeof reportOf>) => digestOf(report, TARGET, "dry-run").headline;

  test("how many files cannot be uploaded, and why", () => {
    const notSent = { kind: "stopped", message: "not sent: a: is no CSV" } as const;
    const files = [
      ...failedWith("b", notSent),
      ...failedWith("a", { kind: "data", message: "a: is no CSV", file: "a" }),
    ];
    expect(headline(reportOf(files, { status: "failure" }))).toBe(
      "Dry run: 1 of 2 files cannot be uploaded: a: is no CSV",
    );
  });

  test("why nothing can be uploaded", () => {
    const errors = [{ kind: "input", message: "`files` matched no file" }] as const;
    expect(headline(reportOf([], { status: "failure", errors }))).toBe(
      "Dry run: nothing can be uploaded: `files` matched no file",
    );
  });

  test("that it was stopped", () => {
    const errors = [{ kind: "stopped", message: "the run was cancelled" }] as const;
    expect(headline(reportOf([], { status: "failure", errors }))).toBe(
      "Dry run: it did not come to its end: the run was cancelled",
    );
  });
});
