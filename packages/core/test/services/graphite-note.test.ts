import { readdirSync } from "node:fs";
import { appendFile, mkdir, readFile, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Sandbox, type SandboxOptions, startSandbox } from "@dataset-upload/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { FileError, InputError } from "../../src/errors.js";
import type { UploadEvent } from "../../src/events.js";
import { type DataFile, dataFile } from "../../src/files/data-file.js";
import { decodeText } from "../../src/rows/decode-text.js";
import { type GraphiteNoteOptions, graphiteNote } from "../../src/services/graphite-note.js";
import type { UploadOptions } from "../../src/settings.js";
import { type TestFolder, testFolder } from "../support/files.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { upload } from "../support/upload.js";

const COLUMNS = [
  { name: "day", alias: "Day", type: "dimension", subtype: "date", format: "Y-m-d" },
  { name: "shop", alias: "Shop", type: "dimension", subtype: "text" },
  { name: "amount", alias: "Amount", type: "measure", subtype: "numeric" },
] as const;

let sandbox: Sandbox;
let folder: TestFolder;
let temporaryFolder: string;

async function start(options: SandboxOptions["graphiteNote"] = {}): Promise<void> {
  sandbox = await startSandbox({ graphiteNote: options });
  const rows = [["2025-12-31", "old", 1]];
  await sandbox.graphiteNote.addDataset({ code: "sales", userCode: "me", name: "Sales", columns: COLUMNS, rows });
}

beforeEach(async () => {
  folder = await testFolder();
  temporaryFolder = join(folder.path, "temporary");
  await mkdir(temporaryFolder);
});

afterEach(async () => {
  await sandbox?.close();
  const left = readdirSync(temporaryFolder);
  await folder.remove();
  expect(left).toEqual([]); // whatever the end was
});

const CREATE = { mode: "create", name: "New" } as const;
const REPLACE = { mode: "replace", datasetCode: "sales" } as const;
const APPEND = { mode: "append", datasetCode: "sales" } as const;

function run(
  files: readonly DataFile[],
  { target, ...service }: Partial<GraphiteNoteOptions> & Pick<GraphiteNoteOptions, "target">,
  options: Partial<UploadOptions> = {},
) {
  return upload({
    service: graphiteNote({
      token: "sandbox-token",
      baseUrl: sandbox.baseUrls.graphiteNote,
      userCode: "me",
      target,
      columns: COLUMNS,
      requestsPerMinute: 0,
      temporaryFolder,
      ...service,
    }),
    files,
    random: () => 0,
    ...options,
  });
}

/** `count` rows as CSV, numbered from `first`. */
function csv(first: number, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `2026-01-01,shop ${first + index},${first + index}\n`);
  return `Day,Shop,Amount\n${lines.join("")}`;
}

/** The rows of {@link csv} as the service should hold them. */
function rows(first: number, count: number): unknown[][] {
  return Array.from({ length: count }, (_, index) => ["2026-01-01", `shop ${first + index}`, first + index]);
}

/** The rows of the newest dataset. */
async function storedRows(): Promise<unknown[]> {
  const stored = [];
  for await (const row of sandbox.graphiteNote.datasets.at(-1)?.rows() ?? []) stored.push(row);
  return stored;
}

const steps = () => [...sandbox.requests].map(({ path }) => path.replace("/graphite-note/api/dataset-", ""));

