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

describe("a format of another language", () => {
  test.each([
    ["dd.MM.yyyy", "d.m.Y"],
    ["%d.%m.%Y", "d.m.Y"],
    ["%Y-%m-%dT%H:%M:%S", "Y-m-d\\TH:i:s"],
    ["%-d/%-m/%y %I:%M %p", "j/n/y h:i A"],
    ["%F %T", "Y-m-d H:i:s"],
    ["YYYY-MM-DD", "Y-m-d"],
    ["yyyy-mm-dd hh:mm:ss", "Y-m-d h:i:s"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "Y-m-d\\TH:i:s.vP"],
    ["M/d/yyyy H:mm", "n/j/Y G:i"],
    ["dd MMM yyyy", "d M Y"],
    ["EEEE, MMMM d, yyyy", "l, F j, Y"],
  ])("%s is told as PHP's %s", (format, php) => {
    expect(() => compileDateFormat(format)).toThrow(`is not in PHP's letters, in which it is \`${php}\``);
  });

  test.each(["%Q", "yyyyy-MM"])("%s is refused without a guess", (format) => {
    expect(() => compileDateFormat(format)).toThrow(/^has/);
  });
});
