// Writes the JSON Schema of the report, which the types and doc comments of the core determine.
// With --check it only says whether the published file is up to date.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const core = new URL("../packages/core/", import.meta.url);
const target = new URL("report.schema.json", core);

/** @returns {string} */
function reportSchema() {
  const generator = createGenerator({
    path: fileURLToPath(new URL("src/report.ts", core)),
    tsconfig: fileURLToPath(new URL("tsconfig.json", core)),
    type: "UploadReport",
    // The generator brings a TypeScript of its own; ours has checked the types.
    skipTypeCheck: true,
  });
  const { $schema, definitions = {}, ...root } = generator.createSchema("UploadReport");
  for (const definition of Object.values(definitions)) makeNumbersWhole(definition);
  const head = { $schema, $id: "urn:dataset-upload:report:1", title: "Report of dataset-upload, version 1" };
  return `${JSON.stringify({ ...head, ...root, definitions }, undefined, 2)}\n`;
}

/**
 * Every number that has a name in a report counts something: files, bytes, rows, milliseconds.
 * @param {import("ts-json-schema-generator").Definition | boolean} definition
 */
function makeNumbersWhole(definition) {
  if (typeof definition === "boolean") return;
  for (const property of Object.values(definition.properties ?? {})) {
    if (typeof property === "object" && property.type === "number") {
      Object.assign(property, { type: "integer", minimum: 0 });
    }
  }
}

if (process.argv.includes("--check")) {
  if ((await readFile(target, "utf8")) !== reportSchema()) {
    console.error("packages/core/report.schema.json is not what the types give: run `pnpm report-schema`");
    process.exitCode = 1;
  }
} else {
  await writeFile(target, reportSchema());
}
