import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { startSandbox } from "@dataset-upload/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CodeBlock, codeBlocks, REPOSITORY, readMarkdown } from "./markdown-files.js";

/** A program of the documentation, and what the documentation says that it prints. */
interface Program extends CodeBlock {
  readonly prints: string | undefined;
}

function programsOf(markdown: string): readonly Program[] {
  const blocks = codeBlocks(markdown);
  return blocks.flatMap((block, index) => {
    if (!["js", "ts"].includes(block.language)) return [];
    const next = blocks[index + 1];
    return [{ ...block, prints: next?.language === "text" ? next.code : undefined }];
  });
}

const PAGES = ["docs/library.md", "packages/core/README.md", "packages/sandbox/README.md"];
const programs = (
  await Promise.all(
    PAGES.map(async (page) => {
      const { text: markdown } = await readMarkdown(page);
      return programsOf(markdown).map((program) => ({ place: `${page} line ${program.line}`, ...program }));
    }),
  )
).flat();

/** A folder in which a reader would paste the programs: the packages are installed there. */
let project: string;
/** What became of each program. All of them run at once. */
let runs: ReadonlyMap<string, ReturnType<typeof run>>;
beforeAll(async () => {
  project = await realpath(await mkdtemp(path.join(tmpdir(), "docs-")));
  await mkdir(path.join(project, "node_modules/@dataset-upload"), { recursive: true });
  for (const name of ["core", "sandbox"]) {
    const installed = path.join(project, "node_modules/@dataset-upload", name);
    await symlink(path.join(REPOSITORY, "packages", name), installed, "junction");
  }
  runs = new Map(programs.map(({ place, code }) => [place, run(code)]));
  await Promise.all(runs.values());
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** Runs the program by itself, and gives what it printed. */
async function run(program: string): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const folder = await mkdtemp(path.join(project, "program-"));
  await cp(path.join(REPOSITORY, "examples/data"), path.join(folder, "data"), { recursive: true });
  const file = path.join(folder, "program.mjs");
  await writeFile(file, program);
  const sandbox = await startSandbox();
  try {
    const env = {
      PATH: process.env.PATH ?? "",
      EDGE_IMPULSE_URL: sandbox.baseUrls.edgeImpulse,
      DATATILE_URL: sandbox.baseUrls.datatile,
      GRAPHITE_NOTE_URL: sandbox.baseUrls.graphiteNote,
      ROE_URL: sandbox.baseUrls.roe,
      EDGE_IMPULSE_API_KEY: "ei_sandbox-token",
      DATATILE_TOKEN: "sandbox-token",
      GRAPHITE_NOTE_TOKEN: "sandbox-token",
      ROE_API_KEY: "sandbox-token",
    };
    const child = spawn(process.execPath, [file], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    const exited = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const [exitCode, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
    return { exitCode, stdout, stderr };
  } finally {
    await sandbox.close();
  }
}

describe("every program of the documentation", () => {
  test("is found", () => {
    for (const page of PAGES) expect(programs.map(({ place }) => place)).toContainEqual(expect.stringContaining(page));
    expect(programs.length).toBeGreaterThanOrEqual(10);
  });

  test.each(programs.map((program) => [program.place, program] as const))(
    "prints what is said behind it: %s",
    async (place, { prints }) => {
      expect(await runs.get(place)).toEqual({ exitCode: 0, stderr: "", stdout: prints ?? "" });
    },
  );

  test("compiles with TypeScript's strict settings, `exactOptionalPropertyTypes` too", async () => {
    const sources = path.join(project, "sources");
    await mkdir(sources);
    const types = path.join(project, "node_modules/@types");
    await symlink(path.join(REPOSITORY, "node_modules/@types"), types, "junction");
    await Promise.all(programs.map(({ code }, index) => writeFile(path.join(sources, `${index}.mts`), code)));
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
    const target = ["--target", "es2023", "--module", "nodenext", "--types", "node", "--skipLibCheck", "--noEmit"];
    const files = programs.map((_, index) => path.join(sources, `${index}.mts`));
    const tsc = path.join(REPOSITORY, "node_modules/typescript/bin/tsc");
    const compiled = promisify(execFile)(process.execPath, [tsc, "--ignoreConfig", ...strict, ...target, ...files], {
      cwd: project,
    });
    await expect(compiled.catch(({ stdout }: { stdout: string }) => stdout)).resolves.toMatchObject({ stdout: "" });
  });
});
