"use strict";
exports.id = 859;
exports.ids = [859];
exports.modules = {

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ ColumnsError),
/* harmony export */   ZS: () => (/* binding */ MAX_COLUMNS),
/* harmony export */   _E: () => (/* binding */ DEFAULT_DATE_FORMATS),
/* harmony export */   f: () => (/* binding */ parseColumns)
/* harmony export */ });
/* unused harmony exports COLUMN_TYPES, COLUMN_SUBTYPES */
/* harmony import */ var _date_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1700);
/* harmony import */ var _numeric_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6487);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9388);



/** More columns than this are taken for a mistake, such as a wrong delimiter. */
const MAX_COLUMNS = 10_000;
const COLUMN_TYPES = ["measure", "dimension"];
const COLUMN_SUBTYPES = ["text", "numeric", "date", "datetime"];
/** What a date column's values look like where no format is given. */
const DEFAULT_DATE_FORMATS = { date: "Y-m-d", datetime: "Y-m-d H:i:s" };
const SHOWN_FAULTS = 20;
/** Columns that were given and do not hold; `faults` has one line for each thing wrong, the message the first 20. */
class ColumnsError extends Error {
    faults;
    name = "ColumnsError";
    constructor(faults) {
        const more = faults.length > SHOWN_FAULTS ? `; and ${faults.length - SHOWN_FAULTS} more faults` : "";
        super(`columns: ${faults.slice(0, SHOWN_FAULTS).join("; ")}${more}`);
        this.faults = faults;
    }
}
/**
 * The columns of a parsed `columns` input: a list of mappings with `name`, `type`, `subtype` and optionally `alias`
 * (default: the name) and `format` (default for dates: `Y-m-d`, `Y-m-d H:i:s`). Throws ColumnsError with all that is wrong.
 */
function parseColumns(value) {
    if (!Array.isArray(value) || value.length === 0)
        throw new ColumnsError(["a list of columns is needed, each with name, alias, type and subtype"]);
    if (value.length > MAX_COLUMNS)
        throw new ColumnsError([`there are ${value.length} columns, at most ${MAX_COLUMNS} are taken`]);
    const faults = [];
    const columns = value.map((item, index) => parseColumn(item, `column ${index + 1}`, faults));
    const complete = columns.filter((column) => column !== undefined);
    for (const key of ["name", "alias"]) {
        const twice = findRepeated(complete.map((column) => column[key]));
        faults.push(...twice.map((text) => `the ${key} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(text)} is given more than once`));
    }
    if (faults.length > 0)
        throw new ColumnsError(faults);
    return complete;
}
const KEYS = new Set(["name", "alias", "type", "subtype", "format"]);
function parseColumn(item, place, faults) {
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
        faults.push(`${place} must be a mapping with name, alias, type and subtype`);
        return undefined;
    }
    const given = new Map(Object.entries(item));
    const before = faults.length;
    const unknown = [...given.keys()].filter((key) => !KEYS.has(key));
    faults.push(...unknown.map((key) => `${place} has an unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(key)}`));
    const name = requireText(given.get("name"), `${place}: name`, faults);
    const alias = given.get("alias") === undefined ? name : requireText(given.get("alias"), `${place}: alias`, faults);
    const type = requireOneOf(given.get("type"), COLUMN_TYPES, `${place}: type`, faults);
    const subtype = requireOneOf(given.get("subtype"), COLUMN_SUBTYPES, `${place}: subtype`, faults);
    if (name === undefined || alias === undefined || type === undefined || subtype === undefined)
        return undefined;
    const format = parseFormat(given.get("format"), subtype, `${place}: format`, faults);
    return faults.length > before
        ? undefined
        : { name, alias, type, subtype, ...(format === undefined ? {} : { format }) };
}
function requireText(value, place, faults) {
    if (typeof value === "string" && value.trim() !== "")
        return value;
    faults.push(`${place} must be text that is not empty`);
    return undefined;
}
function requireOneOf(value, allowed, place, faults) {
    const found = allowed.find((word) => word === value);
    if (found === undefined) {
        const given = value === undefined ? "is missing" : typeof value === "string" ? `is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(value)}` : "is not text";
        faults.push(`${place} ${given}, allowed are ${allowed.join(", ")}`);
    }
    return found;
}
function parseFormat(value, subtype, place, faults) {
    if (value === undefined || value === null || value === "")
        return subtype === "date" || subtype === "datetime" ? DEFAULT_DATE_FORMATS[subtype] : undefined;
    const format = requireText(value, place, faults);
    if (format === undefined)
        return undefined;
    if (subtype === "text") {
        faults.push(`${place} is only for numeric, date and datetime`);
    }
    else if (subtype === "numeric" && (0,_numeric_format_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumericFormat */ .qS)(format) === undefined) {
        faults.push(`${place} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(format)} is not like \`#,###.##\`, \`#.###,##\`, \`$#,###\` or \`#%\``);
    }
    else if (subtype !== "numeric") {
        const fault = dateFormatFault(format);
        faults.push(...(fault === undefined ? [] : [`${place} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(format)} ${fault}`]));
    }
    return format;
}
function dateFormatFault(format) {
    try {
        (0,_date_format_js__WEBPACK_IMPORTED_MODULE_2__/* .compileDateFormat */ .$)(format);
        return undefined;
    }
    catch (error) {
        if (error instanceof _date_format_js__WEBPACK_IMPORTED_MODULE_2__/* .DateFormatError */ .C)
            return error.message;
        throw error;
    }
}
function findRepeated(texts) {
    const seen = new Set();
    const repeated = texts.filter((text) => seen.size === seen.add(text).size);
    return [...new Set(repeated)];
}
//# sourceMappingURL=columns.js.map