describe("one dataset of all files", () => {
  test("create makes a dataset, fills it in batches and completes it", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 5), "b.csv": csv(6, 2) });
    const report = await run(files, { target: CREATE, rowsPerRequest: 3 });
    expect(steps()).toEqual(["create", "fill", "fill", "fill", "complete"]);
    expect(await storedRows()).toEqual(rows(1, 7));
    const dataset = sandbox.graphiteNote.datasets.at(-1);
    expect(dataset).toMatchObject({ name: "New", userCode: "me", state: "complete", columns: COLUMNS });
    expect(report).toMatchObject({
      status: "success",
      itemIds: [dataset?.code],
      totals: { uploaded: 2, rows: 7, serviceRows: 7 },
      files: [{ rows: 5 }, { rows: 2 }],
    });
  });

  test("replace empties the dataset once", async () => {
    await start();
    const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target: REPLACE, rowsPerRequest: 3 });
    expect(report).toMatchObject({ status: "success", itemIds: ["sales"], totals: { serviceRows: 7 } });
    expect(await storedRows()).toEqual(rows(1, 7));
  });

  test("append adds to what is there", async () => {
    await start();
    const report = await run(await folder.write({ "a.csv": csv(1, 4) }), { target: APPEND, rowsPerRequest: 3 });
    expect(steps()).toEqual(["fill", "fill", "complete"]);
    expect(report).toMatchObject({ status: "success", itemIds: ["sales"], totals: { rows: 4, serviceRows: 5 } });
    expect(await storedRows()).toEqual([["2025-12-31", "old", 1], ...rows(1, 4)]);
  });

  test("takes columns in another order, and files of several formats", async () => {
    await start();
    const files = await folder.write({
      "a.csv": csv(1, 1),
      "b.csv": "Amount;Day;Shop\n2;2026-01-01;shop 2\n",
      "c.ndjson": '{"Shop":"shop 3","Amount":3,"Day":"2026-01-01"}\n',
      "d.tsv.gz": gzipSync("Shop\tAmount\tDay\nshop 4\t4\t2026-01-01\n"),
    });
    const report = await run(files, { target: CREATE });
    expect(report.status).toBe("success");
    expect(await storedRows()).toEqual(rows(1, 4));
    expect(steps()).toEqual(["create", "fill", "complete"]);
  });

  test.each([
    ["#.###,##", "#,###.##"],
    ["# ###,##", "#,###.##"],
    ["#'###", "#,###"],
    ["#,##", "#.##"],
    ["0.00", "0.00"],
  ])(
    "tells the service the format %s as %s: the numbers have no separators of the file's any more",
    async (format, sent) => {
      await start();
      const [day, shop] = COLUMNS;
      const amount = { name: "amount", alias: "Amount", type: "measure", subtype: "numeric", format } as const;
      const report = await run(await folder.write({ "a.csv": csv(1, 1) }), {
        target: CREATE,
        columns: [day, shop, amount],
      });
      expect(report.status).toBe("success");
      expect(sandbox.graphiteNote.datasets.at(-1)?.columns.at(-1)).toEqual({ ...amount, format: sent });
    },
  );

  test("sends rows gzipped, and as they are where compression is off", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 2000) });
    await run(files, { target: REPLACE });
    await run(files, { target: REPLACE, compression: "none" });
    expect(await storedRows()).toEqual(rows(1, 2000));
    const [gzipped = 0, plain = 0] = sandbox.requests.matching(/fill/).map(({ bodyBytes }) => bodyBytes);
    expect(plain).toBeGreaterThan(50_000);
    expect(gzipped).toBeLessThan(plain / 3);
  });

  test("a file without rows is uploaded with the others", async () => {
    await start();
    const files = await folder.write({ "none.csv": "Day,Shop,Amount\n", "some.csv": csv(1, 2) });
    const report = await run(files, { target: APPEND });
    expect(report).toMatchObject({ status: "success", files: [{ rows: 0 }, { rows: 2 }] });
  });

  test("a replacement without rows does not empty the dataset", async () => {
    await start();
    const report = await run(await folder.write({ "none.csv": "Day,Shop,Amount\n" }), { target: REPLACE });
    expect(report).toMatchObject({ status: "failure", files: [{ state: "failed" }] });
    expect(report.errors[0]?.message).toContain("no rows");
    expect(sandbox.requests).toHaveLength(0);
  });

  test("keeps encoded rows on the disk only until they are sent", async () => {
    await start();
    let whileSending: string[] = [];
    const onEvent = ({ kind }: UploadEvent) => {
      if (kind === "task-started") whileSending = readdirSync(temporaryFolder);
    };
    await run(await folder.write({ "a.csv": csv(1, 2) }), { target: CREATE }, { onEvent });
    expect(whileSending).toHaveLength(1);
  });
});

