// Writes the JSON Schema of a service's description, by which editors complete and check it. It is made of the schema that
// the core checks descriptions with. With --check it only says whether the published file is up to date.
import { readFile, writeFile } from "node:fs/promises";
import { toJsonSchema } from "@valibot/to-json-schema";
import { descriptionSchema } from "../packages/core/dist/services/described/schema.js";

const target = new URL("../packages/core/service-description.schema.json", import.meta.url);
const head = {
  $id: "urn:dataset-upload:service-description:1",
  title: "Description of a dataset service for dataset-upload",
};
// Templates are checked by code, which no JSON Schema can hold: of a text with variables, it says only that it is one.
const { $schema, ...schema } = toJsonSchema(descriptionSchema({ inputs: [], secrets: [], kept: [] }), {
  errorMode: "ignore",
});
const text = `${JSON.stringify({ $schema, ...head, ...schema }, undefined, 2)}\n`;

if (process.argv.includes("--check")) {
  if ((await readFile(target, "utf8")) !== text) {
    console.error(
      "packages/core/service-description.schema.json is not what the core gives: run `pnpm description-schema`",
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
