import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { InputError } from "../../src/errors.js";
import type { DataFile } from "../../src/files/data-file.js";
import { dataFile } from "../../src/files/data-file.js";
import { countRowsOf } from "../../src/formats/count-rows.js";
import { Journal } from "../../src/journal/journal.js";
import { journalFile } from "../../src/journal/journal-file.js";
import { redactor } from "../../src/redact.js";
import { roe } from "../../src/services/roe.js";
import { prepareTable } from "../../src/table/prepare-table.js";
import { upload } from "../../src/upload.js";
import { JumpingClock } from "../support/jumping-clock.js";
import { writeFile } from "./outcomes.js";

/** How large the files are: the whole, or what a test command has time for. */
export type Size = "small" | "full";

/** A file or a text that is made to take time or memory without bound. */
export interface Bomb {
  readonly name: string;
  /** What has to be said of it: a number of rows, or an error with its place. */
  readonly says: RegExp;
  /** Where no size is so small that a test command has time for it. */
  readonly size?: "full";
  /** Reads it in a folder of its own and returns what is said. */
  run(folder: string, size: Size): Promise<string>;
}

const MIB = 1024 * 1024;
const DEPTH = 200_000;

/** What counting says. */
async function count(file: DataFile): Promise<string> {
  const counted = await countRowsOf(file, new AbortController().signal);
  return counted?.kind === "counted" ? `${counted.rows} rows` : `${file.label}: ${counted?.reason ?? "no rows"}`;
}

/** What reading as a table, inferring columns and encoding says. */
async function table(file: DataFile, folder: string): Promise<string> {
  const result = await prepareTable([file], { rowsPerRequest: 10_000, compression: "gzip", temporaryFolder: folder });
  if (result.kind === "invalid") return JSON.stringify(result.problems[0]);
  await result.close();
  return `${result.rowCount} rows`;
}

const JOURNAL = `${JSON.stringify({ kind: "journal", version: 1 })}\n`;

/** What a run says that is handed this file as its journal. */
async function journal(file: DataFile): Promise<string> {
  try {
    await Journal.open(journalFile(file.path), redactor([]));
    return "taken";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message;
  }
}

/** A large file: a beginning, the same piece again and again, an end. */
async function large(
  folder: string,
  name: string,
  [start, piece, end]: readonly [string, string, string],
  bytes: number,
): Promise<DataFile> {
  const path = join(folder, name);
  const handle = openSync(path, "w");
  try {
    writeSync(handle, start);
    // One system call for a mebibyte or so; NULs need not be written at all.
    const block = Buffer.from(piece.repeat(Math.ceil(MIB / piece.length)));
    if (piece === "\0") {
      ftruncateSync(handle, bytes);
      writeSync(handle, end, bytes);
    } else {
      for (let written = 0; written < bytes; written += block.length) writeSync(handle, block);
      writeSync(handle, end);
    }
  } finally {
    closeSync(handle);
  }
  return dataFile(path, { name });
}

/** A gzip file of a thousandth of what it unpacks to: members of 64 MiB. */
function packed(folder: string, name: string, start: string, line: string, size: Size): DataFile {
  const member = gzipSync(Buffer.alloc(64 * MIB, line), { level: 9 });
  return writeFile(
    folder,
    name,
    Buffer.concat([gzipSync(start), ...Array<Buffer>(size === "full" ? 160 : 6).fill(member)]),
  );
}

// A journal is read whole.
const journalBytes = (size: Size) => (size === "full" ? 40 : 8) * MIB;
const bytesOf = (size: Size) => (size === "full" ? 1024 : 48) * MIB;
const nested = (open: string, close: string) => open.repeat(DEPTH) + close.repeat(DEPTH);