describe("the total at the end", () => {
  const complete = (count: number) => ({ data: { status: "success", details: { "rows-count": count } } });

  test.each([REPLACE, CREATE])("a total that is not the rows sent fails the upload ($mode)", async (target) => {
    await start();
    sandbox.faults.push({
      when: { path: /complete/ },
      do: { kind: "answer", at: "after-processing", status: 200, body: JSON.stringify(complete(5)) },
    });
    const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target });
    const code = sandbox.graphiteNote.datasets.at(-1)?.code;
    expect(report).toMatchObject({ status: "failure", itemIds: [code], totals: { failed: 1, serviceRows: 5 } });
    expect(report.files[0]?.error).toMatchObject({
      kind: "unexpected-answer",
      message: "the service says that the dataset has 5 rows, sent were 7",
      hint: expect.stringContaining(`\`dataset-code: ${code}\``),
    });
  });

  test.each(["{}", "<html>", '{"data":{"details":{"rows-count":""}}}', '{"data":{"details":{"rows-count":-1}}}'])(
    "an answer without a total fails the upload: %s",
    async (body) => {
      await start();
      sandbox.faults.push({ when: { path: /complete/ }, do: { kind: "answer", at: "after-body", status: 200, body } });
      const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target: REPLACE });
      expect(report.files[0]?.error?.message).toContain("has no `rows-count`");
    },
  );

  test("where the end of an append is refused, the rows are uploaded and the run has failed", async () => {
    await start();
    sandbox.faults.push({ when: { path: /complete/ }, do: { kind: "answer", at: "after-body", status: 400 } });
    const report = await run(await folder.write({ "a.csv": csv(1, 2) }), { target: APPEND });
    expect(report).toMatchObject({ status: "partial", files: [{ state: "uploaded", rows: 2 }] });
    expect(report.errors).toMatchObject([{ kind: "refused", status: 400 }]);
  });
});