/***/ }),

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ DateFormatError),
  $: () => (/* binding */ compileDateFormat)
});

;// CONCATENATED MODULE: ./packages/core/dist/table/foreign-date-formats.js
/** What stands behind the `%` of strftime: Python, R, SQL, Ruby. */
const STRFTIME = {
    ...{ Y: "Y", y: "y", m: "m", d: "d", e: "j", H: "H", I: "h", M: "i", S: "s", f: "u", L: "v", p: "A" },
    ...{ b: "M", h: "M", B: "F", a: "D", A: "l", z: "O", Z: "T", s: "U", F: "Y-m-d", T: "H:i:s", R: "H:i", D: "m/d/y" },
    ...{ "-d": "j", "-m": "n", "-H": "G", "-I": "g", "#d": "j", "#m": "n", "#H": "G", "#I": "g", "%": "%" },
};
/** Runs of one letter: Java, .NET, moment, spreadsheets. Minutes are `mm`, which is the month too where letters are small. */
const RUNS = {
    ...{ yyyy: "Y", YYYY: "Y", uuuu: "Y", yy: "y", YY: "y", MMMM: "F", mmmm: "F", MMM: "M", mmm: "M", MM: "m", M: "n" },
    ...{ dd: "d", DD: "d", d: "j", D: "j", dddd: "l", EEEE: "l", ddd: "D", EEE: "D", E: "D", HH: "H", H: "G" },
    ...{ hh: "h", h: "g", ss: "s", SS: "s", SSS: "v", fff: "v", SSSSSS: "u", ffffff: "u", a: "A", A: "A", tt: "A" },
    ...{ XXX: "P", ZZ: "P", zzz: "P", Z: "O", XX: "O", z: "T" },
};
/**
 * A date format of another language in PHP's letters: `dd.MM.yyyy` and `%d.%m.%Y` are `d.m.Y`. Undefined for what is
 * neither.
 */
function phpFormat(format) {
    return /%[-#]?[a-z]/i.test(format) ? fromStrftime(format) : fromRuns(format);
}
function fromStrftime(format) {
    let isKnown = true;
    const php = format.replace(/%([-#]?[a-z%])|[a-z]/gi, (text, directive) => {
        const letter = directive === undefined ? `\\${text}` : STRFTIME[directive];
        isKnown &&= letter !== undefined;
        return letter ?? "";
    });
    return isKnown ? php : undefined;
}
function fromRuns(format) {
    let isKnown = true;
    let isAfterHour = false;
    const tokens = /'([^']*)'|T(?=[Hh])|([a-z])\2*/gi;
    const php = format.replace(tokens, (run, quoted, letter, at) => {
        if (letter === undefined)
            return (quoted ?? run).replace(/[a-z]/gi, "\\$&");
        const isMinute = letter === "m" && (isAfterHour || /^[^a-z]*s/.test(format.slice(at + run.length)));
        isAfterHour = letter === "H" || letter === "h";
        const known = isMinute ? "i" : (RUNS[run] ?? (letter === "m" ? RUNS[run.toUpperCase()] : undefined));
        isKnown &&= known !== undefined;
        return known ?? "";
    });
    return isKnown ? php : undefined;
}
//# sourceMappingURL=foreign-date-formats.js.map
;// CONCATENATED MODULE: ./packages/core/dist/table/date-format.js

