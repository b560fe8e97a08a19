import { afterEach, expect, test } from "@jest/globals";
import { isSameFile } from "../../src/files/same-file.js";

const original = process.platform;
afterEach(() => {
  Object.defineProperty(process, "platform", { value: original });
});

test.each([
  ["linux", false],
  ["darwin", false],
  ["win32", true],
])("two numbers of a volume may mean one file on Windows alone (%s)", (platform, same) => {
  Object.defineProperty(process, "platform", { value: platform });
  expect(isSameFile({ dev: 1, ino: 2 }, { dev: 2 ** 40 + 1, ino: 2 })).toBe(same);
  expect(isSameFile({ dev: 1, ino: 2 }, { dev: 1, ino: 2 })).toBe(true);
  expect(isSameFile({ dev: 1, ino: 2 }, { dev: 1, ino: 3 })).toBe(false);
});
