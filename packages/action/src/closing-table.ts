import type { FileReport, UploadReport } from "@dataset-upload/core";
import { firstFiles, type ShownState, shownState } from "./file-order.js";
import { formatBytes, formatCount, formatDuration, formatNumber, logText } from "./format.js";

const STATES: readonly (readonly [ShownState, string])[] = [
  ["uploaded", "uploaded"],
  ["skipped", "skipped"],
  ["failed", "failed"],
  ["in-doubt", "in doubt"],
  ["not-sent", "not sent"],
  ["planned", "planned"],
];
const MOST_FILES = 50;

/** What became of the files, as a table for the log: a line for each state that there is, and one for all. */
export function stateTable({ files, totals, startedAt, finishedAt }: UploadReport): string[] {
  const groups = new Map(STATES.map(([state]): [ShownState, FileReport[]] => [state, []]));
  for (const file of files) groups.get(shownState(file))?.push(file);
  const rows = STATES.flatMap(([state, words]) => {
    const some = groups.get(state) ?? [];
    return some.length === 0 ? [] : [sumOf(words, some)];
  });
  if (rows.length > 1) rows.push(sumOf("all", files));
  const lines = table([["State", "Files", "Bytes", "Rows"], ...rows], ["left", "right", "right", "right"]);
  const took = `Took ${formatDuration(Date.parse(finishedAt) - Date.parse(startedAt))}`;
  const holds =
    totals.serviceRows === undefined ? "" : `; the service holds ${formatNumber(totals.serviceRows, "row")}`;
  return [...lines, took + holds];
}

function sumOf(words: string, files: readonly FileReport[]): string[] {
  let bytes = 0;
  let rows: number | undefined;
  for (const file of files) {
    bytes += file.size;
    if (file.rows !== undefined) rows = (rows ?? 0) + file.rows;
  }
  return [words, formatCount(files.length), formatBytes(bytes), rows === undefined ? "" : formatCount(rows)];
}

/** The first files, those that failed before the others, as a table for the log. */
export function fileTable({ files }: UploadReport): string[] {
  const words = new Map(STATES);
  const rows = firstFiles(files, MOST_FILES).map((file) => [
    words.get(shownState(file)) ?? file.state,
    formatBytes(file.size),
    file.rows === undefined ? "" : formatCount(file.rows),
    file.jobId ?? "",
    file.itemId ?? "",
    file.file,
  ]);
  const head = ["State", "Size", "Rows", "Job", "Item", "File"];
  const lines = table([head, ...rows], ["left", "right", "right", "left", "left", "left"]);
  const more = files.length - rows.length;
  return more > 0 ? [...lines, `and ${formatNumber(more, "more file")}: all are in the report`] : lines;
}

/** Lines of a table, without the columns that have nothing below their heads. The last column is not padded. */
function table(rows: readonly (readonly string[])[], sides: readonly ("left" | "right")[]): string[] {
  const cells = rows.map((row) => row.map((cell) => logText(cell)));
  const used = sides.flatMap((side, column) =>
    cells.slice(1).some((row) => row[column] !== "") ? [{ side, column }] : [],
  );
  const widths = used.map(({ column }) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    used
      .map(({ side, column }, index) => {
        const cell = row[column] ?? "";
        const width = widths[index] ?? 0;
        return side === "right" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
