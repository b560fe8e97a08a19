"use strict";
exports.id = 985;
exports.ids = [985];
exports.modules = {

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ JsonNumber),
/* harmony export */   s3: () => (/* binding */ NestedJson)
/* harmony export */ });
/* unused harmony export FORMATS */
/** The formats whose records are read and counted. */
const FORMATS = (/* unused pure expression or super */ null && (["csv", "tsv", "json", "ndjson", "parquet", "excel", "spss"]));
/** A number with all its digits, as JSON writes it: a double might not hold them. */
class JsonNumber {
    literal;
    constructor(literal) {
        this.literal = literal;
    }
}
/** A list or an object inside a cell, as compact JSON text. */
class NestedJson {
    json;
    constructor(json) {
        this.json = json;
    }
}
//# sourceMappingURL=records.js.map

/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareTable: () => (/* binding */ prepareTable)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/core/dist/table/batches.js





const gzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Level 4 compresses beside JavaScript, on libuv's threads; 6 would give a fiftieth fewer bytes for a seventh more time. */
const GZIP_LEVEL = 4;
/** Zlib comes back to JavaScript for each chunk; its default of 16 KiB costs a tenth of the whole time. */
const GZIP_CHUNK = 256 * 1024;
/** Batches that are compressed at the same time: libuv's pool has four threads, most runners two to four cores. */
const ENCODED_AT_ONCE = 3;
/** Cuts rows into batches and keeps those, encoded, in a temporary file until they are closed. */
class BatchStore {
    #options;
    #tooLarge;
    #folder;
    #file;
    /** Bytes of JSON that surely stay within the limit when encoded, without the brackets around them. */
    #room;
    #written = [];
    #fileEnd = 0;
    #json = new JsonArray();
    #rowCount = 0;
    #parts = [];
    constructor(options, tooLarge, folder, file) {
        this.#options = options;
        this.#tooLarge = tooLarge;
        this.#folder = folder;
        this.#file = file;
        // Deflate lengthens what it cannot compress by less than a thousandth and a frame, base64 by a third.
        const { compression, maxBatchBytes: most } = options;
        this.#room = (compression === "none" ? most : Math.floor((most - 100) * 0.75 * 0.999)) - BRACKETS;
    }
    /** A store in a new folder, for its owner's eyes only. Rows that are too large are told and dropped. */
    static async create(options, tooLarge) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryFolder, "dataset-upload-"));
        return new BatchStore(options, tooLarge, folder, await (0,promises_.open)((0,external_node_path_.join)(folder, "batches"), "wx+", 0o600));
    }
    /** Adds rows, and waits while many batches are being encoded. */
    async add(added) {
        const isOfAnotherFile = this.#parts.length > 0 && this.#parts.at(-1)?.file !== added.file;
        if (isOfAnotherFile && this.#options.batchesAcross === "one file")
            this.#flush();
        this.#push(added);
        await this.#written.at(-ENCODED_AT_ONCE);
    }
    /** Ends the last batch. The batches, in order, once all are written. */
    finish() {
        if (this.#rowCount > 0)
            this.#flush();
        return Promise.all(this.#written);
    }
    /** Removes the batches. */
    async close() {
        await Promise.allSettled(this.#written);
        await this.#file.close();
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    /** Rows that don't fit are halved until they do, or a single one begins the next batch. */
    #push({ file, rows, lines }) {
        if (rows.length === 0)
            return;
        const json = JSON.stringify(rows).slice(1, -1);
        const bytes = external_node_buffer_.Buffer.byteLength(json);
        const length = this.#json.length + bytes + COMMA;
        if (length <= this.#room && this.#rowCount + rows.length <= this.#options.rowsPerRequest) {
            this.#json.push(json, bytes);
            this.#rowCount += rows.length;
            const part = this.#parts.at(-1);
            if (part?.file === file)
                part.rowCount += rows.length;
            else
                this.#parts.push({ file, rowCount: rows.length });
        }
        else if (rows.length > 1) {
            const half = Math.ceil(rows.length / 2);
            this.#push({ file, rows: rows.slice(0, half), lines: lines.slice(0, half) });
            this.#push({ file, rows: rows.slice(half), lines: lines.slice(half) });
        }
        else if (this.#rowCount > 0) {
            this.#flush();
            this.#push({ file, rows, lines });
        }
        else {
            const message = `the row takes ${bytes} bytes, a request has room for ${this.#room - COMMA}`;
            this.#tooLarge({ file, line: lines[0] ?? 0, message });
        }
    }
    #flush() {
        const batch = this.#write(this.#json.end(), this.#rowCount, this.#parts);
        // Whoever waits for it later sees the error; until then it is not unhandled.
        batch.catch(() => { });
        this.#written.push(batch);
        this.#json = new JsonArray();
        this.#rowCount = 0;
        this.#parts = [];
    }
    async #write(json, rowCount, parts) {
        const isGzip = this.#options.compression === "gzip";
        const bytes = isGzip ? await gzipAsync(json, { level: GZIP_LEVEL, chunkSize: GZIP_CHUNK }) : json;
        const position = this.#fileEnd;
        this.#fileEnd += bytes.length;
        await writeAll(this.#file, bytes, position);
        const read = async () => (await readAll(this.#file, position, bytes.length)).toString(isGzip ? "base64" : "utf8");
        return { rowCount, parts, read };
    }
}
const BRACKETS = 2;
const COMMA = 1;
const FIRST_CAPACITY = 64 * 1024;
/** A JSON array, written as UTF-8 some elements at a time: kept as strings until it is full, rows would grow old in memory. */
class JsonArray {
    /** Bytes so far, without the bracket that ends it. */
    length = 0;
    #bytes = external_node_buffer_.Buffer.allocUnsafe(FIRST_CAPACITY);
    /** Adds elements, separated by commas, of so many bytes. */
    push(json, bytes) {
        const needed = this.length + bytes + BRACKETS;
        if (needed > this.#bytes.length) {
            const larger = external_node_buffer_.Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, needed));
            this.#bytes.copy(larger, 0, 0, this.length);
            this.#bytes = larger;
        }
        this.#bytes.write(this.length === 0 ? "[" : ",", this.length);
        this.#bytes.write(json, this.length + 1);
        this.length += bytes + 1;
    }
    end() {
        this.#bytes.write("]", this.length);
        return this.#bytes.subarray(0, this.length + 1);
    }
}
async function writeAll(file, bytes, position) {
    for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
        at += bytesWritten;
    }
}
async function readAll(file, position, length) {
    const bytes = external_node_buffer_.Buffer.alloc(length);
    for (let at = 0; at < length;) {
        const { bytesRead } = await file.read(bytes, at, length - at, position + at);
        if (bytesRead === 0)
            throw new Error("the temporary file of encoded rows was cut off");
        at += bytesRead;
    }
    return bytes;
}
//# sourceMappingURL=batches.js.map
// EXTERNAL MODULE: ./packages/core/dist/table/columns.js
var columns = __webpack_require__(6859);
// EXTERNAL MODULE: ./packages/core/dist/table/date-format.js + 1 modules
var date_format = __webpack_require__(1700);
// EXTERNAL MODULE: ./packages/core/dist/table/numeric-format.js
var numeric_format = __webpack_require__(6487);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
// EXTERNAL MODULE: ./packages/core/dist/formats/records.js
var records = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/core/dist/table/cell-value.js





/** How the cells of a column are read, by the table in docs/services/graphite-note.md. */
function cellReader(column, types, nullWords) {
    if (types === "text" || column.subtype === "text")
        return types === "json" ? readAsJson : readAsText;
    const read = column.subtype === "numeric"
        ? numericReader(column.format)
        : dateReader(column.format ?? columns/* DEFAULT_DATE_FORMATS */._E[column.subtype]);
    return (cell, report) => {
        if (cell === "" || cell === null || cell === undefined)
            return cell === undefined ? undefined : null;
        const value = read(cell, report);
        if (value !== undefined)
            return value;
        const text = cellText(cell);
        if (typeof cell === "string" && nullWords.has(cell)) {
            if (cell.trim() !== "")
                report.takeAsNull(text.trim());
        }
        else if (column.subtype === "numeric") {
            report.reject(`${(0,problem/* quoteValue */.cl)(text)} is not numeric${column.format === undefined ? "" : ` (format \`${column.format}\`)`}`);
        }
        else {
            report.reject(`${(0,problem/* quoteValue */.cl)(text)} is not a date in the format \`${column.format}\``);
        }
        return null;
    };
}
function readAsText(cell) {
    return typeof cell === "string" || cell === null || cell === undefined ? cell : cellText(cell);
}
function readAsJson(cell) {
    if (cell instanceof records/* JsonNumber */.WP)
        return (0,numeric_format/* exactNumber */.rf)(cell.literal) ?? cell.literal;
    return cell instanceof records/* NestedJson */.s3 ? JSON.parse(cell.json) : cell; // it was made of a list or an object
}
function numericReader(format) {
    const read = (format === undefined ? undefined : (0,numeric_format/* parseNumericFormat */.qS)(format)?.read) ?? numeric_format/* readPlain */.rM;
    return (cell, report) => {
        const plain = cell instanceof records/* JsonNumber */.WP ? cell.literal : typeof cell === "string" ? read(cell) : undefined;
        if (plain === undefined)
            return undefined;
        const value = (0,numeric_format/* exactNumber */.rf)(plain);
        if (value === undefined)
            report.keepAsText(cellText(cell));
        return value ?? cellText(cell).trim();
    };
}
const MAX_REMEMBERED = 2000;
function dateReader(format) {
    const accepts = (0,date_format/* compileDateFormat */.$)(format);
    // A table has few dates, compared with its rows.
    const dates = new Set();
    return (cell) => {
        if (typeof cell !== "string" || dates.has(cell))
            return typeof cell === "string" ? cell : undefined;
        const text = cell.trim();
        if (!accepts(text))
            return undefined;
        if (dates.size < MAX_REMEMBERED && text === cell)
            dates.add((0,problem/* detach */.Yo)(cell));
        return text;
    };
}
/** A cell as the text that stands in the file. */
function cellText(cell) {
    if (cell instanceof records/* JsonNumber */.WP)
        return cell.literal;
    return cell instanceof records/* NestedJson */.s3 ? cell.json : String(cell ?? "");
}
//# sourceMappingURL=cell-value.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/match-columns.js

/** Where a file has the columns of the table. */
class ColumnMatch {
    /** For each column its index among the file's names, undefined where the file does not have it (yet). */
    positions;
    /** Names of the file that stand for a column that another one stands for already. */
    #twice = [];
    #extra = [];
    #columns;
    #indexes;
    #taken = 0;
    /** A file names a column by its alias, or else its name. */
    constructor(columns) {
        this.#columns = columns;
        this.positions = columns.map(() => undefined);
        this.#indexes = new Map([
            ...columns.map(({ alias, name = alias }, index) => [name, index]),
            ...columns.map(({ alias }, index) => [alias, index]),
        ]);
    }
    /** Takes the file's names, or more of them. */
    take(names) {
        for (; this.#taken < names.length; this.#taken += 1) {
            const name = names[this.#taken] ?? "";
            const column = this.#indexes.get(name);
            if (column === undefined)
                this.#extra.push(name);
            else if (this.positions[column] === undefined)
                this.positions[column] = this.#taken;
            else
                this.#twice.push(name);
        }
    }
    /**
     * How the file's columns differ from the table's, in one sentence; undefined where they don't. `nameless` columns are
     * passed over.
     * @param reference - where the table's columns are from: "`columns`", or a file
     */
    difference(file, nameless, reference) {
        const missing = this.#columns.filter((_, index) => this.positions[index] === undefined).map(({ alias }) => alias);
        const extra = this.#extra.filter((name) => !nameless.has(name));
        const parts = [
            ...(missing.length > 0
                ? [`${list(missing)} of ${reference} ${missing.length === 1 ? "is" : "are"} missing here`]
                : []),
            ...(extra.length > 0 ? [`${list(extra)} ${extra.length === 1 ? "is" : "are"} not in ${reference}`] : []),
            ...(this.#twice.length > 0
                ? [`${list(this.#twice)} stands for a column that is here under its other name too`]
                : []),
        ];
        if (parts.length === 0)
            return undefined;
        const hint = reference === "`columns`" ? "Correct the file or `columns`." : "All files of a table need the same columns.";
        return { file, message: `the columns differ: ${parts.join("; ")}`, hint };
    }
}
const SHOWN_NAMES = 10;
function list(names) {
    const shown = names.slice(0, SHOWN_NAMES).map(problem/* quoteValue */.cl).join(", ");
    return names.length > SHOWN_NAMES ? `${shown} and ${names.length - SHOWN_NAMES} more` : shown;
}
//# sourceMappingURL=match-columns.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/problem.js


