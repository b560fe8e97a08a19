import type { FileReport } from "@dataset-upload/core";
import { describe, expect, test } from "@jest/globals";
import { mainReason, reasonsOf } from "../src/reasons.js";

const failed = (file: string, error: NonNullable<FileReport["error"]>): FileReport => ({
  file,
  name: file,
  size: 1,
  state: "failed",
  error,
});
const refused = { kind: "refused", message: "no room" } as const;
const stopped = { kind: "stopped", message: "not sent: the run ended after no room" } as const;

describe("reasons", () => {
  test("are named once, with the first of their files and how many there are", () => {
    const files = ["a", "b", "c", "d"].map((name) => failed(name, refused));
    expect(reasonsOf({ errors: [], files })).toEqual([{ error: refused, files: ["a", "b", "c"], count: 4 }]);
  });

  test("that name their file themselves do not have it named again", () => {
    const error = { kind: "file", message: "a: vanished", file: "a" } as const;
    expect(reasonsOf({ errors: [], files: [failed("a", error)] })).toEqual([{ error, files: [], count: 1 }]);
  });

  test("of the whole run come first", () => {
    const error = { kind: "input", message: "no files" } as const;
    const reasons = reasonsOf({ errors: [error], files: [failed("a", refused)] });
    expect(reasons.map((reason) => reason.error)).toEqual([error, refused]);
  });

  test("that follow from another are not the main one", () => {
    const reasons = reasonsOf({ errors: [], files: [failed("a", stopped), failed("b", refused)] });
    expect(mainReason(reasons)?.error).toBe(refused);
    expect(mainReason(reasonsOf({ errors: [], files: [failed("a", stopped)] }))?.error).toBe(stopped);
    expect(mainReason([])).toBeUndefined();
  });
});
