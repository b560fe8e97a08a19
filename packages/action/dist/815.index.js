"use strict";
exports.id = 815;
exports.ids = [815];
exports.modules = {

/***/ 1815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countExcel: () => (/* binding */ countExcel),
  readExcel: () => (/* binding */ readExcel)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/read-excel-file@9.3.17/node_modules/read-excel-file/modules/export/readSheetUniversal.js + 36 modules
var readSheetUniversal = __webpack_require__(3621);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/.pnpm/fflate@0.8.3/node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1708);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
;// CONCATENATED MODULE: ./packages/core/dist/formats/excel-sheet.js



const READ_BYTES = 1024 * 1024;
/** Of the lists of sheets, which are a few kilobytes. */
const MOST_LIST_BYTES = 4 * 1024 * 1024;
/** A tag is shorter than this; what a piece ends with is kept for the next one. */
const LONGEST_TAG = 4096;
/**
 * Finds the rows of a sheet without reading its cells, in constant memory but for the rows' numbers.
 * @throws {TableError} for what is no workbook, and a sheet that is not in it
 */
async function scanSheet(bytes, { sheet }) {
    const lists = new Map();
    await unzip(bytes, /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels)$/, (path, piece) => {
        const text = (lists.get(path) ?? "") + piece.toString("latin1");
        if (text.length > MOST_LIST_BYTES)
            throw new problem/* TableError */.rQ({ message: "the list of sheets is too long" });
        lists.set(path, text);
    });
    const [workbook, relations] = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"].map((path) => Buffer.from(lists.get(path) ?? "", "latin1").toString());
    const sheets = excel_sheet_elements(workbook ?? "", "sheet").map((attributes) => ({
        name: attributes.name ?? "",
        relation: Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1],
    }));
    if (sheets.length === 0)
        throw new problem/* TableError */.rQ({ message: "is no Excel workbook (.xlsx): it has no list of sheets" });
    const place = sheet === undefined ? 0 : sheets.findIndex(({ name }) => name === sheet);
    const found = sheets[place];
    const names = sheets.map(({ name }) => name);
    if (found === undefined) {
        const message = `has no sheet ${(0,problem/* quoteValue */.cl)(sheet ?? "")}; its sheets are ${names.map(problem/* quoteValue */.cl).join(", ")}`;
        throw new problem/* TableError */.rQ({ message });
    }
    const target = excel_sheet_elements(relations ?? "", "Relationship").find(({ Id }) => Id === found.relation)?.Target ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const scan = new RowScan();
    let size = 0;
    await unzip(bytes, new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`), (_, piece) => {
        size += piece.length;
        scan.write(piece.toString("latin1"));
    });
    if (size === 0)
        throw new problem/* TableError */.rQ({ message: `the sheet ${(0,problem/* quoteValue */.cl)(found.name)} is not in the file` });
    return {
        place: place + 1,
        name: found.name,
        others: names.filter((_, index) => index !== place),
        rows: scan.rows,
        lastRow: scan.lastRow,
        width: scan.width,
        bytes: size,
    };
}
/** Gives the inflated pieces of the entries that are wanted. @throws {TableError} for what is no zip file, or damaged */
async function unzip(bytes, wanted, take) {
    const unzipper = new esm/* Unzip */.HJ((entry) => {
        if (!wanted.test(entry.name))
            return;
        entry.ondata = (error, piece) => {
            if (error !== null)
                throw error;
            take(entry.name, Buffer.from(piece.buffer, piece.byteOffset, piece.length));
        };
        entry.start();
    });
    unzipper.register(esm/* UnzipInflate */.mM);
    try {
        for (let at = 0; at < bytes.size; at += READ_BYTES) {
            const end = Math.min(at + READ_BYTES, bytes.size);
            unzipper.push(bytes.read(at, end), end === bytes.size);
            // Inflating takes seconds for a large file: others have their turn.
            await (0,promises_.setImmediate)();
        }
    }
    catch (cause) {
        if (cause instanceof problem/* TableError */.rQ || !(cause instanceof Error))
            throw cause;
        throw new problem/* TableError */.rQ({ message: `cannot be unpacked as an Excel workbook: ${cause.message}` }, { cause });
    }
}
/** The attributes of the elements of a name in a short XML text. */
function excel_sheet_elements(xml, name) {
    return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*?)/?>`, "g"))].map(([, attributes = ""]) => Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value = ""]) => [key, unescaped(value)])));
}
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function unescaped(text) {
    return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
        if (hex !== undefined || decimal !== undefined)
            return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
        return ENTITIES[name] ?? all;
    });
}
/** Finds the rows that have a value in the XML of a sheet, which comes in pieces. */
class RowScan {
    rows = [];
    lastRow = 0;
    width = "ordinary";
    #row = 0;
    #rest = "";
    write(piece) {
        const text = this.#rest + piece;
        const whole = Math.max(text.lastIndexOf("<"), text.length - LONGEST_TAG);
        // A row, what a value begins with (the text of `v`, or of a `t` in an inline string), or a cell far to the right.
        for (const [tag, attributes] of text.slice(0, whole).matchAll(TAGS)) {
            if (attributes !== undefined) {
                this.#row = numberOf(attributes, this.#row);
                this.lastRow = Math.max(this.lastRow, this.#row);
            }
            else if (tag.endsWith(">") && this.rows.at(-1) !== this.#row)
                this.rows.push(this.#row);
            else if (!tag.endsWith(">"))
                this.width = "beyond ZZ";
        }
        this.#rest = text.slice(whole);
    }
}
const TAGS = /<(?:\w+:)?(?:row\b([^>]*)|[vt](?:\s[^>]*)?>(?=[^<])|c\s+r="[A-Z]{3}(?=\d))/g;
function numberOf(attributes, before) {
    const given = /\sr="(\d+)"/.exec(attributes)?.[1];
    return given === undefined ? before + 1 : Number(given);
}
//# sourceMappingURL=excel-sheet.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/file-bytes.js
var file_bytes = __webpack_require__(382);
// EXTERNAL MODULE: ./packages/core/dist/formats/records.js
var records = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/core/dist/formats/excel.js





/** A sheet is held in memory, in several forms at once: beyond these, that takes more than 500 MiB. */
const MOST_ROWS = 200_000;
/** Rows are filled up to the last column that any of them has. */
const MOST_WIDE_ROWS = 1000;
const MOST_XML_BYTES = 64 * 1024 * 1024;
const ROWS_IN_BATCH = 5000;
/** How many rows below the header a sheet has. @throws {TableError} */
async function countExcel(bytes, options) {
    return recordRows(await scanSheet(bytes, options), options).records.length;
}
/** The records of a sheet: its rows that have a value. @throws {TableError} */
async function* readExcel(file, options) {
    const bytes = (0,file_bytes/* openBytes */.o)(file);
    try {
        const sheet = await scanSheet(bytes, options);
        requireSmall(sheet);
        const { headerLine, records } = recordRows(sheet, options);
        const rows = await cellsOf(bytes, sheet);
        if (options.sheet === undefined && sheet.others.length > 0) {
            const message = `the sheet ${(0,problem/* quoteValue */.cl)(sheet.name)} is read, the first of ${sheet.others.length + 1}; \`sheet\` names another`;
            options.onNotice?.({ message });
        }
        const dates = dateColumns(rows);
        const cells = (row) => (rows[row - 1] ?? []).map((value, column) => cellOf(value, dates[column] ?? "date"));
        const header = headerLine === undefined ? undefined : cells(headerLine).map(nameOf);
        for (let at = 0; at === 0 || at < records.length; at += ROWS_IN_BATCH) {
            options.signal?.throwIfAborted();
            const lines = records.slice(at, at + ROWS_IN_BATCH);
            yield { format: "excel", header, headerLine, layout: "positional", records: lines.map(cells), lines };
        }
    }
    finally {
        bytes.close();
    }
}
/** The rows that are records, and the header's. */
function recordRows({ rows }, { headerRow }) {
    if (headerRow === "none")
        return { records: rows };
    const headerLine = headerRow ?? rows[0];
    if (headerLine === undefined)
        return { records: [] };
    return { headerLine, records: rows.filter((row) => row > headerLine) };
}
function requireSmall({ name, lastRow, width, bytes }) {
    const mostRows = width === "ordinary" ? MOST_ROWS : MOST_WIDE_ROWS;
    if (lastRow <= mostRows && bytes <= MOST_XML_BYTES)
        return;
    const size = lastRow > mostRows ? `${lastRow} rows, at most ${mostRows}` : `${bytes} bytes of XML, at most ${MOST_XML_BYTES}`;
    throw new problem/* TableError */.rQ({ message: `the sheet ${(0,problem/* quoteValue */.cl)(name)} has ${size} are read; save it as CSV` });
}
async function cellsOf(bytes, { place }) {
    try {
        // The library gives what its types call unknown: text, number, boolean, date or null.
        return (await (0,readSheetUniversal/* default */.A)(bytes.read(0, bytes.size).buffer, place, { trim: false }));
    }
    catch (cause) {
        if (!(cause instanceof Error))
            throw cause;
        throw new problem/* TableError */.rQ({ message: `cannot be read as an Excel workbook: ${cause.message}` }, { cause });
    }
}
const DAY_MS = 86_400_000;
/** Excel has times of the day as those of the day before its first. */
const FIRST_DAY = Date.UTC(1900, 0, 1);
/** All dates of a column are written alike: with a time where one of them has one. */
function dateColumns(rows) {
    const kinds = [];
    for (const row of rows) {
        for (const [column, value] of row.entries()) {
            if (value instanceof Date && wholeSecond(value) % DAY_MS !== 0)
                kinds[column] = "time";
        }
    }
    return kinds;
}
/** Excel's fractions of a day hardly ever are whole milliseconds. */
function wholeSecond(date) {
    return Math.round(date.getTime() / 1000) * 1000;
}
function cellOf(value, kind) {
    if (typeof value === "number")
        return new records/* JsonNumber */.WP(String(value));
    if (!(value instanceof Date))
        return value;
    const [day = "", time = ""] = new Date(wholeSecond(value)).toISOString().slice(0, 19).split("T");
    if (value.getTime() < FIRST_DAY)
        return time;
    return kind === "time" ? `${day} ${time}` : day;
}
function nameOf(cell) {
    return cell instanceof records/* JsonNumber */.WP ? cell.literal : String(cell ?? "");
}
//# sourceMappingURL=excel.js.map

/***/ })

};
;