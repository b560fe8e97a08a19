import { type Annotation, faultAnnotations, isFault, noticeAnnotations, reasonAnnotation } from "./annotations.js";
import type { Digest, ErrorGroup, ShownState, Sum } from "./digest.js";
import { formatBytes, formatCount, formatDuration, formatNumber, logText } from "./format.js";

/** Something to be written to the log. */
export type LogEntry =
  | { readonly kind: "line"; readonly text: string }
  /** Lines that GitHub collapses below a title. */
  | { readonly kind: "group"; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: "annotation"; readonly annotation: Annotation };

const line = (text: string): LogEntry => ({ kind: "line", text });

/** The last entries of the log: what was done, what is to be known of it, and, where it failed, why and what to do. */
export function closingLog(digest: Digest): LogEntry[] {
  const { report, errors, failed } = digest;
  const faults = faultAnnotations(errors);
  const headline = logText(digest.headline);
  const reason = reasonAnnotation(digest);
  const left = report.unfinished.map(({ task, message }) => `${task}: ${message}`);
  const isReason = (message: string) => left.includes(message) && reason.message.includes(logText(message));
  const notices = noticeAnnotations(report.notices.filter(({ message }) => !isReason(message)));
  const untold = errors.filter((group) => !faults.has(group) && !saysAll(reason.message, group));
  const moreFaults = errors.filter(isFault).length - faults.size;
  return [
    // GitHub shows ten errors of a step: where the faults themselves are among them, the reason is a plain line.
    failed && faults.size === 0 ? { kind: "annotation", annotation: reason } : line(headline),
    ...(report.files.length === 0 ? [] : tables(digest)),
    // What went wrong comes last, where a log is opened.
    ...[...notices.shown, ...faults.values()].map((annotation): LogEntry => ({ kind: "annotation", annotation })),
    ...notices.more.map(line),
    ...(moreFaults > 0 ? [line(`and ${formatNumber(moreFaults, "more fault")} in the files:`)] : []),
    ...(failed ? errorLines(untold).map(line) : []),
  ];
}

/** Whether the reason says all that there is to say of the error. */
function saysAll(reason: string, { error, files, moreFiles }: ErrorGroup): boolean {
  const said = [error.message, ...(error.hint?.split("\n") ?? [])];
  return said.every((text) => reason.includes(logText(text))) && files.length + moreFiles < 2;
}

const MAX_ERRORS = 50;

function errorLines(groups: readonly ErrorGroup[]): string[] {
  const lines = groups.slice(0, MAX_ERRORS).flatMap(({ error, hint, files, moreFiles }) => {
    const more = moreFiles > 0 ? ` and ${formatNumber(moreFiles, "more file")}` : "";
    const named = files.length === 0 ? "" : `${files.join(", ")}${more}: `;
    return [logText(named + error.message), ...(hint?.split("\n").map((text) => `  ${logText(text)}`) ?? [])];
  });
  const more = groups.length - MAX_ERRORS;
  return more > 0 ? [...lines, `and ${formatNumber(more, "more error")}: see the report`] : lines;
}

function tables(digest: Digest): LogEntry[] {
  const { report, files, states } = digest;
  const { totals, startedAt, finishedAt } = report;
  const took = `Took ${formatDuration(Date.parse(finishedAt) - Date.parse(startedAt))}`;
  const holds =
    totals.serviceRows === undefined ? "" : `; the service holds ${formatNumber(totals.serviceRows, "row")}`;
  const fileLines = fileTable(digest).concat(moreLines(report.files.length - files.length, "file"));
  return [
    ...(states.size > 1 ? stateTable(states).map(line) : []),
    ...itemLines(digest).map(line),
    line(took + holds),
    { kind: "group", title: "Files", lines: fileLines },
  ];
}

/** What was made, or would be, with the files in it. */
function itemLines({ items, itemCount, verb }: Digest): string[] {
  const [only] = items;
  if (only === undefined) return [];
  if (itemCount === 1) {
    const ids = [only.itemId && `id ${only.itemId}`, only.jobId && `job ${only.jobId}`].filter(Boolean).join(", ");
    return [logText(`${verb}: ${only.label}${ids && ` (${ids})`}`)];
  }
  const rows = items.map((item) => [item.label, item.itemId ?? "", item.jobId ?? "", ...sumCells(item)]);
  const head = [verb, "Id", "Job", "Files", "Size", "Rows"];
  const lines = textTable([head, ...rows], ["left", "left", "left", "right", "right", "right"]);
  return lines.concat(moreLines(itemCount - items.length, "item"));
}

function moreLines(count: number, what: string): string[] {
  return count > 0 ? [`and ${formatNumber(count, `more ${what}`)}: all are in the report`] : [];
}

function stateTable(states: ReadonlyMap<ShownState, Sum>): string[] {
  const rows = [...states].map(([state, sum]) => [state.replace("-", " "), ...sumCells(sum)]);
  if (rows.length > 1) {
    const sums = [...states.values()];
    const rowed = sums.flatMap(({ rows: count }) => count ?? []);
    rows.push([
      "all",
      ...sumCells({
        files: sums.reduce((total, { files }) => total + files, 0),
        bytes: sums.reduce((total, { bytes }) => total + bytes, 0),
        rows: rowed.length === 0 ? undefined : rowed.reduce((total, count) => total + count, 0),
      }),
    ]);
  }
  return textTable([["State", "Files", "Size", "Rows"], ...rows], ["left", "right", "right", "right"]);
}

function sumCells({ files, bytes, rows }: Sum): string[] {
  return [formatCount(files), formatBytes(bytes), rows === undefined ? "" : formatCount(rows)];
}

/** The first files; ids only where the items have not shown them. */
function fileTable({ files, items }: Digest): string[] {
  const rows = files.map(({ shown, size, rows: count, jobId, itemId, file }) => [
    shown.replace("-", " "),
    formatBytes(size),
    count === undefined ? "" : formatCount(count),
    ...(items.length > 0 ? ["", ""] : [jobId ?? "", itemId ?? ""]),
    file,
  ]);
  const head = ["State", "Size", "Rows", "Job", "Item", "File"];
  return textTable([head, ...rows], ["left", "right", "right", "left", "left", "left"]);
}

/** Lines of a table, without the columns that have nothing below their heads. The last column is not padded. */
function textTable(rows: readonly (readonly string[])[], sides: readonly ("left" | "right")[]): string[] {
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
