import type { GraphiteNoteOptions } from "@dataset-upload/core";
import { structure } from "./mapping.js";
import { BadValue, choice, given, line, type Parser, quoted, wholeNumber } from "./parsers.js";
import type { InputReader, InputTable, ReadContext } from "./reader.js";
import { defineService } from "./service-definition.js";

/** As the core takes it: one character, or the word for the one that a workflow cannot show. */
const delimiter: Parser<string> = (value) => {
  const isCharacter = value.length === 1 && !/["\p{Cc}\uFEFF]/u.test(value);
  if (isCharacter || value === "tab" || value === "\\t") return value;
  throw new BadValue(`${quoted(value)} is not one character, such as \`;\`, or \`tab\``);
};

const encoding: Parser<string> = (value) => {
  try {
    new TextDecoder(value);
    return value;
  } catch {
    throw new BadValue(`${quoted(value)} is not an encoding that is known, such as utf-8, utf-16le or windows-1252`);
  }
};

const INPUTS = {
  "user-code": { parse: line },
  name: { parse: line },
  "dataset-code": { parse: line },
  columns: { parse: structure },
  delimiter: { parse: delimiter },
  encoding: { parse: encoding },
  "rows-per-request": { parse: wholeNumber(1), default: "10000" },
  "requests-per-minute": { parse: wholeNumber(0), default: "10" },
  compressed: { parse: choice("gzip", "none"), default: "true" },
} as const satisfies InputTable;

/** The options of Graphite Note, but for what every service has. */
export interface GraphiteNoteSettings {
  readonly service: "graphite-note";
  readonly options: Omit<GraphiteNoteOptions, "token" | "baseUrl" | "temporaryFolder">;
}

export const GRAPHITE_NOTE = defineService({
  modes: ["create", "replace", "append"],
  inputs: INPUTS,
  read,
  async create({ options }, { token, baseUrl, temporaryFolder }) {
    const { graphiteNote } = await import("@dataset-upload/core/graphite-note");
    return graphiteNote({ ...options, token, ...given({ baseUrl }), temporaryFolder });
  },
  page: () => ({ title: "Graphite Note", address: new URL("https://app.graphite-note.com/") }),
});

function read(inputs: InputReader<typeof INPUTS>, { mode, missing }: ReadContext): GraphiteNoteSettings {
  const optional = { delimiter: inputs.get("delimiter"), encoding: inputs.get("encoding") };
  // A fork has no variables for targets, but the columns stand in the workflow: a dry run needs them too.
  const columns =
    mode === "append" ? inputs.require("columns", undefined, "problem", " with mode: append") : inputs.get("columns");
  return {
    service: "graphite-note",
    options: {
      userCode: inputs.require("user-code", "user", missing, " with service: graphite-note"),
      target:
        mode === "create"
          ? { mode, name: inputs.require("name", "dataset", missing, " with mode: create") }
          : { mode, datasetCode: inputs.require("dataset-code", "dataset", missing, ` with mode: ${mode}`) },
      rowsPerRequest: inputs.get("rows-per-request"),
      requestsPerMinute: inputs.get("requests-per-minute"),
      compression: inputs.get("compressed"),
      ...(columns === undefined ? {} : { columns }),
      ...given(optional),
    },
  };
}
