/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ asUploadError),
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   Ko: () => (/* binding */ StoppedError),
/* harmony export */   QE: () => (/* binding */ InDoubtError),
/* harmony export */   TI: () => (/* binding */ GivenUpError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   fL: () => (/* binding */ DataError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   k: () => (/* binding */ JournalError),
/* harmony export */   qx: () => (/* binding */ UnexpectedAnswerError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** What every error of an upload has. Only {@link InputError} is thrown at the caller; the others are values in the report. */
class BaseError extends Error {
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        if (options.hint !== undefined)
            this.hint = options.hint;
    }
}
/** An option that cannot be used: misuse by the caller, found before anything is sent. */
class InputError extends BaseError {
    kind = "input";
    /** The option's name as the core spells it (`groupBy`). */
    option;
    constructor(option, message) {
        super(`${option}: ${message}`);
        this.option = option;
    }
}
/** A file that cannot be read, or that is not what it was when it was found. */
class FileError extends BaseError {
    kind = "file";
    file;
    constructor(file, message, options = {}) {
        super(`${file.label}: ${message}`, options);
        this.file = file;
    }
}
/** A fault in the user's data: a row, a value, a column. */
class DataError extends BaseError {
    kind = "data";
    file;
    line;
    column;
    /** @param where - `file` is the file's label, `line` is 1-based */
    constructor(where, message, options = {}) {
        const fileAndLine = [where.file, where.line === undefined ? undefined : `line ${where.line}`];
        const column = where.column === undefined ? undefined : `column \`${where.column}\``;
        const place = [fileAndLine.filter((part) => part !== undefined).join(" "), column].filter(Boolean).join(", ");
        super(place === "" ? message : `${place}: ${message}`, options);
        this.file = where.file;
        this.line = where.line;
        this.column = where.column;
    }
}
/** No complete answer came: refused, reset, DNS, TLS, a stall, an answer cut off. */
class TransportError extends BaseError {
    kind = "network";
    phase;
    /** Node's error code (`ECONNREFUSED`), or one of ours (`STALLED`, `TRUNCATED_ANSWER`). */
    code;
    constructor(message, details) {
        super(message, details);
        this.phase = details.phase;
        this.code = details.code;
    }
}
/** The service answered, and the answer is no. */
class RefusedError extends BaseError {
    kind = "refused";
    status;
    constructor(message, details) {
        super(message, details);
        this.status = details.status;
    }
}
/** The service answered with something that is neither its yes nor its no: HTML, a redirect, JSON without the id. */
class UnexpectedAnswerError extends BaseError {
    kind = "unexpected-answer";
    status;
    constructor(message, details) {
        super(message, details);
        this.status = details.status;
    }
}
/** The request was sent, its answer was lost, repeating could store it twice, and the service could not tell. */
class InDoubtError extends BaseError {
    kind = "in-doubt";
    /** The files whose content the request carried. */
    files;
    /** @param details - `hint` says what to check before the files are sent again */
    constructor(message, details) {
        super(message, details);
        this.files = details.files;
    }
}
/** The run has used up its retries: the service is down, and asking it once more for every file helps nobody. */
class GivenUpError extends BaseError {
    kind = "given-up";
}
/** The journal cannot be written. Nothing more is sent: a later run would not know of it. */
class JournalError extends BaseError {
    kind = "journal";
}
/** The run was told to stop, or its time was over, before this was done. */
class StoppedError extends BaseError {
    kind = "stopped";
    /** `cancelled`: by the caller's signal; `deadline`: `timeoutMs` was over; `failure`: an earlier failure ends the run. */
    reason;
    /** Of the refusal, where this was sent, and refused for what ends the run. */
    status;
    constructor(reason, message, options = {}) {
        super(message, options);
        this.reason = reason;
        if (options.status !== undefined)
            this.status = options.status;
    }
}
/** Something this library did not foresee. A bug: please report it. */
class InternalError extends BaseError {
    kind = "internal";
}
/** Makes one of our errors of whatever was thrown. */
function asUploadError(thrown) {
    if (thrown instanceof BaseError)
        return thrown; // every subclass is a member of the union
    const message = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown.message : String(thrown);
    return new InternalError(message, {
        cause: thrown,
        hint: "This looks like a fault of dataset-upload: please report it.",
    });
}
/** The error as plain data. */
function describeError(error) {
    const file = error.kind === "file" ? error.file.label : error.kind === "data" ? error.file : undefined;
    return {
        kind: error.kind,
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(file === undefined ? {} : { file }),
        ...("line" in error && error.line !== undefined ? { line: error.line } : {}),
        ...("column" in error && error.column !== undefined ? { column: error.column } : {}),
        ...("status" in error && error.status !== undefined ? { status: error.status } : {}),
    };
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BO: () => (/* binding */ countRows),
  gu: () => (/* binding */ countRowsIn),
  Ky: () => (/* binding */ countRowsOf)
});

// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __nccwpck_require__(7438);
// EXTERNAL MODULE: ./packages/core/dist/files/row-counter/ascii.js
var ascii = __nccwpck_require__(9434);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/bytes-apart.js

// The lowest and the highest bit of each byte of a word.
const LOWEST = 0x01010101;
const HIGHEST = 0x80808080 | 0;
/** Matches are added up in one byte for each place of a word; the highest of them must not reach the sign, which slows V8. */
const WORDS_AT_ONCE = 127;
const IS_LITTLE_ENDIAN = (0,external_node_os_.endianness)() === "LE";
/**
 * How often a byte occurs, where no two stand side by side; undefined where some do, or on a machine whose words begin with
 * their last byte. Looks at four bytes at once: where the byte is frequent, that takes a third of the time of a native
 * search for each (row `many-files` of the benchmarks).
 */
function countApart(bytes, byte) {
    if (!IS_LITTLE_ENDIAN)
        return undefined;
    // Where there may be no whole word.
    if (bytes.length < 7)
        return countOneByOne(bytes, byte, 0, bytes.length);
    const pattern = byte * LOWEST;
    const start = -bytes.byteOffset & 3;
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
    let count = 0;
    let touching = 0;
    let previous = start > 0 && bytes[start - 1] === byte ? -1 : 0;
    for (let from = 0; from < words.length; from += WORDS_AT_ONCE) {
        const to = Math.min(from + WORDS_AT_ONCE, words.length);
        let sums = 0;
        for (let at = from; at < to; at += 1) {
            const difference = (words[at] ?? 0) ^ pattern;
            // The highest bit of each byte that is as in the pattern: the only one that is 0, and has nothing to be lent from.
            const found = ~(((difference | HIGHEST) - LOWEST) | difference) & HIGHEST;
            touching |= found & ((found << 8) | (previous >>> 24));
            sums += found >>> 7;
            previous = found;
        }
        count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
    }
    const before = countOneByOne(bytes, byte, 0, start);
    const behind = countOneByOne(bytes, byte, start + words.length * 4, bytes.length);
    if (touching !== 0 || before === undefined || behind === undefined)
        return undefined;
    return before + count + behind;
}
/** As {@link countApart}, for the few bytes before and behind the words. */
function countOneByOne(bytes, byte, from, to) {
    let count = 0;
    for (let at = from; at < to; at += 1) {
        if (bytes[at] !== byte)
            continue;
        if (at > 0 && bytes[at - 1] === byte)
            return undefined;
        count += 1;
    }
    return count;
}
//# sourceMappingURL=bytes-apart.js.map
// EXTERNAL MODULE: ./packages/core/dist/files/row-counter/csv-header.js
var csv_header = __nccwpck_require__(6687);
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/row-count-error.js
/** A file's rows cannot be counted: what is wrong with it, and where that can be said. The message names no file. */
class RowCountError extends Error {
    name = "RowCountError";
    /** Counted from 1, where the file has lines: the one that the fault is on or, for something unclosed, began on. */
    line;
    constructor(message, options = {}) {
        const { line, ...rest } = options;
        super(line === undefined ? message : `line ${line}: ${message}`, rest);
        if (line !== undefined)
            this.line = line;
    }
}
//# sourceMappingURL=row-count-error.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/csv.js




/** No line and no index. */
const NONE = -2;
/** The index of what lies before the chunk at hand; the byte right before it has this one. */
const BEFORE = -1;
/** Lines of up to this many bytes are counted sooner by a look at all bytes than by a native search for each end. */
const SHORT_LINE = 40;
/**
 * Counts the records after the header of a delimited text file, as RFC 4180 has them and as real files do: LF, CRLF
 * or CR end lines, as the first that is not in quotes does, and a CR or LF of another kind belongs to its cell; a quote opens a quoted cell only where a cell starts, and is a character elsewhere;
 * what stands between a closing quote and the next delimiter belongs to the cell. An empty line is a record only where
 * the header has a single column; before the header it is none.
 */
class CsvScanner {
    #header;
    #body;
    constructor(format) {
        this.#header = new csv_header/* CsvHeaderScanner */.Mn(format === "tsv" ? { kind: "name", delimiter: ascii/* TAB */.wn } : { kind: "header" });
    }
    write(chunk) {
        let rest = chunk;
        if (this.#body === undefined) {
            if (this.#header.header === undefined)
                rest = chunk.subarray(this.#header.write(chunk));
            if (this.#header.header === undefined)
                return;
            // A header that ended with the first CR: whether an LF follows tells how lines end.
            const end = this.#header.rowEnd;
            if (end === undefined && rest.length === 0)
                return;
            const isCrLf = end === undefined && rest[0] === ascii.LF;
            if (isCrLf)
                rest = rest.subarray(1);
            this.#checkHeader(this.#header.header);
            this.#body = new CsvBody(this.#header.header, this.#header.lineEnds, end ?? (isCrLf ? ascii.LF : ascii.CR));
        }
        this.#body.write(rest);
    }
    #checkHeader({ kind }) {
        if (kind === "ambiguous")
            throw new RowCountError(csv_header/* AMBIGUOUS_HEADER */.bX, { line: this.#header.lineEnds });
    }
    end() {
        const openQuoteLine = this.#header.openQuoteLine ?? this.#body?.openQuoteLine;
        if (openQuoteLine !== undefined) {
            throw new RowCountError("a quoted cell begins here and is not closed before the end of the file", {
                line: openQuoteLine,
            });
        }
        return this.#body?.end() ?? 0;
    }
}
/** The records after the header. Its loops visit every byte of a file: they are the part that has to be fast. */
class CsvBody {
    /** The line that the quoted cell which is still open began on. */
    openQuoteLine;
    #delimiter;
    #rowEnd;
    #countsEmptyLines;
    #lineEnds;
    #records = 0;
    #previous;
    #previousClosedQuote = false;
    /** What was seen of a record whose end was not: a CR alone may be that of a CRLF. */
    #begun = "nothing";
    constructor(header, lineEnds, rowEnd) {
        this.#delimiter = header.delimiter;
        this.#rowEnd = rowEnd;
        this.#countsEmptyLines = header.columns === 1;
        this.#lineEnds = lineEnds;
        this.#previous = rowEnd;
    }
    write(chunk) {
        if (chunk.length === 0)
            return;
        const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const hasQuotes = this.openQuoteLine !== undefined || bytes.includes(ascii/* QUOTE */.jA);
        if (hasQuotes)
            this.#scan(bytes);
        else
            this.#scanLines(bytes);
        this.#previous = chunk[chunk.length - 1] ?? this.#previous;
    }
    end() {
        const hasLast = this.#begun === "content" || (this.#begun === "cr" && this.#countsEmptyLines);
        return this.#records + (hasLast ? 1 : 0);
    }
    /** For a chunk that has no quotes: several times faster than the loop over its bytes, as Buffer searches natively. */
    #scanLines(chunk) {
        const rowEnd = this.#rowEnd;
        let lineEnds = this.#shortLines(chunk);
        let emptyLines = 0;
        let recordStart = this.#begun === "nothing" ? 0 : BEFORE;
        if (lineEnds > 0)
            recordStart = chunk.lastIndexOf(rowEnd) + 1;
        let end = chunk.indexOf(rowEnd, Math.max(0, recordStart));
        for (; end !== -1; end = chunk.indexOf(rowEnd, recordStart)) {
            lineEnds++;
            // An empty line has at most a CR before its end.
            if (end <= recordStart + 1 && this.#isEmptyLine(chunk, recordStart, end))
                emptyLines++;
            recordStart = end + 1;
        }
        this.#lineEnds += lineEnds;
        this.#records += this.#countsEmptyLines ? lineEnds : lineEnds - emptyLines;
        this.#begun = this.#begunIn(chunk, recordStart);
        this.#previousClosedQuote = false;
    }
    /** The lines that end in a chunk, where they seem to be short and none is empty; else 0. */
    #shortLines(chunk) {
        const end = chunk.indexOf(this.#rowEnd);
        if (end < 1 || end > SHORT_LINE)
            return 0;
        // An empty line may have a CR before its end.
        const mayHaveEmpty = this.#rowEnd === ascii.LF && chunk.includes(ascii.CR);
        return mayHaveEmpty ? 0 : (countApart(chunk, this.#rowEnd) ?? 0);
    }
    #scan(chunk) {
        const byteBefore = (index) => (index === 0 ? this.#previous : chunk[index - 1]) ?? 0;
        const rowEnd = this.#rowEnd;
        // What the loop changes is local to it: access to fields would slow it down.
        let records = this.#records;
        let lineEnds = this.#lineEnds;
        let openQuoteLine = this.openQuoteLine ?? NONE;
        let recordStart = this.#begun === "nothing" ? 0 : BEFORE;
        let closedAt = this.#previousClosedQuote ? BEFORE : NONE;
        for (let index = 0; index < chunk.length; index++) {
            const byte = chunk[index] ?? 0;
            if (byte > ascii/* QUOTE */.jA)
                continue;
            if (byte === ascii/* QUOTE */.jA) {
                if (openQuoteLine !== NONE) {
                    openQuoteLine = NONE;
                    closedAt = index;
                }
                else if (closedAt === index - 1 || this.#beginsCell(byteBefore(index))) {
                    // A doubled quote is taken for one that closes and one that opens again.
                    openQuoteLine = lineEnds + 1;
                }
            }
            else if (byte === rowEnd) {
                lineEnds++;
                if (openQuoteLine !== NONE)
                    continue;
                if (this.#countsEmptyLines || !this.#isEmptyLine(chunk, recordStart, index))
                    records++;
                recordStart = index + 1;
            }
        }
        this.#records = records;
        this.#lineEnds = lineEnds;
        this.openQuoteLine = openQuoteLine === NONE ? undefined : openQuoteLine;
        this.#begun = this.#begunIn(chunk, recordStart);
        this.#previousClosedQuote = closedAt === chunk.length - 1;
    }
    #beginsCell(byteBefore) {
        return byteBefore === this.#delimiter || byteBefore === this.#rowEnd;
    }
    #isEmptyLine(chunk, recordStart, end) {
        if (recordStart === BEFORE)
            return end === 0 && this.#begun === "cr";
        return end === recordStart || this.#isLoneCr(chunk, recordStart, end);
    }
    #begunIn(chunk, recordStart) {
        if (recordStart === chunk.length)
            return "nothing";
        return recordStart !== BEFORE && this.#isLoneCr(chunk, recordStart, chunk.length) ? "cr" : "content";
    }
    #isLoneCr(chunk, start, end) {
        return this.#rowEnd === ascii.LF && end === start + 1 && chunk[start] === ascii.CR;
    }
}
//# sourceMappingURL=csv.js.map
// EXTERNAL MODULE: ./packages/core/dist/files/expansion.js
var expansion = __nccwpck_require__(1226);
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/gzip.js


const INFLATED_CHUNK_SIZE = 256 * 1024;
/**
 * Counts the records of a gzip file of one or more members, inflated off the main thread in pieces of bounded size. As a
 * {@link RecordScanner}, with promises.
 */
class GzipRowCounter {
    #scanner;
    // Loaded only here: most files are not compressed.
    #gunzip = process.getBuiltinModule("node:zlib").createGunzip({ chunkSize: INFLATED_CHUNK_SIZE });
    #compressedBytes = 0;
    #inflatedBytes = 0;
    #isClosed = false;
    #failure;
    /** Settles the promise of the call that is under way: zlib calls nothing back once it is destroyed. */
    #settle;
    constructor(scanner) {
        this.#scanner = scanner;
        this.#gunzip.on("data", (inflated) => this.#take(inflated));
        this.#gunzip.on("error", (error) => this.#fail(new RowCountError(damage(error), { cause: error })));
        this.#gunzip.once("close", () => {
            this.#isClosed = true;
            this.#settle?.();
        });
    }
    async write(chunk) {
        this.#compressedBytes += chunk.length;
        if (!this.#isClosed) {
            await new Promise((resolve) => {
                this.#settle = resolve;
                this.#gunzip.write(chunk, () => resolve());
            });
        }
        if (this.#failure !== undefined)
            throw this.#failure.error;
    }
    async end() {
        if (!this.#isClosed) {
            await new Promise((resolve) => {
                this.#settle = resolve;
                this.#gunzip.end();
            });
        }
        if (this.#failure !== undefined)
            throw this.#failure.error;
        return this.#scanner.end();
    }
    /** An error thrown here would leave the stream's event handler: it is kept for the caller's promise. */
    #take(inflated) {
        if (this.#failure !== undefined)
            return;
        this.#inflatedBytes += inflated.length;
        try {
            this.#checkExpansion();
            this.#scanner.write(inflated);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #checkExpansion() {
        if ((0,expansion/* expandsTooFar */.$B)({ compressed: this.#compressedBytes, inflated: this.#inflatedBytes })) {
            throw new RowCountError(`${expansion/* EXPANDS_TOO_FAR */.rz}: counting its rows was given up ${(0,expansion/* unpackedPosition */.zf)(this.#inflatedBytes)}`);
        }
    }
    #fail(error) {
        this.#failure ??= { error };
        this.#gunzip.destroy();
    }
}
function damage(error) {
    return `the gzip data is damaged: ${error.message}`;
}
//# sourceMappingURL=gzip.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/array-header.js

const BETWEEN = [ascii/* SPACE */.t6, ascii.LF, ascii.CR, ascii/* TAB */.wn, ascii/* COMMA */.KE];
/** Tells whether the first of the arrays that are records is a header: one of strings and nothing else, or of nothing, as the table reader takes it. */
class ArrayHeaderScanner {
    /** Undefined as long as too little was seen. */
    isHeader;
    /** Opening brackets still to come before the first cell. */
    #brackets;
    #inString = false;
    #escaped = false;
    /** @param brackets - that stand before the first cell: 2 in JSON, 1 in NDJSON */
    constructor(brackets) {
        this.#brackets = brackets;
    }
    write(chunk) {
        for (let index = 0; index < chunk.length && this.isHeader === undefined; index++)
            this.#take(chunk[index] ?? 0);
    }
    #take(byte) {
        if (this.#inString) {
            this.#inString = this.#escaped || byte !== ascii/* QUOTE */.jA;
            this.#escaped = !this.#escaped && byte === ascii/* BACKSLASH */.r_;
        }
        else if (byte === ascii/* OPEN_BRACKET */.WL && this.#brackets > 0) {
            this.#brackets--;
        }
        else if (!BETWEEN.includes(byte)) {
            const isInside = this.#brackets === 0;
            this.#inString = isInside && byte === ascii/* QUOTE */.jA;
            if (!this.#inString)
                this.isHeader = isInside && byte === ascii/* CLOSE_BRACKET */.wt;
        }
    }
}
//# sourceMappingURL=array-header.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/json.js



const WHITE_SPACE = [ascii/* SPACE */.t6, ascii.LF, ascii.CR, ascii/* TAB */.wn];
const DELIMITERS = [ascii/* QUOTE */.jA, ascii/* OPEN_BRACKET */.WL, ascii/* CLOSE_BRACKET */.wt, ascii/* OPEN_BRACE */.Hv, ascii/* CLOSE_BRACE */.rc];
/** 1 for the bytes that a scan has to stop at, all others can be passed over. */
const MATTERS_IN_ELEMENT = tableOf([...DELIMITERS, ascii.LF]);
const ENDS_SCALAR = tableOf([...DELIMITERS, ...WHITE_SPACE, ascii/* COMMA */.KE]);
/**
 * Counts the elements of the array that a JSON text consists of, but for a header: a first array of names, where the
 * elements are arrays. Depth is a number, so any nesting takes the same
 * memory; the price is that what stands inside an element is balanced but not checked to be JSON.
 */
class JsonScanner {
    #expected = "array";
    #elements = 0;
    #header = new ArrayHeaderScanner(2);
    #lineEnds = 0;
    /** Brackets and braces open within the current element. */
    #depth = 0;
    #inString = false;
    #escaped = false;
    write(chunk) {
        this.#header.write(chunk);
        let index = 0;
        while (index < chunk.length) {
            if (this.#inString)
                index = this.#skipString(chunk, index);
            else if (this.#depth > 0)
                index = this.#skipElement(chunk, index);
            else if (this.#expected === "scalar")
                index = this.#skipScalar(chunk, index);
            else
                this.#takeTopLevel(chunk[index++] ?? 0);
        }
    }
    end() {
        if (this.#expected === "array")
            throw this.#error("a JSON array of records is expected, but the file is empty");
        if (this.#expected !== "nothing")
            throw this.#error("the JSON array is not closed before the end of the file");
        return this.#header.isHeader === true ? this.#elements - 1 : this.#elements;
    }
    /** Returns the index behind the closing quote, or the length of a chunk in which the string does not end. */
    #skipString(chunk, from) {
        for (let index = from; index < chunk.length; index++) {
            const byte = chunk[index];
            if (this.#escaped)
                this.#escaped = false;
            else if (byte === ascii/* BACKSLASH */.r_)
                this.#escaped = true;
            else if (byte === ascii/* QUOTE */.jA) {
                this.#inString = false;
                return index + 1;
            }
        }
        return chunk.length;
    }
    /** Returns the index behind the byte that opens a string or closes the element, or the length of the chunk. */
    #skipElement(chunk, from) {
        for (let index = from; index < chunk.length; index++) {
            const byte = chunk[index] ?? 0;
            if (MATTERS_IN_ELEMENT[byte] === 0)
                continue;
            if (byte === ascii/* QUOTE */.jA) {
                this.#inString = true;
                return index + 1;
            }
            if (byte === ascii.LF)
                this.#lineEnds++;
            else if (byte === ascii/* OPEN_BRACE */.Hv || byte === ascii/* OPEN_BRACKET */.WL)
                this.#depth++;
            else if (--this.#depth === 0)
                return index + 1;
        }
        return chunk.length;
    }
    /** Takes the byte that ends a number or word, and returns the index behind it, or the length of the chunk. */
    #skipScalar(chunk, from) {
        for (let index = from; index < chunk.length; index++) {
            const byte = chunk[index] ?? 0;
            if (ENDS_SCALAR[byte] === 0)
                continue;
            this.#expected = "comma";
            this.#takeTopLevel(byte);
            return index + 1;
        }
        return chunk.length;
    }
    #takeTopLevel(byte) {
        if (byte === ascii.LF)
            this.#lineEnds++;
        if (WHITE_SPACE.includes(byte))
            return;
        switch (this.#expected) {
            case "array":
                if (byte !== ascii/* OPEN_BRACKET */.WL)
                    throw this.#error(whyNotAnArray(byte));
                this.#expected = "first";
                return;
            case "first":
                if (byte === ascii/* CLOSE_BRACKET */.wt)
                    this.#expected = "nothing";
                else
                    this.#beginElement(byte);
                return;
            case "element":
                this.#beginElement(byte);
                return;
            case "comma":
            case "scalar":
                this.#endElement(byte);
                return;
            case "nothing":
                throw this.#error("more text follows the end of the JSON array");
        }
    }
    #beginElement(byte) {
        if (byte === ascii/* COMMA */.KE || byte === ascii/* CLOSE_BRACKET */.wt || byte === ascii/* CLOSE_BRACE */.rc) {
            throw this.#error(`an element of the JSON array is expected, but found ${quoted(byte)}`);
        }
        this.#elements++;
        this.#inString = byte === ascii/* QUOTE */.jA;
        if (byte === ascii/* OPEN_BRACE */.Hv || byte === ascii/* OPEN_BRACKET */.WL)
            this.#depth = 1;
        this.#expected = DELIMITERS.includes(byte) ? "comma" : "scalar";
    }
    #endElement(byte) {
        if (byte === ascii/* COMMA */.KE)
            this.#expected = "element";
        else if (byte === ascii/* CLOSE_BRACKET */.wt)
            this.#expected = "nothing";
        else
            throw this.#error(`a comma or the end of the JSON array is expected, but found ${quoted(byte)}`);
    }
    #error(message) {
        return new RowCountError(message, { line: this.#lineEnds + 1 });
    }
}
function whyNotAnArray(byte) {
    if (byte === ascii/* OPEN_BRACE */.Hv) {
        return "a JSON array of records is expected, but the file holds an object (one object a line is .ndjson)";
    }
    return `a JSON array of records is expected, but the file begins with ${quoted(byte)}`;
}
function quoted(byte) {
    const isPrintable = byte > ascii/* SPACE */.t6 && byte < 0x7f;
    return isPrintable ? `'${String.fromCharCode(byte)}'` : `the byte 0x${byte.toString(16).padStart(2, "0")}`;
}
function tableOf(bytes) {
    const table = new Uint8Array(256);
    for (const byte of bytes)
        table[byte] = 1;
    return table;
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/ndjson.js


/**
 * Counts the lines that hold more than JSON's white space, but for a header: a first array of names, where the records are
 * arrays. What stands on a line is not checked.
 */
class NdjsonScanner {
    #lines = 0;
    #header = new ArrayHeaderScanner(1);
    #isBlank = true;
    write(chunk) {
        this.#header.write(chunk);
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let index = 0;
        while (index < bytes.length) {
            if (this.#isBlank) {
                this.#isBlank = isWhiteSpace(bytes[index++]);
                if (!this.#isBlank)
                    this.#lines++;
            }
            else {
                const lineEnd = bytes.indexOf(ascii.LF, index);
                if (lineEnd === -1)
                    return;
                this.#isBlank = true;
                index = lineEnd + 1;
            }
        }
    }
    end() {
        return this.#header.isHeader === true ? this.#lines - 1 : this.#lines;
    }
}
function isWhiteSpace(byte) {
    return byte === ascii/* SPACE */.t6 || byte === ascii.LF || byte === ascii.CR || byte === ascii/* TAB */.wn;
}
//# sourceMappingURL=ndjson.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/plain-text.js

/** Stands for every UTF-16 code unit outside ASCII: a byte that means nothing to any scanner. */
const OTHER = 0xff;
const LONGEST_MARK = 3;
const NOTHING = new Uint8Array();
/**
 * Takes the byte order mark off a text and gives a scanner one byte for each UTF-16 code unit. Other encodings are
 * passed on as they are, which suits UTF-8 and all supersets of ASCII whose other bytes are no quotes or line ends.
 */
class PlainTextScanner {
    #scanner;
    #start = NOTHING;
    #encoding;
    #halfUnit;
    #units = NOTHING;
    constructor(scanner) {
        this.#scanner = scanner;
    }
    write(chunk) {
        if (this.#encoding !== undefined) {
            this.#pass(this.#encoding, chunk);
            return;
        }
        // The first chunk of nearly every file is longer than a mark: it is not copied.
        const start = this.#start.length === 0 ? chunk : Buffer.concat([this.#start, chunk]);
        if (start.length >= LONGEST_MARK)
            this.#passStart(start);
        else
            this.#start = Uint8Array.from(start);
    }
    end() {
        if (this.#encoding === undefined)
            this.#passStart(this.#start);
        if (this.#halfUnit !== undefined)
            throw new RowCountError("the UTF-16 text ends in the middle of a character");
        return this.#scanner.end();
    }
    #passStart(start) {
        this.#encoding = encodingOf(start);
        this.#pass(this.#encoding, start.subarray(this.#encoding.mark));
        this.#start = NOTHING;
    }
    #pass(encoding, bytes) {
        this.#scanner.write(encoding.kind === "bytes" ? bytes : this.#unitsOf(bytes, encoding.offset));
    }
    #unitsOf(bytes, offset) {
        let whole = bytes;
        if (this.#halfUnit !== undefined)
            whole = Buffer.concat([Uint8Array.of(this.#halfUnit), bytes]);
        const count = whole.length >> 1;
        this.#halfUnit = whole.length % 2 === 1 ? whole[whole.length - 1] : undefined;
        if (this.#units.length < count)
            this.#units = new Uint8Array(count);
        for (let unit = 0; unit < count; unit++) {
            const low = whole[2 * unit + offset] ?? 0;
            const high = whole[2 * unit + 1 - offset];
            this.#units[unit] = high === 0 && low < 0x80 ? low : OTHER;
        }
        return this.#units.subarray(0, count);
    }
}
function encodingOf(start) {
    const [first, second, third] = start;
    if (first === 0xff && second === 0xfe)
        return { kind: "utf-16", mark: 2, offset: 0 };
    if (first === 0xfe && second === 0xff)
        return { kind: "utf-16", mark: 2, offset: 1 };
    const isUtf8Mark = first === 0xef && second === 0xbb && third === 0xbf;
    return { kind: "bytes", mark: isUtf8Mark ? 3 : 0 };
}
//# sourceMappingURL=plain-text.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/byte-parser.js
function take(length) {
    return { kind: "take", length };
}
/** No bytes, for a length that is not positive. */
function skip(length) {
    return { kind: "skip", length: Math.max(0, length) };
}
const NO_BYTES = Buffer.alloc(0);
/** Runs a parser over bytes that come in chunks. What the parser throws, `write` throws. */
class ByteParserRun {
    #parser;
    #request = skip(0);
    #taken = NO_BYTES;
    #skipped = 0;
    #isDone = false;
    constructor(parser) {
        this.#parser = parser;
        this.#advance();
    }
    write(chunk) {
        let rest = chunk;
        while (!this.#isDone && rest.length > 0) {
            const used = Math.min(rest.length, this.#missing());
            if (this.#request.kind === "skip")
                this.#skipped += used;
            else
                this.#taken = Buffer.concat([this.#taken, rest.subarray(0, used)]);
            rest = rest.subarray(used);
            this.#advance();
        }
    }
    #missing() {
        return this.#request.length - (this.#request.kind === "skip" ? this.#skipped : this.#taken.length);
    }
    /** Goes on to the next request that lacks bytes. */
    #advance() {
        while (!this.#isDone && this.#missing() === 0) {
            const step = this.#parser.next(this.#taken);
            this.#taken = NO_BYTES;
            this.#skipped = 0;
            if (step.done === true)
                this.#isDone = true;
            else
                this.#request = step.value;
        }
    }
}
//# sourceMappingURL=byte-parser.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter/spss.js


// The format is described in https://www.gnu.org/software/pspp/pspp-dev/html_node/System-File-Format.html
// All offsets and lengths are in bytes.
const HEADER = { length: 176, layoutCodeAt: 64, caseCountAt: 80 };
const MAGIC = /^\$FL[23]$/;
const LAYOUT_CODES = [2, 3];
const RECORD = { variable: 2, valueLabels: 3, labelledVariables: 4, documents: 6, extension: 7 };
const LONG_CASE_COUNT = { subtype: 16, length: 16, caseCountAt: 8 };
const DOCUMENT_LINE_LENGTH = 80;
const LITTLE_ENDIAN = {
    int32: (bytes, offset) => bytes.readInt32LE(offset),
    int64: (bytes, offset) => bytes.readBigInt64LE(offset),
};
const BIG_ENDIAN = {
    int32: (bytes, offset) => bytes.readInt32BE(offset),
    int64: (bytes, offset) => bytes.readBigInt64BE(offset),
};
/**
 * Takes the number of cases that an SPSS system file (`.sav`, `.zsav`) states; the cases themselves are not looked at.
 * The header has it in 32 bits, or -1 from a writer that could not go back to it; an extension record of the
 * dictionary may have it in 64 bits, and is preferred. A dictionary that cannot be read leaves what the header said.
 */
class SpssScanner {
    #hasHeader = false;
    #caseCount = -1;
    #run = new ByteParserRun(this.#parse());
    write(chunk) {
        this.#run.write(chunk);
    }
    end() {
        if (!this.#hasHeader)
            throw new RowCountError("the SPSS file ends within its header");
        return this.#caseCount < 0 ? undefined : this.#caseCount;
    }
    *#parse() {
        const header = yield take(HEADER.length);
        const order = byteOrderOf(header);
        this.#caseCount = order.int32(header, HEADER.caseCountAt);
        this.#hasHeader = true;
        const longCaseCount = yield* findLongCaseCount(order);
        if (longCaseCount !== undefined && isCaseCount(longCaseCount))
            this.#caseCount = Number(longCaseCount);
    }
}
/** A damaged record can state more cases than any file has. */
function isCaseCount(count) {
    return count >= 0 && count <= Number.MAX_SAFE_INTEGER;
}
function byteOrderOf(header) {
    if (!MAGIC.test(header.toString("latin1", 0, 4))) {
        throw new RowCountError("this is no SPSS system file: it does not begin with $FL2 or $FL3");
    }
    const order = [LITTLE_ENDIAN, BIG_ENDIAN].find(({ int32 }) => LAYOUT_CODES.includes(int32(header, HEADER.layoutCodeAt)));
    if (order === undefined)
        throw new RowCountError("the SPSS file is damaged: its header has no known layout code");
    return order;
}
/** Goes through the records of the dictionary, up to the one that it looks for, the dictionary's end or an oddity. */
function* findLongCaseCount(order) {
    function* int32() {
        return order.int32(yield take(4), 0);
    }
    while (true) {
        switch (yield* int32()) {
            case RECORD.variable:
                yield* skipVariable(order);
                break;
            case RECORD.valueLabels:
                yield* skipValueLabels(yield* int32());
                break;
            case RECORD.labelledVariables:
                yield skip(4 * (yield* int32()));
                break;
            case RECORD.documents:
                yield skip(DOCUMENT_LINE_LENGTH * (yield* int32()));
                break;
            case RECORD.extension: {
                const subtype = yield* int32();
                const length = (yield* int32()) * (yield* int32());
                if (subtype === LONG_CASE_COUNT.subtype && length === LONG_CASE_COUNT.length) {
                    return order.int64(yield take(length), LONG_CASE_COUNT.caseCountAt);
                }
                yield skip(length);
                break;
            }
            default:
                return undefined;
        }
    }
}
/** Type, whether it has a label, number of missing values, print and write format, name; the label; missing values. */
function* skipVariable(order) {
    const variable = yield take(28);
    const hasLabel = order.int32(variable, 4) === 1;
    if (hasLabel)
        yield skip(roundUp(order.int32(yield take(4), 0), 4));
    // A negative number means a range.
    yield skip(8 * Math.abs(order.int32(variable, 8)));
}
/** Each is a value of 8 bytes, then the length of its label as one byte and the label, which fill up 8 bytes together. */
function* skipValueLabels(count) {
    for (let label = 0; label < count; label++) {
        const labelLength = (yield take(9))[8] ?? 0;
        yield skip(roundUp(labelLength + 1, 8) - 1);
    }
}
function roundUp(length, multiple) {
    return Math.ceil(length / multiple) * multiple;
}
//# sourceMappingURL=spss.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/row-counter.js








const TEXT_SCANNERS = new Map([
    ["csv", () => new CsvScanner("csv")],
    ["tsv", () => new CsvScanner("tsv")],
    ["tab", () => new CsvScanner("tsv")],
    ["json", () => new JsonScanner()],
    ["ndjson", () => new NdjsonScanner()],
    ["jsonl", () => new NdjsonScanner()],
]);
/**
 * A counter for a file of this name, or undefined for a file that has no rows. The extension decides, whatever its
 * case: `.csv`, `.tsv`, `.tab`, `.json`, `.ndjson` and `.jsonl`, each also gzipped as `….gz`, and SPSS' `.sav` and
 * `.zsav`. Text is UTF-8 or another superset of ASCII, or UTF-16 with a byte order mark.
 */
function rowCounterFor(name) {
    const [, extension = "", gz] = /\.([a-z]+)(\.gz)?$/i.exec(name) ?? [];
    const format = extension.toLowerCase();
    const isGzipped = gz !== undefined;
    const makeTextScanner = TEXT_SCANNERS.get(format);
    if (makeTextScanner !== undefined) {
        const scanner = new PlainTextScanner(makeTextScanner());
        return isGzipped ? new GzipRowCounter(scanner) : scanner;
    }
    const isSpss = (format === "sav" || format === "zsav") && !isGzipped;
    return isSpss ? new SpssScanner() : undefined;
}
//# sourceMappingURL=row-counter.js.map
;// CONCATENATED MODULE: ./packages/core/dist/files/count-rows.js


/**
 * Passes a file's bytes on unchanged and counts its rows while they go by.
 *
 * A file whose rows cannot be counted still goes by in whole: `counted` is then told why.
 * Files that have no rows by their name are passed on without a word.
 */
function countRows(file, chunks, counted) {
    const counter = rowCounterFor(file.name);
    return counter === undefined ? chunks : countedBy(counter, chunks, counted);
}
async function* countedBy(first, chunks, counted) {
    let counter = first;
    for await (const chunk of chunks) {
        if (counter !== undefined)
            counter = await count_rows_take(counter, chunk, counted);
        yield chunk;
    }
    if (counter === undefined)
        return;
    try {
        counted(countOf(await counter.end()));
    }
    catch (error) {
        counted(notCounted(error));
    }
}
/**
 * The rows of a file whose whole content is at hand; undefined where it has none by its name. A promise only
 * where it is gzipped: for each of many small files it would cost as much as the counting.
 */
function countRowsIn(file, content) {
    const counter = rowCounterFor(file.name);
    if (counter === undefined)
        return undefined;
    return counter instanceof GzipRowCounter ? inflateAndCount(counter, content) : scan(counter, content);
}
function scan(scanner, content) {
    try {
        scanner.write(content);
        return countOf(scanner.end());
    }
    catch (error) {
        return notCounted(error);
    }
}
async function inflateAndCount(counter, content) {
    try {
        await counter.write(content);
        return countOf(await counter.end());
    }
    catch (error) {
        return notCounted(error);
    }
}
/**
 * Reads a file for its rows alone; undefined where it has none by its name.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
async function countRowsOf(file, signal) {
    let count;
    if (rowCounterFor(file.name) === undefined)
        return undefined;
    const chunks = countRows(file, (0,data_file/* readDataFile */.lD)(file), (found) => {
        count = found;
    });
    for await (const _chunk of chunks)
        signal.throwIfAborted();
    return count;
}
async function count_rows_take(counter, chunk, counted) {
    try {
        await counter.write(chunk);
        return counter;
    }
    catch (error) {
        counted(notCounted(error));
        return undefined;
    }
}
function countOf(rows) {
    if (rows === undefined)
        return { kind: "unknown", reason: "the file itself does not say how many it has" };
    return { kind: "counted", rows };
}
function notCounted(error) {
    if (error instanceof RowCountError)
        return { kind: "unknown", reason: error.message };
    throw error;
}
//# sourceMappingURL=count-rows.js.map

/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   El: () => (/* binding */ SMALL_BYTES),
/* harmony export */   _V: () => (/* binding */ verifyDataFile),
/* harmony export */   lD: () => (/* binding */ readDataFile),
/* harmony export */   nM: () => (/* binding */ digestDataFile)
/* harmony export */ });
/* unused harmony export dataFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1120);
/* harmony import */ var _open_in_place_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8873);







/**
 * Describes the file that `path` leads to.
 * @throws what `fs.realpath` and `fs.stat` throw; an `Error` where it is not a regular file
 */
async function dataFile(path, names) {
    const real = await realpath(path);
    const stats = await stat(real);
    if (!stats.isFile())
        throw new Error(`${path} is not a regular file`);
    const { size, mtimeMs } = stats;
    return { path: real, name: names.name, label: names.label ?? names.name, size, mtimeMs };
}
// Node's 64 KiB would double the time that a large file takes (row `large-file` of the benchmarks).
const READ_BYTES = 1024 * 1024;
/**
 * The file's bytes, opened when the first chunk is asked for.
 *
 * The last chunk is only given out once the file has proved to be what it was when it was found: a regular file at the
 * same path, with the size and modification time of then. So whoever sends the chunks never completes an upload of
 * something else.
 * @throws {FileError} where the file vanished, shrank, grew, was replaced, was rewritten, or cannot be read
 */
async function* readDataFile(file) {
    if (file.size <= SMALL_BYTES) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
        const content = readSmallFile(file);
        if (content.length > 0)
            yield content;
        return;
    }
    const descriptor = openUnchanged(file);
    try {
        for (let at = 0; at < file.size;) {
            const memory = Buffer.allocUnsafe(Math.min(READ_BYTES, file.size - at));
            const { bytesRead } = await readInto(descriptor, memory, 0, memory.length, at).catch((cause) => {
                throw unreadable(file, cause);
            });
            if (bytesRead === 0)
                throw shrunk(file, at);
            at += bytesRead;
            if (at === file.size)
                assertUnchanged(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor));
            yield memory.subarray(0, bytesRead);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
const readInto = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
/** Up to this many bytes a file is read in one go, without a promise: promises for it take several times as long as reading it. */
const SMALL_BYTES = 64 * 1024;
/**
 * The whole content of a file of at most {@link SMALL_BYTES}. Whoever reads many has to let others have their turn.
 * @throws {FileError} as {@link readDataFile} does
 */
function readSmallFile(file) {
    const descriptor = openUnchanged(file);
    try {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
        assertUnchanged(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor));
        if (content.length < file.size)
            throw shrunk(file, content.length);
        return content;
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6 ? error : unreadable(file, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** What became of the file since it was found; undefined where it is still the same. */
function verifyDataFile(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(openUnchanged(file));
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6)
            return error;
        throw error;
    }
}
/**
 * The digest of the file's content, in hexadecimal.
 * @throws what {@link readDataFile} throws; the signal's reason where it is aborted
 */
async function digestDataFile(file, signal, algorithm = "sha256") {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    signal.throwIfAborted();
    for await (const chunk of readDataFile(file)) {
        signal.throwIfAborted();
        hash.update(chunk);
    }
    return hash.digest("hex");
}
/** Returns the file's descriptor. */
function openUnchanged(file) {
    let descriptor;
    try {
        descriptor = (0,_open_in_place_js__WEBPACK_IMPORTED_MODULE_6__/* .openInPlaceSync */ .E)(file.path);
    }
    catch (cause) {
        throw unreadable(file, cause);
    }
    try {
        assertUnchanged(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor));
        return descriptor;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        throw error;
    }
}
function assertUnchanged(file, now) {
    if (!now.isFile())
        throw changed(file, "another file took its place");
    if (now.size < file.size)
        throw shrunk(file, now.size);
    if (now.size > file.size)
        throw changed(file, `it grew from ${file.size} to ${now.size} bytes`);
    if (now.mtimeMs !== file.mtimeMs)
        throw changed(file, "it was written to");
}
function shrunk(file, bytes) {
    return changed(file, `it shrank from ${file.size} to ${bytes} bytes`);
}
function changed(file, how) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(file, `changed since it was found: ${how}`, {
        hint: "Run the upload after whatever writes the file has finished.",
    });
}
function unreadable(file, cause) {
    const code = node_util__WEBPACK_IMPORTED_MODULE_4__.types.isNativeError(cause) && "code" in cause ? cause.code : undefined;
    // A link stands where the file was, or a socket, for which every system has an error of its own.
    if (code === "ELOOP" || isNoFile(file.path))
        return changed(file, "another file took its place");
    if (code === "ENOENT")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(file, "vanished since it was found", { cause });
    if (code === "EACCES" || code === "EPERM")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(file, "cannot be read: permission denied", { cause });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f6(file, `cannot be read: ${node_util__WEBPACK_IMPORTED_MODULE_4__.types.isNativeError(cause) ? cause.message : String(cause)}`, {
        cause,
    });
}
/** Whether something lies there that is no regular file. */
function isNoFile(path) {
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile();
    }
    catch {
        return false; // nothing lies there, or nobody may look
    }
}
//# sourceMappingURL=data-file.js.map

/***/ }),

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ expandsTooFar),
/* harmony export */   rz: () => (/* binding */ EXPANDS_TOO_FAR),
/* harmony export */   zf: () => (/* binding */ unpackedPosition)
/* harmony export */ });
/**
 * Reading gives up where a gzipped file has grown beyond both: more than this many bytes, and more than this many times its
 * compressed size. Deflate reaches 1032 times at most and tables of measurements seldom 50 times; a file made to expand
 * would hold up its own upload for hours.
 */
const EXPANSION_LIMIT = { bytes: 2 ** 28, ratio: 250 };
/** Why a gzipped file is not read on. */
const EXPANDS_TOO_FAR = `the gzip data expands to more than ${EXPANSION_LIMIT.ratio} times its size`;
/** Whether so many bytes came out of so many that no table is meant. */
function expandsTooFar(sizes) {
    const { bytes, ratio } = EXPANSION_LIMIT;
    return sizes.inflated > bytes && sizes.inflated > ratio * sizes.compressed;
}
/** How far a gzipped file was read: compressed data have no lines to name. */
function unpackedPosition(bytes) {
    return `after ${bytes} unpacked bytes`;
}
//# sourceMappingURL=expansion.js.map

/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openInPlace),
/* harmony export */   E: () => (/* binding */ openInPlaceSync)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);


