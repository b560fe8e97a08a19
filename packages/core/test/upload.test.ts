import { peakConcurrency } from "@dataset-upload/sandbox";
import { describe, expect, test } from "@jest/globals";
import { InputError } from "../src/errors.js";
import type { UploadEvent } from "../src/events.js";
import { createTransport, type Transport } from "../src/http/transport.js";
import type { DatasetService } from "../src/service.js";
import { uploadEvents } from "../src/upload-events.js";
import { JumpingClock } from "./support/jumping-clock.js";
import { checkReport } from "./support/report-schema.js";
import { edgeImpulseAt, statesOf, TOKEN, uploadNow } from "./support/run.js";
import { upload } from "./support/upload.js";
import { answer, folder, numbered, sandbox, single, useSandbox } from "./upload-stage.js";

useSandbox();

describe("the run", () => {
  test("reports what arrived, with its totals", async () => {
    const files = await folder.write({ "a.csv": "x\n1\n2\n", "b.bin": "abc" });
    const report = await uploadNow(sandbox, files);
    expect(report).toMatchObject({
      schemaVersion: 1,
      service: "edge-impulse",
      mode: "create",
      status: "success",
      itemIds: ["1"],
      errors: [],
      totals: { files: 2, uploaded: 2, failed: 0, inDoubt: 0, bytes: 9, rows: 2 },
    });
    expect(report.files[0]).toEqual({
      file: "a.csv",
      name: "a.csv",
      size: 6,
      task: 'data item "root"',
      state: "uploaded",
      rows: 2,
      itemId: "1",
    });
  });

  test("has no more requests in flight than allowed, and uses what is allowed", async () => {
    sandbox.faults.push({ do: { kind: "delay", at: "after-body", ms: 20 }, times: 24 });
    const report = await uploadNow(sandbox, await numbered(24), { service: single(), concurrency: 3 });
    expect(report.status).toBe("success");
    expect(peakConcurrency(sandbox.requests)).toBe(3);
  });

  test("keeps to the requests a minute of its service", async () => {
    const clock = new JumpingClock();
    const start = clock.now();
    const service = { ...single(), requestsPerMinute: 10 };
    const report = await uploadNow(sandbox, await numbered(12), { service, clock });
    expect(report.status).toBe("success");
    const starts = report.requests.flatMap((request) =>
      request.attempts.map((one) => Date.parse(one.startedAt) - start),
    );
    expect(starts.sort((a, b) => a - b)).toEqual([...Array(10).fill(0), 60_000, 60_000]);
  });

  test.each([401, 402, 403])("stops after HTTP %d: the rest is not sent", async (status) => {
    sandbox.faults.push({ when: { nth: 2 }, do: answer(status, {}, '{"success":false,"error":"no"}') });
    const report = await uploadNow(sandbox, await numbered(6), { service: single(), concurrency: 1 });
    expect(sandbox.requests.length).toBe(2);
    expect(report.status).toBe("partial");
    expect(statesOf(report)).toMatchObject({ "f0.bin": "uploaded", "f1.bin": "failed", "f2.bin": "failed" });
    expect(report.files[1]?.error).toMatchObject({ kind: "refused", status });
    expect(report.files[5]?.error).toEqual({
      kind: "stopped",
      message: `not sent: the run ended after add data item: no (HTTP ${status})`,
    });
  });

  test.each([
    ["goes on after a failure", false, 6, 5],
    ["ends at the first failure where that is wished", true, 2, 1],
  ] as const)("%s", async (_, failFast, requests, uploaded) => {
    sandbox.faults.push({ when: { nth: 2 }, do: answer(400, {}, '{"success":false,"error":"bad"}') });
    const report = await uploadNow(sandbox, await numbered(6), { service: single(), concurrency: 1, failFast });
    expect([sandbox.requests.matching(/data\/add$/).length, report.totals.uploaded]).toEqual([requests, uploaded]);
  });

  test("ends at its deadline while a service is silent", async () => {
    sandbox.faults.push({ do: { kind: "hang", at: "before-body" } });
    const files = await numbered(2);
    const report = await upload({ service: single(), files, concurrency: 1, timeoutMs: 200 });
    expect(statesOf(report)).toEqual({ "f0.bin": "in-doubt", "f1.bin": "failed" });
    expect(report.files[1]?.error).toMatchObject({ kind: "stopped", message: expect.stringContaining("was over") });
  });

  test("ends at once when it is cancelled, and says what arrived", async () => {
    sandbox.faults.push({ when: { nth: 2 }, do: { kind: "hang", at: "after-body" } });
    const controller = new AbortController();
    const done = uploadNow(sandbox, await numbered(4), {
      service: single(),
      concurrency: 1,
      signal: controller.signal,
    });
    await sandbox.requests.waitFor((request) => request.fault === "hang");
    controller.abort();
    const report = await done;
    expect(report.status).toBe("partial");
    expect(statesOf(report)).toEqual({
      "f0.bin": "uploaded",
      "f1.bin": "in-doubt",
      "f2.bin": "failed",
      "f3.bin": "failed",
    });
    expect(sandbox.requests.length).toBe(2);
  });

  test("that was cancelled before sends nothing", async () => {
    const report = await uploadNow(sandbox, await numbered(1), { signal: AbortSignal.abort() });
    expect([report.status, sandbox.requests.length]).toEqual(["failure", 0]);
  });

  test("never shows the token, not even where the service echoes it", async () => {
    const long = `${"x ".repeat(245)}${TOKEN} ${TOKEN}`;
    const when = { method: "POST" };
    sandbox.faults.push(
      { when, do: answer(400, {}, JSON.stringify({ success: false, error: `bad key ${TOKEN}` })) },
      { when, do: answer(200, {}, `<html>${TOKEN}</html>`) },
      { when, do: answer(307, { location: `https://elsewhere.example/?k=${TOKEN}` }) },
      { when, do: answer(400, {}, JSON.stringify({ success: false, error: long })) },
    );
    const events: UploadEvent[] = [];
    const report = await uploadNow(sandbox, await numbered(4), {
      service: single(),
      concurrency: 1,
      onEvent: (event) => events.push(event),
    });
    expect(report.totals.uploaded).toBe(1);
    expect(report.files[0]?.error?.message).toBe("add data item: bad key *** (HTTP 400)");
    expect(JSON.stringify([report, events])).not.toContain(TOKEN.slice(0, 6));
  });
});

