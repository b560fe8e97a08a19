"use strict";
exports.id = 161;
exports.ids = [161];
exports.modules = {

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readPlainBytes)
/* harmony export */ });
/* harmony import */ var _files_data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);
/* harmony import */ var _gunzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5495);


/** Bytes that are passed on at once: of larger pieces, more records live through a garbage collection. */
const PIECE_BYTES = 64 * 1024;
/** Bytes that are inflated at once: they may become a thousand times as many. */
const GZIP_BYTES = 16 * 1024;
/**
 * The bytes of a file in small pieces, inflated where they begin as gzip does.
 *
 * @throws {TableError} for damaged gzip
 * @throws {FileError} as `readDataFile` does
 */
async function* readPlainBytes(file, signal) {
    const inflated = [];
    let gunzip;
    let isFirst = true;
    try {
        for await (const bytes of (0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readDataFile */ .lD)(file)) {
            signal?.throwIfAborted();
            if (isFirst && (0,_gunzip_js__WEBPACK_IMPORTED_MODULE_1__/* .isGzipped */ .WV)(bytes))
                gunzip = new _gunzip_js__WEBPACK_IMPORTED_MODULE_1__/* .Gunzip */ .as((piece) => inflated.push(piece));
            isFirst = false;
            if (gunzip === undefined)
                yield* cut(bytes, PIECE_BYTES);
            else {
                for (const piece of cut(bytes, GZIP_BYTES)) {
                    await gunzip.write(piece);
                    for (const plain of inflated.splice(0))
                        yield* cut(plain, PIECE_BYTES);
                }
            }
        }
        await gunzip?.end();
        for (const plain of inflated.splice(0))
            yield* cut(plain, PIECE_BYTES);
    }
    finally {
        gunzip?.close();
    }
}
function* cut(bytes, length) {
    for (let at = 0; at < bytes.length; at += length)
        yield bytes.subarray(at, at + length);
}
//# sourceMappingURL=plain-bytes.js.map

/***/ }),

/***/ 1161:
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
    #lastWrite = Promise.resolve();
    #fileEnd = 0;
    /** JSON of some rows each, without brackets. */
    #json = [];
    #bytes = 0;
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
        return new BatchStore(options, tooLarge, folder, await (0,promises_.open)((0,external_node_path_.join)(folder, "batches"), "ax+", 0o600));
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
        const isRoom = this.#bytes + bytes + COMMA <= this.#room;
        if (isRoom && this.#rowCount + rows.length <= this.#options.rowsPerRequest) {
            this.#json.push(json);
            this.#bytes += bytes + COMMA;
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
        const batch = this.#write(external_node_buffer_.Buffer.from(`[${this.#json.join(",")}]`), this.#rowCount, this.#parts);
        // Whoever waits for it later sees the error; until then it is not unhandled.
        batch.catch(() => { });
        this.#written.push(batch);
        this.#json = [];
        this.#bytes = 0;
        this.#rowCount = 0;
        this.#parts = [];
    }
    async #write(json, rowCount, parts) {
        const isGzip = this.#options.compression === "gzip";
        const bytes = isGzip ? await gzipAsync(json, { level: GZIP_LEVEL, chunkSize: GZIP_CHUNK }) : json;
        const place = await this.#append(bytes);
        const read = async () => (await this.#read(place)).toString(isGzip ? "base64" : "utf8");
        return { rowCount, parts, read };
    }
    async #append(bytes) {
        const place = { start: this.#fileEnd, length: bytes.length };
        this.#fileEnd += bytes.length;
        this.#lastWrite = this.#lastWrite.then(() => this.#file.appendFile(bytes));
        await this.#lastWrite;
        return place;
    }
    async #read({ start, length }) {
        const bytes = external_node_buffer_.Buffer.allocUnsafe(length);
        // Not as a stream: each would leave a listener on the file.
        const { bytesRead } = await this.#file.read(bytes, 0, length, start);
        if (bytesRead < length)
            throw new Error("the temporary file of the rows was cut short");
        return bytes;
    }
}
const BRACKETS = 2;
const COMMA = 1;
//# sourceMappingURL=batches.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/records.js
var records = __webpack_require__(7706);
// EXTERNAL MODULE: ./packages/core/dist/table/columns.js
var columns = __webpack_require__(6859);
// EXTERNAL MODULE: ./packages/core/dist/table/date-format.js + 1 modules
var date_format = __webpack_require__(1700);
// EXTERNAL MODULE: ./packages/core/dist/table/numeric-format.js
var numeric_format = __webpack_require__(6487);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
;// CONCATENATED MODULE: ./packages/core/dist/table/cell-value.js





