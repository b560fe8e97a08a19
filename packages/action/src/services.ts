import { type DatasetService, datatile, edgeImpulse, graphiteNote, roe } from "@dataset-upload/core";
import { given } from "./inputs/parsers.js";
import type { Settings } from "./inputs.js";

/** What a service is made of that only the run knows. */
export interface ServiceContext {
  /** What is filled into metadata: `commit`, `ref`, `date`. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** What the folder that all files' names start from is called. */
  readonly rootName: string;
  /** Where a service may keep what it has to write before it sends it. */
  readonly temporaryFolder: string;
}

/**
 * The chosen service, set up.
 * @throws {InputError} where its options do not go together
 */
export function serviceOf({ target, token, baseUrl }: Settings, context: ServiceContext): DatasetService {
  const address = given({ baseUrl });
  switch (target.service) {
    case "edge-impulse": {
      const { placeholders, rootName } = context;
      const items = target.target.mode === "append" ? target.target : { ...target.target, rootName, placeholders };
      return edgeImpulse({ ...target, token, ...address, target: items });
    }
    case "datatile":
      return datatile({ ...target.options, token, baseUrl: baseUrl ?? "" });
    case "graphite-note":
      return graphiteNote({ ...target.options, token, ...address, temporaryFolder: context.temporaryFolder });
    case "roe":
      return roe({ ...target.options, token, ...address, placeholders: context.placeholders });
  }
}
