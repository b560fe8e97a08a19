// Proves that the committed bundle is what the sources give: builds it again elsewhere and compares byte for byte.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUNDLE, buildBundle, repository } from "./bundle.mjs";

process.chdir(repository);

/** @param {string} folder @returns {ReadonlyMap<string, Buffer>} path below the folder → content */
function readTree(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

/** @param {ReadonlyMap<string, Buffer>} built @param {ReadonlyMap<string, Buffer>} committed */
function differences(built, committed) {
  const paths = new Set([...built.keys(), ...committed.keys()]);
  return [...paths].filter((path) => {
    const [one, other] = [built.get(path), committed.get(path)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}

const rebuilt = mkdtempSync(join(tmpdir(), "dataset-upload-dist-"));
try {
  await buildBundle(rebuilt);
  const changed = differences(readTree(rebuilt), readTree(BUNDLE));
  const uncommitted = execFileSync("git", ["status", "--porcelain", "--ignored", "--", BUNDLE], { encoding: "utf8" });
  if (changed.length > 0) console.error(`A new build differs in: ${changed.join(", ")}. Run: pnpm bundle`);
  if (uncommitted !== "") console.error(`Not committed:\n${uncommitted}`);
  if (changed.length > 0 || uncommitted !== "") process.exitCode = 1;
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
