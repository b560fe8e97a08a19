import type { Digest, ErrorGroup, Item, ShownState } from "./digest.js";
import { formatBytes, formatCount, formatNumber, linesToShow } from "./format.js";
import { code, codeBlock, codeCell, link, prose } from "./markdown.js";

const MAX_ENTRIES = 20;

const ICONS: Readonly<Record<Digest["report"]["status"], string>> = {
  success: "✅",
  partial: "⚠️",
  failure: "❌",
  skipped: "⏭️",
  planned: "📋",
};

const STATES: Readonly<Record<ShownState, string>> = {
  failed: "❌ failed",
  "in-doubt": "❓ in doubt",
  "not-sent": "⏹️ not sent",
  uploaded: "✅ uploaded",
  planned: "📋 planned",
  skipped: "⏭️ skipped",
};

/** The job summary: GitHub-flavoured Markdown, in which names of files and words of servers are text and nothing else. */
export function summaryOf(digest: Digest): string {
  return [
    `### ${ICONS[digest.report.status]} ${prose(digest.outcome)}`,
    errorList(digest),
    noticeList(digest),
    facts(digest),
    itemTable(digest),
    fileTable(digest),
  ]
    .filter((section) => section !== "")
    .join("\n\n")
    .concat("\n");
}

/** Each error once, however many files it befell, with what to do about it. */
function errorList({ errors }: Digest): string {
  return list("What went wrong", errors, errorItem);
}

function errorItem({ error, hint, files, moreFiles }: ErrorGroup): string {
  const more = moreFiles > 0 ? ` and ${formatCount(moreFiles)} more` : "";
  const named = files.length === 0 ? "" : `${files.map((file) => code(file)).join(", ")}${more}: `;
  return `${named}${prose(error.message)}${hint === undefined ? "" : `<br>➜ ${prose(hint)}`}`;
}

function noticeList({ report }: Digest): string {
  return list("Notices", report.notices, ({ message, file, details }) => {
    const named = file === undefined ? "" : `${code(file)}: `;
    return `${named}${prose(message)}${details === undefined ? "" : detailsBlock(details)}`;
  });
}

function list<T>(title: string, all: readonly T[], itemOf: (entry: T) => string): string {
  if (all.length === 0) return "";
  const items = all.slice(0, MAX_ENTRIES).map((entry) => `- ${itemOf(entry)}`);
  const more = all.length - items.length;
  if (more > 0) items.push(`- and ${formatCount(more)} more: see the report`);
  return `#### ${title}\n\n${items.join("\n")}`;
}

const MAX_DETAILS_CHARACTERS = 32 * 1024;

/** A block of code below an item of a list, which a click opens. */
function detailsBlock(details: string): string {
  if (details.length > MAX_DETAILS_CHARACTERS) return " (in the log and the report)";
  const lines = ["<details><summary>Show</summary>", "", ...codeBlock(linesToShow(details)), "", "</details>"];
  return `\n\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`;
}

function facts({ report, target, items, itemCount, verb }: Digest): string {
  const { status, totals, baseUrl, mode, shard, jobIds, itemIds, earlierItemIds } = report;
  const [first] = items;
  const saysMade = status !== "failure" && !(itemCount > 1 && items.length > 0);
  const label = itemCount === 1 && first !== undefined ? `${prose(first.label)} ` : "";
  const entries: readonly (readonly [string, string])[] = [
    ["Service", baseUrl === "" ? "" : `${prose(target.title)}, ${code(baseUrl)}, mode ${prose(mode)}`],
    ["Shard", shard === undefined ? "" : `${shard.index}/${shard.count}`],
    [verb, saysMade ? (label + idList(itemIds)).trim() : ""],
    ["Jobs", idList(jobIds)],
    ["Rows the service holds", totals.serviceRows === undefined ? "" : formatCount(totals.serviceRows)],
    ["Made by earlier runs", idList(earlierItemIds)],
    ["Look at", target.page === undefined ? "" : link(target.page.title, target.page.address)],
  ];
  return entries.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`])).join("<br>\n");
}

function idList(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => code(id));
  return shown.join(", ") + (ids.length > shown.length ? ` and ${formatCount(ids.length - shown.length)} more` : "");
}

/** What was made, or would be, with the files in it. */
function itemTable({ items, itemCount, verb }: Digest): string {
  if (itemCount === 1) return "";
  return table(
    [verb, "Id", "Files", "Rows", "Size"],
    items.map((item) => [
      codeCell(item.label),
      codeCell(item.itemId ?? ""),
      filesOf(item),
      rowsOf(item),
      formatBytes(item.bytes),
    ]),
    itemCount,
    "item",
  );
}

function filesOf({ files, arrived }: Item): string {
  return arrived === files ? formatCount(files) : `${formatCount(arrived)} of ${formatCount(files)}`;
}

function rowsOf({ rows }: { readonly rows?: number | undefined }): string {
  return rows === undefined ? "" : formatCount(rows);
}

/** The first files; ids only where the items have not shown them. */
function fileTable({ report, files, items }: Digest): string {
  const withIds = items.length === 0;
  return table(
    ["State", "File", "Rows", "Size", "Job", "Item"],
    files.map((file) => [
      STATES[file.shown],
      codeCell(file.file),
      rowsOf(file),
      formatBytes(file.size),
      withIds ? codeCell(file.jobId ?? "") : "",
      withIds ? codeCell(file.itemId ?? "") : "",
    ]),
    report.files.length,
    "file",
  );
}

/** A table without the columns that are empty; numbers stand on the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], count: number, what: string): string {
  if (rows.length === 0) return "";
  const used = head.flatMap((title, column) => (rows.some((row) => row[column] !== "") ? [{ title, column }] : []));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const more = count - rows.length;
  return [
    line(used.map(({ title }) => title)),
    line(used.map(({ title }) => (["Files", "Rows", "Size"].includes(title) ? "--:" : "---"))),
    ...rows.map((row) => line(used.map(({ column }) => row[column] ?? ""))),
    ...(more > 0 ? ["", `and ${formatNumber(more, `more ${what}`)}: all are in the report.`] : []),
  ].join("\n");
}
