import type { UploadMode } from "../../../src/service.js";
import * as documented from "./documented-services.js";

const TABLE = "id,day,level\n1,2026-01-05,1.5\n2,2026-01-06,2\n";
const ROWS = [1.5, 2].map((level, at) => JSON.stringify({ id: at + 1, day: `2026-01-0${at + 5}`, level }));
const TEXTS = [1.5, 2].map((level, at) =>
  JSON.stringify({ id: `${at + 1}`, day: `2026-01-0${at + 5}`, level: `${level}` }),
);

/** A shipped description in one of its modes, and what its service holds after the upload. */
export interface Case {
  readonly name: string;
  readonly mode: UploadMode;
  /** Of the upload. */
  readonly method: "POST" | "PUT" | "PATCH";
  readonly make: () => documented.Documented;
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly held: readonly string[];
  /** What settles a request whose answer was lost. */
  readonly settledBy: "repeating" | "a look-up" | "nothing";
}

const FILES = { "raw/a.csv": TABLE, "raw/b.csv": "id\n1\n" };
export const CASES: readonly Case[] = [
  {
    name: "ckan",
    method: "POST",
    mode: "create",
    make: () => new documented.Ckan(),
    inputs: { dataset: "river-levels" },
    files: FILES,
    held: ["raw/a.csv 45", "raw/b.csv 5"],
    settledBy: "a look-up",
  },
  {
    name: "dataverse",
    method: "POST",
    mode: "create",
    make: () => new documented.Dataverse(),
    inputs: { doi: "doi:10.5072/FK2/J8SJZB" },
    files: FILES,
    held: ["raw/a.csv 45", "raw/b.csv 5"],
    settledBy: "a look-up",
  },
  {
    name: "zenodo",
    method: "PUT",
    mode: "create",
    make: () => new documented.Zenodo(),
    inputs: { bucket: "568377dd-daf8-4235-85e1-a56011ad454b" },
    files: FILES,
    held: ["a.csv 45", "b.csv 5"],
    settledBy: "repeating",
  },
  {
    name: "openai-files",
    method: "POST",
    mode: "create",
    make: () => new documented.OpenAiFiles(),
    inputs: {},
    files: { "a.jsonl": '{"a":1}\n', "b.jsonl": '{"b":12}\n' },
    held: ["a.jsonl 8", "b.jsonl 9"],
    settledBy: "a look-up",
  },
  {
    name: "airtable",
    method: "PATCH",
    mode: "append",
    make: () => new documented.Airtable(),
    inputs: { base: "app8pqOLeka1Cglwg", table: "Readings", key: "id" },
    files: { "a.csv": TABLE },
    held: TEXTS,
    settledBy: "repeating",
  },
  {
    name: "datasette",
    method: "POST",
    mode: "append",
    make: () => new documented.Datasette(),
    inputs: { database: "rivers", table: "readings" },
    files: { "a.csv": TABLE },
    held: ROWS,
    settledBy: "nothing",
  },
  {
    name: "datasette",
    method: "POST",
    mode: "replace",
    make: () => new documented.Datasette(),
    inputs: { database: "rivers", table: "readings" },
    files: { "a.csv": TABLE },
    held: ROWS,
    settledBy: "repeating",
  },
  ...["training", "testing", "split", "anomaly"].map(
    (category): Case => ({
      name: "edge-impulse-ingestion",
      method: "POST",
      mode: "create",
      make: () => new documented.EdgeImpulseIngestion(),
      inputs: { category, label: "idle" },
      files: FILES,
      held: [`${category} idle a.csv 45`, `${category} idle b.csv 5`],
      settledBy: "nothing",
    }),
  ),
];
