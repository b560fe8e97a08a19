// Validates action.yml and all workflows, the examples' too, with GitHub's own language service.
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const repository = fileURLToPath(new URL("..", import.meta.url));
process.chdir(repository);

/** @typedef {{ message: string, range: { start: { line: number } } }} Diagnostic */
/** @typedef {{ path: string, uri: string }} Document */

/**
 * Bundles the language service, which imports JSON in a way that Node refuses, and loads it.
 * @returns {Promise<(uri: string, text: string) => Promise<readonly Diagnostic[]>>}
 */
async function loadLanguageService() {
  const folder = await mkdtemp(join(tmpdir(), "dataset-upload-language-service-"));
  try {
    const outfile = join(folder, "language-service.cjs");
    const contents = `export { validate } from "@actions/languageservice";
      export { TextDocument } from "vscode-languageserver-textdocument";`;
    // From the package's own folder its dependencies are found, which are not this project's.
    const resolveDir = fileURLToPath(new URL(".", import.meta.resolve("@actions/languageservice")));
    await build({ stdin: { contents, resolveDir }, outfile, bundle: true, platform: "node", format: "cjs" });
    const { validate, TextDocument } = await import(pathToFileURL(outfile).href);
    return (uri, text) => validate(TextDocument.create(uri, "yaml", 1, text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<readonly Document[]>} with the addresses by which the service knows what a document is */
async function listDocuments() {
  const folders = [".github/workflows", "examples/workflows"].filter((folder) => existsSync(folder));
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => ({ folder, name }))),
  );
  return [
    { path: "action.yml", uri: "file:///repository/action.yml" },
    ...names.flat().map(({ folder, name }) => ({
      path: `${folder}/${name}`,
      uri: `file:///repository/.github/workflows/${name}`,
    })),
  ];
}

const validate = await loadLanguageService();
for (const { path, uri } of await listDocuments()) {
  const found = await validate(uri, await readFile(path, "utf8"));
  for (const { message, range } of found) console.error(`${path}:${range.start.line + 1}: ${message}`);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`${path}: valid`);
}
