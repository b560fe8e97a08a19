import { describe, expect, test } from "@jest/globals";
import { readFaultRules } from "../src/fault-format.js";

describe("faults sent as JSON", () => {
  test.each<[object]>([
    [{ kind: "answer", at: "before-body", status: 503, headers: { "retry-after": "1" }, body: "busy" }],
    [{ kind: "answer", at: "after-processing", status: 200 }],
    [{ kind: "html" }],
    [{ kind: "html", status: 502 }],
    [{ kind: "redirect", location: "https://example.com/" }],
    [{ kind: "redirect", location: "/", status: 302 }],
    [{ kind: "reset", at: { afterBytes: 5 } }],
    [{ kind: "hang", at: "after-body" }],
    [{ kind: "delay", at: "after-body", ms: 5 }],
    [{ kind: "late-processing", ms: 5 }],
    [{ kind: "slow-body", bytesPerSecond: 5 }],
    [{ kind: "truncated-answer", framing: "chunked" }],
    [{ kind: "duplicated-answer" }],
    [{ kind: "compressed-answer", encoding: "br" }],
    [{ kind: "compression-bomb", bytes: 5 }],
  ])("are read as they are: %j", (fault) => {
    expect(readFaultRules(JSON.stringify({ do: fault }))).toEqual([{ do: fault }]);
  });

  test("come one by one or in a list, with conditions", () => {
    const rule = { when: { method: "POST", path: "^/roe/", nth: 2 }, do: { kind: "html" }, times: 3 };
    const read = { ...rule, when: { ...rule.when, path: /^\/roe\// } };
    expect(readFaultRules(JSON.stringify(rule))).toEqual([read]);
    expect(readFaultRules(JSON.stringify([rule, { do: { kind: "html" } }]))).toEqual([read, { do: { kind: "html" } }]);
  });

  test.each([
    ["fault", "as JSON"],
    ["7", "fault: an object"],
    ["{}", "do: an object"],
    ['{"do":{"kind":"explode"}}', 'no fault "explode"'],
    ['{"do":{"kind":"reset","at":"before"}}', "do.at: one of before-body, after-body, after-processing"],
    ['{"do":{"kind":"reset","at":{"afterBytes":"5"}}}', "do.at.afterBytes: a number"],
    ['{"do":{"kind":"delay","at":"after-body","ms":-1}}', "do.ms: a number from 0"],
    ['{"do":{"kind":"answer","at":"after-body"}}', "do.status: a number"],
    ['{"do":{"kind":"answer","at":"after-body","status":500,"headers":{"a":1}}}', "do.headers.a: a text"],
    ['{"do":{"kind":"html","at":"after-body"}}', "do.at is not known"],
    ['{"do":{"kind":"html"},"whne":{}}', "fault.whne is not known"],
    ['{"do":{"kind":"html"},"when":{"paths":""}}', "when.paths is not known"],
    ['{"do":{"kind":"html"},"when":{"path":"("}}', "not a regular expression"],
    ['{"do":{"kind":"html"},"times":"2"}', "times: a number"],
  ])("are refused with a reason: %s", (json, message) => {
    expect(() => readFaultRules(json)).toThrow(message);
  });
});
