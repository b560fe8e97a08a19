import { datatile } from "../../../src/services/datatile.js";
import { makeFiles, type Scenario, storeOf, TOKEN } from "../scenario.js";

export const DATATILE: readonly Scenario[] = [
  scenario("create"),
  {
    ...scenario("replace"),
    asking: "repeatable",
    ifFailed: "some",
    makeFiles: (random) => makeFiles(random, { most: 1, names: "differ", sizes: "any" }),
    readStore: async ({ datatile: { databases } }, { files }) =>
      storeOf(
        databases.flatMap((database) => database.files),
        files,
      ),
  },
  scenario("append"),
];

function scenario(mode: "create" | "replace" | "append"): Scenario {
  return {
    name: `datatile ${mode}`,
    asking: "unknowable",
    unit: "file",
    ifFailed: "nothing",
    makeFiles: (random) => makeFiles(random, { names: "differ", sizes: "any" }),
    // `extra`: jobs take their time, and can be asked for.
    sandboxOptions: ({ extra }) => {
      const [queuedMs, processingMs] = extra === "with" ? [1, 2] : [0, 0];
      return { datatile: { processing: { kind: "time", queuedMs, processingMs } } };
    },
    makeService: ({ datatile: baseUrl }, { extra }) =>
      datatile({
        token: TOKEN,
        baseUrl,
        targetHash: "h1",
        mode,
        ...(extra === "with" ? { statusUrl: "/jobs/{job-id}" } : {}),
      }),
    readStore: async ({ datatile: { jobs } }, { files }) =>
      storeOf(
        jobs.map(({ file }) => file),
        files,
      ),
  };
}
