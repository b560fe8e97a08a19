// Prints, as JSON, the packages that have a module in the bundle: asked of esbuild, which follows the imports by itself,
// so that the list beside the bundle, which comes from ncc, can be held against it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { GENERATED_FROM } from "./lib/generated-from.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));
const { metafile } = await build({
  entryPoints: ["packages/action/lib/index.js"],
  absWorkingDir: repository,
  bundle: true,
  platform: "node",
  format: "esm",
  metafile: true,
  write: false,
  logLevel: "error",
});

const packages = new Map();
for (const input of Object.keys(metafile.inputs)) {
  const source = GENERATED_FROM.get(input);
  const path = source === undefined ? input : `node_modules/${source}/package.json`;
  const [, folder, name] = /^(.*\/?node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? [];
  if (folder === undefined || name === undefined) continue;
  const { version, license } = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"));
  packages.set(name, { name, version, license });
}
console.log(JSON.stringify([...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))));
