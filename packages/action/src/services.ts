import type { DatasetService } from "@dataset-upload/core";
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
 * The chosen service, set up. Only its own code is loaded, and the libraries that it needs.
 * @throws {InputError} where its options do not go together
 */
export async function serviceOf(
  { target, token, baseUrl }: Settings,
  context: ServiceContext,
): Promise<DatasetService> {
  const address = given({ baseUrl });
  switch (target.service) {
    case "edge-impulse": {
      const { edgeImpulse } = await import("@dataset-upload/core/edge-impulse");
      const { placeholders, rootName } = context;
      const items = target.target.mode === "append" ? target.target : { ...target.target, rootName, placeholders };
      return edgeImpulse({ ...target, token, ...address, target: items });
    }
    case "datatile": {
      const { datatile } = await import("@dataset-upload/core/datatile");
      return datatile({ ...target.options, token, baseUrl: baseUrl ?? "" });
    }
    case "graphite-note": {
      const { graphiteNote } = await import("@dataset-upload/core/graphite-note");
      return graphiteNote({ ...target.options, token, ...address, temporaryFolder: context.temporaryFolder });
    }
    case "roe": {
      const { roe } = await import("@dataset-upload/core/roe");
      return roe({ ...target.options, token, ...address, placeholders: context.placeholders });
    }
  }
}
