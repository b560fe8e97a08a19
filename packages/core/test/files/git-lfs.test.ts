import { describe, expect, test } from "@jest/globals";
import { GIT_LFS_PROBE_SIZE, isGitLfsPointer } from "../../src/files/git-lfs.js";

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`;

describe("a Git LFS pointer", () => {
  test("is known by its first line", () => {
    expect(isGitLfsPointer(Buffer.from(POINTER), POINTER.length)).toBe(true);
  });

  test("is known from the bytes of a probe", () => {
    expect(isGitLfsPointer(Buffer.from(POINTER).subarray(0, GIT_LFS_PROBE_SIZE), POINTER.length)).toBe(true);
  });

  test("may have been checked out with CRLF", () => {
    const content = POINTER.replaceAll("\n", "\r\n");
    expect(isGitLfsPointer(Buffer.from(content), content.length)).toBe(true);
  });

  test.each([
    ["an empty file", "", 0],
    ["other text", "a,b\n1,2\n", 8],
    ["a later version of the specification", POINTER.replace("spec/v1", "spec/v10"), POINTER.length + 1],
    ["the line further below", `\n${POINTER}`, POINTER.length + 1],
    ["the line in upper case", POINTER.toUpperCase(), POINTER.length],
    ["a file of 1,024 bytes or more", POINTER, 1024],
  ])("is not %s", (_, content, size) => {
    expect(isGitLfsPointer(Buffer.from(content), size)).toBe(false);
  });

  test("is one up to 1,023 bytes", () => {
    expect(isGitLfsPointer(Buffer.from(POINTER), 1023)).toBe(true);
  });
});
