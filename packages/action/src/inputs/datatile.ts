import type { DatatileOptions } from "@dataset-upload/core";
import { textMapping } from "./mapping.js";
import { given, line, list } from "./parsers.js";
import type { InputReader, InputTable, ReadContext } from "./reader.js";
import { defineService } from "./service-definition.js";

const INPUTS = {
  "target-hash": { parse: line },
  "callback-url": { parse: line },
  "callback-field": { parse: line, default: "callback" },
  "job-id-pointer": { parse: line },
  "status-url": { parse: line },
  "status-pointer": { parse: line },
  "success-states": { parse: list },
  "failure-states": { parse: list },
  "form-fields": { parse: textMapping, default: "{}" },
} as const satisfies InputTable;

/** The options of DataTile, but for what every service has. */
export interface DatatileSettings {
  readonly service: "datatile";
  readonly options: Omit<DatatileOptions, "token" | "baseUrl">;
}

export const DATATILE = defineService({
  modes: ["create", "replace", "append"],
  standInUrl: "https://datatile.invalid",
  inputs: INPUTS,
  read,
  async create({ options }, { token, baseUrl }) {
    const { datatile } = await import("@dataset-upload/core/datatile");
    return datatile({ ...options, token, baseUrl: baseUrl ?? "" });
  },
});

function read(inputs: InputReader<typeof INPUTS>, { mode, missing }: ReadContext): DatatileSettings {
  const options = {
    callbackUrl: inputs.get("callback-url"),
    jobIdPointer: inputs.get("job-id-pointer"),
    statusUrl: inputs.get("status-url"),
    statusPointer: inputs.get("status-pointer"),
    successStates: inputs.get("success-states"),
    failureStates: inputs.get("failure-states"),
  };
  return {
    service: "datatile",
    options: {
      mode,
      targetHash: inputs.require("target-hash", "0", missing, " with service: datatile"),
      callbackField: inputs.get("callback-field"),
      formFields: inputs.get("form-fields"),
      ...given(options),
    },
  };
}