describe("lost answers", () => {
  test.each([REPLACE, CREATE])("a fill that is lost begins the dataset again ($mode)", async (target) => {
    await start();
    const clock = new JumpingClock();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    const report = await run(await folder.write({ "a.csv": csv(1, 7) }), { target, rowsPerRequest: 3 }, { clock });
    expect(steps().filter((step) => step !== "create")).toEqual(["fill", "fill", "fill", "fill", "fill", "complete"]);
    expect(report).toMatchObject({ status: "success", totals: { rows: 7, serviceRows: 7 } });
    expect(await storedRows()).toEqual(rows(1, 7));
    expect(report.notices.map(({ message }) => message)).toContainEqual(expect.stringContaining("filled again"));
    // The lost request may still be carried out: what it adds must be emptied with the rest.
    expect(clock.sleeps).toEqual([30_000]);
  });

  const cut = { kind: "truncated-answer", framing: "content-length" } as const;

  test("the only fill, which empties the dataset, is simply sent again", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/ }, do: cut });
    const report = await run(await folder.write({ "a.csv": csv(1, 3) }), { target: REPLACE, rowsPerRequest: 3 });
    expect(report).toMatchObject({ status: "success", notices: [], requests: [{ attempts: [{}, {}] }, {}] });
    expect(await storedRows()).toEqual(rows(1, 3));
  });

  test("the first of several fills is sent again after a while: carried out late, it would undo the others", async () => {
    await start();
    const clock = new JumpingClock();
    sandbox.faults.push({ when: { path: /fill/ }, do: cut });
    const files = await folder.write({ "a.csv": csv(1, 5) });
    const report = await run(files, { target: REPLACE, rowsPerRequest: 3 }, { clock });
    expect(report).toMatchObject({ status: "success", totals: { serviceRows: 5 } });
    expect(clock.sleeps).toEqual([30_000]);
    expect(await storedRows()).toEqual(rows(1, 5));
  });

  test("a later fill that is answered with a page fails the upload at once", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "html" } });
    const report = await run(await folder.write({ "a.csv": csv(1, 5) }), { target: REPLACE, rowsPerRequest: 3 });
    expect(report.files[0]).toMatchObject({ state: "failed", error: { kind: "unexpected-answer" } });
    expect(steps()).toEqual(["fill", "fill"]);
  });

  test("a dataset that is still being changed is waited for before it is emptied", async () => {
    await start();
    const clock = new JumpingClock();
    const busy = { kind: "answer", at: "after-body", status: 409, headers: { "retry-after": "20" } } as const;
    sandbox.faults.push(
      { when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } },
      { when: { path: /fill/, nth: 3 }, do: busy, times: 2 },
    );
    const files = await folder.write({ "a.csv": csv(1, 5) });
    const report = await run(files, { target: REPLACE, rowsPerRequest: 3 }, { clock });
    expect(report).toMatchObject({ status: "success", totals: { serviceRows: 5 } });
    expect(clock.sleeps).toEqual([30_000, 20_000, 20_000]);
    expect(await storedRows()).toEqual(rows(1, 5));
  });

  test("rows that arrive after the dataset was begun again show in the total", async () => {
    await start();
    sandbox.faults.push(
      { when: { path: /fill/, nth: 2 }, do: { kind: "late-processing", ms: 300 } },
      { when: { path: /fill/, nth: 4 }, do: { kind: "delay", at: "before-body", ms: 700 } },
    );
    const report = await run(
      await folder.write({ "a.csv": csv(1, 7) }),
      { target: REPLACE, rowsPerRequest: 3 },
      { clock: new JumpingClock() },
    );
    expect(report).toMatchObject({ status: "failure", totals: { serviceRows: 10 } });
    expect(report.files[0]?.error?.message).toBe("the service says that the dataset has 10 rows, sent were 7");
  });

  test("a dataset is begun again three times at most", async () => {
    await start();
    for (const nth of [2, 4, 6, 8])
      sandbox.faults.push({ when: { path: /fill/, nth }, do: { kind: "reset", at: "after-body" } });
    const report = await run(
      await folder.write({ "a.csv": csv(1, 5) }),
      { target: REPLACE, rowsPerRequest: 3 },
      { clock: new JumpingClock() },
    );
    expect(steps()).toEqual(Array(8).fill("fill"));
    expect(report.files[0]?.error).toMatchObject({ kind: "given-up", hint: expect.stringContaining("sales") });
  });

  test("a dataset whose creation is lost is in doubt and not made again", async () => {
    await start();
    sandbox.faults.push({ when: { path: /create/ }, do: { kind: "reset", at: "after-processing" } });
    const report = await run(await folder.write({ "a.csv": csv(1, 1), "b.csv": csv(2, 1) }), { target: CREATE });
    expect(steps()).toEqual(["create"]);
    expect(report).toMatchObject({ status: "partial", totals: { inDoubt: 2 } });
  });

  test("a lost fill of an append puts the files with rows in it in doubt", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    const files = await folder.write({ "a.csv": csv(1, 2), "b.csv": csv(3, 2), "c.csv": csv(5, 1) });
    const report = await run(files, { target: APPEND, rowsPerRequest: 3 });
    expect(steps()).toEqual(["fill", "fill"]);
    expect(report).toMatchObject({
      status: "partial",
      totals: { rows: 3 },
      files: [
        { state: "uploaded", rows: 2 },
        { state: "in-doubt", rows: 1, error: { kind: "in-doubt" } },
        { state: "in-doubt", error: { kind: "in-doubt" } },
      ],
    });
  });

  test("files behind a lost fill of an append are failed as not sent", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "reset", at: "after-processing" } });
    const files = await folder.write({ "a.csv": csv(1, 2), "b.csv": csv(3, 2), "c.csv": csv(5, 2) });
    const report = await run(files, { target: APPEND, rowsPerRequest: 2 });
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt", "failed"]);
    expect(report.files[2]).toMatchObject({ itemId: "sales", error: { kind: "stopped" } });
    expect(report.files[2]?.error?.message).toMatch(/^not sent: /);
  });
});

