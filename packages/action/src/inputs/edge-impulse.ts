import type { EdgeImpulseOptions } from "@dataset-upload/core";
import { unknownPlaceholders } from "../placeholders.js";
import { textMapping } from "./mapping.js";
import { given, line, oneOf, wholeNumber } from "./parsers.js";
import type { Findings, InputReader, InputTable, ReadContext } from "./reader.js";
import { defineService } from "./service-definition.js";

const INPUTS = {
  "organization-id": { parse: wholeNumber(1) },
  dataset: { parse: line },
  name: { parse: line },
  "group-by": { parse: oneOf(["all", "directory", "file"]), default: "all" },
  "bucket-name": { parse: line },
  "bucket-id": { parse: wholeNumber(1) },
  "bucket-path": { parse: line },
  "data-id": { parse: wholeNumber(1) },
  metadata: { parse: textMapping, default: "{}" },
  "form-fields": { parse: textMapping, default: "{}" },
} as const satisfies InputTable;

type EdgeImpulseReader = InputReader<typeof INPUTS>;

/** The options of Edge Impulse, but for what only the run knows. */
export interface EdgeImpulseSettings {
  readonly service: "edge-impulse";
  readonly organizationId: number;
  readonly target: EdgeImpulseTarget;
  readonly formFields: Readonly<Record<string, string>>;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type EdgeImpulseTarget = DistributiveOmit<EdgeImpulseOptions["target"], "rootName" | "placeholders">;

export const EDGE_IMPULSE = defineService({
  modes: ["create", "append"],
  inputs: INPUTS,
  read,
  async create({ target, ...settings }, { token, baseUrl, rootName, placeholders }) {
    const { edgeImpulse } = await import("@dataset-upload/core/edge-impulse");
    const items = target.mode === "append" ? target : { ...target, rootName, placeholders };
    return edgeImpulse({ ...settings, token, ...given({ baseUrl }), target: items });
  },
  page: ({ organizationId }) => ({
    title: "the organization's data in Edge Impulse Studio",
    address: new URL(`https://studio.edgeimpulse.com/organization/${organizationId}/data`),
  }),
});

async function read(inputs: EdgeImpulseReader, { mode, missing, findings }: ReadContext): Promise<EdgeImpulseSettings> {
  return {
    service: "edge-impulse",
    organizationId: inputs.require("organization-id", 1, missing, " with service: edge-impulse"),
    target: mode === "append" ? appendTarget(inputs, missing) : await createTarget(inputs, missing, findings),
    formFields: inputs.get("form-fields"),
  };
}

function appendTarget(inputs: EdgeImpulseReader, missing: "problem" | "warning"): EdgeImpulseTarget {
  // The item is in its dataset already: naming that too does no harm.
  inputs.get("dataset");
  return { mode: "append", dataId: inputs.require("data-id", 1, missing, " with mode: append") };
}

async function createTarget(
  inputs: EdgeImpulseReader,
  missing: "problem" | "warning",
  findings: Findings,
): Promise<EdgeImpulseTarget> {
  const bucketId = inputs.get("bucket-id");
  const bucketName = inputs.get("bucket-name");
  if (inputs.isGiven("bucket-id") && inputs.isGiven("bucket-name")) {
    findings.problems.push({ input: "bucket-id", message: "says the same as `bucket-name`: give one of them" });
  }
  const name = inputs.get("name");
  const bucketPath = inputs.get("bucket-path");
  const metadata = inputs.get("metadata");
  findings.warnings.push(...(await unknownPlaceholders(metadata)));
  const bucket = bucketId === undefined ? bucketName && { name: bucketName } : { id: bucketId };
  return {
    mode: "create",
    dataset: inputs.require("dataset", "dataset", missing, " with mode: create"),
    groupBy: inputs.get("group-by"),
    metadata,
    ...(name === undefined ? {} : { name }),
    ...(bucket ? { bucket } : {}),
    ...(bucketPath === undefined ? {} : { bucketPath }),
  };
}
