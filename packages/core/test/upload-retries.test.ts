import { describe, expect, test } from "@jest/globals";
import type { UploadEvent } from "../src/events.js";
import { datatile } from "../src/services/datatile.js";
import { JumpingClock } from "./support/jumping-clock.js";
import { edgeImpulseAt, uploadNow } from "./support/run.js";
import { answer, numbered, sandbox, single, useSandbox } from "./upload-stage.js";

useSandbox();

describe("retries", () => {
  test("a service that is busy is waited for without using up the retries", async () => {
    sandbox.faults.push({ do: answer(429, { "retry-after": "7" }), times: 20 });
    const clock = new JumpingClock();
    const report = await uploadNow(sandbox, await numbered(1), { maxRetries: 0, clock });
    expect(report.status).toBe("success");
    expect(clock.sleeps).toEqual(Array(20).fill(7000));
    expect(report.requests[0]?.attempts.map((attempt) => attempt.outcome)).toEqual([
      ...Array(20).fill({ kind: "answered", status: 429 }),
      { kind: "answered", status: 200 },
    ]);
  });

  test.each([408, 425, 429])(
    "a service that says HTTP %d and nothing else is waited for ten minutes",
    async (status) => {
      sandbox.faults.push({ when: { method: "POST" }, do: answer(status), times: 999 });
      const clock = new JumpingClock();
      const start = clock.now();
      const report = await uploadNow(sandbox, await numbered(1), { clock });
      expect(report.files[0]).toMatchObject({
        state: "failed",
        error: { kind: "refused", message: expect.stringContaining(`(HTTP ${status}, after 10 minutes)`) },
      });
      expect((clock.now() - start) / 60_000).toBeCloseTo(10, 0);
    },
  );

  test("a service that says 503 itself took nothing; a page with 503 says nothing, Retry-After or not", async () => {
    const busy = (body: string) => answer(503, { "retry-after": "7" }, body);
    const clock = new JumpingClock();
    sandbox.faults.push({ do: busy('{"success":false,"error":"Restarting"}') });
    expect(await uploadNow(sandbox, await numbered(1), { clock })).toMatchObject({ status: "success" });
    expect(clock.sleeps).toEqual([7000]);
    expect(sandbox.requests.length).toBe(2);
    const page = { ...busy("<h1>Please stand by</h1>"), at: "after-processing" } as const;
    sandbox.faults.push({ do: page });
    expect(await uploadNow(sandbox, await numbered(1))).toMatchObject({ status: "success", itemIds: ["2"] });
    expect(sandbox.edgeImpulse.items).toHaveLength(2);
  });

  test("a wait that would outlast the run fails at once", async () => {
    sandbox.faults.push({ do: answer(429, { "retry-after": "61" }), times: 5 });
    const clock = new JumpingClock(60_000);
    const report = await uploadNow(sandbox, await numbered(1), { timeoutMs: 60_000, clock });
    expect(report.files[0]?.error).toMatchObject({
      kind: "stopped",
      message: "add data item: HTTP 429; the next attempt would be in 61 s, but there are only 60 s left",
    });
    expect(clock.sleeps).toEqual([]);
    expect(sandbox.requests.length).toBe(1);
  });

  test("a wait that would outlast the run fails with the service's own words", async () => {
    const body = JSON.stringify({ success: false, error: "The quota of ei_sandbox-token is used up until tomorrow" });
    sandbox.faults.push({
      do: { kind: "answer", at: "after-body", status: 429, headers: { "retry-after": "61" }, body },
    });
    const clock = new JumpingClock(60_000);
    const report = await uploadNow(sandbox, await numbered(1), { timeoutMs: 60_000, clock });
    const { message } = report.files[0]?.error ?? {};
    expect(message).toMatch(
      /^add data item: The quota of .* is used up until tomorrow \(HTTP 429\); the next attempt /,
    );
    expect(message).not.toContain("ei_sandbox-token");
  });

  test("where nothing listens, a request is tried once and then as often as allowed", async () => {
    const service = edgeImpulseAt(sandbox);
    const files = await numbered(1);
    await sandbox.close();
    const clock = new JumpingClock();
    const report = await uploadNow(sandbox, files, { service, maxRetries: 3, clock });
    expect(report.requests[0]?.attempts).toHaveLength(4);
    expect(report.requests[0]?.attempts.map((attempt) => attempt.sentBytes)).toEqual([0, 0, 0, 0]);
    expect(clock.sleeps).toEqual([500, 1000, 2000]);
    expect(report.files[0]?.error).toMatchObject({
      kind: "network",
      message: expect.stringMatching(/^add data item: .*ECONNREFUSED.*, after 4 attempts$/),
    });
  });

  test("where nothing listens, the run gives up before it has asked for every file", async () => {
    const service = single();
    const files = await numbered(200);
    await sandbox.close();
    const report = await uploadNow(sandbox, files, { service, maxRetries: 1 });
    expect(report.totals.failed).toBe(200);
    const attempts = report.requests.flatMap((request) => request.attempts);
    expect(attempts.length).toBeLessThan(40);
    expect(report.files.some((file) => file.error?.kind === "given-up")).toBe(true);
  });

  test.each([0, 1, 5])(
    "where every answer is lost, the run gives up before each file is in doubt, with %i retries a request",
    async (maxRetries) => {
      sandbox.faults.push({ do: answer(500), times: 200 });
      const { datatile: baseUrl } = sandbox.baseUrls;
      const service = datatile({ token: "sandbox-token", baseUrl, mode: "append", targetHash: "d1" });
      const report = await uploadNow(sandbox, await numbered(80), { service, maxRetries });
      const allowed = 10 * Math.max(1, maxRetries) + 1;
      expect(report.totals).toMatchObject({ inDoubt: allowed, failed: 80 - allowed });
      expect(report.files.at(-1)?.error).toMatchObject({
        kind: "stopped",
        message: expect.stringContaining("HTTP 500; the run has used up its retries"),
      });
    },
  );

  test("where nobody answers whether lost requests arrived, the run gives up too", async () => {
    sandbox.faults.push({ do: { kind: "reset", at: "after-body" }, times: 500 });
    const report = await uploadNow(sandbox, await numbered(80), { service: single(), concurrency: 1 });
    expect(report.totals.inDoubt).toBeLessThan(30);
    expect(report.files.at(-1)?.error).toMatchObject({ kind: "stopped" });
  });

  test("are told of as they happen", async () => {
    sandbox.faults.push({ do: answer(429, { "retry-after": "7" }) });
    const events: UploadEvent[] = [];
    await uploadNow(sandbox, await numbered(1), { onEvent: (event) => events.push(event) });
    expect(events.filter((event) => event.kind === "retrying")).toEqual([
      {
        kind: "retrying",
        task: 'data item "root"',
        step: "add data item",
        reason: "HTTP 429",
        delayMs: 7000,
        because: "busy",
      },
    ]);
  });
});
