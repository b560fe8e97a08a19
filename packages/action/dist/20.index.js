"use strict";
exports.id = 20;
exports.ids = [20];
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

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareTable: () => (/* binding */ prepareTable)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/core/dist/table/found-out.js
/** Collects what readers found out by themselves, so that the user is told of each finding once. */
class Findings {
    #byMessage = new Map();
    add = (notice) => {
        const same = this.#byMessage.get(notice.message);
        if (same === undefined)
            this.#byMessage.set(notice.message, [notice]);
        else if (!same.some(({ file }) => file === notice.file))
            same.push(notice);
    };
    notices() {
        return [...this.#byMessage].flatMap(([message, notices]) => notices.length === 1
            ? notices
            : [{ message: `${message} (${notices.length} files, such as ${notices[0]?.file ?? ""})` }]);
    }
}
//# sourceMappingURL=found-out.js.map
// EXTERNAL MODULE: ./packages/core/dist/table/columns.js
var table_columns = __webpack_require__(6859);
// EXTERNAL MODULE: ./packages/core/dist/table/date-format.js
var date_format = __webpack_require__(3868);
// EXTERNAL MODULE: ./packages/core/dist/table/numeric-format.js
var numeric_format = __webpack_require__(6487);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(7007);
// EXTERNAL MODULE: ./packages/core/dist/formats/records.js
var records = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/core/dist/table/cell-encoder.js





/**
 * A function that writes the JSON that a cell is sent as, by the table in docs/services/graphite-note.md. A value that the
 * column does not allow is reported and written as `null`.
 */
function cellEncoder(column) {
    switch (column.subtype) {
        case "text":
            return writeText;
        case "numeric":
            return numericEncoder(column.format);
        case "date":
        case "datetime":
            return dateEncoder(column.format ?? table_columns/* DEFAULT_DATE_FORMATS */._E[column.subtype]);
    }
}
function writeText(cell, out) {
    if (typeof cell === "string") {
        out.string(cell);
    }
    else if (cell === null || cell === undefined) {
        out.literal("null");
    }
    else {
        out.string(cellText(cell));
    }
}
function numericEncoder(format) {
    const numericFormat = (format === undefined ? undefined : (0,numeric_format/* parseNumericFormat */.qS)(format)) ?? numeric_format/* PLAIN_NUMBERS */.EY;
    const readNumber = (0,numeric_format/* compileNumericFormat */.MM)(numericFormat);
    const hasPoint = numericFormat.decimal === ".";
    const allowed = format === undefined ? "not numeric" : `not numeric (format \`${format}\`)`;
    return (cell, out, report) => {
        if (hasPoint && typeof cell === "string" && (0,numeric_format/* shortNumberDecimals */.uW)(cell) !== numeric_format/* NOT_SHORT */.d7) {
            out.literal(cell);
            return;
        }
        if (cell === "" || cell === null || cell === undefined) {
            out.literal("null");
            return;
        }
        const plain = typeof cell === "string" ? readNumber(cell) : cell instanceof records/* JsonNumber */.WP ? cell.literal : undefined;
        if (plain === undefined) {
            report.reject(`${(0,problem/* quoteValue */.cl)(cellText(cell))} is ${allowed}`);
            out.literal("null");
            return;
        }
        const literal = (0,numeric_format/* numberLiteral */.Ty)(plain);
        if (literal !== undefined) {
            out.literal(literal);
            return;
        }
        report.keepAsText(cellText(cell));
        out.string(cellText(cell));
    };
}
const MAX_REMEMBERED = 2000;
function dateEncoder(format) {
    const isDate = (0,date_format/* compileDateFormat */.$j)(format);
    // A table has few dates, compared with its rows.
    const dates = new Set();
    return (cell, out, report) => {
        if (cell === "" || cell === null || cell === undefined) {
            out.literal("null");
            return;
        }
        const isKnown = typeof cell === "string" && dates.has(cell);
        if (!isKnown && (typeof cell !== "string" || !isDate(cell))) {
            report.reject(`${(0,problem/* quoteValue */.cl)(cellText(cell))} is not a date in the format \`${format}\``);
            out.literal("null");
            return;
        }
        if (!isKnown && dates.size < MAX_REMEMBERED) {
            dates.add((0,problem/* detach */.Yo)(cell));
        }
        out.string(cell);
    };
}
/** A cell as the text that stands in the file. */
function cellText(cell) {
    if (cell instanceof records/* JsonNumber */.WP) {
        return cell.literal;
    }
    return cell instanceof records/* NestedJson */.s3 ? cell.json : String(cell ?? "");
}
//# sourceMappingURL=cell-encoder.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/column-names.js
const LONGEST_NAME = 60;
/**
 * A name for each header: lower-case ASCII letters, digits and underscores, beginning with a letter, at most 60
 * characters, no two the same.
 */
function columnNames(headers) {
    const taken = new Set();
    /** For a name that was taken, the number that was last added to it. */
    const numbers = new Map();
    return headers.map((header, index) => {
        const name = freeName(identifier(header, index), taken, numbers);
        taken.add(name);
        return name;
    });
}
function identifier(header, index) {
    const ascii = header
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_")
        .replace(/^_|_$/g, "")
        .slice(0, LONGEST_NAME);
    if (ascii === "") {
        return `column_${index + 1}`;
    }
    return /^[a-z]/.test(ascii) ? ascii : `column_${ascii}`.slice(0, LONGEST_NAME);
}
function freeName(name, taken, numbers) {
    let free = name;
    for (let number = (numbers.get(name) ?? 1) + 1; taken.has(free); number += 1) {
        const suffix = `_${number}`;
        free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
        numbers.set(name, number);
    }
    return free;
}
//# sourceMappingURL=column-names.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-dates.js


