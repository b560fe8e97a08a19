"use strict";
exports.id = 408;
exports.ids = [408];
exports.modules = {

/***/ 4027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var papaparse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1463);
/* harmony import */ var _csv_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3044);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9388);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);





const TEXT_FOLLOWS = 'more text follows the closing quote of a cell; a quote inside a quoted cell is written twice (`""`)';
/**
 * The records of a CSV or TSV file. Cells are exactly what stands in the file. An empty line is a record only where the
 * header has a single column.
 *
 * @throws {TableError} for what `CsvText` and `readText` do not take, and for text behind the closing quote of a cell
 */
async function* readCsv(file, format, options) {
    const places = { starts: [], ends: [], lines: [] };
    const scanner = new _csv_text_js__WEBPACK_IMPORTED_MODULE_1__/* .CsvText */ .k(format, options, places);
    let header;
    let headerLine;
    let isFirst = true;
    for await (const text of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(file, options, scanner, places)) {
        const { records, fault } = cellsOf(text, places, scanner.delimiter);
        const lines = places.lines.slice(0, records.length);
        if (isFirst && options.headerRow !== "none") {
            header = records.shift();
            headerLine = lines.shift();
        }
        isFirst = false;
        yield { format, header, headerLine, layout: "positional", records, lines };
        if (fault !== undefined)
            throw fault;
    }
    if (isFirst)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .TableError */ .rQ({ message: "the file is empty; a header with the columns' names is needed" });
}
/** The cells of whole records, as papaparse finds them, up to one that it does not read. */
function cellsOf(text, places, delimiter) {
    const parser = new papaparse__WEBPACK_IMPORTED_MODULE_0__.Parser({ delimiter, newline: "\n" });
    // Spaces behind a closing quote are passed over before a line end, but not before the end of the text.
    const { data, errors } = parser.parse(`${joinRecords(text, places)}\n`, 0, false);
    const [first] = errors;
    if (first !== undefined) {
        const row = first.row ?? 0;
        return {
            records: data.slice(0, row),
            fault: new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .TableError */ .rQ({ line: places.lines[row] ?? 1, message: TEXT_FOLLOWS }),
        };
    }
    data.pop();
    if (data.length !== places.ends.length) {
        throw new Error(`${places.ends.length} records were found, ${data.length} were read`);
    }
    return { records: data };
}
/** The text of records with an LF between any two, and nothing else: neither CRs nor empty lines that mean nothing. */
function joinRecords(text, { starts, ends }) {
    const all = text.slice(starts[0] ?? 0, ends.at(-1) ?? 0);
    const isJoined = !all.includes(_bytes_js__WEBPACK_IMPORTED_MODULE_4__.CR) && starts.every((start, index) => index === 0 || start === (ends[index - 1] ?? 0) + 1);
    if (isJoined)
        return all.toString();
    return starts.map((start, index) => text.slice(start, ends[index] ?? start).toString()).join("\n");
}
//# sourceMappingURL=csv.js.map

/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readText)
});

// UNUSED EXPORTS: HeldText

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/core/dist/formats/likely-encoding.js

/** Encodings that tables are still found in; where two fit as well, the first wins. */
const ENCODINGS = [
    "windows-1252",
    "macintosh",
    "windows-1250",
    "windows-1251",
    "koi8-r",
    "shift_jis",
    "gb18030",
    "euc-kr",
    "big5",
];
/** The encoding in which a text that is no UTF-8 makes most sense, character by character. */
function likelyEncoding(bytes) {
    let best = { encoding: "windows-1252", sense: Number.NEGATIVE_INFINITY };
    for (const encoding of ENCODINGS) {
        const text = decode(bytes, encoding);
        if (text === undefined)
            continue;
        const characters = [...text.matchAll(/[^\p{ASCII}]/gu)];
        const sum = characters.reduce((total, { 0: found, index }) => total + sense(found, text, index), 0);
        if (sum / characters.length > best.sense)
            best = { encoding, sense: sum / characters.length };
    }
    return best.encoding;
}
function decode(bytes, encoding) {
    try {
        // Node 20 takes windows-1252 for Latin-1 unless more is to follow.
        return new external_node_util_.TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    }
    catch {
        return undefined;
    }
}
/** How well a character stands where it does: letters among letters of their script and case, marks where they belong. */
function sense(character, text, index) {
    const before = text[index - 1] ?? " ";
    const after = text[index + character.length] ?? " ";
    const isBeside = (kind) => kind.test(before) || kind.test(after);
    if (/\p{Lo}/u.test(character))
        return isBeside(/[\p{Lo}\p{M}]/u) ? 1 : -1;
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before))
        return -1;
    if (/\p{Ll}/u.test(character) && /\p{Lu}/u.test(after))
        return -1;
    if (/\p{Script=Latin}/u.test(character)) {
        if (isBeside(/[a-z]/i))
            return 1;
        return isBeside(/\p{L}/u) ? -0.5 : 0;
    }
    if (/\p{L}/u.test(character))
        return isBeside(/\p{L}/u) && !isBeside(/[a-z]/i) ? 1 : -1;
    if (/[“„‘«¿¡]/.test(character))
        return /[\p{L}\p{N}]/u.test(after) && !/\p{L}/u.test(before) ? 1 : -1;
    if (/[”»]/.test(character))
        return /[\p{L}\p{N}\p{P}]/u.test(before) && !/\p{L}/u.test(after) ? 1 : -1;
    return /[’…€£°\u00a0–—²³½µ±×§]/.test(character) ? 0.5 : -1;
}
//# sourceMappingURL=likely-encoding.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/plain-bytes.js
var plain_bytes = __webpack_require__(9890);
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
// EXTERNAL MODULE: ./packages/core/dist/formats/record-scanner.js
var record_scanner = __webpack_require__(7604);
// EXTERNAL MODULE: ./packages/core/dist/formats/text-decoder.js
var text_decoder = __webpack_require__(7916);
;// CONCATENATED MODULE: ./packages/core/dist/formats/read-text.js






