import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { shortNumberDecimals } from "../../src/table/numeric-format.js";

test("a short number is one of JSON without an exponent, of at most 15 characters, which tell its decimals", () => {
  const texts = fc.array(fc.constantFrom("0", "1", "9", "0", ".", "-", "+", "e", " ", "/", ":", "٣"), {
    maxLength: 17,
  });
  fc.assert(
    fc.property(
      texts.map((units) => units.join("")),
      (text) => {
        const match = text.length > 15 ? null : /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
        expect(shortNumberDecimals(text)).toBe(match === null ? -1 : (match[1]?.length ?? 0));
      },
    ),
    { seed: 20_261_126, numRuns: 20_000 },
  );
});
