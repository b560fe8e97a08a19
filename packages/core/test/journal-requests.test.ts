import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { UnexpectedAnswerError } from "../src/errors.js";
import type { UploadEvent } from "../src/events.js";
import type { DataFile } from "../src/files/data-file.js";
import type { UploadOptions } from "../src/options.js";
import type { DatasetService, Json, LookUp, ServiceRequest, TaskContext } from "../src/service.js";
import { type TestFolder, testFolder } from "./support/files.js";
import { JumpingClock } from "./support/jumping-clock.js";
import { MemoryFile } from "./support/memory-file.js";
import { type PlainServer, plainServer, plainService, post } from "./support/plain-service.js";
import { statesOf } from "./support/run.js";
import { upload } from "./support/upload.js";

let folder: TestFolder;
let server: PlainServer;
let journal: MemoryFile;

beforeEach(async () => {
  folder = await testFolder();
  server = await plainServer();
  journal = new MemoryFile();
});

afterEach(async () => {
  await server.close();
  await folder.remove();
});

const run = (service: DatasetService, files: readonly DataFile[], options: Partial<UploadOptions> = {}) =>
  upload({ service, files, journal, clock: new JumpingClock(), random: () => 0.5, ...options });

const SILENT_FOR_GOOD = Array(9).fill("silent" as const);

/** The service shows a request from the look-up of this number on. */
function shownFrom(first: number): Pick<ServiceRequest<Json>, "mark" | "lookUp"> & { readonly asked: () => number } {
  let asked = 0;
  const lookUp = async (): Promise<LookUp<Json>> => {
    asked += 1;
    return asked >= first ? { kind: "arrived", receipt: true } : { kind: "absent" };
  };
  return { mark: "m", lookUp, asked: () => asked };
}

describe("each request has a record of its own", () => {
  const sendTwice =
    (parts: readonly [string, string] | undefined) =>
    async (context: TaskContext, file: DataFile): Promise<void> => {
      for (const part of parts ?? ["", ""]) {
        await context.send(post(file, { path: `/send/${part}`, ...(part === "" ? {} : { part }) }));
      }
      context.confirm([file]);
    };

  test("two requests of one step for one file are both sent", async () => {
    const files = await folder.write({ a: "1" });
    expect(await run(plainService(server.url, sendTwice(undefined)), files)).toMatchObject({ status: "success" });
    expect(server.requests).toHaveLength(2);
  });

  test("of two requests of one step for one file, a later run sends the one that was refused", async () => {
    const files = await folder.write({ a: "1" });
    server.answers.push({}, { status: 400, body: "{}" });
    const service = plainService(server.url, sendTwice(undefined));
    expect((await run(service, files)).status).toBe("failure");
    expect((await run(service, files)).status).toBe("success");
    expect(server.requests).toHaveLength(3);
  });

  test("a name for the part tells them apart, whichever was refused", async () => {
    const files = await folder.write({ a: "1" });
    server.answers.push({ status: 400, body: "{}" });
    const service = plainService(server.url, async (context, file) => {
      const results = [];
      for (const part of ["one", "two"]) {
        results.push(await context.send(post(file, { path: `/send/${part}`, part })).catch((error: unknown) => error));
      }
      for (const result of results) if (result !== true) throw result;
      context.confirm([file]);
    });
    expect((await run(service, files)).status).toBe("failure");
    expect((await run(service, files)).status).toBe("success");
    expect(server.requests.map(({ path }) => path)).toEqual(["/send/one", "/send/two", "/send/one"]);
  });
});