/** A format that cannot be checked against values; the message completes “format `…`”. */
class DateFormatError extends Error {
    name = "DateFormatError";
}
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const OFFSET = "[+-]\\d{2}:[0-5]\\d";
/** The letters of PHP's date() that have a meaning of their own in a value (https://www.php.net/datetime.format). */
const LETTERS = new Map([
    ["d", { pattern: "\\d{2}", field: "day" }],
    ["j", { pattern: "[1-9]\\d?", field: "day" }],
    ["D", { pattern: "(?:mon|tue|wed|thu|fri|sat|sun)" }],
    ["l", { pattern: "(?:mon|tues|wednes|thurs|fri|satur|sun)day" }],
    ["S", { pattern: "(?:st|nd|rd|th)" }],
    ["m", { pattern: "\\d{2}", field: "month" }],
    ["n", { pattern: "[1-9]\\d?", field: "month" }],
    ["M", { pattern: MONTHS.join("|"), field: "month" }],
    ["F", { pattern: LONG_MONTHS, field: "month" }],
    ["Y", { pattern: "\\d{4}", field: "year" }],
    ["y", { pattern: "\\d{2}" }],
    ["a", { pattern: "(?:am|pm)" }],
    ["A", { pattern: "(?:am|pm)" }],
    ["H", { pattern: "\\d{2}", field: "hour" }],
    ["G", { pattern: "(?:0|[1-9]\\d?)", field: "hour" }],
    ["h", { pattern: "\\d{2}", field: "hour12" }],
    ["g", { pattern: "[1-9]\\d?", field: "hour12" }],
    ["i", { pattern: "\\d{2}", field: "minute" }],
    ["s", { pattern: "\\d{2}", field: "second" }],
    ["v", { pattern: "\\d{3}" }],
    ["u", { pattern: "\\d{6}" }],
    ["P", { pattern: OFFSET }],
    ["p", { pattern: `(?:Z|${OFFSET})` }],
    ["O", { pattern: "[+-]\\d{2}[0-5]\\d" }],
    ["T", { pattern: "(?:[a-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)" }],
    ["e", { pattern: `(?:[a-z]+(?:[/_-][a-z_]+)*|${OFFSET})` }],
    ["U", { pattern: "-?\\d{1,12}" }],
]);
/**
 * A function that tells whether text is a date as PHP would write it with this format: as many digits as the letters
 * have, and a day that exists.
 * @throws {DateFormatError} for letters that it does not know; formats of other languages are told in PHP's letters
 */
function compileDateFormat(format) {
    if (/%[-#]?[a-z]/i.test(format))
        throw formatError(format, "has `%`; PHP's letters stand without it, as in `Y-m-d`");
    const fields = [];
    const letters = new Set();
    let pattern = "";
    for (let at = 0; at < format.length; at += 1) {
        const character = format.charAt(at);
        const letter = LETTERS.get(character);
        if (letter === undefined) {
            if (/[a-z]/i.test(character)) {
                throw formatError(format, `has the letter \`${character}\`, allowed are ${[...LETTERS.keys()].join(" ")}`);
            }
            at += character === "\\" ? 1 : 0;
            pattern += format.charAt(at).replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
            continue;
        }
        // Of `TTTTTTTTTTTT`, a text of a few letters would have more readings than can be tried.
        if (letters.has(character)) {
            const rule = "each of PHP's letters stands for a whole number or word, as in `Y-m-d`";
            throw formatError(format, `has the letter \`${character}\` twice; ${rule}`);
        }
        letters.add(character);
        pattern += letter.field === undefined ? letter.pattern : `(${letter.pattern})`;
        fields.push(...(letter.field === undefined ? [] : [letter.field]));
    }
    if (letters.size === 0)
        throw new DateFormatError("is not like `Y-m-d` or `Y-m-d H:i:s`");
    const expression = new RegExp(`^${pattern}$`, "i");
    return (text) => {
        const match = expression.exec(text);
        return match !== null && isMoment(fields, match);
    };
}
/** What to write instead, where the format is one of another language; else `message`. */
function formatError(format, message) {
    const equivalent = phpFormat(format);
    if (equivalent === undefined || !isDateFormat(equivalent))
        return new DateFormatError(message);
    return new DateFormatError(`is not in PHP's letters, in which it is \`${equivalent}\``);
}
function isDateFormat(format) {
    try {
        compileDateFormat(format);
        return true;
    }
    catch {
        return false;
    }
}
const RANGES = {
    hour: [0, 23],
    hour12: [1, 12],
    minute: [0, 59],
    second: [0, 59],
};
function isMoment(fields, match) {
    // A leap year with a January, for formats without a year or month.
    let year = 2000;
    let month = 1;
    let day = 1;
    for (const [index, field] of fields.entries()) {
        const text = match[index + 1] ?? "";
        if (field === "year")
            year = Number(text);
        else if (field === "month")
            month = /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
        else if (field === "day")
            day = Number(text);
        else if (Number(text) < RANGES[field][0] || Number(text) > RANGES[field][1])
            return false;
    }
    return isDay(year, month, day);
}
/** Whether the Gregorian calendar has this day; months and days from 1. */
function isDay(year, month, day) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    return days !== undefined && day >= 1 && day <= days;
}
//# sourceMappingURL=date-format.js.map

/***/ }),

