import { describe, expect, test } from "@jest/globals";
import { compileDateFormat } from "../../src/table/date-format.js";

describe("a date format", () => {
  test.each([
    ["Y-m-d", "2024-02-29"],
    ["Y-m-d H:i:s", "2024-02-29 23:59:59"],
    ["d.m.Y", "29.02.2024"],
    ["j/n/Y", "1/2/2024"],
    ["D, d M Y", "Thu, 29 Feb 2024"],
    ["l jS F Y", "Thursday 29th February 2024"],
    ["g:i A", "12:05 PM"],
    ["Y-m-d\\TH:i:s.vP", "2024-02-29T23:59:59.123+02:00"],
    ["Y-m-d\\TH:i:s.u\\Z", "2024-02-29T23:59:59.123456Z"],
    ["U", "1709164800"],
    ["d/m", "29/02"],
  ])("%s takes %s", (format, text) => {
    expect(compileDateFormat(format)(text)).toBe(true);
  });

  test.each([
    ["Y-m-d", "2023-02-29"],
    ["Y-m-d", "2024-13-01"],
    ["Y-m-d", "2024-00-10"],
    ["Y-m-d", "2024-3-1"],
    ["Y-m-d", "2024-03-01 "],
    ["Y-m-d", "1900-02-29"],
    ["Y-m-d", "2024-04-31"],
    ["Y-m-d H:i:s", "2024-03-01 24:00:00"],
    ["Y-m-d H:i:s", "2024-03-01"],
    ["j/n/Y", "01/02/2024"],
    ["d.m.Y", "29-02-2024"],
    ["g:i A", "13:05 PM"],
    ["d M Y", "31 Feb 2024"],
  ])("%s does not take %s", (format, text) => {
    expect(compileDateFormat(format)(text)).toBe(false);
  });

  test.each(["Y-q", "W", "---", "YYYY-mm-dX"])("%s is refused", (format) => {
    expect(() => compileDateFormat(format)).toThrow(/letter|is not like/);
  });
});