/** The part of a text, in UTF-8, that is at hand: from the first record on that was not read yet. */
class HeldText {
    #bytes = Buffer.alloc(0);
    #offset = 0;
    get length() {
        return this.#bytes.length;
    }
    /** The bytes between two offsets in the text. */
    slice(start, end) {
        return this.#bytes.subarray(start - this.#offset, end - this.#offset);
    }
    add(bytes) {
        this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
    }
    /** Lets go of what stands before an offset. */
    dropTo(offset) {
        this.#bytes = this.#bytes.subarray(offset - this.#offset);
        this.#offset = offset;
    }
}
/**
 * Reads a text and lets a scanner find its records. Yields the text at hand each time that `places` has records in it; both
 * are emptied when more is asked for.
 *
 * @throws {TableError} for what the scanner does not take, a record that is too long, bytes that are not of the encoding
 */
async function* readText(file, options, scanner, places) {
    const text = new HeldText();
    const decoder = new text_decoder/* Utf8Decoder */.I(options, (bytes) => {
        text.add(bytes);
        scanner.write(bytes);
    }, () => scanner.line);
    /** Takes more of the text. What was found before an error is read, too: it may have faults of its own. */
    function* take(more) {
        let failure;
        try {
            more();
        }
        catch (error) {
            failure = { error };
        }
        if (places.ends.length > 0) {
            requireUtf8(text, places);
            yield text;
            for (const list of Object.values(places))
                list.length = 0;
        }
        if (failure !== undefined)
            throw failure.error;
        text.dropTo(scanner.recordStart);
        if (text.length > record_scanner/* MAX_RECORD_BYTES */.x) {
            const message = `the record is longer than ${record_scanner/* MAX_RECORD_BYTES */.x} bytes; is a quote not closed?`;
            throw new problem/* TableError */.rQ({ line: scanner.recordLine, message });
        }
    }
    for await (const bytes of (0,plain_bytes/* readPlainBytes */.e)(file, options.signal)) {
        yield* take(() => decoder.write(bytes));
    }
    yield* take(() => {
        decoder.end();
        scanner.end();
    });
}
/** @throws {TableError} for the first record that is not UTF-8, with what may be meant */
function requireUtf8(text, { starts, ends, lines }) {
    const all = text.slice(starts[0] ?? 0, ends.at(-1) ?? 0);
    if ((0,external_node_buffer_.isUtf8)(all))
        return;
    const isInvalid = (index) => !(0,external_node_buffer_.isUtf8)(text.slice(starts[index] ?? 0, ends[index] ?? 0));
    const index = Math.max(0, [...starts.keys()].findIndex(isInvalid));
    const record = text.slice(starts[index] ?? 0, ends[index] ?? 0);
    const decoded = record.toString();
    const before = decoded.slice(0, decoded.indexOf("\uFFFD")).split(/\r\n|\r|\n/);
    const encoding = likelyEncoding(all);
    // Node 20 takes windows-1252 for Latin-1 unless more is to follow.
    const likely = new TextDecoder(encoding).decode(record, { stream: true }).split(/\r\n|\r|\n/)[before.length - 1] ?? "";
    const message = `this is not valid UTF-8; save the file as UTF-8, or declare its encoding: with \`encoding: ${encoding}\` it reads ${(0,problem/* quoteValue */.cl)(likely)}`;
    throw new problem/* TableError */.rQ({ line: (lines[index] ?? 1) + before.length - 1, message });
}
//# sourceMappingURL=read-text.js.map

/***/ })

};
;