// Without O_NONBLOCK, opening a FIFO that was put in a file's place would wait for ever. O_NOFOLLOW only guards the last
// name; a terminal must not become this process's. Windows has none of them.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
/**
 * Opens for reading the file or folder that lies at `path`, and nothing that a link leads to, even one that is put there
 * at this moment: what counts is where the opened file lies. Never waits, whatever it is.
 * @param path - absolute, without symbolic links
 * @throws what `fs.open` throws; `ELOOP` where a part of the path is a link by now
 */
async function openInPlace(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
    try {
        assertInPlace(handle.fd, path);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** As {@link openInPlace}, without a promise. Returns the file's descriptor. */
function openInPlaceSync(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FLAGS);
    try {
        assertInPlace(descriptor, path);
        return descriptor;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        throw error;
    }
}
// Without promises also where there could be: for each call they take several times as long as the call.
function assertInPlace(descriptor, path) {
    if (liesAt(descriptor, path))
        return;
    throw Object.assign(new Error("ELOOP: a folder on the way is a link by now"), { code: "ELOOP" });
}
function liesAt(descriptor, path) {
    // Linux says where an opened file lies.
    if (process.platform === "linux")
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`) === path;
    // Elsewhere the path is looked at again: whoever wants to deceive this has to exchange a folder three times, in step.
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path;
}
//# sourceMappingURL=open-in-place.js.map

/***/ }),

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   L5: () => (/* binding */ PIPE),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET)
/* harmony export */ });
/** The bytes that give the text formats their structure. All are below 0x80, so UTF-8 can be scanned bytewise. */
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const PIPE = 0x7c;
const CLOSE_BRACE = 0x7d;
//# sourceMappingURL=ascii.js.map

/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ CsvHeaderScanner),
/* harmony export */   Q1: () => (/* binding */ SEPARATOR_LINE_LENGTH),
/* harmony export */   bX: () => (/* binding */ AMBIGUOUS_HEADER)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9434);

/** Where two are equally frequent in a header, the first wins: commas also stand in names that people write. */
const CSV_DELIMITERS = [_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SEMICOLON */ .I8, _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .TAB */ .wn, _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .PIPE */ .L5, _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE];
/** Why such a header is not taken: where it ends depends on the delimiter that one believes in. */
const AMBIGUOUS_HEADER = "the header can be read with more than one delimiter";
/** The first line that Excel writes and reads: it names the delimiter and is not part of the table. */
const SEPARATOR_LINE = /^sep=(?!")[\t\x20-\x7e][\r\n]/i;
/** Characters of such a line, without its end. */
const SEPARATOR_LINE_LENGTH = 5;
/** One for all CSV files: where many small ones are counted, what each needs for itself is what counting costs. */
const ORDINARY_IN_CSV = ordinaryBeside(CSV_DELIMITERS);
/** 1 for each byte that neither ends nor quotes anything; what lies beyond does neither. */
function ordinaryBeside(delimiters) {
    const table = new Uint8Array(Math.max(256, ...delimiters.map((unit) => unit + 1))).fill(1);
    for (const byte of [...delimiters, _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR])
        table[byte] = 0;
    return table;
}
/**
 * Reads the first record that is not an empty line, in constant memory, and finds the delimiter: the one of `, ; tab |`
 * that occurs most often outside of quotes, or what a first line `sep=;` says. While it is unknown, a quote behind any of
 * them opens a quoted cell. Takes bytes or UTF-16 code units; it is the one way in which a table's delimiter is found.
 */
class CsvHeaderScanner {
    /** Line ends passed so far. */
    lineEnds = 0;
    /** The line that the quoted cell which is still open began on. */
    openQuoteLine;
    header;
    /** As the first line ends that does so outside of quotes; undefined as long as a CR may be that of a CRLF. */
    rowEnd;
    /** Whether the file begins with a line like `sep=;`. */
    hasSeparatorLine = false;
    #delimiters;
    #isDeclared;
    #ordinary;
    /** How often each of the delimiters was found, in their order. */
    #found;
    /** Behind which of them quoted cells begin. */
    #beforeQuotes = [];
    /** The first characters of the file, up to the end of a line like `sep=;`. */
    #opening = "";
    #previous = _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF;
    #afterClosingQuote = false;
    #isEmpty = true;
    constructor(source) {
        this.#delimiters = source.kind === "header" ? CSV_DELIMITERS : [source.delimiter];
        this.#isDeclared = source.kind === "declared";
        this.#ordinary = source.kind === "header" ? ORDINARY_IN_CSV : ordinaryBeside(this.#delimiters);
        this.#found = this.#delimiters.map(() => 0);
    }
    /** Takes the next bytes and returns how many of them it used: all, or up to and with the header's line end. */
    write(chunk) {
        for (let index = 0; index < chunk.length && this.#opening.length <= SEPARATOR_LINE_LENGTH; index++) {
            this.#opening += String.fromCharCode(chunk[index] ?? 0);
        }
        // Not a table that is kept for the loop: a line like `sep=;` brings another one.
        const isOrdinary = (unit) => (this.#ordinary[unit] ?? 1) === 1;
        for (let index = 0; index < chunk.length; index++) {
            const byte = chunk[index] ?? 0;
            // Only the first of several ordinary bytes changes anything. A file without line ends is all header.
            if (isOrdinary(byte) && index > 0 && isOrdinary(chunk[index - 1] ?? 0))
                continue;
            if (index > 0)
                this.#previous = chunk[index - 1] ?? 0;
            if (this.#take(byte)) {
                this.header = this.guess();
                return index + 1;
            }
        }
        this.#previous = chunk[chunk.length - 1] ?? this.#previous;
        return chunk.length;
    }
    #take(byte) {
        const isLineEnd = byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR || (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF && this.#previous !== _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR);
        if (isLineEnd)
            this.lineEnds++;
        if (this.openQuoteLine !== undefined) {
            this.#afterClosingQuote = byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA;
            if (this.#afterClosingQuote)
                this.openQuoteLine = undefined;
            return false;
        }
        if (this.rowEnd === undefined && this.#previous === _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR) {
            this.rowEnd = byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF ? _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF : _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR;
            if (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF)
                return false;
        }
        if (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF)
            this.rowEnd ??= _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF;
        if (byte === (this.rowEnd ?? _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR))
            return !this.#isEmpty && !this.#takeSeparatorLine();
        // The CR of a CRLF makes no line that is not empty; two are text.
        if (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR && this.#previous !== _ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR)
            return false;
        this.#isEmpty = false;
        if (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA && (this.#afterClosingQuote || this.#isCellStart())) {
            this.openQuoteLine = this.lineEnds + 1;
            const isKnown = this.#beforeQuotes.includes(this.#previous);
            if (!isKnown && this.#delimiters.includes(this.#previous))
                this.#beforeQuotes.push(this.#previous);
        }
        else {
            const delimiter = this.#delimiters.indexOf(byte);
            if (delimiter !== -1)
                this.#found[delimiter] = (this.#found[delimiter] ?? 0) + 1;
        }
        this.#afterClosingQuote = false;
        return false;
    }
    #isCellStart() {
        return this.#previous === (this.rowEnd ?? _ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF) || this.#delimiters.includes(this.#previous);
    }
    #takeSeparatorLine() {
        if (this.lineEnds > 1 || !SEPARATOR_LINE.test(this.#opening))
            return false;
        this.hasSeparatorLine = true;
        if (!this.#isDeclared)
            this.#delimiters = [this.#opening.charCodeAt(SEPARATOR_LINE_LENGTH - 1)];
        this.#ordinary = ordinaryBeside(this.#delimiters);
        this.#found = this.#delimiters.map(() => 0);
        this.#beforeQuotes = [];
        this.#isEmpty = true;
        return true;
    }
    /** What the header looks like so far; final once `header` is there, or the file has ended. */
    guess() {
        const most = Math.max(...this.#found);
        const best = this.#delimiters[this.#found.indexOf(most)];
        const delimiter = best === undefined || (most === 0 && this.#delimiters.length > 1) ? _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE : best;
        const kind = this.#beforeQuotes.every((before) => before === delimiter) ? "plain" : "ambiguous";
        return { delimiter, columns: most + 1, kind };
    }
}
//# sourceMappingURL=csv-header.js.map

/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ Pacer),
/* harmony export */   i1: () => (/* binding */ pacedMs),
/* harmony export */   jf: () => (/* binding */ Semaphore)
/* harmony export */ });
/** Lets at most `limit` holders in at once; the others wait in order. */
class Semaphore {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = limit;
    }
    async acquire() {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
    }
    release() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free += 1;
        else
            next();
    }
    async hold(work) {
        await this.acquire();
        try {
            return await work();
        }
        finally {
            this.release();
        }
    }
    /** For a holder: lets another one in while it waits. */
    releaseDuring = async (wait) => {
        this.release();
        try {
            return await wait();
        }
        finally {
            await this.acquire();
        }
    };
}
/** The smallest window, of a minute or more, into which whole requests fit. */
function windowOf(perMinute) {
    const requests = Math.max(1, Math.floor(perMinute));
    return { requests, ms: (requests / perMinute) * 60_000 };
}
/** When the last of some requests starts at the earliest, in milliseconds after the first. */
function pacedMs(requests, perMinute) {
    const window = windowOf(perMinute);
    return Math.floor((requests - 1) / window.requests) * window.ms;
}
/** Lets so many requests start within any minute, the first of them at once; a fraction is one within more minutes. */
class Pacer {
    #clock;
    #windowMs;
    #perWindow;
    /** When the latest requests start, as many as fit into a window. */
    #starts = [];
    constructor(perMinute, clock) {
        this.#clock = clock;
        const { requests, ms } = windowOf(perMinute);
        this.#perWindow = requests;
        this.#windowMs = ms;
    }
    /**
     * Waits for this request's turn.
     * @param onWait - told how many milliseconds that takes, where it is not at once
     */
    async turn(signal, onWait = () => { }) {
        const now = this.#clock.now();
        const oldest = this.#starts.length < this.#perWindow ? undefined : this.#starts.shift();
        const at = oldest === undefined ? now : Math.max(now, oldest + this.#windowMs);
        this.#starts.push(at);
        if (at <= now)
            return;
        onWait(at - now);
        await this.#clock.sleep(at - now, signal);
    }
}
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ readFinal),
/* harmony export */   Bg: () => (/* binding */ tooLate),
/* harmony export */   Z5: () => (/* binding */ isUnclear),
/* harmony export */   aE: () => (/* binding */ inDoubt),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   ln: () => (/* binding */ afterAttempts),
/* harmony export */   uW: () => (/* binding */ exhausted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1120);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3720);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6693);



/**
 * What the answer that ends a request means.
 * @throws {RefusedError} where it is a no, with the service's words
 * @throws {UnexpectedAnswerError} where it is a redirect, or what `read` makes of it
 */
function readFinal(request, answer) {
    const { status } = answer;
    if ((status >= 200 && status < 300) || request.readStatuses?.includes(status))
        return request.read(answer);
    const details = { status, hint: request.hint?.(status) };
    if (status >= 300 && status < 400) {
        const target = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(answer.headers.location ?? "", 200);
        const message = `${request.step}: the service redirects to ${target || "nowhere"} (HTTP ${status}), which is never followed`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswerError */ .qx(message, { status, hint: details.hint ?? "Check `base-url`." });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk(`${request.step}: ${errorText(answer, request) || "the service gave no reason"} (HTTP ${status})`, details);
}
/** The error of a request whose attempts are used up. `tried` says how often or how long: `after 6 attempts`. */
function exhausted(request, outcome, tried) {
    if (outcome.kind === "unreadable")
        return outcome.error;
    if (outcome.kind === "failed") {
        const { phase, code } = outcome.error;
        const hint = outcome.error.hint ??
            "Check `base-url`, and whether the service can be reached from here: its status page, a proxy, a firewall.";
        const message = `${request.step}: ${outcome.error.message}, ${tried}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX(message, { phase, code, hint, cause: outcome.error });
    }
    const { status } = outcome.answer;
    const said = errorText(outcome.answer, request) || "the service gave no reason";
    const message = `${request.step}: ${said} (HTTP ${status}, ${tried})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk(message, { status, hint: request.hint?.(status) });
}
function afterAttempts(count) {
    return `after ${count} ${count === 1 ? "attempt" : "attempts"}`;
}
/** The error of a request for which the run has no retries left. */
function givenUp(last) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GivenUpError */ .TI(`${last.message}; the run has used up its retries`, {
        cause: last,
        hint: "The service seems to be down. Run the upload again when it is back.",
    });
}
/**
 * Whether an error is an answer that may be the service's yes: one with a status of success that is neither yes nor no (a
 * page, `{}`), or 303, by which a server sends on to what came of a request that it carried out (RFC 9110, 15.4.4).
 */
function isUnclear(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswerError */ .qx && (error.status < 300 || error.status === 303) && error.status >= 200;
}
/** The error of a request that may have arrived, or that carries `files` which may have. */
function inDoubt(request, reason, { cause, hint, files = request.body?.files ?? [], }) {
    // An error about the answer names the step too.
    const why = reason.startsWith(`${request.step}: `) ? reason.slice(request.step.length + 2) : reason;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InDoubtError */ .QE(`${request.step}: it was sent, whether it arrived is not known: ${why}`, {
        files,
        cause,
        hint: hint ?? "Look at the service whether it arrived before sending it again: a second upload would store it twice.",
    });
}
/**
 * The error of a request whose next attempt would come too late.
 * @param reason - why there has to be another attempt
 */
function tooLate(request, outcome, reason, { delayMs, leftMs }) {
    const seconds = (ms) => `${Math.max(0, Math.ceil(ms / 1000))} s`;
    const text = outcome.kind === "answered" ? errorText(outcome.answer, request) : "";
    const why = text === "" ? reason : `${text} (${reason})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoppedError */ .Ko("deadline", `${request.step}: ${why}; the next attempt would be in ${seconds(delayMs)}, but there are only ${seconds(leftMs)} left`);
}
/** The service's own words, or the beginning of an answer that is not in its form; as one line of harmless text. */
function errorText(answer, request) {
    const message = request.errorMessage(answer);
    return message === undefined ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .responseText */ .x)(answer) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(message, 500);
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ shallowJson),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   cj: () => (/* binding */ responseJson),
/* harmony export */   x: () => (/* binding */ responseText)
/* harmony export */ });
/* unused harmony export MAX_RESPONSE_BYTES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1120);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3720);


/** The largest answer that is read, in bytes: a page of 1,000 files with long names takes less than a tenth. */
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
/**
 * Reads an answer to its end.
 * @throws an `Error` with the code `TRUNCATED_ANSWER` where it was cut off
 * @throws {UnexpectedAnswerError} where one that says yes is larger than {@link MAX_RESPONSE_BYTES}, as sent or
 * decompressed, or cannot be decompressed. Any other is judged by its status: of its body, what can be read is kept.
 */
async function readResponse(incoming) {
    const status = incoming.statusCode ?? 0;
    const body = await readBody(incoming, status);
    const headers = Object.create(null);
    for (const [name, value] of Object.entries(incoming.headers))
        headers[name] = String(value);
    return { status, headers, body: decompress(body, headers["content-encoding"], status) };
}
// Iterating over the stream takes twice as long as all else that is done to read a small answer.
function readBody(incoming, status) {
    const chunks = [];
    let size = 0;
    return new Promise((resolve, reject) => {
        const end = () => resolve(Buffer.concat(chunks));
        const cutOff = (cause) => {
            reject(Object.assign(new Error("the answer was cut off", { cause }), { code: "TRUNCATED_ANSWER" }));
        };
        incoming.on("data", (chunk) => {
            size += chunk.length;
            if (size <= MAX_RESPONSE_BYTES) {
                chunks.push(chunk);
                return;
            }
            if (saysYes(status))
                reject(tooLarge(status));
            else
                end();
            incoming.destroy();
        });
        incoming.on("end", end);
        incoming.on("error", cutOff);
        incoming.on("close", () => {
            if (!incoming.readableEnded)
                cutOff();
        });
    });
}
// No request asks for compression, but some servers and proxies compress all the same.
const DECOMPRESSORS = new Map([
    ["gzip", "gunzipSync"],
    ["x-gzip", "gunzipSync"],
    ["deflate", "inflateSync"],
    ["br", "brotliDecompressSync"],
]);
function decompress(body, encoding, status) {
    const decompressor = DECOMPRESSORS.get(encoding?.trim().toLowerCase() ?? "");
    if (decompressor === undefined || body.length === 0)
        return body;
    try {
        // Loaded only here: hardly a service compresses.
        return process.getBuiltinModule("node:zlib")[decompressor](body, { maxOutputLength: MAX_RESPONSE_BYTES });
    }
    catch (cause) {
        if (!saysYes(status))
            return Buffer.alloc(0);
        if (property(cause, "code") === "ERR_BUFFER_TOO_LARGE")
            throw tooLarge(status);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .qx(`The answer (HTTP ${status}) cannot be decompressed`, { status, cause });
    }
}
function saysYes(status) {
    return status >= 200 && status < 300;
}
function tooLarge(status) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .qx(`The answer (HTTP ${status}) is larger than ${MAX_RESPONSE_BYTES} bytes`, {
        status,
    });
}
// Answers of the services are nested three deep. Each level takes some hundred bytes of memory when it is parsed, which
// makes a gigabyte of a full-sized answer of brackets.
const DEEPEST_JSON = 100;
/** The answer's body as JSON, or undefined where it is not JSON, or nested deeper than any answer is. */
function responseJson(answer) {
    return shallowJson(answer.body);
}
/** JSON from somebody else; undefined where it is none, or nested deeper than what is meant to be read ever is. */
function shallowJson(json) {
    if (isDeeperThan(json, DEEPEST_JSON))
        return undefined;
    try {
        return JSON.parse(json.toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** Whether JSON opens more than `limit` brackets within each other. For anything else the answer means nothing. */
function isDeeperThan(json, limit) {
    let depth = 0;
    for (let at = 0; at < json.length; at += 1) {
        const byte = json[at];
        if (byte === QUOTE) {
            at = endOfString(json, at);
        }
        else if (byte === OPENING_BRACKET || byte === OPENING_BRACE) {
            depth += 1;
            if (depth > limit)
                return true;
        }
        else if (byte === CLOSING_BRACKET || byte === CLOSING_BRACE)
            depth -= 1;
    }
    return false;
}
/** Where the text that begins at `start` ends; the last byte where it has no end. */
function endOfString(json, start) {
    let at = start + 1;
    while (at < json.length && json[at] !== QUOTE)
        at += json[at] === BACKSLASH ? 2 : 1;
    return at;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const MOST_TEXT_BYTES = 2000;
/** The beginning of the answer's body as one line of harmless text, for messages. */
function responseText(answer) {
    if (answer.body.length <= MOST_TEXT_BYTES)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(answer.body.toString("utf8"), 300);
    // Cut between two characters, and with an ellipsis even where few of them are seen: by that, what is left of a key is
    // known for one.
    const text = new TextDecoder().decode(answer.body.subarray(0, MOST_TEXT_BYTES), { stream: true });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(`${text}…`, 300);
}
/** A value's own property, where the value is an object that has it: never an inherited one. */
function property(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name]; // an object that has it as its own
}
//# sourceMappingURL=response.js.map

/***/ }),

/***/ 5156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zY: () => (/* binding */ DEFAULTS),
  mn: () => (/* binding */ MAX_TIMEOUT_MS),
  _b: () => (/* binding */ checkRunOptions),
  f5: () => (/* binding */ settingsOf),
  rO: () => (/* binding */ withDefaults)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/core/dist/clock.js

// setTimeout takes what does not fit into 31 bits for 1 ms.
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The machine's time when this was loaded, and what has passed since, whatever the machine's clock is set to meanwhile. */
const START_MS = Date.now() - steadyMs();
/** The machine's time. `sleep` takes any length, also past the 24 days of Node's timers. */
const systemClock = {
    now: () => Math.floor(START_MS + steadyMs()),
    async sleep(ms, signal) {
        const end = steadyMs() + ms;
        // Again until it is over: Node's timers count whole milliseconds, and most end before the last one has passed.
        for (let left = ms; left > 0; left = end - steadyMs()) {
            signal.throwIfAborted();
            const timerMs = Math.min(Math.ceil(left), LONGEST_TIMER_MS);
            await (0,promises_.setTimeout)(timerMs, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
        signal.throwIfAborted();
    },
};
/** Milliseconds on a clock that nobody sets. */
function steadyMs() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
}
//# sourceMappingURL=clock.js.map
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __nccwpck_require__(1120);
;// CONCATENATED MODULE: ./packages/core/dist/options.js


/**
 * What an upload, and each service, does unless its options say otherwise. The Action shows these in `action.yml`; there is no other
 * place for them.
 */
const DEFAULTS = {
    upload: {
        dryRun: false,
        concurrency: 4,
        maxRetries: 5,
        requestTimeoutMs: 300_000,
        timeoutMs: 3_600_000,
        wait: true,
        failFast: false,
        inDoubt: "keep",
    },
    edgeImpulse: { groupBy: "all" },
    datatile: { callbackField: "callback" },
    graphiteNote: { rowsPerRequest: 10_000, requestsPerMinute: 10, compression: "gzip" },
};
/** The options, with a default for each that is absent or undefined. */
function withDefaults(options, defaults) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { ...defaults, ...given }; // each of `defaults` is there
}
/**
 * Checks options before there are files, for whoever has not looked for them yet: `upload` checks them itself.
 * @throws {InputError} where an option is out of its range
 */
function checkRunOptions(options) {
    const { shard } = options;
    const { concurrency, maxRetries, requestTimeoutMs, timeoutMs, inDoubt } = withDefaults(options, DEFAULTS.upload);
    if (shard !== undefined) {
        wholeNumber("shard.count", shard.count, 1, 10_000);
        wholeNumber("shard.index", shard.index, 0, shard.count - 1);
    }
    if (!["keep", "send-again", "arrived"].includes(inDoubt)) {
        throw new errors/* InputError */.dz("inDoubt", `${JSON.stringify(inDoubt)} is not \`keep\`, \`send-again\` or \`arrived\``);
    }
    wholeNumber("concurrency", concurrency, 1, 64);
    wholeNumber("maxRetries", maxRetries, 0, 100);
    wholeNumber("requestTimeoutMs", requestTimeoutMs, 1, MAX_TIMEOUT_MS);
    wholeNumber("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS);
}
/** @throws {InputError} where an option is out of its range, or two files have one name */
function settingsOf(options) {
    checkRunOptions(options);
    const names = new Set();
    for (const { name, label } of options.files) {
        if (names.has(name))
            throw new errors/* InputError */.dz("files", `two files would be sent as ${JSON.stringify(name)}, one of them is ${label}`);
        names.add(name);
    }
    const tools = { onEvent: () => { }, clock: systemClock, random: Math.random };
    return withDefaults(withDefaults(options, DEFAULTS.upload), tools);
}
/** The longest timeout: what node:http takes, 24 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;
function wholeNumber(option, value, least, most) {
    if (Number.isInteger(value) && value >= least && value <= most)
        return;
    throw new errors/* InputError */.dz(option, `${value} is not a whole number from ${least} to ${most}`);
}
//# sourceMappingURL=options.js.map

/***/ }),

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3720);

/** Whether there is a secret anywhere in it. */
function holdsSecret(value, redact) {
    const text = JSON.stringify(value);
    return redact(text) !== text;
}
/**
 * Every form in which a secret could turn up in a text: itself, each of its lines, and of each of these the base64 (also
 * within a longer encoded text), and what the encoders of the usual languages make of it in URLs, JSON, JSON within JSON,
 * and HTML. The longest first. For masking in a log, and for {@link redactor}. Forms of fewer than 4 characters are left
 * out: masking them would blot out ordinary text.
 */
