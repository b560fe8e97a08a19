"use strict";
exports.id = 351;
exports.ids = [351];
exports.modules = {

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countParquet: () => (/* binding */ countParquet),
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.33.0/node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(2050);
// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.33.0/node_modules/hyparquet/src/scan.js + 16 modules
var src_scan = __webpack_require__(4067);
// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet-compressors@1.1.2/node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(4345);
// EXTERNAL MODULE: ./packages/core/dist/formats/file-bytes.js
var file_bytes = __webpack_require__(382);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./packages/core/dist/formats/records.js
var records = __webpack_require__(7706);
;// CONCATENATED MODULE: ./packages/core/dist/formats/parquet-column.js


/** A point in time. */
class Moment {
    milliseconds;
    nanoseconds;
    /** @param nanoseconds - beyond the milliseconds */
    constructor(milliseconds, nanoseconds) {
        this.milliseconds = milliseconds;
        this.nanoseconds = nanoseconds;
    }
    /** Digits that its fraction of a second needs: 0, 3, 6 or 9. */
    get digits() {
        if (this.nanoseconds !== 0)
            return this.nanoseconds % 1000 === 0 ? 6 : 9;
        return this.milliseconds % 1000 === 0 ? 0 : 3;
    }
    /** Like `2026-01-05 13:30:00`, with so many digits of the fraction. */
    text(digits) {
        const text = new Date(this.milliseconds).toISOString().replace("T", " ");
        const fraction = text.slice(-4, -1) + String(this.nanoseconds).padStart(6, "0");
        return text.slice(0, -5) + (digits === 0 ? "" : `.${fraction.slice(0, digits)}`);
    }
    toJSON() {
        return this.text(this.digits);
    }
}
/** Gives times and dates their texts, and bytes that are no texts theirs; for hyparquet, also within nested values. */
const PARSERS = {
    dateFromDays: (days) => new Moment(days * 86_400_000, 0).text(0).slice(0, -" 00:00:00".length),
    timestampFromMilliseconds: (milliseconds) => new Moment(Number(milliseconds), 0),
    timestampFromMicroseconds: (microseconds) => momentOf(microseconds * 1000n),
    timestampFromNanoseconds: momentOf,
    jsonFromBytes: (bytes) => new records/* NestedJson */.s3(Buffer.from(bytes).toString()),
};
function momentOf(nanoseconds) {
    const rest = ((nanoseconds % 1000000n) + 1000000n) % 1000000n;
    return new Moment(Number((nanoseconds - rest) / 1000000n), Number(rest));
}
/** One column of a Parquet file, a part of it at a time. */
class ParquetColumn {
    name;
    #cellOf;
    #values = [];
    /** All times of a column have as many digits behind the seconds. */
    #digits = 0;
    /**
     * Takes decimals out of hyparquet's hands, in the schema that is given: it makes doubles of them, which may be others. And
     * times of the day, which it knows nothing of.
     */
    constructor({ element, children }) {
        this.name = element.name;
        const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
        if (children.length > 0)
            this.#cellOf = plainCell;
        else if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
            delete element.converted_type;
            delete element.logical_type;
            this.#cellOf = (value) => new records/* JsonNumber */.WP(decimal(value, scale));
        }
        else if (logical?.type === "TIME" || converted === "TIME_MILLIS" || converted === "TIME_MICROS") {
            const unit = NANOSECONDS[logical?.type === "TIME" ? logical.unit : converted === "TIME_MILLIS" ? "MILLIS" : "MICROS"];
            this.#cellOf = (value) => momentOf(BigInt(String(value)) * unit)
                .toJSON()
                .slice("1970-01-01 ".length);
        }
        else if (type === "FLOAT")
            this.#cellOf = (value) => (typeof value === "number" ? floatCell(value) : plainCell(value));
        else
            this.#cellOf = plainCell;
    }
    /** Takes the column's next values, in place of those before. */
    take(values) {
        this.#values = values;
        for (const value of values)
            if (value instanceof Moment && value.digits > this.#digits)
                this.#digits = value.digits;
    }
    cell(index) {
        const value = this.#values[index];
        if (value === null || value === undefined)
            return null;
        return value instanceof Moment ? value.text(this.#digits) : this.#cellOf(value);
    }
}
const NANOSECONDS = { MILLIS: 1000000n, MICROS: 1000n, NANOS: 1n };
function plainCell(value) {
    switch (typeof value) {
        case "string":
        case "boolean":
            return value;
        case "bigint":
            return new records/* JsonNumber */.WP(String(value));
        case "number":
            return numberCell(value, String(value));
        default:
            if (value instanceof records/* NestedJson */.s3)
                return value;
            return value instanceof Uint8Array ? bytesText(value) : new records/* NestedJson */.s3(JSON.stringify(value, jsonValue));
    }
}
/** What is no number, such as pandas' NaN for a missing one, is no value; infinity is a text. */
function numberCell(value, literal) {
    if (Number.isNaN(value))
        return null;
    return Number.isFinite(value) ? new records/* JsonNumber */.WP(literal) : literal;
}
/** A float of 32 bits with as few digits as tell it from others: as a double it has up to ten more. */
function floatCell(value) {
    for (let digits = 6; digits < 9; digits += 1) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === value)
            return numberCell(value, String(short));
    }
    return numberCell(value, String(value));
}
function jsonValue(_key, value) {
    if (value instanceof records/* NestedJson */.s3)
        return JSON.parse(value.json);
    if (typeof value === "bigint")
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return value instanceof Uint8Array ? bytesText(value) : value;
}
/** Old writers do not say of texts that they are. */
function bytesText(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) ? Buffer.from(bytes).toString() : Buffer.from(bytes).toString("base64");
}
function decimal(value, scale) {
    const unscaled = value instanceof Uint8Array ? signed(value) : BigInt(String(value));
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
    const point = digits.length - scale;
    return `${unscaled < 0n ? "-" : ""}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ""}`;
}
/** Big-endian, in two's complement. */
function signed(bytes) {
    return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString("hex")}`));
}
//# sourceMappingURL=parquet-column.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/problem.js
var problem = __webpack_require__(9388);
;// CONCATENATED MODULE: ./packages/core/dist/formats/parquet.js





/** Behind the footer: its length in 4 bytes, and the magic. */
const TAIL_BYTES = 8;
/** Rows that are decoded at once. The pages before them are passed over, but one that they share is decoded again. */
const ROWS_AT_ONCE = 128 * 1024;
/** Of tables with many columns fewer rows. */
const CELLS_AT_ONCE = 1_000_000;
const ROWS_IN_BATCH = 5000;
/** How many rows the groups of a Parquet file have: its footer says so. @throws {TableError} */
function countParquet(bytes) {
    return metadataOf(bytes).row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
}
/** The records of a Parquet file, some row groups or parts of them at a time. @throws {TableError} */
async function* readParquet(file, { signal }) {
    const bytes = (0,file_bytes/* openBytes */.o)(file);
    try {
        const metadata = metadataOf(bytes);
        const columns = (0,src_metadata/* parquetSchema */.YR)(metadata).children.map((child) => new ParquetColumn(child));
        const header = columns.map(({ name }) => name);
        const batch = { format: "parquet", header, headerLine: undefined, layout: "positional" };
        yield { ...batch, records: [], lines: [] };
        const scan = await (0,src_scan/* parquetScan */.Ik)({
            file: asyncBufferOf(bytes),
            metadata,
            compressors: src/* compressors */.Vm,
            parsers: PARSERS,
            utf8: false,
        });
        const most = Math.min(ROWS_AT_ONCE, Math.max(ROWS_IN_BATCH, Math.floor(CELLS_AT_ONCE / (columns.length + 1))));
        for (const range of scan.ranges) {
            for (let rowStart = range.rowStart; rowStart < range.rowEnd; rowStart += most) {
                const rowEnd = Math.min(rowStart + most, range.rowEnd);
                for (const column of columns) {
                    signal?.throwIfAborted();
                    column.take(await scan.readColumn({ column: column.name, rowStart, rowEnd }));
                }
                for (let at = 0; at < rowEnd - rowStart; at += ROWS_IN_BATCH) {
                    const rows = Array.from({ length: Math.min(ROWS_IN_BATCH, rowEnd - rowStart - at) }, (_, index) => at + index);
                    const records = rows.map((row) => columns.map((column) => column.cell(row)));
                    yield { ...batch, records, lines: rows.map((row) => rowStart + row + 1) };
                }
            }
        }
    }
    catch (error) {
        throw refused(error);
    }
    finally {
        bytes.close();
    }
}
function metadataOf(bytes) {
    try {
        const tail = bytes.read(bytes.size - TAIL_BYTES, bytes.size);
        if (tail.toString("latin1", 4) === "PARE")
            throw new problem/* TableError */.rQ({ message: "encrypted Parquet files are not read" });
        return (0,src_metadata/* parquetMetadata */.m5)(bytes.read(bytes.size - TAIL_BYTES - tail.readUInt32LE(0), bytes.size));
    }
    catch (error) {
        throw refused(error);
    }
}
function asyncBufferOf(bytes) {
    return { byteLength: bytes.size, slice: (start, end = bytes.size) => bytes.read(start, end).buffer };
}
/** hyparquet throws errors of every kind for what it cannot read. */
function refused(error) {
    if (error instanceof problem/* TableError */.rQ || !(error instanceof Error) || error.name === "AbortError")
        return error;
    if (error.name === "FileError")
        return error;
    return new problem/* TableError */.rQ({ message: `cannot be read as a Parquet file: ${error.message}` }, { cause: error });
}
//# sourceMappingURL=parquet.js.map

/***/ })

};
;