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

/** A page where people see what a service holds. */
export interface ServicePage {
  readonly title: string;
  readonly address: URL;
}

/** The chosen service's page, where its address is known: the one that the service's own documentation shows. */
export function pageOf({ target, baseUrl, run }: Settings): ServicePage | undefined {
  // Nothing was sent, and the target may be a stand-in; another server's pages may have other addresses.
  if (run === "check" || baseUrl !== undefined) return undefined;
  switch (target.service) {
    case "edge-impulse": {
      const address = new URL(`https://studio.edgeimpulse.com/organization/${target.organizationId}/data`);
      return { title: "the organization's data in Edge Impulse Studio", address };
    }
    case "graphite-note":
      return { title: "Graphite Note", address: new URL("https://app.graphite-note.com/") };
    case "datatile":
    case "roe":
      return undefined;
  }
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
