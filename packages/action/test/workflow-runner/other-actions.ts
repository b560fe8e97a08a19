import { existsSync } from "node:fs";
import path from "node:path";
import type { ArtifactStore } from "./artifact-store.js";
import type { CacheStore } from "./cache-store.js";
import type { UserRepository } from "./user-repository.js";
import type { Permissions } from "./workflow.js";

/** Where a job runs, and what it can reach. */
export interface JobPlace {
  readonly workspace: string;
  readonly repository: UserRepository;
  readonly permissions: Permissions;
  readonly ref: string;
  readonly attempt: number;
  readonly caches: CacheStore;
  readonly artifacts: ArtifactStore;
}

interface OtherAction {
  readonly inputs: readonly string[];
  /** Does what the action does; its outputs. Throws where the step would fail. */
  run(inputs: ReadonlyMap<string, string>, place: JobPlace): Promise<Readonly<Record<string, string>>>;
}

/** The actions of others that the examples use, each as far as they use it. */
const ACTIONS: Readonly<Record<string, OtherAction>> = {
  "actions/checkout": {
    inputs: ["lfs", "persist-credentials"],
    run: async (inputs, { workspace, repository, permissions }) => {
      if (permissions?.contents !== "read")
        throw new Error("The repository is not found: `contents: read` is missing.");
      await repository.checkout(workspace, inputs.get("lfs") === "true" ? "fetched" : "pointers");
      return {};
    },
  },
  "actions/cache/restore": {
    inputs: ["path", "key", "restore-keys"],
    run: async (inputs, { workspace, ref, caches }) => {
      const key = required(inputs, "key");
      const restoreKeys = (inputs.get("restore-keys") ?? "").split("\n").filter((line) => line !== "");
      const matched = await caches.restore(workspace, { key, restoreKeys, path: required(inputs, "path"), ref });
      // Where nothing is found, cache-hit is not set at all.
      const hit = matched === undefined ? {} : { "cache-hit": String(matched === key), "cache-matched-key": matched };
      return { "cache-primary-key": key, ...hit };
    },
  },
  "actions/cache/save": {
    inputs: ["path", "key"],
    run: async (inputs, { workspace, ref, caches }) => {
      await caches.save(workspace, { key: required(inputs, "key"), path: required(inputs, "path"), ref });
      return {};
    },
  },
  "actions/upload-artifact": {
    inputs: ["name", "path", "if-no-files-found", "retention-days"],
    run: async (inputs, { workspace, attempt, artifacts }) => {
      const source = path.resolve(workspace, required(inputs, "path"));
      if (!existsSync(source)) {
        if (inputs.get("if-no-files-found") === "error") throw new Error(`No files were found: ${source}`);
        return {};
      }
      await artifacts.upload(source, { name: required(inputs, "name"), attempt });
      return {};
    },
  },
  "actions/download-artifact": {
    inputs: ["pattern", "path"],
    run: async (inputs, { workspace, artifacts }) => {
      const target = path.resolve(workspace, required(inputs, "path"));
      await artifacts.download(target, required(inputs, "pattern"));
      return { "download-path": target };
    },
  },
};

/**
 * Does what an action of others does.
 * @throws {Error} where it fails, and where the action or an input is not known here
 */
export async function runOtherAction(
  uses: string,
  given: Readonly<Record<string, string>>,
  place: JobPlace,
): Promise<Readonly<Record<string, string>>> {
  const action = ACTIONS[uses.replace(/@.*/, "")];
  if (action === undefined) throw new UnknownActionError(`This runner does not know ${uses}.`);
  const unknown = Object.keys(given).filter((name) => !action.inputs.includes(name));
  if (unknown.length > 0) throw new UnknownActionError(`This runner does not know ${unknown.join(", ")} of ${uses}.`);
  return action.run(new Map(Object.entries(given)), place);
}

/** The workflow uses what this runner has no stand-in for: the test is wrong, not the step. */
export class UnknownActionError extends Error {
  override readonly name = "UnknownActionError";
}

function required(inputs: ReadonlyMap<string, string>, name: string): string {
  const value = inputs.get(name) ?? "";
  if (value === "") throw new Error(`Input required and not supplied: ${name}`);
  return value;
}
