"use strict";
exports.id = 505;
exports.ids = [505];
exports.modules = {

/***/ 7505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeErrors: () => (/* reexport */ describeErrors),
  faultAnnotations: () => (/* reexport */ faultAnnotations),
  fileTable: () => (/* reexport */ fileTable),
  headline: () => (/* reexport */ headline),
  noticeAnnotations: () => (/* reexport */ noticeAnnotations),
  stateTable: () => (/* reexport */ stateTable),
  summaryOf: () => (/* reexport */ summaryOf),
  writeReport: () => (/* reexport */ writeReport)
});

// EXTERNAL MODULE: ./packages/action/lib/format.js
var format = __webpack_require__(4280);
;// CONCATENATED MODULE: ./packages/action/lib/annotations.js

// GitHub shows ten of each level for a step, and drops the others without a word.
const MOST_SHOWN = 10;
/** The faults in the user's data, each on its file and line; ten at most, and how many there are beside, for the log to list. */
function faultAnnotations(report) {
    const faults = new Map();
    for (const error of [...report.errors, ...report.files.map((file) => file.error)]) {
        if (error?.kind === "data")
            faults.set(error.message, error);
    }
    const all = [...faults.values()];
    const shown = all.slice(0, MOST_SHOWN);
    const more = all.length - shown.length;
    return {
        shown: shown.map(faultAnnotation),
        more: more > 0 ? [`and ${(0,format/* formatNumber */.ZV)(more, "more fault")} in the data:`] : [],
        told: new Set(shown.map(({ message }) => message)),
    };
}
function faultAnnotation({ message, hint, file, line }) {
    return {
        level: "error",
        message: (0,format/* logText */.kc)(hint === undefined ? message : `${message}. ${hint}`),
        ...placeOf(file),
        ...(line === undefined ? {} : { startLine: line }),
    };
}
/** What the user should know: ten warnings and ten notices at most, and how many there are beside. */
function noticeAnnotations(notices) {
    const all = notices.map(noticeAnnotation);
    const of = (level) => {
        return capped(all.filter((annotation) => annotation.level === level), `more ${level}`, `more ${level}s`);
    };
    const [warnings, others] = [of("warning"), of("notice")];
    return { shown: [...warnings.shown, ...others.shown], more: [...warnings.more, ...others.more] };
}
function noticeAnnotation({ level, message, file, details }) {
    return {
        level,
        message: (0,format/* logText */.kc)(file === undefined ? message : `${file}: ${message}`),
        ...placeOf(file),
        ...(details === undefined ? {} : { details: (0,format/* linesToShow */.Mf)(details) }),
    };
}
function placeOf(label) {
    if (label === undefined || label.startsWith("$RUNNER_TEMP/"))
        return {};
    // Not for a name that would do more than stand in its line of the log.
    return (0,format/* logText */.kc)(label) === label ? { file: label } : {};
}
function capped(all, one, many) {
    const more = all.length - MOST_SHOWN;
    return {
        shown: all.slice(0, MOST_SHOWN),
        more: more > 0 ? [`and ${(0,format/* formatNumber */.ZV)(more, one, many)}: all are in the report`] : [],
    };
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./packages/action/lib/file-order.js
/** The state to show. A file that is known to the service, or was refused by it, has been sent. */
function shownState({ state, error, rows, itemId, jobId }) {
    const isKnown = rows !== undefined || itemId !== undefined || jobId !== undefined || error?.status !== undefined;
    return state === "failed" && wasStopped(error) && !isKnown ? "not-sent" : state;
}
/** Whether the error is only the consequence of another one, or of the run's end. */
function wasStopped(error) {
    return error?.kind === "stopped";
}
const ORDER = ["failed", "in-doubt", "not-sent", "uploaded", "planned", "skipped"];
/** The first files that a reader should see: what failed by itself or is in doubt, what was not sent for that, then the others. */
function firstFiles(files, most) {
    // Not files.sort: a hundred thousand of them would be sorted to show a hundred.
    const some = new Map(ORDER.map((state) => [state, []]));
    for (const file of files) {
        const group = some.get(shownState(file));
        if (group !== undefined && group.length < most)
            group.push(file);
    }
    return [...some.values()].flat().slice(0, most);
}
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./packages/action/lib/closing-table.js


const STATES = [
    ["uploaded", "uploaded"],
    ["skipped", "skipped"],
    ["failed", "failed"],
    ["in-doubt", "in doubt"],
    ["not-sent", "not sent"],
    ["planned", "planned"],
];
const MOST_FILES = 50;
/** What became of the files, as a table for the log: a line for each state that there is, and one for all. */
function stateTable({ files, totals, startedAt, finishedAt }) {
    const groups = new Map(STATES.map(([state]) => [state, []]));
    for (const file of files)
        groups.get(shownState(file))?.push(file);
    const rows = STATES.flatMap(([state, words]) => {
        const some = groups.get(state) ?? [];
        return some.length === 0 ? [] : [sumOf(words, some)];
    });
    if (rows.length > 1)
        rows.push(sumOf("all", files));
    const lines = table([["State", "Files", "Bytes", "Rows"], ...rows], ["left", "right", "right", "right"]);
    const took = `Took ${(0,format/* formatDuration */.a3)(Date.parse(finishedAt) - Date.parse(startedAt))}`;
    const holds = totals.serviceRows === undefined ? "" : `; the service holds ${(0,format/* formatNumber */.ZV)(totals.serviceRows, "row")}`;
    return [...lines, took + holds];
}
function sumOf(words, files) {
    let bytes = 0;
    let rows;
    for (const file of files) {
        bytes += file.size;
        if (file.rows !== undefined)
            rows = (rows ?? 0) + file.rows;
    }
    return [words, (0,format/* formatCount */.B4)(files.length), (0,format/* formatBytes */.z3)(bytes), rows === undefined ? "" : (0,format/* formatCount */.B4)(rows)];
}
/** The first files, those that failed before the others, as a table for the log. */
function fileTable({ files }) {
    const words = new Map(STATES);
    const rows = firstFiles(files, MOST_FILES).map((file) => [
        words.get(shownState(file)) ?? file.state,
        (0,format/* formatBytes */.z3)(file.size),
        file.rows === undefined ? "" : (0,format/* formatCount */.B4)(file.rows),
        file.jobId ?? "",
        file.itemId ?? "",
        file.file,
    ]);
    const head = ["State", "Size", "Rows", "Job", "Item", "File"];
    const lines = table([head, ...rows], ["left", "right", "right", "left", "left", "left"]);
    const more = files.length - rows.length;
    return more > 0 ? [...lines, `and ${(0,format/* formatNumber */.ZV)(more, "more file")}: all are in the report`] : lines;
}
/** Lines of a table, without the columns that have nothing below their heads. The last column is not padded. */
function table(rows, sides) {
    const cells = rows.map((row) => row.map((cell) => (0,format/* logText */.kc)(cell)));
    const used = sides.flatMap((side, column) => cells.slice(1).some((row) => row[column] !== "") ? [{ side, column }] : []);
    const widths = used.map(({ column }) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    return cells.map((row) => used
        .map(({ side, column }, index) => {
        const cell = row[column] ?? "";
        const width = widths[index] ?? 0;
        return side === "right" ? cell.padStart(width) : cell.padEnd(width);
    })
        .join("  ")
        .trimEnd());
}
//# sourceMappingURL=closing-table.js.map
;// CONCATENATED MODULE: ./packages/action/lib/error-lines.js

const MOST_ERRORS = 50;
/**
 * Each error of a run once, as lines for the log: the first file that it befell, how many others, and what to do about it.
 * @param told - messages of errors that the log has said already, with what to do about them
 */
function describeErrors({ errors, files }, told = new Set()) {
    const found = new Map();
    for (const error of errors)
        found.set(error.message, { error, file: undefined, more: 0 });
    for (const { file, error } of files) {
        // One that names its file in its message is that file's alone.
        if (error === undefined || (error.file !== undefined && found.has(error.message)))
            continue;
        const known = found.get(error.message);
        if (known !== undefined)
            known.more += 1;
        else
            found.set(error.message, { error, file: error.file === undefined ? file : undefined, more: 0 });
    }
    const untold = [...found.values()].filter(({ error }) => !told.has(error.message));
    const lines = hintsOnce(untold.slice(0, MOST_ERRORS)).flatMap(({ error, file, more, hint }) => {
        const named = file === undefined ? error.message : `${file}: ${error.message}`;
        const others = file === undefined ? (0,format/* formatNumber */.ZV)(more, "file") : `and ${(0,format/* formatNumber */.ZV)(more, "more file")}`;
        const advice = hint?.split("\n").map((line) => `  ${(0,format/* logText */.kc)(line)}`) ?? [];
        return [(0,format/* logText */.kc)(more === 0 ? named : `${named} (${others})`), ...advice];
    });
    const more = untold.length - MOST_ERRORS;
    return more > 0 ? [...lines, `and ${(0,format/* formatNumber */.ZV)(more, "more error")}: see the report`] : lines;
}
/** The hints of errors to be shown one after the other: where neighbours have the same, it is said after the last of them. */
function hintsOnce(reasons) {
    return reasons.map((reason, index) => {
        const { hint } = reason.error;
        return { ...reason, hint: hint === reasons[index + 1]?.error.hint ? undefined : hint };
    });
}
//# sourceMappingURL=error-lines.js.map
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
;// CONCATENATED MODULE: ./packages/action/lib/headline.js



/** How a run ended, in one line of plain text; where it failed, with the first cause. */
function headline(report, run = "upload") {
    const failed = report.status === "partial" || report.status === "failure";
    return [outcome(report, run), ...(failed ? causeOf(report) : [])].join(": ");
}
/** How a run ended, without its causes. */
function outcome(report, run) {
    const { status, service, shard, totals } = report;
    const files = (count) => (0,format/* formatNumber */.ZV)(count, "file");
    switch (status) {
        case "success":
            return `Uploaded ${files(totals.uploaded)} to ${service} (${amount(totals.bytes, totals.rows)})${skippedOf(totals)}`;
        case "planned":
            return planned(report);
        case "skipped":
            if (totals.files === 0 && shard !== undefined)
                return `Nothing to upload: no file falls to shard ${shard.index}/${shard.count}`;
            return totals.files === 0 ? "Nothing to upload" : `Nothing to upload: ${service} has all ${files(totals.files)}`;
        case "partial":
            return [
                `Uploaded ${(0,format/* formatCount */.B4)(totals.uploaded)} of ${files(totals.files)} to ${service}`,
                ...partsOf(report),
            ].join(": ");
        case "failure":
            if (run === "check")
                return `Dry run: ${checkResult(report)}`;
            if (totals.files === 0)
                return "Nothing was uploaded";
            return [`Nothing was uploaded to ${service}`, ...partsOf(report)].join(": ");
    }
}
/** What a dry run that found nothing wrong would send. */
function planned({ service, totals, files }) {
    const { bytes, rows } = plannedAmount(files);
    const count = (0,format/* formatNumber */.ZV)(totals.planned, "file");
    return `Dry run: ${count} would be uploaded to ${service} (${amount(bytes, rows)})${skippedOf(totals)}`;
}
function skippedOf({ skipped }) {
    return skipped > 0 ? `, ${(0,format/* formatCount */.B4)(skipped)} skipped` : "";
}
function plannedAmount(files) {
    const some = files.filter(({ state }) => state === "planned");
    const counts = some.flatMap(({ rows }) => rows ?? []);
    return {
        bytes: some.reduce((sum, { size }) => sum + size, 0),
        rows: counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0),
    };
}
function amount(bytes, rows) {
    return rows === undefined ? (0,format/* formatBytes */.z3)(bytes) : `${(0,format/* formatBytes */.z3)(bytes)}, ${(0,format/* formatNumber */.ZV)(rows, "row")}`;
}
function partsOf({ files, totals }) {
    const { failed, inDoubt, skipped } = totals;
    const notSent = files.filter((file) => shownState(file) === "not-sent").length;
    const parts = [
        [skipped, "skipped"],
        [failed - notSent, "failed"],
        [inDoubt, "in doubt"],
        [notSent, "not sent"],
    ];
    const some = parts.flatMap(([count, words]) => (count > 0 ? [`${(0,format/* formatCount */.B4)(count)} ${words}`] : []));
    return some.length === 0 ? [] : [some.join(", ")];
}
/** What a failed dry run found. */
function checkResult({ files, errors }) {
    const faulty = files.filter(({ error }) => error !== undefined && !wasStopped(error)).length;
    if (faulty > 0)
        return `${(0,format/* formatCount */.B4)(faulty)} of ${(0,format/* formatNumber */.ZV)(files.length, "file")} cannot be uploaded`;
    const causes = [...errors, ...files.flatMap(({ error }) => error ?? [])];
    return causes.length > 0 && causes.every(wasStopped) ? "it did not come to its end" : "nothing can be uploaded";
}
const LONGEST_CAUSE = 200;
// A refusal of these is of the token or the account, whichever file met with it.
const REFUSALS_OF_ALL = [401, 402, 403];
/** Whether the error is about the file that it befell, and does not name it itself. */
function isOfOneFile(error) {
    return error !== undefined && error.file === undefined && !REFUSALS_OF_ALL.includes(error.status);
}
/** The first error that is not only the consequence of another, with its file where it is one file's, and how many others there are. */
function causeOf({ errors, files }) {
    if (errors.length > 1 && errors.every((error) => error.kind === "input")) {
        return [`${(0,format/* formatCount */.B4)(errors.length)} inputs cannot be used`];
    }
    const all = [...errors, ...files.flatMap(({ error }) => error ?? [])];
    const own = all.filter((error) => !wasStopped(error));
    const messages = new Set((own.length > 0 ? own : all).map(({ message }) => message));
    const [first] = messages;
    if (first === undefined)
        return [];
    const befallen = files.filter(({ error }) => error?.message === first);
    const [file] = befallen.length === 1 && isOfOneFile(befallen[0]?.error) ? befallen : [];
    const more = messages.size > 1 ? ` (and ${(0,format/* formatNumber */.ZV)(messages.size - 1, "more error")})` : "";
    const cause = (0,dist_text/* plainText */.w)(first, LONGEST_CAUSE) + more;
    return file === undefined ? [cause] : [(0,dist_text/* plainText */.w)(file.file, LONGEST_CAUSE), cause];
}
//# sourceMappingURL=headline.js.map
;// CONCATENATED MODULE: ./packages/action/lib/markdown.js

/**
 * Text of a server's or a file's as a code span: nothing in it is read as Markdown or HTML, and nothing becomes a link.
 * @param limit - in characters
 */
function code(text, limit = 200) {
    const line = (0,dist_text/* plainText */.w)(text, limit);
    if (line === "")
        return "";
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const space = longest > 0 ? " " : "";
    return fence + space + line + space + fence;
}
/** Lines as a block of code, with a fence that none of them can close. */
function codeBlock(lines) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence, ...lines, fence];
}
/** As {@link code}, for a cell of a table, where a `|` ends the cell even within a code span. */
function codeCell(text, limit = 200) {
    // A backslash before the `|` would escape the backslash that escapes it.
    return code(text, limit).replace(/(\\*)\|/g, "$1$1\\|");
}
/** A sentence with words of a server's or a file's in it, as Markdown that shows exactly these words. */
function prose(text, limit = 500) {
    return (0,dist_text/* plainText */.w)(text, limit)
        .split(/(`[^`]+`|\s+|:(?!\d\d?:)[\w+-]+:)/)
        .map((piece) => {
        if (/^`[^`]+`$/.test(piece))
            return piece;
        // GitHub makes a picture of a word between colons, which no backslash prevents. But a time of day stays one.
        if (/^:[\w+-]+:$/.test(piece))
            return code(piece);
        if (!MAKES_A_LINK.test(piece))
            return escaped(piece);
        // The sentence's own punctuation is no part of the address.
        const end = /[.,:;!?)\]}"']*$/.exec(piece)?.[0] ?? "";
        return code(piece.slice(0, piece.length - end.length)) + escaped(end);
    })
        .reduce(joinApart, "")
        .replace(/^[#>+=-]/, "\\$&")
        .replace(/^(\d+)(?=[.)])/, "$1\\");
}
/** Backticks that meet would be one longer run, which begins or ends another span of code. */
function joinApart(before, piece) {
    return before.endsWith("`") && piece.startsWith("`") ? `${before} ${piece}` : before + piece;
}
function escaped(piece) {
    return piece.replace(/[\\`*_~[\]<>&!|$]/g, "\\$&");
}
// Addresses, mail addresses, mentions, issue numbers and commits: GitHub links them without being asked to.
const MAKES_A_LINK = /:\/|www\.|@|#\d|gh-\d|\b[0-9a-f]{7,40}\b/i;
/** A link with words of ours. */
function markdown_link(words, address) {
    return `[${escaped(words)}](<${address.href}>)`;
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./packages/action/lib/summary.js





// GitHub takes 1 MiB of summary for a step. A row here has at most three texts of 200 characters.
const MOST_ROWS = 100;
const MOST_REASONS = 20;
const STATE_WORDS = {
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
function summaryOf(report, run = "upload", page) {
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
const ICONS = {
    success: "✅",
    partial: "⚠️",
    failure: "❌",
    skipped: "⏭️",
    planned: "📋",
};
function totalsOf(report, run, page) {
    const { totals, service, baseUrl, mode, jobIds, itemIds, earlierItemIds, shard } = report;
    const anyArrived = run === "upload" && totals.uploaded > 0;
    const entries = [
        ["Service", baseUrl === "" ? prose(service) : `${prose(service)}, ${code(baseUrl)}, mode ${prose(mode)}`],
        ["Shard", shard === undefined ? "" : `${shard.index}/${shard.count}`],
        ["Files", totals.files === 0 ? "" : (0,format/* formatCount */.B4)(totals.files)],
        ["Bytes accepted", anyArrived ? (0,format/* formatBytes */.z3)(totals.bytes) : ""],
        ["Rows accepted", totals.rows === undefined ? "" : (0,format/* formatCount */.B4)(totals.rows)],
        ["Rows the service holds", totals.serviceRows === undefined ? "" : (0,format/* formatCount */.B4)(totals.serviceRows)],
        ["Jobs", idList(jobIds)],
        [mode === "create" ? "Made" : "Into", idList(itemIds)],
        ["Made by earlier runs", idList(earlierItemIds)],
        ["Look at", page === undefined ? "" : markdown_link(page.title, page.address)],
    ];
    return entries.flatMap(([label, value]) => (value === "" ? [] : [`- ${label}: ${value}`])).join("\n");
}
function idList(ids) {
    const more = ids.length > 10 ? ` and ${(0,format/* formatCount */.B4)(ids.length - 10)} more` : "";
    return (ids
        .slice(0, 10)
        .map((id) => code(id))
        .join(", ") + more);
}
/** Each reason once, however many files it befell, with what to do about it. */
function reasonsOf({ files, errors }) {
    const reasons = new Map();
    for (const error of errors)
        reasons.set(error.message, { error, files: [], count: 0 });
    for (const { file, error } of files) {
        if (error === undefined)
            continue;
        const reason = reasons.get(error.message) ?? { error, files: [], count: 0 };
        reason.count += 1;
        if (reason.files.length < 3 && error.file === undefined)
            reason.files.push(file);
        reasons.set(error.message, reason);
    }
    if (reasons.size === 0)
        return "";
    const all = [...reasons.values()];
    const shown = [
        ...all.filter(({ error }) => !wasStopped(error)),
        ...all.filter(({ error }) => wasStopped(error)),
    ].slice(0, MOST_REASONS);
    const lines = hintsOnce(shown).map((reason) => `- ${reasonLine(reason)}`);
    const more = reasons.size - shown.length;
    if (more > 0)
        lines.push(`- and ${(0,format/* formatNumber */.ZV)(more, "more reason")}: see the report`);
    return `#### What went wrong\n\n${lines.join("\n")}`;
}
function reasonLine({ error, hint, files, count }) {
    const named = files.map((file) => code(file)).join(", ");
    const more = count > files.length && files.length > 0 ? ` and ${(0,format/* formatCount */.B4)(count - files.length)} more` : "";
    return `${named === "" ? "" : `${named}${more}: `}${prose(error.message)}${hint === undefined ? "" : `<br>➜ ${prose(hint)}`}`;
}
function filesOf(files) {
    if (files.length === 0)
        return "";
    const shown = firstFiles(files, MOST_ROWS);
    const withRows = files.some((file) => file.rows !== undefined);
    const withJobs = files.some((file) => file.jobId !== undefined);
    const withItems = files.some((file) => file.itemId !== undefined);
    const row = (cells) => `| ${cells.filter((cell) => cell !== false).join(" | ")} |`;
    const lines = [
        row(["State", "File", "Size", withRows && "Rows", withJobs && "Job", withItems && "Item"]),
        row(["---", "---", "--:", withRows && "--:", withJobs && "---", withItems && "---"]),
        ...shown.map((file) => row([
            STATE_WORDS[shownState(file)],
            codeCell(file.file),
            (0,format/* formatBytes */.z3)(file.size),
            withRows && (file.rows === undefined ? "" : (0,format/* formatCount */.B4)(file.rows)),
            withJobs && codeCell(file.jobId ?? ""),
            withItems && codeCell(file.itemId ?? ""),
        ])),
    ];
    const more = files.length - shown.length;
    return lines.join("\n") + (more > 0 ? `\n\nand ${(0,format/* formatNumber */.ZV)(more, "more file")}: all are in the report.` : "");
}
function noticesOf({ notices }) {
    if (notices.length === 0)
        return "";
    const shown = notices
        .slice(0, MOST_REASONS)
        .map(({ message, file, details }) => `- ${file === undefined ? "" : `${code(file)}: `}${prose(message)}${details === undefined ? "" : detailsBlock(details)}`);
    const more = notices.length - shown.length;
    if (more > 0)
        shown.push(`- and ${(0,format/* formatCount */.B4)(more)} more: see the report`);
    return `#### Notices\n\n${shown.join("\n")}`;
}
const LONGEST_DETAILS = 32 * 1024;
/** A block of code below an item of a list. */
function detailsBlock(details) {
    if (details.length > LONGEST_DETAILS)
        return " (in the log and the report)";
    return `\n\n${codeBlock((0,format/* linesToShow */.Mf)(details))
        .map((line) => `  ${line}`)
        .join("\n")}\n`;
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./packages/action/lib/harmless-json.js
var harmless_json = __webpack_require__(5243);
;// CONCATENATED MODULE: ./packages/action/lib/write-report.js






/** Writes the report, as JSON, into a new folder below `folder`; its path. */
async function writeReport(report, folder) {
    const target = external_node_path_.join(await (0,promises_.mkdtemp)(external_node_path_.join(folder, "dataset-upload-")), "report.json");
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunksOf(report)), (0,external_node_fs_.createWriteStream)(target));
    return target;
}
const CHUNK_CHARACTERS = 64 * 1024;
/** The JSON in pieces, a line for each file and each request: as one text, that of 100,000 requests took 210 MiB more. */
function* chunksOf(report) {
    let chunk = "";
    for (const piece of piecesOf(report)) {
        chunk += piece;
        if (chunk.length < CHUNK_CHARACTERS)
            continue;
        yield chunk;
        chunk = "";
    }
    yield chunk;
}
function* piecesOf(report) {
    let before = "{\n";
    for (const [key, value] of Object.entries(report)) {
        yield `${before}${JSON.stringify(key)}: `;
        if (Array.isArray(value))
            yield* listPieces(value);
        else
            yield (0,harmless_json/* harmlessJson */.E)(value);
        before = ",\n";
    }
    yield "\n}\n";
}
function* listPieces(list) {
    let before = "[\n";
    for (const entry of list) {
        yield before + (0,harmless_json/* harmlessJson */.E)(entry);
        before = ",\n";
    }
    yield list.length === 0 ? "[]" : "\n]";
}
//# sourceMappingURL=write-report.js.map
;// CONCATENATED MODULE: ./packages/action/lib/closing.js
// What only the end of a run needs, in one place to be loaded then: the start does not wait for it (row `start-up` of the
// benchmarks).






//# sourceMappingURL=closing.js.map

/***/ })

};
;