function secretForms(secret) {
    const plain = [secret, ...secret.split(/\r\n|\r|\n/)].map((text) => text.trim());
    const forms = new Set([secret, ...plain].flatMap((text) => [
        text,
        ...base64Forms(text),
        ...(UNCHANGED.test(text) ? [] : encodedForms(text)),
    ]));
    return [...forms].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
}
function encodedForms(text) {
    const json = jsonForms(text);
    const url = urlForms(text);
    const forms = [
        // A header carries it in Latin-1, and whoever repeats the header's bytes has them read as UTF-8.
        Buffer.from(text, "latin1").toString(),
        ...json,
        ...json.map(jsonEscaped),
        ...url,
        ...url.map((form) => form.replace(/%../g, (code) => code.toLowerCase())),
        ...htmlForms(text),
    ];
    // And as a message of ours shows it.
    return [text, ...forms].flatMap((form) => [form, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(form, Number.POSITIVE_INFINITY)]);
}
// Nothing but base64 writes these otherwise, and most tokens have no other character: it spares a millisecond of a start.
const UNCHANGED = /^[\w.-]*$/;
/** An answer is shown as it came where it is no JSON, or half of one: it matters then how the server's language writes it. */
function jsonForms(text) {
    const escaped = jsonEscaped(text);
    const ascii = unicodeEscaped(escaped, /[\x80-\uffff]/g); // Python
    const dotNet = unicodeEscaped(escaped.replaceAll('\\"', "\\u0022"), /[<>&'+`\x80-\uffff]/g);
    return [
        escaped,
        ascii,
        ...[escaped, ascii].map((form) => form.replaceAll("/", "\\/")), // PHP
        unicodeEscaped(escaped, /[<>&]/g), // Go, Rails
        unicodeEscaped(escaped, /[<>&'=]/g), // Gson
        dotNet.replace(/\\u..../g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    ];
}
function jsonEscaped(text) {
    return JSON.stringify(text).slice(1, -1);
}
function unicodeEscaped(text, characters) {
    return text.replace(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** With `%` and capital digits. Which characters stay as they are is every encoder's own. */
function urlForms(text) {
    const wellFormed = Buffer.from(text).toString();
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return [
        component,
        strict, // RFC 3986, PHP
        strict.replaceAll("%2F", "/"), // Python
        strict.replaceAll("%20", "+"), // Python's forms
        strict.replaceAll("%20", "+").replaceAll("~", "%7E"), // PHP's forms
        encodeURI(wellFormed),
        new URLSearchParams([["", text]]).toString().slice(1), // a form, Java
    ];
}
/** A page, such as that of an error, has it with the entities of whatever made the page. */
function htmlForms(text) {
    return HTML_ENTITIES.map((entities) => text.replace(/["'&+/<=>`]/g, (character) => entities[character] ?? EVERYWHERE[character] ?? character));
}
const EVERYWHERE = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const HTML_ENTITIES = [
    {},
    { '"': "&quot;" },
    { '"': "&quot;", "'": "&#39;" },
    { '"': "&quot;", "'": "&#039;" },
    { '"': "&quot;", "'": "&#x27;" },
    { '"': "&quot;", "'": "&apos;" },
    { '"': "&#34;", "'": "&#39;" },
    { '"': "&#34;", "'": "&#39;", "+": "&#43;" }, // Go's templates
    { '"': "&quot;", "'": "&#x27;", "/": "&#x2F;" }, // OWASP
    { '"': "&quot;", "'": "&#39;", "/": "&#x2F;", "`": "&#x60;", "=": "&#x3D;" }, // Mustache
    { '"': "&quot;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }, // Handlebars
];
/** The base64 of the text by itself, and the characters that stand for it wherever it begins in a longer text. */
function base64Forms(text) {
    const forms = [Buffer.from(text).toString("base64"), Buffer.from(text).toString("base64url")];
    for (const before of [0, 1, 2]) {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
        const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
        const middle = whole.slice(before === 0 ? 0 : 4);
        if (middle.length >= 8)
            forms.push(middle, middle.replaceAll("+", "-").replaceAll("/", "_"));
    }
    return forms;
}
/** Replaces every form of the secrets by `***`, also one that was cut off by an ellipsis. */
function redactor(secrets) {
    const forms = [...new Set(secrets.flatMap(secretForms))].sort((a, b) => b.length - a.length);
    return (text) => {
        // Nearly every text holds none, and to look for one takes a fifth of the time that it takes to replace it.
        const holdsAny = forms.some((form) => form.length <= text.length && text.includes(form));
        const clean = holdsAny ? forms.reduce((soFar, form) => soFar.replaceAll(form, "***"), text) : text;
        return clean.includes(ELLIPSIS) ? clean.split(ELLIPSIS).map(redactCut).join(ELLIPSIS) : clean;
    };
    function redactCut(piece, index, pieces) {
        if (index === pieces.length - 1)
            return piece;
        const cut = Math.max(0, ...forms.map((form) => lengthOfCut(piece, form)));
        return cut === 0 ? piece : `${piece.slice(0, piece.length - cut)}***`;
    }
}
/** What `plainText` puts in place of what it leaves out. */
const ELLIPSIS = "…";
/** How much of a form's beginning, from 4 characters on, the text ends with. */
function lengthOfCut(text, form) {
    for (let length = Math.min(form.length, text.length); length >= 4; length -= 1) {
        if (text.endsWith(form.slice(0, length)))
            return length;
    }
    return 0;
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1120);

/**
 * The base address of a service.
 * @throws {InputError} where it is no address, would send the token unencrypted, or holds what does not belong there
 */
function serviceUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined) {
        const meant = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? `: it does not begin with https://` : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", `${JSON.stringify(text)} is not an address${meant}`);
    }
    if (url.username !== "" || url.password !== "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", "must not hold a user name or password");
    if (url.search !== "" || url.hash !== "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", "must not have a query or a fragment");
    if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname)))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", `${url.protocol}//${url.host} must be https:; http: only for a loopback address`);
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
//# sourceMappingURL=service-url.js.map

/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
// Control characters, line and paragraph separators, and the marks that reorder text: none may come from a server or
// a file's name into a line of ours.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/** Text from a server or a file as one line without control or direction characters, shortened to `limit` characters. */
function plainText(text, limit) {
    const line = text.replace(UNSAFE, " ").replace(/ {2,}/g, " ").trim();
    // One character more than fits, each of at most two code units, tells whether the line is too long.
    const characters = Array.from(line.slice(0, (limit + 1) * 2));
    return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
//# sourceMappingURL=text.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    core_error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function core_isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./packages/core/dist/redact.js
var dist_redact = __nccwpck_require__(6618);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __nccwpck_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/files/count-rows.js + 11 modules
var count_rows = __nccwpck_require__(665);
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __nccwpck_require__(7438);
;// CONCATENATED MODULE: ./packages/core/dist/files/git-lfs.js
/** Pointers are smaller than this many bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER_SIZE_LIMIT = 1024;
const FIRST_LINE = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
/** As many bytes from the start of a file as {@link isGitLfsPointer} needs to tell. */
const GIT_LFS_PROBE_SIZE = 64;
/**
 * Whether a file is a Git LFS pointer: the small text that stands in place of the data where a checkout ran without
 * `lfs: true`.
 *
 * @param firstBytes the start of the file, at least {@link GIT_LFS_PROBE_SIZE} bytes or the whole file
 * @param size of the whole file, in bytes
 */
function isGitLfsPointer(firstBytes, size) {
    if (size >= POINTER_SIZE_LIMIT)
        return false;
    const start = firstBytes.subarray(0, GIT_LFS_PROBE_SIZE);
    return FIRST_LINE.test(Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString("latin1"));
}
//# sourceMappingURL=git-lfs.js.map
;// CONCATENATED MODULE: ./packages/core/dist/check-files.js





// A pointer has three lines: the version (43 bytes with its line end), the digest (76), the size (7 or more); the
// Git LFS specification keeps it below 1,024 bytes.
const POINTER_BYTES = { least: 126, most: 1023 };
/** Finds files that hold a Git LFS pointer in place of their data. A file that cannot be read is left for the upload to report. */
async function checkFiles(files, signal, readSmall = data_file/* readSmallFile */.EW) {
    const suspects = files.filter(({ size }) => size >= POINTER_BYTES.least && size <= POINTER_BYTES.most);
    const pointers = new Set();
    for (const file of suspects) {
        await (0,external_node_timers_promises_.setImmediate)();
        if (signal.aborted)
            break;
        if (isPointer(file, readSmall))
            pointers.add(file);
    }
    return suspects
        .filter((file) => pointers.has(file))
        .map((file) => new errors/* DataError */.fL({ file: file.label }, "is a Git LFS pointer, not the data", {
        hint: "Set `lfs: true` on the actions/checkout step.",
    }));
}
function isPointer(file, readSmall) {
    try {
        return isGitLfsPointer(readSmall(file), file.size);
    }
    catch (error) {
        if (error instanceof errors/* FileError */.f6)
            return false;
        throw error;
    }
}
/**
 * What a check does with the files instead of sending them: reads each to its end and counts its rows, but for what an
 * earlier run uploaded. With problems, nothing is sent: the files they are about fail with them, the others as not sent.
 */
async function inspectFiles(ledger, problems, signal, notice) {
    const first = problems[0];
    const problemOf = new Map(problems.toReversed().map((problem) => [(0,errors/* describeError */.Uc)(problem).file, problem]));
    for (const file of ledger.files) {
        const own = problemOf.get(file.label);
        if (own !== undefined) {
            ledger.settle(file, "failed", own);
        }
        else if (first !== undefined) {
            const reason = first.kind === "stopped" ? first.reason : "failure";
            ledger.settle(file, "failed", new errors/* StoppedError */.Ko(reason, `not sent: ${first.message}`, { cause: first }));
        }
        else if (ledger.isOpen(file)) {
            await inspect(file, ledger, signal, notice);
        }
    }
}
async function inspect(file, ledger, signal, notice) {
    try {
        signal.throwIfAborted();
        const counted = (0,count_rows/* countRows */.BO)(file, (0,data_file/* readDataFile */.lD)(file), (count) => {
            if (count.kind === "counted")
                ledger.learn(file, { rows: count.rows });
            else
                notice({ level: "warning", message: `its rows cannot be counted: ${count.reason}`, file: file.label });
        });
        for await (const _chunk of counted)
            signal.throwIfAborted();
    }
    catch (thrown) {
        ledger.settle(file, "failed", (0,errors/* asUploadError */.E8)(thrown));
    }
}
//# sourceMappingURL=check-files.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/core/dist/files/file-digests.js


/** The SHA-256 of files, in hexadecimal. Each file is read once for it, though planning and sending both ask. */
class FileDigests {
    #signal;
    #digests = new Map();
    constructor(signal) {
        this.#signal = signal;
    }
    /** @throws what {@link digestDataFile} throws */
    of(file) {
        const digest = this.#digests.get(file) ?? (0,data_file/* digestDataFile */.nM)(file, this.#signal);
        this.#digests.set(file, digest);
        return digest;
    }
    /** The content of a small file, which need not be read for its digest after that. Throws what {@link readSmallFile} throws. */
    contentOf(file) {
        const content = (0,data_file/* readSmallFile */.EW)(file);
        this.#digests.set(file, Promise.resolve((0,external_node_crypto_.createHash)("sha256").update(content).digest("hex")));
        return content;
    }
}
//# sourceMappingURL=file-digests.js.map
// EXTERNAL MODULE: ./packages/core/dist/http/outcome.js
var http_outcome = __nccwpck_require__(1172);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __nccwpck_require__(6693);
;// CONCATENATED MODULE: ./packages/core/dist/journal/records.js



/**
 * A record as it may be written. A mark that lacks something could prove too much: with a secret in it, it is none, and the
 * request is in doubt where its answer is lost. Receipts are looked at before they are relied on, by the sender; a state is
 * made of those.
 */
function withoutSecrets(record, redact) {
    switch (record.kind) {
        case "request": {
            const shown = { ...record, files: namesWithoutSecrets(record.files, redact), part: redact(record.part) };
            return (0,dist_redact/* holdsSecret */.hK)(record.mark, redact) ? { ...shown, mark: null, lookUp: "none" } : shown;
        }
        case "arrived": {
            const { itemId, jobId, ...outcome } = record.outcome;
            const ids = {
                ...(itemId === undefined ? {} : { itemId: redact(itemId) }),
                ...(jobId === undefined ? {} : { jobId: redact(jobId) }),
            };
            return { ...record, files: namesWithoutSecrets(record.files, redact), outcome: { ...ids, ...outcome } };
        }
        default:
            return record;
    }
}
function namesWithoutSecrets(files, redact) {
    return files.map(({ key, name }) => ({ key, name: redact(name) }));
}
const HEADER = JSON.stringify({ kind: "journal", version: 1 });
/**
 * Reads a journal, one line after the other: of a file that is no journal, the first that is no record is the last that is
 * looked at.
 * @returns the records of its whole lines, and what stands after the last of them: a line that was cut short
 * @throws {InputError} where it is not a journal, is damaged, or was written by another version
 */
function readRecords(text) {
    const end = text.lastIndexOf("\n") + 1;
    const torn = text.slice(end);
    // A file that is no journal must not be taken for one whose first line was cut short: it would be emptied.
    if (end === 0 && !HEADER.startsWith(torn))
        throw damaged(1, NOT_A_JOURNAL);
    return { records: recordsIn(text.slice(0, end)), torn };
}
function* recordsIn(text) {
    let number = 1;
    for (let start = 0; start < text.length; number += 1) {
        const end = text.indexOf("\n", start);
        yield parseRecord(text.slice(start, end), number);
        start = end + 1;
    }
}
const NOT_A_JOURNAL = "it does not begin as a journal does";
function parseRecord(line, number) {
    const record = parseJson(line);
    const kind = (0,response/* property */.MZ)(record, "kind");
    if (number === 1 && kind !== "journal")
        throw damaged(number, NOT_A_JOURNAL);
    if (kind === "journal" && (0,response/* property */.MZ)(record, "version") !== 1) {
        throw damaged(number, "it was written by another version of dataset-upload");
    }
    const fields = FIELDS.get(String(kind));
    if (fields === undefined || !Object.entries(fields).every(([name, fits]) => fits((0,response/* property */.MZ)(record, name)))) {
        throw damaged(number, "the line is not a record");
    }
    return record; // has the fields of its kind
}
const isText = (value) => typeof value === "string";
const isThere = (value) => value !== undefined;
const areFiles = (value) => Array.isArray(value) && value.every((file) => isText((0,response/* property */.MZ)(file, "key")) && isText((0,response/* property */.MZ)(file, "name")));
// Goes from here into a report, whoever wrote the file.
const isArrival = (value) => typeof value === "object" &&
    value !== null &&
    ["itemId", "jobId"].every((name) => ["string", "undefined"].includes(typeof (0,response/* property */.MZ)(value, name))) &&
    isCountOrMissing((0,response/* property */.MZ)(value, "rows"));
const isCountOrMissing = (rows) => rows === undefined || (Number.isSafeInteger(rows) && Number(rows) >= 0);
const FIELDS = new Map(Object.entries({
    journal: { version: isThere },
    request: {
        id: isText,
        at: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
        target: isText,
        step: isText,
        part: isText,
        files: areFiles,
        mark: isThere,
        lookUp: isText,
    },
    receipt: { request: isText, value: isThere },
    refused: { request: isText },
    arrived: { files: areFiles, outcome: isArrival },
    replacing: { target: isText },
    state: { target: isText, state: isThere },
    complete: { target: isText, set: isText },
}));
// A line of brackets takes forty times its size when it is parsed: one of 60 MB, 2.8 GB and half a minute. Of a line up to
// this length that is little, and the records of nearly all requests are shorter.
const LONG_LINE = 64 * 1024;
function parseJson(line) {
    if (line.length > LONG_LINE)
        return (0,response/* shallowJson */.Hl)(Buffer.from(line));
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function damaged(line, what) {
    return new errors/* InputError */.dz("journal", `line ${line}: ${what}. Restore the file from an earlier run; without it, everything would be uploaded again`);
}
//# sourceMappingURL=records.js.map
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/core/dist/journal/journal-file.js






// A repository may bring a link or, in an archive, a FIFO: neither is followed or waited for. Windows has neither flag.
const GUARDS = (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
// What one text can hold: half a gigabyte. Found out by reading it, that would take three times the memory.
const MAX_BYTES = external_node_buffer_.constants.MAX_STRING_LENGTH;
/**
 * The journal file at `path`, which is no symbolic link; it and its folder are made with the first thing appended. What
 * another process appends to it meanwhile is noticed before anything that was appended here is told to be on the disk, so
 * that of two runs with one journal one stops before it sends anything. A lock would do the same, and outlive a run that
 * is killed.
 */
function journalFile(path) {
    let handle;
    /** The file's size as far as it is this process's, in bytes. */
    let size = 0;
    const opened = async () => {
        if (handle !== undefined)
            return handle;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | GUARDS;
        // For its owner's eyes, because it names files.
        handle = await (0,promises_.open)(path, flags, 0o600);
        await syncFolder((0,external_node_path_.dirname)(path));
        return handle;
    };
    const assertAlone = (fd) => {
        const now = (0,external_node_fs_.fstatSync)(fd);
        // A device has no size.
        if (!now.isFile() || now.size === size)
            return;
        throw new errors/* JournalError */.k(`another run has written to the journal ${path} meanwhile`, {
            hint: "A journal is for one run at a time: wait for the other run's end, and run the upload again.",
        });
    };
    return {
        async read() {
            try {
                const existing = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | GUARDS);
                try {
                    const stats = await existing.stat();
                    if (!stats.isFile())
                        throw new Error("it is not a file");
                    if (stats.size > MAX_BYTES)
                        throw new Error(`it is larger than ${MAX_BYTES} bytes`);
                    const content = await existing.readFile();
                    size = content.length;
                    return content.toString("utf8");
                }
                finally {
                    await existing.close();
                }
            }
            catch (error) {
                if (isErrno(error) && error.code === "ENOENT")
                    return "";
                throw new errors/* InputError */.dz("journal", `cannot be read: ${isErrno(error) ? error.message : String(error)}`);
            }
        },
        async truncate(length) {
            assertAlone((await opened()).fd);
            // By its path: Windows refuses to cut a file by a descriptor that only appends.
            await (0,promises_.truncate)(path, length);
            size = length;
        },
        async append(text) {
            const { fd } = await opened();
            assertAlone(fd);
            let left = Buffer.from(text);
            // Not through libuv's pool: a write into the page cache is over at once, and the process may be killed meanwhile.
            while (left.length > 0) {
                const written = (0,external_node_fs_.writeSync)(fd, left);
                size += written;
                left = left.subarray(written);
            }
            assertAlone(fd);
        },
        sync: async () => (await opened()).datasync(),
        close: async () => handle?.close(),
    };
}
/** A file that is new survives a crash only once its folder is on the disk too. */
async function syncFolder(path) {
    // Windows cannot open a folder, and some file systems cannot sync one: there is nothing to be done then.
    const folder = await (0,promises_.open)(path, "r").catch(() => undefined);
    await folder?.sync().catch(() => { });
    await folder?.close();
}
function isErrno(error) {
    return external_node_util_.types.isNativeError(error);
}
//# sourceMappingURL=journal-file.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/synced-lines.js



/** How long, in milliseconds, a line that nobody waits for may be in the system's memory only. A process that dies loses nothing of it. */
const SYNC_WITHIN_MS = 50;
/**
 * Appends lines and syncs them, those that wait at the same time with one sync for all of them. After a failure nothing is
 * written any more: half a line may stand at the end of the file, which only a next run takes off.
 */
class SyncedLines {
    #file;
    /** Not written yet. */
    #waiting = [];
    #written = Promise.resolve();
    #state = "synced";
    #nextSync;
    #lastSync = Promise.resolve();
    #timer;
    #cutAt;
    #failure;
    /** @param cutAt - bytes of the file that stay; what comes after is taken off with the first line that is written */
    constructor(file, cutAt) {
        this.#file = file;
        this.#cutAt = cutAt;
    }
    /** Writes the line at once, and syncs it with the next that is waited for, {@link SYNC_WITHIN_MS} later at the latest. */
    append(line) {
        this.#waiting.push(`${line}\n`);
        this.#state = "unsynced";
        if (this.#waiting.length === 1) {
            this.#written = this.#write(this.#written);
            this.#written.catch(() => { }); // told to whoever syncs
        }
        // The machine's time, not the run's: how long a disk may wait is nothing that a clock handed in stands for.
        this.#timer ??= setTimeout(() => void this.sync().catch(() => { }), SYNC_WITHIN_MS);
    }
    /**
     * @returns when all lines are on the disk
     * @throws {JournalError} where one could not be written
     */
    sync() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        if (this.#state === "synced")
            return this.#lastSync;
        this.#nextSync ??= this.#syncAfter(this.#lastSync);
        return this.#nextSync;
    }
    async #write(earlier) {
        await earlier;
        // A receipt and what follows from it come in one turn of the event loop: they are written together.
        await (0,external_node_timers_promises_.setImmediate)();
        const lines = this.#waiting.join("");
        this.#waiting = [];
        await this.#unlessFailed(async () => {
            if (this.#cutAt !== undefined)
                await this.#file.truncate(this.#cutAt);
            this.#cutAt = undefined;
            await this.#file.append(lines);
        });
    }
    async #syncAfter(last) {
        await last;
        // From here on, what comes is for the sync after this one.
        this.#lastSync = this.#nextSync ?? last;
        this.#nextSync = undefined;
        this.#state = "synced";
        await this.#written;
        await this.#unlessFailed(() => this.#file.sync());
    }
    async #unlessFailed(work) {
        if (this.#failure !== undefined)
            throw this.#failure;
        try {
            await work();
        }
        catch (cause) {
            this.#failure = cause instanceof errors/* JournalError */.k ? cause : unwritable(cause);
            throw this.#failure;
        }
    }
}
function unwritable(cause) {
    return new errors/* JournalError */.k(`the journal cannot be written: ${isErrno(cause) ? cause.message : String(cause)}`, {
        cause,
        hint: "Without it, nothing more was sent. Make room on the disk or choose another `journal`, and run the upload again.",
    });
}
//# sourceMappingURL=synced-lines.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/journal.js



/**
 * Remembers across runs what was sent and what arrived: an append-only NDJSON file. Lines reach the disk in the order of
 * the calls. `announce` and `replace` return once theirs is there, because what they announce must not happen before. What
 * has happened is written at once, so that it outlives the process, and synced with the next request or a moment later:
 * waiting for that costs as much again, and what a crash of the machine loses of it, it could have lost a moment earlier
 * anyway. Holds names and digests of files, never contents, metadata or secrets. One run at a time.
 *
 * What this run goes by is what it was told. What is written, and with that what a later run knows, has no secret in it.
 */
class Journal {
    end;
    #lines;
    #file;
    #redact;
    #requests = new Map();
    /** Ids of open requests by what they carried, the latest last. */
    #carriers = new Map();
    #arrived = new Map();
    #states = new Map();
    #complete = new Map();
    #hasHeader = false;
    constructor(file, redact, 
    /** Whether its last line was cut short. */
    end, cutAt) {
        this.end = end;
        this.#file = file;
        this.#redact = redact;
        this.#lines = new SyncedLines(file, cutAt);
    }
    /**
     * Reads a journal. A last line that was cut short is passed over, and taken off before the next is written. Writes nothing.
     * @throws {InputError} where it is not a journal, is damaged, or of another version
     */
    static async open(file, redact) {
        const text = await file.read();
        const { records, torn } = readRecords(text);
        const cutAt = torn === "" ? undefined : Buffer.byteLength(text) - Buffer.byteLength(torn);
        const journal = new Journal(file, redact, torn === "" ? "whole" : "torn", cutAt);
        for (const record of records)
            journal.#apply(record, "earlier");
        return journal;
    }
    /** Whether it says nothing of any upload. */
    get isEmpty() {
        return this.#arrived.size + this.#requests.size + this.#states.size + this.#complete.size === 0;
    }
    arrival(key) {
        return this.#arrived.get(key);
    }
    state(target) {
        return this.#states.get(target);
    }
    /** The digests of the lists of files that the target was complete with; of a target that is replaced, the last. */
    completeSets(target) {
        return this.#complete.get(target) ?? new Set();
    }
    /** The open requests that carried a file, or, by {@link keysOf}, no file; the latest last. */
    requestsWith(key) {
        return (this.#carriers.get(key) ?? []).flatMap((id) => this.#requests.get(id) ?? []);
    }
    /** The names of files that an earlier run sent into the target, and of which it is not known whether they arrived. */
    unansweredNames(target) {
        const names = new Set();
        for (const request of this.#requests.values()) {
            if (request.target !== target || request.run === "this" || request.receipt !== undefined)
                continue;
            for (const { key, name } of request.files)
                if (this.#carriers.has(key))
                    names.add(name);
        }
        return names;
    }
    /** Returns once the request may be sent. */
    async announce(request) {
        const whole = { id: (0,external_node_crypto_.randomUUID)(), ...request };
        this.#write({ kind: "request", ...whole });
        await this.#lines.sync();
        return { ...whole, run: "this", receipt: undefined };
    }
    receive({ id }, value) {
        this.#write({ kind: "receipt", request: id, value });
    }
    refuse({ id }) {
        this.#write({ kind: "refused", request: id });
    }
    arrive(files, outcome) {
        this.#write({ kind: "arrived", files, outcome });
    }
    async replace(target) {
        this.#write({ kind: "replacing", target });
        await this.#lines.sync();
    }
    remember(target, state) {
        this.#write({ kind: "state", target, state });
    }
    complete(target, set) {
        this.#write({ kind: "complete", target, set });
    }
    /**
     * Returns once everything is on the disk.
     * @throws {JournalError} where it could not be written
     */
    flush() {
        return this.#lines.sync();
    }
    async close() {
        await this.flush().catch(() => { }); // a failure was told to whoever flushed before, or the run ends with another one
        await this.#file.close();
    }
    #write(record) {
        if (!this.#hasHeader)
            this.#lines.append(HEADER);
        this.#hasHeader = true;
        this.#apply(record, "this");
        this.#lines.append(JSON.stringify(withoutSecrets(record, this.#redact)));
    }
    #apply(record, run) {
        switch (record.kind) {
            case "journal":
                this.#hasHeader = true;
                return;
            case "request": {
                const { kind: _, ...request } = record;
                this.#requests.set(record.id, { ...request, run, receipt: undefined });
                for (const key of keysOf(record))
                    this.#carriers.set(key, [...(this.#carriers.get(key) ?? []), record.id]);
                return;
            }
            case "receipt": {
                const request = this.#requests.get(record.request);
                if (request !== undefined)
                    this.#requests.set(request.id, { ...request, receipt: record.value });
                return;
            }
            case "refused":
                this.#settle(record.request);
                return;
            case "arrived":
                for (const { key } of record.files) {
                    const carriers = this.#carriers.get(key) ?? [];
                    this.#arrived.set(key, record.outcome);
                    this.#carriers.delete(key);
                    for (const id of carriers)
                        if (!this.#isOpen(id))
                            this.#requests.delete(id);
                }
                return;
            case "replacing":
                this.#complete.delete(record.target);
                return;
            case "state":
                if (record.state === null)
                    this.#states.delete(record.target);
                else
                    this.#states.set(record.target, record.state);
                return;
            case "complete":
                this.#complete.set(record.target, (this.#complete.get(record.target) ?? new Set()).add(record.set));
                this.#states.delete(record.target);
                for (const { id, target, files, receipt } of this.#requests.values()) {
                    // One that may have brought a file which has changed or is gone since stays in doubt.
                    if (target === record.target && (receipt !== undefined || files.length === 0))
                        this.#settle(id);
                }
        }
    }
    #isOpen(id) {
        const request = this.#requests.get(id);
        return request !== undefined && keysOf(request).some((key) => this.#carriers.get(key)?.includes(id));
    }
    #settle(id) {
        const request = this.#requests.get(id);
        this.#requests.delete(id);
        for (const key of request === undefined ? [] : keysOf(request)) {
            const others = this.#carriers.get(key)?.filter((other) => other !== id) ?? [];
            if (others.length > 0)
                this.#carriers.set(key, others);
            else
                this.#carriers.delete(key);
        }
    }
}
/** What a request is found by: its files, or its target and step where it has none. */
function keysOf({ target, step, files }) {
    return files.length === 0 ? [`${target} ${step}`] : files.map(({ key }) => key);
}
/** A digest of texts, each told apart from the next. */
function digestOf(texts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 40);
}
//# sourceMappingURL=journal.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/task-journal.js


/** The journal as one task uses it: knows the task's target and the keys of its files. */
class TaskJournal {
    unreadable;
    #use;
    #target;
    #unit;
    #files;
    /** Which files of which requests of earlier runs this run has come to again. */
    #resumed = new Set();
    constructor(use, memory, files, 
    /** Files whose content could not be read. */
    unreadable) {
        this.unreadable = unreadable;
        this.#use = use;
        this.#target = targetOf(use.service, memory);
        this.#unit = memory.unit;
        this.#files = files;
    }
    /** Reads the content of all files, for their keys. */
    static async open(use, memory, files) {
        const target = targetOf(use.service, memory);
        const digests = new Map();
        const unreadable = new Map();
        const queue = files.values();
        const readSome = async () => {
            for (const file of queue) {
                try {
                    digests.set(file, await use.digestOf(file));
                }
                catch (error) {
                    unreadable.set(file, (0,errors/* asUploadError */.E8)(error));
                }
            }
        };
        await Promise.all(Array.from({ length: DIGESTS_AT_ONCE }, readSome));
        const keys = new Map();
        for (const file of files) {
            const digest = digests.get(file);
            // The name and the content, not the modification time: a checkout sets that anew.
            if (digest !== undefined)
                keys.set(file, { key: digestOf([target, file.name, digest]), name: file.name });
        }
        return new TaskJournal(use, memory, keys, unreadable);
    }
    /** Files that need not be sent, with what is known of them. */
    arrivals() {
        const arrivals = new Map();
        if (this.#unit === "whole" && !this.#use.journal.completeSets(this.#target).has(this.#set()))
            return arrivals;
        for (const [file, { key }] of this.#files) {
            const arrival = this.#use.journal.arrival(key) ?? (this.#isAssumed(key) ? {} : undefined);
            if (arrival !== undefined)
                arrivals.set(file, arrival);
        }
        return arrivals;
    }
    /**
     * What earlier runs did with the files.
     * @throws {JournalError} where what it has for the answer to a request cannot be one
     */
    earlier(isReceipt) {
        const uploads = new Map();
        const arrivals = this.arrivals();
        for (const [file, { key }] of this.#files) {
            const arrival = arrivals.get(file);
            const request = this.#openRequests(key).at(-1);
            if (arrival !== undefined)
                uploads.set(file, { kind: "arrived", itemId: arrival.itemId });
            else if (request !== undefined)
                uploads.set(file, this.#uploadBy(request, isReceipt));
        }
        return uploads;
    }
    #uploadBy(request, isReceipt) {
        const { step, mark, receipt } = request;
        if (receipt !== undefined && !isReceipt(receipt))
            throw noReceipt(step);
        if (isUnaskable(request) && this.#use.inDoubt === "arrived")
            return { kind: "assumed", mark };
        return { kind: "sent", mark, receipt };
    }
    /** The requests of earlier runs that are not settled, with those of the task's files that each carried. */
    sentBefore() {
        const requests = new Map();
        for (const [file, { key }] of this.#files) {
            const last = this.#openRequests(key).at(-1);
            if (last === undefined)
                continue;
            const { id, step, mark } = last;
            const request = requests.get(id) ?? { step, mark, files: [] };
            request.files.push(file);
            requests.set(id, request);
        }
        return [...requests.values()];
    }
    get state() {
        return this.#use.journal.state(this.#target);
    }
    /** Whether an earlier run has completed this target: what is sent now comes on top. */
    get wasComplete() {
        return this.#use.journal.completeSets(this.#target).size > 0;
    }
    /**
     * Something is about to be sent. What it replaces is gone from then on, however far it gets: to put that back, it has to
     * be sent again.
     */
    async begin() {
        if (this.#use.service.mode === "replace")
            await this.#use.journal.replace(this.#target);
    }
    /** Writes down what the user says of files in doubt. @returns of how many */
    settleDoubts() {
        const { journal, inDoubt } = this.#use;
        const requests = (key) => journal.requestsWith(key).filter(isUnaskable);
        const files = [...this.#files.values()].filter(({ key }) => requests(key).length > 0);
        if (inDoubt === "send-again")
            for (const request of new Set(files.flatMap(({ key }) => requests(key))))
                journal.refuse(request);
        const assumed = files.filter(({ key }) => this.#isAssumed(key));
        if (assumed.length > 0)
            journal.arrive(assumed, {});
        return inDoubt === "keep" ? 0 : files.length;
    }
    remember(state) {
        this.#use.journal.remember(this.#target, state);
    }
    /** The record that an earlier run made of the request, all of whose files it carried. Each is found once. */
    resume(request) {
        const keys = keysOf(this.#describe(request));
        const found = this.#unresumed(keys[0] ?? "").find((record) => {
            const carried = new Set(keysOf(record));
            return (record.step === request.step && record.part === (request.part ?? "") && keys.every((key) => carried.has(key)));
        });
        if (found !== undefined)
            for (const key of keys)
                this.#resumed.add(`${found.id} ${key}`);
        return found;
    }
    /** Files of the request that an earlier run has sent with another one, without learning of their arrival. */
    sentOtherwise({ body, part = "" }) {
        const isOther = (record) => part === "" || record.part === "" || record.part === part;
        return (body?.files ?? []).filter((file) => this.#unresumed(this.#keyOf(file)).some(isOther));
    }
    announce(request) {
        const { mark = null, lookUp } = request;
        const at = new Date(this.#use.now()).toISOString();
        const canAsk = lookUp !== undefined && mark !== null ? "possible" : "none";
        return this.#use.journal.announce({ at, ...this.#describe(request), mark, lookUp: canAsk });
    }
    receive(request, value) {
        this.#use.journal.receive(request, value);
    }
    refuse(request) {
        this.#use.journal.refuse(request);
    }
    /** How long ago a request was sent, in milliseconds. */
    ageOf({ at }) {
        return this.#use.now() - Date.parse(at);
    }
    /** The service undid what it had said yes to. */
    forget(file) {
        const request = this.#use.journal.requestsWith(this.#keyOf(file)).at(-1);
        if (request !== undefined)
            this.#use.journal.refuse(request);
    }
    /** @param rows - of one file */
    arrived(files, outcome, rows) {
        const { itemId, jobId } = outcome;
        const shared = { ...(itemId === undefined ? {} : { itemId }), ...(jobId === undefined ? {} : { jobId }) };
        const groups = new Map();
        for (const file of files) {
            const count = rows(file);
            const group = groups.get(count) ?? [];
            group.push(this.#known(file));
            groups.set(count, group);
        }
        for (const [count, group] of groups) {
            this.#use.journal.arrive(group, { ...shared, ...(count === undefined ? {} : { rows: count }) });
        }
    }
    /** All files of the task have arrived. */
    complete() {
        if (this.#unit === "item" || this.#unit === "whole")
            this.#use.journal.complete(this.#target, this.#set());
    }
    #set() {
        return digestOf([...this.#files.values()].map(({ key }) => key).sort());
    }
    /** Requests of earlier runs, without those that the user says never arrived. */
    #openRequests(key) {
        const requests = this.#use.journal.requestsWith(key).filter(({ run }) => run === "earlier");
        return this.#use.inDoubt === "send-again" ? requests.filter((request) => !isUnaskable(request)) : requests;
    }
    #unresumed(key) {
        return this.#openRequests(key).filter(({ id }) => !this.#resumed.has(`${id} ${key}`));
    }
    /** Whether the user says that a file in doubt has arrived. Of a file in parts, only one of them was in doubt. */
    #isAssumed(key) {
        const isWholeFile = this.#unit === "file" || this.#unit === "item";
        return this.#use.inDoubt === "arrived" && isWholeFile && this.#use.journal.requestsWith(key).some(isUnaskable);
    }
    #describe({ step, part = "", body }) {
        return { target: this.#target, step, part, files: (body?.files ?? []).map((file) => this.#known(file)) };
    }
    #keyOf(file) {
        return this.#files.get(file)?.key ?? "";
    }
    #known(file) {
        const known = this.#files.get(file);
        if (known === undefined)
            throw new RangeError(`${file.label} has no key in the journal`);
        return known;
    }
}
/** Whether nobody but the user can say what became of a request of an earlier run. */
function isUnaskable({ run, receipt, lookUp }) {
    return run === "earlier" && receipt === undefined && lookUp === "none";
}
/** What a task's files go into, as a digest: a slash at the end of the base URL makes no difference to requests. */
function targetOf({ name, baseUrl, mode }, { target }) {
    return digestOf([name, baseUrl.href.replace(/\/$/, ""), mode, ...target]);
}
/** Of an answer that no run of ours wrote down: others may have written the file. */
function noReceipt(step) {
    return new errors/* JournalError */.k(`${step}: the journal's record of the answer is not one that this service gives`, {
        hint: "Restore the journal from an earlier run; without it, everything would be uploaded again.",
    });
}
// Small files cost a few round trips to libuv's pool of four threads each.
const DIGESTS_AT_ONCE = 8;
//# sourceMappingURL=task-journal.js.map
;// CONCATENATED MODULE: ./packages/core/dist/journal/send-recorded.js




/**
 * Sends a request with a record of its own: announced before, with its receipt after. What an earlier run has sent is settled
 * first, and sent only where it did not arrive.
 */
async function sendRecorded(request, journal, handlers) {
    const { laterRun = "asks" } = request;
    if (laterRun !== "sends-again") {
        const earlier = journal.resume(request);
        if (earlier?.receipt !== undefined)
            return receiptOf(request, earlier.receipt);
        if (earlier !== undefined) {
            if (laterRun === "asks") {
                const lost = { mark: earlier.mark, names: earlier.files.map(({ name }) => name) };
                const found = await handlers.settle(lost, journal.ageOf(earlier));
                if (found.kind === "arrived") {
                    assertHarmless(request, found.receipt, handlers.redact);
                    journal.receive(earlier, found.receipt);
                    return found.receipt;
                }
            }
            else
                handlers.sendsAgain();
            journal.refuse(earlier);
        }
        const files = journal.sentOtherwise(request);
        if (files.length > 0)
            throw (0,http_outcome/* inDoubt */.aE)(request, "an earlier run sent it with another request", { files });
    }
    const record = await journal.announce(request);
    try {
        const receipt = await handlers.send();
        assertHarmless(request, receipt, handlers.redact);
        journal.receive(record, receipt);
        return receipt;
    }
    catch (thrown) {
        const error = (0,errors/* asUploadError */.E8)(thrown);
        // What is repeated may have arrived with an attempt before the one that ended like this. Of a bug, nobody knows anything.
        const mayHaveArrived = request.repeatable && ((0,http_outcome/* isUnclear */.Z5)(error) || request.body?.files.some((file) => handlers.mayHaveArrived(file)));
        if (!(mayHaveArrived || error instanceof errors/* InDoubtError */.QE || error instanceof errors/* InternalError */.Gd))
            journal.refuse(record);
        throw error;
    }
}
/**
 * What is written into a journal has no secret in it. A service that gives one for an id is not to be relied on.
 * @throws {InDoubtError}
 */
function assertHarmless(request, receipt, redact) {
    if ((0,dist_redact/* holdsSecret */.hK)(receipt, redact))
        throw (0,http_outcome/* inDoubt */.aE)(request, "the answer has a secret where an id belongs", {});
}
/**
 * What an earlier run's journal has of the answer.
 * @throws {JournalError}
 */
function receiptOf(request, receipt) {
    if (request.isReceipt?.(receipt) === true)
        return receipt; // as it says
    throw noReceipt(request.step);
}
//# sourceMappingURL=send-recorded.js.map
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __nccwpck_require__(3720);
// EXTERNAL MODULE: ./packages/core/dist/http/limits.js
var limits = __nccwpck_require__(4850);
;// CONCATENATED MODULE: ./packages/core/dist/http/attempt.js



/** Makes single attempts to send requests, as many at once and as fast as is allowed. */
class Attempts {
    #options;
    #inFlight;
    #pacer;
    #rows = new Map();
    #unanswered = new Set();
    constructor(options) {
        const { concurrency, service, clock } = options;
        this.#options = options;
        this.#inFlight = new limits/* Semaphore */.jf(concurrency);
        this.#pacer = service.requestsPerMinute === undefined ? undefined : new limits/* Pacer */._E(service.requestsPerMinute, clock);
    }
    /** The rows that went by while a file was last sent; undefined for a file that has no rows by its name. */
    rowsOf(file) {
        return this.#rows.get(file);
    }
    /** Whether an attempt to send the whole file ended without a yes or no. */
    mayHaveArrived(file) {
        return this.#unanswered.has(file);
    }
    /** An attempt whose whole body was sent brought no yes or no. */
    leaveUnanswered({ body }) {
        for (const file of body?.files ?? [])
            this.#unanswered.add(file);
    }
    /** A run that halts still asks after what it has sent. */
    mayStart(request) {
        return request.method === "GET" ? this.#options.signal : this.#options.halt;
    }
    /**
     * @param onPaced - told how many milliseconds it waits for its turn, where the service takes so many requests a minute
     * @throws {InDoubtError} where the run ended after the whole body of what must not be repeated had gone
     * @throws whatever the body throws; the signal's reason
     */
    async make(addressed, onPaced) {
        const mayStart = this.mayStart(addressed.request);
        return await this.#inFlight.hold(async () => {
            await this.#pacer?.turn(mayStart, onPaced);
            mayStart.throwIfAborted();
            return await this.#attempt(addressed);
        });
    }
    async #attempt(addressed) {
        const { request, attempts } = addressed;
        const { clock, redact, onSent, onSending } = this.#options;
        const startedAt = clock.now();
        const body = request.body?.open();
        let sentBytes = 0;
        const record = (outcome) => {
            const durationMs = clock.now() - startedAt;
            attempts.push({ startedAt: new Date(startedAt).toISOString(), durationMs, sentBytes, outcome });
        };
        try {
            const answer = await this.#exchange(addressed, body, (bytes) => {
                if (sentBytes === 0 && !request.repeatable)
                    onSending(request.body?.files ?? []);
                sentBytes += bytes;
                onSent(bytes);
            });
            record({ kind: "answered", status: answer.status });
            return { kind: "answered", answer };
        }
        catch (error) {
            record({ kind: "failed", message: redact(error instanceof Error ? error.message : String(error)) });
            const wasSentWhole = error instanceof errors/* TransportError */.wX
                ? error.phase === "awaiting-answer"
                : sentBytes >= (request.body?.length ?? Number.POSITIVE_INFINITY);
            if (wasSentWhole)
                this.leaveUnanswered(request);
            if (error instanceof errors/* TransportError */.wX)
                return { kind: "failed", error };
            if (error instanceof errors/* UnexpectedAnswerError */.qx)
                return { kind: "unreadable", error };
            // The run has ended, or something that nobody foresaw. A body that was broken off cannot have been taken as whole.
            if (!wasSentWhole || request.repeatable)
                throw error;
            throw (0,http_outcome/* inDoubt */.aE)(request, (0,errors/* asUploadError */.E8)(error).message, { cause: error });
        }
        finally {
            // Also after a lost answer: the service may show later that it took the request.
            for (const [file, count] of body?.counts ?? [])
                this.#rows.set(file, count);
        }
    }
    async #exchange({ request, url, stallTimeoutMs }, body, onSent) {
        const { service, signal, transport } = this.#options;
        const contentType = request.body === undefined ? {} : { "content-type": request.body.contentType };
        return await transport.exchange({
            method: request.method,
            url,
            headers: { ...request.headers, ...service.headers, ...contentType },
            body: request.body === undefined || body === undefined
                ? undefined
                : { length: request.body.length, chunks: body.chunks },
            signal,
            stallTimeoutMs: stallTimeoutMs(),
            onSent,
        });
    }
}
//# sourceMappingURL=attempt.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/retry.js
/**
 * The arithmetic of retries: what is safe to repeat and how long to wait before. Pure functions without a clock.
 */
// By these a server says that it did not process the request: it did not get all of it in time (RFC 9110, 15.5.9), would
// not take it early (RFC 8470, 5.2), or has had too many (RFC 6585, 4).
const NOT_PROCESSED = [408, 425, 429];
/** Judges an attempt that was answered. `now` is in milliseconds since 1970. */
function judgeAnswer(answer, request, now) {
    const { status } = answer;
    // A date is by the server's clock, and so is the answer's own.
    const retryAfterMs = parseRetryAfter(answer.retryAfter, parseDate(answer.date ?? "") ?? now);
    const reason = `HTTP ${status}`;
    if (NOT_PROCESSED.includes(status) || request.busyStatuses.includes(status))
        return { kind: "wait", reason, retryAfterMs };
    if (status < 500)
        return { kind: "final" };
    // A service that says 503 itself did not take the request; a proxy's page says nothing of what happened behind it.
    if (status === 503 && (answer.form === "service" || request.repeatable))
        return { kind: retryAfterMs === undefined ? "repeat" : "wait", reason, retryAfterMs };
    return request.repeatable ? { kind: "repeat", reason, retryAfterMs } : { kind: "unconfirmed", reason };
}
/** Judges an attempt that got no complete answer: a body whose last byte was never handed over cannot have been accepted. */
function judgeFailure(error, request) {
    const kind = error.phase === "awaiting-answer" && !request.repeatable ? "unconfirmed" : "repeat";
    return { kind, reason: error.message };
}
/** How long, in milliseconds, a service that is busy and does not say until when is waited for. */
const MAX_BUSY_MS = 10 * 60_000;
/** How long, in milliseconds, a service is asked what became of a request whose answer was lost. */
const MAX_ASKING_MS = 2 * 60_000;
/** How long, in milliseconds, a look-up may take that began in that time. */
const MAX_LOOK_UP_MS = 30_000;
/** How long a service is asked that had its time already: the stall timeout passed, another run sent it, or it was sent again. */
const SHORT_ASKING_MS = 30_000;
/** How old, in milliseconds, an earlier run's request is that a service has had time for. */
const SETTLED_AFTER_MS = 10 * 60_000;
/** How often a request is sent again that the service does not show after that. */
const MAX_RESENDS = 2;
/** First step and ceiling of the exponential back-off, in milliseconds. */
const BACKOFF_BASE_MS = 500;
const BACKOFF_CEILING_MS = 30_000;
/** `Retry-After` counts whole seconds: what asks for less, such as a date that has just passed, says no more than "soon". */
const MIN_RETRY_AFTER_MS = 1000;
/**
 * How long to wait before the next attempt: what the service asked for, else exponential back-off with full jitter.
 * @param failures - how many attempts have failed so far, from 1
 * @param random - from 0 up to, not including, 1
 * @returns milliseconds; what the service asked for is not shortened: the caller compares it with its deadline. A service
 * that says "at once", or "in a millisecond", over and over is not asked without pause.
 */
function retryDelay(failures, retryAfterMs, random) {
    if (retryAfterMs !== undefined && retryAfterMs >= MIN_RETRY_AFTER_MS)
        return retryAfterMs;
    const backoffMs = Math.ceil(random * Math.min(BACKOFF_CEILING_MS, BACKOFF_BASE_MS * 2 ** failures));
    return Math.max(retryAfterMs ?? 0, backoffMs);
}
/** Milliseconds before asking again for something that the service is working on: from 1 s, growing to 30 s. */
function pollDelay(round, random) {
    const full = Math.min(30_000, 1000 * 1.5 ** (round - 1));
    return Math.ceil(full * (0.75 + random / 4));
}
/** What a number of seconds that is larger counts as: longer than any run. */
const MAX_WAIT_S = 2 ** 31;
/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or an HTTP date.
 * @returns milliseconds from `now`, 0 for a date that has passed; undefined where it is absent or neither
 */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    const text = value.trim();
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.ceil(Math.min(Number(text), MAX_WAIT_S) * 1000);
    const date = parseDate(text);
    return date === undefined ? undefined : Math.max(0, date - now);
}
/** Reads an HTTP date (RFC 9110, 5.6.7): milliseconds since 1970, or undefined where it is none. */
function parseDate(text) {
    // A date has letters; `Date.parse` would take "-5" or "1e3" for a year.
    if (!/^[A-Za-z]{3,9},? /.test(text))
        return undefined;
    // The oldest of the three forms, asctime's, has no zone and means UTC; `Date.parse` would take the machine's.
    const date = Date.parse(/ \d{4}$/.test(text) ? `${text} GMT` : text);
    return Number.isNaN(date) ? undefined : date;
}
/**
 * A run's allowance of retries, so that a service that is down is not asked a thousand times: each retry takes one,
 * each success gives a tenth back.
 */
class RetryBudget {
    #left;
    #most;
    constructor(most) {
        this.#left = most;
        this.#most = most;
    }
    /** Takes one retry out of the allowance; false where none is left. */
    take() {
        if (this.#left < 1)
            return false;
        this.#left -= 1;
        return true;
    }
    succeeded() {
        this.#left = Math.min(this.#most, this.#left + 0.1);
    }
}
//# sourceMappingURL=retry.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/lost-requests.js


/**
 * Looks an unconfirmed request up, again and again for its `askingMs`. The last look-up decides: what is not shown by then is
 * `absent`; where it failed or was not exhaustive, the request stays `unknown`. Other tasks go on meanwhile.
 */
async function settle({ task, request, lost, reason, askingMs, sendUntil, releaseSlot }, { clock, random, signal, deadline, redact, emit }) {
    if (!canBeLookedUp(request, lost))
        return { kind: "unknown", reason: "the service cannot be asked" };
    const until = Math.min(deadline, clock.now() + askingMs);
    emit({ kind: "asking", task, step: request.step, reason: redact(reason), forMs: until - clock.now() });
    for (let round = 1;; round += 1) {
        const found = await lookUpOnce(request, lost, sendUntil(Math.min(deadline, until + MAX_LOOK_UP_MS)));
        if (found.kind === "arrived" || isFinal(found, signal))
            return found;
        const leftMs = until - clock.now();
        if (leftMs <= 0)
            return found;
        const delayMs = Math.min(leftMs, pollDelay(round, random()));
        try {
            await releaseSlot(() => clock.sleep(delayMs, signal));
        }
        catch (cause) {
            return { kind: "unknown", reason: "the run ended before the service showed it", cause };
        }
    }
}
/** Whether the service can be asked what became of a request. */
function canBeLookedUp(request, lost) {
    return request.lookUp !== undefined && lost.mark !== null;
}
/** A look-up that fails leaves it unknown. */
async function lookUpOnce(request, lost, send) {
    try {
        return (await request.lookUp?.(send, lost)) ?? { kind: "unknown", reason: "the service cannot be asked" };
    }
    catch (cause) {
        return { kind: "unknown", reason: `looking it up failed too: ${(0,errors/* asUploadError */.E8)(cause).message}`, cause };
    }
}
/** Whether asking again would bring nothing else: the run is over, the service is down, or it refuses to be asked. */
function isFinal(found, signal) {
    if (found.kind !== "unknown")
        return false;
    const { cause } = found;
    return signal.aborted || cause instanceof errors/* GivenUpError */.TI || (cause instanceof errors/* RefusedError */.fk && cause.status < 500);
}
/** The request as this run has sent it. */
function asSent({ mark, body }) {
    return { mark: mark ?? null, names: (body?.files ?? []).map(({ name }) => name) };
}
//# sourceMappingURL=lost-requests.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/request-url.js

/**
 * The address of a request below the service's.
 * @throws {InternalError} where it would lead off the service's origin or climb out of its place
 */
function requestUrl(base, { step, path, query }) {
    if (path instanceof URL) {
        // The token goes with every request.
        if (path.origin !== base.origin)
            throw new errors/* InternalError */.Gd(`${step}: not an address of ${base.origin}`);
        return path;
    }
    // An id that a server made up would climb out of its place, encoded or not (WHATWG URL, "double-dot URL path segment").
    if (/\/(\.|%2e){1,2}(\/|$)/i.test(path))
        throw new errors/* InternalError */.Gd(`${step}: not a path: ${path}`);
    const url = new URL(base);
    url.pathname = base.pathname.replace(/\/$/, "") + path;
    for (const [name, value] of Object.entries(query ?? {}))
        url.searchParams.set(name, value);
    return url;
}
//# sourceMappingURL=request-url.js.map
;// CONCATENATED MODULE: ./packages/core/dist/http/send.js








// The run's allowance of retries, as a multiple of one request's: a service that is down is asked this often, and
// every ten successes earn one more. Lost answers take from it too, also where nothing may be retried.
const BUDGET_REQUESTS = 10;
/**
 * Sends requests: the one place where attempts, waiting, pace, lost answers and redaction are dealt with.
 * One for a run; each task gets its own `send` from {@link Sender.forTask}.
 */
class Sender {
    #options;
    #attempts;
    #budget;
    #resent = [];
    constructor(options) {
        this.#options = options;
        this.#attempts = new Attempts(options);
        this.#budget = new RetryBudget(BUDGET_REQUESTS * Math.max(1, options.maxRetries));
    }
    /** The rows that went by while a file was last sent; undefined for a file that has no rows by its name. */
    rowsOf(file) {
        return this.#attempts.rowsOf(file);
    }
    /** Whether an attempt to send the whole file ended without a yes or no. */
    mayHaveArrived(file) {
        return this.#attempts.mayHaveArrived(file);
    }
    /** @param until - when it is too late for another attempt, on the run's clock */
    forTask(task, until = this.#options.deadline) {
        return (request) => this.#send(task, request, until);
    }
    /** At the end of a run: looks up once more what was sent again, and tells what the service shows twice. */
    async tellOfCopies() {
        await Promise.all(this.#resent.map((sending) => this.#tellOfCopies(sending)));
    }
    async #tellOfCopies({ task, request, notShown }) {
        const { clock, deadline, redact, notice } = this.#options;
        const send = this.forTask(task, Math.min(deadline, clock.now() + SHORT_ASKING_MS));
        const sent = new Map([...notShown, asSent(request)].map((lost) => [JSON.stringify(lost.mark), lost]));
        const copies = new Set();
        const warn = (message) => notice({ level: "warning", message: redact(`${task.label}: ${message}`) });
        for (const lost of sent.values()) {
            const found = await lookUpOnce(request, lost, send);
            if (found.kind === "arrived")
                for (const id of found.copies ?? [])
                    copies.add(id);
            if (found.kind === "unknown") {
                warn(`an answer was lost and it was sent again; whether it is stored twice is not known: ${found.reason}`);
                return;
            }
        }
        const ids = [...copies].map((id) => (0,dist_text/* plainText */.w)(id, 200)).join(" and ");
        if (copies.size > 1)
            warn(`it is stored twice, as ${ids}, because the answer to the first was lost: delete one`);
    }
    async #send(task, request, until) {
        const { clock, deadline, requestTimeoutMs, onRequest } = this.#options;
        const url = this.#urlOf(request);
        const stallTimeoutMs = () => until === deadline ? requestTimeoutMs : Math.max(1, Math.min(requestTimeoutMs, until - clock.now()));
        const sending = { task, request, url, until, stallTimeoutMs, attempts: [], notShown: [] };
        const report = (end) => onRequest(Object.assign(describe(sending), end));
        try {
            const receipt = await this.#sendJournalled(sending);
            // What was looked up is not kept: lists of files, once for every time that was asked.
            report(request.method === "GET" ? {} : { receipt });
            return receipt;
        }
        catch (thrown) {
            const error = this.#redacted((0,errors/* asUploadError */.E8)(thrown));
            report({ error: (0,errors/* describeError */.Uc)(error) });
            throw error;
        }
        finally {
            if (sending.notShown.length > 0)
                this.#resent.push(sending);
        }
    }
    /** @throws {InternalError} its message may hold an id that a server made up, and is redacted */
    #urlOf(request) {
        try {
            return requestUrl(this.#options.service.baseUrl, request);
        }
        catch (error) {
            throw this.#redacted((0,errors/* asUploadError */.E8)(error));
        }
    }
    async #sendJournalled(sending) {
        const { task, request } = sending;
        const { redact, notice } = this.#options;
        const isRecorded = !request.repeatable || request.laterRun !== undefined;
        if (task.journal === undefined || !isRecorded)
            return await this.#sendUntilSettled(sending);
        return await sendRecorded(request, task.journal, {
            send: () => this.#sendUntilSettled(sending),
            settle: (lost, ageMs) => {
                const reason = "an earlier run sent it and was cut off";
                const askingMs = ageMs > SETTLED_AFTER_MS ? SHORT_ASKING_MS : MAX_ASKING_MS;
                return this.#settle(sending, lost, { reason, askingMs, mayResend: true });
            },
            mayHaveArrived: (file) => this.mayHaveArrived(file),
            sendsAgain: () => {
                const message = `${task.label}: an earlier run was cut off before the answer to "${request.step}", which is sent again: what the first one made, if it did, is still at the service`;
                notice({ level: "warning", message });
            },
            redact,
        });
    }
    async #sendUntilSettled(sending) {
        for (let resends = 0;; resends += 1) {
            const end = await this.#attemptUntilAnswered(sending);
            if ("receipt" in end)
                return end.receipt;
            const found = await this.#settle(sending, asSent(sending.request), {
                ...end,
                askingMs: resends > 0 ? SHORT_ASKING_MS : end.askingMs,
                mayResend: end.mayResend && resends < MAX_RESENDS,
            });
            if (found.kind === "arrived")
                return found.receipt;
        }
    }
    /**
     * Finds out what became of a request.
     * @returns `absent` where it is to be sent again
     * @throws {InDoubtError} where the service cannot be asked, does not say, or did not show it however often it was sent
     */
    async #settle(sending, lost, { reason, askingMs, cause, hint, mayResend }) {
        const { task, request, notShown } = sending;
        const sendUntil = (until) => this.forTask(task, until);
        const { releaseSlot } = task;
        const unconfirmed = { task: task.label, request, lost, reason, askingMs, sendUntil, releaseSlot };
        const found = await settle(unconfirmed, this.#options);
        if (found.kind === "arrived")
            return found;
        if (found.kind === "absent" && mayResend && !this.#options.halt.aborted) {
            notShown.push(lost);
            return found;
        }
        const why = found.kind === "unknown" ? found.reason : "the service does not show it, but may still be working on it";
        const lookUpError = found.kind === "unknown" && found.cause !== undefined ? (0,errors/* asUploadError */.E8)(found.cause) : undefined;
        throw (0,http_outcome/* inDoubt */.aE)(request, `${reason}; ${why}`, {
            cause: cause instanceof errors/* GivenUpError */.TI ? cause : (lookUpError ?? cause),
            hint: hint ?? lookUpError?.hint,
        });
    }
    /** @returns what the answer means, or why there is none to rely on */
    async #attemptUntilAnswered(sending) {
        const { task, request, attempts } = sending;
        const { service, emit } = this.#options;
        let failures = 0;
        let waits = 0;
        let busyMs = 0;
        for (;;) {
            const outcome = await this.#attempts.make(sending, (forMs) => {
                const reason = `${service.name} takes ${service.requestsPerMinute} requests a minute`;
                emit({ kind: "waiting", task: task.label, reason, forMs });
            });
            const verdict = this.#judge(request, outcome);
            if (verdict.kind === "final")
                return { receipt: verdict.receipt };
            if (verdict.kind === "unconfirmed") {
                const { reason, error } = verdict;
                const stalled = outcome.kind === "failed" && outcome.error.code === "STALLED";
                const askingMs = stalled ? SHORT_ASKING_MS : MAX_ASKING_MS;
                if (this.#budget.take())
                    return { reason, askingMs, cause: error, hint: error?.hint, mayResend: true };
                // A service that takes requests and does not answer them is down as well: each might be left in doubt.
                const end = (0,http_outcome/* givenUp */.bW)((0,http_outcome/* exhausted */.uW)(request, outcome, (0,http_outcome/* afterAttempts */.ln)(attempts.length)));
                return { reason: `${reason}; the run has used up its retries`, askingMs, cause: end, mayResend: false };
            }
            if (verdict.kind === "wait") {
                waits += 1;
                if (busyMs >= MAX_BUSY_MS)
                    throw (0,http_outcome/* exhausted */.uW)(request, outcome, `after ${MAX_BUSY_MS / 60_000} minutes`);
            }
            else {
                failures += 1;
                // A server's error comes from a request that it may have carried out.
                if (outcome.kind === "answered")
                    this.#attempts.leaveUnanswered(request);
                const tried = (0,http_outcome/* exhausted */.uW)(request, outcome, (0,http_outcome/* afterAttempts */.ln)(failures));
                if (failures > this.#options.maxRetries)
                    throw tried;
                if (!this.#budget.take())
                    throw (0,http_outcome/* givenUp */.bW)(tried);
            }
            const delayMs = await this.#waitBeforeNext(sending, outcome, verdict, verdict.kind === "wait" ? waits : failures);
            if (verdict.kind === "wait" && verdict.retryAfterMs === undefined)
                busyMs += delayMs;
        }
    }
    /** @throws {RefusedError} {@link UnexpectedAnswerError} where the answer is no, or cannot be a yes */
    #judge(request, outcome) {
        const repeatability = { repeatable: request.repeatable, busyStatuses: request.busyStatuses ?? [] };
        if (outcome.kind === "failed")
            return judgeFailure(outcome.error, repeatability);
        try {
            if (outcome.kind === "unreadable")
                throw outcome.error;
            const { answer } = outcome;
            const { "retry-after": retryAfter, date } = answer.headers;
            const form = request.errorMessage(answer) === undefined ? "page" : "service";
            const verdict = judgeAnswer({ status: answer.status, retryAfter, date, form }, repeatability, this.#options.clock.now());
            if (verdict.kind !== "final")
                return verdict;
            this.#budget.succeeded();
            return { kind: "final", receipt: (0,http_outcome/* readFinal */.BF)(request, answer) };
        }
        catch (error) {
            if (request.repeatable || !(0,http_outcome/* isUnclear */.Z5)(error))
                throw error;
            return { kind: "unconfirmed", reason: error.message, error };
        }
    }
    /** @returns how long it waited, in milliseconds */
    async #waitBeforeNext({ task, request, until }, outcome, verdict, round) {
        const { clock, random, emit, redact } = this.#options;
        const delayMs = retryDelay(round, verdict.retryAfterMs, random());
        const leftMs = until - clock.now();
        if (delayMs >= leftMs)
            throw (0,http_outcome/* tooLate */.Bg)(request, outcome, verdict.reason, { delayMs, leftMs });
        const because = verdict.kind === "wait" ? "busy" : "failure";
        const reason = redact(verdict.reason);
        emit({ kind: "retrying", task: task.label, step: request.step, reason, delayMs, because });
        await clock.sleep(delayMs, this.#attempts.mayStart(request));
        return delayMs;
    }
    /** Messages may hold what a server echoed. */
    #redacted(error) {
        error.message = this.#options.redact(error.message);
        return error;
    }
}
function describe({ task, request, url, attempts }) {
    const files = request.body?.files ?? [];
    return {
        task: task.label,
        step: request.step,
        method: request.method,
        url: url.origin + url.pathname,
        files: files.slice(0, 10).map((file) => file.label),
        fileCount: files.length,
        attempts,
    };
}
//# sourceMappingURL=send.js.map
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+http-client@4.0.1_patch_hash=73e4f8d6145e394f4bc4e3efb53fc90bfc28603a834ec6640423c3e02ae209bc/node_modules/@actions/http-client/lib/proxy.js
var proxy = __nccwpck_require__(3216);
;// CONCATENATED MODULE: ./packages/core/dist/http/transport.js