/** The problem of an error that is about the data; any other is thrown on. */
function problemOf(error) {
    if (error instanceof problem/* TableError */.rQ)
        return error.problem;
    throw error;
}
/** Keeps the first problems and counts the rest, so that memory does not grow with them. */
class ProblemList {
    limit;
    /** The first problems; at most `limit`. */
    first = [];
    /** How many there were in all. */
    count = 0;
    constructor(limit) {
        this.limit = limit;
    }
    add = (problem) => {
        this.count += 1;
        if (this.first.length < this.limit)
            this.first.push(problem);
    };
}
/** Collects notices, so that the user is told once of what is the same in many files. */
class NoticeList {
    #alike = new Map();
    add = (notice) => {
        const key = JSON.stringify([notice.column, notice.message]);
        const alike = this.#alike.get(key) ?? [];
        if (!alike.some(({ file }) => file === notice.file))
            this.#alike.set(key, [...alike, notice]);
    };
    all() {
        return [...this.#alike.values()].flatMap((alike) => {
            const [first] = alike;
            if (first?.file === undefined || alike.length === 1)
                return alike;
            const { file, line: _, ...notice } = first;
            return [{ ...notice, message: `${notice.message} (${alike.length} files, such as ${file})` }];
        });
    }
}
//# sourceMappingURL=problem.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/encode-table.js




/** A table's records, checked against columns and encoded into batches. `close` it: until then it takes space on the disk. */
class TableEncoder {
    columns;
    /** What the columns do not allow. After the first problem, rows are checked but not stored. */
    problems;
    /** Rows of each file that had any, by label. */
    rowCounts = new Map();
    #options;
    #store;
    #readers;
    #remarks;
    #match;
    #file = "";
    constructor(columns, options, store, problems) {
        this.columns = columns;
        this.problems = problems;
        this.#options = options;
        this.#store = store;
        this.#readers = columns.map((column) => cellReader(column, options.types, options.nullWords));
        this.#remarks = new ColumnRemarks(columns, problems);
        this.#match = new ColumnMatch(columns);
    }
    static async create(columns, options) {
        const problems = new ProblemList(options.maxProblems);
        const store = await BatchStore.create(options, problems.add);
        return new TableEncoder(columns, options, store, problems);
    }
    /** Takes the next records of a table, file by file. */
    async add({ file: { label }, names, records, lines }) {
        if (this.#file !== label) {
            this.#match = new ColumnMatch(this.columns);
            this.#file = label;
        }
        this.#match.take(names);
        const { positions } = this.#match;
        this.#remarks.names = positions.map((position) => (position === undefined ? undefined : names[position]));
        const read = this.rowCounts.get(label) ?? 0;
        this.rowCounts.set(label, read + records.length);
        const skipped = (this.#options.skipRows.get(label) ?? 0) - read;
        for (let start = 0; start < records.length; start += ROWS_AT_ONCE) {
            const end = start + ROWS_AT_ONCE;
            const rows = records.slice(start, end).map((cells, index) => {
                this.#remarks.at(label, lines[start + index] ?? 0);
                return this.#row(cells, positions);
            });
            const from = Math.max(0, skipped - start);
            if (this.problems.count > 0 || from >= rows.length)
                continue;
            await this.#store.add({ file: label, rows: rows.slice(from), lines: lines.slice(start + from, end) });
        }
    }
    /** Ends the last batch. */
    finish() {
        return this.#store.finish();
    }
    /** What is worth knowing about the rows so far. */
    notices() {
        return this.#remarks.notices();
    }
    /** Removes the batches. */
    close() {
        return this.#store.close();
    }
    #row(cells, positions) {
        const values = this.#readers.map((read, column) => {
            const position = positions[column];
            this.#remarks.column = column;
            return read(position === undefined ? undefined : cells[position], this.#remarks);
        });
        if (this.#options.rowsAs === "arrays")
            return values;
        // Without a prototype, a column may be called `__proto__`.
        const row = Object.create(null);
        for (const [index, { alias }] of this.columns.entries())
            row[alias] = values[index];
        return row;
    }
}
/** Rows that are encoded in one go: so few that they don't grow old in memory, so many that the call does not count. */
const ROWS_AT_ONCE = 200;
/** Most words that are remembered for a column; a number kept as text is one. */
const MAX_WORDS = 20;
const REJECTED_HINT = "Correct the data, or declare the column otherwise in `columns`.";
/** What the readers of cells tell, placed and counted. */
class ColumnRemarks {
    /** Of the cell at hand. */
    column = 0;
    /** What the file calls the columns. */
    names = [];
    #columns;
    #problems;
    #remarks = new Map();
    #file = "";
    #line = 0;
    constructor(columns, problems) {
        this.#columns = columns;
        this.#problems = problems;
    }
    at(file, line) {
        this.#file = file;
        this.#line = line;
    }
    reject(message) {
        this.#problems.add({ file: this.#file, line: this.#line, column: this.#name, message, hint: REJECTED_HINT });
    }
    keepAsText(value) {
        this.#count("kept as text", "", value);
    }
    takeAsNull(word) {
        this.#count("taken as null", word, word);
    }
    notices() {
        return [...this.#remarks.values()].map(({ kind, column, word, file, line, count }) => {
            const cells = count === 1 ? "1 cell" : `${count} cells, first here`;
            const message = kind === "taken as null"
                ? `${word} (${cells}) is read as no value; \`null-values\` says otherwise`
                : `${word} has more digits than a double-precision number holds, so it is sent as text${count === 1 ? "" : `, as are ${count - 1} later values of the column`}`;
            return { level: kind === "taken as null" ? "notice" : "warning", file, line, column, message };
        });
    }
    #count(kind, key, word) {
        const id = `${kind} ${this.column} ${key}`;
        const known = this.#remarks.get(id);
        if (known !== undefined)
            known.count += 1;
        else if (this.#remarks.size < MAX_WORDS * this.#columns.length) {
            const place = { column: this.#name, file: this.#file, line: this.#line };
            this.#remarks.set(id, { kind, ...place, word: (0,problem/* quoteValue */.cl)(word), count: 1 });
        }
    }
    get #name() {
        return this.names[this.column] ?? this.#columns[this.column]?.alias ?? "";
    }
}
//# sourceMappingURL=encode-table.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/column-names.js
const LONGEST_NAME = 60;
/** The names of a file's columns, as `columns` and messages use them: what the header says, and a name for each other. */
class HeaderNames {
    /** In the header's order; grows with it. */
    names = [];
    /** By the name that was made up. */
    madeUp = new Map();
    #taken = new Set();
    /** Takes the header, or one that has grown since. */
    take(header) {
        const rest = header.slice(this.names.length).map((name) => name.trim());
        const given = new Set(rest);
        const isUsed = (name) => this.#taken.has(name) || given.has(name);
        for (const name of rest) {
            const isUnnamed = name === "";
            const wanted = isUnnamed ? `column_${this.names.length + 1}` : name;
            const isFree = isUnnamed ? !isUsed(wanted) : !this.#taken.has(wanted);
            const called = isFree ? wanted : numberedName(wanted, isUsed);
            if (called !== name)
                this.madeUp.set(called, isUnnamed ? "unnamed" : "repeated");
            this.#taken.add(called);
            this.names.push(called);
        }
    }
}
/**
 * An identifier for each name: lower-case ASCII letters, digits and underscores, beginning with a letter, at most 60
 * characters, no two the same.
 */
