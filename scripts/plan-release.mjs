// Says in the form of a step's outputs what a push to main is to be followed by. Needs the repository's tags.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { commonVersion, pendingChangesets, planRelease } from "./lib/release.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));
const plan = planRelease({
  version: await commonVersion(repository),
  changesets: await pendingChangesets(repository),
  tags: execFileSync("git", ["tag", "--list"], { cwd: repository, encoding: "utf8" }).split("\n"),
});
for (const [name, value] of Object.entries(plan)) {
  console.log(`${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${value}`);
}
