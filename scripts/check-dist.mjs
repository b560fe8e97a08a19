// Proves that the committed bundle is what the sources give: builds it again elsewhere and compares byte for byte.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BUNDLE = "packages/action/dist";
const repository = fileURLToPath(new URL("..", import.meta.url));
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
  const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
  const options = ["build", "packages/action/lib/index.js", "--license", "licenses.txt"];
  execFileSync(process.execPath, [ncc, ...options, "-o", rebuilt], { stdio: ["ignore", "ignore", "inherit"] });
  const changed = differences(readTree(rebuilt), readTree(BUNDLE));
  const uncommitted = execFileSync("git", ["status", "--porcelain", "--ignored", "--", BUNDLE], { encoding: "utf8" });
  if (changed.length > 0) console.error(`A new build differs in: ${changed.join(", ")}. Run: pnpm bundle`);
  if (uncommitted !== "") console.error(`Not committed:\n${uncommitted}`);
  if (changed.length > 0 || uncommitted !== "") process.exitCode = 1;
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
