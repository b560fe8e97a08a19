// Writes the tables of README.md that action.yml determines. With --check it only says whether they are up to date.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readActionFile } from "./lib/action-file.mjs";

const repository = new URL("..", import.meta.url);

/**
 * A description as the cell of a table: its first paragraph, on one line.
 * @param {string} description
 */
function cell(description) {
  const [paragraph = ""] = description.trim().split(/\n\s*\n|\n```/);
  return paragraph.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}

/**
 * A table with columns of even width, as the formatter wants it.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** @param {import("./lib/action-file.mjs").ActionInput} input */
function defaultOf({ required, default: value }) {
  if (required) return "required";
  return value === undefined || value === "" ? "" : `\`${value}\``;
}

/**
 * The tables by name, in Markdown.
 * @param {import("./lib/action-file.mjs").ActionFile} action
 * @returns {ReadonlyMap<string, string>}
 */
function tablesOf({ inputs, outputs }) {
  const inputRows = inputs.map((input) => [`\`${input.name}\``, defaultOf(input), cell(input.description)]);
  const outputRows = outputs.map(({ name, description }) => [`\`${name}\``, cell(description)]);
  return new Map([
    ["inputs", table(["input", "default", "meaning"], inputRows)],
    ["outputs", table(["output", "value"], outputRows)],
  ]);
}

/**
 * Puts each table between its markers, `<!-- inputs -->` and `<!-- /inputs -->`.
 * @param {string} readme
 * @param {import("./lib/action-file.mjs").ActionFile} action
 * @throws {Error} where a marker is missing
 */
export function fillTables(readme, action) {
  let text = readme;
  for (const [name, markdown] of tablesOf(action)) {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`README.md has no ${start} … ${end}.`);
    text = `${text.slice(0, from + start.length)}\n\n${markdown}\n\n${text.slice(to)}`;
  }
  return text;
}

/** @param {"check" | "write"} purpose */
async function main(purpose) {
  const path = new URL("README.md", repository);
  const readme = await readFile(path, "utf8");
  const filled = fillTables(readme, await readActionFile(fileURLToPath(new URL("action.yml", repository))));
  if (purpose === "write") {
    await writeFile(path, filled);
  } else if (filled !== readme) {
    console.error("README.md differs from action.yml. Run: npx --yes pnpm@10.34.9 readme");
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.includes("--check") ? "check" : "write");
}
