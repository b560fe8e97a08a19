import type { RoeOptions } from "@dataset-upload/core";
import { unknownPlaceholders } from "../placeholders.js";
import { textMapping } from "./mapping.js";
import { given, line } from "./parsers.js";
import type { InputReader, InputTable, ReadContext } from "./reader.js";
import { defineService } from "./service-definition.js";

const INPUTS = {
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

export const ROE = defineService({
  modes: ["create"],
  inputs: INPUTS,
  read,
  async create({ options }, { token, baseUrl, placeholders }) {
    const { roe } = await import("@dataset-upload/core/roe");
    return roe({ ...options, token, ...given({ baseUrl }), placeholders });
  },
});

async function read(inputs: InputReader<typeof INPUTS>, { findings }: ReadContext): Promise<RoeSettings> {
  const metadata = inputs.get("metadata");
  findings.warnings.push(...(await unknownPlaceholders(metadata)));
  return {
    service: "roe",
    options: {
      metadata,
      formFields: inputs.get("form-fields"),
      ...given({
        datasetId: inputs.get("dataset-id"),
        organizationId: inputs.get("organization-id"),
        tableName: inputs.get("table-name"),
      }),
    },
  };
}
