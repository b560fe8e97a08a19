// Uses the packages as a stranger does: installs their tarballs into an empty folder, starts the sandbox by its command,
// uploads a file by a short program, and checks a program's types with everything that they are made of.
import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { packPackages } from "./pack-packages.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));
const shell = process.platform === "win32"; // npm and npx are scripts there, which only a shell starts
// Without what the npx and pnpm that started this tell their children: it would be taken for options.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

const PROGRAM = `import { dataFile, roe, upload } from "@dataset-upload/core";

const report = await upload({
  service: roe({ token: "sandbox-token", baseUrl: process.argv[2] + "/roe" }),
  files: [await dataFile("a.csv", { name: "a.csv" })],
});
console.log(report.status, report.totals.rows);
`;

const TYPED_PROGRAM = `import { dataFile, roe, type UploadReport, upload } from "@dataset-upload/core";
import { startSandbox } from "@dataset-upload/sandbox";

const sandbox = await startSandbox({ token: "a" });
const files = [await dataFile("a.csv", { name: "a.csv" })];
const service = roe({ token: "a", baseUrl: sandbox.baseUrls.roe });
const report: UploadReport = await upload({ service, files, onEvent: ({ kind }) => console.log(kind) });
// @ts-expect-error: a status is one of a few words
const status: "good" = report.status;
await sandbox.close();
export { status };
`;

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    module: "nodenext",
    target: "es2023",
    types: ["node"],
    noEmit: true,
    skipLibCheck: false,
  },
  files: ["program.ts"],
};

/** @param {string} folder @param {readonly string[]} tarballs */
async function install(folder, tarballs) {
  const { devDependencies } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const packages = [...tarballs, `@types/node@${devDependencies["@types/node"]}`];
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", ...quiet, ...packages], { cwd: folder, env, stdio: "inherit", shell });
}

/** @param {string} folder */
async function assertVersionsAreWritten(folder) {
  for (const name of ["core", "sandbox"]) {
    const manifest = await readFile(join(folder, "node_modules/@dataset-upload", name, "package.json"), "utf8");
    if (manifest.includes("workspace:")) throw new Error(`The tarball of ${name} still says "workspace:".`);
  }
}

/**
 * Runs the program while the sandbox's command runs.
 * @param {string} folder
 * @returns {Promise<string>} what it printed
 */
async function uploadToSandbox(folder) {
  const sandbox = spawn("npx", ["--no", "--", "dataset-upload-sandbox"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "inherit"],
    shell,
    detached: !shell, // a group of its own: npx's signals do not reach what it started
  });
  try {
    for await (const address of createInterface(sandbox.stdout)) {
      return execFileSync(process.execPath, ["program.js", address], { cwd: folder, encoding: "utf8" });
    }
    throw new Error("The sandbox's command ended without an address.");
  } finally {
    if (sandbox.pid !== undefined) {
      if (shell) execFileSync("taskkill", ["/pid", String(sandbox.pid), "/t", "/f"], { stdio: "ignore" });
      else process.kill(-sandbox.pid, "SIGTERM");
    }
  }
}

const folder = await mkdtemp(join(tmpdir(), "dataset-upload-stranger-"));
try {
  const project = join(folder, "project");
  const tarballs = packPackages(join(folder, "tarballs"));
  await mkdir(project);
  await install(project, tarballs);
  await assertVersionsAreWritten(project);

  await writeFile(join(project, "a.csv"), "x,y\n1,2\n3,4\n");
  await writeFile(join(project, "program.js"), PROGRAM);
  const printed = await uploadToSandbox(project);
  if (printed !== "success 2\n") throw new Error(`The program should have printed "success 2", not: ${printed}`);

  await writeFile(join(project, "program.ts"), TYPED_PROGRAM);
  await writeFile(join(project, "tsconfig.json"), JSON.stringify(TSCONFIG));
  execFileSync(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "--project", project], {
    stdio: "inherit",
  });
  console.log("The tarballs install, upload, and their types hold.");
} finally {
  await rm(folder, { recursive: true, force: true });
}
