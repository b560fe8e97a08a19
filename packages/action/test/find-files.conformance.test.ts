import { expect } from "@jest/globals";
import { checkProperty } from "../../core/test/fuzz/property.js";
import { onLinux } from "../../core/test/support/platform.js";
import { CONFORMANCE, comparisons } from "./fuzz/patterns.js";

// Its names are not for Windows, and differ in case alone.
onLinux("findFiles finds what @actions/glob finds, in generated trees", async () => {
  const { failure } = await checkProperty(CONFORMANCE, { seed: 20_261_121, numRuns: 40 });
  expect(failure?.report).toBeUndefined();
  // A generator whose patterns hardly ever match would agree on nothing.
  expect(comparisons.all).toBeGreaterThan(300);
  expect(comparisons.found).toBeGreaterThan(comparisons.all / 3);
});
