/**
 * The descriptions that ship with this package, by the names of their services. Each is named by itself, from its place in
 * the sources, which are part of the package: so a bundler finds it.
 */
export const SHIPPED_FILES = {
  airtable: new URL("../../../src/services/descriptions/airtable.yml", import.meta.url),
  ckan: new URL("../../../src/services/descriptions/ckan.yml", import.meta.url),
  datasette: new URL("../../../src/services/descriptions/datasette.yml", import.meta.url),
  dataverse: new URL("../../../src/services/descriptions/dataverse.yml", import.meta.url),
  "edge-impulse-ingestion": new URL("../../../src/services/descriptions/edge-impulse-ingestion.yml", import.meta.url),
  "openai-files": new URL("../../../src/services/descriptions/openai-files.yml", import.meta.url),
  zenodo: new URL("../../../src/services/descriptions/zenodo.yml", import.meta.url),
} as const satisfies Readonly<Record<string, URL>>;

export type ShippedService = keyof typeof SHIPPED_FILES;

/** The names of the services whose descriptions ship with this package. */
// Object.keys gives strings although the type of the table knows its keys.
export const SHIPPED_SERVICES = Object.keys(SHIPPED_FILES) as ShippedService[];
