import { expect, test } from "@jest/globals";
import { CORE_PROPERTIES } from "./all.js";
import { checkProperty } from "./property.js";

test.each(CORE_PROPERTIES)("$name", async (checked) => {
  const { failure } = await checkProperty(checked, { seed: 20_261_121, numRuns: 60 });
  expect(failure?.report).toBeUndefined();
});
