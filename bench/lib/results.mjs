// bench/RESULTS.md: written by the command, but for its last part, which explains the figures and is kept.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { isMet } from "./row.mjs";

/** @typedef {import("./row.mjs").Row} Row */
/** @typedef {import("./row.mjs").Figure} Figure */
/** @typedef {{ size: number, figures: Figure[] }} Measurement */
/** What was measured: the version of Node → the row's name → its sizes. @typedef {Record<string, Record<string, Measurement[]>>} Results */

const MARKDOWN = fileURLToPath(new URL("../RESULTS.md", import.meta.url));
const DATA = fileURLToPath(new URL("../results.json", import.meta.url));
const NOTES = "## Notes\n";

/** Adds what was measured of a row on this Node. @param {readonly Row[]} rows @param {Row} row @param {Measurement[]} measured */
export function writeResults(rows, row, measured) {
  /** @type {Results} */
  const results = existsSync(DATA) ? JSON.parse(readFileSync(DATA, "utf8")) : {};
  const node = `Node ${process.versions.node.split(".")[0]}`;
  results[node] = { ...results[node], [row.name]: measured };
  writeFileSync(DATA, `${JSON.stringify(results, null, 2)}\n`);
  const notes = existsSync(MARKDOWN) ? readFileSync(MARKDOWN, "utf8").split(NOTES)[1] : undefined;
  writeFileSync(MARKDOWN, `${render(rows, results)}${NOTES}${notes ?? "\n"}`);
}

/** @param {readonly Row[]} rows @param {Results} results */
function render(rows, results) {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const sections = Object.keys(results)
    .sort()
    .reverse()
    .map((node) => `## ${node}\n\n${table(rows.flatMap((row) => linesOf(row, results[node]?.[row.name] ?? [])))}`);
  return `# Results of \`pnpm bench\`

Each figure is the median of several rounds in which what is compared takes turns, each in a process of its own. A ratio (×) is
the median of the rounds' ratios, so the speed of the machine drops out. In brackets: ours, and what it is compared with. Memory
is the most that the process held. Last measured at ${commit} on ${cpus()[0]?.model.trim()}, ${cpus().length} cores.

${sections.join("\n")}
`;
}

/** @param {Row} row @param {readonly Measurement[]} measurements @returns {string[][]} a line for each of its figures */
function linesOf(row, measurements) {
  const whats = [...new Set(measurements.flatMap(({ figures }) => figures.map(({ what }) => what)))];
  return whats.map((what, index) => {
    const cells = measurements.map(({ size, figures }) => {
      const figure = figures.find((candidate) => candidate.what === what);
      return figure === undefined ? "" : `${row.sizeText(size)}: ${figureText(figure)}`;
    });
    const target = measurements.at(-1)?.figures.find((figure) => figure.what === what);
    const verdict = target === undefined || targetText(target) === "" ? "" : isMet(target) ? "met" : "**missed**";
    return [index === 0 ? row.work : "", what, target === undefined ? "" : targetText(target), ...cells, verdict];
  });
}

/** @param {readonly string[][]} lines */
function table(lines) {
  const head = ["work", "figure", "target", "small", "middle", "at the target", ""];
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...lines.map(line)].join("\n")}\n`;
}

/** @param {Figure} figure */
export function targetText({ most, least, unit }) {
  if (most !== undefined) return `≤ ${most}${unitText(unit)}`;
  return least === undefined ? "" : `≥ ${least}${unitText(unit)}`;
}

/** @param {Figure} figure */
export function figureText({ value, unit, ours, theirs }) {
  const compared = [ours, theirs].filter((text) => text !== undefined).join("; ");
  return `${value.toFixed(value < 100 ? 2 : 0)}${unitText(unit)}${compared === "" ? "" : ` (${compared})`}`;
}

/** @param {string | undefined} unit */
function unitText(unit) {
  return unit === undefined ? "×" : ` ${unit}`;
}