/***/ 6487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qS: () => (/* binding */ parseNumericFormat),
/* harmony export */   rM: () => (/* binding */ readPlain),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
const SIGN = "\\p{Sc}|[A-Z]{3}|%|‰";
const FORMAT = new RegExp(`^(?:(${SIGN}) ?)?([#0](?:[#0,.'’ \u00a0\u202f]*[#0])?)(?: ?(${SIGN}))?$`, "u");
const POINT_DIGITS = /^[#0]+(?:([,'’ \u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?(?:\.[#0]+)?$/;
const COMMA_DIGITS = /^[#0]+(?:([.'’ \u00a0\u202f])[#0]{3}(?:\1[#0]{3})*)?,[#0]+$/;
/** Characters that stand for each other between groups. */
const ALIKE = [" \u00a0\u202f", "'’"];
/**
 * Reads a format like `#,###.##`, `#.###,##`, `# ###,##`, `#,###`, `#.##` or `0.00`, with a currency or percent sign before
 * or after it (`$#,###.##`, `#.###,## €`, `#%`), and with `;(#)` behind it where negative numbers stand in parentheses.
 * Undefined for anything else. A lone comma before three digits groups, a lone point never does.
 *
 * Groups and signs may be left out in a value, spaces around it are allowed. `45%` is read as 45.
 */
function parseNumericFormat(format) {
    const [positive = "", negative, ...rest] = format.split(";");
    const [, before, digits = "", after] = FORMAT.exec(positive) ?? [];
    const isAccounting = negative !== undefined;
    if (rest.length > 0 || (isAccounting && negative !== `(${positive})` && negative !== "(#)"))
        return undefined;
    const point = POINT_DIGITS.exec(digits);
    const comma = point === null ? COMMA_DIGITS.exec(digits) : null;
    const match = point ?? comma;
    if (match === null)
        return undefined;
    const [, group] = match;
    const decimal = point === null ? "," : ".";
    return {
        read: group === undefined && decimal === "." && positive === digits && !isAccounting
            ? readPlain
            : compile({ group, decimal, before, after, isAccounting }),
        pointFormat: digits.replace(/[^#0]/g, (separator) => (separator === group ? "," : ".")),
    };
}
// Digits are matched in one way only: with `\d+\.?\d*` a megabyte of them takes hours to refuse.
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Reads numbers as computers write them. */
const readPlain = (text) => {
    if (PLAIN.test(text))
        return text;
    const trimmed = text.trim();
    return trimmed !== text && PLAIN.test(trimmed) ? trimmed : undefined;
};
function compile({ group, decimal, before, after, isAccounting }) {
    const separators = group === undefined ? undefined : `[${ALIKE.find((set) => set.includes(group)) ?? group}]`;
    const grouped = separators === undefined ? "" : `\\d{1,3}(?:${separators}\\d{3})+(?:[${decimal}]\\d*)?|`;
    const digits = `(?:${grouped}\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][+-]?\\d+)?`;
    const lead = before === undefined ? "" : `(?:${literal(before)}\\s?)?`;
    const trail = after === undefined ? "" : `(?:\\s?${literal(after)})?`;
    const expression = new RegExp(`^(\\(?)([+\\-−]?)${lead}([+\\-−]?)(${digits})${trail}(\\)?)$`, "u");
    const groups = separators === undefined ? undefined : new RegExp(separators, "g");
    return (text) => {
        if (decimal === "." && PLAIN.test(text))
            return text;
        const [, open = "", outer = "", inner = "", number, close = ""] = expression.exec(text.trim()) ?? [];
        const isNegative = open !== "";
        const sign = outer + inner;
        if (number === undefined || isNegative !== (close !== "") || sign.length > 1)
            return undefined;
        if (isNegative && (!isAccounting || sign !== ""))
            return undefined;
        const plain = (groups === undefined ? number : number.replace(groups, "")).replace(decimal, ".");
        return isNegative || sign === "-" || sign === "−" ? `-${plain}` : plain;
    };
}
function literal(text) {
    return text.replace(/\$/g, "\\$");
}
const EXACT_DIGITS = 15;
/**
 * The number that a plain text stands for; undefined where a double does not hold it: a whole number beyond 2^53 that it
 * would round, and what is beyond its range. Decimals are rounded as every program rounds them.
 */
function exactNumber(plain) {
    const value = Number(plain);
    if (!Number.isFinite(value))
        return undefined;
    if (plain.length <= EXACT_DIGITS)
        return value;
    const whole = /^[+-]?\d+(?=\.|$)/.exec(plain)?.[0].replace("+", "");
    const isRounded = whole !== undefined && !Number.isSafeInteger(Math.trunc(value)) && !/e/i.test(plain);
    return isRounded && BigInt(Math.trunc(value)) !== BigInt(whole) ? undefined : value;
}
//# sourceMappingURL=numeric-format.js.map

/***/ })

};
;