import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import papa from "papaparse";
import { CR, LF } from "../../src/files/row-counter/ascii.js";
import { CsvSplitter, type Dialect } from "../../src/table/csv-splitter.js";

const seed = 20_261_126;

interface Outcome {
  readonly records: readonly (readonly string[])[];
  readonly fault: "none" | "not closed" | "text follows";
}

/** What the splitter makes of a text that comes in two pieces. */
function split(text: string, cut: number, dialect: Dialect): Outcome {
  const splitter = new CsvSplitter(dialect);
  const records: string[][] = [];
  const take = (cells: string[]) => records.push(cells);
  const first = splitter.split(text.slice(0, cut), "more follows", take);
  const end = first.kind === "fault" ? first : splitter.split(text.slice(first.at), "end of file", take);
  if (end.kind === "rest") return { records, fault: "none" };
  return { records, fault: end.message.includes("is not closed") ? "not closed" : "text follows" };
}

function byPapaparse(text: string, { delimiter, rowEnd }: Dialect): Outcome {
  const newline = rowEnd === LF ? "\n" : "\r";
  const options = { delimiter: String.fromCharCode(delimiter), newline } as const;
  const { data, errors } = papa.parse<string[]>(text, options);
  const [fault] = errors;
  if (fault !== undefined) {
    const kind = fault.code === "MissingQuotes" ? "not closed" : "text follows";
    return { records: data.slice(0, fault.row), fault: kind };
  }
  // Behind the last line end it finds one more, empty record.
  return { records: text === "" || text.endsWith(newline) ? data.slice(0, -1) : data, fault: "none" };
}

describe("any text is split as papaparse splits it, wherever its first piece ends", () => {
  // A CR before the LF that ends a row is no part of the last cell here: tests of whole files are about those.
  test.each<[string, Dialect, string[]]>([
    ["LF and commas", { delimiter: 0x2c, rowEnd: LF }, ['"', ",", "\n", " ", "\t", "a", "é", "\u{1f986}"]],
    ["LF and tabs", { delimiter: 0x09, rowEnd: LF }, ['"', "\t", "\n", " ", "a"]],
    ["CR and semicolons", { delimiter: 0x3b, rowEnd: CR }, ['"', ";", "\r", "\n", " ", "a"]],
    ["a delimiter beyond ASCII", { delimiter: 0x2502, rowEnd: LF }, ['"', "\u2502", "\n", " ", "a"]],
  ])("%s", (_, dialect, units) => {
    const texts = fc.array(fc.constantFrom(...units, '""', '"'), { maxLength: 24 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(24), (text, cut) => {
        expect(split(text, cut, dialect)).toEqual(byPapaparse(text, dialect));
      }),
      { seed, numRuns: 5000 },
    );
  });
});

test("wherever its pieces end, a text has the same records, on the same lines, and the same empty lines", () => {
  const dialect = { delimiter: 0x2c, rowEnd: LF } as const;
  const texts = fc
    .array(fc.constantFrom('"', '""', ",", "\n", "\r\n", " ", "a", "é"), { maxLength: 24 })
    .map((parts) => parts.join(""));
  const takeAll = (pieces: readonly string[]) => {
    const splitter = new CsvSplitter(dialect);
    const taken: unknown[] = [];
    let rest = "";
    for (const [index, piece] of pieces.entries()) {
      const until = index === pieces.length - 1 ? "end of file" : "more follows";
      const end = splitter.split(rest + piece, until, (cells, kind) => taken.push([cells, kind, splitter.line]));
      if (end.kind === "fault") return [...taken, [end.message, splitter.line]];
      rest = (rest + piece).slice(end.at);
    }
    return taken;
  };
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, length) => {
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
        text.slice(index * length, (index + 1) * length),
      );
      expect(takeAll([...pieces, ""])).toEqual(takeAll([text]));
    }),
    { seed, numRuns: 5000 },
  );
});

test("a record that is longer than those before it, or shorter, has its own cells alone", () => {
  const { records } = split("a\nb,c,d\ne,f\n,\n", 3, { delimiter: 0x2c, rowEnd: LF });
  expect(records).toEqual([["a"], ["b", "c", "d"], ["e", "f"], ["", ""]]);
});