describe("a run that is cancelled", () => {
  async function cancelAmidSecondFill(target: typeof REPLACE | typeof APPEND) {
    await start();
    sandbox.faults.push({ when: { path: /fill/, nth: 2 }, do: { kind: "hang", at: "after-body" } });
    const cancel = new AbortController();
    const files = await folder.write({ "a.csv": csv(1, 2), "b.csv": csv(3, 2) });
    const done = run(files, { target, rowsPerRequest: 2 }, { signal: cancel.signal });
    await sandbox.requests.waitFor(({ number, bodyBytes }) => number === 2 && bodyBytes > 100);
    cancel.abort();
    return done;
  }

  test("leaves an incomplete replacement as failed", async () => {
    const report = await cancelAmidSecondFill(REPLACE);
    expect(report).toMatchObject({ status: "failure", itemIds: ["sales"], totals: { failed: 2 } });
    expect(report.files[0]?.error).toMatchObject({ kind: "stopped", message: expect.stringContaining("incomplete") });
  });

  test("leaves the rows of an append that were under way in doubt", async () => {
    const report = await cancelAmidSecondFill(APPEND);
    expect(report.files.map(({ state }) => state)).toEqual(["uploaded", "in-doubt"]);
  });

  test("reports so where it was still reading", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 2) });
    const report = await run(files, { target: REPLACE }, { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ status: "failure", errors: [{ kind: "stopped" }], files: [{ state: "failed" }] });
    expect(sandbox.requests).toHaveLength(0);
  });
});

describe("refusals", () => {
  const refusal = async (options: Parameters<typeof run>[1]) => {
    const report = await run(await folder.write({ "a.csv": csv(1, 50) }), options);
    expect(report.status).toBe("failure");
    return report.files[0]?.error;
  };

  test("401 names the token", async () => {
    await start();
    const error = await refusal({ target: REPLACE, token: "wrong" });
    expect(error).toMatchObject({ kind: "refused", status: 401, hint: expect.stringContaining("`token`") });
    expect(error?.message).toBe("fill dataset: The token is not valid. (HTTP 401)");
  });

  test("404 names the dataset's code", async () => {
    await start();
    const error = await refusal({ target: { mode: "replace", datasetCode: "gone" } });
    expect(error).toMatchObject({ status: 404, hint: expect.stringContaining("`dataset-code`") });
    expect(error?.message).toContain("There is no dataset gone.");
  });

  test("409 at a creation names the dataset that exists", async () => {
    await start();
    const error = await refusal({ target: { mode: "create", name: "Sales" } });
    expect(error).toMatchObject({ status: 409, hint: expect.stringContaining("name exists") });
    expect(error?.message).toContain('A dataset "Sales" exists already.');
    expect(steps()).toEqual(["create"]);
  });

  test("409 at a later fill is final: it may mean a duplicate", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/ }, do: { kind: "answer", at: "after-body", status: 409 } });
    expect(await refusal({ target: APPEND })).toMatchObject({ kind: "refused", status: 409 });
    expect(steps()).toEqual(["fill"]);
  });

  test("413 asks for fewer rows in a request, and names the dataset that was made", async () => {
    await start({ maxBodyBytes: 1200 });
    const files = await folder.write({ "a.csv": csv(1, 1000) });
    const report = await run(files, { target: CREATE });
    const code = sandbox.graphiteNote.datasets.at(-1)?.code;
    expect(report.files[0]?.error).toMatchObject({ status: 413, hint: expect.stringContaining("`rows-per-request`") });
    expect(report.itemIds).toEqual([code]);
    expect(report.notices).toMatchObject([{ level: "warning", message: expect.stringContaining(`${code}`) }]);
  });

  test("HTML in place of an answer is no success", async () => {
    await start();
    sandbox.faults.push({ when: { path: /fill/ }, do: { kind: "html" } });
    expect(await refusal({ target: REPLACE })).toMatchObject({ kind: "unexpected-answer" });
  });
});