const infer_dates_MAX_REMEMBERED = 2000;
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.(?:\\d{3}|\\d{6}))?)?";
const ZONE = "Z|[+-]\\d{2}:[0-5]\\d";
const DATE = new RegExp(`^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?:([ T])(${TIME})(${ZONE})?)?$`);
/** Finds the date formats that all values of a column allow. */
class DateInference {
    #orders = ["ymd", "dmy", "mdy"];
    /** Separator and time, the same for all values. */
    #shape;
    #first = { hasZero: false, hasSingle: false };
    #second = { hasZero: false, hasSingle: false };
    /** Values that were taken. A table has few dates, compared with its rows. */
    #taken = new Set();
    /** Takes a value; false, for good, where no format allows it together with those before. */
    add(text) {
        if (this.#taken.has(text)) {
            return true;
        }
        const [, start = "", separator = "", middle = "", end = "", gap = "", clock = "", zone = ""] = DATE.exec(text) ?? [];
        if (separator === "") {
            return false;
        }
        const time = timeFormat(gap, clock, zone);
        this.#shape ??= { separator, time };
        if (this.#shape.separator !== separator || this.#shape.time !== time) {
            return false;
        }
        const isYearFirst = start.length === 4;
        noteDigits(this.#first, isYearFirst ? middle : start);
        noteDigits(this.#second, isYearFirst ? end : middle);
        this.#orders = this.#orders.filter((order) => allows(order, start, middle, end));
        const isTaken = this.#orders.length > 0 && isConsistent(this.#first) && isConsistent(this.#second);
        if (isTaken && this.#taken.size < infer_dates_MAX_REMEMBERED) {
            this.#taken.add((0,problem/* detach */.Yo)(text));
        }
        return isTaken;
    }
    /** The reading of the values so far, all of which `add` took. */
    reading() {
        const shape = this.#shape;
        if (shape === undefined) {
            return { kind: "none" };
        }
        const formats = this.#orders.map((order) => this.#format(order, shape.separator) + shape.time);
        const [format] = formats;
        if (format === undefined || formats.length > 1) {
            return { kind: "several", formats };
        }
        return { kind: "one", subtype: shape.time === "" ? "date" : "datetime", format };
    }
    #format(order, separator) {
        const [first, second] = order === "dmy" ? ["day", "month"] : ["month", "day"];
        const short = [LETTERS[first][width(this.#first)], LETTERS[second][width(this.#second)]];
        return (order === "ymd" ? ["Y", ...short] : [...short, "Y"]).join(separator);
    }
}
const LETTERS = { day: { padded: "d", plain: "j" }, month: { padded: "m", plain: "n" } };
function width(digits) {
    return digits.hasSingle ? "plain" : "padded";
}
function noteDigits(digits, text) {
    digits.hasSingle ||= text.length === 1;
    digits.hasZero ||= text.length === 2 && text.startsWith("0");
}
function isConsistent({ hasSingle, hasZero }) {
    return !(hasSingle && hasZero);
}
function allows(order, start, middle, end) {
    if (order === "ymd") {
        return start.length === 4 && end.length <= 2 && (0,date_format/* isDay */.N)(Number(start), Number(middle), Number(end));
    }
    const [day, month] = order === "dmy" ? [start, middle] : [middle, start];
    return end.length === 4 && start.length <= 2 && (0,date_format/* isDay */.N)(Number(end), Number(month), Number(day));
}
/** The time's part of the format, empty for none. */
function timeFormat(gap, clock, zone) {
    if (gap === "") {
        return "";
    }
    const fraction = clock.split(".")[1]?.length;
    const seconds = clock.length >= 8 ? ":s" : "";
    const fractionFormat = fraction === undefined ? "" : fraction === 3 ? ".v" : ".u";
    const zoneFormat = zone === "" ? "" : zone === "Z" ? "\\Z" : "P";
    return `${gap === "T" ? "\\T" : " "}H:i${seconds}${fractionFormat}${zoneFormat}`;
}
//# sourceMappingURL=infer-dates.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-columns.js






/** Finds the columns of a table from all its records. */
class ColumnsInference {
    #columns = new Map();
    /** Takes some records of a file. Values in JSON strings are text to their author, digits or not. */
    add({ header, records, lines }, file, source) {
        const columns = header.map((name) => this.#column(name));
        for (const [index, column] of columns.entries()) {
            for (let row = 0; row < records.length && column.isOpen; row += 1) {
                column.add(records[row]?.[index], source, file, lines[row] ?? 0);
            }
        }
    }
    /** Grows with each value that may have changed what a column is, such as its first; decimals aside. */
    get revision() {
        let sum = this.#columns.size;
        for (const { revision } of this.#columns.values()) {
            sum += revision;
        }
        return sum;
    }
    /** The columns in the order in which the files brought them. */
    result() {
        const aliases = [...this.#columns.keys()];
        const names = columnNames(aliases);
        return [...this.#columns.values()].map((column, index) => column.result(names[index] ?? ""));
    }
    #column(alias) {
        const known = this.#columns.get(alias);
        if (known !== undefined) {
            return known;
        }
        const column = new ColumnInference(alias);
        this.#columns.set(alias, column);
        return column;
    }
}
/** Digits under such a name identify something, they are not an amount; leading zeros may come any day. */
const CODE_NAME = /(?:^|[^a-z])(?:phone|telephone|tel|mobile|fax|msisdn|zip|zipcode|postcode|postal)(?:$|[^a-z])/i;
/**
 * A number without anything that could be part of a code: no leading zero or plus, and an exponent only behind a fraction
 * or with a sign (`12E4` may be a part's number).
 */
const NUMBER = /^-?(0|[1-9]\d*)(?:\.(\d+)(?:[eE][+-]?\d+)?|[eE][+-]\d+)?$/;
const LONGEST_INTEGER = 15;
/** Numbers as people write them, which have more than one reading: `1,234` `12,5` `1.234,50` `1'000`. */
const LOCAL_NUMBER = /^[+-]?(?:\d{1,3}([., '\u00a0\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?|\d+,\d+)$/;
const MOST_DECIMALS = 10;
class ColumnInference {
    revision = 0;
    #alias;
    #dates = new DateInference();
    #mayBeNumeric;
    #mayBeDate = true;
    #mayBeLocal = true;
    /** The first number that is not a plain one. */
    #localExample = "";
    #count = 0;
    #decimals = 0;
    #example = "";
    /** The value that ended what the values before it could be. */
    #exception;
    constructor(alias) {
        this.#alias = alias;
        this.#mayBeNumeric = !CODE_NAME.test(alias);
    }
    /** Whether a value could still change the result. */
    get isOpen() {
        return this.#mayBeNumeric || this.#mayBeDate || this.#mayBeLocal;
    }
    add(cell, source, file, line) {
        if (cell === "" || cell === null || cell === undefined) {
            return;
        }
        const text = typeof cell === "string" ? cell : undefined;
        if (this.#count === 0) {
            this.#example = (0,problem/* detach */.Yo)((text ?? "").slice(0, 100));
        }
        const couldBe = this.#reading();
        this.#mayBeNumeric &&= this.#isNumber(cell, source);
        this.#mayBeDate &&= text !== undefined && this.#dates.add(text);
        // A plain number is a local one too.
        this.#mayBeLocal &&= text !== undefined && (this.#mayBeNumeric || this.#isLocal(text));
        if (this.#count === 0 || couldBe !== this.#reading()) {
            this.revision += 1;
        }
        if (this.#count > 0 && couldBe !== undefined && this.#reading() === undefined) {
            const message = `is taken as text: ${(0,problem/* quoteValue */.cl)(cellText(cell))} cannot be a ${couldBe} as the values before it can`;
            this.#exception = { file: file.label, line, column: this.#alias, message };
        }
        this.#count += 1;
    }
    result(name) {
        const alias = this.#alias;
        if (this.#count > 0 && this.#mayBeNumeric) {
            const format = this.#decimals === 0 ? "#,###" : `#,###.${"#".repeat(Math.min(this.#decimals, MOST_DECIMALS))}`;
            return { column: { name, alias, type: "measure", subtype: "numeric", format }, notice: undefined };
        }
        const dates = this.#mayBeDate ? this.#dates.reading() : undefined;
        if (dates?.kind === "one") {
            const { subtype, format } = dates;
            return { column: { name, alias, type: "dimension", subtype, format }, notice: undefined };
        }
        return { column: { name, alias, type: "dimension", subtype: "text" }, notice: this.#textNotice() };
    }
    #textNotice() {
        const dates = this.#mayBeDate ? this.#dates.reading() : undefined;
        const example = (0,problem/* quoteValue */.cl)(this.#example);
        if (dates?.kind === "several") {
            const formats = dates.formats.map((format) => `\`${format}\``).join(" or ");
            const [format = ""] = dates.formats;
            const subtype = format.includes("H") ? "datetime" : "date";
            return this.#notice(`is taken as text: ${example} may be ${formats}; declare the column in \`columns\` with \`subtype: ${subtype}\` and its \`format\``);
        }
        if (this.#mayBeLocal && this.#localExample !== "" && !CODE_NAME.test(this.#alias)) {
            return this.#notice(`is taken as text: numbers like ${(0,problem/* quoteValue */.cl)(this.#localExample)} have more than one reading; declare the column in \`columns\` with \`subtype: numeric\` and a \`format\` like \`#.###,##\``);
        }
        return this.#exception;
    }
    #notice(message) {
        return { column: this.#alias, message };
    }
    /** What all values so far could be, other than text. */
    #reading() {
        if (this.#mayBeNumeric) {
            return "number";
        }
        return this.#mayBeDate ? "date" : undefined;
    }
    #isLocal(text) {
        if (NUMBER.test(text)) {
            return true;
        }
        const isLocal = LOCAL_NUMBER.test(text);
        if (isLocal && this.#localExample === "") {
            this.#localExample = (0,problem/* detach */.Yo)(text);
        }
        return isLocal;
    }
    #isNumber(cell, source) {
        if (cell instanceof records/* JsonNumber */.WP) {
            this.#decimals = Math.max(this.#decimals, /\.(\d+)/.exec(cell.literal)?.[1]?.length ?? 0);
            return (0,numeric_format/* numberLiteral */.Ty)(cell.literal) !== undefined;
        }
        const decimals = typeof cell === "string" && source === "delimited" ? (0,numeric_format/* shortNumberDecimals */.uW)(cell) : numeric_format/* NOT_SHORT */.d7;
        if (decimals !== numeric_format/* NOT_SHORT */.d7) {
            this.#decimals = Math.max(this.#decimals, decimals);
            return true;
        }
        const match = typeof cell === "string" && source === "delimited" ? NUMBER.exec(cell) : null;
        if (match === null) {
            return false;
        }
        const [text, whole = "", fraction = ""] = match;
        this.#decimals = Math.max(this.#decimals, fraction.length);
        const isCode = fraction === "" && whole.length > LONGEST_INTEGER;
        return !isCode && (0,numeric_format/* numberLiteral */.Ty)(text) !== undefined;
    }
}
//# sourceMappingURL=infer-columns.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/match-columns.js

/** Where a file has the columns of the table. */
class ColumnMatch {
    #columns;
    #indexes;
    #positions;
    #names;
    #extra = [];
    #matched = 0;
    /** A header matches a column's alias, or else its name. */
    constructor(columns) {
        this.#columns = columns;
        this.#positions = columns.map(() => undefined);
        this.#names = columns.map(() => undefined);
        this.#indexes = new Map([
            ...columns.map(({ alias, name = alias }, index) => [name, index]),
            ...columns.map(({ alias }, index) => [alias, index]),
        ]);
    }
    /** For each column its index in the file's header, undefined where the file does not have it (yet). */
    get positions() {
        return this.#positions;
    }
    /** For each column its name as it stands in the file's header, undefined where the file does not have it (yet). */
    get names() {
        return this.#names;
    }
    /** Takes the file's header, or one that has grown since. Returns what is wrong with its new names. */
    take(header, file) {
        const problems = [];
        for (; this.#matched < header.length; this.#matched += 1) {
            const name = header[this.#matched] ?? "";
            const column = this.#indexes.get(name);
            if (column === undefined) {
                this.#extra.push(name);
            }
            else if (this.#positions[column] === undefined) {
                this.#positions[column] = this.#matched;
                this.#names[column] = name;
            }
            else {
                const first = (0,problem/* quoteValue */.cl)(header[this.#positions[column]] ?? "");
                problems.push({ file, column: name, message: `is the same column as ${first}` });
            }
        }
        return problems;
    }
    /** The columns that the file lacks and those that the table does not have. */
    differences(file) {
        const missing = this.#columns.filter((_, index) => this.#positions[index] === undefined);
        return [
            ...missing.map(({ alias }) => ({ file, column: alias, message: "is missing in this file" })),
            ...this.#extra.map((column) => ({ file, column, message: "is not a column of the table" })),
        ];
    }
}
//# sourceMappingURL=match-columns.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/problem.js


/** The problem of an error that is about the data; any other is thrown on. */
function problemOf(error) {
    if (error instanceof problem/* TableError */.rQ) {
        return error.problem;
    }
    throw error;
}
/** Keeps the first problems and counts the rest, so that memory does not grow with them. */
class ProblemList {
    limit;
    /** The first problems, in the order of the files and their lines; at most `limit`. */
    first = [];
    /** How many there were in all. */
    count = 0;
    constructor(limit) {
        this.limit = limit;
    }
    add(problem) {
        this.count += 1;
        if (this.first.length < this.limit) {
            this.first.push(problem);
        }
    }
    addAll(problems) {
        for (const problem of problems) {
            this.add(problem);
        }
    }
}
//# sourceMappingURL=problem.js.map
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
;// CONCATENATED MODULE: ./packages/core/dist/table/json-buffer.js

const FIRST_CAPACITY = 64 * 1024;
/** UTF-8 bytes of a UTF-16 code unit at most. */
const BYTES_PER_UNIT = 3;
const QUOTES = 2;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
const DELETE = 0x7f;
const SPACE = 0x20;
/** Of those behind ASCII and its second set of control characters. */
const FIRST_LETTER_BEYOND = 0xa0;
const FIRST_OF_THREE_BYTES = 0x800;
/** What JSON escapes in a string. */
const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;
/**
 * The JSON of an array of rows, written as UTF-8 cell by cell: with strings that were joined to rows and written then,
 * encoding a million rows took half as long again (row `table-steps` of the benchmarks).
 */
class JsonBuffer {
    #bytes = external_node_buffer_.Buffer.allocUnsafe(FIRST_CAPACITY);
    #length = 0;
    /** Where the row at hand begins, with the sign before it. */
    #rowStart = 0;
    /** Begins a row. Each of its cells is written by one call of `literal` or `string`. */
    beginRow() {
        this.#reserve(2);
        this.#rowStart = this.#length;
        this.#push(this.#length === 0 ? OPEN : COMMA);
        this.#push(OPEN);
    }
    /** Writes a cell that is JSON already, and ASCII, such as a number. */
    literal(json) {
        this.#reserve(json.length + 1);
        const bytes = this.#bytes;
        let length = this.#length;
        for (let index = 0; index < json.length; index += 1) {
            bytes[length] = json.charCodeAt(index);
            length += 1;
        }
        bytes[length] = COMMA;
        this.#length = length + 1;
    }
    /** Writes a cell as a JSON string. */
    string(text) {
        this.#reserve(text.length * BYTES_PER_UNIT + QUOTES + 1);
        const bytes = this.#bytes;
        let length = this.#length;
        bytes[length] = QUOTE;
        length += 1;
        // For the few characters of a cell, a loop takes a quarter of the time of a search for escapes and a call to write it.
        for (let index = 0; index < text.length; index += 1) {
            const unit = text.charCodeAt(index);
            if (unit === QUOTE || unit === BACKSLASH) {
                bytes[length] = BACKSLASH;
                bytes[length + 1] = unit;
                length += 2;
            }
            else if (unit >= SPACE && unit < DELETE) {
                bytes[length] = unit;
                length += 1;
            }
            else if (unit >= FIRST_LETTER_BEYOND && unit < FIRST_OF_THREE_BYTES) {
                bytes[length] = 0xc0 | (unit >> 6);
                bytes[length + 1] = 0x80 | (unit & 0x3f);
                length += 2;
            }
            else {
                this.#writeOther(text);
                return;
            }
        }
        bytes[length] = QUOTE;
        bytes[length + 1] = COMMA;
        this.#length = length + 2;
    }
    /** Ends the row at hand. */
    endRow() {
        // The comma behind the last cell.
        if (this.#bytes[this.#length - 1] === COMMA) {
            this.#length -= 1;
        }
        this.#reserve(1);
        this.#push(CLOSE);
    }
    /** Bytes of the row at hand. */
    get rowLength() {
        return this.#length - this.#rowStart - 1;
    }
    /** How many bytes of the row at hand are escaped where it becomes part of a JSON string. */
    countEscapes() {
        let count = 0;
        for (let index = this.#rowStart + 1; index < this.#length; index += 1) {
            const byte = this.#bytes[index];
            if (byte === QUOTE || byte === BACKSLASH) {
                count += 1;
            }
        }
        return count;
    }
    /** Forgets the row at hand. */
    dropRow() {
        this.#length = this.#rowStart;
    }
    /** Moves the row at hand into an empty buffer, as its first. */
    moveRow(to) {
        to.#reserve(this.rowLength + 1);
        to.#push(OPEN);
        to.#length += this.#bytes.copy(to.#bytes, to.#length, this.#rowStart + 1, this.#length);
        this.dropRow();
    }
    /** The array's JSON. It is overwritten by what follows `clear`. */
    close() {
        this.#reserve(1);
        this.#push(CLOSE);
        return this.#bytes.subarray(0, this.#length);
    }
    clear() {
        this.#length = 0;
    }
    #writeOther(text) {
        const json = NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
        this.#reserve(json.length * BYTES_PER_UNIT + 1);
        this.#length += this.#bytes.write(json, this.#length);
        this.#push(COMMA);
    }
    #push(byte) {
        this.#bytes[this.#length] = byte;
        this.#length += 1;
    }
    #reserve(more) {
        if (this.#length + more <= this.#bytes.length) {
            return;
        }
        const larger = external_node_buffer_.Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
        this.#bytes.copy(larger, 0, 0, this.#length);
        this.#bytes = larger;
    }
}
//# sourceMappingURL=json-buffer.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/batches.js






const gzipAsync = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/**
 * A million rows, all steps, on two cores: level 4 takes a tenth more time than 1, since it runs beside JavaScript, and
 * gives an eighth fewer bytes. Level 6 would give a fiftieth fewer still, for a seventh more time.
 */
const GZIP_LEVEL = 4;
/** Zlib comes back to JavaScript for each chunk; its default of 16 KiB costs a tenth of the whole time. */
const GZIP_CHUNK = 256 * 1024;
/** Batches that are compressed at the same time: libuv's pool has four threads, most runners two to four cores. */
const ENCODED_AT_ONCE = 3;
/** Cuts rows into batches and keeps those, encoded, in a temporary file until they are closed. */
class BatchStore {
    #limits;
    /** Bytes of JSON that surely stay within `limits.bytes` when encoded. */
    #jsonLimit;
    #folder;
    #file;
    #batches = [];
    #inFlight = [];
    #written = 0;
    #json = new JsonBuffer();
    /** Bytes of `insert-data` that the rows in `#json` take before compression, each with a comma. */
    #weight = 0;
    #spare = [];
    #rowCount = 0;
    #parts = [];
    constructor(limits, folder, file) {
        this.#limits = limits;
        this.#jsonLimit = jsonLimit(limits);
        this.#folder = folder;
        this.#file = file;
    }
    /** A store in a new folder, for its owner's eyes only, below `parent`. */
    static async create(limits, parent) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "dataset-upload-"));
        return new BatchStore(limits, folder, await (0,promises_.open)((0,external_node_path_.join)(folder, "batches"), "wx+", 0o600));
    }
    /** The batches, in order; complete after `finish`. */
    get batches() {
        return this.#batches;
    }
    /** Where the next row is written; `add` or `json.dropRow` follows. */
    get json() {
        return this.#json;
    }
    /**
     * Adds the row that was written. Returns what to wait for before the next one where many batches are being encoded.
     * Throws RangeError for a row that is larger than a batch may be, which is dropped.
     */
    add(file) {
        const weight = this.#json.rowLength + (this.#limits.compression === "none" ? this.#json.countEscapes() : 0);
        const room = this.#jsonLimit - BRACKETS;
        if (weight > room) {
            this.#json.dropRow();
            throw new RangeError(`the row takes ${weight} bytes, a request has room for ${room}`);
        }
        if (this.#rowCount === this.#limits.rows || this.#weight + weight > room) {
            const next = this.#spare.pop() ?? new JsonBuffer();
            this.#json.moveRow(next);
            this.#flush(next);
        }
        this.#weight += weight + batches_COMMA;
        this.#rowCount += 1;
        const part = this.#parts.at(-1);
        if (part?.file === file) {
            part.rowCount += 1;
        }
        else {
            this.#parts.push({ file, rowCount: 1 });
        }
        return this.#inFlight.length > ENCODED_AT_ONCE ? this.#inFlight.shift() : undefined;
    }
    /** Ends the last batch and waits until all are written. */
    async finish() {
        if (this.#rowCount > 0) {
            this.#flush(new JsonBuffer());
        }
        await Promise.all(this.#inFlight.splice(0));
    }
    /** Removes the batches. */
    async close() {
        await Promise.allSettled(this.#inFlight.splice(0));
        await this.#file.close();
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #flush(next) {
        const batch = new StoredBatch(this.#file, this.#rowCount, this.#parts, this.#limits.compression);
        // A comma less than rows, and the brackets.
        batch.byteLength = this.#weight - batches_COMMA + BRACKETS;
        this.#batches.push(batch);
        const written = this.#write(this.#json, batch);
        // Whoever waits for it later sees the error; until then it is not unhandled.
        written.catch(() => { });
        this.#inFlight.push(written);
        this.#json = next;
        this.#weight = 0;
        this.#rowCount = 0;
        this.#parts = [];
    }
    async #write(buffer, batch) {
        let bytes = buffer.close();
        if (this.#limits.compression === "gzip") {
            bytes = await gzipAsync(bytes, { level: GZIP_LEVEL, chunkSize: GZIP_CHUNK });
            batch.byteLength = base64Length(bytes.length);
        }
        batch.place = { offset: this.#written, length: bytes.length };
        this.#written += bytes.length;
        await writeAll(this.#file, bytes, batch.place.offset);
        buffer.clear();
        this.#spare.push(buffer);
    }
}
class StoredBatch {
    rowCount;
    parts;
    byteLength = 0;
    place = { offset: 0, length: 0 };
    #file;
    #compression;
    constructor(file, rowCount, parts, compression) {
        this.rowCount = rowCount;
        this.parts = parts;
        this.#file = file;
        this.#compression = compression;
    }
    async read() {
        const { offset, length } = this.place;
        const bytes = external_node_buffer_.Buffer.alloc(length);
        for (let at = 0; at < length;) {
            const { bytesRead } = await this.#file.read(bytes, at, length - at, offset + at);
            if (bytesRead === 0) {
                throw new Error("the temporary file of encoded rows was cut off");
            }
            at += bytesRead;
        }
        return bytes.toString(this.#compression === "gzip" ? "base64" : "utf8");
    }
}
const BRACKETS = 2;
const batches_COMMA = 1;
/** Deflate lengthens what it cannot compress by less than a thousandth and a frame, base64 by a third. */
function jsonLimit({ bytes, compression }) {
    return compression === "none" ? bytes : Math.floor((bytes - 100) * 0.75 * 0.999);
}
function base64Length(bytes) {
    return Math.ceil(bytes / 3) * 4;
}
async function writeAll(file, bytes, position) {
    for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
        at += bytesWritten;
    }
}
//# sourceMappingURL=batches.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/row-encoder.js


/** Checks records against the columns and encodes them as JSON arrays in the columns' order. */
class RowEncoder {
    #columns;
    #encoders;
    #problems;
    /** By the column's index. */
    #keptAsText = new Map();
    #file = "";
    #line = 0;
    #names = [];
    /** Of the column at hand. */
    #index = 0;
    /** Values that their columns do not allow go to `problems`. */
    constructor(columns, problems) {
        this.#columns = columns;
        this.#encoders = columns.map(cellEncoder);
        this.#problems = problems;
    }
    /** Writes the row as it is sent; worthless where it added a problem. `match` says where the record has the columns. */
    encode(cells, { names, positions }, file, line, out) {
        this.#file = file;
        this.#line = line;
        this.#names = names;
        out.beginRow();
        for (let index = 0; index < this.#encoders.length; index += 1) {
            const position = positions[index];
            this.#index = index;
            this.#encoders[index]?.(position === undefined ? undefined : cells[position], out, this);
        }
        out.endRow();
    }
    reject(message) {
        this.#problems.add({ file: this.#file, line: this.#line, column: this.#columnName, message });
    }
    keepAsText(value) {
        const kept = this.#keptAsText.get(this.#index);
        if (kept === undefined) {
            const first = { count: 1, name: this.#columnName, first: (0,problem/* quoteValue */.cl)(value), file: this.#file, line: this.#line };
            this.#keptAsText.set(this.#index, first);
        }
        else {
            kept.count += 1;
        }
    }
    /** As the file names it; a column that a record lacks has only the name that it was declared with. */
    get #columnName() {
        return this.#names[this.#index] ?? this.#columns[this.#index]?.alias ?? "";
    }
    /** What is worth knowing about the rows so far. */
    notices() {
        return [...this.#keptAsText.values()].map(({ count, name, first, file, line }) => ({
            file,
            line,
            column: name,
            message: `${first} has more digits than a double-precision number holds, so it is sent as text${count === 1 ? "" : `, as are ${count - 1} later values of the column`}`,
        }));
    }
}
//# sourceMappingURL=row-encoder.js.map
// EXTERNAL MODULE: ./packages/core/dist/table/table-file.js
var table_file = __webpack_require__(799);
;// CONCATENATED MODULE: ./packages/core/dist/table/table-draft.js





/** A table's records, checked against columns and encoded into batches. `close` it: until then it takes space on the disk. */
class TableDraft {
    columns;
    /** What the columns do not allow. After the first problem, rows are checked but not stored. */
    problems;
    #store;
    #encoder;
    #skipRows;
    #files = [];
    constructor(columns, { maxProblems, skipRows }, store) {
        this.columns = columns;
        this.problems = new ProblemList(maxProblems);
        this.#store = store;
        this.#encoder = new RowEncoder(columns, this.problems);
        this.#skipRows = skipRows;
    }
    static async create(columns, options) {
        return new TableDraft(columns, options, await BatchStore.create(options.limits, options.temporaryFolder));
    }
    /** Complete after `finish`. */
    get batches() {
        return this.#store.batches;
    }
    /** Rows of each file, by label, in the order of the files. */
    get rowCounts() {
        return new Map(this.#files.map(({ label, rowCount }) => [label, rowCount]));
    }
    /** Begins the next file of the table. */
    file(file) {
        const skip = this.#skipRows.get(file.label) ?? 0;
        const draft = new FileDraft(file, new ColumnMatch(this.columns), this.#encoder, this.#store, this.problems, skip);
        this.#files.push(draft);
        return draft;
    }
    /** Ends the last batch. */
    finish() {
        return this.#store.finish();
    }
    /** What is worth knowing about the rows so far. */
    notices() {
        return this.#encoder.notices();
    }
    /** Removes the batches. */
    close() {
        return this.#store.close();
    }
}
/** One file of a draft. */
class FileDraft {
    rowCount = 0;
    #file;
    #match;
    #encoder;
    #store;
    #problems;
    #skip;
    #hasColumns = false;
    constructor(file, match, encoder, store, problems, skip) {
        this.#file = file;
        this.#match = match;
        this.#encoder = encoder;
        this.#store = store;
        this.#problems = problems;
        this.#skip = skip;
    }
    get label() {
        return this.#file.label;
    }
    /** Takes the file's next records. `enough`: it has other columns than the table, more of it would tell nothing. */
    async add(batch) {
        const { header, layout, records, lines } = batch;
        this.#hasColumns ||= header.length > 0;
        this.#problems.addAll(this.#match.take(header, this.label));
        if (layout === "positional" && this.#match.differences(this.label).length > 0) {
            return "enough";
        }
        for (let index = 0; index < records.length; index += 1) {
            const line = lines[index] ?? 0;
            const cells = records[index] ?? [];
            if (!(0,table_file/* isRegular */.$W)(cells, batch)) {
                this.#problems.add((0,table_file/* irregularRecord */.hl)(cells, header, this.#file, line));
                continue;
            }
            this.#encoder.encode(cells, this.#match, this.label, line, this.#store.json);
            if (this.#problems.count > 0 || this.rowCount + index < this.#skip) {
                this.#store.json.dropRow();
            }
            else {
                // Awaiting each row would cost more than encoding it.
                const busy = this.#storeRow(line);
                if (busy !== undefined) {
                    await busy;
                }
            }
        }
        this.rowCount += records.length;
        return "more";
    }
    /** After the last records: reports columns that differ from the table's. */
    end() {
        this.#problems.addAll(this.#hasColumns ? this.#match.differences(this.label) : []);
    }
    #storeRow(line) {
        try {
            return this.#store.add(this.label);
        }
        catch (error) {
            if (!(error instanceof RangeError)) {
                throw error;
            }
            this.#problems.add({ file: this.label, line, message: error.message });
            return undefined;
        }
    }
}
//# sourceMappingURL=table-draft.js.map
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



const FORMATS = new Map([
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
    return extension === undefined ? undefined : FORMATS.get(extension.toLowerCase());
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
;// CONCATENATED MODULE: ./packages/core/dist/table/table-reader.js


/**
 * The records of a table, in constant memory: at least one batch, which has the header. Throws TableError, see
 * `readRecords`, and for a header that does not name each column.
 */
async function* openTable(file, options) {
    let isFirst = true;
    for await (const batch of readRecords(file, { ...file.reading, ...options })) {
        const { header = [], headerLine } = batch;
        if (isFirst && headerLine !== undefined)
            (0,table_file/* checkHeader */.eb)(header, file, headerLine);
        isFirst = false;
        yield { ...batch, header };
    }
}
//# sourceMappingURL=table-reader.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/infer-table.js







/**
 * Finds the columns of a table by reading all of its files. The first records mostly tell what the columns are: with that
 * guess the rows are encoded in the same pass, which saves reading the files again (bench/graphite-note.mjs).
 */
class TableInference {
    /** What stands in the way of one table, such as files with different columns. */
    problems;
    #inference = new ColumnsInference();
    #options;
    #read = [];
    /** The header of the first file that has one: what the others must have. */
    #expected;
    #guess = { kind: "none yet" };
    constructor(options) {
        this.problems = new ProblemList(options.maxProblems);
        this.#options = options;
    }
    /** Reads the next file to its end, or to what makes it unreadable, which becomes a problem. */
    async add(file, options) {
        let header = [];
        try {
            let rows = this.#guess.kind === "draft" ? this.#guess.draft.file(file) : undefined;
            for await (const batch of openTable(file, options)) {
                const source = batch.format === "csv" || batch.format === "tsv" ? "delimited" : "json";
                header = batch.header;
                this.#inference.add(this.#regularRecords(batch, file), file, source);
                rows = await this.#encode(batch, file, rows);
            }
            rows?.end();
        }
        catch (error) {
            this.problems.add(problemOf(error));
            return;
        }
        finally {
            this.#read.push(file);
        }
        if (this.#expected !== undefined && header.length > 0) {
            const match = new ColumnMatch(this.#expected.map((alias) => ({ alias })));
            this.problems.addAll([...match.take(header, file.label), ...match.differences(file.label)]);
        }
        this.#expected ??= header.length > 0 ? header : undefined;
    }
    /** The columns that the values of all files allow; the rows encoded as these, where the guess was right. */
    result() {
        const inferred = this.#inference.result();
        const columns = inferred.map(({ column }) => column);
        const draft = this.#guess.kind === "draft" ? this.#guess.draft : undefined;
        const isRight = draft?.problems.count === 0 &&
            draft.columns.length === columns.length &&
            columns.every((column, index) => (0,table_columns/* encodeAlike */.h2)(column, draft.columns[index]));
        return {
            columns,
            notices: inferred.flatMap(({ notice }) => notice ?? []),
            draft: isRight ? draft : undefined,
        };
    }
    /** Removes what was encoded; a draft that `result` gave too. */
    async close() {
        if (this.#guess.kind === "draft") {
            await this.#guess.draft.close();
        }
        this.#guess = { kind: "given up" };
    }
    async #encode(batch, file, rows) {
        if (this.#guess.kind === "none yet" && batch.records.length > 0) {
            const columns = this.#inference.result().map(({ column }) => column);
            const draft = await TableDraft.create(columns, this.#options);
            this.#guess = { kind: "draft", draft, revision: this.#inference.revision };
            for (const earlier of this.#read) {
                draft.file(earlier);
            }
            rows = draft.file(file);
        }
        if (rows === undefined || this.#guess.kind !== "draft") {
            return undefined;
        }
        const { draft, revision } = this.#guess;
        if (revision !== this.#inference.revision || draft.problems.count > 0 || this.problems.count > 0) {
            await this.close();
            return undefined;
        }
        await rows.add(batch);
        return rows;
    }
    /** The records that have as many cells as the header; the others go to `problems`. */
    #regularRecords(batch, file) {
        const { header, records, lines } = batch;
        if (records.every((cells) => (0,table_file/* isRegular */.$W)(cells, batch))) {
            return batch;
        }
        for (const [index, cells] of records.entries()) {
            if (!(0,table_file/* isRegular */.$W)(cells, batch)) {
                this.problems.add((0,table_file/* irregularRecord */.hl)(cells, header, file, lines[index] ?? 0));
            }
        }
        return {
            ...batch,
            records: records.filter((cells) => (0,table_file/* isRegular */.$W)(cells, batch)),
            lines: lines.filter((_, index) => (0,table_file/* isRegular */.$W)(records[index] ?? [], batch)),
        };
    }
}
//# sourceMappingURL=infer-table.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/prepare-table.js






const DEFAULT_INSERT_DATA_BYTES = 8 * 1024 * 1024;
// With its error and its place in the report, a fault takes about 2 kB of memory.
const DEFAULT_MAX_PROBLEMS = 10_000;
/**
 * Reads files as one table, checks every value and encodes all rows into batches, before anything is sent. The files have
 * the same columns in any order. Memory does not grow with the files; the batches, about a fifth of a CSV's size when
 * compressed, wait in a temporary file.
 *
 * What is wrong with the data is in the result. Throws for files that cannot be opened or read, a full disk, and
 * `options.signal`.
 */
async function prepareTable(files, given) {
    const findings = new Findings();
    const options = { ...given, onNotice: findings.add };
    const draftOptions = {
        limits: {
            rows: options.rowsPerRequest,
            bytes: options.maxInsertDataBytes ?? DEFAULT_INSERT_DATA_BYTES,
            compression: options.compression,
        },
        temporaryFolder: options.temporaryFolder ?? (0,external_node_os_.tmpdir)(),
        maxProblems: options.maxProblems ?? DEFAULT_MAX_PROBLEMS,
        skipRows: options.skipRows ?? new Map(),
    };
    const table = options.columns === undefined
        ? await inferTable(files, options, draftOptions)
        : await encodeTable(files, options.columns, options, draftOptions);
    return { ...table, notices: [...findings.notices(), ...table.notices] };
}
async function inferTable(files, options, draftOptions) {
    const inference = new TableInference(draftOptions);
    try {
        for (const file of files) {
            await inference.add(file, options);
        }
        const { problems } = inference;
        const { columns, notices, draft } = inference.result();
        if (problems.count === 0 && columns.length === 0) {
            problems.add({ message: "the files have no columns; without rows, the columns must be declared in `columns`" });
        }
        if (problems.count === 0 && draft !== undefined) {
            await draft.finish();
            return ready(draft, columns, notices);
        }
        await inference.close();
        return problems.count > 0
            ? invalid(problems, notices)
            : await encodeTable(files, columns, options, draftOptions, notices);
    }
    catch (error) {
        await inference.close();
        throw error;
    }
}
async function encodeTable(files, columns, options, draftOptions, notices = []) {
    const draft = await TableDraft.create(columns, draftOptions);
    try {
        for (const file of files) {
            await encodeFile(file, draft, options);
        }
        await draft.finish();
        if (draft.problems.count > 0) {
            await draft.close();
            return invalid(draft.problems, [...notices, ...draft.notices()]);
        }
        return ready(draft, columns, notices);
    }
    catch (error) {
        await draft.close();
        throw error;
    }
}
async function encodeFile(file, draft, options) {
    try {
        const rows = draft.file(file);
        for await (const batch of openTable(file, options)) {
            if ((await rows.add(batch)) === "enough") {
                break;
            }
        }
        rows.end();
    }
    catch (error) {
        draft.problems.add(problemOf(error));
    }
}
function ready(draft, columns, notices) {
    const { batches, rowCounts } = draft;
    const rowCount = [...rowCounts.values()].reduce((sum, count) => sum + count, 0);
    const close = () => draft.close();
    return { kind: "ready", columns, batches, rowCount, rowCounts, notices: [...notices, ...draft.notices()], close };
}
function invalid({ first, count }, notices) {
    return { kind: "invalid", problems: first, problemCount: count, notices };
}
//# sourceMappingURL=prepare-table.js.map

/***/ })

};
;