// Servers close idle connections, Node's after 5 s, and a request that is on its way then is lost: many must not be
// repeated. So ours are closed first.
const IDLE_TIMEOUT_MS = 4000;
/**
 * The transport over `node:http`, with kept-alive connections and the proxy rules of `@actions/http-client`
 * (`https_proxy`, `no_proxy`). Its requests are not used: they end a failed body stream as a complete request, never
 * settle on a truncated answer, forward keys across redirects and cannot be aborted.
 */
function createTransport({ idleTimeoutMs = IDLE_TIMEOUT_MS } = {}) {
    const agents = new Agents(idleTimeoutMs);
    let latest;
    return {
        async exchange(request) {
            const agent = await agents.for(request.url);
            // Nearly all requests of a run have one address, and Node takes 15 microseconds to take it apart (row
            // `waiting-server` of the benchmarks).
            if (latest?.href !== request.url.href)
                latest = { href: request.url.href, options: (0,external_node_url_namespaceObject.urlToHttpOptions)(request.url) };
            return await exchange(request, latest.options, agent);
        },
        close: () => agents.close(),
    };
}
// As many as http-client's agents.
const MOST_CONNECTIONS = 100;
class Agents {
    #options;
    #direct = new Map();
    #client;
    constructor(idleTimeoutMs) {
        // An agent's timeout only counts while a connection is idle: each request has its own.
        this.#options = { keepAlive: true, maxSockets: MOST_CONNECTIONS, timeout: idleTimeoutMs };
    }
    async for(url) {
        if ((0,proxy/* getProxyUrl */.s)(url)?.hostname)
            return await this.#proxied(url);
        const agent = this.#direct.get(url.protocol) ?? this.#newAgent(url);
        this.#direct.set(url.protocol, agent);
        return agent;
    }
    #newAgent({ protocol }) {
        return new (httpModule(protocol).Agent)(this.#options);
    }
    /** The agents of proxies keep connections their own way. */
    async #proxied(url) {
        // Only now: it brings undici, which takes half as long to load as all the rest (row `start-up` of the benchmarks).
        const { HttpClient } = await __nccwpck_require__.e(/* import() */ 592).then(__nccwpck_require__.bind(__nccwpck_require__, 8592));
        this.#client ??= new HttpClient("dataset-upload", [], { keepAlive: true });
        return this.#client.getAgent(url.href);
    }
    close() {
        for (const agent of this.#direct.values())
            agent.destroy();
        this.#client?.dispose();
    }
}
/** node:https only where it is asked for: it brings node:tls, which a run without it need not load. */
function httpModule(protocol) {
    return protocol === "https:" ? process.getBuiltinModule("node:https") : external_node_http_namespaceObject;
}
async function exchange(request, address, agent) {
    const { url, body, signal } = request;
    signal.throwIfAborted();
    let phase = "before-body";
    let isConnected = false;
    // Own properties first: behind a spread they cost V8 of Node 20 several times as much.
    const outgoing = httpModule(url.protocol).request({
        method: request.method,
        agent,
        // In place of the agent's own timeout, which would hold until the connection is made.
        timeout: request.stallTimeoutMs,
        headers: {
            accept: "application/json",
            "user-agent": "dataset-upload",
            ...request.headers,
            ...(body === undefined ? {} : { "content-length": String(body.length) }),
        },
        ...address,
    });
    const { answered, readOn, breakOff, broken } = nextAnswer(outgoing);
    answered.catch(() => { }); // awaited below, but it may fail while the body is still being read
    const abort = () => breakOff(asError(signal.reason));
    signal.addEventListener("abort", abort, { once: true });
    const stalled = () => breakOff(codeError("STALLED", `no byte moved for ${request.stallTimeoutMs / 1000} s`));
    // Node's timeout of a request begins once it is connected, and a proxy may never get that far.
    const connecting = setTimeout(stalled, request.stallTimeoutMs);
    // Said again because agents of proxies do not heed the option. Node counts bytes that leave the socket's queue as
    // activity, so a slow network with a full queue is not a stall.
    outgoing.setTimeout(request.stallTimeoutMs, stalled);
    try {
        await Promise.race([connected(outgoing), answered]);
        clearTimeout(connecting);
        if (outgoing.destroyed)
            throw transport_closed();
        isConnected = true;
        if (body === undefined) {
            phase = "awaiting-answer";
            outgoing.end();
        }
        else {
            // The first chunk may have to be read from a disk, and the head waits for it: until then nothing has left.
            const whole = await writeBody(outgoing, body, (bytes) => {
                phase = "sending";
                request.onSent?.(bytes);
            });
            if (whole)
                phase = "awaiting-answer";
        }
        readOn();
        return await answered;
    }
    catch (error) {
        const cause = broken() ?? error; // why it was broken off says more than that it broke
        outgoing.destroy();
        if (signal.aborted)
            throw signal.reason;
        if (!isNetworkError(error) || !isNetworkError(cause))
            throw error;
        throw transportError(cause, request, { phase, hint: isConnected ? undefined : UNREACHED });
    }
    finally {
        clearTimeout(connecting);
        signal.removeEventListener("abort", abort);
        // An answer that came before the body's end is complete, but the connection is of no further use.
        if (phase !== "awaiting-answer")
            outgoing.destroy();
    }
}
function nextAnswer(outgoing) {
    let broken;
    let breakOff = (_error) => { };
    let incoming;
    let bodyHasLeft = false;
    const answered = new Promise((resolve, reject) => {
        breakOff = (error) => {
            broken ??= error;
            reject(error);
            outgoing.destroy(error);
        };
        outgoing.once("response", (answer) => {
            incoming = answer;
            // After an answer's end Node watches for no stall any more, and closes a connection that is not kept, whatever of the
            // body is still to be sent. A no ends the body, and is read at once: its service may reset the connection.
            if (!bodyHasLeft && !saysNo(answer))
                answer.pause();
            (0,response/* readResponse */.Uk)(answer).then(resolve, reject);
        });
        // Not `once`: an error after the first has nobody left to tell, and would end the process.
        outgoing.on("error", breakOff);
        outgoing.once("close", () => {
            // The stack of an error costs as much as the rest of a small request.
            if (incoming === undefined)
                reject(transport_closed());
        });
    });
    const readOn = () => {
        bodyHasLeft = true;
        incoming?.resume();
    };
    return { answered, readOn, breakOff, broken: () => broken };
}
/**
 * Waits until bytes would reach the service: connected, and for `https:` the certificate accepted. For ever, where that
 * fails: then there is no answer either.
 */
function connected(outgoing) {
    return new Promise((resolve) => {
        outgoing.once("socket", (socket) => {
            // `secureConnecting` is set by node:tls on its sockets while they shake hands; its type declarations leave it out.
            const tlsPending = "secureConnecting" in socket && socket.secureConnecting === true;
            if (tlsPending)
                socket.once("secureConnect", resolve);
            else if (socket.connecting)
                socket.once("connect", resolve);
            else
                resolve();
        });
    });
}
/**
 * Writes the body, waiting whenever the connection is full.
 * @returns whether all of it was written: false where the service said no before the end
 */
