import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { describedService, SHIPPED_SERVICES, shippedDescription } from "../../../src/services/described.js";
import { schemaFaults } from "../../support/description-schema.js";

const source = (name: string) =>
  readFile(fileURLToPath(new URL(`../../../src/services/descriptions/${name}.yml`, import.meta.url)), "utf8");

test("the published schema is the one by which the core checks", async () => {
  const script = fileURLToPath(new URL("../../../../../scripts/description-schema.mjs", import.meta.url));
  await promisify(execFile)(process.execPath, [script, "--check"]);
});

test.each([...SHIPPED_SERVICES])("%s fits the published schema, and shows what its answers mean", async (name) => {
  expect(schemaFaults(parse(await source(name)))).toEqual([]);
  const { service, about, examples = [], answer, find } = shippedDescription(name);
  expect(service).toBe(name);
  expect(about).toBeDefined();
  const shown = examples.map(({ to = "upload", means }) => `${to} ${means}`);
  expect(shown).toEqual(
    expect.arrayContaining(["upload arrived", "upload refused", ...(find ? ["find arrived"] : [])]),
  );
  if (answer?.id !== undefined) expect(examples.some(({ id }) => id !== undefined)).toBe(true);
});

test.each([
  ["a misspelt field", { boddy: {} }],
  ["a header as a list", { headers: ["a"] }],
  ["another method", { method: "GET" }],
])("the published schema does not fit %s", (_name, part) => {
  expect(schemaFaults({ service: "lab", upload: { path: "/a", body: { raw: {} }, ...part } })).not.toEqual([]);
});

test("only a description that ships has an address of its own", () => {
  expect(describedService("zenodo", { token: "t", inputs: { bucket: "b" } }).baseUrl.href).toBe("https://zenodo.org/");
  const copy = shippedDescription("zenodo");
  expect(() => describedService(copy, { token: "t", inputs: { bucket: "b" } })).toThrow(
    "`base-url`: only a description that ships",
  );
  expect(() => describedService("ckna", { token: "t" })).toThrow(
    'there is none of the name "ckna": did you mean `ckan`?',
  );
});
