import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { JsonBuffer } from "../../src/table/json-buffer.js";

const seed = 20_261_126;

function write(buffer: JsonBuffer, cells: readonly string[]): void {
  buffer.beginRow();
  for (const cell of cells) buffer.string(cell);
  buffer.endRow();
}

describe("rows that are written as JSON", () => {
  test("are what JSON.stringify makes of them, whatever their text, and weigh what they take in a string", () => {
    const unit = fc.oneof(
      fc.constantFrom('"', "\\", "/", " ", "a", "\u007f", "\u0080", "\u009f", "\u00a0", "é", "\u07ff", "\u0800"),
      fc.constantFrom("\u0000", "\n", "\u001f", "\u2028", "\uffff", "\u{1f986}", "\ud800", "\udfff"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    const rows = fc.array(fc.array(fc.array(unit).map((units) => units.join(""))), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const buffer = new JsonBuffer();
        for (const cells of table) {
          write(buffer, cells);
          const json = JSON.stringify(cells);
          expect(buffer.rowLength).toBe(Buffer.byteLength(json));
          expect(buffer.rowLength + buffer.countEscapes()).toBe(Buffer.byteLength(JSON.stringify(json)) - 2);
        }
        expect(buffer.close().toString()).toBe(JSON.stringify(table));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("may be longer than the buffer was", () => {
    const buffer = new JsonBuffer();
    const cells = ["x".repeat(300_000), "é".repeat(300_000), "\u{1f986}".repeat(300_000)];
    write(buffer, cells);
    write(buffer, cells);
    expect(buffer.close().toString()).toBe(JSON.stringify([cells, cells]));
  });

  test("can be dropped, and moved to another buffer", () => {
    const [first, second] = [new JsonBuffer(), new JsonBuffer()];
    write(first, ["dropped"]);
    first.dropRow();
    write(first, ["a"]);
    write(first, ["moved"]);
    first.moveRow(second);
    write(second, ["b"]);
    expect([first, second].map((buffer) => buffer.close().toString())).toEqual(['[["a"]]', '[["moved"],["b"]]']);
  });
});