function identifiers(names) {
    const taken = new Set();
    return names.map((name, index) => {
        const wanted = identifier(name, index);
        const given = taken.has(wanted) ? numberedName(wanted, (text) => taken.has(text), LONGEST_NAME) : wanted;
        taken.add(given);
        return given;
    });
}
function identifier(name, index) {
    const ascii = name
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_")
        .replace(/^_|_$/g, "")
        .slice(0, LONGEST_NAME);
    if (ascii === "")
        return `column_${index + 1}`;
    return /^[a-z]/.test(ascii) ? ascii : `column_${ascii}`.slice(0, LONGEST_NAME);
}
/** `n_2`, or the first number after it that is free. */
function numberedName(name, isUsed, longest = Number.POSITIVE_INFINITY) {
    for (let number = 2;; number += 1) {
        const suffix = `_${number}`;
        const numbered = name.slice(0, longest - suffix.length) + suffix;
        if (!isUsed(numbered))
            return numbered;
    }
}
//# sourceMappingURL=column-names.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-dates.js


const infer_dates_MAX_REMEMBERED = 2000;
/** A day with its month as a number or a name, and perhaps a time. */
const DATE = /^(\d{1,4}([-/. ])(?:\d{1,2}|[a-z]{3,9})\2\d{1,4}|[a-z]{3,9} \d{1,2}, ?\d{4})(?:([ T])(\d{1,2}):\d{2}(:\d{2}(?:\.\d{3}|\.\d{6})?)?( ?[ap]m)?(Z|[+-]\d{2}:?\d{2}| [a-z]{3,4})?)?$/i;
/** Finds the date formats that all dates of a column allow. */
class DateInference {
    #candidates = [];
    /** Values that were taken. A table has few dates, compared with its rows. */
    #taken = new Set();
    /** Takes a value; false where no format allows it together with those that were taken before. */
    add(text) {
        if (this.#taken.has(text))
            return true;
        const isFirst = this.#taken.size === 0;
        const allowed = (isFirst ? candidates(text) : this.#candidates).filter(({ accepts }) => accepts(text));
        if (allowed.length === 0)
            return false;
        this.#candidates = allowed;
        if (this.#taken.size < infer_dates_MAX_REMEMBERED)
            this.#taken.add((0,problem/* detach */.Yo)(text));
        return true;
    }
    /** The reading of the values that were taken. */
    reading() {
        // Of two formats that differ in leading zeros only, the one with them comes first.
        const byOrder = new Map(this.#candidates.toReversed().map(({ format }) => [withoutWidth(format), format]));
        const formats = [...byOrder.values()].toReversed();
        const [format] = formats;
        if (format === undefined)
            return { kind: "none" };
        const subtype = /[HGhg]/.test(format) ? "datetime" : "date";
        return formats.length === 1 ? { kind: "one", subtype, format } : { kind: "several", subtype, formats };
    }
}
function withoutWidth(format) {
    const letters = { j: "d", n: "m", G: "H", g: "h", F: "M" };
    return format.replace(/[jnGgF]/g, (letter) => letters[letter] ?? letter);
}
/** The formats that a value has the form of, those with leading zeros first. */
function candidates(text) {
    const [, day = "", separator = ""] = DATE.exec(text) ?? [];
    const hasName = /[a-z]/i.test(day);
    if (day === "" || (separator === " " && !hasName))
        return [];
    const widths = hasName ? ["dM", "jM", "dF", "jF"] : ["dm", "jn", "dn", "jm"];
    const days = combinations(widths, ["Y", "y"]).flatMap(([[d = "", m = ""] = "", y = ""]) => separator === ""
        ? [`${m} ${d}, ${y}`, `${m} ${d},${y}`]
        : [
            [y, m, d],
            [d, m, y],
            [m, d, y],
        ].map((order) => order.join(separator)));
    return combinations(days, timeFormats(text)).map(([date, time]) => {
        const format = `${date}${time}`;
        return { format, accepts: (0,date_format/* compileDateFormat */.$)(format) };
    });
}
/** The formats of the time in a value: an empty one where there is none. */
function timeFormats(text) {
    const [, , , gap, hour, seconds, meridiem, zone] = DATE.exec(text) ?? [];
    if (gap === undefined || hour === undefined)
        return [""];
    const start = gap === "T" ? "\\T" : gap;
    const fraction = { 0: "", 3: "", 7: ".v", 10: ".u" }[seconds?.length ?? 0] ?? "";
    const end = meridiem === undefined ? "" : meridiem.replace(/[ap]m/i, "A");
    const hours = meridiem === undefined ? ["H", "G"] : ["h", "g"];
    return hours.map((letter) => `${start}${letter}:i${seconds === undefined ? "" : ":s"}${fraction}${end}${zoneFormat(zone)}`);
}
function zoneFormat(zone) {
    if (zone === undefined || zone === "Z")
        return zone === undefined ? "" : "\\Z";
    if (zone.startsWith(" "))
        return " T";
    return zone.includes(":") ? "P" : "O";
}
function combinations(first, second) {
    return first.flatMap((one) => second.map((other) => [one, other]));
}
//# sourceMappingURL=infer-dates.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-local-numbers.js


/** Numbers as people write them: `1,234` `12,5` `1.234,50` `1'000` `45%` `$7` `€ 3` `(500)`. */
const LOCAL = /^(?!0\d)\(?[+\-−]?(?:(\p{Sc}|[A-Z]{3}) ?)?[+\-−]?(?:\d[\d.,'’ \u00a0\u202f]*|[.,]\d+)(?: ?(\p{Sc}|[A-Z]{3}|%|‰))?\)?$/u;
/** Of those that read all values the same, the first is preferred. */
const FORMATS = ["#.##", "#,###.##", "#,##", "#.###,##", "# ###,##", "# ###.##", "#'###.##"].flatMap((digits) => [
    { digits, negative: "" },
    { digits, negative: ";(#)" },
]);
const MAX_SAMPLES = 50;
/** Finds the numeric formats that read all of a column's numbers, those of computers among them. */
class LocalNumberInference {
    /** Signs around the digits, with `#` in the place of these. */
    #signs = "#";
    #candidates = FORMATS.map((format) => ({ ...format, read: reader("#", format) }));
    #samples = [];
    /** Takes a value; false where no format reads it together with those before. */
    add(text) {
        const match = LOCAL.exec(text);
        if (match === null)
            return false;
        const [, before = "", after = ""] = match;
        const signs = before + after === "" ? this.#signs : `${before}#${after}`;
        if (signs !== this.#signs && this.#signs !== "#")
            return false;
        const allowed = this.#candidates
            .map((candidate) => (signs === this.#signs ? candidate : { ...candidate, read: reader(signs, candidate) }))
            .filter(({ read }) => read(text) !== undefined);
        if (allowed.length === 0)
            return false;
        this.#candidates = allowed;
        this.#signs = signs;
        this.#keep(text);
        return true;
    }
    /** Takes a number as computers write it, which narrows down how those beside it are read. */
    addPlain(text) {
        if (this.#samples.length < MAX_SAMPLES && text.includes("."))
            this.#keep(text);
    }
    /** One format for each way to read the numbers. */
    formats() {
        const byReading = new Map();
        for (const { read, ...format } of this.#candidates) {
            const readings = this.#samples.map((text) => read(text));
            if (readings.includes(undefined) || byReading.has(readings.join()))
                continue;
            byReading.set(readings.join(), written(this.#signs, format));
        }
        return [...byReading.values()];
    }
    #keep(text) {
        if (this.#samples.length < MAX_SAMPLES)
            this.#samples.push((0,problem/* detach */.Yo)(text));
    }
}
function written(signs, { digits, negative }) {
    return signs.replace("#", digits) + negative;
}
function reader(signs, format) {
    return (0,numeric_format/* parseNumericFormat */.qS)(written(signs, format))?.read ?? (() => undefined);
}
//# sourceMappingURL=infer-local-numbers.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-numbers.js

/** A number as computers write it. */
const NUMBER = /^[+-]?(?=\.?\d)(\d*)(\.\d*)?(?:e([+-]?)\d{1,3})?$/i;
/** Most numbers, told fast: no code among them. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** Digits that a double holds for sure. */
const EXACT_DIGITS = 15;
const SHORTEST_PHONE = 7;
function isCode(text, whole, fraction) {
    if (whole.length > EXACT_DIGITS || (whole.length > 1 && whole.startsWith("0")))
        return true;
    return fraction === undefined && whole.length >= SHORTEST_PHONE && text.startsWith("+");
}
/** Values whose differing is looked at. */
const MAX_DISTINCT = 1000;
/** Fewer values prove nothing without a name that says the same. */
const FEW = 10;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;
const isCompactDay = (0,date_format/* compileDateFormat */.$)("Ymd");
/** Finds out what a column's numbers are. What the values say decides; the column's name only where they leave it open. */
class NumberInference {
    #count = 0;
    #decimals = 0;
    #hasCode = false;
    #isWhole = true;
    #shortest = Number.POSITIVE_INFINITY;
    #longest = 0;
    #least = Number.POSITIVE_INFINITY;
    #most = Number.NEGATIVE_INFINITY;
    #last = Number.NaN;
    #isCounting = true;
    #areDays = true;
    #distinct = new Set();
    /**
     * Takes a value; false where it is no number.
     * @param source - in text, `12E4` may be a part's number: an exponent stands behind a fraction, or has a sign
     */
    add(text, source) {
        if (PLAIN.test(text)) {
            const point = text.indexOf(".");
            this.#take(text, point === -1 ? undefined : text.length - point - 1);
            return true;
        }
        const [match, whole = "", fraction, exponentSign] = NUMBER.exec(text) ?? [];
        if (match === undefined || (exponentSign === "" && fraction === undefined && source === "text"))
            return false;
        this.#hasCode ||= isCode(text, whole, fraction);
        const isWhole = fraction === undefined && exponentSign === undefined;
        this.#take(text, isWhole ? undefined : (fraction?.length ?? 1) - 1);
        return true;
    }
    /** @param decimals - undefined for a whole number */
    #take(text, decimals) {
        this.#count += 1;
        if (decimals === undefined) {
            if (this.#isWhole)
                this.#takeWhole(Number(text), text.length);
            return;
        }
        this.#isWhole = false;
        if (decimals > this.#decimals)
            this.#decimals = decimals;
    }
    #takeWhole(value, length) {
        if (length < this.#shortest)
            this.#shortest = length;
        if (length > this.#longest)
            this.#longest = length;
        if (value < this.#least)
            this.#least = value;
        if (value > this.#most)
            this.#most = value;
        if (this.#isCounting && this.#count > 1)
            this.#isCounting = value === this.#last + 1;
        this.#last = value;
        if (this.#areDays)
            this.#areDays = value > FIRST_YEAR * 1e4 && value < LAST_YEAR * 1e4 && isCompactDay(String(value));
        if (this.#count <= MAX_DISTINCT)
            this.#distinct.add(value);
    }
    /** @param name - the column's, as it stands in the file */
    kind(name) {
        const amount = { kind: "amount", decimals: this.#decimals };
        if (this.#hasCode)
            return { kind: "code" };
        const words = wordsOf(name);
        const [first = ""] = words;
        const last = words.at(-1) ?? "";
        const mayBeYears = this.#isWhole && this.#most <= LAST_YEAR && YEARS.has(last);
        if (!this.#isWhole || this.#count === 0 || (this.#least < 0 && !mayBeYears))
            return amount;
        const says = (meaning) => words.some((word) => meaning.has(word));
        const isAmount = says(AMOUNTS);
        const isMany = this.#count >= FEW && !isAmount;
        const hasOneLength = this.#shortest === this.#longest;
        const allDiffer = this.#distinct.size === Math.min(this.#count, MAX_DISTINCT);
        if (this.#areDays && (isMany || says(DAYS)))
            return { kind: "day", format: "Ymd" };
        if (says(CODES) && (hasOneLength ? this.#shortest >= 3 : this.#shortest >= 6))
            return { kind: "code" };
        // Fewer measurements than that may well be of one length and all differ, such as the inhabitants of some towns.
        const isLong = hasOneLength && this.#shortest >= 5 && this.#count >= MAX_DISTINCT;
        if (isLong && allDiffer && !isAmount)
            return { kind: "code" };
        const areYears = this.#least >= FIRST_YEAR && this.#most <= LAST_YEAR;
        const isOrdinal = IDENTIFIERS.has(last) ||
            (IDENTIFIERS.has(first) && !isAmount) ||
            (this.#isCounting && isMany) ||
            (areYears && isMany) ||
            mayBeYears ||
            (areYears && says(YEARS)) ||
            (this.#most <= 366 && CALENDAR.has(last) && words.length <= 2) ||
            (ORDINALS.has(last) && allDiffer && !isAmount);
        return isOrdinal ? { kind: "ordinal" } : amount;
    }
}
/** `customerID`, `Zip-Code 2` as lower-case words. */
function wordsOf(name) {
    return name
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
        .toLowerCase()
        .split(/[^\p{L}#]+/u)
        .filter((word) => word !== "");
}
function wordSet(words) {
    return new Set(words.split(" "));
}
const AMOUNTS = wordSet("amount price cost costs total sum count sales revenue income population pop value qty quantity budget salary profit " +
    "balance votes deaths cases views area weight distance size length width height volume " +
    "betrag preis kosten summe anzahl umsatz menge wert einwohner flache montant prix quantite cantidad precio importe");
const CODES = wordSet("phone telephone tel mobile cell fax msisdn telefon handy zip zipcode postcode postal postalcode plz cep isbn issn ean upc " +
    "gtin sku iban ssn vat imei fips siren siret cusip");
const IDENTIFIERS = wordSet("id ids uid guid uuid pk key code codes objectid gid identifier kennung schlussel");
const ORDINALS = wordSet("no nr num number nummer numero rank rang index idx row column line seq sequence position pos #");
const YEARS = wordSet("year yr jahr annee ano anno fy");
const DAYS = wordSet("date day dt datum fecha dia jour");
const CALENDAR = wordSet("month months mon week weekday day dow doy hour minute quarter monat woche tag stunde mois jour heure");
//# sourceMappingURL=infer-numbers.js.map
// EXTERNAL MODULE: ./packages/core/dist/table/table-file.js
var table_file = __webpack_require__(799);
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-columns.js







/** Finds the columns of a table from all its records. */
class ColumnsInference {
    #columns = new Map();
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Takes some records. Values in JSON strings are text to their author, digits or not. */
    add({ file, format, names, nameless, records, lines }) {
        const isTyped = format !== "csv" && format !== "tsv";
        for (const [index, name] of names.entries()) {
            let column = this.#columns.get(name);
            if (column === undefined) {
                column = new ColumnInference(name, nameless.has(name), this.#options.nullWords);
                this.#columns.set(name, column);
            }
            if (this.#options.types === "text" && !column.isNameless)
                continue;
            for (let row = 0; row < records.length && column.isOpen; row += 1) {
                const cell = records[row]?.[index];
                if (!(0,table_file/* isEmptyCell */.Wd)(cell))
                    column.add(cell, isTyped, file.label, lines[row] ?? 0);
            }
        }
    }
    /** The columns so far, in the order in which the files brought them; none that has neither a name nor a value. */
    columns() {
        const columns = [...this.#columns].filter(([, column]) => !column.isNameless || column.hasValues);
        const names = identifiers(columns.map(([alias]) => alias));
        return columns.map(([alias, column], index) => {
            const name = names[index] ?? "";
            return this.#options.types === "text"
                ? { name, alias, type: "dimension", subtype: "text" }
                : { name, alias, ...column.type() };
        });
    }
    /** What was taken as text and may not be meant so. */
    notices() {
        if (this.#options.types === "text")
            return [];
        return [...this.#columns.values()].flatMap((column) => column.notice() ?? []);
    }
}
/** Texts after which a column is text, where there have been more of them than numbers or dates. */
const MANY_TEXTS = 1000;
class ColumnInference {
    /** Whether a value could still change the result. */
    isOpen = true;
    isNameless;
    #alias;
    #nullWords;
    #numbers = new NumberInference();
    #localNumbers = new LocalNumberInference();
    #dates = new DateInference();
    #counts = { number: 0, "local number": 0, date: 0, text: 0 };
    #examples = new Map();
    constructor(alias, isNameless, nullWords) {
        this.#alias = alias;
        this.isNameless = isNameless;
        this.#nullWords = nullWords;
    }
    get hasValues() {
        return this.#examples.size > 0;
    }
    /** Takes a value that is not empty. `isTyped`: of a file that writes numbers otherwise than texts. */
    add(cell, isTyped, file, line) {
        const kind = this.#kindOf(cell, isTyped);
        if (kind === undefined)
            return;
        this.#counts[kind] += 1;
        if (!this.#examples.has(kind)) {
            this.#examples.set(kind, { value: (0,problem/* detach */.Yo)(cellText(cell).slice(0, 100)), file, line });
        }
        const { text } = this.#counts;
        if (kind === "text" && text > MANY_TEXTS && text > this.#main().count)
            this.isOpen = false;
    }
    type() {
        const { number, date, text } = this.#counts;
        const others = this.#counts["local number"] + text;
        if (number > 0 && date + others === 0) {
            const numbers = this.#numbers.kind(this.#alias);
            switch (numbers.kind) {
                case "amount":
                    return { type: "measure", subtype: "numeric", format: amountFormat(numbers.decimals) };
                case "ordinal":
                    return { type: "dimension", subtype: "numeric" };
                case "day":
                    return { type: "dimension", subtype: "date", format: numbers.format };
                case "code":
                    return TEXT;
            }
        }
        const dates = date > 0 && number + others === 0 ? this.#dates.reading() : undefined;
        return dates?.kind === "one" ? { type: "dimension", subtype: dates.subtype, format: dates.format } : TEXT;
    }
    notice() {
        const main = this.#main();
        const { count, other } = main;
        if (other !== undefined && count > other.count) {
            const what = main.kind === "date" ? "dates" : "numbers";
            const format = this.#dates.reading();
            const than = main.kind === "date" && format.kind === "one" ? ` in the format \`${format.format}\`` : "";
            const { value, file, line } = other.example;
            const others = other.count === 1 ? "1 value is none" : `${other.count} values are none, first here`;
            const message = `is text, although ${count} of its values are ${what}${than}: ${(0,problem/* quoteValue */.cl)(value)} (${others}); ` +
                "correct the data, list the word in `null-values`, or declare the column in `columns`";
            return { level: "warning", file, line, column: this.#alias, message };
        }
        if (other !== undefined || count === 0)
            return undefined;
        if (main.kind === "date")
            return this.#ambiguousDates();
        return this.#counts["local number"] > 0 ? this.#localNumberNotice() : undefined;
    }
    #ambiguousDates() {
        const dates = this.#dates.reading();
        const example = this.#examples.get("date");
        if (dates.kind !== "several" || example === undefined)
            return undefined;
        const formats = dates.formats.map((format) => `\`${format}\``).join(" or ");
        const { value, file, line } = example;
        const message = `is text: its dates, such as ${(0,problem/* quoteValue */.cl)(value)}, may be ${formats}; ` +
            `declare the column in \`columns\` with \`subtype: ${dates.subtype}\` and its \`format\``;
        return { level: "warning", file, line, column: this.#alias, message };
    }
    #localNumberNotice() {
        const example = this.#examples.get("local number");
        const formats = this.#localNumbers.formats().map((format) => `\`${format}\``);
        if (example === undefined || formats.length === 0)
            return undefined;
        const { value, file, line } = example;
        const message = `is text: numbers like ${(0,problem/* quoteValue */.cl)(value)} (${this.#counts["local number"]} cells) are read with the format ` +
            `${formats.join(" or ")}; declare the column in \`columns\` with \`subtype: numeric\` and that \`format\``;
        return { level: "notice", file, line, column: this.#alias, message };
    }
    #kindOf(cell, isTyped) {
        if (cell instanceof records/* JsonNumber */.WP)
            return this.#numbers.add(cell.literal, "literal") ? "number" : "text";
        if (typeof cell !== "string")
            return "text";
        const text = cell.trim();
        if (this.#counts.date > 0 && this.#dates.add(text))
            return "date";
        if (!isTyped) {
            if (this.#numbers.add(text, "text")) {
                this.#localNumbers.addPlain(text);
                return "number";
            }
            if (!this.#nullWords.has(text) && this.#localNumbers.add(text))
                return "local number";
        }
        if (this.#dates.add(text))
            return "date";
        return this.#nullWords.has(text) ? undefined : "text";
    }
    /** Dates or numbers, whichever are more, and what else there is. */
    #main() {
        const numbers = this.#counts.number + this.#counts["local number"];
        const { date, text } = this.#counts;
        const kind = date > numbers ? "date" : "number";
        const count = text + Math.min(date, numbers);
        const rivals = kind === "date" ? ["text", "number", "local number"] : ["text", "date"];
        const example = rivals.map((rival) => this.#examples.get(rival)).find((found) => found !== undefined);
        return { kind, count: Math.max(date, numbers), other: example === undefined ? undefined : { count, example } };
    }
}
const TEXT = { type: "dimension", subtype: "text" };
const MOST_DECIMALS = 10;
function amountFormat(decimals) {
    return decimals === 0 ? "#,###" : `#,###.${"#".repeat(Math.min(decimals, MOST_DECIMALS))}`;
}
//# sourceMappingURL=infer-columns.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/null-words.js
/** What programs and people write where they have no value: R, pandas, SQL, JSON, spreadsheets, statistical offices. */
const USUAL_WORDS = [
    ...[
        "na",
        "n/a",
        "n.a.",
        "#n/a",
        "#n/a n/a",
        "#na",
        "<na>",
        "nan",
        "-nan",
        "nat",
        "1.#qnan",
        "-1.#qnan",
        "1.#ind",
        "-1.#ind",
    ],
    ...["null", "(null)", "\\n", "nil", "none", "#null!", "#div/0!", "#value!", "#ref!", "#num!", "#name?"],
    ...["-", "--", "---", "–", "—", ".", "..", "...", "…", "?", "*", "**", "***", ":"],
];
/** The words that mean "no value" in columns of numbers and dates. */
class NullWords {
    #words;
    #isUsual;
    /** @param given - as they stand in the files; none: only the empty cell has no value. Default: the usual words, in any case */
    constructor(given) {
        this.#words = new Set(given?.map((word) => word.trim()) ?? USUAL_WORDS);
        this.#isUsual = given === undefined;
    }
    /** Whether a text means no value, without the spaces around it. Spaces alone always do. */
    has(text) {
        const trimmed = text.trim();
        return trimmed === "" || this.#words.has(this.#isUsual ? trimmed.toLowerCase() : trimmed);
    }
}
//# sourceMappingURL=null-words.js.map
// EXTERNAL MODULE: ./packages/core/dist/files/row-counter/ascii.js
var ascii = __webpack_require__(9434);
// EXTERNAL MODULE: ./packages/core/dist/files/row-counter/csv-header.js
var csv_header = __webpack_require__(6687);
;// CONCATENATED MODULE: ./packages/core/dist/table/csv-splitter.js



/** What is wrong with a file that ends within quotes. */
const NOT_CLOSED = "a quoted cell is not closed before the end of the file";
const TEXT_FOLLOWS = 'more text follows the closing quote of a cell; a quote inside a quoted cell is written twice (`""`)';
/**
 * Splits text into records, as RFC 4180 has them and as real files do: a quote opens a quoted cell only where a cell
 * begins, white space behind the closing one is passed over. A million rows take it less than half of the time of
 * papaparse, which tells lines, and empty lines from quoted empty cells, only where it gives one record after the other
 * (row `table-steps` of the benchmarks).
 */
class CsvSplitter {
    /** The line on which the next record begins. */
    line = 1;
    #delimiter;
    #rowEnd;
    /** The text at hand as code units, which a loop reads in two thirds of the time that a string takes. */
    #units = new Uint16Array();
    /** Cells of the record before. An array that grows cell by cell takes twice the memory. */
    #width = 1;
    /** The index of what ends the last quoted cell, and the line ends in it. */
    #cellEnd = 0;
    #lineEnds = 0;
    constructor({ delimiter, rowEnd }) {
        this.#delimiter = delimiter;
        this.#rowEnd = rowEnd;
    }
    /** Gives each record that is complete to `take`. */
    split(text, until, take) {
        const units = this.#unitsOf(text);
        const delimiter = this.#delimiter;
        const rowEnd = this.#rowEnd;
        for (let start = 0, at = 0; start < text.length; start = at) {
            const cells = new Array(this.#width);
            let count = 0;
            let lines = 1;
            let kind = "record";
            for (;; at += 1) {
                const from = at;
                if (units[from] === ascii/* QUOTE */.jA) {
                    const cell = this.#quotedCell(text, from, until);
                    if (typeof cell !== "string")
                        return cell.kind === "incomplete" ? { kind: "rest", at: start } : cell;
                    cells[count] = cell;
                    at = this.#cellEnd;
                    lines += this.#lineEnds;
                }
                else {
                    while (units[at] !== delimiter && units[at] !== rowEnd)
                        at += 1;
                    // The CR of a CRLF.
                    const hasCr = rowEnd === ascii.LF && units[at] === ascii.LF && at > from && units[at - 1] === ascii.CR;
                    const cell = text.slice(from, hasCr ? at - 1 : at);
                    cells[count] = cell;
                    if (cell === "" && count === 0 && units[at] === rowEnd)
                        kind = "empty line";
                }
                count += 1;
                if (units[at] === rowEnd)
                    break;
            }
            if (at === text.length && until === "more follows")
                return { kind: "rest", at: start };
            if (count < cells.length)
                cells.length = count;
            this.#width = count;
            take(cells, kind);
            this.line += lines;
            at += 1;
        }
        return { kind: "rest", at: text.length };
    }
    /** The code units of a text, and a row end behind them, at which every loop stops. */
    #unitsOf(text) {
        if (this.#units.length <= text.length)
            this.#units = new Uint16Array(text.length + 1);
        const bytes = external_node_buffer_.Buffer.from(this.#units.buffer, 0, text.length * 2);
        bytes.write(text, "utf16le");
        if ((0,external_node_os_.endianness)() === "BE")
            bytes.swap16();
        this.#units[text.length] = this.#rowEnd;
        return this.#units;
    }
    #quotedCell(text, open, until) {
        const units = this.#units;
        const rowEnd = this.#rowEnd;
        let lineEnds = 0;
        let doubled = 0;
        let at = open + 1;
        for (; at < text.length; at += 1) {
            if (units[at] === rowEnd)
                lineEnds += 1;
            if (units[at] !== ascii/* QUOTE */.jA)
                continue;
            if (units[at + 1] !== ascii/* QUOTE */.jA)
                break;
            doubled += 1;
            at += 1;
        }
        const behind = at + 1;
        if (behind >= text.length && until === "more follows")
            return { kind: "incomplete" };
        if (behind > text.length)
            return { kind: "fault", message: NOT_CLOSED };
        let end = behind;
        while (units[end] !== this.#delimiter && units[end] !== rowEnd)
            end += 1;
        if (end > behind) {
            const isBlank = text.slice(behind, end).trim() === "";
            if (isBlank && end === text.length && until === "more follows")
                return { kind: "incomplete" };
            if (!isBlank || end === text.length)
                return { kind: "fault", message: TEXT_FOLLOWS };
        }
        this.#cellEnd = end;
        this.#lineEnds = lineEnds;
        const content = text.slice(open + 1, at);
        return doubled === 0 ? content : content.replaceAll('""', '"');
    }
}
//# sourceMappingURL=csv-splitter.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __webpack_require__(7438);
// EXTERNAL MODULE: ./packages/core/dist/files/expansion.js
var expansion = __webpack_require__(1226);
;// CONCATENATED MODULE: ./packages/core/dist/table/line-breaks.js
/** Counts line breaks (LF, CRLF, CR) in text that comes in pieces. */
class LineCounter {
    /** Line breaks seen so far. */
    count = 0;
    #endsWithCr = false;
    add(text) {
        if (text === "") {
            return;
        }
        this.count += countLineBreaks(text);
        if (this.#endsWithCr && text.startsWith("\n")) {
            this.count -= 1;
        }
        this.#endsWithCr = text.endsWith("\r");
    }
}
/** The number of line breaks (LF, CRLF, CR) in a text. */
function countLineBreaks(text) {
    let count = 0;
    let lf = text.indexOf("\n");
    let cr = text.indexOf("\r");
    while (lf !== -1 || cr !== -1) {
        count += 1;
        if (lf !== -1 && (cr === -1 || lf < cr)) {
            lf = text.indexOf("\n", lf + 1);
            continue;
        }
        if (lf === cr + 1) {
            lf = text.indexOf("\n", lf + 1);
        }
        cr = text.indexOf("\r", cr + 1);
    }
    return count;
}
//# sourceMappingURL=line-breaks.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/decode-text.js







/** Bytes that are read at once; waiting for each 64 KiB costs more. */
const READ_SIZE = 256 * 1024;
/** Bytes that are decoded at once: of larger pieces more records live through a garbage collection. */
const PIECE_SIZE = 64 * 1024;
/**
 * The text of a file in pieces, in constant memory: gunzipped where the file begins as gzip does, decoded strictly,
 * without its byte order mark. A BOM decides the encoding; otherwise it is `options.encoding`, and UTF-8 by default.
 *
 * Throws TableError for damaged gzip, for an encoding that Node does not know, and for bytes that are not valid in the
 * encoding, with their line; FileError for a file that cannot be read or is not what it was when it was found.
 */
async function* decodeText(file, options) {
    const declared = declaredEncoding(file, options.encoding);
    let decoder;
    let encoding = declared ?? "utf-8";
    let offset = 0;
    for await (const bytes of readBytes(file, options.signal)) {
        if (decoder === undefined) {
            const marked = bomEncoding(bytes);
            encoding = marked ?? declared ?? "utf-8";
            if (marked !== undefined && marked !== (declared ?? "utf-8")) {
                const message = `read as ${marked}, as the byte order mark at its beginning says`;
                options.onNotice?.({ file: file.label, message });
            }
            if (encoding === "utf-8") {
                rejectUnmarkedUtf16(bytes, file);
            }
            decoder = strictDecoder(encoding);
        }
        const text = decodePiece(decoder, bytes);
        if (text === undefined) {
            throw await invalidBytes(file, options, encoding, offset);
        }
        offset += bytes.length;
        if (text !== "") {
            yield text;
        }
    }
    if (decoder !== undefined && decodePiece(decoder, undefined) === undefined) {
        throw await invalidBytes(file, options, encoding, offset);
    }
}
function strictDecoder(encoding) {
    return new external_node_util_.TextDecoder(encoding, { fatal: true });
}
/** The next piece of text, or undefined for bytes that the encoding does not allow. No bytes: the end. */
function decodePiece(decoder, bytes) {
    try {
        return decoder.decode(bytes, { stream: bytes !== undefined });
    }
    catch {
        return undefined;
    }
}
function declaredEncoding(file, name) {
    if (name === undefined) {
        return undefined;
    }
    try {
        return strictDecoder(name.trim()).encoding;
    }
    catch (cause) {
        const message = `the encoding \`${name}\` is not known; use a name such as utf-8, utf-16le, windows-1252 or shift_jis`;
        throw new problem/* TableError */.rQ({ file: file.label, message }, { cause });
    }
}
function bomEncoding([first, second, third]) {
    if (first === 0xef && second === 0xbb && third === 0xbf) {
        return "utf-8";
    }
    if (first === 0xff && second === 0xfe) {
        return "utf-16le";
    }
    return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
/** Such text is valid UTF-8 full of NULs, and would arrive as that. */
function rejectUnmarkedUtf16([first, second], file) {
    const encoding = first === 0 ? "utf-16be" : second === 0 ? "utf-16le" : undefined;
    if (encoding !== undefined) {
        const message = `this looks like UTF-16 without a byte order mark; declare it with \`encoding: ${encoding}\``;
        throw new problem/* TableError */.rQ({ file: file.label, line: 1, message });
    }
}
/** Bytes in pieces, gunzipped where the file begins as gzip does; the first piece has at least three, if there are. */
async function* readBytes(file, signal) {
    const raw = withWholeStart((0,data_file/* readDataFile */.lD)(file));
    try {
        const first = await raw.next();
        if (first.done === true) {
            return;
        }
        const source = startingWith(first.value, raw);
        const isGzipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
        for await (const bytes of isGzipped ? withWholeStart(gunzipped(source, file)) : source) {
            signal?.throwIfAborted();
            for (let at = 0; at < bytes.length; at += PIECE_SIZE) {
                yield bytes.subarray(at, at + PIECE_SIZE);
            }
        }
    }
    finally {
        // Whoever stops at the first piece has not come to `raw` yet: its file would stay open.
        await raw.return();
    }
}
/** How a byte order mark is told: by the first three bytes in one piece. */
const START_LENGTH = 3;
async function* withWholeStart(pieces) {
    let start = Buffer.alloc(0);
    for await (const bytes of pieces) {
        if (start === undefined) {
            yield bytes;
            continue;
        }
        start = Buffer.concat([start, bytes]);
        if (start.length >= START_LENGTH) {
            yield start;
            start = undefined;
        }
    }
    if (start !== undefined && start.length > 0) {
        yield start;
    }
}
async function* startingWith(first, rest) {
    yield first;
    yield* rest;
}
async function* gunzipped(source, file) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: READ_SIZE });
    let inflated = 0;
    // An error of either stream reaches the loop over the last one.
    (0,external_node_stream_.pipeline)(source, gunzip, () => { });
    try {
        for await (const bytes of gunzip) {
            inflated += bytes.length;
            if ((0,expansion/* expandsTooFar */.$B)({ compressed: gunzip.bytesWritten, inflated })) {
                const message = `${expansion/* EXPANDS_TOO_FAR */.rz}: reading it was given up ${(0,expansion/* unpackedPosition */.zf)(inflated)}`;
                throw new problem/* TableError */.rQ({ file: file.label, message });
            }
            yield bytes;
        }
    }
    catch (cause) {
        if (!isZlibError(cause))
            throw cause;
        const message = `the gzip data is damaged or cut off (${cause.message}) ${(0,expansion/* unpackedPosition */.zf)(inflated)}`;
        throw new problem/* TableError */.rQ({ file: file.label, message }, { cause });
    }
}
function isZlibError(error) {
    return external_node_util_.types.isNativeError(error) && "code" in error && String(error.code).startsWith("Z_");
}
/** The error for invalid bytes, with the line: reads the file again, and the piece that failed byte by byte. */
async function invalidBytes(file, options, encoding, failedAt) {
    const decoder = strictDecoder(encoding);
    const lines = new LineCounter();
    let offset = 0;
    for await (const bytes of readBytes(file, options.signal)) {
        const step = offset >= failedAt ? 1 : bytes.length;
        for (let at = 0; at < bytes.length; at += step) {
            const text = decodePiece(decoder, bytes.subarray(at, at + step));
            if (text === undefined) {
                return invalidBytesError(file, encoding, lines.count + 1);
            }
            lines.add(text);
        }
        offset += bytes.length;
    }
    return invalidBytesError(file, encoding, lines.count + 1);
}
function invalidBytesError(file, encoding, line) {
    const advice = encoding === "utf-8"
        ? "save the file as UTF-8, or declare its encoding, for instance `encoding: windows-1252`"
        : "declare the encoding that the file really has with `encoding`";
    return new problem/* TableError */.rQ({ file: file.label, line, message: `this is not valid ${encoding.toUpperCase()}; ${advice}` });
}
//# sourceMappingURL=decode-text.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/csv.js






/** Characters that are looked at at once for the end of the header: most headers are shorter. */
const SCAN_LENGTH = 4096;
/**
 * The records of a CSV or TSV file, in constant memory; the first record is the header. Cells are exactly what stands in
 * the file. An empty line is a record only where the header has a single column; a line end at the end of the file is not.
 *
 * Throws TableError where the file cannot be read on: a quote that is not closed or is followed by more text, a record
 * over the limit, a bad header, and what `decodeText` throws.
 */
async function* readDelimited(file, format, options) {
    const text = decodeText(file, options);
    try {
        const source = delimiterSource(file, format, options.delimiter);
        const { start, dialect } = await readStart(text, file, source);
        if (source.kind === "header" && dialect.delimiter !== ascii/* COMMA */.KE) {
            const found = String.fromCharCode(dialect.delimiter);
            const message = `the delimiter was found to be ${found === "\t" ? "a tab" : `\`${found}\``}: set \`delimiter\` where that is wrong`;
            options.onNotice?.({ file: file.label, message });
        }
        const reader = new BatchReader(file, format, dialect);
        yield* reader.take(start);
        for await (const piece of text) {
            yield* reader.take(piece);
        }
        yield* reader.end();
    }
    finally {
        // Closes the file where the loop over the text was not reached.
        await text.return();
    }
}
/**
 * Reads up to the end of the header, which tells the dialect. A line like `sep=;` before it is left out of the text; its
 * line end stays.
 */
async function readStart(text, file, source) {
    const scanner = new csv_header/* CsvHeaderScanner */.Mn(source);
    let start = "";
    let scanned = 0;
    for (let isAll = false; !isAll && (scanner.header === undefined || scanned === start.length);) {
        const next = await text.next();
        isAll = next.done === true;
        start += next.value ?? "";
        while (scanner.header === undefined && scanned < start.length) {
            scanned += scanner.write(codeUnits(start.slice(scanned, scanned + SCAN_LENGTH)));
        }
        if (scanner.header === undefined && start.length > table_file/* MAX_RECORD_LENGTH */._S) {
            const message = `no header ends within the first ${table_file/* MAX_RECORD_LENGTH */._S} characters; is a quote not closed?`;
            throw new problem/* TableError */.rQ({ file: file.label, line: scanner.openQuoteLine ?? scanner.lineEnds + 1, message });
        }
    }
    if (start === "") {
        throw new problem/* TableError */.rQ({
            file: file.label,
            message: "the file is empty; a header with the columns' names is needed",
        });
    }
    if (scanner.openQuoteLine !== undefined) {
        throw new problem/* TableError */.rQ({ file: file.label, line: scanner.openQuoteLine, message: NOT_CLOSED });
    }
    const { delimiter, kind } = scanner.header ?? scanner.guess();
    if (kind === "ambiguous") {
        const message = `${csv_header/* AMBIGUOUS_HEADER */.bX}; declare the right one with \`delimiter\``;
        throw new problem/* TableError */.rQ({ file: file.label, line: Math.max(1, scanner.lineEnds), message });
    }
    // Whether an LF follows the CR that ends the header tells how lines end.
    const rowEnd = scanner.rowEnd === ascii.CR || (scanner.rowEnd === undefined && start[scanned] !== "\n") ? ascii.CR : ascii.LF;
    return {
        start: scanner.hasSeparatorLine ? start.slice(csv_header/* SEPARATOR_LINE_LENGTH */.Q1) : start,
        dialect: { delimiter, rowEnd },
    };
}
function delimiterSource(file, format, declared) {
    if (declared === undefined) {
        return format === "tsv" ? { kind: "name", delimiter: ascii/* TAB */.wn } : { kind: "header" };
    }
    const delimiter = declared === "tab" || declared === "\\t" ? "\t" : declared;
    if (delimiter.length !== 1 || '"\r\n\uFEFF'.includes(delimiter)) {
        throw new problem/* TableError */.rQ({ file: file.label, message: "`delimiter` must be one character, such as `;`, or `tab`" });
    }
    return { kind: "declared", delimiter: delimiter.charCodeAt(0) };
}
function codeUnits(text) {
    const units = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
        units[index] = text.charCodeAt(index);
    }
    return units;
}
/** Makes batches of text that comes in pieces; the first record is the header. */
class BatchReader {
    #file;
    #format;
    #splitter;
    /** The text of a record that is not complete yet. */
    #rest = "";
    /** Not split again before it is four times as long: a record of many pieces would cost time in the square of them. */
    #splitFrom = 0;
    #header;
    #headerLine = 1;
    #records = [];
    #lines = [];
    constructor(file, format, dialect) {
        this.#file = file;
        this.#format = format;
        this.#splitter = new CsvSplitter(dialect);
    }
    *take(piece) {
        this.#rest += piece;
        if (this.#rest.length < this.#splitFrom && this.#rest.length <= table_file/* MAX_RECORD_LENGTH */._S) {
            return;
        }
        yield* this.#split("more follows");
        if (this.#rest.length > table_file/* MAX_RECORD_LENGTH */._S) {
            throw this.#error(`the record is longer than ${table_file/* MAX_RECORD_LENGTH */._S} characters; is a quote not closed?`);
        }
        this.#splitFrom = this.#rest.length * 4;
    }
    *end() {
        yield* this.#split("end of file");
        if (this.#header === undefined) {
            throw this.#error("the file has no header; a first record with the columns' names is needed");
        }
    }
    *#split(until) {
        const end = this.#splitter.split(this.#rest, until, this.#accept);
        if (this.#header !== undefined) {
            yield {
                format: this.#format,
                header: this.#header,
                headerLine: this.#headerLine,
                layout: "positional",
                records: this.#records,
                lines: this.#lines,
            };
            this.#records.length = 0;
            this.#lines.length = 0;
        }
        if (end.kind === "fault") {
            throw this.#error(end.message);
        }
        this.#rest = this.#rest.slice(end.at);
    }
    #accept = (cells, kind) => {
        const { line } = this.#splitter;
        if (kind === "empty line" && this.#header?.length !== 1) {
            return;
        }
        if (this.#header === undefined) {
            this.#header = cells;
            this.#headerLine = line;
            return;
        }
        this.#records.push(cells);
        this.#lines.push(line);
    };
    #error(message) {
        return new problem/* TableError */.rQ({ file: this.#file.label, line: this.#splitter.line, message });
    }
}
//# sourceMappingURL=csv.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/json.js

/**
 * The records of a JSON or NDJSON file, in constant memory.
 *
 * `json`: one array; `ndjson`: one record a line. Records are objects, whose keys are the columns, or arrays, the first
 * of which is the header. Numbers keep their digits, nested values arrive as compact JSON text.
 *
 * Throws TableError for text that is not JSON or not of this shape, for a key that stands twice in a record, for nesting
 * or records over the limits, and what `decodeText` throws.
 */
async function* readJson(file, format, options) {
    const { JsonRecords } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 4455));
    const records = new JsonRecords(file, format);
    for await (const text of decodeText(file, options)) {
        yield* records.take(text);
    }
    yield* records.end();
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./packages/core/dist/formats/read-records.js



const read_records_FORMATS = new Map([
    ["csv", "csv"],
    ["tsv", "tsv"],
    ["tab", "tsv"],
    ["json", "json"],
    ["ndjson", "ndjson"],
    ["jsonl", "ndjson"],
]);
/** What is read, for messages. */
const TABLE_EXTENSIONS = ".csv, .tsv, .tab, .json, .ndjson or .jsonl, each also gzipped (.gz)";
/** The format that a file's name tells, whatever its case; undefined for a file that is not read as a table. */
function formatOf(name) {
    const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1];
    return extension === undefined ? undefined : read_records_FORMATS.get(extension.toLowerCase());
}
/**
 * The records of a file in constant memory: at least one batch, which has the header.
 *
 * @throws {TableError} where the file is no table, or cannot be read on
 * @throws {FileError} where the file cannot be opened, or is not what it was when it was found
 */
async function* readRecords(file, options) {
    const format = formatOf(file.label);
    switch (format) {
        case "csv":
        case "tsv":
            yield* readDelimited(file, format, options);
            return;
        case "json":
        case "ndjson":
            yield* readJson(file, format, options);
            return;
        default:
            throw new problem/* TableError */.rQ({ file: file.label, message: `is not a table; its name must end in ${TABLE_EXTENSIONS}` });
    }
}
//# sourceMappingURL=read-records.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/read-table.js




/**
 * The records of a table, in constant memory: at least one batch. Records that don't fit the header are problems and left
 * out; what was made up, left out or looks wrong is told.
 *
 * @throws {TableError} and {FileError}, as `readRecords`
 */
async function* readTable(file, options, findings) {
    const onNotice = (notice) => findings.notice({ level: "notice", ...notice });
    const checks = new TableChecks(file, findings);
    for await (const batch of readRecords(file, { ...file.reading, ...options, onNotice }))
        yield checks.take(batch);
    checks.end();
}
class TableChecks {
    #file;
    #findings;
    #header = new HeaderNames();
    /** The header as it stands in the file. */
    #given;
    #headerLine;
    #nameless = new Set();
    #surplus;
    #rowCount = 0;
    #last;
    constructor(file, findings) {
        this.#file = file;
        this.#findings = findings;
    }
    take(batch) {
        const { format, layout } = batch;
        this.#takeHeader(batch);
        const { names } = this.#header;
        const isRegular = (cells) => layout === "keyed" || cells.length === names.length;
        const kept = batch.records.every(isRegular) ? batch : this.#fitting(batch);
        this.#findValues(kept.records);
        this.#rowCount += kept.records.length;
        if (kept.records.length > 0)
            this.#last = lastWord(kept);
        const { records, lines } = kept;
        return { file: this.#file, format, layout, names, nameless: this.#nameless, records, lines };
    }
    end() {
        for (const [name, why] of this.#given === undefined ? [] : this.#header.madeUp) {
            const place = `column ${this.#header.names.indexOf(name) + 1}`;
            const called = (0,problem/* quoteValue */.cl)(name);
            if (this.#nameless.has(name)) {
                this.#tell("notice", `${place} has neither a name nor a value, and is left out`, this.#headerLine);
            }
            else if (why === "unnamed") {
                this.#tell("warning", `${place} has no name in the header, and is called ${called}`, this.#headerLine);
            }
            else {
                const message = `the header has the name of ${place} more than once; here it is called ${called}`;
                this.#tell("warning", message, this.#headerLine);
            }
        }
        if (this.#surplus !== undefined) {
            const { count, line } = this.#surplus;
            const rows = count === 1 ? "1 row ends" : `${count} rows end`;
            this.#tell("notice", `${rows} in empty cells that the header has no column for; they are left out`, line);
        }
        this.#checkHeader();
        if (this.#last !== undefined && this.#rowCount > 1) {
            const message = `the last row is ${(0,problem/* quoteValue */.cl)(this.#last.word)}: it is sent as data; remove it if it sums up the others`;
            this.#tell("warning", message, this.#last.line);
        }
    }
    #tell(level, message, line) {
        this.#findings.notice({ level, file: this.#file.label, ...(line === undefined ? {} : { line }), message });
    }
    #takeHeader({ header, headerLine, layout, records }) {
        // Without a header the first record says how many columns there are.
        const given = header ?? (this.#header.names.length > 0 ? [] : (records[0] ?? []).map(() => ""));
        if (given.length > table_file/* MAX_COLUMNS */.ZS) {
            const message = `there are ${given.length} columns, at most ${table_file/* MAX_COLUMNS */.ZS} are read; is the \`delimiter\` right?`;
            throw new problem/* TableError */.rQ({ file: this.#file.label, line: headerLine ?? 1, message });
        }
        this.#given = header;
        this.#headerLine = headerLine;
        const before = this.#header.names.length;
        if (before === 0 || layout === "keyed")
            this.#header.take(given);
        if (header === undefined)
            return;
        for (const name of this.#header.names.slice(before)) {
            if (this.#header.madeUp.get(name) === "unnamed")
                this.#nameless.add(name);
        }
    }
    /** The records that have as many cells as the header, or only empty ones beyond it. */
    #fitting({ format, records, lines }) {
        const width = this.#header.names.length;
        const fits = records.map((cells, index) => {
            const line = lines[index] ?? 0;
            if (cells.length === width || (format === "excel" && cells.length < width))
                return true;
            if (cells.length > width && cells.slice(width).every(table_file/* isEmptyCell */.Wd)) {
                this.#surplus = { line, ...this.#surplus, count: (this.#surplus?.count ?? 0) + 1 };
                return true;
            }
            const count = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
            const than = this.#given === undefined ? "the first one" : "the header";
            this.#findings.problem({
                file: this.#file.label,
                line,
                message: `the record has ${count}, ${than} has ${width}`,
                hint: IRREGULAR_HINT,
            });
            return false;
        });
        return { records: records.filter((_, index) => fits[index]), lines: lines.filter((_, index) => fits[index]) };
    }
    /** Looks for values under columns without a name. */
    #findValues(records) {
        for (const name of this.#nameless) {
            const index = this.#header.names.indexOf(name);
            if (records.some((cells) => !(0,table_file/* isEmptyCell */.Wd)(cells[index])))
                this.#nameless.delete(name);
        }
    }
    #checkHeader() {
        const names = (this.#given ?? []).filter((name) => name.trim() !== "");
        if (this.#headerLine === undefined || names.length === 0)
            return;
        const isData = names.every(isNumber) || names.some((name) => DECIMAL.test(name) || DAY.test(name)) || !isScale(names);
        const shown = (0,problem/* quoteValue */.cl)(names.join(", "));
        const advice = "set `header-row: none` if it is data";
        if (isData)
            this.#tell("warning", `the first row, ${shown}, is taken for the header; ${advice}`, this.#headerLine);
        else if (this.#rowCount === 0)
            this.#tell("warning", `there is no row besides the header, ${shown}`, this.#headerLine);
    }
}
const IRREGULAR_HINT = "Where the names stand in another line, set `header-row`; where cells are cut in the wrong places, `delimiter`.";
const DECIMAL = /^\s*-?\d+\.\d+\s*$/;
const DAY = /^\s*\d{4}-\d{2}-\d{2}\b/;
function isNumber(text) {
    return /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text);
}
/** Whether the numbers among names go up, as years and classes do. */
function isScale(names) {
    const numbers = names.filter(isNumber).map(Number);
    return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
const TOTAL = /^(?:(?:grand |sub)?totals?|total general|totale|totaal|totalt|sum(?:me)?|summa|suma|gesamt(?:summe)?|insgesamt|total g[ée]n[ée]ral|somme)\s*:?$/i;
/** The last record's first cell with text, where it says that the record sums up the others. */
function lastWord({ records, lines, }) {
    const word = records.at(-1)?.find((cell) => !(0,table_file/* isEmptyCell */.Wd)(cell));
    return typeof word === "string" && TOTAL.test(word.trim()) ? { word, line: lines.at(-1) ?? 0 } : undefined;
}
//# sourceMappingURL=read-table.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/prepare-table.js







const DEFAULTS = {
    maxBatchBytes: 8 * 1024 * 1024,
    batchesAcross: "files",
    rowsAs: "arrays",
    types: "columns",
    skipRows: new Map(),
    // With its error and its place in the report, a problem takes about 2 kB of memory.
    maxProblems: 10_000,
};
/**
 * Reads files as one table, checks every value and encodes all rows into batches, before anything is sent. The files have
 * the same columns in any order. Memory does not grow with the files; the batches, about a fifth of a CSV's size when
 * compressed, wait in a temporary file.
 *
 * What is wrong with the data is in the result.
 * @throws {FileError} where a file cannot be read; what a full disk gives; the reason of `options.signal`
 */
async function prepareTable(files, options) {
    const table = new TablePreparation(files, options);
    try {
        if (options.columns === undefined)
            await table.infer();
        else
            await table.encode(options.columns);
        return await table.result();
    }
    catch (error) {
        await table.close();
        throw error;
    }
}
class TablePreparation {
    #files;
    #reading;
    #encoding;
    #notices = new NoticeList();
    #problems;
    #encoder;
    #columnNotices = [];
    constructor(files, options) {
        this.#files = files;
        this.#reading = options;
        const nullWords = new NullWords(options.nullValues);
        this.#encoding = { temporaryFolder: (0,external_node_os_.tmpdir)(), ...DEFAULTS, ...options, nullWords };
        this.#problems = new ProblemList(this.#encoding.maxProblems);
    }
    /**
     * Finds the columns in all the data. The first records mostly tell what they are: with that guess the rows are encoded
     * in the same pass, and only read again where the guess was wrong.
     */
    async infer() {
        const inference = new ColumnsInference(this.#encoding);
        let guess = "none yet";
        let reference;
        for (const file of this.#files) {
            const last = await this.#read(file, async (batch) => {
                inference.add(batch);
                if (guess === "was wrong" || batch.records.length === 0)
                    return;
                const columns = inference.columns();
                this.#encoder ??= await TableEncoder.create(columns, this.#encoding);
                guess = this.#problems.count === 0 && isRight(this.#encoder.columns, columns) ? "holds" : "was wrong";
                if (guess === "holds")
                    await this.#encoder.add(batch);
                else
                    await this.close();
            });
            if (last === undefined || last.names.length === 0)
                continue;
            if (reference === undefined) {
                const columns = last.names.filter((name) => !last.nameless.has(name)).map((alias) => ({ alias }));
                reference = { label: file.label, columns };
            }
            else {
                const match = new ColumnMatch(reference.columns);
                match.take(last.names);
                const difference = match.difference(file.label, last.nameless, `\`${reference.label}\``);
                if (difference !== undefined)
                    this.#problems.add(difference);
            }
        }
        const columns = inference.columns();
        this.#columnNotices = inference.notices();
        if (this.#problems.count > 0)
            return;
        if (columns.length === 0) {
            this.#problems.add({ message: "the files have no columns; without rows, they must be declared in `columns`" });
        }
        else if (this.#encoder === undefined || !isRight(this.#encoder.columns, columns)) {
            await this.close();
            await this.encode(columns);
        }
    }
    /** Checks and encodes all rows. */
    async encode(columns) {
        this.#problems = new ProblemList(this.#encoding.maxProblems);
        const encoder = await TableEncoder.create(columns, this.#encoding);
        this.#encoder = encoder;
        for (const file of this.#files) {
            const match = new ColumnMatch(columns);
            const last = await this.#read(file, async (batch) => {
                match.take(batch.names);
                const hasAll = match.positions.every((position) => position !== undefined);
                // In a file with other columns each row would be a problem.
                if (hasAll || batch.layout === "keyed")
                    await encoder.add(batch);
            });
            const difference = last?.names.length ? match.difference(file.label, last.nameless, "`columns`") : undefined;
            if (difference !== undefined)
                this.#problems.add(difference);
        }
    }
    async result() {
        const encoder = this.#encoder;
        const batches = await encoder?.finish();
        const notices = [...this.#notices.all(), ...this.#columnNotices, ...(encoder?.notices() ?? [])];
        const lists = [this.#problems, ...(encoder === undefined ? [] : [encoder.problems])];
        const problemCount = lists.reduce((sum, { count }) => sum + count, 0);
        if (encoder === undefined || batches === undefined || problemCount > 0) {
            await this.close();
            const problems = this.#inOrder(lists.flatMap(({ first }) => first)).slice(0, this.#encoding.maxProblems);
            return { kind: "invalid", problems, problemCount, notices };
        }
        const rowCounts = new Map(this.#files.map(({ label }) => [label, encoder.rowCounts.get(label) ?? 0]));
        const rowCount = [...rowCounts.values()].reduce((sum, count) => sum + count, 0);
        return {
            kind: "ready",
            columns: encoder.columns,
            batches,
            rowCount,
            rowCounts,
            notices,
            close: () => encoder.close(),
        };
    }
    async close() {
        const encoder = this.#encoder;
        this.#encoder = undefined;
        await encoder?.close();
    }
    /** Reads a file to its end, or to what makes it unreadable, which becomes a problem. Its last batch. */
    async #read(file, take) {
        let last;
        const findings = { problem: this.#problems.add, notice: this.#notices.add };
        try {
            for await (const batch of readTable(file, this.#reading, findings)) {
                await take(batch);
                last = batch;
            }
            return last;
        }
        catch (error) {
            this.#problems.add(problemOf(error));
            return undefined;
        }
    }
    #inOrder(problems) {
        const places = new Map(this.#files.map(({ label }, index) => [label, index]));
        const place = ({ file }) => places.get(file ?? "") ?? -1;
        return problems.toSorted((one, other) => place(one) - place(other) || (one.line ?? 0) - (other.line ?? 0));
    }
}
/**
 * Whether rows are encoded the same for the columns that were guessed. Numeric formats that are inferred differ in their
 * decimals only, and those don't change what is sent.
 */
function isRight(guessed, columns) {
    const encoded = ({ alias, subtype, format }) => JSON.stringify([alias, subtype, subtype === "numeric" || format]);
    return guessed.length === columns.length && guessed.map(encoded).join() === columns.map(encoded).join();
}
//# sourceMappingURL=prepare-table.js.map

/***/ })

};
;