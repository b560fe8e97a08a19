import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FileError, InputError } from "../src/errors.js";
import { dataFile } from "../src/files/data-file.js";
import { checkMetadata, fillMetadata } from "../src/metadata.js";
import { type TestFolder, testFolder } from "./support/files.js";

let folder: TestFolder;
const SIGNAL = new AbortController().signal;

beforeEach(async () => {
  folder = await testFolder();
});

afterEach(() => folder.remove());

describe("metadata", () => {
  test("is filled with the values of the run and of its one file", async () => {
    await folder.writeOne("raw/a.csv", "abc");
    const file = await dataFile(`${folder.path}/raw/a.csv`, { name: "raw/a.csv", label: "data/raw/a.csv" });
    const sha256 = createHash("sha256").update("abc").digest("hex");
    const metadata = {
      plain: "text",
      run: "{commit} on {ref}, {commit}",
      file: "{path}|{name}|{sha256}",
      other: "{unknown} {} {COMMIT} {{commit}}",
    };
    expect(await fillMetadata(metadata, { commit: "c0ffee", ref: "{name}" }, [file], SIGNAL)).toEqual({
      plain: "text",
      run: "c0ffee on {name}, c0ffee",
      file: `data/raw/a.csv|a.csv|${sha256}`,
      other: "{unknown} {} {COMMIT} {c0ffee}",
    });
  });

  test("reads no file unless its digest is asked for", async () => {
    const file = await folder.writeOne("a.csv", "abc");
    await rm(file.path);
    expect(await fillMetadata({ a: "{path}" }, {}, [file], SIGNAL)).toEqual({ a: "a.csv" });
    await expect(fillMetadata({ a: "{sha256}" }, {}, [file], SIGNAL)).rejects.toThrow(FileError);
  });

  test("holds only its own placeholders, none that every object has", async () => {
    expect(await fillMetadata({ a: "{constructor}" }, {}, [], SIGNAL)).toEqual({ a: "{constructor}" });
  });

  test.each(["{path}", "{name}", "{sha256}"])("of several files cannot use %s", async (placeholder) => {
    const files = await folder.write({ "a.csv": "1", "b.csv": "2" });
    expect(() => checkMetadata({ key: `x ${placeholder}` }, files)).toThrow(InputError);
    await expect(fillMetadata({ key: placeholder }, {}, files, SIGNAL)).rejects.toThrow(
      `metadata: \`key\` uses ${placeholder}, but describes 2 files, not one`,
    );
  });
});