describe("pace", () => {
  test("is kept across all requests of the run", async () => {
    await start();
    const clock = new JumpingClock();
    const files = await folder.write({ "a.csv": csv(1, 7) });
    const report = await run(files, { target: CREATE, rowsPerRequest: 3, requestsPerMinute: 10 }, { clock });
    expect(report.status).toBe("success");
    expect(clock.sleeps).toEqual([6000, 6000, 6000, 6000]);
    const starts = report.requests.map(({ attempts }) => Date.parse(attempts[0]?.startedAt ?? ""));
    expect(starts.map((at) => at - (starts[0] ?? 0))).toEqual([0, 6000, 12_000, 18_000, 24_000]);
  });

  test("Retry-After of a 429 is obeyed, and the rows arrive once", async () => {
    await start();
    const clock = new JumpingClock();
    const headers = { "retry-after": "42" };
    sandbox.faults.push({
      when: { path: /fill/, nth: 2 },
      do: { kind: "answer", at: "after-body", status: 429, headers },
    });
    const report = await run(
      await folder.write({ "a.csv": csv(1, 7) }),
      { target: APPEND, rowsPerRequest: 3 },
      { clock },
    );
    expect(report.status).toBe("success");
    expect(clock.sleeps).toEqual([42_000]);
    expect(await storedRows()).toEqual([["2025-12-31", "old", 1], ...rows(1, 7)]);
  });

  test("what cannot be sent in time is refused with the arithmetic, before anything is sent", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 70) });
    const options = { clock: new JumpingClock(60_000), timeoutMs: 60_000 };
    const done = run(files, { target: CREATE, rowsPerRequest: 10, requestsPerMinute: 2 }, options);
    await expect(done).rejects.toThrow(
      "timeoutMs: is too short: 70 rows in 7 batches are 9 requests; at 2 a minute they take 4.0 minutes, more than the 1.0 that the run has left",
    );
    expect(sandbox.requests).toHaveLength(0);
  });

  test("what just fits is sent", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 70) });
    const options = { clock: new JumpingClock(240_001), timeoutMs: 240_001 };
    const report = await run(files, { target: CREATE, rowsPerRequest: 10, requestsPerMinute: 2 }, options);
    expect(report.status).toBe("success");
  });
});

