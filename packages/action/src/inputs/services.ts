import type { DatasetService, UploadMode } from "@dataset-upload/core";
import type { Target } from "../digest.js";
import type { CODED_SERVICES, ServiceName, ServiceOptions } from "./table.js";

/** What only the run knows. */
export interface RunFacts {
  /** What is filled into metadata: `commit`, `ref`, `date`. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** What the folder that all files' names start from is called. */
  readonly rootName: string;
  /** Where a service may keep what it has to write before it sends it. */
  readonly temporaryFolder: string;
}

/** What the Action knows of a service beside its inputs. */
export interface ServiceDefinition<S extends ServiceName> {
  /** As its makers write it. */
  readonly title: string;
  readonly modes: readonly UploadMode[];
  /** What the service itself calls a mode, where that is another word. */
  readonly ownModeNames?: Readonly<Record<string, UploadMode>>;
  /** Of a service that has no address of its own, so that `base-url` is required: what a dry run without it takes for it. */
  readonly standInUrl?: string;
  /**
   * Sets the service up. Only now its code is loaded, and the libraries that it needs.
   * @throws {InputError} where its options do not go together
   */
  create(
    options: ServiceOptions<S> & { readonly token: string; readonly mode: UploadMode },
    run: RunFacts,
  ): Promise<DatasetService>;
  /** What files go into, as a reader of the log knows it: `dataset "pumps"`. */
  targetName(options: ServiceOptions<S> & { readonly mode: UploadMode }): string | undefined;
  /** Where the service shows what it holds. */
  page?(options: ServiceOptions<S>): Target["page"];
}

// Required inputs are there once `loadInputs` has looked at them: `= ""` only says so to the compiler.
export const SERVICES: { readonly [S in (typeof CODED_SERVICES)[number]]: ServiceDefinition<S> } = {
  "edge-impulse": {
    title: "Edge Impulse",
    modes: ["create", "replace", "append"],
    async create({ token, baseUrl, organizationId, formFields, ...items }, { placeholders, rootName }) {
      const { edgeImpulse } = await import("@dataset-upload/core/edge-impulse");
      const { mode, dataset, name, dataId = 0, bucketId, bucketName, ...more } = items;
      const named = bucketName === undefined ? undefined : { name: bucketName };
      const bucket = bucketId === undefined ? named : { id: bucketId };
      const existing =
        name === undefined ? ({ mode: "append", dataId } as const) : ({ mode: "append", name, dataset } as const);
      const target =
        mode === "append" ? existing : { ...more, mode, dataset: dataset ?? "", name, bucket, placeholders, rootName };
      return edgeImpulse({ token, baseUrl, organizationId: Number(organizationId), formFields, target });
    },
    targetName({ mode, dataset, name, dataId }) {
      if (mode !== "append") return `dataset "${dataset}"`;
      return name === undefined ? `data item ${dataId}` : `data item "${name}"`;
    },
    page: ({ organizationId }) => ({
      title: "the organization's data in Edge Impulse Studio",
      address: new URL(`https://studio.edgeimpulse.com/organization/${organizationId}/data`),
    }),
  },
  datatile: {
    title: "DataTile",
    modes: ["create", "replace", "append"],
    ownModeNames: { reload: "replace" },
    standInUrl: "https://datatile.invalid",
    async create({ baseUrl = "", targetHash = "", ...options }) {
      const { datatile } = await import("@dataset-upload/core/datatile");
      return datatile({ ...options, baseUrl, targetHash });
    },
    targetName: ({ mode, targetHash }) => `${mode === "create" ? "folder" : "database"} "${targetHash}"`,
  },
  "graphite-note": {
    title: "Graphite Note",
    modes: ["create", "replace", "append"],
    async create({ mode, name = "", userCode = "", datasetCode = "", ...options }, { temporaryFolder }) {
      const { graphiteNote } = await import("@dataset-upload/core/graphite-note");
      const target = mode === "create" ? { mode, name } : { mode, datasetCode };
      return graphiteNote({ ...options, userCode, target, temporaryFolder });
    },
    targetName: ({ mode, name, datasetCode }) => `dataset "${mode === "create" ? name : datasetCode}"`,
    page: () => ({ title: "Graphite Note", address: new URL("https://app.graphite-note.com/") }),
  },
  roe: {
    title: "Roe AI",
    modes: ["create", "replace"],
    async create({ mode, ...options }, { placeholders }) {
      const { roe } = await import("@dataset-upload/core/roe");
      return roe({ ...options, mode: mode === "replace" ? "replace" : "create", placeholders });
    },
    targetName({ tableName, datasetId }) {
      if (tableName !== undefined) return `table "${tableName}"`;
      return datasetId === undefined ? "the default dataset" : `dataset "${datasetId}"`;
    },
  },
};
