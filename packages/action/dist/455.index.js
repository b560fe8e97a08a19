"use strict";
exports.id = 455;
exports.ids = [455];
exports.modules = {

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JsonRecords: () => (/* binding */ JsonRecords)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@streamparser+json@0.0.26/node_modules/@streamparser/json/dist/mjs/index.js + 7 modules
var mjs = __webpack_require__(1863);
;// CONCATENATED MODULE: ./packages/core/dist/table/json-grammar.js

/** Deeper nesting than this is not data for a cell. */
const MAX_DEPTH = 100;
/** Holds tokens to JSON's order: the tokenizer gives them in whatever order they stand. */
class JsonGrammar {
    #texts;
    #containers = [];
    #expected = "value";
    /** `many`: values follow each other without commas, as in NDJSON. */
    constructor(texts) {
        this.#texts = texts;
    }
    /** How many arrays and objects are open. */
    get depth() {
        return this.#containers.length;
    }
    /** Whether the text may end here. */
    get isComplete() {
        return this.depth === 0 && this.#expected === (this.#texts === "one" ? "nothing" : "value");
    }
    /** Takes the next token. Throws SyntaxError where JSON does not allow it, RangeError for nesting that is too deep. */
    accept(token) {
        switch (token) {
            case mjs/* TokenType */.ks.LEFT_BRACE:
                return this.#open("object");
            case mjs/* TokenType */.ks.LEFT_BRACKET:
                return this.#open("array");
            case mjs/* TokenType */.ks.RIGHT_BRACE:
                return this.#close("object", "key or close");
            case mjs/* TokenType */.ks.RIGHT_BRACKET:
                return this.#close("array", "value or close");
            case mjs/* TokenType */.ks.COLON:
                return this.#punctuation("colon", "value");
            case mjs/* TokenType */.ks.COMMA:
                return this.#punctuation("comma or close", this.#containers.at(-1) === "object" ? "key" : "value");
            default:
                return this.#scalar(token);
        }
    }
    #open(container) {
        this.#requireValue();
        if (this.depth === MAX_DEPTH) {
            throw new RangeError(`values are nested deeper than ${MAX_DEPTH} levels`);
        }
        this.#containers.push(container);
        this.#expected = container === "object" ? "key or close" : "value or close";
        return "open";
    }
    #close(container, whenEmpty) {
        const mayClose = this.#expected === "comma or close" || this.#expected === whenEmpty;
        if (!mayClose || this.#containers.at(-1) !== container) {
            throw new SyntaxError("a bracket is closed where it may not be");
        }
        this.#containers.pop();
        this.#expected = this.#afterValue();
        return "close";
    }
    #punctuation(needed, next) {
        if (this.#expected !== needed) {
            throw new SyntaxError("a comma or colon stands where it may not be");
        }
        this.#expected = next;
        return "punctuation";
    }
    #scalar(token) {
        if (this.#expected === "key" || this.#expected === "key or close") {
            if (token !== mjs/* TokenType */.ks.STRING) {
                throw new SyntaxError("a key must be a string");
            }
            this.#expected = "colon";
            return "key";
        }
        this.#requireValue();
        this.#expected = this.#afterValue();
        return "value";
    }
    #requireValue() {
        if (this.#expected !== "value" && this.#expected !== "value or close") {
            throw new SyntaxError(this.#expected === "nothing" ? "text follows the end" : "a comma or colon is missing");
        }
    }
    #afterValue() {
        if (this.depth > 0) {
            return "comma or close";
        }
        return this.#texts === "one" ? "nothing" : "value";
    }
}
//# sourceMappingURL=json-grammar.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
// EXTERNAL MODULE: ./packages/core/dist/table/table-file.js
var table_file = __webpack_require__(799);
// EXTERNAL MODULE: ./packages/core/dist/formats/records.js
var records = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/core/dist/table/json-records.js




/**
 * Short records of a table with thousands of keys become thousands of times larger in memory: so many cells at once are
 * about 16 MiB.
 */
const CELLS_AT_ONCE = 2_000_000;
/** Bytes of `{"k":1},`. */
const SHORTEST_RECORD = 8;
/**
 * Keeps the digits of numbers: the tokenizer makes doubles of them, which do not hold every number. And keeps U+FEFF: the
 * tokenizer drops one at the beginning of a string, and passes over one between the first brackets of a text. There is no
 * option for either, so it is set where the library of this very version has it.
 */