async function writeBody(outgoing, body, onSent) {
    let refused = false;
    let goOn = () => { };
    outgoing.once("response", (answer) => {
        refused = saysNo(answer);
        if (refused)
            goOn();
    });
    outgoing.once("close", () => goOn());
    let written = 0;
    for await (const chunk of body.chunks) {
        // Bodies of small files are read without waiting for anything: whatever else there is to do comes first.
        await (0,external_node_timers_promises_.setImmediate)();
        if (refused)
            return false;
        if (outgoing.destroyed)
            throw transport_closed();
        if (chunk.length === 0)
            continue; // after the last byte the request has ended
        written += chunk.length;
        if (written > body.length)
            throw new RangeError(`the body has more than the ${body.length} bytes announced`);
        // Until the operating system has the chunk: its memory is used again after that.
        const taken = new Promise((resolve) => {
            goOn = resolve;
            if (written < body.length)
                outgoing.write(chunk, () => resolve());
            // A small body leaves with the head and the end in one write.
            else
                outgoing.end(chunk, resolve);
        });
        // Told before the wait, in which the request may be broken off: these bytes are on their way.
        onSent(chunk.length);
        await taken;
    }
    if (written !== body.length)
        throw new RangeError(`the body has ${written} bytes, announced were ${body.length}`);
    if (written === 0)
        outgoing.end();
    return true;
}
/** Whether the service wants no more of the body. */
function saysNo({ statusCode = 0 }) {
    return statusCode >= 300;
}
/** Errors of node:net, node:tls, node:dns and node:http carry a code; those of files have been made ours before. */
function isNetworkError(error) {
    return external_node_util_.types.isNativeError(error) && "code" in error && typeof error.code === "string";
}
const UNREACHED = "The service was not reached: check `base-url`, and the runner's network, proxy and certificates.";
function transportError(cause, request, { phase, hint }) {
    const where = `${request.method} ${request.url.origin}${request.url.pathname}`;
    // OpenSSL's messages have line breaks in them; those of node:net begin with the code.
    const said = (0,dist_text/* plainText */.w)(cause.message, 300);
    const message = said.includes(cause.code) ? said : `${said} (${cause.code})`;
    return new errors/* TransportError */.wX(`${where}: ${message}`, { phase, code: cause.code, cause, hint });
}
function transport_closed() {
    return codeError("ECONNRESET", "the connection was closed");
}
function codeError(code, message) {
    return Object.assign(new Error(message), { code });
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
//# sourceMappingURL=transport.js.map
// EXTERNAL MODULE: ./packages/core/dist/options.js + 1 modules
var dist_options = __nccwpck_require__(5156);
;// CONCATENATED MODULE: ./packages/core/dist/progress-meter.js
/** Adds up how far a run has come, and says so after every step. */
class ProgressMeter {
    #emit;
    #totalFiles;
    #totalBytes;
    #files = 0;
    #bytes = 0;
    #rows = 0;
    #sentBytes = 0;
    #fraction = 0;
    constructor(total, emit) {
        this.#emit = emit;
        this.#totalFiles = total.files;
        this.#totalBytes = total.bytes;
    }
    sent(bytes) {
        this.#sentBytes += bytes;
        this.#say();
    }
    settled(file) {
        this.#files += 1;
        this.#bytes += file.size;
        if (file.state === "uploaded")
            this.#rows += file.rows ?? 0;
        this.#say();
    }
    #say() {
        this.#fraction = Math.max(this.#fraction, this.#done());
        this.#emit({
            kind: "progress",
            progress: {
                files: this.#files,
                totalFiles: this.#totalFiles,
                sentBytes: this.#sentBytes,
                bytes: this.#bytes,
                totalBytes: this.#totalBytes,
                rows: this.#rows,
                fraction: this.#fraction,
            },
        });
    }
    /**
     * A large file counts as done only at its end, so what was sent of it counts before. But more may be sent than there is
     * data: around small files goes more than is in them, and requests are repeated. So no more of it counts than a few files.
     */
    #done() {
        if (this.#files === this.#totalFiles)
            return 1;
        if (this.#totalBytes === 0)
            return this.#files / this.#totalFiles;
        const settled = this.#bytes / this.#totalBytes;
        const underWay = (this.#files === 0 ? 1 : (this.#files + FILES_UNDER_WAY) / this.#totalFiles) * this.#totalBytes;
        const sent = Math.min(this.#sentBytes, underWay) / this.#totalBytes;
        return Math.min(MAX_UNSETTLED, Math.max(settled, sent));
    }
}
// With four requests at once, which is the default, and a few files waiting to be confirmed.
const FILES_UNDER_WAY = 8;
/** Nothing is all done before the service has said so of every file. */
const MAX_UNSETTLED = 0.99;
//# sourceMappingURL=progress-meter.js.map
;// CONCATENATED MODULE: ./packages/core/dist/recorder.js


/** Keeps what the report will hold, and tells the caller of it as it happens. */
class Recorder {
    notices = [];
    requests = [];
    errors = [];
    unfinished = [];
    redact;
    #onEvent;
    #meter;
    serviceRows;
    constructor({ service, onEvent }) {
        this.redact = (0,dist_redact/* redactor */.$p)(service.secrets);
        this.#onEvent = onEvent;
    }
    planned(tasks, files) {
        const bytes = files.reduce((sum, file) => sum + file.size, 0);
        this.#meter = new ProgressMeter({ files: files.length, bytes }, this.#onEvent);
        this.#onEvent({ kind: "planned", tasks: tasks.map((task) => task.label), files: files.length, bytes });
    }
    emit = (event) => {
        this.#onEvent(event);
        if (event.kind === "file" && event.file.state !== "planned")
            this.#meter?.settled(event.file);
    };
    notice = (notice) => {
        const { message, details } = notice;
        const clean = {
            ...notice,
            message: this.redact(message),
            ...(details === undefined ? {} : { details: this.redact(details) }),
        };
        this.notices.push(clean);
        this.#onEvent({ kind: "notice", notice: clean });
    };
    sent(bytes) {
        this.#meter?.sent(bytes);
    }
    addUnfinished({ task, message }) {
        this.unfinished.push({ task, message: this.redact(message) });
    }
    addServiceRows(rows) {
        this.serviceRows = (this.serviceRows ?? 0) + rows;
    }
}
//# sourceMappingURL=recorder.js.map
;// CONCATENATED MODULE: ./packages/core/dist/report.js

/** Collects what became of every file of a run. */
class FileLedger {
    #reports;
    constructor(tasks) {
        this.#reports = new Map(tasks.flatMap(({ label: task, files }) => files.map((file) => {
            const { label, name, size } = file;
            return [file, { file: label, name, size, task, state: "planned" }];
        })));
    }
    /** In the order of the plan. */
    get files() {
        return [...this.#reports.keys()];
    }
    /** Whether nothing final is known of the file yet. */
    isOpen(file) {
        return this.describe(file).state === "planned";
    }
    /** Whether the service has the file, from this run or an earlier one. */
    hasArrived(file) {
        const { state } = this.describe(file);
        return state === "uploaded" || state === "skipped";
    }
    /** Nothing but the three: they may come from a journal, whose records may hold more. */
    learn(file, { rows, itemId, jobId }) {
        // Not spread: what is added to a spread object costs V8 of Node 20 five times as much (row `many-files` of the benchmarks).
        const report = Object.assign({}, this.describe(file), rows === undefined ? undefined : { rows }, itemId === undefined ? undefined : { itemId }, jobId === undefined ? undefined : { jobId });
        this.#reports.set(file, report);
    }
    settle(file, state, error) {
        const report = { ...this.describe(file), state };
        this.#reports.set(file, error === undefined ? report : { ...report, error: (0,errors/* describeError */.Uc)(error) });
    }
    /** As far as it is known: what is learned later is not in it. */
    describe(file) {
        const report = this.#reports.get(file);
        if (report === undefined)
            throw new RangeError(`${file.label} is not a file of this run`);
        return report;
    }
    describeAll() {
        return [...this.#reports.values()];
    }
}
/** Puts the report together from what was recorded. Times in milliseconds since 1970. */
function buildReport(run) {
    const { service, files, requests, notices, errors, unfinished } = run;
    const totals = totalsOf(files, run.serviceRows);
    return {
        schemaVersion: 1,
        service: service.name,
        baseUrl: service.baseUrl.href,
        mode: service.mode,
        ...(run.shard === undefined ? {} : { shard: run.shard }),
        status: statusOf(totals, { dryRun: run.dryRun, errors: errors.length, unfinished: unfinished.length }),
        startedAt: new Date(run.startedAt).toISOString(),
        finishedAt: new Date(run.finishedAt).toISOString(),
        files,
        requests,
        notices,
        errors,
        unfinished,
        totals,
        ...idsOf(files),
    };
}
/** The ids that the service gave, by whether this run had to do with them. */
function idsOf(files) {
    const jobs = { now: new Set(), earlier: new Set() };
    const items = { now: new Set(), earlier: new Set() };
    for (const { state, jobId, itemId } of files) {
        const when = state === "skipped" ? "earlier" : "now";
        if (jobId !== undefined)
            jobs[when].add(jobId);
        if (itemId !== undefined)
            items[when].add(itemId);
    }
    return {
        jobIds: [...jobs.now],
        itemIds: [...items.now],
        earlierJobIds: [...jobs.earlier].filter((id) => !jobs.now.has(id)),
        earlierItemIds: [...items.earlier].filter((id) => !items.now.has(id)),
    };
}
/** Adds up what became of the files. */
function totalsOf(files, serviceRows) {
    const count = { uploaded: 0, skipped: 0, failed: 0, "in-doubt": 0, planned: 0 };
    let bytes = 0;
    let rows;
    for (const file of files) {
        count[file.state] += 1;
        if (file.state === "uploaded")
            bytes += file.size;
        // A file that failed may have rows that the service accepted before.
        if (file.state !== "planned" && file.state !== "skipped" && file.rows !== undefined)
            rows = (rows ?? 0) + file.rows;
    }
    return {
        files: files.length,
        uploaded: count.uploaded,
        skipped: count.skipped,
        failed: count.failed,
        inDoubt: count["in-doubt"],
        planned: count.planned,
        bytes,
        ...(rows === undefined ? {} : { rows }),
        ...(serviceRows === undefined ? {} : { serviceRows }),
    };
}
/** How a run ended, from what became of its files. `errors` counts what failed apart from any file, `unfinished` what that left. */
function statusOf(totals, run) {
    const { uploaded, failed, inDoubt, skipped } = totals;
    if (run.dryRun)
        return failed + run.errors > 0 ? "failure" : "planned";
    if (failed + inDoubt + run.errors + run.unfinished > 0) {
        return uploaded + inDoubt + skipped + run.unfinished > 0 ? "partial" : "failure";
    }
    return uploaded > 0 ? "success" : "skipped";
}
//# sourceMappingURL=report.js.map
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./packages/core/dist/run-control.js


/** @param timeoutMs - from now, for the whole run */
function startRun(clock, timeoutMs, caller) {
    const over = new AbortController();
    const halting = new AbortController();
    const ended = new AbortController();
    // Every request under way listens; Node takes more than 10 for a leak and says so on the console.
    (0,external_node_events_.setMaxListeners)(0, over.signal, halting.signal);
    const breakOff = (reason) => {
        over.abort(reason);
        halting.abort(reason);
    };
    const cancel = () => breakOff(new errors/* StoppedError */.Ko("cancelled", "the run was cancelled"));
    if (caller?.aborted)
        cancel();
    caller?.addEventListener("abort", cancel, { once: true });
    clock.sleep(timeoutMs, ended.signal).then(() => breakOff(new errors/* StoppedError */.Ko("deadline", `the run's time of ${timeoutMs / 60_000} minutes was over`)), () => { });
    return {
        signal: over.signal,
        halt: halting.signal,
        stop(cause) {
            halting.abort(new errors/* StoppedError */.Ko("failure", `not sent: the run ended after ${cause.message}`, { cause }));
        },
        end() {
            ended.abort();
            caller?.removeEventListener("abort", cancel);
        },
    };
}
//# sourceMappingURL=run-control.js.map
;// CONCATENATED MODULE: ./packages/core/dist/task-context.js


// How long a service may not say how far something is.
const MAX_UNCLEAR_MS = 5 * 60_000;
/** What a task works with. */
function taskContext(task, { send, files, journal, resumedRows, settle }, options) {
    const { sender, ledger, clock, random, signal, notice } = options;
    return {
        send,
        files,
        resumed: journal?.sentBefore() ?? [],
        state: journal?.state,
        journal: journal === undefined ? "none" : "kept",
        remember: (state) => journal?.remember(state),
        signal,
        waitFor: options.wait ? "processed" : "accepted",
        notice,
        sentRows(file) {
            const count = sender.rowsOf(file) ?? resumedRows.get(file);
            return count?.kind === "counted" ? count.rows : undefined;
        },
        mayHaveArrived: (file) => sender.mayHaveArrived(file),
        serviceRows: options.onServiceRows,
        unfinished(message) {
            options.onUnfinished({ task: task.label, message });
            notice({ level: "warning", message: `${task.label}: ${message}` });
        },
        learn(about, outcome) {
            for (const file of about)
                ledger.learn(file, factsOf(file, outcome));
            for (const file of about)
                options.emit({ kind: "file", file: ledger.describe(file) });
        },
        confirm(confirmed, outcome = {}) {
            for (const file of confirmed) {
                ledger.learn(file, Object.assign(countedRows(file, options, resumedRows), factsOf(file, outcome)));
            }
            journal?.arrived(confirmed, outcome, (file) => ledger.describe(file).rows);
            for (const file of confirmed)
                settle(file, "uploaded");
        },
        forget: (file) => journal?.forget(file),
        fail: (file, error) => settle(file, error.kind === "in-doubt" ? "in-doubt" : "failed", error),
        wait: (ms) => clock.sleep(ms, signal),
        async poll(ask) {
            let unclearSince;
            for (let round = 1;; round += 1) {
                const answer = await ask();
                if (answer.kind === "done")
                    return answer.value;
                if (round === 1) {
                    options.emit({ kind: "waiting", task: task.label, reason: `${task.label}: the service is processing it` });
                }
                unclearSince = answer.kind === "unclear" ? (unclearSince ?? clock.now()) : undefined;
                if (answer.kind === "unclear" && clock.now() - (unclearSince ?? 0) >= MAX_UNCLEAR_MS)
                    throw answer.error;
                await clock.sleep(pollDelay(round, random()), signal);
            }
        },
    };
}
/** What a service said of one of its files. */
function factsOf(file, { rows, ...ids }) {
    const known = rows?.get(file);
    return known === undefined ? ids : { ...ids, rows: known };
}
/** What was counted while the file was sent; one that an earlier run sent is read for it. */
function countedRows(file, { sender, notice }, resumedRows) {
    const count = sender.rowsOf(file) ?? resumedRows.get(file);
    if (count?.kind === "unknown") {
        notice({ level: "warning", message: `its rows were not counted: ${count.reason}`, file: file.label });
    }
    return count?.kind === "counted" ? { rows: count.rows } : {};
}
/** Counts the rows of files that an earlier run sent, and that may not be sent again. */
async function countResumed(journal, signal) {
    const counts = new Map();
    for (const file of (journal?.sentBefore() ?? []).flatMap(({ files }) => files)) {
        // A file that cannot be read any more is still looked for at the service.
        const count = await (0,count_rows/* countRowsOf */.Ky)(file, signal).catch(() => undefined);
        if (count !== undefined)
            counts.set(file, count);
    }
    return counts;
}
//# sourceMappingURL=task-context.js.map
;// CONCATENATED MODULE: ./packages/core/dist/run-tasks.js



/** Runs the tasks, lanes side by side and the tasks of one lane one after the other, and settles each of their files. */
async function runTasks(tasks, options) {
    const slots = new limits/* Semaphore */.jf(options.concurrency);
    const running = new Set();
    const bugs = [];
    for (const lane of lanesOf(tasks)) {
        await slots.acquire();
        const run = runLane(lane, options, slots.releaseDuring)
            .catch((error) => void bugs.push(error))
            .finally(() => {
            slots.release();
            running.delete(run);
        });
        running.add(run);
    }
    await Promise.all(running);
    if (bugs.length > 0)
        throw bugs[0];
}
async function runLane(lane, options, releaseSlot) {
    for (const task of lane)
        await runTask(task, options, releaseSlot);
}
/** Groups the tasks by lane; a task without one is a lane of its own. */
function lanesOf(tasks) {
    const lanes = [];
    const named = new Map();
    for (const task of tasks) {
        const lane = task.lane === undefined ? undefined : named.get(task.lane);
        if (lane !== undefined) {
            lane.push(task);
            continue;
        }
        const fresh = [task];
        lanes.push(fresh);
        if (task.lane !== undefined)
            named.set(task.lane, fresh);
    }
    return lanes;
}
async function runTask(task, options, releaseSlot) {
    const { ledger, halt, emit } = options;
    const settle = (file, state, error) => {
        ledger.settle(file, state, error);
        emit({ kind: "file", file: ledger.describe(file) });
        if (error !== undefined)
            stopAfter(error, options);
    };
    if (halt.aborted)
        return settleOpenFiles(task, (0,errors/* asUploadError */.E8)(halt.reason), options, settle);
    emit({ kind: "task-started", task: task.label });
    try {
        const journal = await options.journalOf(task);
        tellOfDoubts(journal?.settleDoubts() ?? 0, task, options);
        for (const file of skipArrived(journal, ledger))
            emit({ kind: "file", file: ledger.describe(file) });
        for (const [file, error] of journal?.unreadable ?? [])
            settle(file, "failed", error);
        await runWithJournal(task, journal, options, releaseSlot, settle);
    }
    catch (thrown) {
        const error = (0,errors/* asUploadError */.E8)(thrown);
        if (task.files.some((file) => ledger.isOpen(file))) {
            settleOpenFiles(task, error, options, settle);
        }
        else {
            options.onTaskError(error);
            stopAfter(error, options);
        }
    }
    emit({ kind: "task-finished", task: task.label });
}
async function runWithJournal(task, journal, options, releaseSlot, settle) {
    const { ledger, halt, signal, sender } = options;
    const files = task.files.filter((file) => ledger.isOpen(file));
    const wasCutOff = journal?.state !== undefined;
    if (files.length === 0 && !wasCutOff)
        return;
    if (task.memory.unit === "item" && journal?.wasComplete && !wasCutOff) {
        const message = `${task.label} was complete in an earlier run: files that are new or changed since make a new one`;
        options.notice({ level: "notice", message });
    }
    // The files may have taken long to read.
    halt.throwIfAborted();
    await journal?.begin();
    const resumedRows = await countResumed(journal, signal);
    const send = sender.forTask({ label: task.label, journal, releaseSlot });
    await task.run(taskContext(task, { send, files, journal, resumedRows, settle }, options));
    if (task.files.some((file) => ledger.isOpen(file))) {
        throw new errors/* InternalError */.Gd(`${task.label}: nothing said what became of the file`);
    }
    if (task.files.every((file) => ledger.hasArrived(file)))
        journal?.complete();
}
/** Settles the files of a task that ended before they were settled. */
function settleOpenFiles(task, thrown, options, settle) {
    const { ledger, halt } = options;
    const error = repeated(thrown, halt) ?? thrown;
    const open = task.files.filter((file) => ledger.isOpen(file));
    const unanswered = open.length === 0 ? new Set() : options.unansweredNames(task);
    for (const file of open) {
        const isInDoubt = error.kind === "in-doubt" && (error.files.length === 0 || error.files.includes(file));
        if (isInDoubt)
            settle(file, "in-doubt", error);
        else if (unanswered.has(file.name))
            settle(file, "in-doubt", leftInDoubt(file, error));
        else
            settle(file, "failed", error.kind === "in-doubt" ? notSent(error) : error);
    }
}
function leftInDoubt(file, cause) {
    return new errors/* InDoubtError */.QE(`an earlier run sent it, and this one ended before it was looked up: ${cause.message}`, {
        files: [file],
        cause,
        hint: "Run the upload again with the same journal.",
    });
}
function tellOfDoubts(count, { label }, { inDoubt, notice }) {
    if (count === 0)
        return;
    const files = count === 1 ? "a file that an earlier run left in doubt" : `${count} files that an earlier run left in doubt`;
    const done = inDoubt === "arrived" ? "counts as uploaded" : "is sent again";
    const message = `${label}: ${files} ${count === 1 ? done : done.replace("counts", "count").replace("is", "are")}`;
    notice({ level: "notice", message });
}
/** Settles the files that an earlier run uploaded, with what was known of them then. */
function skipArrived(journal, ledger) {
    const arrivals = journal?.arrivals() ?? new Map();
    for (const [file, arrival] of arrivals) {
        ledger.learn(file, arrival);
        ledger.settle(file, "skipped");
    }
    return [...arrivals.keys()];
}
function notSent(cause) {
    return new errors/* StoppedError */.Ko("failure", `not sent: ${cause.message}`, { cause });
}
/** Some failures end the run whatever the user chose: nothing after them can succeed. */
function stopAfter(error, { failFast, stop }) {
    if (error.kind === "stopped")
        return;
    // Asking after something in doubt may have met with the refusal, or with the end of the retries.
    const end = error.kind === "in-doubt" ? error.cause : error;
    const hopeless = end instanceof errors/* GivenUpError */.TI || end instanceof errors/* JournalError */.k || isHopelessRefusal(end);
    if (hopeless || failFast)
        stop(error);
}
function isHopelessRefusal(error) {
    return error instanceof errors/* RefusedError */.fk && [401, 402, 403].includes(error.status);
}
/** A token that is rejected is one error, although requests that were under way at once are all refused. */
function repeated(error, halt) {
    const reason = halt.reason;
    if (!isHopelessRefusal(error) || !(reason instanceof errors/* StoppedError */.Ko) || !isHopelessRefusal(reason.cause))
        return undefined;
    if (error.status !== reason.cause.status)
        return undefined;
    const message = `refused as well: the run ended after ${reason.cause.message}`;
    return new errors/* StoppedError */.Ko("failure", message, { cause: error, status: error.status });
}
//# sourceMappingURL=run-tasks.js.map
;// CONCATENATED MODULE: ./packages/core/dist/shard.js


/**
 * The tasks of one shard, in the order of the plan. Computed the same way in every job; each task is in exactly one
 * shard. Tasks of one lane stay together, because two jobs must not use one destination at once.
 */
function tasksOfShard(tasks, shard, split = "evenly") {
    const lanes = lanesOf(tasks);
    const mine = new Set(split === "evenly" ? byWeight(lanes, shard) : byIdentity(lanes, shard));
    return tasks.filter((task) => mine.has(task));
}
/** The largest lane first, each to the shard that has least. */
function byWeight(lanes, shard) {
    const loads = new Array(shard.count).fill(0);
    const largestFirst = lanes
        .map((lane, order) => ({ lane, order, bytes: lane.reduce((sum, task) => sum + taskBytes(task), 0) }))
        .sort((a, b) => b.bytes - a.bytes || a.order - b.order);
    const mine = [];
    for (const { lane, bytes } of largestFirst) {
        const lightest = loads.indexOf(Math.min(...loads));
        // A file without content costs a request all the same.
        loads[lightest] = (loads[lightest] ?? 0) + bytes + REQUEST_BYTES * lane.length;
        if (lightest === shard.index)
            mine.push(...lane);
    }
    return mine;
}
function byIdentity(lanes, shard) {
    return lanes.filter((lane) => hash(identity(lane)) % shard.count === shard.index).flat();
}
/** What does not change when files are added to the plan: the lane, the target, or the file where it is a task of its own. */
function identity([task]) {
    if (task === undefined)
        return "";
    const { lane, memory, files } = task;
    if (lane !== undefined)
        return lane;
    const names = memory.unit === "file" && files.length === 1 ? files.map(({ name }) => name) : [];
    return JSON.stringify([...memory.target, ...names]);
}
function hash(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest().readUInt32BE();
}
const REQUEST_BYTES = 16 * 1024;
function taskBytes(task) {
    return task.files.reduce((sum, file) => sum + file.size, 0);
}
//# sourceMappingURL=shard.js.map
;// CONCATENATED MODULE: ./packages/core/dist/upload.js














/**
 * Uploads files to a dataset service: journal, plan, run, report.
 *
 * What goes wrong with the data, the network or the service is in the report, file by file; it is not thrown.
 * @throws {InputError} where an option cannot be used; nothing was sent then
 */
async function upload(options) {
    const settings = (0,dist_options/* settingsOf */.f5)(options);
    const record = new Recorder(settings);
    const journal = await openJournal(settings, record);
    const startedAt = settings.clock.now();
    const control = startRun(settings.clock, settings.timeoutMs, settings.signal);
    const deadline = startedAt + settings.timeoutMs;
    const run = { settings, control, record, deadline, digests: new FileDigests(control.signal), journal };
    let planned;
    try {
        planned = await plan(run);
        const { tasks, problems } = planned;
        const ledger = new FileLedger(tasks);
        record.planned(tasks, ledger.files);
        if (settings.dryRun || problems.length > 0) {
            if (problems.length === 0) {
                for (const task of tasks)
                    skipArrived(await journalOf(run, task.memory, task.files), ledger);
            }
            await inspectFiles(ledger, problems, control.signal, record.notice);
        }
        else {
            await send(run, planned, ledger);
        }
        const report = buildReport({
            ...settings,
            startedAt,
            finishedAt: settings.clock.now(),
            files: ledger.describeAll(),
            requests: record.requests,
            notices: record.notices,
            errors: [...problems, ...record.errors].map(errors/* describeError */.Uc),
            unfinished: record.unfinished,
            serviceRows: record.serviceRows,
        });
        settings.onEvent({ kind: "finished", report });
        return report;
    }
    finally {
        control.end();
        try {
            await planned?.close?.();
        }
        finally {
            await journal?.close();
        }
    }
}
async function openJournal({ journal }, { redact, notice }) {
    if (journal === undefined)
        return undefined;
    const opened = await Journal.open(typeof journal === "string" ? journalFile(journal) : journal, redact);
    if (opened.end === "torn") {
        const message = "the journal ends amid a line: what it had after that is lost, and what was uploaded then may be uploaded again";
        notice({ level: "warning", message });
    }
    return opened;
}
/** The journal as a task uses it; undefined where none is kept. */
async function journalOf({ settings, digests, journal }, memory, files) {
    if (journal === undefined)
        return undefined;
    const { service, inDoubt, clock } = settings;
    const use = { journal, service, inDoubt, now: () => clock.now(), digestOf: (file) => digests.of(file) };
    return await TaskJournal.open(use, memory, files);
}
async function plan(run) {
    const { settings, control, record, deadline, journal, digests } = run;
    const { service, files, clock } = settings;
    // With a journal, a file that is read here is not read again for its digest.
    const readSmall = journal === undefined ? undefined : (file) => digests.contentOf(file);
    const pointers = await checkFiles(files, control.signal, readSmall);
    // What a service would find in them says nothing of the data that they stand for.
    if (pointers.length > 0)
        return { tasks: [unplanned(files)], problems: pointers };
    let planned;
    try {
        planned = await service.plan(files, {
            signal: control.signal,
            timeLeftMs: () => deadline - clock.now(),
            async earlier(memory, about, isReceipt) {
                // An empty journal needs no digests: the files are read when they are sent.
                if (journal === undefined || journal.isEmpty)
                    return new Map();
                return (await journalOf(run, memory, about))?.earlier(isReceipt) ?? new Map();
            },
            notice: record.notice,
        });
    }
    catch (thrown) {
        const error = (0,errors/* asUploadError */.E8)(thrown);
        if (error.kind === "input")
            throw error;
        return { tasks: [unplanned(files)], problems: [error] };
    }
    const { problemCount, problems = [] } = planned;
    const unlisted = (problemCount ?? 0) - problems.length;
    if (unlisted > 0) {
        const message = `the first ${problems.length} faults in the data are listed, ${unlisted} more are not`;
        record.notice({ level: "warning", message });
    }
    return { ...planned, tasks: ownTasks(planned.tasks, run), problems };
}
/** The tasks of this job's shard. */
function ownTasks(tasks, { settings, record }) {
    const { shard, journal } = settings;
    if (shard === undefined)
        return tasks;
    if (tasks.length === 1 && shard.count > 1) {
        const message = `${tasks[0]?.label} cannot be split between ${shard.count} jobs: one of them uploads all of it`;
        record.notice({ level: "warning", message });
    }
    return tasksOfShard(tasks, shard, journal === undefined ? "evenly" : "steadily");
}
/** Stands for the tasks of files that could not be planned; never run. */
function unplanned(files) {
    const memory = { target: [], unit: "whole" };
    return { label: "the upload", files, memory, run: () => Promise.reject(new Error("there is no plan")) };
}
async function send(run, { tasks }, ledger) {
    const { settings, control, record, deadline, journal } = run;
    const { service } = settings;
    const transport = settings.transport ?? createTransport();
    const { redact, emit, notice } = record;
    try {
        const shared = { ...settings, ...control, transport, deadline, ledger, redact, emit, notice };
        const sender = new Sender({
            ...shared,
            onSent: (bytes) => record.sent(bytes),
            onSending: (files) => emit({ kind: "sending", files: files.map((file) => ledger.describe(file)) }),
            onRequest: (request) => record.requests.push(request),
        });
        await runTasks(tasks, {
            ...shared,
            sender,
            journalOf: ({ memory, files }) => journalOf(run, memory, files),
            unansweredNames: ({ memory }) => journal?.unansweredNames(targetOf(service, memory)) ?? new Set(),
            onServiceRows: (rows) => record.addServiceRows(rows),
            onUnfinished: (unfinished) => record.addUnfinished(unfinished),
            onTaskError: (error) => record.errors.push(error),
        });
        await sender.tellOfCopies();
        await journal?.flush().catch((error) => {
            if (!record.errors.includes(error))
                record.errors.push((0,errors/* asUploadError */.E8)(error));
        });
    }
    finally {
        if (settings.transport === undefined)
            transport.close();
    }
}
//# sourceMappingURL=upload.js.map
;// CONCATENATED MODULE: ./packages/action/lib/format.js

const UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
/** Bytes in decimal units: `1.5 MB`. */
function formatBytes(bytes) {
    const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power]}`;
}
/** `1,234,567`, whatever the machine's language. */
function formatCount(count) {
    // `toLocaleString` takes 10 ms at its first call, of the 100 that a small upload has before its first byte.
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 file`, `2 files`. */
function formatNumber(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** `0.5 s`, `8 s`, `2 min 5 s`, `1 h 2 min`. */
function formatDuration(ms) {
    if (ms > 0 && ms < 950)
        return `${Math.max(0.1, Math.round(ms / 100) / 10)} s`;
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/**
 * Text of a server's or a file's as part of a log: one line, in which a runner sees no command. A runner takes `::` at a
 * line's start for one, and `##[` anywhere in it.
 */
function logText(text) {
    return (0,dist_text/* plainText */.w)(text, 2000).replace(/^::/, ": :").replaceAll("##[", "# #[");
}
/** The lines of a text to be taken over as they are, such as YAML; only what could be a command or hide is replaced. */
function linesToShow(text) {
    return text
        .trimEnd()
        .split(/\r\n|[\r\n]/)
        .map((line) => line
        .replace(HIDDEN, " ")
        .replace(/^(\s*)::/, "$1: :")
        .replaceAll("##[", "# #["));
}
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./packages/action/lib/annotations.js

// GitHub shows ten of each level for a step, and drops the others without a word.
const MAX_SHOWN = 10;
/** The faults in the user's data, each on its file and line, ten at most. */
function faultAnnotations(errors) {
    const faults = errors.filter(({ error }) => error.kind === "data").slice(0, MAX_SHOWN);
    return new Map(faults.map((group) => {
        const { message, hint, file, line } = group.error;
        const text = logText(hint === undefined ? message : `${message}. ${hint}`);
        return [group, { level: "error", message: text, ...placeOf(file, line) }];
    }));
}
/** Why the step failed, and what to do about it; where that is inputs, what is wrong with each. */
function reasonAnnotation({ headline, errors }) {
    const inputs = errors.filter(({ error }) => error.kind === "input");
    const more = inputs.length > 1 ? inputs.map(({ error }) => error.message) : (errors[0]?.error.hint?.split("\n") ?? []);
    return { level: "error", message: [headline, ...more].map((line) => logText(line)).join("\n") };
}
/** What the user should know: ten warnings and ten notices at most, and how many there are beside. */
function noticeAnnotations({ notices }) {
    const shown = [];
    const more = [];
    for (const level of ["warning", "notice"]) {
        const all = notices.filter((notice) => notice.level === level);
        shown.push(...all.slice(0, MAX_SHOWN).map(noticeAnnotation));
        const rest = all.length - MAX_SHOWN;
        if (rest > 0)
            more.push(`and ${formatNumber(rest, `more ${level}`)}: all are in the report`);
    }
    return { shown, more };
}
function noticeAnnotation({ level, message, file, details }) {
    return {
        level,
        message: logText(file === undefined ? message : `${file}: ${message}`),
        ...placeOf(file),
        ...(details === undefined ? {} : { details: linesToShow(details) }),
    };
}
function placeOf(file, line) {
    // Not for a name that would do more than stand in its line of the log.
    if (file === undefined || file.startsWith("$RUNNER_TEMP/") || logText(file) !== file)
        return {};
    return line === undefined ? { file } : { file, startLine: line };
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./packages/action/lib/closing-log.js


const line = (text) => ({ kind: "line", text });
/** The last entries of the log: what was done, what is to be known of it, and, where it failed, why and what to do. */
function closingLog(digest) {
    const { report, errors, failed } = digest;
    const faults = faultAnnotations(errors);
    const headline = logText(digest.headline);
    const notices = noticeAnnotations(report);
    const reason = reasonAnnotation(digest);
    const untold = errors.filter((group) => !faults.has(group) && !saysAll(reason.message, group));
    const moreFaults = errors.filter(({ error }) => error.kind === "data").length - faults.size;
    return [
        // GitHub shows ten errors of a step: where the faults themselves are among them, the reason is a plain line.
        failed && faults.size === 0 ? { kind: "annotation", annotation: reason } : line(headline),
        ...(report.files.length === 0 ? [] : tables(digest)),
        // What went wrong comes last, where a log is opened.
        ...[...notices.shown, ...faults.values()].map((annotation) => ({ kind: "annotation", annotation })),
        ...notices.more.map(line),
        ...(moreFaults > 0 ? [line(`and ${formatNumber(moreFaults, "more fault")} in the data:`)] : []),
        ...(failed ? errorLines(untold).map(line) : []),
    ];
}
/** Whether the reason says all that there is to say of the error. */
function saysAll(reason, { error, files, moreFiles }) {
    const said = [error.message, ...(error.hint?.split("\n") ?? [])];
    return said.every((text) => reason.includes(logText(text))) && files.length + moreFiles < 2;
}
const MAX_ERRORS = 50;
function errorLines(groups) {
    const lines = groups.slice(0, MAX_ERRORS).flatMap(({ error, hint, files, moreFiles }) => {
        const more = moreFiles > 0 ? ` and ${formatNumber(moreFiles, "more file")}` : "";
        const named = files.length === 0 ? "" : `${files.join(", ")}${more}: `;
        return [logText(named + error.message), ...(hint?.split("\n").map((text) => `  ${logText(text)}`) ?? [])];
    });
    const more = groups.length - MAX_ERRORS;
    return more > 0 ? [...lines, `and ${formatNumber(more, "more error")}: see the report`] : lines;
}
function tables(digest) {
    const { report, files, states } = digest;
    const { totals, startedAt, finishedAt } = report;
    const took = `Took ${formatDuration(Date.parse(finishedAt) - Date.parse(startedAt))}`;
    const holds = totals.serviceRows === undefined ? "" : `; the service holds ${formatNumber(totals.serviceRows, "row")}`;
    const fileLines = fileTable(digest).concat(moreLines(report.files.length - files.length, "file"));
    return [
        ...(states.size > 1 ? stateTable(states).map(line) : []),
        ...itemLines(digest).map(line),
        line(took + holds),
        { kind: "group", title: "Files", lines: fileLines },
    ];
}
/** What was made, or would be, with the files in it. */
function itemLines({ items, itemCount, verb }) {
    const [only] = items;
    if (only === undefined)
        return [];
    if (itemCount === 1) {
        const ids = [only.itemId && `id ${only.itemId}`, only.jobId && `job ${only.jobId}`].filter(Boolean).join(", ");
        return [logText(`${verb}: ${only.label}${ids && ` (${ids})`}`)];
    }
    const rows = items.map((item) => [item.label, item.itemId ?? "", item.jobId ?? "", ...sumCells(item)]);
    const head = [verb, "Id", "Job", "Files", "Size", "Rows"];
    const lines = textTable([head, ...rows], ["left", "left", "left", "right", "right", "right"]);
    return lines.concat(moreLines(itemCount - items.length, "item"));
}
function moreLines(count, what) {
    return count > 0 ? [`and ${formatNumber(count, `more ${what}`)}: all are in the report`] : [];
}
function stateTable(states) {
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
function sumCells({ files, bytes, rows }) {
    return [formatCount(files), formatBytes(bytes), rows === undefined ? "" : formatCount(rows)];
}
/** The first files; ids only where the items have not shown them. */
function fileTable({ files, items }) {
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
function textTable(rows, sides) {
    const cells = rows.map((row) => row.map((cell) => logText(cell)));
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
//# sourceMappingURL=closing-log.js.map
;// CONCATENATED MODULE: ./packages/action/lib/digest.js


/** How many files or items are shown. GitHub takes 1 MiB of summary for a step, and a row has at most three texts of 200 characters. */
const MAX_FILES = 100;
const NAMED_FILES = 3;
const VERBS = { create: "Made", replace: "Replaced", append: "Added to" };
/** What to read of a run. */
function digest_digestOf(report, target, run) {
    const byState = groupBy(report.files, shownState);
    const states = new Map(ORDER.flatMap((state) => {
        const files = byState.get(state);
        return files === undefined ? [] : [[state, sumOf(files)]];
    }));
    const errors = groupErrors(report);
    const outcome = outcomeOf(report, target, run, states);
    const failed = report.status === "failure" || report.status === "partial";
    const items = itemsOf(report.files, run);
    return {
        report,
        target,
        run,
        outcome,
        headline: [outcome, ...(failed ? causeOf(errors, report) : [])].join(": "),
        failed,
        errors,
        states,
        files: ORDER.flatMap((state) => {
            return (byState.get(state) ?? []).slice(0, MAX_FILES).map((file) => ({ ...file, shown: state }));
        }).slice(0, MAX_FILES),
        items: items.every(isOneFile) ? [] : items.slice(0, MAX_FILES),
        itemCount: items.length,
        verb: run === "dry-run" ? `To be ${VERBS[report.mode].toLowerCase()}` : VERBS[report.mode],
    };
}
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}
/** A file that is known to the service, or was refused by it, has been sent. */
function shownState({ state, error, rows, itemId, jobId }) {
    const isKnown = rows !== undefined || itemId !== undefined || jobId !== undefined || error?.status !== undefined;
    return state === "failed" && wasStopped(error) && !isKnown ? "not-sent" : state;
}
/** Whether the error is only the consequence of another one, or of the run's end. */
function wasStopped(error) {
    return error?.kind === "stopped";
}
/** Each error once, those that are only consequences of others last. */
function groupErrors({ errors, files }) {
    const groups = new Map();
    const groupOf = (error) => {
        const group = groups.get(error.message) ?? { error, files: [], moreFiles: 0 };
        groups.set(error.message, group);
        return group;
    };
    for (const error of errors)
        groupOf(error);
    for (const { file, error } of files) {
        if (error === undefined)
            continue;
        const group = groupOf(error);
        if (error.file !== undefined)
            continue; // its message names the file
        if (group.files.length < NAMED_FILES)
            group.files.push(file);
        else
            group.moreFiles += 1;
    }
    const all = [...groups.values()];
    const ordered = [...all.filter(({ error }) => !wasStopped(error)), ...all.filter(({ error }) => wasStopped(error))];
    return ordered.map((group, index) => {
        const { hint } = group.error;
        return { ...group, hint: hint === ordered[index + 1]?.error.hint ? undefined : hint };
    });
}
const ORDER = ["failed", "in-doubt", "not-sent", "uploaded", "planned", "skipped"];
function sumOf(files) {
    let bytes = 0;
    let rows;
    for (const file of files) {
        bytes += file.size;
        if (file.rows !== undefined)
            rows = (rows ?? 0) + file.rows;
    }
    return { files: files.length, bytes, rows };
}
/** Whether the item is no more than a file, which has a name of its own. */
function isOneFile({ label, files, firstFile }) {
    return files === 1 && label.includes(firstFile.slice(firstFile.lastIndexOf("/") + 1));
}
/** What this run made, or added to; in a dry run, what it would. */
function itemsOf(files, run) {
    const now = files.filter(({ state }) => state !== "skipped");
    const all = [...groupBy(now, ({ task }) => task)].map(([label, own]) => ({
        label,
        firstFile: own[0]?.name ?? "",
        ...sumOf(own),
        arrived: own.filter(({ state }) => state === "uploaded" || state === "planned").length,
        itemId: own.find(({ itemId }) => itemId !== undefined)?.itemId,
        jobId: own.find(({ jobId }) => jobId !== undefined)?.jobId,
    }));
    return all.filter(({ arrived, itemId }) => arrived > 0 || (run === "upload" && itemId !== undefined));
}
function outcomeOf(report, { title, name }, run, states) {
    const { status, shard, totals } = report;
    const to = name === undefined ? title : `${name} of ${title}`;
    const files = (count) => formatNumber(count, "file");
    const skipped = totals.skipped > 0 ? `, ${formatCount(totals.skipped)} skipped` : "";
    const accepted = totals.bytes === 0 && !totals.rows ? "" : ` (${amount(totals.bytes, totals.rows)})`;
    switch (status) {
        case "success":
            return `Uploaded ${files(totals.uploaded)} to ${to}${accepted}${skipped}`;
        case "planned": {
            const { bytes, rows } = states.get("planned") ?? { bytes: 0, rows: undefined };
            return `Dry run: ${files(totals.planned)} would be uploaded to ${to} (${amount(bytes, rows)})${skipped}`;
        }
        case "skipped":
            if (totals.files > 0)
                return `Nothing to upload: ${title} has all ${files(totals.files)}`;
            return `Nothing to upload${shard === undefined ? "" : `: no file falls to shard ${shard.index}/${shard.count}`}`;
        case "partial":
            return [
                `Uploaded ${formatCount(totals.uploaded)} of ${files(totals.files)} to ${to}${accepted}`,
                ...partsOf(states),
            ].join(": ");
        case "failure":
            if (run === "dry-run")
                return `Dry run: ${faultsOf(report, states)}`;
            if (totals.files === 0)
                return "Nothing was uploaded";
            return [`Nothing was uploaded to ${to}`, ...partsOf(states)].join(": ");
    }
}
/** What a failed dry run found. */
function faultsOf({ totals, errors, files }, states) {
    const faulty = states.get("failed")?.files ?? 0;
    if (faulty > 0)
        return `${formatCount(faulty)} of ${formatNumber(totals.files, "file")} cannot be uploaded`;
    const causes = [...errors, ...files.flatMap(({ error }) => error ?? [])];
    return causes.length > 0 && causes.every(wasStopped) ? "it did not come to its end" : "nothing can be uploaded";
}
function amount(bytes, rows) {
    return rows === undefined ? formatBytes(bytes) : `${formatBytes(bytes)}, ${formatNumber(rows, "row")}`;
}
/** What became of the files that were not uploaded. */
function partsOf(states) {
    const parts = [...states].filter(([state]) => state !== "uploaded" && state !== "planned");
    return parts.length === 0
        ? []
        : [parts.map(([state, { files }]) => `${formatCount(files)} ${state.replace("-", " ")}`).join(", ")];
}
const MAX_CAUSE_CHARACTERS = 200;
// A refusal of these is of the token or the account, whichever file met with it.
const REFUSALS_OF_ALL = [401, 402, 403];
/** The first error, with its file where it is one file's, and how many others there are. */
function causeOf(groups, { unfinished }) {
    const left = unfinished.map(({ task, message }) => `${task}: ${message}`);
    if (left[0] !== undefined)
        return [(0,dist_text/* plainText */.w)(left[0], MAX_CAUSE_CHARACTERS)];
    const [first] = groups;
    if (first === undefined)
        return [];
    if (groups.length > 1 && groups.every(({ error }) => error.kind === "input")) {
        return [`${formatCount(groups.length)} inputs cannot be used`];
    }
    const others = groups.filter(({ error }) => error.kind !== "stopped").length - 1;
    const cause = (0,dist_text/* plainText */.w)(first.error.message, MAX_CAUSE_CHARACTERS);
    const more = others > 0 ? ` (and ${formatNumber(others, "more error")})` : "";
    const isOfOneFile = first.files.length === 1 && !REFUSALS_OF_ALL.includes(first.error.status);
    return [...(isOfOneFile ? [(0,dist_text/* plainText */.w)(first.files[0] ?? "", MAX_CAUSE_CHARACTERS)] : []), cause + more];
}
//# sourceMappingURL=digest.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/balanced-match@4.0.4/node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/brace-expansion@5.0.13/node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/minimatch@10.2.6/node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const esm_path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? esm_path.win32.sep : esm_path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/path-segments.js
/** The segments of an absolute path, its root (`/`, `C:\`, `\\server\share\`) first. */
function segmentsOf(absolute, path) {
    const { root } = path.parse(absolute);
    const rest = absolute
        .slice(root.length)
        .split(path.sep)
        .filter((segment) => segment !== "");
    return [root, ...rest];
}
/** File names compare without case on Windows, as `@actions/glob` compares them. */
function foldCase(segment, path) {
    return path.sep === "\\" ? segment.toLowerCase() : segment;
}
//# sourceMappingURL=path-segments.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/glob-segment.js


const POSIX_TOKENS = /\\(?<escaped>.)|(?<wildcard>[*?])|\[(?<set>(?:\\.|[^\]\\])*)\]|./gsu;
// A backslash separates folders on Windows, so nothing escapes there.
const WINDOWS_TOKENS = /(?<wildcard>[*?])|\[(?<set>[^\]]*)\]|./gsu;
/**
 * The one name that a segment without wildcards stands for, or `undefined` where it has wildcards. As in
 * `@actions/glob`, `[x]` with a single character is that character, the way to write a literal `*` on Windows.
 */
function literalName(segment, path) {
    let literal = "";
    for (const { 0: token, groups = {} } of segment.matchAll(path.sep === "\\" ? WINDOWS_TOKENS : POSIX_TOKENS)) {
        const { escaped, wildcard, set } = groups;
        const members = path.sep === "\\" ? set : set?.replace(/\\(.)/gsu, "$1");
        if (wildcard !== undefined || (members !== undefined && members.length > 1))
            return undefined;
        literal += escaped ?? (members || token);
    }
    return literal;
}
/** A matcher for exactly `name`. */
function literalMatcher(name, path) {
    const folded = foldCase(name, path);
    return { kind: "name", matches: (candidate) => foldCase(candidate, path) === folded };
}
/** Compiles one segment with the conventions of `@actions/glob`: `*`, `?`, `[…]` and `**`, nothing else is special. */
function compileSegment(segment, path) {
    const literal = literalName(segment, path);
    if (literal !== undefined)
        return literalMatcher(literal, path);
    // Most patterns have one, and the library makes a whole parser for it.
    if (segment === "**")
        return { kind: "globstar" };
    const { set } = new Minimatch(segment, {
        dot: true,
        nobrace: true,
        nocase: path.sep === "\\",
        nocomment: true,
        noext: true,
        nonegate: true,
        platform: path.sep === "\\" ? "win32" : "linux",
    });
    const compiled = set[0]?.[0];
    if (compiled === GLOBSTAR)
        return { kind: "globstar" };
    // An impossible set such as `[z-a]` compiles to nothing, and so matches nothing.
    if (compiled === undefined)
        return { kind: "name", matches: () => false };
    if (typeof compiled === "string")
        return literalMatcher(compiled, path);
    // The library's short cuts for common globs are functions of theirs in place of the expression's.
    const regExp = Object.hasOwn(compiled, "test") ? compiled : withoutBacktracking(compiled);
    return { kind: "name", matches: (name) => regExp.test(name) };
}
/** What the library makes of a star. */
const STAR = "[^/]*?";
const REGEXP_TOKENS = /\\.|\[\^\/\]\*\?|\[(?:\\.|[^\]\\])*\]|./gsu;
/**
 * The same expression, in which no star gives back what it took: a name is the contributor's, and one of 255 dashes kept
 * `*-*-*-*-*.csv` busy for a minute. The first place where the text behind a star fits is as good as any later one,
 * because another star follows; only the last has to reach the end.
 */
function withoutBacktracking({ source, flags }) {
    const [start = "", ...pieces] = splitAtStars(source);
    const last = pieces.pop();
    if (last === undefined || pieces.length === 0)
        return new RegExp(source, flags);
    const firstFits = pieces.map((piece, index) => `(?=(${STAR}${piece}))\\${index + 1}`);
    return new RegExp(start + firstFits.join("") + STAR + last, flags);
}
function splitAtStars(source) {
    const pieces = [""];
    for (const [token] of source.matchAll(REGEXP_TOKENS)) {
        if (token === STAR)
            pieces.push("");
        else
            pieces.push(pieces.pop() + token);
    }
    return pieces;
}
//# sourceMappingURL=glob-segment.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/places.js

/**
 * The path from `outer` to `inner`, both absolute and normalised: empty where they are the same, `undefined` where
 * `inner` does not lie below. Windows paths compare without case.
 */
function pathBelow(outer, inner, path) {
    // `path.relative` says the same at ten times the cost, which counts once for every file found.
    const prefix = outer.endsWith(path.sep) ? outer : outer + path.sep;
    if (foldCase(inner, path) === foldCase(outer, path))
        return "";
    return foldCase(inner, path).startsWith(foldCase(prefix, path)) ? inner.slice(prefix.length) : undefined;
}
/** The deepest place that holds `file`, where places lie within each other. */
function places_placeOf(file, places, path) {
    return deepest(places.filter((place) => pathBelow(place.path, file, path) !== undefined));
}
/** As {@link placeOf}, for a path whose links are resolved. */
function placeOfReal(real, places, path) {
    return deepest(places.filter((place) => pathBelow(place.real, real, path) !== undefined));
}
/**
 * Whether a link leads to something hidden that its own path does not say. A hidden folder that holds both does not count.
 *
 * @param link - where it lies, and `real` what it leads to: absolute, the links of its folder resolved
 */
function leadsToHidden(link, real, places, path) {
    const place = placeOfReal(real, places, path);
    if (place === undefined)
        return false;
    const below = (file) => pathBelow(place.real, file, path)?.split(path.sep) ?? [];
    const own = below(link);
    const segments = below(real);
    const parting = segments.findIndex((segment, index) => segment !== own[index]);
    return parting !== -1 && segments.slice(parting).some((segment) => segment.startsWith("."));
}
function deepest(places) {
    return places.reduce((found, place) => {
        return found === undefined || place.real.length > found.real.length ? place : found;
    }, undefined);
}
/**
 * How a file is named to people: its path from the workspace; `$RUNNER_TEMP/…` in the runner's temporary folder;
 * the absolute path elsewhere. Always with `/`; the workspace itself is the empty string.
 */
function labelOf(file, places, path) {
    const place = places_placeOf(file, places, path);
    const shown = (place && pathBelow(place.path, file, path)) ?? file;
    if (place?.kind !== "runner-temp")
        return withSlashes(shown, path);
    return shown === "" ? "$RUNNER_TEMP" : `$RUNNER_TEMP/${withSlashes(shown, path)}`;
}
/** A path with `/` between its segments. */
function withSlashes(file, path) {
    return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/patterns.js




/** A line of the `files` input that can't be used. Nothing was searched. */
class PatternError extends Error {
    line;
    pattern;
    problem;
    allowed;
    name = "PatternError";
    /**
     * @param line 1-based line of the input
     * @param pattern the line as written
     * @param problem what is wrong, as a clause
     * @param allowed what may stand there instead, as a clause
     */
    constructor(line, pattern, problem, allowed) {
        super(`files, line ${line}: ${shown(pattern)} ${problem}. Allowed: ${allowed}.`);
        this.line = line;
        this.pattern = pattern;
        this.problem = problem;
        this.allowed = allowed;
    }
}
/** A pattern or path as a message shows it. JSON keeps its control characters out of whatever that is printed to. */
function shown(text) {
    return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}
const MOST_SHOWN = 200;
const patterns_MAX_PATTERN_LENGTH = 4096;
const MAX_ALTERNATIVES = 1000;
/**
 * Reads the `files` input: one pattern a line, `#` comments, `!` excludes, `{a,b}` alternatives. Touches no file.
 *
 * @throws {PatternError} for a pattern that is malformed or leaves the places files may be taken from
 */
function parsePatterns(input, context) {
    const lines = input
        .split("\n")
        .map((text, index) => ({ line: index + 1, text: text.trim() }))
        .filter(({ text }) => text !== "" && !text.startsWith("#"));
    const patterns = lines.flatMap((line) => parseLine(line, context));
    const [first, ...others] = patterns.filter(({ effect }) => effect === "include");
    if (first === undefined) {
        const { line, text } = lines[0] ?? { line: 1, text: "" };
        throw new PatternError(line, text, "leaves nothing to search for", "at least one pattern without `!`");
    }
    const drive = driveOf(first, context.path);
    const elsewhere = others.find((pattern) => driveOf(pattern, context.path) !== drive);
    if (elsewhere !== undefined) {
        const problem = `lies on another drive than line ${first.line}`;
        throw new PatternError(elsewhere.line, elsewhere.text, problem, "patterns on one drive, the others in another step");
    }
    return patterns;
}
function driveOf({ base }, path) {
    return foldCase(path.parse(base).root, path);
}
function parseLine(line, context) {
    const { text } = line;
    if (text.includes("\0"))
        throw new PatternError(line.line, text, "contains a NUL character", "any other character");
    if (text.length > patterns_MAX_PATTERN_LENGTH) {
        throw new PatternError(line.line, text, "is too long", `patterns of up to ${patterns_MAX_PATTERN_LENGTH} characters`);
    }
    const marks = /^(?:!\s*)*/u.exec(text)?.[0] ?? "";
    const effect = marks.replace(/\s/gu, "").length % 2 === 0 ? "include" : "exclude";
    const glob = text.slice(marks.length);
    if (glob === "")
        throw new PatternError(line.line, text, "names nothing", "a pattern after `!`");
    const alternatives = expandBraces(context.path.sep === "\\" ? glob.replaceAll("\\", "/") : glob);
    if (alternatives.length > MAX_ALTERNATIVES) {
        const problem = "has too many alternatives in braces";
        throw new PatternError(line.line, text, problem, `up to ${MAX_ALTERNATIVES} alternatives`);
    }
    return alternatives.map((alternative) => resolvePattern(line, effect, alternative, context));
}
function expandBraces(glob) {
    // Where it expands, the library also turns `\\` into `\`, which would unescape what the segments still have to read.
    const guarded = glob.replaceAll("\\\\", "\\\\\\\\");
    const expanded = braceExpand(guarded, { braceExpandMax: MAX_ALTERNATIVES + 1 });
    return expanded.length === 1 && expanded[0] === guarded ? [glob] : expanded;
}
function resolvePattern(line, effect, glob, context) {
    const { path } = context;
    const { start, segments } = patterns_anchor(line, glob, context);
    const literals = segments.map((segment) => literalName(segment, path));
    const wildcard = literals.indexOf(undefined);
    const prefix = wildcard === -1 ? literals : literals.slice(0, wildcard);
    const tail = wildcard === -1 ? [] : segments.slice(wildcard).filter((segment) => literalName(segment, path) !== ".");
    if (tail.some((segment) => literalName(segment, path) === "..")) {
        throw new PatternError(line.line, line.text, "goes up with `..` after a wildcard", "`..` before the first wildcard");
    }
    const names = prefix.filter((name) => name !== undefined);
    // `join` first: `resolve` would take a name such as `D:` for another drive.
    const base = asGiven(path.resolve(path.join(start, ...names)), context);
    requireAllowed(line, effect, base, tail, context);
    const meant = glob.endsWith("/") ? "folder" : "file-or-folder";
    return { line: line.line, text: line.text, effect, base, tail, meant };
}
/** Where a pattern starts, as a literal absolute path, and its segments from there. */
function patterns_anchor(line, glob, { path, workspace, home }) {
    const split = (rest) => rest.split("/").filter((segment) => segment !== "");
    const { root } = path.parse(glob);
    if (root !== "" && !path.isAbsolute(root)) {
        const problem = `depends on the current folder of drive ${root}`;
        throw new PatternError(line.line, line.text, problem, `a path from the workspace, or a full path such as ${root}\\data`);
    }
    // On Windows a lone `\` is the root of the workspace's drive.
    if (root !== "")
        return { start: path.resolve(workspace, root), segments: split(glob.slice(root.length)) };
    if (glob === "~" || glob.startsWith("~/"))
        return { start: home, segments: split(glob.slice(1)) };
    return { start: workspace, segments: split(glob) };
}
/** A path that someone wrote by a place's real path, as the path that the runner gives for it. */
function asGiven(base, { places, path }) {
    if (places_placeOf(base, places, path) !== undefined)
        return base;
    const place = placeOfReal(base, places, path);
    return place === undefined ? base : path.join(place.path, pathBelow(place.real, base, path) ?? "");
}
function requireAllowed(line, effect, base, tail, { places, path }) {
    if (places_placeOf(base, places, path) !== undefined)
        return;
    // An exclusion takes nothing, so it may start above: `!/**/drafts/**` is common. Beside the places it is a mistake.
    const reachesIn = tail.length > 0 && places.some((place) => pathBelow(base, place.path, path) !== undefined);
    if (effect === "exclude" && reachesIn)
        return;
    const allowed = places.map((place) => `${PLACE_NAMES[place.kind]} (${place.path})`).join(" or ");
    throw new PatternError(line.line, line.text, `points outside, to ${shown(base)}`, `paths below ${allowed}`);
}
const PLACE_NAMES = { workspace: "the workspace", "runner-temp": "the runner's temporary folder" };
/** The paths to search: the bases of all that is included, without those that lie below another one. */
function searchBases(patterns, path) {
    const included = patterns.filter(({ effect }) => effect === "include");
    const unique = [...new Map(included.map(({ base }) => [foldCase(base, path), base])).values()];
    return unique.filter((base) => !unique.some((other) => other !== base && pathBelow(other, base, path) !== undefined));
}
//# sourceMappingURL=patterns.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/credential-files.js
// Folders, at any depth, whose content is never data: a checkout's own, the runner's channel for outputs and state, the home
// folder of a job in a container and the event that started it, and where command-line tools keep their logins.
const FOLDERS = /^(?:\.git|_runner_file_commands|_github_home|_github_workflow|\.ssh|\.gnupg|\.(?:aws|azure|docker|jfrog|kaggle|kube|oci|pulumi)|\.terraform\.d)$/iu;
const FILES = anyOf([
    /^gha-creds-.*\.json$/iu, // google-github-actions/auth, in the workspace
    /^gha-kubeconfig-/iu, // google-github-actions/get-gke-credentials, in the workspace
    /^git-credentials-.*\.config$/iu, // actions/checkout 6 and later, in the temporary folder
    /^\.(?:git-credentials|netrc|npmrc|pypirc)$/iu, // git, curl, actions/setup-node, twine
    /^_netrc$/iu, // curl and git on Windows
    /^\.(?:boto|databrickscfg|dockercfg|my\.cnf|pgpass|s3cfg|terraformrc|vault-token)$/iu, // of the tools they are named after
    /^application_default_credentials\.json$/iu, // gcloud
]);
const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
// Directly in the temporary folder: scripts of `run:` steps, with the secrets that `${{ }}` put into them; the SSH key
// and known hosts of actions/checkout; the cluster access of azure/k8s-set-context.
const TEMP_FILES = [new RegExp(`^${UUID}(?:\\.(?:sh|ps1|cmd|py)|_known_hosts)?$`, "iu"), /^kubeconfig_\d+$/u];
/**
 * Whether a name alone says that earlier steps leave credentials there. A file called `.git` is among them: worktrees
 * and submodules have one.
 *
 * @param folder whether it lies directly in the runner's temporary folder, where more names do
 */
function isCredentialName(name, folder) {
    if (FOLDERS.test(name) || FILES.test(name))
        return true;
    return folder === "temp-root" && TEMP_FILES.some((file) => file.test(name));
}
/** Whether a path, given as its segments from the place, is or lies within something that holds credentials. */
function holdsCredentials(kind, segments) {
    return segments.some((segment, index) => {
        return isCredentialName(segment, kind === "runner-temp" && index === 0 ? "temp-root" : "other");
    });
}
/** One expression in place of many: every name is held against it. */
function anyOf(expressions) {
    return new RegExp(expressions.map(({ source }) => source).join("|"), "iu");
}
//# sourceMappingURL=credential-files.js.map
// EXTERNAL MODULE: ./packages/core/dist/files/open-in-place.js
var open_in_place = __nccwpck_require__(8873);
;// CONCATENATED MODULE: ./packages/action/lib/files/read-folder.js



/**
 * Lists the folder that lies at `folder`, and not what a link leads to that was put in its place since. Without a promise:
 * one takes longer than listing a folder of a hundred files.
 *
 * @param folder - absolute, without symbolic links
 * @throws the system's error where it can't be read
 */
function readFolder(folder) {
    // Only Linux lists what was opened; elsewhere a name is all there is to list by.
    if ((0,external_node_os_.platform)() !== "linux")
        return list(folder);
    const descriptor = (0,open_in_place/* openInPlaceSync */.E)(folder);
    try {
        return list(`/proc/self/fd/${descriptor}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function list(folder) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes(REPLACEMENT))) {
        return entries.map((entry) => ({ name: entry.name, kind: entryKind(entry) }));
    }
    const raw = (0,external_node_fs_.readdirSync)(folder, { encoding: "buffer" });
    const genuine = new Set(raw.filter((bytes) => bytes.equals(Buffer.from(bytes.toString()))).map(String));
    return entries.map((entry) => {
        // Names that differ in such bytes only look the same here, so that a genuine name is spent on its first look-alike.
        const isGenuine = !entry.name.includes(REPLACEMENT) || genuine.delete(entry.name);
        return { name: entry.name, kind: isGenuine ? entryKind(entry) : "misnamed" };
    });
}
/** Which special file this is, if it is one. */
function specialKind(entry) {
    if (entry.isFIFO())
        return "fifo";
    if (entry.isSocket())
        return "socket";
    return entry.isBlockDevice() || entry.isCharacterDevice() ? "device" : undefined;
}
// What Node writes for bytes that are not UTF-8; a name may also hold the character itself.
const REPLACEMENT = "\uFFFD";
function entryKind(entry) {
    if (entry.isFile())
        return "file";
    if (entry.isDirectory())
        return "directory";
    return entry.isSymbolicLink() ? "link" : (specialKind(entry) ?? "device");
}
//# sourceMappingURL=read-folder.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/resolve-target.js




/** Follows `file` to what it leads to, without opening it, and refuses what must not be sent. */
async function resolveTarget(file, places, path) {
    try {
        const stats = await (0,promises_.stat)(file);
        const real = await (0,promises_.realpath)(file);
        const type = stats.isDirectory() ? "directory" : "other";
        const place = placeOfReal(real, places, path);
        if (place === undefined)
            return { kind: "skip", reason: { kind: "link-outside" }, type };
        if (holdsCredentials(place.kind, pathBelow(place.real, real, path)?.split(path.sep) ?? [])) {
            return { kind: "skip", reason: { kind: "credential-file" }, type };
        }
        const special = specialKind(stats);
        if (special !== undefined)
            return { kind: "skip", reason: { kind: special }, type };
        return { kind: type === "directory" ? "directory" : "file", real };
    }
    catch (error) {
        const code = errorCode(error);
        if (ABSENT.has(code)) {
            return (await exists(file))
                ? { kind: "skip", reason: { kind: "link-broken" }, type: "other" }
                : { kind: "missing" };
        }
        if (code === "ELOOP")
            return { kind: "skip", reason: { kind: "link-loop" }, type: "other" };
        return { kind: "skip", reason: { kind: "unreadable", code }, type: "other" };
    }
}
/** The system's code of an error; errors that have none are bugs and are thrown on. */
function errorCode(error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
        return error.code;
    }
    throw error;
}
const ABSENT = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);
async function exists(file) {
    return (0,promises_.lstat)(file).then(() => true, () => false);
}
//# sourceMappingURL=resolve-target.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/shared-base.js

/**
 * The deepest folder that all bases share: the folder that names are relative to, by upload-artifact's rule.
 *
 * @param bases absolute, normalised folders, at least one
 * @throws {RangeError} where they share none, which happens on Windows only: different drives
 */
function sharedBase(bases, path) {
    const [first = [], ...others] = bases.map((base) => segmentsOf(base, path));
    const differs = first.findIndex((segment, index) => {
        const folded = foldCase(segment, path);
        return others.some((other) => foldCase(other[index] ?? "", path) !== folded);
    });
    const shared = differs === -1 ? first : first.slice(0, differs);
    if (shared.length === 0)
        throw new RangeError("These paths share no folder");
    return path.join(...shared);
}
//# sourceMappingURL=shared-base.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/search.js







// Asking for a file's size takes microseconds on a runner's disk, a promise for it several times that. So it is asked
// for without one, with a breath in between for whatever else the process has to do.
const FILES_PER_BREATH = 128;
// To list a folder takes as long as to ask for the size of so many files, and of one more for so many of its entries.
const FILES_A_FOLDER = 8;
const ENTRIES_A_FILE = 16;
// Folders that link to each other can be walked in as many orders as there are: ten of them already in millions.
const MAX_LINKED_FOLDERS = 10_000;
/** Looks below search bases for the files that a selection takes. Reads folders, never files. */
class Search {
    files = [];
    skipped = [];
    #context;
    #root = "";
    #linkedFolders = 0;
    #sinceBreath = 0;
    constructor(context) {
        this.#context = context;
    }
    /** Searches below bases, at least one. Returns the folder that names start from. */
    async run(bases) {
        const { path, places } = this.#context;
        const resolved = [];
        for (const base of bases)
            resolved.push({ path: base, target: await resolveTarget(base, places, path) });
        // Where a base is a file, names start from its folder.
        const folders = resolved.map((base) => (base.target.kind === "file" ? path.dirname(base.path) : base.path));
        this.#root = sharedBase(folders, path);
        for (const base of resolved)
            await this.#searchBase(base);
        return this.#root;
    }
    async #searchBase({ path: base, target }) {
        const { path, selection } = this.#context;
        if (target.kind === "missing")
            return;
        const refusal = this.#refuseBase(base) ?? this.#refuse(target, this.#asReal(base));
        if (refusal !== undefined)
            this.skipped.push({ found: base, reason: refusal });
        else if (target.kind === "directory") {
            await this.#searchBelow({ found: base, real: target.real, position: selection.at(base), parent: undefined });
        }
        else if (target.kind === "file") {
            const found = path.dirname(base);
            const position = selection.at(found);
            const name = path.basename(base);
            if (selection.takes(position, name))
                this.#take({ found, position }, this.#prefixes(found), name, target.real);
        }
    }
    /** What forbids to search a base by its name alone. Nothing does for a place itself. */
    #refuseBase(base) {
        const { path, places, hiddenFiles } = this.#context;
        const place = places_placeOf(base, places, path);
        const below = place && pathBelow(place.path, base, path);
        if (place === undefined || below === undefined || below === "")
            return undefined;
        if (holdsCredentials(place.kind, below.split(path.sep)))
            return { kind: "credential-file" };
        return hiddenFiles === "leave-out" && path.basename(base).startsWith(".") ? { kind: "hidden" } : undefined;
    }
    /** Why what a path leads to is not for us. */
    #refuse(target, link) {
        if (target.kind === "skip")
            return target.reason;
        const { path, places, hiddenFiles } = this.#context;
        const isHidden = hiddenFiles === "leave-out" && leadsToHidden(link, target.real, places, path);
        return isHidden ? { kind: "link-hidden" } : undefined;
    }
    /** A path as it is written, with that of its place resolved. */
    #asReal(base) {
        const { path, places } = this.#context;
        const place = places_placeOf(base, places, path);
        return place === undefined ? base : path.join(place.real, pathBelow(place.path, base, path) ?? "");
    }
    /** Takes what belongs to a folder and to those below it. One function for all of them: a promise each costs more. */
    async #searchBelow(start) {
        const { path, places, signal } = this.#context;
        // The newest first, which keeps the list short.
        const ahead = [start];
        for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
            signal.throwIfAborted();
            const { real } = folder;
            const isTempRoot = places.some((place) => place.kind === "runner-temp" && place.real === real);
            const prefixes = this.#prefixes(folder.found);
            const realPrefix = join(real, "", path);
            const entries = this.#read(folder);
            if (this.#isBreathDue(FILES_A_FOLDER + entries.length / ENTRIES_A_FILE))
                await this.#breathe();
            for (const entry of entries) {
                if (!this.#isMeant(folder, entry))
                    continue;
                const { name, kind } = entry;
                if (kind === "misnamed")
                    this.#skip(folder, name, { kind: "invalid-name" });
                else if (isCredentialName(name, isTempRoot ? "temp-root" : "other")) {
                    this.#skip(folder, name, { kind: "credential-file" });
                }
                else if (kind === "file") {
                    this.#take(folder, prefixes, name, realPrefix + name);
                    if (this.#isBreathDue(1))
                        await this.#breathe();
                }
                else if (kind === "directory")
                    ahead.push(this.#enter(folder, name, realPrefix + name));
                else if (kind === "link")
                    ahead.push(...(await this.#follow(folder, prefixes, name)));
                else
                    this.#skip(folder, name, { kind });
            }
        }
    }
    #isBreathDue(files) {
        this.#sinceBreath += files;
        return this.#sinceBreath >= FILES_PER_BREATH;
    }
    async #breathe() {
        this.#sinceBreath = 0;
        await (0,external_node_timers_promises_.setImmediate)();
        this.#context.signal.throwIfAborted();
    }
    /** What stands before the names of a folder's files. */
    #prefixes(folder) {
        const { path, places } = this.#context;
        const prefix = (shown) => (shown === "" ? "" : `${shown}/`);
        const sent = withSlashes(pathBelow(this.#root, folder, path) ?? folder, path);
        return { label: prefix(labelOf(folder, places, path)), sent: prefix(sent) };
    }
    #read(folder) {
        try {
            return readFolder(folder.real);
        }
        catch (error) {
            this.skipped.push({ found: folder.found, reason: { kind: "unreadable", code: errorCode(error) } });
            return [];
        }
    }
    /** Whether the patterns mean an entry, as the file that it is or for what may lie below it. */
    #isMeant({ position }, { name, kind }) {
        const { selection, hiddenFiles } = this.#context;
        // Every checkout has a `.git`: it is left out without a word, as hidden files are.
        if (name.startsWith(".") && (hiddenFiles === "leave-out" || name.toLowerCase() === ".git"))
            return false;
        const asFile = kind !== "directory" && selection.takes(position, name);
        const mayBeFolder = kind === "directory" || kind === "link" || kind === "misnamed";
        return asFile || (mayBeFolder && selection.mayContain(selection.enter(position, name)));
    }
    async #follow(folder, prefixes, name) {
        const { path, places, selection } = this.#context;
        const link = join(folder.real, name, path);
        const target = await resolveTarget(link, places, path);
        if (target.kind === "missing")
            return [];
        if (target.kind === "directory" || (target.kind === "skip" && target.type === "directory")) {
            if (!selection.mayContain(selection.enter(folder.position, name)))
                return [];
        }
        else if (!selection.takes(folder.position, name))
            return [];
        const refusal = this.#refuse(target, link);
        if (refusal !== undefined)
            this.#skip(folder, name, refusal);
        else if (target.kind === "file")
            this.#take(folder, prefixes, name, target.real);
        return refusal === undefined && target.kind === "directory"
            ? this.#enterLinked(this.#enter(folder, name, target.real))
            : [];
    }
    /** The folder that a link led to, unless following it might never end. */
    #enterLinked(folder) {
        const isLoop = isWithinItself(folder);
        if (isLoop || this.#linkedFolders >= MAX_LINKED_FOLDERS) {
            this.skipped.push({ found: folder.found, reason: { kind: isLoop ? "link-loop" : "too-many-links" } });
            return [];
        }
        this.#linkedFolders += 1;
        return [folder];
    }
    #enter(folder, name, real) {
        const { path, selection } = this.#context;
        const position = selection.enter(folder.position, name);
        return { found: join(folder.found, name, path), real, position, parent: folder };
    }
    #take(folder, { label, sent }, name, real) {
        try {
            const stats = (0,external_node_fs_.lstatSync)(real);
            // Mode bits that let everybody read spare the second call for almost every file.
            if ((stats.mode & 0o444) !== 0o444)
                (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.R_OK);
            // What was a file when its folder was listed may have been replaced since.
            if (!stats.isFile())
                throw new VanishedError();
            const { size, dev, ino, mtimeMs } = stats;
            const shown = label + name;
            // Mostly both are the same, and a second string for each file is memory that the collector goes through.
            const asSent = sent === label ? shown : sent + name;
            this.files.push({ path: real, label: shown, name: asSent, size, dev, ino, mtimeMs });
            this.#context.selection.recordTaken(folder.position, name);
        }
        catch (error) {
            this.#skip(folder, name, { kind: "unreadable", code: errorCode(error) });
        }
    }
    #skip(folder, name, reason) {
        this.skipped.push({ found: join(folder.found, name, this.#context.path), reason });
    }
}
class VanishedError extends Error {
    code = "ENOENT";
}
function isWithinItself(folder) {
    for (let above = folder.parent; above !== undefined; above = above.parent) {
        if (above.real === folder.real)
            return true;
    }
    return false;
}
// A name from a folder needs no normalising, which `path.join` would spend half the walk on.
function join(folder, name, path) {
    return folder.endsWith(path.sep) ? folder + name : folder + path.sep + name;
}
//# sourceMappingURL=search.js.map
;// CONCATENATED MODULE: ./packages/action/lib/files/selection.js


/**
 * Decides by the patterns which files are taken. Works its way down folder by folder, so that a name costs a comparison
 * or two however deep it lies, and a folder in which nothing can be taken is never read.
 *
 * Lines apply in order: the last one that matches a file decides. A pattern that matches a folder matches all below it.
 */
class Selection {
    #compiled;
    #path;
    #unmatched;
    #matchedLines = new Set();
    constructor(patterns, path) {
        this.#path = path;
        this.#compiled = patterns.map((pattern) => {
            const segments = [
                ...segmentsOf(pattern.base, path).map((segment) => literalMatcher(segment, path)),
                ...pattern.tail.map((segment) => compileSegment(segment, path)),
            ];
            return { pattern, segments, end: segments.findLastIndex(({ kind }) => kind !== "globstar") + 1 };
        });
        this.#unmatched = new Set(this.#compiled.filter(({ pattern }) => pattern.effect === "include"));
    }
    /** The position of an absolute folder. */
    at(folder) {
        const origin = this.#compiled.map(({ segments }) => selection_settle(segments, [0]));
        return segmentsOf(folder, this.#path).reduce((position, segment) => this.enter(position, segment), origin);
    }
    /** The position of the folder `name` within the folder at `position`. */
    enter(position, name) {
        return this.#compiled.map(({ segments }, index) => step(segments, position[index] ?? [], name));
    }
    /** Whether a file below the folder at `position` can still be taken. */
    mayContain(position) {
        for (const [index, { pattern }] of [...this.#compiled.entries()].reverse()) {
            const progress = position[index] ?? [];
            if (pattern.effect === "include" && progress.length > 0)
                return true;
            if (pattern.effect === "exclude" && progress === "covered")
                return false;
        }
        return false;
    }
    /** Whether the file `name` directly in the folder at `position` is taken. */
    takes(position, name) {
        const last = this.#compiled.findLast((compiled, index) => matchesFile(compiled, position[index] ?? [], name));
        return last?.pattern.effect === "include";
    }
    /** Remembers which patterns a file that is really sent came from. */
    recordTaken(position, name) {
        if (this.#unmatched.size === 0)
            return;
        for (const [index, compiled] of this.#compiled.entries()) {
            if (!this.#unmatched.has(compiled) || !matchesFile(compiled, position[index] ?? [], name))
                continue;
            this.#unmatched.delete(compiled);
            this.#matchedLines.add(compiled.pattern.line);
        }
    }
    /** The including lines that no taken file matched, as written. Of a braced line one alternative is enough. */
    unmatchedLines() {
        const lines = [...this.#unmatched].map(({ pattern }) => pattern);
        const missing = lines.filter(({ line }) => !this.#matchedLines.has(line));
        return [...new Map(missing.map(({ line, text }) => [line, text])).values()];
    }
}
/** Adds what `**` can skip to the segments that may come next, and notices the end of the pattern. */
function selection_settle(segments, next) {
    const reached = new Set(next);
    for (const index of reached)
        if (segments[index]?.kind === "globstar")
            reached.add(index + 1);
    return reached.has(segments.length) ? "covered" : [...reached];
}
function step(segments, progress, name) {
    if (progress === "covered" || progress.length === 0)
        return progress;
    const next = [];
    for (const index of progress) {
        const segment = segments[index];
        if (segment?.kind === "globstar")
            next.push(index);
        else if (segment?.matches(name))
            next.push(index + 1);
    }
    return next.length === 0 ? next : selection_settle(segments, next);
}
// Asked of every name in every folder, so without the lists of `step`: see the row `finding` of bench/RESULTS.md.
function matchesFile({ pattern, segments, end }, progress, name) {
    if (progress === "covered")
        return true;
    if (pattern.meant !== "file-or-folder" || !progress.includes(end - 1))
        return false;
    const last = segments[end - 1];
    return last?.kind === "name" && last.matches(name);
}
//# sourceMappingURL=selection.js.map
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __nccwpck_require__(460);
;// CONCATENATED MODULE: ./packages/action/lib/inputs/nearest.js
/** The one of `known` that a word is few edits away from, and so was probably meant; undefined where none is. */
async function nearest(word, known) {
    const plain = new Map(known.map((name) => [lettersOf(name), name]));
    const same = plain.get(lettersOf(word));
    if (same !== undefined)
        return same;
    // Only a run in which something is misspelt needs it.
    const { closest, distance } = await __nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6547, 19));
    const candidate = closest(word.toLowerCase(), known);
    const mostEdits = Math.max(2, Math.floor(Math.min(word.length, candidate.length) / 3));
    return distance(word.toLowerCase(), candidate) <= mostEdits && mostEdits < candidate.length ? candidate : undefined;
}
/** A name without what people write differently: `Edge Impulse` and `edge_impulse` are `edgeimpulse`. */
function lettersOf(name) {
    return name.toLowerCase().replace(/[\W_]/g, "");
}
/** The message, with the word that was probably meant at its end. */
async function withGuess(message, word, known) {
    const meant = await nearest(word, known);
    return meant === undefined ? message : `${message}: did you mean \`${meant}\`?`;
}
//# sourceMappingURL=nearest.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/parsers.js


/** Why the text of an input cannot be used: a clause that follows the input's name. */
class BadValue extends Error {
    name = "BadValue";
}
/** A text in quotes, on one line and short enough for a message. */
function quoted(text) {
    return JSON.stringify((0,dist_text/* plainText */.w)(text, 80));
}
const parsers_text = { parse: (value) => value, show: String };
const MAX_LINE_CHARACTERS = 2000;
/** A name, a code or an address: one line of text. */
const parsers_line = { parse: parsers_parseLine, show: String };
function parsers_parseLine(value) {
    if (value.length <= MAX_LINE_CHARACTERS && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(value))
        return value;
    const fault = value.length > MAX_LINE_CHARACTERS ? `has ${value.length} characters` : "holds a line break or control character";
    throw new BadValue(`${quoted(value)} ${fault}: one line of at most ${MAX_LINE_CHARACTERS} characters is allowed`);
}
/** A secret that goes into a header. Its value is in no message. */
const secret = {
    parse(value) {
        if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            return value;
        throw new BadValue("holds a line break or a character that a header cannot hold: look at the secret");
    },
    show: () => "***",
};
/** An address, which may hold a password or a key: these are masked. */
const address = { ...parsers_line };
/** A service's address. */
const baseUrl = {
    parse(value) {
        (0,service_url/* serviceUrl */.R)(value);
        return value;
    },
    show: String,
};
/** The absolute path of a file to be written. */
const fileToWrite = { parse: (value, { pathToWrite }) => pathToWrite(value), show: String };
/** @param words - in the order in which they are to be named */
function oneOf(words) {
    return {
        async parse(value) {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            throw new BadValue(await withGuess(`${quoted(value)} is not one of ${words.join(", ")}`, value, words));
        },
        show: String,
    };
}
/** A boolean as YAML's core schema writes it and as workflow authors know it: `true` and `false` may stand for two words. */
function trueOrFalse(whenTrue, whenFalse) {
    return {
        parse(value) {
            if (/^(true|True|TRUE)$/.test(value))
                return whenTrue;
            if (/^(false|False|FALSE)$/.test(value))
                return whenFalse;
            throw new BadValue(`${quoted(value)} is neither true nor false`);
        },
        show: (value) => String(value === whenTrue),
    };
}
const wholeNumber = {
    parse(value) {
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (Number.isSafeInteger(number))
            return number;
        throw new BadValue(`${quoted(value)} is not a whole number`);
    },
    show: String,
};
/** A duration in whole milliseconds, written in this unit. */
function duration(unit) {
    const unitMs = unit === "seconds" ? 1000 : 60_000;
    const most = Math.floor(dist_options/* MAX_TIMEOUT_MS */.mn / unitMs);
    return {
        parse(value) {
            const ms = /^\d+(\.\d+)?$/.test(value) ? Math.round(Number(value) * unitMs) : Number.NaN;
            if (ms >= 1 && ms <= most * unitMs)
                return ms;
            throw new BadValue(`${quoted(value)} is not a number of ${unit} above 0 and at most ${most}`);
        },
        show: (ms) => String(ms / unitMs),
    };
}
/** `i/n`: part i, from 0, of n. */
const shard = {
    parse(value) {
        const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? [];
        if (index !== undefined && count !== undefined && index < count && count <= 10_000)
            return { index, count };
        throw new BadValue(`${quoted(value)} is not \`i/n\` with i from 0 to n - 1 and n up to 10000, as \`\${{ strategy.job-index }}/\${{ strategy.job-total }}\` gives it`);
    },
    show: ({ index, count }) => `${index}/${count}`,
};
/** Words, one a line or with commas between them. */
const parsers_list = {
    parse: (value) => value
        .split(/[\n,]/)
        .map((word) => word.trim())
        .filter((word) => word !== "")
        .map(parsers_parseLine),
    show: (words) => words.join(", "),
};
//# sourceMappingURL=parsers.js.map
;// CONCATENATED MODULE: ./packages/action/lib/find-files.js











/**
 * Finds the files of the Action's `files` input.
 *
 * Patterns are those of `@actions/glob` (`*`, `?`, `[…]`, `**`, `!`, a folder means all below it, lines apply in order),
 * and `{a,b}`. A symbolic link is followed to a target below the workspace or the runner's temporary folder, under the
 * link's own name: a file that two names lead to is found twice. Reads folders and metadata, opens no file.
 *
 * @throws {PatternError} before anything is read, for a pattern that is malformed or points elsewhere
 * @throws {InputError} for a workspace that cannot be reached
 * @throws the signal's reason
 */
async function findFiles(options) {
    const places = await resolvePlaces(options);
    const workspace = external_node_path_.resolve(options.workspace);
    const patterns = parsePatterns(options.patterns, { places, workspace, home: options.home ?? (0,external_node_os_.homedir)(), path: external_node_path_ });
    const selection = new Selection(patterns, external_node_path_);
    const { hiddenFiles, signal = new AbortController().signal } = options;
    const search = new Search({ selection, places, hiddenFiles, path: external_node_path_, signal });
    const root = await search.run(searchBases(patterns, external_node_path_));
    const skipped = search.skipped.map(({ found, reason }) => ({ label: labelOf(found, places, external_node_path_), reason }));
    return {
        files: search.files.sort((a, b) => compare(a.name, b.name)),
        root: labelOf(root, places, external_node_path_),
        unmatched: selection.unmatchedLines(),
        skipped: skipped.sort((a, b) => compare(a.label, b.label)),
    };
}
async function resolvePlaces({ workspace, runnerTemp }) {
    const real = await (0,promises_.realpath)(workspace).catch((error) => {
        throw new errors/* InputError */.dz("workspace", `is ${quoted(workspace)}, which cannot be reached (${errorCode(error)})`);
    });
    const places = [{ kind: "workspace", path: external_node_path_.resolve(workspace), real }];
    // Outside of a runner there may be no temporary folder; nothing can be found in one that does not exist.
    const temp = runnerTemp === undefined || runnerTemp === "" ? undefined : external_node_path_.resolve(runnerTemp);
    if (temp !== undefined) {
        places.push({ kind: "runner-temp", path: temp, real: await (0,promises_.realpath)(temp).catch(() => temp) });
    }
    return places;
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=find-files.js.map
;// CONCATENATED MODULE: ./packages/action/lib/placeholders.js

const PLACEHOLDERS = ["commit", "ref", "date", "path", "name", "sha256"];
/** What is probably meant as a placeholder in metadata and is none: it would be sent as it is. A sentence for each. */
async function unknownPlaceholders(metadata = {}) {
    const words = Object.values(metadata).flatMap((value) => [...value.matchAll(/\{([a-z0-9_-]{1,40})\}/gi)]);
    const unknown = new Set(words.map(([, word = ""]) => word).filter((word) => !PLACEHOLDERS.includes(word)));
    const known = PLACEHOLDERS.map((name) => `\`{${name}}\``).join(", ");
    return await Promise.all([...unknown].map(async (word) => {
        const meant = await nearest(word, PLACEHOLDERS);
        const guess = meant === undefined ? "." : `: did you mean \`{${meant}}\`?`;
        return `\`{${word}}\` in \`metadata\` is no placeholder and is sent as it is${guess} There are ${known}`;
    }));
}
/** What the run fills into the placeholders of metadata. `date` is the day in UTC, as ISO 8601 writes it. */
function placeholdersOf(env, now) {
    return {
        ...(env.GITHUB_SHA ? { commit: env.GITHUB_SHA } : {}),
        ...(env.GITHUB_REF_NAME ? { ref: env.GITHUB_REF_NAME } : {}),
        date: now.toISOString().slice(0, 10),
    };
}
/**
 * What the folder is called that all files lie in: by its own name; the workspace by the repository's.
 * @param root - its path from the workspace with `/`, empty for the workspace
 */
function rootNameOf(root, repository) {
    const folder = root.slice(root.lastIndexOf("/") + 1);
    // A runner's temporary folder has a name of the machine's, which says nothing.
    if (folder !== "" && folder !== "$RUNNER_TEMP")
        return folder;
    return repository?.split("/")[1] || "files";
}
//# sourceMappingURL=placeholders.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/services.js
// Required inputs are there once `loadInputs` has looked at them: `= ""` only says so to the compiler.
const SERVICES = {
    "edge-impulse": {
        title: "Edge Impulse",
        modes: ["create", "replace", "append"],
        async create({ token, baseUrl, organizationId, formFields, mode, dataId = 0, ...items }, run) {
            const { edgeImpulse } = await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(565)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4565));
            const { bucketId, bucketName, dataset, ...item } = items;
            const bucket = bucketId !== undefined ? { id: bucketId } : bucketName !== undefined && { name: bucketName };
            const { placeholders, rootName } = run;
            return edgeImpulse({
                token,
                organizationId: Number(organizationId),
                ...(baseUrl === undefined ? {} : { baseUrl }),
                ...(formFields === undefined ? {} : { formFields }),
                target: mode !== "append"
                    ? { ...item, mode, dataset: dataset ?? "", ...(bucket && { bucket }), placeholders, rootName }
                    : item.name === undefined
                        ? { mode, dataId }
                        : { mode, name: item.name, ...(dataset === undefined ? {} : { dataset }) },
            });
        },
        targetName: ({ mode, dataset, dataId }) => (mode === "append" ? `data item ${dataId}` : `dataset "${dataset}"`),
        page: ({ organizationId }) => ({
            title: "the organization's data in Edge Impulse Studio",
            address: new URL(`https://studio.edgeimpulse.com/organization/${organizationId}/data`),
        }),
    },
    datatile: {
        title: "DataTile",
        modes: ["create", "replace", "append"],
        ownModeNames: { reload: "replace" },
        standInUrl: "https://datatile.invalid",
        async create({ baseUrl = "", targetHash = "", ...options }) {
            const { datatile } = await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(35)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1035));
            return datatile({ ...options, baseUrl, targetHash });
        },
        targetName: ({ mode, targetHash }) => `${mode === "create" ? "folder" : "database"} "${targetHash}"`,
    },
    "graphite-note": {
        title: "Graphite Note",
        modes: ["create", "replace", "append"],
        async create({ mode, name = "", userCode = "", datasetCode = "", ...options }, { temporaryFolder }) {
            const { graphiteNote } = await __nccwpck_require__.e(/* import() */ 72).then(__nccwpck_require__.bind(__nccwpck_require__, 8072));
            const target = mode === "create" ? { mode, name } : { mode, datasetCode };
            return graphiteNote({ ...options, userCode, target, temporaryFolder });
        },
        targetName: ({ mode, name, datasetCode }) => `dataset "${mode === "create" ? name : datasetCode}"`,
        page: () => ({ title: "Graphite Note", address: new URL("https://app.graphite-note.com/") }),
    },
    roe: {
        title: "Roe AI",
        modes: ["create", "replace"],
        async create({ mode, ...options }, { placeholders }) {
            const { roe } = await Promise.all(/* import() */[__nccwpck_require__.e(928), __nccwpck_require__.e(988)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9988));
            return roe({ ...options, mode: mode === "replace" ? "replace" : "create", placeholders });
        },
        targetName({ tableName, datasetId }) {
            if (tableName !== undefined)
                return `table "${tableName}"`;
            return datasetId === undefined ? "the default dataset" : `dataset "${datasetId}"`;
        },
    },
};
//# sourceMappingURL=services.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/yaml-text.js

/** Of 1 MiB, made for it, the library makes 18 s and 1 GB (`[[[…`), or minutes (a hundred thousand keys). */
const MOST_YAML_CHARACTERS = 128 * 1024;
/**
 * A line that opens this many lists or keys at once, as `- - - - a` does. Of 60,000, the library runs to the end of the
 * stack, and the whole process can end with that.
 */
const DEEP_LINE = /^(?:[ \t]*[-?:](?=[ \t])){20}/m;
/** More references to one anchor make a text of a few lines a value of gigabytes. */
const MOST_ALIASES = 100;
/**
 * Reads a text as YAML, of which JSON is a part.
 * @param what - how a message begins where it cannot be read: `is not a mapping`
 * @throws {BadValue} with the line and what is wrong there; never with the text itself, which may be secret
 */
async function readYaml(source, what, options = {}) {
    if (source.length > MOST_YAML_CHARACTERS) {
        throw new BadValue(`${what}: more than ${MOST_YAML_CHARACTERS} characters can only be JSON`);
    }
    if (DEEP_LINE.test(source))
        throw new BadValue(`${what}: a line opens 20 lists or mappings at once`);
    // Loaded only here: most runs have no YAML, and it is a fifth of the bundle.
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 9).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8009, 19));
    const { mapAsMap = false, ...schema } = options;
    const quiet = { prettyErrors: false, logLevel: "error" };
    const document = parseDocument(source, { ...schema, ...quiet });
    const [error] = document.errors;
    if (error !== undefined) {
        const line = source.slice(0, error.pos[0]).split("\n").length;
        throw new BadValue(`${what}: line ${line}: ${PROBLEMS[error.code] ?? "it cannot be read"}`);
    }
    return toValue(document, mapAsMap, what);
}
function toValue(document, mapAsMap, what) {
    try {
        return document.toJS({ mapAsMap, maxAliasCount: MOST_ALIASES });
    }
    catch {
        const why = "an alias (`*name`) has no anchor (`&name`) before it, or there are too many";
        throw new BadValue(`${what}: ${why}; put a text that begins with \`*\` in quotes`);
    }
}
const PROBLEMS = {
    BAD_DQ_ESCAPE: "a text in double quotes holds a backslash that begins no escape; double it, or use single quotes",
    BAD_INDENT: "it is not indented as it should be, or a bracket before it is not closed",
    BAD_SCALAR_START: "a text begins with a character that YAML reserves; put it in quotes",
    BLOCK_AS_IMPLICIT_KEY: "a second `:` on the line; put the text in quotes",
    BLOCK_IN_FLOW: "a list or mapping by indentation stands within `{ }` or `[ ]`",
    DUPLICATE_KEY: "a key stands there for the second time",
    MISSING_CHAR: "a closing quote or bracket, a comma, or the space behind `:` or `-` is missing",
    MULTILINE_IMPLICIT_KEY: "a key goes over several lines; is a `:` missing?",
    MULTIPLE_DOCS: "a second document begins (`---`)",
    TAB_AS_INDENT: "it is indented with a tab; YAML takes spaces only",
    UNEXPECTED_TOKEN: "something stands there that does not belong; is a quote or a bracket missing?",
};
//# sourceMappingURL=yaml-text.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/mapping.js


