import { expect, test } from "@jest/globals";
import { checkProperty } from "../../../core/test/fuzz/property.js";
import { ACTION_PROPERTIES } from "./all.js";

test.each(ACTION_PROPERTIES)("$name", async (checked) => {
  const { failure } = await checkProperty(checked, { seed: 20_261_121, numRuns: 60 });
  expect(failure?.report).toBeUndefined();
});
