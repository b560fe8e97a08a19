import { describe, expect, test } from "@jest/globals";
import { TransportError, type TransportPhase } from "../../src/errors.js";
import {
  judgeAnswer,
  judgeFailure,
  parseRetryAfter,
  RetryBudget,
  retryDelay,
  type Verdict,
} from "../../src/http/retry.js";

const NOW = Date.UTC(2026, 10, 21, 8, 0, 0);

describe("an answer is judged", () => {
  test.each<[number, string | undefined, "service" | "page", Verdict["kind"], Verdict["kind"]]>([
    // status, Retry-After, its form, where the request is repeatable, where it is not
    [200, undefined, "page", "final", "final"],
    [201, undefined, "service", "final", "final"],
    [302, undefined, "page", "final", "final"],
    [400, undefined, "service", "final", "final"],
    [401, "5", "service", "final", "final"],
    [404, undefined, "page", "final", "final"],
    [408, undefined, "page", "wait", "wait"],
    [409, undefined, "service", "wait", "wait"], // a busy status of this request
    [413, undefined, "page", "final", "final"],
    [423, "5", "service", "final", "final"], // not one of its busy statuses
    [425, undefined, "page", "wait", "wait"],
    [429, undefined, "page", "wait", "wait"],
    [429, "5", "service", "wait", "wait"],
    [500, undefined, "service", "repeat", "unconfirmed"],
    [500, "5", "page", "repeat", "unconfirmed"],
    [502, undefined, "page", "repeat", "unconfirmed"],
    [503, undefined, "service", "repeat", "repeat"],
    [503, undefined, "page", "repeat", "unconfirmed"],
    [503, "soon", "service", "repeat", "repeat"],
    [503, "5", "service", "wait", "wait"],
    [503, "5", "page", "wait", "unconfirmed"],
    [504, undefined, "service", "repeat", "unconfirmed"],
    [599, undefined, "page", "repeat", "unconfirmed"],
  ])("%d with Retry-After %s, as a %s gives it", (status, retryAfter, form, repeatable, unrepeatable) => {
    const answer = { status, retryAfter, date: undefined, form };
    const kind = (isRepeatable: boolean, requestSent: "whole" | "in-part") =>
      judgeAnswer({ ...answer, requestSent }, { repeatable: isRepeatable, busyStatuses: [409] }, NOW).kind;
    expect([kind(true, "whole"), kind(false, "whole")]).toEqual([repeatable, unrepeatable]);
    // What the service cannot have taken as whole may be sent again like what is repeatable.
    expect(kind(false, "in-part")).toBe(repeatable);
  });

  test.each([
    ["7", undefined, 7000],
    ["Sat, 21 Nov 2026 08:00:30 GMT", undefined, 30_000],
    // The runner's clock is two hours behind.
    ["Sat, 21 Nov 2026 10:00:30 GMT", "Sat, 21 Nov 2026 10:00:00 GMT", 30_000],
    ["Sat, 21 Nov 2026 08:00:30 GMT", "yesterday", 30_000],
  ])("with the wait that the service asked for: %s at %s", (retryAfter, date, retryAfterMs) => {
    const answer = { status: 429, retryAfter, date, form: "service", requestSent: "whole" } as const;
    const verdict = judgeAnswer(answer, { repeatable: false, busyStatuses: [] }, NOW);
    expect(verdict).toEqual({ kind: "wait", reason: "HTTP 429", retryAfterMs });
  });
});

describe("a failure is judged", () => {
  test.each<[TransportPhase, Verdict["kind"], Verdict["kind"]]>([
    ["before-body", "repeat", "repeat"],
    ["sending", "repeat", "repeat"],
    ["awaiting-answer", "repeat", "unconfirmed"],
  ])("%s", (phase, repeatable, unrepeatable) => {
    const error = new TransportError("gone", { phase, code: "ECONNRESET" });
    const kind = (isRepeatable: boolean) => judgeFailure(error, { repeatable: isRepeatable, busyStatuses: [] }).kind;
    expect([kind(true), kind(false)]).toEqual([repeatable, unrepeatable]);
  });
});

describe("Retry-After", () => {
  test.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ["", undefined],
    ["0", 0],
    ["5", 5000],
    [" 5 ", 5000],
    ["0.25", 250],
    ["999999999", 999_999_999_000],
    ["9999999999", 2_147_483_648_000],
    ["9".repeat(400), 2_147_483_648_000],
    ["-5", undefined],
    ["1e3", undefined],
    ["5s", undefined],
    ["2026", 2_026_000],
    ["soon", undefined],
    ["Sat, 21 Nov 2026 08:00:30 GMT", 30_000],
    ["Saturday, 21-Nov-26 08:00:30 GMT", 30_000],
    ["Sat Nov 21 08:00:30 2026 GMT", 30_000],
    ["Sat Nov 21 08:00:30 2026", 30_000],
    ["Sat, 21 Nov 2026 07:00:00 GMT", 0],
    ["Sat, 99 Nov 2026 08:00:30 GMT", undefined],
  ])("%p means %p ms", (value, expected) => {
    expect(parseRetryAfter(value, NOW)).toBe(expected);
  });
});

describe("the delay before the next attempt", () => {
  test.each<[number, number | undefined, number, number]>([
    // failures, asked for, random, milliseconds
    [1, undefined, 0.5, 500],
    [2, undefined, 0.5, 1000],
    [3, undefined, 0.5, 2000],
    [6, undefined, 0.5, 15_000],
    [7, undefined, 0.5, 15_000],
    [5000, undefined, 0.5, 15_000],
    [1, undefined, 0, 0],
    [1, undefined, 0.999, 999],
    [1, 7000, 0.5, 7000],
    [1, 86_400_000, 0.5, 86_400_000],
    [3, 0, 0.5, 2000], // "come back at once", over and over, is not followed
    [3, 1, 0.5, 2000], // nor is "in a millisecond"
    [1, 999, 0.1, 999],
    [3, 1000, 0.5, 1000],
  ])("after %d failures, %p ms asked for, random %d, is %d ms", (failures, asked, random, expected) => {
    expect(retryDelay(failures, asked, random)).toBe(expected);
  });
});

describe("a budget of retries", () => {
  test("gives out what it has and no more", () => {
    const budget = new RetryBudget(2);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  });

  test("earns one for ten successes", () => {
    const budget = new RetryBudget(1);
    budget.take();
    for (let i = 0; i < 9; i += 1) budget.succeeded();
    expect(budget.take()).toBe(false);
    for (let i = 0; i < 2; i += 1) budget.succeeded();
    expect(budget.take()).toBe(true);
  });

  test("never holds more than at first", () => {
    const budget = new RetryBudget(1);
    for (let i = 0; i < 100; i += 1) budget.succeeded();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });
});