/** In pairs where both the row counter and the reader of tables have to bear it. */
export const CORE_BOMBS: readonly Bomb[] = [
  {
    name: "10 GiB of zeros in 10 MiB of gzip, counted",
    says: /^t\.csv\.gz: the gzip data expands to more than 250 times/,
    run: async (folder, size) => count(packed(folder, "t.csv.gz", "a\n", "\0", size)),
  },
  {
    name: "10 GiB of rows in 10 MiB of gzip, read as a table",
    size: "full",
    says: /"file":"t\.csv\.gz".*expands to more than 250 times/,
    run: async (folder, size) => table(packed(folder, "t.csv.gz", "a,b\n", "1,1\n", size), folder),
  },
  {
    name: "10 GiB of empty lines in 10 MiB of gzip, read as a table",
    size: "full",
    says: /"file":"t\.csv\.gz".*(expands to more than 250 times|no record ends)/,
    run: async (folder, size) => table(packed(folder, "t.csv.gz", "", "\n", size), folder),
  },
  {
    name: "a million columns, counted",
    says: /^1 rows$/,
    run: async (folder) => count(writeFile(folder, "t.csv", `${"c,".repeat(1e6)}\n${"1,".repeat(1e6)}`)),
  },
  {
    name: "a million columns, read as a table",
    says: /"file":"t\.csv","line":1,.*has 1000001 columns, at most 10000/,
    run: async (folder) => table(writeFile(folder, "t.csv", `${"c,".repeat(1e6)}\n${"1,".repeat(1e6)}`), folder),
  },
  {
    name: "a million keys in a JSON object, read as a table",
    says: /"file":"t\.json",.*1000000 columns, at most 10000/,
    run: async (folder) =>
      table(writeFile(folder, "t.json", `[{${Array.from({ length: 1e6 }, (_, at) => `"k${at}":1`).join()}}]`), folder),
  },
  {
    name: "a field of 1 GiB, counted",
    says: /^1 rows$/,
    run: async (folder, size) => count(await large(folder, "t.csv", ['a\n"', "\0", '"\n'], bytesOf(size))),
  },
  {
    name: "a field of 1 GiB, read as a table",
    says: /"file":"t\.csv","line":2,.*longer than 16777216/,
    run: async (folder, size) => table(await large(folder, "t.csv", ['a,b\n1,"', "\0", '"\n'], bytesOf(size)), folder),
  },
  {
    name: "a quote that is not closed in 1 GiB of rows, counted",
    says: /^t\.csv: line 2: a quoted cell begins here and is not closed/,
    run: async (folder, size) => count(await large(folder, "t.csv", ['a,b\n"1,2\n', "3,4\n", ""], bytesOf(size))),
  },
  {
    name: "a quote that is not closed in 1 GiB of rows, read as a table",
    says: /"file":"t\.csv","line":2,.*is a quote not closed/,
    run: async (folder, size) =>
      table(await large(folder, "t.csv", ['a,b\n"1,2\n', "3,4\n", ""], bytesOf(size)), folder),
  },
  {
    name: "1 GiB of empty lines, counted",
    says: /^t\.csv: line 1: no record ends within/,
    run: async (folder, size) => count(await large(folder, "t.csv", ["", "\n", ""], bytesOf(size))),
  },
  {
    name: "1 GiB of empty lines, read as a table",
    size: "full",
    says: /"file":"t\.csv","line":\d+,.*no record ends within/,
    run: async (folder, size) => table(await large(folder, "t.csv", ["", "\n", ""], bytesOf(size)), folder),
  },
  {
    name: "a line of NDJSON of 1 GiB, counted",
    says: /^1 rows$/,
    run: async (folder, size) => count(await large(folder, "t.ndjson", ['{"a":"', "x", '"}\n'], bytesOf(size))),
  },
  {
    name: "a line of NDJSON of 1 GiB, read as a table",
    says: /"file":"t\.ndjson","line":1,.*longer than 16777216 bytes/,
    run: async (folder, size) => table(await large(folder, "t.ndjson", ['{"a":"', "x", '"}\n'], bytesOf(size)), folder),
  },
  {
    name: "a JSON array of one string of 1 GiB, counted",
    says: /^t\.json: no rows$/,
    run: async (folder, size) => count(await large(folder, "t.json", ['[\n"', "x", '"]'], bytesOf(size))),
  },
  {
    name: "a JSON array of one string of 1 GiB, read as a table",
    says: /"file":"t\.json",.*has no records/,
    run: async (folder, size) => table(await large(folder, "t.json", ['[\n"', "x", '"]'], bytesOf(size)), folder),
  },
  {
    name: "a JSON number of 1 GiB, read as a table",
    says: /"file":"t\.json","line":2,.*longer than 16777216 bytes/,
    run: async (folder, size) => table(await large(folder, "t.json", ['[\n{"a":1', "1", "}]"], bytesOf(size)), folder),
  },
  {
    name: "200,000 nested brackets in JSON, counted",
    says: /^t\.json: line 1: values are nested deeper than 100/,
    run: async (folder) => count(writeFile(folder, "t.json", nested("[", "]"))),
  },
  {
    name: "200,000 nested brackets in JSON, read as a table",
    says: /"file":"t\.json","line":1,.*nested deeper than 100/,
    run: async (folder) => table(writeFile(folder, "t.json", nested('[{"a":', "}]")), folder),
  },
  {
    name: "200,000 nested brackets in an answer",
    says: /^failed: upload file: .{1,400}$/,
    run: async (folder) => {
      const body = Buffer.from(`{"id":${nested("[", "]")},"error":${'{"error":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}}`);
      const report = await upload({
        service: roe({ token: "secret-token", baseUrl: "https://127.0.0.1/" }),
        files: [writeFile(folder, "a.csv", "a\n1\n")],
        transport: {
          exchange: async ({ body: sent }) => {
            for await (const _chunk of sent?.chunks ?? []);
            return { status: 400, headers: {}, body, requestSent: "whole" };
          },
          close() {},
        },
        clock: new JumpingClock(),
      });
      return report.files.map(({ state, error }) => `${state}: ${error?.message}`).join();
    },
  },
  {
    name: "a journal with a line of 40 MiB of brackets",
    says: /^journal: line 2: the line is not a record/,
    run: async (folder, size) => journal(await large(folder, "j.ndjson", [JOURNAL, "[", "\n"], journalBytes(size))),
  },
  {
    name: "a journal with 40 MiB of empty lines",
    says: /^journal: line 2: the line is not a record/,
    run: async (folder, size) => journal(await large(folder, "j.ndjson", [JOURNAL, "\n", ""], journalBytes(size))),
  },
  {
    name: "a journal of 1 GiB",
    says: /^journal: (cannot be read: it is larger than|line 1: it does not begin as a journal does)/,
    run: async (folder, size) => journal(await large(folder, "j.ndjson", ["", "\0", ""], bytesOf(size))),
  },
  {
    name: "an SPSS dictionary that says it has 2,147,483,647 labels, in 1 GiB",
    says: /^7 rows$/,
    run: async (folder, size) => {
      const header = Buffer.alloc(184);
      header.write("$FL2");
      header.writeInt32LE(2, 64);
      header.writeInt32LE(7, 80);
      header.writeInt32LE(3, 176);
      header.writeInt32LE(2 ** 31 - 1, 180);
      return count(await large(folder, "t.sav", [header.toString("latin1"), "\0", ""], bytesOf(size)));
    },
  },
  {
    name: "1 GiB of half characters of UTF-16, read as a table",
    says: /"file":"t\.csv","line":1,.*not valid utf-16le/,
    run: async (folder, size) => {
      const file = await large(folder, "t.csv", ["", "\0", ""], bytesOf(size));
      const handle = openSync(file.path, "r+");
      // A mark, a letter, and the second half of a pair without its first.
      writeSync(handle, Buffer.from([0xff, 0xfe, 0x61, 0, 0, 0xdc]), 0, 6, 0);
      closeSync(handle);
      return table(await dataFile(file.path, { name: "t.csv" }), folder);
    },
  },
  {
    name: "a cell of 8 MiB of digits and a letter, read as a table",
    says: /"file":"t\.csv","line":2,.*the row takes 8388613 bytes/,
    run: async (folder) => table(writeFile(folder, "t.csv", `a\n${"1".repeat(8 * MIB)}x\n`), folder),
  },
  {
    name: "the same cell in a column that is declared to be numeric",
    says: /"line":2,"column":"a",.*is not numeric/,
    run: async (folder) => {
      const file = writeFile(folder, "t.csv", `a\n${"1".repeat(8 * MIB)}x\n`);
      const result = await prepareTable([file], {
        rowsPerRequest: 10,
        compression: "none",
        temporaryFolder: folder,
        columns: [{ name: "a", alias: "a", type: "measure", subtype: "numeric" }],
      });
      return result.kind === "invalid" ? JSON.stringify(result.problems[0]) : "taken";
    },
  },
];

/** An ordinary file by the same ways: what the process takes anyway. */
export const ORDINARY: Bomb = {
  name: "an ordinary file",
  says: /^3000 rows 3000 rows$/,
  run: async (folder) => {
    const file = writeFile(folder, "t.csv.gz", gzipSync(`a,b\n${"1,2\n".repeat(3000)}`));
    return `${await count(file)} ${await table(file, folder)}`;
  },
};