/**
 * A mapping of names to texts, as JSON or YAML, or `@path` for a file of the workspace that holds one. Scalars of YAML
 * are taken as they are written: `1.10` is the text `1.10`. JSON says itself what is a text: its numbers are refused.
 * Messages name keys, never values: those may be secret.
 */
const textMapping = {
    async parse(value, context) {
        const { source, place } = await sourceOf(value, context);
        const entries = jsonEntries(source) ?? (await yamlEntries(source, place));
        for (const [key, entry] of entries) {
            if (typeof key !== "string")
                throw new BadValue(`${place}has a key that is not a text`);
            if (typeof entry !== "string")
                throw new BadValue(`${place}has ${kindOf(entry)} at ${quoted(key)}: ${ADVICE}`);
        }
        return Object.fromEntries(entries);
    },
    show: (mapping) => JSON.stringify(mapping),
};
const ADVICE = "every value has to be a text, so put it in quotes";
/**
 * Anything as JSON or YAML, or `@path` for a file of the workspace that holds it. What it has to be, its user checks. Long
 * texts are read as JSON only.
 */
const structure = {
    async parse(value, context) {
        const { source } = await sourceOf(value, context);
        const json = source.length > MOST_YAML_CHARACTERS ? mapping_parseJson(source) : undefined;
        return json === undefined ? await readYaml(source, "is neither JSON nor YAML") : json.value;
    },
    show: (value) => JSON.stringify(value),
};
/** The text itself, or that of the file that `@path` names, with how messages begin that are about such a file. */
async function sourceOf(value, { readText }) {
    if (!value.startsWith("@"))
        return { source: value, place: "" };
    return { source: await readText(value.slice(1)), place: `in ${quoted(value.slice(1))} ` };
}
function kindOf(value) {
    if (value === null)
        return "nothing (null)";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}
