import type { RoeOptions } from "@dataset-upload/core";
import { textMapping } from "./mapping.js";
import { given, line } from "./parsers.js";
import type { InputReader, InputTable } from "./reader.js";

export const ROE_INPUTS = {
  "dataset-id": { parse: line },
  "organization-id": { parse: line },
  metadata: { parse: textMapping, default: "{}" },
  "form-fields": { parse: textMapping, default: "{}" },
  "table-name": { parse: line },
} as const satisfies InputTable;

/** The options of Roe AI, but for what every service has and what only the run knows. */
export interface RoeSettings {
  readonly service: "roe";
  readonly options: Omit<RoeOptions, "token" | "baseUrl" | "placeholders">;
}

export function readRoe(inputs: InputReader<typeof ROE_INPUTS>): RoeSettings {
  return {
    service: "roe",
    options: {
      metadata: inputs.get("metadata"),
      formFields: inputs.get("form-fields"),
      ...given({
        datasetId: inputs.get("dataset-id"),
        organizationId: inputs.get("organization-id"),
        tableName: inputs.get("table-name"),
      }),
    },
  };
}
