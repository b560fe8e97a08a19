import { readFileSync } from "node:fs";
import { InputError } from "../../errors.js";
import { parseDescription } from "./read-description.js";
import { type Description, near } from "./schema.js";

/**
 * The descriptions that ship with this package. Named one by one from their place in the sources, which are part of the
 * package: a bundler finds them so.
 */
const FILES = {
  airtable: new URL("../../../src/services/descriptions/airtable.yml", import.meta.url),
  ckan: new URL("../../../src/services/descriptions/ckan.yml", import.meta.url),
  datasette: new URL("../../../src/services/descriptions/datasette.yml", import.meta.url),
  dataverse: new URL("../../../src/services/descriptions/dataverse.yml", import.meta.url),
  "edge-impulse-ingestion": new URL("../../../src/services/descriptions/edge-impulse-ingestion.yml", import.meta.url),
  "openai-files": new URL("../../../src/services/descriptions/openai-files.yml", import.meta.url),
  zenodo: new URL("../../../src/services/descriptions/zenodo.yml", import.meta.url),
} as const satisfies Readonly<Record<string, URL>>;

/** The names of the services whose descriptions ship with this package. */
export const SHIPPED_SERVICES = Object.keys(FILES);

/** @throws {InputError} where none of this name ships with this package */
export function shippedDescription(name: string): Description {
  const file = Object.entries<URL>(FILES).find(([shipped]) => shipped === name)?.[1];
  if (file === undefined)
    throw new InputError(
      "description",
      `there is none of the name ${JSON.stringify(name)}${near(name, SHIPPED_SERVICES)}`,
    );
  return parseDescription(readFileSync(file, "utf8"), `${name}.yml`, "shipped");
}