/** The entries of a JSON object; undefined for anything else. */
function jsonEntries(source) {
    const parsed = mapping_parseJson(source)?.value;
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
        return undefined;
    return Object.entries(parsed);
}
async function yamlEntries(source, place) {
    // The failsafe schema leaves every scalar the text that was written.
    const what = `${place}is not a mapping of names to texts in JSON or YAML`;
    const parsed = await readYaml(source, what, { schema: "failsafe", mapAsMap: true });
    if (parsed instanceof Map)
        return [...parsed];
    throw new BadValue(`${what}, such as \`{"site": "north"}\``);
}
function mapping_parseJson(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=mapping.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/table.js



/** The services by the names that the input `service` takes. */
const SERVICE_NAMES = ["edge-impulse", "datatile", "graphite-note", "roe"];
/** Ties the default to what the input is parsed into. */
function input(type, spec) {
    return { ...spec, type };
}
const mode = (name) => `\`mode: ${name}\``;
/**
 * All inputs, in the order in which they are shown. To add one, add it here, named as the core's option is, and run
 * `pnpm readme`: `action.yml` and the tables of the documentation are made of this.
 */
const INPUTS = {
    service: input(oneOf(SERVICE_NAMES), {
        for: "action",
        required: true,
        about: "Where the files go: `edge-impulse`, `datatile`, `graphite-note` or `roe`.",
        example: "service: edge-impulse",
    }),
    token: input(secret, {
        for: "service",
        about: "The service's API key or token, from a secret such as `secrets.EDGE_IMPULSE_API_KEY`. It is masked before anything else happens. A dry run needs none.",
    }),
    files: input(parsers_text, {
        for: "action",
        required: true,
        about: "Which files to upload: one pattern a line, applied in order. `!` excludes, `#` starts a comment, a folder means everything below it, `{a,b}` means either. Patterns start from the workspace; the only other place to take files from is the runner's temporary folder.",
        example: "files: |\n  data/**/*.csv\n  !data/drafts/**",
    }),
    "base-url": input(baseUrl, {
        for: "service",
        about: "The service's address. Default: the service's own; DataTile has none, so it is required there. `https:`, or `http:` for a loopback address.",
        example: "base-url: https://studio.edgeimpulse.com",
    }),
    mode: input(oneOf(["create", "replace", "append"]), {
        for: "service",
        default: "create",
        about: "`create` makes something new, `replace` replaces what is there, `append` adds to it.",
    }),
    "if-no-files-found": input(oneOf(["error", "warn", "ignore"]), {
        for: "action",
        default: "error",
        about: "What to do when no file is found: `error`, `warn` or `ignore`. A pattern that matches nothing is always named.",
    }),
    "include-hidden-files": input(trueOrFalse("include", "leave-out"), {
        for: "action",
        default: "leave-out",
        about: "Whether to take files and folders whose names begin with a dot, and links to them, such as those into a cache of DVC or Hugging Face. `.git` and files in which earlier steps keep credentials are never taken.",
    }),
    concurrency: input(wholeNumber, {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.concurrency,
        about: "Requests in flight at once, 1 to 64.",
    }),
    "max-retries": input(wholeNumber, {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.maxRetries,
        about: "How often one request is repeated, where repeating is safe, 0 to 100.",
    }),
    "request-timeout-seconds": input(duration("seconds"), {
        for: "upload",
        option: "requestTimeoutMs",
        default: dist_options/* DEFAULTS */.zY.upload.requestTimeoutMs,
        about: "A request that moves no byte for this long is given up.",
    }),
    "timeout-minutes": input(duration("minutes"), {
        for: "upload",
        option: "timeoutMs",
        default: dist_options/* DEFAULTS */.zY.upload.timeoutMs,
        about: "How long the whole upload may take, waiting included.",
    }),
    wait: input(trueOrFalse(true, false), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.wait,
        about: "Whether to wait until the service has processed what it queued, where it can be asked.",
    }),
    "fail-fast": input(trueOrFalse(true, false), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.failFast,
        about: "Whether to stop at the first failure. Otherwise the rest is still sent, and then the step fails. A rejected token or exhausted credits always stop the run.",
    }),
    journal: input(fileToWrite, {
        for: "upload",
        about: "Path of a file that remembers what arrived, in the workspace or the runner's temporary folder. A later run skips that, and resumes what was cut off. Keep the file between runs, for example with `actions/cache`.",
        example: "journal: .dataset-upload/journal.ndjson",
    }),
    "in-doubt": input(oneOf(["keep", "send-again", "arrived"]), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.inDoubt,
        about: "What a run with a `journal` does with files that an earlier one left in doubt, and that the service cannot be asked for: `keep` them so, `send-again`, or take them for `arrived`. Look at the service first.",
    }),
    shard: input(shard, {
        for: "upload",
        about: "`i/n`: this job takes part i of n, counted from 0, so that the jobs of a matrix share the work: `strategy.job-index` and `strategy.job-total`.",
    }),
    "dry-run": input(trueOrFalse(true, false), {
        for: "upload",
        default: dist_options/* DEFAULTS */.zY.upload.dryRun,
        about: "Reads, checks and plans everything, and sends nothing. It needs no token, and a missing target is only a warning: made for pull requests, `github.event_name == 'pull_request'`.",
    }),
    "organization-id": input(parsers_line, {
        for: {
            "edge-impulse": {
                required: true,
                standIn: "1",
                type: wholeNumber,
                about: "The number in the organization's address.",
            },
            roe: { about: "Id of the organization. Default: the token's own." },
        },
        about: "The organization.",
    }),
    dataset: input(parsers_line, {
        for: { "edge-impulse": { required: ["create", "replace"], standIn: "dataset" } },
        about: "Name of the dataset that the data items are in.",
    }),
    name: input(parsers_line, {
        for: {
            "edge-impulse": {
                about: `Name of the data item. Default: the name of its group. With ${mode("append")}: of the one that the files are added to.`,
            },
            "graphite-note": { modes: ["create"], required: true, standIn: "dataset", about: "Name of the new dataset." },
        },
        about: "Name of what is made.",
    }),
    "group-by": input(oneOf(["all", "directory", "file"]), {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        default: dist_options/* DEFAULTS */.zY.edgeImpulse.groupBy,
        about: "What becomes one data item: `all` files, the files directly in each `directory`, or each `file`.",
    }),
    "bucket-name": input(parsers_line, {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        about: "Name of the bucket to store in. Default: the service chooses.",
    }),
    "bucket-id": input(wholeNumber, {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        excludes: "bucket-name",
        about: "Number of the bucket to store in, instead of its name.",
    }),
    "bucket-path": input(parsers_line, {
        for: { "edge-impulse": { modes: ["create", "replace"] } },
        about: "Folder in the bucket.",
    }),
    "data-id": input(wholeNumber, {
        for: { "edge-impulse": { modes: ["append"], required: true, unless: "name", standIn: "1" } },
        excludes: "name",
        about: "Number of the data item that the files are added to.",
    }),
    "target-hash": input(parsers_line, {
        for: { datatile: { required: true, standIn: "0" } },
        about: `Hash of the folder with ${mode("create")}, of the database with \`replace\` and \`append\`.`,
    }),
    "callback-url": input(address, {
        for: { datatile: {} },
        about: "Address that each change of a job's state is sent to.",
    }),
    "callback-field": input(parsers_line, {
        for: { datatile: {} },
        default: dist_options/* DEFAULTS */.zY.datatile.callbackField,
        about: "Form field that `callback-url` goes in.",
    }),
    "job-id-pointer": input(parsers_line, {
        for: { datatile: {} },
        about: "JSON pointer to the job's id in the answer to an upload. Default: the usual names.",
        example: "job-id-pointer: /data/jobId",
    }),
    "status-url": input(address, {
        for: { datatile: {} },
        about: "Where to ask for a job's state, with `{job-id}` in it. Unset: the state is not asked for.",
        example: "status-url: /jobs/{job-id}",
    }),
    "status-pointer": input(parsers_line, {
        for: { datatile: {} },
        about: "JSON pointer to the state in the answer of `status-url`. Default: the usual names.",
    }),
    "success-states": input(parsers_list, {
        for: { datatile: {} },
        about: "States of a job that has ended well, separated by commas or one a line. Default: the usual words.",
    }),
    "failure-states": input(parsers_list, {
        for: { datatile: {} },
        about: "States of a job that has failed, separated by commas or one a line. Default: the usual words.",
    }),
    "user-code": input(parsers_line, {
        for: { "graphite-note": { required: true, standIn: "user" } },
        about: "Code of the user that the dataset belongs to.",
    }),
    "dataset-code": input(parsers_line, {
        for: { "graphite-note": { modes: ["replace", "append"], required: true, standIn: "dataset" } },
        about: "Code of the dataset.",
    }),
    columns: input(structure, {
        // A fork has no variables for targets, but the columns stand in the workflow: a dry run needs them too.
        for: { "graphite-note": { required: ["append"] } },
        about: "The columns, as JSON or YAML, or `@path` of a file in the workspace. Default: inferred from all the data.",
        example: 'columns: |\n  - {name: day, alias: Day, type: dimension, subtype: date, format: Y-m-d}\n  - {name: amount, alias: Amount, type: measure, subtype: numeric, format: "#,###.##"}',
    }),
    delimiter: input(parsers_text, {
        for: { "graphite-note": {} },
        about: "The character between two values of a CSV file, or `tab`. Default: found out.",
    }),
    encoding: input(parsers_line, {
        for: { "graphite-note": {} },
        about: "The files' encoding, such as `windows-1252`. Default: UTF-8, or UTF-16 by its byte order mark.",
    }),
    "rows-per-request": input(wholeNumber, {
        for: { "graphite-note": {} },
        default: dist_options/* DEFAULTS */.zY.graphiteNote.rowsPerRequest,
        about: "Rows in one request.",
    }),
    "requests-per-minute": input(wholeNumber, {
        for: { "graphite-note": {} },
        default: dist_options/* DEFAULTS */.zY.graphiteNote.requestsPerMinute,
        about: "The most requests in a minute; 0 for no limit.",
    }),
    compressed: input(trueOrFalse("gzip", "none"), {
        for: { "graphite-note": {} },
        option: "compression",
        default: dist_options/* DEFAULTS */.zY.graphiteNote.compression,
        about: "Whether rows are sent gzipped.",
    }),
    "dataset-id": input(parsers_line, {
        for: { roe: { modes: ["create"] } },
        about: "Id of the dataset that the files go into. Default: the organization's default dataset.",
    }),
    "table-name": input(parsers_line, {
        for: { roe: { required: ["replace"], standIn: "table" } },
        about: "Name of the table that one CSV file becomes, instead of files in a dataset. With `mode: replace`, a table of that name is deleted and made again.",
    }),
    metadata: input(textMapping, {
        for: { "edge-impulse": { modes: ["create", "replace"] }, roe: { modes: ["create"] } },
        default: {},
        about: "A mapping of names to texts as JSON or YAML, or `@path` of a file in the workspace that holds one. `{commit}`, `{ref}` and `{date}` are filled in, and `{path}`, `{name}` and `{sha256}` where it describes a single file.",
        example: 'metadata: |\n  site: north\n  commit: "{commit}"',
    }),
    "form-fields": input(textMapping, {
        for: { "edge-impulse": {}, datatile: {}, roe: {} },
        default: {},
        about: "More form fields, as a mapping like `metadata`: for what a server has and its public documentation does not show.",
    }),
};
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/load.js






/** Inputs that cannot be used: all that are wrong, not only the first. Nothing was sent. */
class InputsError extends Error {
    problems;
    name = "InputsError";
    constructor(problems) {
        super(problems.map(({ input, message }) => `\`${input}\` ${message}`).join("\n"));
        this.problems = problems;
    }
}
const TABLE = new Map(Object.entries(INPUTS));
/**
 * Reads the Action's inputs from a runner's environment: the text of `group-by` is in `INPUT_GROUP-BY`, and an empty one
 * is one that is not given.
 * @throws {InputsError} with everything that is wrong
 */