describe("columns", () => {
  test("are inferred where they are not given, and told as YAML", async () => {
    await start();
    const service = { token: "sandbox-token", baseUrl: sandbox.baseUrls.graphiteNote, userCode: "me", temporaryFolder };
    const report = await upload({
      service: graphiteNote({ ...service, target: CREATE }),
      files: await folder.write({ "a.csv": "When,Shop no,Amount\n2026-01-31,007,1.50\n2026-02-28,008,2\n" }),
      clock: new JumpingClock(),
    });
    const columns = [
      { name: "when", alias: "When", type: "dimension", subtype: "date", format: "Y-m-d" },
      { name: "shop_no", alias: "Shop no", type: "dimension", subtype: "text" },
      { name: "amount", alias: "Amount", type: "measure", subtype: "numeric", format: "#,###.##" },
    ];
    expect(report.status).toBe("success");
    expect(sandbox.graphiteNote.datasets.at(-1)?.columns).toEqual(columns);
    expect(await storedRows()).toEqual([
      ["2026-01-31", "007", 1.5],
      ["2026-02-28", "008", 2],
    ]);
    // What stands below `with:` in a workflow is text, and its `columns` YAML in that text.
    const [{ details = "" } = {}] = report.notices.filter((notice) => notice.details !== undefined);
    expect(parse(parse(details).columns)).toEqual(columns);
  });

  test("that are wrong are refused with all that is wrong", () => {
    const service = { token: "t", userCode: "me", target: CREATE };
    const columns = [{ name: "a", type: "number", subtype: "text" }, { name: "b" }];
    expect(() => graphiteNote({ ...service, columns })).toThrow(/^columns: .*`number`.*column 2: type is missing/);
    expect(() => graphiteNote({ ...service, columns: "a, b" })).toThrow(InputError);
  });

  test("are needed for an append", () => {
    expect(() => graphiteNote({ token: "t", userCode: "me", target: APPEND })).toThrow(/^columns: is needed/);
  });

  test.each([
    ["userCode", { userCode: " " }],
    ["name", { target: { mode: "create", name: "" } }],
    ["datasetCode", { target: { mode: "replace", datasetCode: "" } }],
    ["rowsPerRequest", { rowsPerRequest: 0 }],
    ["requestsPerMinute", { requestsPerMinute: -1 }],
  ] as const)("an option that cannot be used is refused by name: %s", (option, wrong) => {
    const options = { token: "t", userCode: "me", target: CREATE, ...wrong };
    expect(() => graphiteNote(options)).toThrow(expect.objectContaining({ option }));
  });
});

describe("the example's sales", () => {
  const examples = new URL("../../../../examples/", import.meta.url);
  const names = ["2026-01.csv", "2026-02.csv", "2026-03.csv"];
  const salesFiles = () =>
    Promise.all(names.map((name) => dataFile(fileURLToPath(new URL(`data/sales/${name}`, examples)), { name })));
  const exampleColumns = async () => {
    const workflow = parse(await readFile(new URL("workflows/graphite-note.yml", examples), "utf8"));
    const inputs = workflow.jobs.upload.steps.find((step: { id?: string }) => step.id === "upload").with;
    return parse(inputs.columns);
  };

  test("arrive as the example's columns declare them", async () => {
    await start();
    const report = await run(await salesFiles(), {
      target: CREATE,
      columns: await exampleColumns(),
      rowsPerRequest: 200,
    });
    expect(report).toMatchObject({ status: "success", totals: { rows: 610, serviceRows: 610 }, notices: [] });
    const held = await storedRows();
    expect(held[1]).toEqual([
      "010002",
      "2026-01-01 10:47:00",
      "Dresden Neustadt",
      "01097",
      "Picture frame 30×40",
      "Home",
      3,
      59.85,
      "paid in two parts,\nsecond one by card",
    ]);
    expect(held[391]).toEqual([
      ...["030001", "2026-03-01 10:04:00", "Köln Süd", "50677", "Fountain pen “Möwe”", "Paper"],
      ...[1, 42.75, ""],
    ]);
  });

  test("have the columns that are inferred without a declaration", async () => {
    await start();
    const service = { token: "sandbox-token", baseUrl: sandbox.baseUrls.graphiteNote, userCode: "me", target: CREATE };
    await upload({ service: graphiteNote({ ...service, requestsPerMinute: 0 }), files: await salesFiles() });
    expect(sandbox.graphiteNote.datasets.at(-1)?.columns).toMatchObject(await exampleColumns());
  });
});