/** How the cells of a column are read, by the table in docs/services/graphite-note.md. */
function cellReader(column, types, nullWords) {
    const { subtype } = column;
    if (types === "text" || subtype === "text")
        return types === "json" ? readAsJson : readAsText;
    const format = column.format ?? (subtype === "numeric" ? undefined : columns/* DEFAULT_DATE_FORMATS */._E[subtype]);
    const read = subtype === "numeric" ? numericReader(format) : dateReader(format ?? "");
    const allowed = subtype === "numeric" ? "numeric" : "a date";
    const inFormat = format === undefined ? "" : ` in the format \`${format}\``;
    return (cell, report) => {
        if (isEmptyCell(cell))
            return cell === undefined ? undefined : null;
        const value = read(cell, report);
        if (value !== undefined)
            return value;
        if (typeof cell !== "string" || !nullWords.has(cell)) {
            report.reject(`${(0,problem/* quoteValue */.cl)(cellText(cell))} is not ${allowed}${inFormat}`);
        }
        else if (cell.trim() !== "")
            report.takeAsNull(cell.trim());
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
/** Whether a cell has no value, whatever its column. */
function isEmptyCell(cell) {
    return cell === "" || cell === null || cell === undefined;
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
const WITHOUT_SIGNS = FORMATS.map((format) => ({ ...format, read: reader("#", format) }));
const MAX_SAMPLES = 50;
/** Finds the numeric formats that read all of a column's numbers, those of computers among them. */
class LocalNumberInference {
    /** Signs around the digits, with `#` in the place of these. */
    #signs = "#";
    #candidates = WITHOUT_SIGNS;
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
    #allDiffer = true;
    /** The first values, as long as all differ. */
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
        if (!this.#allDiffer || this.#count > MAX_DISTINCT)
            return;
        this.#allDiffer = this.#distinct.add(value).size === this.#count;
        if (!this.#allDiffer)
            this.#distinct.clear();
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
        if (this.#areDays && (isMany || says(DAYS)))
            return { kind: "day", format: "Ymd" };
        if (says(CODES) && (hasOneLength ? this.#shortest >= 3 : this.#shortest >= 6))
            return { kind: "code" };
        // Fewer measurements than that may well be of one length and all differ, such as the inhabitants of some towns.
        const isLong = hasOneLength && this.#shortest >= 5 && this.#count >= MAX_DISTINCT;
        if (isLong && this.#allDiffer && !isAmount)
            return { kind: "code" };
        const areYears = this.#least >= FIRST_YEAR && this.#most <= LAST_YEAR;
        const isOrdinal = IDENTIFIERS.has(last) ||
            (IDENTIFIERS.has(first) && !isAmount) ||
            (this.#isCounting && isMany) ||
            (areYears && isMany) ||
            mayBeYears ||
            (areYears && says(YEARS)) ||
            (this.#most <= 366 && CALENDAR.has(last) && !words.includes("per")) ||
            (ORDINALS.has(last) && this.#allDiffer && !isAmount);
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
const IDENTIFIERS = wordSet("id ids pid uid guid uuid pk key code codes objectid gid identifier kennung schlussel");
const ORDINALS = wordSet("no nr num number nummer numero rank rang index idx row column line seq sequence position pos #");
const YEARS = wordSet("year yr jahr annee ano anno fy");
const DAYS = wordSet("date day dt datum fecha dia jour");
const CALENDAR = wordSet("month months mon week weekday day dow doy hour minute quarter monat woche tag stunde mois jour heure");
//# sourceMappingURL=infer-numbers.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-columns.js







/** Finds the columns of a table from all its records. */
class ColumnsInference {
    #columns = new Map();
    #types;
    #nullWords;
    /** @param types - `text`: all columns are text */
    constructor(types, nullWords) {
        this.#types = types;
        this.#nullWords = nullWords;
    }
    /** Takes some records. Values in JSON strings are text to their author, digits or not. */
    add({ file, format, names, nameless, records, lines }) {
        const isTyped = format !== "csv" && format !== "tsv";
        for (const [index, name] of names.entries()) {
            let column = this.#columns.get(name);
            if (column === undefined) {
                column = new ColumnInference(name, nameless.has(name), this.#nullWords);
                this.#columns.set(name, column);
            }
            if (this.#types === "text" && !column.isNameless)
                continue;
            for (let row = 0; row < records.length && column.isOpen; row += 1) {
                const cell = records[row]?.[index];
                if (!isEmptyCell(cell))
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
            return this.#types === "text"
                ? { name, alias, type: "dimension", subtype: "text" }
                : { name, alias, ...column.type() };
        });
    }
    notices() {
        if (this.#types === "text")
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
    /** What was taken as text and may not be meant so. */
    notice() {
        const { kind, count, others, other } = this.#main();
        const dates = this.#dates.reading();
        if (other !== undefined) {
            if (count <= others)
                return undefined;
            const than = kind === "date" && dates.kind === "one" ? `dates in the format \`${dates.format}\`` : `${kind}s`;
            const advice = "correct the data, list the word in `null-values`, or declare the column in `columns`";
            const not = `${others} ${others === 1 ? "is" : "are"} not`;
            return this.#notice("warning", other, (value) => {
                return `${count} of its values are ${than}, ${not}, first ${value}; ${advice}`;
            });
        }
        if (kind === "date" && dates.kind === "several") {
            const advice = `declare the column in \`columns\` with \`subtype: ${dates.subtype}\` and its \`format\``;
            const formats = dates.formats.map((format) => `\`${format}\``).join(" or ");
            return this.#notice("warning", "date", (value) => `its dates, such as ${value}, may be ${formats}; ${advice}`);
        }
        const local = this.#counts["local number"];
        const formats = local === 0 ? [] : this.#localNumbers.formats().map((format) => `\`${format}\``);
        if (formats.length === 0)
            return undefined;
        const advice = "declare the column in `columns` with `subtype: numeric` and that `format`";
        return this.#notice("notice", "local number", (value) => {
            return `numbers like ${value} (${local} cells) are read with the format ${formats.join(" or ")}; ${advice}`;
        });
    }
    #notice(level, kind, message) {
        const example = this.#examples.get(kind);
        if (example === undefined)
            return undefined;
        const { value, file, line } = example;
        return { level, file, line, column: this.#alias, message: `is text: ${message((0,problem/* quoteValue */.cl)(value))}` };
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
    /** Dates or numbers, whichever are more, and how many values are neither of them. */
    #main() {
        const { number, date, text, "local number": local } = this.#counts;
        const numbers = number + local;
        const kind = date > numbers ? "date" : "number";
        const rivals = kind === "date" ? ["text", "number", "local number"] : ["text", "date"];
        const other = rivals.find((rival) => this.#counts[rival] > 0);
        return { kind, count: Math.max(date, numbers), others: text + Math.min(date, numbers), other };
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
const USUAL_WORDS = new Set([
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
]);
/** The words that mean "no value" in columns of numbers and dates. */
class NullWords {
    #words;
    /** @param words - as they stand in the files; `usual` stands for the usual words, in any case of letters */
    constructor(words = ["usual"]) {
        this.#words = new Set(words.map((word) => word.trim()));
    }
    /** Whether a text means no value, without the spaces around it. Spaces alone always do. */
    has(text) {
        const trimmed = text.trim();
        if (trimmed === "" || this.#words.has(trimmed))
            return true;
        return this.#words.has("usual") && USUAL_WORDS.has(trimmed.toLowerCase());
    }
}
//# sourceMappingURL=null-words.js.map
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __webpack_require__(7438);
// EXTERNAL MODULE: ./packages/core/dist/formats/detect-format.js
var detect_format = __webpack_require__(2793);
// EXTERNAL MODULE: ./packages/core/dist/formats/gunzip.js
var gunzip = __webpack_require__(5495);
// EXTERNAL MODULE: ./packages/core/dist/formats/plain-bytes.js
var plain_bytes = __webpack_require__(9890);
;// CONCATENATED MODULE: ./packages/core/dist/formats/read-records.js





/** What is read, for messages. */
const TABLE_EXTENSIONS = ".csv, .tsv, .tab, .json, .ndjson or .jsonl, each also gzipped (.gz), .parquet or .xlsx";
/**
 * The records of a file in constant memory: at least one batch, which has the header.
 *
 * @throws {TableError} where the file is no table, or cannot be read on
 * @throws {FileError} where the file cannot be opened, or is not what it was when it was found
 */
async function* readRecords(file, options) {
    const inFile = { file: file.label };
    const { onNotice } = options;
    const own = { ...file.reading, ...options };
    try {
        yield* batchesOf(file, onNotice === undefined ? own : { ...own, onNotice: (notice) => onNotice({ ...inFile, ...notice }) });
    }
    catch (error) {
        if (!(error instanceof problem/* TableError */.rQ))
            throw error;
        throw new problem/* TableError */.rQ({ ...inFile, ...error.problem }, { cause: error.cause });
    }
}
async function* batchesOf(file, options) {
    // Each reader is loaded only where a file needs it.
    const start = await startOf(file, options);
    const format = options.format ?? (0,detect_format/* formatOfContent */.UD)(file.name, start.bytes);
    switch (format) {
        case "csv":
        case "tsv":
            yield* (await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 4027))).readCsv(file, format, options);
            return;
        case "json":
        case "ndjson":
            yield* (await __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 2571))).readJson(file, format, options);
            return;
        case "parquet":
            requirePlain(start, "Parquet");
            yield* (await Promise.all(/* import() */[__webpack_require__.e(811), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 7351))).readParquet(file, options);
            return;
        case "excel":
            requirePlain(start, "Excel");
            yield* (await Promise.all(/* import() */[__webpack_require__.e(621), __webpack_require__.e(815)]).then(__webpack_require__.bind(__webpack_require__, 1815))).readExcel(file, options);
            return;
        case "spss":
            throw new problem/* TableError */.rQ({ message: "SPSS files are counted, but not read as tables; save it as CSV" });
        case undefined:
            throw new problem/* TableError */.rQ({
                message: `is not a table; its name must end in ${TABLE_EXTENSIONS}, or \`format\` says what it is`,
            });
    }
}
async function startOf(file, { signal }) {
    for await (const raw of (0,data_file/* readDataFile */.lD)(file)) {
        if (!(0,gunzip/* isGzipped */.WV)(raw))
            return { bytes: raw, packing: "none" };
        for await (const bytes of (0,plain_bytes/* readPlainBytes */.e)(file, signal))
            return { bytes, packing: "gzip" };
    }
    return { bytes: Buffer.alloc(0), packing: "none" };
}
function requirePlain({ packing }, format) {
    if (packing === "gzip")
        throw new problem/* TableError */.rQ({ message: `a gzipped ${format} file is not read: unpack it before` });
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
        if (given.length > columns/* MAX_COLUMNS */.ZS) {
            const message = `there are ${given.length} columns, at most ${columns/* MAX_COLUMNS */.ZS} are read; is the \`delimiter\` right?`;
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
            if (cells.length > width && cells.slice(width).every(isEmptyCell)) {
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
            if (records.some((cells) => !isEmptyCell(cells[index])))
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
    const word = records.at(-1)?.find((cell) => !isEmptyCell(cell));
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
        const inference = new ColumnsInference(this.#encoding.types, this.#encoding.nullWords);
        let guess = "none yet";
        let reference;
        for (const file of this.#files) {
            const last = await this.#read(file, async (batch) => {
                inference.add(batch);
                if (guess === "was wrong" || batch.records.length === 0)
                    return;
                this.#encoder ??= await TableEncoder.create(inference.columns(), this.#encoding);
                await this.#encoder.add(batch);
                guess = this.#problems.count + this.#encoder.problems.count === 0 ? "may hold" : "was wrong";
                if (guess === "was wrong")
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