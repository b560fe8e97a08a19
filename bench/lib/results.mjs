// bench/RESULTS.md: written by the command but for its last part, which explains the figures and is kept.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";
import { isMet } from "./row.mjs";

/** @typedef {import("./row.mjs").Row} Row */
/** @typedef {import("./row.mjs").Figure} Figure */
/** @typedef {{ size: number, figures: Figure[] }} Measurement */
/** @typedef {{ date: string, machine: string, measurements: Measurement[] }} RowResult */

const MARKDOWN = fileURLToPath(new URL("../RESULTS.md", import.meta.url));
const DATA = fileURLToPath(new URL("../results.json", import.meta.url));
const KEPT_FROM = "<!-- From here on written by hand; `pnpm bench` keeps it. -->";

/** What a figure was measured on. */
export function machine() {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const parts = [processors[0]?.model.trim(), `${processors.length} cores`, memory, `${type()} ${release()}`];
  return [...parts, `Node ${process.versions.node}`, `commit ${commit}`].join(", ");
}

/** @returns {Record<string, RowResult>} by the row's name */
export function readResults() {
  return existsSync(DATA) ? JSON.parse(readFileSync(DATA, "utf8")) : {};
}

/** @param {readonly Row[]} rows @param {Record<string, RowResult>} results */
export function writeResults(rows, results) {
  writeFileSync(DATA, `${JSON.stringify(results, null, 2)}\n`);
  const kept = existsSync(MARKDOWN) ? readFileSync(MARKDOWN, "utf8").split(KEPT_FROM)[1] : undefined;
  writeFileSync(MARKDOWN, `${render(rows, results)}${KEPT_FROM}${kept ?? "\n"}`);
}

/** @param {readonly Row[]} rows @param {Record<string, RowResult>} results */
function render(rows, results) {
  const measured = rows.flatMap((row) => (results[row.name] === undefined ? [] : [{ row, result: results[row.name] }]));
  const targets = measured.flatMap(({ row, result }) => {
    const { figures = [] } = result.measurements.find(({ size }) => size === row.targetSize) ?? {};
    return figures.map((figure, index) => [
      index === 0 ? `${row.work}, ${row.sizeText(row.targetSize)}` : "",
      figure.what,
      targetText(figure),
      valueText(figure),
      figure.ours ?? "",
      figure.peer ?? "",
      metText(figure),
    ]);
  });
  const growth = measured.map(({ row, result }) => {
    const whats = [...new Set(result.measurements.flatMap(({ figures }) => figures.map(({ what }) => what)))];
    const lines = result.measurements.map(({ size, figures }) => [
      row.sizeText(size),
      ...whats.map((what) => growthText(figures.find((figure) => figure.what === what))),
    ]);
    const heading = `### ${row.name}\n\n${row.work}. ${result.date}, ${result.machine}.\n`;
    return `${heading}\n${table(["size", ...whats], lines)}`;
  });
  return [
    "# Results of `pnpm bench`\n",
    "Each figure is the median of several rounds, in which the ways that are compared take turns, each in a process of its own.",
    "`×` is the median of the rounds' ratios: a machine's speed drops out, though not how it is made, such as what it takes to start",
    "a process, or how much its cores slow each other down. Memory is the most that the process held.\n",
    "## Targets\n",
    table(["work", "what", "target", "figure", "ours", "instead", ""], targets),
    "## How cost grows\n",
    growth.join("\n"),
    "",
  ].join("\n");
}

/** @param {Figure} figure */
export function targetText({ most, least, unit }) {
  if (most !== undefined) return `≤ ${most}${unitText(unit)}`;
  return least === undefined ? "" : `≥ ${least}${unitText(unit)}`;
}

/** @param {Figure} figure */
export function valueText(figure) {
  const { value, unit } = figure;
  const digits = Math.abs(value) < 100 ? 2 : 0;
  const rounded = value.toFixed(digits);
  // A digit more where it would seem to be on the other side of its target.
  const isTold = isMet({ ...figure, value: Number(rounded) }) === isMet(figure);
  return `${isTold ? rounded : value.toFixed(digits + 1)}${unitText(unit)}`;
}

/** @param {Figure} figure */
export function metText(figure) {
  if (figure.most === undefined && figure.least === undefined) return "";
  return isMet(figure) ? "met" : "**missed**";
}

/** @param {Figure | undefined} figure */
function growthText(figure) {
  if (figure === undefined) return "";
  const details = [figure.ours, figure.peer].filter((text) => text !== undefined).join(", ");
  return details === "" ? valueText(figure) : `${valueText(figure)} (${details})`;
}

/** @param {string | undefined} unit */
function unitText(unit) {
  return unit === undefined ? "×" : ` ${unit}`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} lines */
function table(head, lines) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...lines.map(line)].join("\n")}\n`;
}
