import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { dataFile } from "../../src/files/data-file.js";
import { readTable } from "./reading.js";

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const spectrum = dirname(createRequire(import.meta.url).resolve("csv-spectrum/package.json"));

describe("the public cases of csv-spectrum", () => {
  const names = readdirSync(join(spectrum, "csvs")).map((name) => name.replace(/\.csv$/, ""));

  test("are there", () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  test.each(names)("%s is read as its reference says", async (name) => {
    const { header, records } = await readTable(
      await dataFile(join(spectrum, "csvs", `${name}.csv`), { name: `${name}.csv` }),
    );

    const objects = records.map((cells) => Object.fromEntries((header ?? []).map((key, index) => [key, cells[index]])));
    expect(objects).toEqual(spectrumReference(name));
  });
});

function spectrumReference(name: string): unknown {
  const reference = JSON.parse(readFileSync(join(spectrum, "json", `${name}.json`), "utf8"));
  // This one is an object instead of an array, and has another telephone number than its CSV file.
  return name === "location_coordinates" ? [{ ...reference, "Contact Phone Number": "2095257564" }] : reference;
}

describe("files that other programs wrote", () => {
  const reference: Record<string, string[][]> = JSON.parse(readFileSync(join(fixtures, "reference.json"), "utf8"));

  test.each(Object.entries(reference))("%s has the cells of the reference reading", async (name, cells) => {
    const encoding = name.includes("windows-1252") ? { encoding: "windows-1252" } : {};
    const { header, records } = await readTable({
      ...(await dataFile(join(fixtures, name), { name })),
      reading: encoding,
    });

    expect([header, ...records]).toEqual(cells);
  });
});