async function loadInputs(env, context) {
    const texts = inputTexts(env);
    const given = new GivenInputs(texts, context);
    for (const name of texts.keys()) {
        if (!TABLE.has(name))
            given.refuse(name, await withGuess("is not an input of this action", name, [...TABLE.keys()]));
    }
    const service = await given.value("service");
    if (service === undefined) {
        if (!texts.has("service"))
            given.refuse("service", `is required: one of ${SERVICE_NAMES.join(", ")}`);
        throw new InputsError(given.problems);
    }
    return await loadFor(service, given);
}
async function loadFor(service, given) {
    const definition = SERVICES[service];
    const knownMode = await readMode(service, given);
    const mode = knownMode ?? "create";
    const isDryRun = (await given.value("dry-run")) === true;
    const upload = {};
    const options = {};
    let standsIn = false;
    for (const [name, spec] of TABLE) {
        const use = useOf(spec, service);
        if (use === undefined || (knownMode !== undefined && use.modes?.includes(mode) === false)) {
            if (!given.isGiven(name))
                continue;
            given.refuse(name, use === undefined ? inputOf(spec, service) : `is not supported with mode: ${mode}`);
            continue;
        }
        if (spec.excludes !== undefined && given.isGiven(name) && given.isGiven(spec.excludes)) {
            given.refuse(name, `and \`${spec.excludes}\` exclude each other: give one of them`);
        }
        let value = await given.parse(name, use.type ?? spec.type);
        const isReplaced = use.unless !== undefined && given.isGiven(use.unless);
        if (value === undefined && !given.isGiven(name) && !isReplaced && isRequired(use, knownMode)) {
            const standIn = isDryRun ? use.standIn : undefined;
            if (standIn === undefined)
                given.refuse(name, `is required${whyRequired(name, use, service, mode)}`);
            else {
                standsIn ||= typeof spec.for === "object";
                if (name !== "token")
                    given.warnings.push(`\`${name}\` is not set. This dry run does without it; an upload needs it`);
                value = await given.parse(name, use.type ?? spec.type, standIn);
            }
        }
        if (value === undefined || spec.for === "action")
            continue;
        (spec.for === "upload" ? upload : options)[optionName(name)] = value;
    }
    const token = typeof options.token === "string" ? options.token : "";
    // Built from the table, by the rule that these types are made with.
    const serviceOptions = { ...options, token, mode };
    const uploadInputs = upload; // as above
    given.warnings.push(...(await unknownPlaceholders(await given.value("metadata"))));
    const createService = (run) => definition.create(serviceOptions, run);
    await given.check(() => (0,dist_options/* checkRunOptions */._b)(uploadInputs));
    if (knownMode !== undefined)
        await given.check(() => createService({ placeholders: {}, rootName: "files", temporaryFolder: "." }));
    if (given.problems.length > 0)
        throw new InputsError(given.problems);
    return {
        service,
        mode,
        files: (await given.value("files")) ?? "",
        ifNoFilesFound: (await given.value("if-no-files-found")) ?? INPUTS["if-no-files-found"].default,
        hiddenFiles: (await given.value("include-hidden-files")) ?? INPUTS["include-hidden-files"].default,
        upload: uploadInputs,
        createService,
        target: {
            title: definition.title,
            name: standsIn ? undefined : definition.targetName(serviceOptions),
            // A dry run's target may be a stand-in; another server's pages may have other addresses.
            page: isDryRun || given.isGiven("base-url") ? undefined : definition.page?.(serviceOptions),
        },
        warnings: given.warnings,
    };
}
/** How a service uses an input; undefined where it does not have it. */
function useOf(spec, service) {
    if (typeof spec.for === "object")
        return spec.for[service];
    if (spec === TABLE.get("token"))
        return { required: true, standIn: "dry-run-without-token" };
    const { standInUrl } = SERVICES[service];
    if (spec === TABLE.get("base-url") && standInUrl !== undefined)
        return { required: true, standIn: standInUrl };
    return spec.required === undefined ? {} : { required: spec.required };
}
/** @param mode - undefined where it is wrong: what it would require is not known then */
function isRequired({ required, modes }, mode) {
    if (mode === undefined)
        return required === true && modes === undefined;
    return required === true || required?.includes(mode) === true;
}
/** What makes an input necessary, or what it may be. */
function whyRequired(name, { required, modes, unless }, service, mode) {
    if (name === "token") {
        return ". If it is set to a secret, check the secret's name. Runs for pull requests from forks and by Dependabot get no secrets: use `dry-run: true` there";
    }
    if (name === "files")
        return ": patterns, one a line";
    const or = unless === undefined ? "" : `, or \`${unless}\``;
    return required === true && modes === undefined ? ` with service: ${service}${or}` : ` with mode: ${mode}${or}`;
}
function inputOf(spec, service) {
    const having = SERVICE_NAMES.filter((other) => useOf(spec, other) !== undefined);
    return `is an input of ${having.join(" and ")}, not of ${service}`;
}
async function readMode(service, given) {
    const { modes, title, ownModeNames = {} } = SERVICES[service];
    const text = given.text("mode") ?? INPUTS.mode.default;
    const mode = modes.find((candidate) => candidate === text);
    if (mode !== undefined)
        return mode;
    const meant = new Map(Object.entries({ ...MODE_SYNONYMS, ...ownModeNames })).get(text.toLowerCase());
    const known = `${quoted(text)} is not a mode of ${service}, which has ${modes.join(", ")}`;
    if (Object.hasOwn(ownModeNames, text))
        given.refuse("mode", `${title} calls it ${text}, this action \`${meant}\``);
    else if (meant !== undefined && modes.includes(meant))
        given.refuse("mode", `${known}: did you mean \`${meant}\`?`);
    else
        given.refuse("mode", await withGuess(known, text, modes));
    return undefined;
}
/** What people call the modes. */
const MODE_SYNONYMS = {
    add: "append",
    insert: "append",
    new: "create",
    overwrite: "replace",
    reload: "replace",
    update: "replace",
    upload: "create",
    upsert: "replace",
};
/** The core's name of the option that an input becomes. */
function optionName(input) {
    return TABLE.get(input)?.option ?? input.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
const INPUT_OF_OPTION = new Map([
    ...[...TABLE.keys()].map((name) => [optionName(name), name]),
    // What is no input comes from the runner.
    ["temporaryFolder", "RUNNER_TEMP"],
    ["workspace", "GITHUB_WORKSPACE"],
]);
/** What the core says of an option, said of the input that it comes from. */
function inputProblem({ option, message }) {
    const clause = message.slice(`${option}: `.length);
    return {
        input: INPUT_OF_OPTION.get(option) ?? option,
        message: clause.replace(/`([a-zA-Z]+)`/g, (whole, name) => {
            const input = INPUT_OF_OPTION.get(name);
            return input === undefined ? whole : `\`${input}\``;
        }),
    };
}
/** The texts of the inputs that are given, by their names in lower case. */
function inputTexts(env) {
    const texts = new Map();
    for (const [variable, value = ""] of Object.entries(env)) {
        if (variable.startsWith("INPUT_") && value.trim() !== "") {
            texts.set(variable.slice("INPUT_".length).toLowerCase(), value.trim());
        }
    }
    return texts;
}
/** The inputs of a step as they are read, and what is wrong with them. */
class GivenInputs {
    problems = [];
    warnings = [];
    #texts;
    #context;
    #values = new Map();
    constructor(texts, context) {
        this.#texts = texts;
        this.#context = context;
    }
    refuse(input, message) {
        if (!this.problems.some((problem) => problem.input === input))
            this.problems.push({ input, message });
    }
    text(name) {
        return this.#texts.get(name);
    }
    /** Whether it is given, and not its default: a runner hands on the defaults of all inputs, whatever the service. */
    isGiven(name) {
        const text = this.#texts.get(name);
        const spec = TABLE.get(name);
        return text !== undefined && (spec?.default === undefined || text !== spec.type.show(spec.default));
    }
    /** The value of an input that is given; undefined also for a bad one, which is refused. */
    async value(name) {
        const { type } = INPUTS[name];
        return (await this.parse(name, type)); // made by the type of this very input
    }
    async parse(name, type, text = this.#given(name)) {
        if (text === undefined)
            return undefined;
        if (this.#values.has(name))
            return this.#values.get(name);
        const value = await this.check(() => type.parse(text, this.#context), name);
        this.#values.set(name, value);
        return value;
    }
    /** Does what may find something wrong with an input, which then is one of the problems. */
    async check(act, input) {
        try {
            return await act();
        }
        catch (error) {
            if (error instanceof BadValue && input !== undefined)
                this.refuse(input, error.message);
            else if (error instanceof errors/* InputError */.dz) {
                const problem = inputProblem(error);
                this.refuse(problem.input, problem.message);
            }
            else
                throw error;
            return undefined;
        }
    }
    #given(name) {
        return this.isGiven(name) ? this.#texts.get(name) : undefined;
    }
}
//# sourceMappingURL=load.js.map
;// CONCATENATED MODULE: ./packages/action/lib/early-end.js



/** Why nothing was sent: inputs that cannot be used, or a fault of this program's. */
function errorsOf(thrown) {
    if (thrown instanceof InputsError) {
        return thrown.problems.map(({ input, message }) => ({ kind: "input", message: `\`${input}\` ${message}` }));
    }
    if (thrown instanceof PatternError)
        return [{ kind: "input", message: thrown.message }];
    if (thrown instanceof errors/* InputError */.dz) {
        const { input, message } = inputProblem(thrown);
        return [{ kind: "input", message: `\`${input}\` ${message}` }];
    }
    return [
        {
            kind: "internal",
            message: (0,dist_text/* plainText */.w)(thrown instanceof Error ? thrown.message : String(thrown), 1000),
            hint: "This looks like a fault of dataset-upload: please report it, with the log of a run with debug logging.",
        },
    ];
}
/** The report of a run that ended before its upload began. */
function emptyReport(errors, run) {
    const time = new Date().toISOString();
    return {
        schemaVersion: 1,
        service: (0,dist_text/* plainText */.w)(run.service, 100),
        baseUrl: "",
        mode: run.mode ?? "create",
        status: "failure",
        startedAt: time,
        finishedAt: time,
        files: [],
        requests: [],
        notices: [],
        errors,
        unfinished: [],
        totals: totalsOf([], undefined),
        ...idsOf([]),
    };
}
/** What is known of a run while it goes on, for outputs that have to be written before its end. */
class LiveReport {
    /** The last of each name counts. */
    #files = [];
    /** The names of files whose requests were on their way. */
    #sent = new Set();
    #planned = 0;
    on(event) {
        if (event.kind === "planned")
            this.#planned = event.files;
        if (event.kind === "file")
            this.#files.push(event.file);
        if (event.kind !== "sending")
            return;
        for (const file of event.files)
            this.#sent.add(file.name);
        this.#files.push(...event.files);
    }
    /** The report as if the run had ended now: a file of which nothing final is known is in doubt where it was sent, else it has failed. */
    asIfEnded(start, error) {
        const latest = new Map(this.#files.map((file) => [file.name, file]));
        const files = [...latest.values()].map((file) => file.state === "planned" ? { ...file, state: this.#sent.has(file.name) ? "in-doubt" : "failed", error } : file);
        const totals = totalsOf(files, undefined);
        const untold = Math.max(0, this.#planned - files.length);
        return {
            ...start,
            status: totals.uploaded + totals.inDoubt + totals.skipped > 0 ? "partial" : "failure",
            files,
            errors: [error],
            totals: { ...totals, files: totals.files + untold, failed: totals.failed + untold },
            ...idsOf(files),
        };
    }
}
//# sourceMappingURL=early-end.js.map
;// CONCATENATED MODULE: ./packages/action/lib/found-files.js


const MOST_NAMED = 10;
/** What the user should know of a search: lines that matched nothing, and what was meant but is not sent. */
function searchNotices({ unmatched, skipped }, ifNoFilesFound) {
    const level = ifNoFilesFound === "ignore" ? "notice" : "warning";
    const missing = unmatched.map((pattern) => ({ level, message: `\`${pattern}\` matched no file${backslashWords(pattern)}` }));
    const left = skipped
        .slice(0, MOST_NAMED)
        .map(({ label, reason }) => ({ level: "warning", message: `not sent: ${skipWords(reason)}`, file: label }));
    const more = skipped.length - left.length;
    if (more > 0)
        left.push({ level: "warning", message: `${formatCount(more)} more that patterns mean are not sent either` });
    return [...missing, ...left];
}
/** Paths of Windows in a workflow that runs elsewhere match nothing, and their author looks for the fault in the names. */
function backslashWords(pattern) {
    return external_node_path_.sep === "/" && pattern.includes("\\")
        ? ": on this runner, `\\` makes the character after it an ordinary one; write `/` between folders"
        : "";
}
function skipWords(reason) {
    switch (reason.kind) {
        case "unreadable":
            return `it cannot be read (${reason.code})`;
        case "link-outside":
            return "a link to something outside the workspace";
        case "link-broken":
            return "a link to nothing";
        case "link-hidden":
            return "a link to something hidden: set `include-hidden-files: true` to send it";
        case "link-loop":
            return "a link that leads back to itself";
        case "too-many-links":
            return "too many links lead to folders";
        case "credential-file":
            return "a file that an earlier step keeps credentials in";
        case "hidden":
            return "its name begins with a dot: set `include-hidden-files: true` to send it";
        case "invalid-name":
            return "its name is not UTF-8";
        default:
            return `not a regular file (${reason.kind})`;
    }
}
//# sourceMappingURL=found-files.js.map
;// CONCATENATED MODULE: ./packages/action/lib/inputs/workspace-file.js






// A mapping of metadata or columns is far smaller; a data file named by mistake is not to be read whole.
const MOST_BYTES = 1024 * 1024;
/**
 * Reads a text file of the workspace, for an input given as `@path`.
 * @throws {BadValue} where it lies outside the workspace, also through a symbolic link, is hidden behind one, holds credentials, or cannot be
 * read
 */
async function readWorkspaceFile(workspace, name) {
    const named = quoted(`@${name}`);
    const root = await (0,promises_.realpath)(workspace);
    const target = await (0,promises_.realpath)(external_node_path_.resolve(root, name)).catch(() => undefined);
    if (target === undefined)
        throw new BadValue(`names ${named}, which does not exist in the workspace`);
    if (!liesIn(root, target))
        throw new BadValue(`names ${named}, which lies outside the workspace`);
    if (holdsCredentials("workspace", external_node_path_.relative(root, target).split(external_node_path_.sep))) {
        throw new BadValue(`names ${named}, which earlier steps keep credentials in`);
    }
    const place = { kind: "workspace", path: root, real: root };
    if (leadsToHidden(external_node_path_.resolve(root, name), target, [place], external_node_path_)) {
        throw new BadValue(`names ${named}, which is a link to something hidden: name the file itself`);
    }
    const handle = await (0,open_in_place/* openInPlace */.B)(target).catch(() => {
        throw new BadValue(`names ${named}, which cannot be read`);
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new BadValue(`names ${named}, which is not a file`);
        // One byte more than is allowed tells whether it grows meanwhile.
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
        if (bytesRead > MOST_BYTES)
            throw new BadValue(`names ${named}, which is larger than 1 MiB`);
        return buffer.toString("utf8", 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/**
 * The real path of a file to be written, which need not exist yet.
 * @param folders - it has to lie in one of these; from the first, where it is relative
 * @throws {BadValue} where it lies elsewhere, also through a symbolic link, or is no place for it
 */
async function pathToWrite(folders, name) {
    const roots = await Promise.all(folders.map((folder) => (0,promises_.realpath)(folder).catch(() => external_node_path_.resolve(folder))));
    const target = await realPathOf(external_node_path_.resolve(folders[0], name));
    const root = target === undefined ? undefined : roots.find((candidate) => liesIn(candidate, target));
    if (target === undefined || root === undefined) {
        throw new BadValue(`${quoted(name)} lies outside the workspace and RUNNER_TEMP`);
    }
    const kind = root === roots[0] ? "workspace" : "runner-temp";
    if (holdsCredentials(kind, external_node_path_.relative(root, target).split(external_node_path_.sep))) {
        throw new BadValue(`${quoted(name)} is where git, the runner or earlier steps keep what is theirs`);
    }
    const stats = await (0,promises_.lstat)(target).catch(() => undefined); // not made yet
    if (stats !== undefined && !stats.isFile())
        throw new BadValue(`${quoted(name)} is not a file`);
    return target;
}
/** The path without symbolic links, of which the end need not exist; undefined where a link leads to nothing. */
async function realPathOf(target) {
    const real = await (0,promises_.realpath)(target).catch(() => undefined);
    if (real !== undefined)
        return real;
    // A link to nothing exists itself: what is written to it would come into being wherever it leads.
    const isThere = await (0,promises_.lstat)(target).then(() => true, () => false);
    if (isThere || external_node_path_.dirname(target) === target)
        return undefined;
    const folder = await realPathOf(external_node_path_.dirname(target));
    return folder === undefined ? undefined : external_node_path_.join(folder, external_node_path_.basename(target));
}
function liesIn(root, target) {
    return !["", undefined].includes(pathBelow(root, target, external_node_path_));
}
//# sourceMappingURL=workspace-file.js.map
;// CONCATENATED MODULE: ./packages/action/lib/harmless-json.js
/**
 * JSON that does nothing to a log when a later step prints it: what could be a command of the runner's, colours or
 * reorders text is written as an escape.
 */
function harmlessJson(value) {
    return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#\[)/gu, jsonEscape);
}
/** A character as JSON's escapes for its code units. */
function jsonEscape(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
//# sourceMappingURL=harmless-json.js.map
;// CONCATENATED MODULE: ./packages/action/lib/outputs.js

/** The Action's outputs, as `action.yml` and the README describe them. */
const OUTPUTS = {
    status: "`success`; `partial`: something arrived, was emptied or is in doubt, but not all is there; `failure`: nothing changed at the service; `skipped`: there was nothing to do; `planned`: a dry run.",
    "file-count": "Files: the sum of the four counts that follow, except in a dry run, where good files are in none of them.",
    "uploaded-count": "Files that the service said it has.",
    "skipped-count": "Files that an earlier run uploaded.",
    "failed-count": "Files that failed, including those that were never sent.",
    "in-doubt-count": "Files that were sent, whose answer was lost, and that the service cannot be asked for.",
    "row-count": "Rows (records after the header) that the service accepted; in a dry run, that would be sent.",
    "service-row-count": "Rows that the service says it holds now; empty where it does not say.",
    "byte-count": "Bytes of file content that the service accepted.",
    "item-id": "The first of what this run made or added to: a data item, a file, a dataset code, a table name.",
    "item-ids": "JSON array of all of them, in the order of the plan.",
    "job-id": "The first of the jobs in which the service processes what this run sent.",
    "job-ids": "JSON array of all of them, in the order of the plan.",
    url: "Where to look at the result, if the service has such an address.",
    files: 'JSON array with an entry for each file: `{"path", "state", "item", "job", "rows", "bytes"}`, `null` for what is not known.',
    "row-counts": "JSON object from each file's path to its rows. They add up to `row-count`.",
    report: "Path of the JSON report, below the runner's temporary folder: every file, request, attempt, receipt and error.",
};
// GitHub takes 1 MiB of outputs, and counts them in UTF-16.
const MAX_UTF16_BYTES = 1024 * 1024;
const MAX_OUTPUT_BYTES = 512 * 1024;
/**
 * The outputs of a run. All have a value at any time: that of a run of which nothing is known yet, too.
 * @param facts - `inputs`: what the workflow's author wrote: a name among them is the author's own, and may have spaces
 */
function outputsOf(report, facts) {
    const { status, totals } = report;
    const isSafe = (id) => SAFE_ID.test(facts.inputs.has(id) ? id.replaceAll(" ", "_") : id);
    const safe = (id) => (id !== undefined && isSafe(id) ? id : null);
    const jobIds = report.jobIds.filter(isSafe);
    const itemIds = report.itemIds.filter(isSafe);
    const counted = report.files.filter(({ state, rows }) => state !== "skipped" && rows !== undefined);
    const outputs = {
        status,
        "file-count": String(totals.files),
        "uploaded-count": String(totals.uploaded),
        "skipped-count": String(totals.skipped),
        "failed-count": String(totals.failed),
        "in-doubt-count": String(totals.inDoubt),
        "row-count": String(counted.reduce((sum, { rows = 0 }) => sum + rows, 0)),
        "service-row-count": String(totals.serviceRows ?? ""),
        "byte-count": String(totals.bytes),
        "item-id": itemIds[0] ?? "",
        "item-ids": harmlessJson(itemIds),
        "job-id": jobIds[0] ?? "",
        "job-ids": harmlessJson(jobIds),
        url: facts.url,
        files: harmlessJson(report.files.map(({ file, state, itemId, jobId, rows = null, size }) => {
            return { path: file, state, item: safe(itemId), job: safe(jobId), rows, bytes: size };
        })),
        "row-counts": harmlessJson(rowCounts(counted)),
        report: facts.reportPath,
    };
    const tooLarge = emptyTooLarge(outputs);
    const unsafeIds = report.jobIds.length + report.itemIds.length - jobIds.length - itemIds.length;
    return { outputs, tooLarge, unsafeIds };
}
/** Empties outputs that GitHub would not take: those that are too large by themselves, then the largest, until the sum fits. */
function emptyTooLarge(outputs) {
    const largestFirst = Object.keys(outputs) // the record's own
        .sort((a, b) => outputs[b].length - outputs[a].length);
    let sum = largestFirst.reduce((bytes, name) => bytes + 2 * (name.length + outputs[name].length), 0);
    return largestFirst.filter((name) => {
        if (sum <= MAX_UTF16_BYTES && Buffer.byteLength(outputs[name]) <= MAX_OUTPUT_BYTES)
            return false;
        sum -= 2 * outputs[name].length;
        outputs[name] = "";
        return true;
    });
}
function rowCounts(files) {
    // Without a prototype it is a table from the start: 10,000 entries of an ordinary object take four times as long.
    const counts = Object.create(null);
    for (const { file, rows } of files)
        if (rows !== undefined)
            counts[file] = rows;
    return counts;
}
// Later steps put ids into their scripts, often by an expression, which a shell then reads as its own text. One that a shell
// takes for no command can still be an option (`-o`), a second argument, or lead elsewhere (`../..`, `~`, `@host`). In JSON
// escapes they would do no harm until a step reads them with `fromJSON`, as a matrix does: so they are left out there too.
const SAFE_ID = /^[\p{L}\p{N}_](?!.*\/\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}_.:~+=@,/-]{0,499}$/u;
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./packages/action/lib/progress-log.js

const INTERVAL_MS = 5000;
/** The rate is that of the last seconds: an average since the start would only fall while a run waits. */
const RATE_WINDOW_MS = 30_000;
/** Says every few seconds how far a run has come, and, while nothing moves, what it waits for and for how long. */
class ProgressLog {
    #write;
    #now;
    #startedAt;
    #waits = new Map();
    #saidAt;
    #latest;
    /** How many bytes had been sent when, the oldest first. */
    #sent;
    /** @param now - milliseconds that never go back */
    constructor(write, now) {
        this.#write = write;
        this.#now = now;
        this.#startedAt = now();
        this.#saidAt = this.#startedAt;
        this.#sent = [{ at: this.#startedAt, bytes: 0 }];
    }
    /** Takes note of what happens, and says at once what a reader would otherwise take for a standstill. */
    on(event) {
        if (event.kind === "planned") {
            const { tasks, files, bytes } = event;
            this.#write(`Planned: ${formatNumber(tasks.length, "task")}, ${formatNumber(files, "file")}, ${formatBytes(bytes)}`);
        }
        if (event.kind === "asking" || event.kind === "retrying")
            this.#write(waitLine(event));
        if (event.kind === "waiting")
            this.#wait(event);
        if (event.kind === "task-finished")
            this.#waits.delete(event.task);
        if (event.kind !== "progress")
            return;
        this.#latest = event.progress;
        this.sayIfDue();
    }
    /** To be called from time to time: a run that waits makes no progress, and is to be seen waiting. */
    sayIfDue() {
        const now = this.#now();
        if (this.#latest === undefined || now - this.#saidAt < INTERVAL_MS)
            return;
        this.#saidAt = now;
        const rate = this.#rate(now, this.#latest.sentBytes);
        this.#write(progressLine(this.#latest, { elapsedMs: now - this.#startedAt, rate }));
        const waits = [...this.#waits.values()].filter(({ until }) => until > now);
        const [first] = waits;
        if (first === undefined)
            return;
        const left = Number.isFinite(first.until) ? `, ${formatDuration(first.until - now)} to go` : "";
        const others = waits.length > 1 ? ` (and ${formatNumber(waits.length - 1, "more task")})` : "";
        this.#write(logText(`waiting for ${formatDuration(now - first.since)}${left}: ${first.reason}${others}`));
    }
    #wait({ task, reason, forMs = Number.POSITIVE_INFINITY }) {
        const now = this.#now();
        this.#waits.set(task, { reason, since: now, until: now + forMs });
    }
    /** Bytes a second, of late. */
    #rate(now, bytes) {
        this.#sent.push({ at: now, bytes });
        while (this.#sent[1] !== undefined && now - this.#sent[1].at >= RATE_WINDOW_MS)
            this.#sent.shift();
        const [from = { at: now, bytes }] = this.#sent;
        return now === from.at ? 0 : Math.round(((bytes - from.bytes) * 1000) / (now - from.at));
    }
}
function waitLine(event) {
    const where = `(${event.task}, ${event.step}: ${event.reason})`;
    if (event.kind === "asking") {
        return logText(`no answer: asking the service whether it arrived, for at most ${formatDuration(event.forMs)} ${where}`);
    }
    const wait = formatDuration(event.delayMs);
    return logText(`${event.because === "busy" ? `busy: waiting ${wait}` : `trying again in ${wait}`} ${where}`);
}
/** How far a run has come. @param pace - `rate` in bytes a second */
function progressLine({ files, totalFiles, sentBytes, rows, fraction }, { elapsedMs, rate }) {
    const left = fraction > 0 && fraction < 1 ? (elapsedMs * (1 - fraction)) / fraction : undefined;
    return [
        `${Math.floor(fraction * 100)} %`,
        `${formatCount(files)} of ${formatNumber(totalFiles, "file")}`,
        ...(rows > 0 ? [formatNumber(rows, "row")] : []),
        `${formatBytes(sentBytes)} sent`,
        ...(rate > 0 ? [`${formatBytes(rate)}/s`] : []),
        ...(left === undefined ? [] : [`about ${formatDuration(left)} left`]),
    ].join(", ");
}
//# sourceMappingURL=progress-log.js.map
;// CONCATENATED MODULE: ./packages/action/lib/proxy.js
/** What is wrong with the proxy's address where it would be passed by without a word. */
function proxyWarnings(env) {
    const name = ["https_proxy", "HTTPS_PROXY"].find((variable) => env[variable]);
    const address = name === undefined ? undefined : env[name];
    // What is no address at all, such as `10.0.0.1:8080`, http-client reads with `http://` before it. But in
    // `proxy.example.com:8080` the name is a protocol, and what remains has no host.
    if (address === undefined || !URL.canParse(address) || new URL(address).hostname !== "")
        return [];
    return [`\`${name}\` does not begin with \`http://\`: the requests go out without that proxy`];
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./packages/action/lib/secrets.js


// Where http-client looks for a proxy, and what else of the machine's may hold one's password.
const PROXIES = ["http_proxy", "https_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
const ADDRESSES = Object.entries(INPUTS).flatMap(([name, { type }]) => type === address || type === baseUrl ? [`INPUT_${name.toUpperCase()}`] : []);
/** Whatever in the environment is nobody's business: the token, passwords of proxies, keys in addresses. */
function secretsOf(env) {
    const addresses = [...PROXIES, ...ADDRESSES].map((name) => env[name]?.trim() ?? "");
    const secrets = [env.INPUT_TOKEN ?? "", ...addresses.flatMap(secretsOfAddress)];
    return [...new Set(secrets)].filter((secret) => secret.trim() !== "");
}
// A value of a query that is shorter may be an ordinary word, which masking would blot out of the whole job's log.
const SHORTEST_KEY = 12;
/** The password in an address, also in one that is written wrong, and the keys in its query. */
function secretsOfAddress(address) {
    const [, userinfo = ""] = /^(?:[a-z][a-z\d+.-]*:\/*)?([^/?#]*)@/i.exec(address) ?? [];
    const colon = userinfo.indexOf(":");
    // A user name by itself is a key too: some services take one in its place.
    const password = colon === -1 ? userinfo : userinfo.slice(colon + 1);
    const [, query = ""] = /\?([^#]*)/.exec(address) ?? [];
    const values = [...new URLSearchParams(query).values()].filter((value) => value.length >= SHORTEST_KEY);
    return [password, decoded(password), ...values];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The value with the secrets taken out of every text in it. What holds none is not copied. */
function redactAll(value, redact) {
    return redacted(value, redact); // of the same shape: only texts are replaced, by texts
}
function redacted(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value !== "object" || value === null)
        return value;
    const before = Array.isArray(value) ? value : Object.values(value);
    const changed = [];
    for (let index = 0; index < before.length; index += 1) {
        const clean = redacted(before[index], redact);
        if (clean !== before[index])
            changed.push([index, clean]);
    }
    if (changed.length === 0)
        return value;
    const after = [...before];
    for (const [index, clean] of changed)
        after[index] = clean;
    return Array.isArray(value) ? after : Object.fromEntries(Object.keys(value).map((key, index) => [key, after[index]]));
}
//# sourceMappingURL=secrets.js.map
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


const MAX_ENTRIES = 20;
const ICONS = {
    success: "✅",
    partial: "⚠️",
    failure: "❌",
    skipped: "⏭️",
    planned: "📋",
};
const STATES = {
    failed: "❌ failed",
    "in-doubt": "❓ in doubt",
    "not-sent": "⏹️ not sent",
    uploaded: "✅ uploaded",
    planned: "📋 planned",
    skipped: "⏭️ skipped",
};
/** The job summary: GitHub-flavoured Markdown, in which names of files and words of servers are text and nothing else. */
function summaryOf(digest) {
    return [
        `### ${ICONS[digest.report.status]} ${prose(digest.outcome)}`,
        errorList(digest),
        noticeList(digest),
        facts(digest),
        itemTable(digest),
        summary_fileTable(digest),
    ]
        .filter((section) => section !== "")
        .join("\n\n")
        .concat("\n");
}
/** Each error once, however many files it befell, with what to do about it. */
function errorList({ errors }) {
    return summary_list("What went wrong", errors, errorItem);
}
function errorItem({ error, hint, files, moreFiles }) {
    const more = moreFiles > 0 ? ` and ${formatCount(moreFiles)} more` : "";
    const named = files.length === 0 ? "" : `${files.map((file) => code(file)).join(", ")}${more}: `;
    return `${named}${prose(error.message)}${hint === undefined ? "" : `<br>➜ ${prose(hint)}`}`;
}
function noticeList({ report }) {
    return summary_list("Notices", report.notices, ({ message, file, details }) => {
        const named = file === undefined ? "" : `${code(file)}: `;
        return `${named}${prose(message)}${details === undefined ? "" : detailsBlock(details)}`;
    });
}
function summary_list(title, all, itemOf) {
    if (all.length === 0)
        return "";
    const items = all.slice(0, MAX_ENTRIES).map((entry) => `- ${itemOf(entry)}`);
    const more = all.length - items.length;
    if (more > 0)
        items.push(`- and ${formatCount(more)} more: see the report`);
    return `#### ${title}\n\n${items.join("\n")}`;
}
const MAX_DETAILS_CHARACTERS = 32 * 1024;
/** A block of code below an item of a list, which a click opens. */
function detailsBlock(details) {
    if (details.length > MAX_DETAILS_CHARACTERS)
        return " (in the log and the report)";
    const lines = ["<details><summary>Show</summary>", "", ...codeBlock(linesToShow(details)), "", "</details>"];
    return `\n\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`;
}
function facts({ report, target, items, itemCount, verb }) {
    const { totals, baseUrl, mode, shard, jobIds, itemIds, earlierItemIds } = report;
    const [first] = items;
    const label = itemCount === 1 && first !== undefined ? `${prose(first.label)} ` : "";
    const entries = [
        ["Service", baseUrl === "" ? "" : `${prose(target.title)}, ${code(baseUrl)}, mode ${prose(mode)}`],
        ["Shard", shard === undefined ? "" : `${shard.index}/${shard.count}`],
        [verb, itemCount > 1 && items.length > 0 ? "" : (label + idList(itemIds)).trim()],
        ["Jobs", idList(jobIds)],
        ["Rows the service holds", totals.serviceRows === undefined ? "" : formatCount(totals.serviceRows)],
        ["Made by earlier runs", idList(earlierItemIds)],
        ["Look at", target.page === undefined ? "" : markdown_link(target.page.title, target.page.address)],
    ];
    return entries.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`])).join("<br>\n");
}
function idList(ids) {
    const shown = ids.slice(0, 10).map((id) => code(id));
    return shown.join(", ") + (ids.length > shown.length ? ` and ${formatCount(ids.length - shown.length)} more` : "");
}
/** What was made, or would be, with the files in it. */
function itemTable({ items, itemCount, verb }) {
    if (itemCount === 1)
        return "";
    return table([verb, "Id", "Files", "Rows", "Size"], items.map((item) => [
        codeCell(item.label),
        codeCell(item.itemId ?? ""),
        filesOf(item),
        rowsOf(item),
        formatBytes(item.bytes),
    ]), itemCount, "item");
}
function filesOf({ files, arrived }) {
    return arrived === files ? formatCount(files) : `${formatCount(arrived)} of ${formatCount(files)}`;
}
function rowsOf({ rows }) {
    return rows === undefined ? "" : formatCount(rows);
}
/** The first files; ids only where the items have not shown them. */
function summary_fileTable({ report, files, items }) {
    const withIds = items.length === 0;
    return table(["State", "File", "Rows", "Size", "Job", "Item"], files.map((file) => [
        STATES[file.shown],
        codeCell(file.file),
        rowsOf(file),
        formatBytes(file.size),
        withIds ? codeCell(file.jobId ?? "") : "",
        withIds ? codeCell(file.itemId ?? "") : "",
    ]), report.files.length, "file");
}
/** A table without the columns that are empty; numbers stand on the right. */
function table(head, rows, count, what) {
    if (rows.length === 0)
        return "";
    const used = head.flatMap((title, column) => (rows.some((row) => row[column] !== "") ? [{ title, column }] : []));
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const more = count - rows.length;
    return [
        line(used.map(({ title }) => title)),
        line(used.map(({ title }) => (["Files", "Rows", "Size"].includes(title) ? "--:" : "---"))),
        ...rows.map((row) => line(used.map(({ column }) => row[column] ?? ""))),
        ...(more > 0 ? ["", `and ${formatNumber(more, `more ${what}`)}: all are in the report.`] : []),
    ].join("\n");
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = require("node:stream/promises");
;// CONCATENATED MODULE: ./packages/action/lib/write-report.js






/** Writes the report, as JSON, into a new folder below `folder`; its path. */
async function writeReport(report, folder) {
    const target = external_node_path_.join(await (0,promises_.mkdtemp)(external_node_path_.join(folder, "dataset-upload-")), "report.json");
    await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_.Readable.from(chunksOf(report)), (0,external_node_fs_.createWriteStream)(target));
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
            yield harmlessJson(value);
        before = ",\n";
    }
    yield "\n}\n";
}
function* listPieces(list) {
    let before = "[\n";
    for (const entry of list) {
        yield before + harmlessJson(entry);
        before = ",\n";
    }
    yield list.length === 0 ? "[]" : "\n]";
}
//# sourceMappingURL=write-report.js.map
;// CONCATENATED MODULE: ./packages/action/lib/main.js



















/** Runs the Action in a runner's environment. What went wrong is in the outputs, the log and the exit code: nothing is thrown. */
async function main(env) {
    const redact = maskSecrets(env);
    const notices = [];
    const live = new LiveReport();
    let inputs;
    const empty = (errors) => emptyReport(errors, { service: inputs?.service ?? env.INPUT_SERVICE ?? "", mode: inputs?.mode });
    const outputFacts = () => ({
        reportPath: "",
        url: inputs?.target.page?.address.href ?? "",
        inputs: new Set(inputTexts(env).values()),
    });
    const writeDown = (error) => setOutputs(outputsOf(live.asIfEnded(empty([]), error), outputFacts()).outputs, redact);
    const crashing = endOnCrash(writeDown, redact);
    let report;
    // A run that has ended is told as it ended, whatever comes after.
    const stopping = stopOnSignals(() => report ?? writeDown(CANCELLED));
    // A run whose outputs cannot be written sends nothing: nobody would learn what it did.
    if (setOutputs(outputsOf(empty([]), outputFacts()).outputs) === "unwritable")
        return crashing.end();
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    try {
        inputs = await loadInputs(env, {
            readText: (name) => readWorkspaceFile(workspace, name),
            pathToWrite: (name) => pathToWrite([workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])], name),
        });
        for (const message of [...inputs.warnings, ...proxyWarnings(env)])
            notices.push({ level: "warning", message });
        report = await run(inputs, { env, workspace, notices, redact, live, signal: stopping.signal });
    }
    catch (thrown) {
        report = empty(thrown === stopping.signal.reason ? [CANCELLED] : errorsOf(thrown));
    }
    const whole = { ...report, notices: [...notices, ...report.notices] };
    // Before anything is made of it: in Markdown, `_` is written `\\_`, and a secret would not be known for one any more.
    await publish(redactAll(whole, redact), inputs, outputFacts(), env, redact);
    stopping.end();
    crashing.end();
}
/** Before anything else: whatever is printed after this, the runner takes the secrets out of. */
function maskSecrets(env) {
    const secrets = secretsOf(env);
    for (const form of new Set(secrets.flatMap(dist_redact/* secretForms */.eo)))
        setSecret(form);
    return (0,dist_redact/* redactor */.$p)(secrets);
}
const CANCELLED = { kind: "stopped", message: "the run was cancelled" };
// A runner sends SIGINT when a run is cancelled, SIGTERM 7.5 s later, and kills 2.5 s after that.
const MOST_MS_AFTER_SIGNAL = 4500;
/**
 * Aborts the signal when the runner says to stop, and ends the process soon after, should anything keep it.
 * @param onStop - writes down what is known by then
 */
function stopOnSignals(onStop) {
    const controller = new AbortController();
    const stop = (name) => {
        if (controller.signal.aborted)
            return;
        info(`${name}: stopping; what has arrived will be reported`);
        controller.abort();
        onStop();
        setTimeout(() => process.exit(1), MOST_MS_AFTER_SIGNAL).unref();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    return {
        signal: controller.signal,
        end: () => {
            process.off("SIGINT", stop).off("SIGTERM", stop);
        },
    };
}
/**
 * Ends the process at an error that nobody caught, without a stack trace: messages may hold what a library was given. And
 * where nothing is left to wait for though the run is not through, which Node would take for a success.
 * @param onCrash - writes down what is known by then
 */
function endOnCrash(onCrash, redact) {
    const crash = (thrown) => {
        const [error] = errorsOf(thrown);
        try {
            if (error !== undefined)
                onCrash(error);
            core_error(logText(redact(error?.message ?? "")));
            info(logText(redact(error?.hint ?? "")));
        }
        finally {
            process.exit(1);
        }
    };
    // Promises that nobody caught end up here too.
    process.on("uncaughtException", crash);
    const stuck = () => crash(new Error("the run waits for what never comes"));
    process.once("beforeExit", stuck);
    return { end: () => void process.off("beforeExit", stuck) };
}
async function run(inputs, context) {
    const { env, workspace, redact, live, signal } = context;
    const found = await findFiles({
        patterns: inputs.files,
        workspace,
        runnerTemp: env.RUNNER_TEMP,
        hiddenFiles: inputs.hiddenFiles,
        signal,
    });
    const files = await withoutJournal(found.files, inputs.upload.journal);
    context.notices.push(...searchNotices(found, inputs.ifNoFilesFound));
    const service = await inputs.createService({
        placeholders: placeholdersOf(env, new Date()),
        temporaryFolder: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        rootName: rootNameOf(found.root, env.GITHUB_REPOSITORY),
    });
    info(`${formatNumber(files.length, "file")} for ${logText(inputs.target.title)} at ${service.baseUrl.host}`);
    const progress = new ProgressLog((line) => info(redact(line)), () => process.uptime() * 1000);
    const ticks = setInterval(() => progress.sayIfDue(), 1000);
    const isDebug = core_isDebug();
    try {
        const report = await upload({
            ...inputs.upload,
            service,
            files,
            signal,
            onEvent(event) {
                live.on(event);
                progress.on(event);
                if (isDebug && event.kind === "file")
                    debug(logText(redact(`${event.file.file}: ${event.file.state}`)));
            },
        });
        return files.length === 0 ? withoutFiles(report, inputs) : report;
    }
    finally {
        clearInterval(ticks);
    }
}
/** The files but for the journal, which is no data, and which changes while they are sent. */
async function withoutJournal(files, journal) {
    const own = journal === undefined ? undefined : await (0,promises_.realpath)(journal).catch(() => undefined); // not made yet
    return own === undefined ? files : files.filter(({ path }) => path !== own);
}
/** The report of a run that found nothing: a failure, unless that is allowed. */
function withoutFiles(report, { ifNoFilesFound }) {
    if (ifNoFilesFound !== "error")
        return report;
    const error = {
        kind: "input",
        message: "`files` matched no file",
        hint: "Check the patterns and the steps before this one. Set `if-no-files-found` to `warn` or `ignore` where this is fine.",
    };
    return { ...report, status: "failure", errors: [...report.errors, error] };
}
async function publish(report, inputs, facts, env, redact) {
    const warn = (message) => warning(logText(redact(message)));
    const reportPath = await writeReport(report, env.RUNNER_TEMP || (0,external_node_os_.tmpdir)()).catch((error) => {
        warn(`the report cannot be written: ${String(error)}`);
        return "";
    });
    const { outputs, tooLarge, unsafeIds } = outputsOf(report, { ...facts, reportPath });
    setOutputs(outputs);
    for (const name of tooLarge) {
        warn(`the output \`${name}\` is left empty: GitHub takes 1 MiB of outputs, and would cut it. The report has it all`);
    }
    if (unsafeIds > 0) {
        const ids = `${formatNumber(unsafeIds, "id")} of the service's ${unsafeIds === 1 ? "is" : "are"}`;
        warn(`${ids} not in the outputs: a script could take characters in it for commands. The report has it`);
    }
    const digest = digest_digestOf(report, inputs?.target ?? { title: report.service }, inputs?.upload.dryRun ? "dry-run" : "upload");
    if (env.GITHUB_STEP_SUMMARY) {
        await summary
            .addRaw(summaryOf(digest))
            .write()
            .catch((error) => warn(`the summary cannot be written: ${String(error)}`));
    }
    for (const entry of closingLog(digest))
        writeEntry(entry);
    if (digest.failed)
        process.exitCode = 1;
}
function writeEntry(entry) {
    switch (entry.kind) {
        case "line":
            info(entry.text);
            break;
        case "group":
            startGroup(entry.title);
            for (const line of entry.lines)
                info(line);
            endGroup();
            break;
        case "annotation": {
            const { level, message, details = [], ...place } = entry.annotation;
            const write = { error: core_error, warning: warning, notice: notice }[level];
            write(message, place);
            for (const line of details)
                info(line);
        }
    }
}
/** Writes the outputs to the runner's file. Where that is gone, or its disk is full, the step fails and its log says why. */
function setOutputs(outputs, redact = (text) => text) {
    const values = Object.entries(outputs).map(([name, value]) => [name, redact(value)]);
    try {
        for (const [name, value] of values)
            setOutput(name, value);
        return "written";
    }
    catch (error) {
        core_error(logText(`the outputs cannot be written: ${String(error)}`));
        process.exitCode = 1;
        return "unwritable";
    }
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./packages/action/lib/index.js

main(process.env);
//# sourceMappingURL=index.js.map
module.exports = __webpack_exports__;
/******/ })()
;