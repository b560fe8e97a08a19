import { expect, test } from "@jest/globals";
import { errorMessageIn } from "../../src/services/error-message.js";

test.each<[unknown, string | undefined]>([
  [{ message: "m" }, "m"],
  [{ error: "e" }, "e"],
  [{ detail: "d" }, "d"],
  [{ error: { message: "inner" } }, "inner"],
  [{ message: "", detail: "d" }, "d"],
  [
    { dataset_id: ["Not a valid id.", "Too long."], file: "Missing." },
    "dataset_id: Not a valid id.; Too long.; file: Missing.",
  ],
  [["too long", "too odd"], "too long; too odd"],
  ["bare", "bare"],
  [{}, undefined],
  [[], undefined],
  [{ code: 7 }, undefined],
  [null, undefined],
  [undefined, undefined],
])("%j says %j", (body, words) => expect(errorMessageIn(body)).toBe(words));

test("a body nested without end has no words", () => {
  const body: { error?: unknown } = {};
  body.error = body;
  expect(errorMessageIn(body)).toBeUndefined();
});
