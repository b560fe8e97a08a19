// Checks what must hold for every input of every parser with generated inputs, which follow from a seed alone. Builds the
// properties from their sources first: node cannot load TypeScript in every version that is supported.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const repository = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "dataset-upload-fuzz-"));
try {
  const outfile = join(folder, "fuzz.mjs");
  await build({
    stdin: {
      contents: `
        import { main } from "./packages/core/test/fuzz/cli.ts";
        import { CORE_PROPERTIES } from "./packages/core/test/fuzz/all.ts";
        import { ACTION_PROPERTIES } from "./packages/action/test/fuzz/all.ts";
        import { SANDBOX_PROPERTIES } from "./packages/sandbox/test/fuzz/all.ts";
        import { CORE_BOMBS } from "./packages/core/test/fuzz/bombs.ts";
        import { ACTION_BOMBS } from "./packages/action/test/fuzz/bombs.ts";
        const properties = [...CORE_PROPERTIES, ...ACTION_PROPERTIES, ...SANDBOX_PROPERTIES];
        const bombs = [...CORE_BOMBS, ...ACTION_BOMBS];
        export const run = (program) => main({ properties, bombs }, program);
        // Started again by itself, for one check.
        if (process.argv.includes("--child")) await run("");
      `,
      resolveDir: repository,
      loader: "ts",
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    alias: {
      "@dataset-upload/core": join(repository, "packages/core/src/index.ts"),
      "@dataset-upload/sandbox": join(repository, "packages/sandbox/src/index.ts"),
    },
    // Packages in CommonJS ask for Node's modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  /** @type {{ run(program: string): Promise<void> }} */
  const { run } = await import(pathToFileURL(outfile).href);
  await run(outfile);
} finally {
  await rm(folder, { recursive: true, force: true });
}