describe("a request whose answer an earlier run lost", () => {
  const lose = async (files: readonly DataFile[]) => {
    server.answers.push(...SILENT_FOR_GOOD);
    const lookUp = async (): Promise<LookUp<Json>> => ({ kind: "unknown", reason: "the service is being mended" });
    const service = plainService(server.url, async (context, file) => {
      await context.send(post(file, { mark: "m", lookUp }));
    });
    const report = await run(service, files);
    server.answers.length = 0;
    return report;
  };

  test.each([
    [2, 120_000],
    [11, 30_000],
  ])("%d minutes ago is looked up for %d ms, and then sent again", async (minutes, askingMs) => {
    const files = await folder.write({ a: "1" });
    expect((await lose(files)).files[0]?.error?.message).toContain("the service is being mended");
    const clock = new JumpingClock();
    await clock.sleep(minutes * 60_000, new AbortController().signal);
    const start = clock.now();
    const asking: UploadEvent[] = [];
    const service = plainService(server.url, async (context, file) => {
      await context.send(post(file, shownFrom(99)));
      context.confirm([file]);
    });
    const onEvent = (event: UploadEvent) => event.kind === "asking" && asking.push(event);
    expect(await run(service, files, { clock, onEvent })).toMatchObject({ status: "success" });
    expect(asking).toMatchObject([{ forMs: askingMs }]);
    expect(clock.now() - start).toBe(askingMs);
    expect(server.requests).toHaveLength(2);
  });

  test("is looked up once more at the end where it was sent again, and told with both ids", async () => {
    const files = await folder.write({ a: "1" });
    await lose(files);
    // Shown only once it has been sent again.
    const lookUp = async (_: unknown, { mark }: { mark: Json }): Promise<LookUp<Json>> =>
      server.requests.length < 2
        ? { kind: "absent" }
        : { kind: "arrived", receipt: true, copies: mark === "m" ? ["17"] : ["18"] };
    const service = plainService(server.url, async (context, file) => {
      await context.send(post(file, { mark: "another", lookUp }));
      context.confirm([file]);
    });
    const report = await run(service, files);
    expect(report).toMatchObject({ status: "success" });
    expect(report.notices).toMatchObject([{ level: "warning", message: expect.stringMatching(/twice, as 17 and 18/) }]);
  });

  test("is in doubt where the run is cancelled while it is looked up, and so is what the run did not come to", async () => {
    const files = await folder.write({ a: "1", b: "2", c: "3" });
    await lose(files.slice(0, 2));
    const controller = new AbortController();
    const service = plainService(server.url, async (context, file) => {
      controller.abort();
      await context.send(post(file, shownFrom(99)));
    });
    const report = await run(service, files, { signal: controller.signal, concurrency: 1 });
    expect(statesOf(report)).toEqual({ a: "in-doubt", b: "in-doubt", c: "failed" });
    expect(report.status).toBe("partial");
  });
});

test("a request that a page answers with 202, and that shows seconds later, is not sent again", async () => {
  const files = await folder.write({ a: "1" });
  server.answers.push({ status: 202, headers: { "content-type": "text/html" }, body: "<h1>Accepted</h1>" });
  const service = plainService(server.url, async (context, file) => {
    const page = () => {
      throw new UnexpectedAnswerError("it is a page", { status: 202 });
    };
    await context.send(post(file, { ...shownFrom(5), read: page }));
    context.confirm([file]);
  });
  expect(await run(service, files)).toMatchObject({ status: "success" });
  expect(server.requests).toHaveLength(1);
});

describe("what an earlier run left in doubt, and no service can be asked for,", () => {
  const service = () =>
    plainService(server.url, async (context, file) => {
      await context.send(post(file));
      context.confirm([file]);
    });
  const lose = async () => {
    const files = await folder.write({ a: "1", b: "2" });
    server.answers.push("silent", "silent");
    expect((await run(service(), files)).totals).toMatchObject({ inDoubt: 2 });
    return files;
  };

  test("stays in doubt", async () => {
    const files = await lose();
    for (const inDoubt of [undefined, "keep"] as const) {
      const report = await run(service(), files, inDoubt === undefined ? {} : { inDoubt });
      expect(report.totals).toMatchObject({ inDoubt: 2 });
    }
    expect(server.requests).toHaveLength(2);
  });

  test("is sent again where the user says so, and the next run knows of it", async () => {
    const files = await lose();
    const report = await run(service(), files, { inDoubt: "send-again" });
    expect(report).toMatchObject({ status: "success", totals: { uploaded: 2 } });
    expect(report.notices).toContainEqual({
      level: "notice",
      message: "file a: a file that an earlier run left in doubt is sent again",
    });
    expect(await run(service(), files)).toMatchObject({ status: "skipped" });
    expect(server.requests).toHaveLength(4);
  });

  test("counts as arrived where the user says so, in the next run too", async () => {
    const files = await lose();
    const text = journal.text;
    const planned = await run(service(), files, { inDoubt: "arrived", dryRun: true });
    expect(planned.totals).toMatchObject({ skipped: 2 });
    expect(journal.text).toBe(text);
    expect(await run(service(), files, { inDoubt: "arrived" })).toMatchObject({ status: "skipped" });
    expect(await run(service(), files)).toMatchObject({ status: "skipped" });
    expect(server.requests).toHaveLength(2);
  });

  test("has to be one of the three", async () => {
    const inDoubt = "sent" as "keep"; // from a program that is not typed
    await expect(run(service(), [], { inDoubt })).rejects.toThrow(
      'inDoubt: "sent" is not `keep`, `send-again` or `arrived`',
    );
  });
});

