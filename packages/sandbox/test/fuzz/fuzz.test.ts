import { expect, test } from "@jest/globals";
import { checkProperty } from "../../../core/test/fuzz/property.js";
import { SANDBOX_PROPERTIES } from "./all.js";

test.each(SANDBOX_PROPERTIES)("$name", async (checked) => {
  const { failure } = await checkProperty(checked, { seed: 20_261_121, numRuns: 60 });
  expect(failure?.report).toBeUndefined();
});
