// Runs a program that lies among the tests: `node scripts/run-test-program.mjs FILE [ARGUMENT…]`. It is built from its
// sources first, since not every supported version of Node can load TypeScript. Its `main` gets the path of what was
// built, to start further processes with.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const packages = fileURLToPath(new URL("../packages", import.meta.url));
const [entry = ""] = process.argv.splice(2, 1);
const folder = await mkdtemp(join(tmpdir(), "dataset-upload-test-"));
try {
  const outfile = join(folder, "program.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    plugins: [
      {
        name: "sources of this repository's packages",
        setup(build) {
          build.onResolve({ filter: /^@dataset-upload\// }, ({ path }) => {
            const [, name = "", entry] = path.split("/");
            return { path: join(packages, name, "src", entry === undefined ? "index.ts" : `services/${entry}.ts`) };
          });
        },
      },
    ],
    // Packages in CommonJS ask for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  /** @type {{ main(program: string): Promise<void> }} */
  const { main } = await import(pathToFileURL(outfile).href);
  await main(outfile);
} finally {
  await rm(folder, { recursive: true, force: true });
}
