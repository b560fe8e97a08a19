import { expect, test } from "@jest/globals";
import { onPosix } from "../../core/test/support/platform.js";
import { searchNotices } from "../src/found-files.js";

const found = (unmatched: readonly string[]) => ({ files: [], root: "/", unmatched, skipped: [] });

test("a pattern that matched nothing is named as it was written", () => {
  expect(searchNotices(found(["data/**/*.csv"]), "error")).toEqual([
    { level: "warning", message: "`data/**/*.csv` matched no file" },
  ]);
  expect(searchNotices(found(["data"]), "ignore")[0]?.level).toBe("notice");
});

onPosix("one with a path of Windows says how paths are written", () => {
  expect(searchNotices(found(["data\\**\\*.csv"]), "error")[0]?.message).toMatch(
    /^`data\\\*\*\\\*\.csv` matched no file: .*write `\/` between folders$/,
  );
});
