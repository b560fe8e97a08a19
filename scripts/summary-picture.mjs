// Makes docs/images/summary-{light,dark}.png, the picture in README.md: the summary of a real run on examples/, against the
// sandbox, in GitHub's style. Needs Debian's `chromium` and `fonts-noto-color-emoji`.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { marked } from "marked";
import { startSandbox } from "../packages/sandbox/dist/index.js";
import { runAction } from "./lib/runner.mjs";

const BACKGROUNDS = /** @type {const} */ ({ light: "#ffffff", dark: "#0d1117" });
const MARGIN = 20;

/**
 * A picture of HTML in GitHub's style, as high as its content.
 * @param {string} html
 * @param {{ target: string, theme: keyof typeof BACKGROUNDS, width: number, height: number }} picture
 */
export async function takePicture(html, { target, theme, width, height }) {
  const css = createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`);
  const folder = await realpath(await mkdtemp(join(tmpdir(), "picture-")));
  const page = join(folder, "page.html");
  await writeFile(
    page,
    `<!doctype html><meta charset="utf-8"><style>${await readFile(css, "utf8")}
    body { background: ${BACKGROUNDS[theme]}; margin: ${MARGIN}px }</style>
    <article class="markdown-body">${html}</article>`,
  );
  const options = ["--headless", "--no-sandbox", "--hide-scrollbars", `--user-data-dir=${join(folder, "profile")}`];
  const shot = [`--window-size=${width},${height}`, `--screenshot=${target}`, pathToFileURL(page).href];
  execFileSync("chromium", [...options, ...shot], { stdio: "ignore" });
  await rm(folder, { recursive: true });
}

/** The summary of a run that uploads the recordings. */
async function summaryOfRun() {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), "picture-")));
  const sandbox = await startSandbox({ directory: join(temporary, "sandbox") });
  try {
    const inputs = {
      service: "edge-impulse",
      token: "sandbox-token",
      "base-url": sandbox.baseUrls.edgeImpulse,
      "organization-id": "1",
      dataset: "pumps",
      "group-by": "directory",
      files: "data/recordings/**",
    };
    const workspace = fileURLToPath(new URL("../examples", import.meta.url));
    const actionFile = fileURLToPath(new URL("../action.yml", import.meta.url));
    const { summary } = await runAction({ actionFile, inputs, workspace, temporary });
    return summary.replaceAll(sandbox.baseUrls.edgeImpulse, "https://studio.edgeimpulse.com");
  } finally {
    await sandbox.close();
    await rm(temporary, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const html = await marked(await summaryOfRun());
  const folder = fileURLToPath(new URL("../docs/images", import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const theme of /** @type {const} */ (["light", "dark"])) {
    await takePicture(html, { target: join(folder, `summary-${theme}.png`), theme, width: 800, height: 512 });
  }
}