test("a request that makes something empty is sent again where its answer was lost, with a notice", async () => {
  const files = await folder.write({ a: "1" });
  const create = (file: DataFile) => {
    const { body: _, ...rest } = post(file);
    return { ...rest, step: "make dataset", path: "/make", laterRun: "sends-unanswered-again" } as const;
  };
  const service = plainService(server.url, async (context, file) => {
    await context.send(create(file));
    await context.send(post(file));
    context.confirm([file]);
  });
  server.answers.push("silent");
  expect((await run(service, files)).totals.inDoubt).toBe(1);
  const report = await run(service, files);
  expect(report.status).toBe("success");
  expect(report.notices).toEqual([
    { level: "warning", message: expect.stringContaining('cut off before the answer to "make dataset"') },
  ]);
  expect(server.requests.map(({ path }) => path)).toEqual(["/make", "/make", "/send"]);
});

test("a journal that ends amid a line is told", async () => {
  const files = await folder.write({ a: "1", b: "2" });
  const service = plainService(server.url, async (context, file) => {
    await context.send(post(file));
    context.confirm([file]);
  });
  await run(service, files, { concurrency: 1 });
  journal.text = journal.text.slice(0, journal.text.indexOf('"kind":"arrived"') + 20);
  const report = await run(service, files);
  expect(report.notices).toEqual([{ level: "warning", message: expect.stringContaining("ends amid a line") }]);
  expect(report.totals).toMatchObject({ uploaded: 2 });
});

test("a slash at the end of the base URL makes no difference to the journal", async () => {
  const files = await folder.write({ a: "1" });
  const service = (path: string) =>
    plainService(new URL(path, server.url), async (context, file) => {
      await context.send(post(file));
      context.confirm([file]);
    });
  await run(service("/api"), files);
  expect(await run(service("/api/"), files)).toMatchObject({ status: "skipped" });
  expect(server.requests.map(({ path }) => path)).toEqual(["/api/send"]);
});

test("what may have arrived is told while it is on its way", async () => {
  const files = await folder.write({ a: "1" });
  const sending: UploadEvent[] = [];
  const service = plainService(server.url, async (context, file) => {
    await context.send(post(file, { repeatable: true, path: "/repeatable" }));
    await context.send(post(file));
    context.confirm([file]);
  });
  await run(service, files, { onEvent: (event) => event.kind === "sending" && sending.push(event) });
  expect(sending).toMatchObject([{ files: [{ name: "a", state: "planned" }] }]);
});

test("a run that is cancelled when all has arrived is a success", async () => {
  const files = await folder.write({ a: "1" });
  const controller = new AbortController();
  const service = plainService(server.url, async (context, file) => {
    await context.send(post(file));
    context.confirm([file]);
    controller.abort();
  });
  expect(await run(service, files, { signal: controller.signal })).toMatchObject({
    status: "success",
    errors: [],
    totals: { uploaded: 1 },
  });
});

test("the journal says when each request was sent, and whether it can be looked up", async () => {
  const files = await folder.write({ a: "1" });
  const service = plainService(server.url, async (context, file) => {
    await context.send(post(file, { part: "one" }));
    await context.send(post(file, { mark: 7, ...shownFrom(1), part: "two" }));
    context.confirm([file]);
  });
  await run(service, files);
  const records = journal.text
    .trim()
    .split("\n")
    .map((line): Record<string, Json> => JSON.parse(line));
  expect(records.filter(({ kind }) => kind === "request")).toMatchObject([
    { at: expect.stringMatching(/^2026-01-01T00:00:00/), part: "one", lookUp: "none" },
    { at: expect.stringMatching(/^2026-01-01T00:00:00/), part: "two", lookUp: "possible" },
  ]);
  expect(await readFile(files[0]?.path ?? "", "utf8")).toBe("1");
});