describe("a request whose path climbs out of its place", () => {
  test("is not sent, and its error does not show the token either", async () => {
    const files = await numbered(1);
    const climbing: DatasetService = {
      ...edgeImpulseAt(sandbox),
      plan: async () => ({
        tasks: [
          {
            label: "climb",
            files,
            memory: { target: [], unit: "file" },
            async run({ send }) {
              const path = `/items/../${TOKEN}`;
              await send({
                step: "look",
                method: "GET",
                path,
                repeatable: true,
                read: () => null,
                errorMessage: () => undefined,
              });
            },
          },
        ],
      }),
    };
    const report = await uploadNow(sandbox, files, { service: climbing });
    expect(report.files[0]?.error).toMatchObject({ kind: "internal", message: "look: not a path: /items/../***" });
    expect(sandbox.requests.length).toBe(0);
  });
});

describe("a shard", () => {
  test("sends its part; all shards together send everything once", async () => {
    const files = await numbered(10);
    const reports = [];
    for (const index of [0, 1, 2]) {
      reports.push(await uploadNow(sandbox, files, { service: single(), shard: { index, count: 3 } }));
    }
    expect(reports.map((report) => report.status)).toEqual(["success", "success", "success"]);
    expect(reports.map((report) => report.shard)).toEqual([0, 1, 2].map((index) => ({ index, count: 3 })));
    expect(sandbox.edgeImpulse.items.map((item) => item.name).sort()).toEqual(files.map((file) => file.name).sort());
  });

  test("of a plan that cannot be split says so", async () => {
    const report = await uploadNow(sandbox, await numbered(3), { shard: { index: 1, count: 2 } });
    expect([report.status, sandbox.requests.length]).toEqual(["skipped", 0]);
    expect(report.notices[0]?.message).toContain("cannot be split between 2 jobs");
  });
});

describe("events", () => {
  async function collect(events: AsyncIterable<UploadEvent>): Promise<UploadEvent[]> {
    const all: UploadEvent[] = [];
    for await (const event of events) {
      if (event.kind === "finished") checkReport(event.report);
      all.push(event);
    }
    return all;
  }

  test("tell the run in order, from the plan to the report", async () => {
    const events = await collect(uploadEvents({ service: edgeImpulseAt(sandbox), files: await numbered(2) }));
    expect(events[0]).toEqual({ kind: "planned", tasks: ['data item "root"'], files: 2, bytes: 6 });
    expect(events[1]).toEqual({ kind: "task-started", task: 'data item "root"' });
    expect(events.filter((event) => event.kind === "file").map((event) => event.file.state)).toEqual([
      "uploaded",
      "uploaded",
    ]);
    expect(events.filter((event) => event.kind === "progress").at(-1)).toMatchObject({
      progress: { files: 2, totalFiles: 2, bytes: 6, totalBytes: 6 },
    });
    expect(events.at(-1)).toMatchObject({ kind: "finished", report: { status: "success" } });
  });

  test("end with what upload() throws", async () => {
    const events = uploadEvents({ service: edgeImpulseAt(sandbox), files: [], concurrency: 0 });
    await expect(collect(events)).rejects.toThrow(InputError);
  });

  test("left early, cancel the run", async () => {
    sandbox.faults.push({ do: { kind: "hang", at: "after-body" } });
    const inner = createTransport();
    const signals: AbortSignal[] = [];
    const transport: Transport = {
      close: () => inner.close(),
      exchange(request) {
        signals.push(request.signal);
        return inner.exchange(request);
      },
    };
    const files = await numbered(3);
    for await (const event of uploadEvents({ service: single(), files, concurrency: 1, transport })) {
      if (event.kind === "progress") break;
    }
    inner.close();
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
  });
});
