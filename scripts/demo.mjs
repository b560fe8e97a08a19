// Shows the Action at work without an account: the bundle that action.yml names uploads the recordings under examples/
// to the sandbox, as a step on a runner would.
import { fileURLToPath } from "node:url";
import { showLocalRun } from "./lib/local-run.mjs";

const inputs = {
  service: "edge-impulse",
  "organization-id": "1",
  dataset: "pumps",
  "group-by": "directory",
  metadata: "site: hall 3\ncommit: '{commit}'",
  files: "examples/data/recordings/**",
};
process.exitCode = await showLocalRun(inputs, fileURLToPath(new URL("..", import.meta.url)));
