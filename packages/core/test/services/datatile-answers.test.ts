import { describe, expect, test } from "@jest/globals";
import { findJobId, findState, refusalIn, stateKey, WORKING_STATES } from "../../src/services/datatile-answers.js";

describe("the job id", () => {
  test.each<[string, unknown, string | undefined, string | undefined]>([
    ["a usual name", { jobId: "j-1" }, undefined, "j-1"],
    ["another usual name", { processing_job_id: 7 }, undefined, "7"],
    ["a name within `data`", { data: { job_id: "j-2" } }, undefined, "j-2"],
    ["a name within `data.job`", { data: { job: { id: "j-3" } } }, undefined, "j-3"],
    ["`job` as the id itself", { job: 12 }, undefined, "12"],
    ["`id`", { id: 5 }, undefined, "5"],
    ["the inner `id` before the outer one", { id: "request-1", job: { id: "j-4" } }, undefined, "j-4"],
    ["a telling name before an inner `id`", { jobId: "j-5", data: { id: "database" } }, undefined, "j-5"],
    ["a bare number", 42, undefined, "42"],
    ["a bare text", "3f2a-77", undefined, "3f2a-77"],
    ["the pointer's place", { a: { "b/c": ["x", "j-6"] } }, "/a/b~1c/1", "j-6"],
    ["the empty pointer", "word", "", "word"],
    ["nothing but the pointer's place", { jobId: "j-7" }, "/other", undefined],
    ["no word without a digit", "OK", undefined, undefined],
    ["no sentence", "accepted 1 file", undefined, undefined],
    ["no number that JSON.parse has rounded", JSON.parse('{"jobId":9007199254740993}'), undefined, undefined],
    ["no fraction", { jobId: 1.5 }, undefined, undefined],
    ["no negative number", { jobId: -1 }, undefined, undefined],
    ["no control character", { jobId: "a\nb" }, undefined, undefined],
    ["no mark that reorders text", { jobId: "a\u202eb" }, undefined, undefined],
    ["no spaces", { jobId: " a" }, undefined, undefined],
    ["nothing that climbs up a path", { jobId: ".." }, undefined, undefined],
    ["nothing endless", { jobId: "x".repeat(201) }, undefined, undefined],
    ["nothing empty", { jobId: "" }, undefined, undefined],
    ["no object", { jobId: {} }, undefined, undefined],
    ["no list", ["j-8"], undefined, undefined],
    ["nothing in an empty answer", "", undefined, undefined],
    ["nothing in null", null, undefined, undefined],
    ["nothing inherited", {}, "/constructor/name", undefined],
  ])("is found: %s", (_, answer, pointer, id) => expect(findJobId(answer, pointer)).toBe(id));
});

describe("the state", () => {
  test.each<[string, unknown, string | undefined, string | undefined]>([
    ["a usual name", { status: "done" }, undefined, "done"],
    ["the inner one first", { status: "success", data: { state: "queued" } }, undefined, "queued"],
    ["an outer one that can only be the job's", { status: "completed", result: { rows: 5 } }, undefined, "completed"],
    ["no outer one that may be the answer's", { status: "success", data: { progress: 40 } }, undefined, undefined],
    ["a bare word", "finished", undefined, "finished"],
    ["the pointer's place", { status: "ok", steps: [{ is: true }] }, "/steps/0/is", "true"],
    ["a number", { status: 3 }, undefined, "3"],
    ["nothing but the pointer's place", { status: "done" }, "/state", undefined],
    ["nothing empty", { status: " " }, undefined, undefined],
    ["nothing in an empty answer", "", undefined, undefined],
  ])("is found: %s", (_, answer, pointer, state) => expect(findState(answer, pointer)).toBe(state));

  test("is compared without case, spaces and dashes", () => {
    expect(WORKING_STATES.has(stateKey("In Progress"))).toBe(true);
    expect(stateKey("IN_PROGRESS")).toBe(stateKey("in-progress"));
  });
});

test.each<[unknown, string | undefined]>([
  [{ success: false, message: "no room" }, "no room"],
  [{ success: false }, "the service gave no reason"],
  [{ error: { detail: "bad file" } }, "bad file"],
  [{ error: null }, undefined],
  [{ message: "queued" }, undefined],
  ["text", undefined],
])("%j refuses with %j", (answer, words) => expect(refusalIn(answer)).toBe(words));
