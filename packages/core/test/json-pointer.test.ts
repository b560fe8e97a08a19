import { expect, test } from "@jest/globals";
import { atJsonPointer, isJsonPointer } from "../src/json-pointer.js";

// The document and most of the pointers of RFC 6901, 5.
const DOCUMENT = { foo: ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8, " ": 7, "~1": 9 };

test.each([
  ["", DOCUMENT],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/m~0n", 8],
  ["/ ", 7],
  ["/~01", 9],
  ["/foo/2", undefined],
  ["/foo/00", undefined],
  ["/foo/length", undefined],
  ["/toString", undefined],
  ["/foo/0/1", undefined],
])("%j points to %j", (pointer, value) => {
  expect(isJsonPointer(pointer)).toBe(true);
  expect(atJsonPointer(DOCUMENT, pointer)).toEqual(value);
});

test.each(["foo", "/~", "/~2", "#/foo"])("%j is no pointer", (text) => expect(isJsonPointer(text)).toBe(false));