describe("faults in the data", () => {
  test("keep everything from being sent, and each has its place", async () => {
    await start();
    const files = await folder.write({
      "good.csv": csv(1, 3),
      "bad.csv": "Day,Shop,Amount\n2026-01-01,a,1\n2026-02-30,b,12;5\n",
    });
    const report = await run(files, { target: REPLACE });
    expect(sandbox.requests).toHaveLength(0);
    expect(report).toMatchObject({ status: "failure", totals: { failed: 2 } });
    expect(report.errors).toMatchObject([
      { kind: "data", file: "bad.csv", line: 3, column: "Day" },
      { kind: "data", file: "bad.csv", line: 3, column: "Amount", message: expect.stringContaining("`12;5`") },
    ]);
    expect(report.files[0]?.error?.message).toMatch(/^not sent: bad\.csv line 3/);
  });

  test("are listed up to ten thousand, and counted beyond", async () => {
    await start();
    const bad = csv(1, 10_200).replaceAll(/,\d+\n/g, ",x\n");
    const report = await run(await folder.write({ "a.csv": bad }), { target: REPLACE });
    expect(report.errors).toHaveLength(10_000);
    expect(report.notices).toMatchObject([
      { message: "the first 10000 faults in the data are listed, 200 more are not" },
    ]);
  });

  test("name the columns that a file lacks or has beside the others", async () => {
    await start();
    const files = await folder.write({ "a.csv": csv(1, 1), "b.csv": "Day,Shop,Price\n2026-01-01,a,1\n" });
    const report = await run(files, { target: REPLACE });
    expect(report.errors).toMatchObject([
      { file: "b.csv", column: "Amount", message: expect.stringContaining("missing") },
      { file: "b.csv", column: "Price" },
    ]);
  });
});

describe("a check", () => {
  test("reads everything and sends nothing", async () => {
    await start();
    const report = await run(await folder.write({ "a.csv": csv(1, 3) }), { target: REPLACE }, { run: "check" });
    expect(report).toMatchObject({ status: "planned", files: [{ state: "planned", rows: 3 }], errors: [] });
    expect(sandbox.requests).toHaveLength(0);
  });

  test("fails where the data has faults", async () => {
    await start();
    const files = await folder.write({ "a.csv": "Day,Shop,Amount\nyesterday,a,1\n" });
    const report = await run(files, { target: REPLACE }, { run: "check" });
    expect(report).toMatchObject({ status: "failure", errors: [{ file: "a.csv", line: 2, column: "Day" }] });
  });
});

describe("a file that changes", () => {
  test.each([
    ["was written to", (file: DataFile) => appendFile(file.path, "2026-01-01,b,2\n")],
    ["was touched", (file: DataFile) => utimes(file.path, 1, 1)],
    ["vanished", (file: DataFile) => rm(file.path)],
  ] as const)("before it is read fails the upload: it %s", async (_, change) => {
    await start();
    const [kept, changed] = await folder.write({ "kept.csv": csv(1, 1), "changed.csv": csv(2, 1) });
    if (kept === undefined || changed === undefined) throw new Error("two files were written");
    await change(changed);
    const report = await run([kept, changed], { target: REPLACE });
    expect(sandbox.requests).toHaveLength(0);
    expect(report).toMatchObject({ status: "failure", errors: [{ kind: "file", file: "changed.csv" }] });
    expect(report.files).toMatchObject([{ error: { kind: "stopped" } }, { error: { kind: "file" } }]);
  });

  test.each([
    ["plain", (text: string) => text],
    ["gzipped", (text: string) => gzipSync(text, { level: 0 })],
  ] as const)("while it is read is noticed before its last piece is given out (%s)", async (_, encode) => {
    await start();
    const file = await folder.writeOne("a.csv", encode(csv(1, 20_000)));
    const pieces = decodeText(file, {});
    const first = await pieces.next();
    expect(first.value).toMatch(/^Day,Shop/);
    await utimes(file.path, 1, 1);
    await expect(
      (async () => {
        for await (const _piece of pieces);
      })(),
    ).rejects.toThrow(FileError);
  });
});
