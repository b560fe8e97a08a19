import type { ErrorReport, FileReport, UploadReport } from "@dataset-upload/core";
import { hintsOnce } from "./error-lines.js";
import { firstFiles, type ShownState, shownState, wasStopped } from "./file-order.js";
import { formatBytes, formatCount, formatNumber, linesToShow } from "./format.js";
import { outcome, type RunKind } from "./headline.js";
import type { ServicePage } from "./inputs/services.js";
import { code, codeBlock, codeCell, link, prose } from "./markdown.js";

// GitHub takes 1 MiB of summary for a step. A row here has at most three texts of 200 characters.
const MOST_ROWS = 100;
const MOST_REASONS = 20;

const STATE_WORDS: Readonly<Record<ShownState, string>> = {
  failed: "❌ failed",
  "in-doubt": "❓ in doubt",
  "not-sent": "⏹️ not sent",
  uploaded: "✅ uploaded",
  planned: "📋 planned",
  skipped: "⏭️ skipped",
};

/**
 * The job summary: GitHub-flavoured Markdown, in which names of files and words of servers are text and nothing else.
 * @param page - where the service shows what was uploaded
 */
export function summaryOf(report: UploadReport, run: RunKind = "upload", page?: ServicePage): string {
  return [
    `### ${ICONS[report.status]} ${prose(outcome(report, run))}`,
    totalsOf(report, run, page),
    reasonsOf(report),
    filesOf(report.files),
    noticesOf(report),
  ]
    .filter((section) => section !== "")
    .join("\n\n")
    .concat("\n");
}

const ICONS: Readonly<Record<UploadReport["status"], string>> = {
  success: "✅",
  partial: "⚠️",
  failure: "❌",
  skipped: "⏭️",
  planned: "📋",
};

function totalsOf(report: UploadReport, run: RunKind, page: ServicePage | undefined): string {
  const { totals, service, baseUrl, mode, jobIds, itemIds, earlierItemIds, shard } = report;
  const anyArrived = run === "upload" && totals.uploaded > 0;
  const entries: readonly (readonly [string, string])[] = [
    ["Service", baseUrl === "" ? prose(service) : `${prose(service)}, ${code(baseUrl)}, mode ${prose(mode)}`],
    ["Shard", shard === undefined ? "" : `${shard.index}/${shard.count}`],
    ["Files", totals.files === 0 ? "" : formatCount(totals.files)],
    ["Bytes accepted", anyArrived ? formatBytes(totals.bytes) : ""],
    ["Rows accepted", totals.rows === undefined ? "" : formatCount(totals.rows)],
    ["Rows the service holds", totals.serviceRows === undefined ? "" : formatCount(totals.serviceRows)],
    ["Jobs", idList(jobIds)],
    [mode === "create" ? "Made" : "Into", idList(itemIds)],
    ["Made by earlier runs", idList(earlierItemIds)],
    ["Look at", page === undefined ? "" : link(page.title, page.address)],
  ];
  return entries.flatMap(([label, value]) => (value === "" ? [] : [`- ${label}: ${value}`])).join("\n");
}

function idList(ids: readonly string[]): string {
  const more = ids.length > 10 ? ` and ${formatCount(ids.length - 10)} more` : "";
  return (
    ids
      .slice(0, 10)
      .map((id) => code(id))
      .join(", ") + more
  );
}

/** Each reason once, however many files it befell, with what to do about it. */
function reasonsOf({ files, errors }: UploadReport): string {
  const reasons = new Map<string, { error: ErrorReport; files: string[]; count: number }>();
  for (const error of errors) reasons.set(error.message, { error, files: [], count: 0 });
  for (const { file, error } of files) {
    if (error === undefined) continue;
    const reason = reasons.get(error.message) ?? { error, files: [], count: 0 };
    reason.count += 1;
    if (reason.files.length < 3 && error.file === undefined) reason.files.push(file);
    reasons.set(error.message, reason);
  }
  if (reasons.size === 0) return "";
  const all = [...reasons.values()];
  const shown = [
    ...all.filter(({ error }) => !wasStopped(error)),
    ...all.filter(({ error }) => wasStopped(error)),
  ].slice(0, MOST_REASONS);
  const lines = hintsOnce(shown).map((reason) => `- ${reasonLine(reason)}`);
  const more = reasons.size - shown.length;
  if (more > 0) lines.push(`- and ${formatNumber(more, "more reason")}: see the report`);
  return `#### What went wrong\n\n${lines.join("\n")}`;
}

interface Reason {
  readonly error: ErrorReport;
  readonly hint: string | undefined;
  readonly files: readonly string[];
  readonly count: number;
}

function reasonLine({ error, hint, files, count }: Reason): string {
  const named = files.map((file) => code(file)).join(", ");
  const more = count > files.length && files.length > 0 ? ` and ${formatCount(count - files.length)} more` : "";
  return `${named === "" ? "" : `${named}${more}: `}${prose(error.message)}${hint === undefined ? "" : `<br>➜ ${prose(hint)}`}`;
}

function filesOf(files: readonly FileReport[]): string {
  if (files.length === 0) return "";
  const shown = firstFiles(files, MOST_ROWS);
  const withRows = files.some((file) => file.rows !== undefined);
  const withJobs = files.some((file) => file.jobId !== undefined);
  const withItems = files.some((file) => file.itemId !== undefined);
  const row = (cells: readonly (string | false)[]) => `| ${cells.filter((cell) => cell !== false).join(" | ")} |`;
  const lines = [
    row(["State", "File", "Size", withRows && "Rows", withJobs && "Job", withItems && "Item"]),
    row(["---", "---", "--:", withRows && "--:", withJobs && "---", withItems && "---"]),
    ...shown.map((file) =>
      row([
        STATE_WORDS[shownState(file)],
        codeCell(file.file),
        formatBytes(file.size),
        withRows && (file.rows === undefined ? "" : formatCount(file.rows)),
        withJobs && codeCell(file.jobId ?? ""),
        withItems && codeCell(file.itemId ?? ""),
      ]),
    ),
  ];
  const more = files.length - shown.length;
  return lines.join("\n") + (more > 0 ? `\n\nand ${formatNumber(more, "more file")}: all are in the report.` : "");
}

function noticesOf({ notices }: UploadReport): string {
  if (notices.length === 0) return "";
  const shown = notices
    .slice(0, MOST_REASONS)
    .map(
      ({ message, file, details }) =>
        `- ${file === undefined ? "" : `${code(file)}: `}${prose(message)}${details === undefined ? "" : detailsBlock(details)}`,
    );
  const more = notices.length - shown.length;
  if (more > 0) shown.push(`- and ${formatCount(more)} more: see the report`);
  return `#### Notices\n\n${shown.join("\n")}`;
}

const LONGEST_DETAILS = 32 * 1024;

/** A block of code below an item of a list. */
function detailsBlock(details: string): string {
  if (details.length > LONGEST_DETAILS) return " (in the log and the report)";
  return `\n\n${codeBlock(linesToShow(details))
    .map((line) => `  ${line}`)
    .join("\n")}\n`;
}
