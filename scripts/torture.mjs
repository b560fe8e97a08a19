// Uploads to the sandbox under seeded schedules of faults and crashes, and compares what the service holds with what was
// reported. Builds the harness from its sources first: node cannot load TypeScript in every version that is supported.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const repository = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "dataset-upload-torture-"));
try {
  const outfile = join(folder, "torture.mjs");
  await build({
    entryPoints: [join(repository, "packages/core/test/torture/cli.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    alias: { "@dataset-upload/sandbox": join(repository, "packages/sandbox/src/index.ts") },
    // Packages in CommonJS ask for Node's modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  /** @type {{ main(program: string): Promise<void> }} */
  const { main } = await import(pathToFileURL(outfile).href);
  await main(outfile);
} finally {
  await rm(folder, { recursive: true, force: true });
}