class LiteralTokenizer extends mjs/* Tokenizer */._F {
    literal = "";
    constructor() {
        super({ stringBufferSize: 64 * 1024, numberBufferSize: 64 });
        const strings = Reflect.get(this, "bufferedString");
        Reflect.set(strings, "decoder", new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }));
        Reflect.set(this, "state", START);
    }
    parseNumber(literal) {
        this.literal = literal;
        return 0;
    }
}
/** The tokenizer's state in which a byte order mark is like any other character. */
const START = 0;
/** Makes records of JSON text that comes in pieces. See `readJson` for what it takes and throws. */
class JsonRecords {
    #file;
    #format;
    #tokenizer = new LiteralTokenizer();
    #grammar;
    /** The depth at which records stand. */
    #base;
    /** What all records are; known from the first. */
    #layout;
    #header = [];
    #headerLine;
    #hasHeader = false;
    #indexes = new Map();
    #records = [];
    #lines = [];
    #record = [];
    #recordLine = 1;
    /** The cell of the record that the next value is for. */
    #index = 0;
    #nested = new NestedText();
    /** The byte where the record at hand begins, or the last one ended. */
    #anchor = 0;
    /** The line on which the last record ended. */
    #endLine = 0;
    #piece = Buffer.alloc(0);
    #pieceStart = 0;
    /** Line ends are counted up to this byte. */
    #countedTo = 0;
    #line = 1;
    constructor(file, format) {
        this.#file = file;
        this.#format = format;
        this.#grammar = new JsonGrammar(format === "json" ? "one" : "many");
        this.#base = format === "json" ? 1 : 0;
        this.#tokenizer.onToken = (token) => this.#take(token);
        this.#tokenizer.onError = (cause) => {
            throw cause instanceof problem/* TableError */.rQ
                ? cause
                : this.#error("this is not valid JSON", this.#lineOfFault(cause), cause);
        };
    }
    *take(text) {
        const bytes = Buffer.from(text);
        for (let start = 0, size = 0; start < bytes.length; start += size) {
            size = Math.max(1024, Math.floor((CELLS_AT_ONCE * SHORTEST_RECORD) / (this.#header.length + 1)));
            this.#takePiece(bytes.subarray(start, start + size));
            yield* this.#batch();
        }
    }
    #takePiece(piece) {
        this.#piece = piece;
        this.#tokenizer.write(piece);
        const end = this.#pieceStart + piece.length;
        if (end - this.#anchor > table_file/* MAX_RECORD_LENGTH */._S) {
            throw this.#error(`the record is longer than ${table_file/* MAX_RECORD_LENGTH */._S} bytes`, this.#recordLine);
        }
        this.#lineAt(end);
        this.#pieceStart = end;
    }
    *end() {
        if (!this.#grammar.isComplete) {
            const message = this.#grammar.depth === 0 ? "a JSON array of records is needed" : "the JSON text is cut off";
            throw this.#error(message, this.#line);
        }
        this.#tokenizer.end();
        this.#hasHeader = true;
        yield* this.#batch();
    }
    *#batch() {
        if (!this.#hasHeader) {
            return;
        }
        yield {
            format: this.#format,
            header: this.#header,
            headerLine: this.#headerLine,
            layout: this.#layout ?? "keyed",
            records: this.#records,
            lines: this.#lines,
        };
        this.#records.length = 0;
        this.#lines.length = 0;
    }
    #take({ token, value, offset }) {
        const outer = this.#grammar.depth;
        const role = this.#accept(token, offset);
        const depth = this.#grammar.depth;
        const cellDepth = this.#base + 1;
        if (outer > cellDepth || depth > cellDepth) {
            this.#nested.push(this.#textOf(token, value));
            if (role === "close" && depth === cellDepth) {
                this.#setCell(new records/* NestedJson */.s3(this.#nested.take()), offset);
            }
        }
        else if (outer < cellDepth) {
            this.#takeOutside(role, token, offset);
        }
        else if (role === "close") {
            this.#endRecord(offset);
        }
        else if (role === "key") {
            this.#takeKey(String(value), offset);
        }
        else if (role === "value") {
            this.#setCell(token === mjs/* TokenType */.ks.NUMBER ? new records/* JsonNumber */.WP(this.#tokenizer.literal) : scalarCell(value), offset);
        }
    }
    #accept(token, offset) {
        try {
            return this.#grammar.accept(token);
        }
        catch (cause) {
            const message = cause instanceof RangeError ? cause.message : `this is not valid JSON: ${messageOf(cause)}`;
            throw this.#error(message, this.#lineAt(offset), cause);
        }
    }
    /** A token that is not inside a record. */
    #takeOutside(role, token, offset) {
        if (role === "punctuation" || role === "close") {
            return;
        }
        if (this.#grammar.depth === this.#base && role === "open") {
            if (token !== mjs/* TokenType */.ks.LEFT_BRACKET) {
                const message = "a JSON array of records is needed; one object a line is NDJSON (.ndjson)";
                throw this.#error(message, this.#lineAt(offset));
            }
            return;
        }
        if (role !== "open") {
            throw this.#error("a record must be a JSON object or array", this.#lineAt(offset));
        }
        this.#beginRecord(token === mjs/* TokenType */.ks.LEFT_BRACE ? "keyed" : "positional", offset);
    }
    #beginRecord(layout, offset) {
        const line = this.#lineAt(offset);
        this.#layout ??= layout;
        if (layout !== this.#layout) {
            throw this.#error("records must be all objects or all arrays", line);
        }
        if (this.#format === "ndjson" && line === this.#endLine) {
            throw this.#error("each record must stand on a line of its own", line);
        }
        this.#hasHeader ||= layout === "keyed";
        this.#record = [];
        this.#recordLine = line;
        this.#anchor = offset;
        this.#index = 0;
    }
    #endRecord(offset) {
        this.#endLine = this.#lineAt(offset);
        this.#anchor = offset;
        if (this.#format === "ndjson" && this.#endLine !== this.#recordLine) {
            throw this.#error("each record must stand on one line", this.#recordLine);
        }
        if (this.#hasHeader) {
            this.#records.push(this.#record);
            this.#lines.push(this.#recordLine);
            return;
        }
        this.#header = this.#record.map((cell, index) => {
            if (typeof cell !== "string") {
                throw this.#error(`name ${index + 1} in the header (the first array) is not a string`, this.#recordLine);
            }
            return cell;
        });
        this.#headerLine = this.#recordLine;
        this.#hasHeader = true;
    }
    #takeKey(key, offset) {
        const known = this.#indexes.get(key);
        this.#index = known ?? this.#header.length;
        if (known !== undefined) {
            return;
        }
        if (key.trim() === "" || this.#index === table_file/* MAX_COLUMNS */.ZS) {
            const message = key.trim() === "" ? "a key is empty" : `the objects have more than ${table_file/* MAX_COLUMNS */.ZS} keys`;
            throw this.#error(message, this.#lineAt(offset));
        }
        this.#indexes.set(key, this.#index);
        this.#header.push(key);
    }
    #setCell(cell, offset) {
        if (this.#layout === "positional") {
            this.#record.push(cell);
            return;
        }
        while (this.#record.length < this.#index) {
            this.#record.push(undefined);
        }
        if (this.#record[this.#index] !== undefined) {
            const key = (0,problem/* quoteValue */.cl)(this.#header[this.#index] ?? "");
            throw this.#error(`the key ${key} stands twice in the record`, this.#lineAt(offset));
        }
        this.#record[this.#index] = cell;
    }
    #textOf(token, value) {
        if (token === mjs/* TokenType */.ks.NUMBER) {
            return this.#tokenizer.literal;
        }
        return token === mjs/* TokenType */.ks.STRING ? JSON.stringify(value) : String(value);
    }
    /** The line of a byte, which is not before those asked for earlier. */
    #lineAt(offset) {
        let at = this.#piece.indexOf(0x0a, this.#countedTo - this.#pieceStart);
        while (at !== -1 && at + this.#pieceStart < offset) {
            this.#line += 1;
            at = this.#piece.indexOf(0x0a, at + 1);
        }
        this.#countedTo = Math.max(this.#countedTo, offset);
        return this.#line;
    }
    /** The tokenizer tells the place of a fault in its message only. */
    #lineOfFault(cause) {
        const offset = /absolute position "(\d+)"/.exec(cause.message)?.[1];
        return offset === undefined ? this.#line : this.#lineAt(Number(offset));
    }
    #error(message, line, cause) {
        return new problem/* TableError */.rQ({ file: this.#file.label, line, message }, cause === undefined ? {} : { cause });
    }
}
const TOKENS_AT_ONCE = 4096;
/** The text of a nested value, token by token; a string that grows by each takes 30 bytes for every byte of `[1,1,1,…`. */
class NestedText {
    #text = "";
    #tokens = [];
    push(token) {
        this.#tokens.push(token);
        if (this.#tokens.length === TOKENS_AT_ONCE) {
            this.#text += this.#tokens.splice(0).join("");
        }
    }
    /** The text so far; the next one begins empty. */
    take() {
        const text = this.#text + this.#tokens.splice(0).join("");
        this.#text = "";
        return text;
    }
}
function scalarCell(value) {
    return typeof value === "string" || typeof value === "boolean" ? value : null;
}
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}
//# sourceMappingURL=json-records.js.map

/***/ })

};
;