// Raises the version by the changesets that wait, and takes them into CHANGELOG.md. The release workflow runs it.
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addRelease, readChangeset } from "./lib/changelog.mjs";
import { commonVersion, pendingChangesets } from "./lib/release.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));
const texts = await Promise.all((await pendingChangesets(repository)).map((path) => readFile(path, "utf8")));
const changes = texts.flatMap((text) => readChangeset(text) ?? []);
const cli = fileURLToPath(new URL("bin.js", import.meta.resolve("@changesets/cli/package.json")));
execFileSync(process.execPath, [cli, "version"], { cwd: repository, stdio: "inherit" });

if (changes.length > 0) {
  const path = join(repository, "CHANGELOG.md");
  const version = await commonVersion(repository);
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(path, addRelease(await readFile(path, "utf8"), { version, date, changes }));
}
