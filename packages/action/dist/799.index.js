"use strict";
exports.id = 799;
exports.ids = [799];
exports.modules = {

/***/ 3624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jsonBody)
/* harmony export */ });
/** A JSON body, held in memory. `files` are those whose content it carries. */
function jsonBody(value, files = []) {
    const bytes = Buffer.from(JSON.stringify(value));
    return {
        contentType: "application/json",
        length: bytes.length,
        files,
        open: () => ({
            chunks: (async function* () {
                yield bytes;
            })(),
            counts: new Map(),
        }),
    };
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ multipartBody),
/* harmony export */   u: () => (/* binding */ MAX_FORM_FILES)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var form_data__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7928);
/* harmony import */ var _files_data_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _files_media_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);
/* harmony import */ var _formats_count_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5063);






/** The most files in one form: form-data takes time in the square of their number, which begins to show above. */
const MAX_FORM_FILES = 1000;
/**
 * A `multipart/form-data` body (RFC 7578) whose files are opened one after the other, while it is sent.
 *
 * Names go out as raw UTF-8 with `"` as `%22` and line breaks as `%0D%0A`, as browsers send them (WHATWG HTML, "multipart
 * form data").
 */
function multipartBody({ fields, files }) {
    if (files.length > MAX_FORM_FILES)
        throw new RangeError(`${files.length} files in a form, at most ${MAX_FORM_FILES}`);
    const measured = formOf({ fields, files }, undefined, () => { });
    const boundary = measured.getBoundary();
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        length: measured.getLengthSync(),
        files: files.map((part) => part.file),
        open() {
            const counts = new Map();
            return { chunks: chunksOf((read) => formOf({ fields, files }, boundary, read), counts), counts };
        },
    };
}
function formOf({ fields, files }, boundary, read) {
    const form = new form_data__WEBPACK_IMPORTED_MODULE_2__();
    if (boundary !== undefined)
        form.setBoundary(boundary);
    for (const [name, value] of fields)
        form.append(name, value);
    for (const { field, file, fileName } of files) {
        // The head as a text: form-data would drop the folders of a `filename`, and make `/` of each `\` in a `filepath`.
        const disposition = `form-data; name="${quotable(field)}"; filename="${quotable(fileName)}"`;
        const header = `--${form.getBoundary()}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${(0,_files_media_type_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaType */ .J)(file.name)}\r\n\r\n`;
        form.append(field, (next) => read(file, next), { header, knownLength: file.size });
    }
    return form;
}
function quotable(text) {
    return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// Small parts are gathered to this size: written one by one, 10,000 of them would take several times as long.
const GATHERED_BYTES = 256 * 1024;
async function* chunksOf(form, counts) {
    const body = new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough({ highWaterMark: GATHERED_BYTES });
    let source;
    const parts = form(async (file, next) => {
        try {
            // form-data asks for the next part whether or not there is room.
            if (body.writableNeedDrain)
                await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(body, "drain");
            if (file.size > _files_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_BYTES */ .El) {
                const pieces = (0,_formats_count_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .countRows */ .BO)(file, (0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataFile */ .lD)(file), (count) => counts.set(file, count));
                source = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(pieces, { objectMode: false });
                next(source);
            }
            else {
                const content = (0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .EW)(file);
                // Without a pause where none is needed: what is there at once leaves in one piece.
                const counted = (0,_formats_count_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .countRowsIn */ .gu)(file, content);
                const count = counted instanceof Promise ? await counted : counted;
                if (count !== undefined)
                    counts.set(file, count);
                next(content);
            }
        }
        catch (error) {
            body.destroy(error); // nothing else is thrown there
        }
    });
    parts.on("error", (error) => body.destroy(error));
    parts.pipe(body);
    try {
        for await (const chunk of body)
            yield chunk;
    }
    finally {
        body.destroy();
        // form-data would leave the file open that was being read.
        source?.destroy();
        if (source?.closed === false)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(source, "close");
    }
}
//# sourceMappingURL=multipart.js.map

/***/ }),

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mediaType)
/* harmony export */ });
/* harmony import */ var mime_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8332);

// What the library lacks, and dataset services work with.
const MORE_TYPES = new Map([
    ["parquet", "application/vnd.apache.parquet"], // registered with IANA in 2024
    ["sav", "application/x-spss-sav"],
    ["zsav", "application/x-spss-sav"],
]);
const UNKNOWN = "application/octet-stream";
/** The media type for a file of this name, by its extension; `application/octet-stream` where it is not known. */
function mediaType(name) {
    // Not the library's `lookup`, which takes a name without an extension for an extension.
    const extension = /\.([\w-]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
    return MORE_TYPES.get(extension) ?? mime_types__WEBPACK_IMPORTED_MODULE_0__.types[extension] ?? UNKNOWN;
}
//# sourceMappingURL=media-type.js.map

/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ JsonNumber),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   s3: () => (/* binding */ NestedJson)
/* harmony export */ });
/** The formats whose records are read and counted. */
const FORMATS = ["csv", "tsv", "json", "ndjson", "parquet", "excel", "spss"];
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

/***/ 4799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DescriptionError: () => (/* reexport */ DescriptionError),
  describedService: () => (/* binding */ describedService),
  modesOf: () => (/* reexport */ modesOf),
  readDescription: () => (/* reexport */ readDescription),
  shippedDescription: () => (/* reexport */ shippedDescription)
});

// UNUSED EXPORTS: SHIPPED_SERVICES

// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __webpack_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/table/table-options.js
var table_options = __webpack_require__(4247);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/template.js

const OF_FILE = ["name", "base", "path", "folder", "size", "type", "sha256", "md5"].map((name) => `file.${name}`);
const OF_UPLOAD = [...OF_FILE, "batch.key"];
/** The variables of each part, beside `mode`, `run.…` and `input.…`, which may stand everywhere. */
const VARIABLES = {
    auth: ["token"],
    lane: [],
    upload: OF_UPLOAD,
    "upload-header": [...OF_UPLOAD, "token"],
    rows: [...OF_UPLOAD, "rows"],
    row: [...OF_UPLOAD, "row"],
    job: [...OF_UPLOAD, "job.id"],
    "job-header": [...OF_UPLOAD, "job.id"],
    find: [...OF_UPLOAD, "page"],
    "find-header": [...OF_UPLOAD, "page"],
    keep: [],
};
const EVERYWHERE = ["mode", "run.commit", "run.ref", "run.date"];
const ALL = new Set([...EVERYWHERE, ...Object.values(VARIABLES).flat()]);
/** `{{` and `}}` stand for the brace itself. */
const VARIABLE = /\{\{|\}\}|\{([^{}]*)\}/g;
/** The names of the variables in a template. */
function variablesIn(template) {
    return [...template.matchAll(VARIABLE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
/** What is wrong with a template; `near` names a word that was probably meant. */
function templateProblems(template, part, declared, near) {
    const inputs = declared.inputs.map((name) => `input.${name}`);
    const kept = ["auth", "lane", "keep"].includes(part) ? [] : declared.kept.map((name) => `kept.${name}`);
    const known = [...EVERYWHERE, ...VARIABLES[part], ...inputs, ...kept];
    const problems = variablesIn(template).flatMap((name) => {
        const isSecret = declared.secrets.some((secret) => name === `input.${secret}`);
        if (isSecret && part !== "auth" && !part.endsWith("-header"))
            return `\`{${name}}\` is secret and may stand in headers only: addresses and bodies end up in logs`;
        if (known.includes(name))
            return [];
        if (name === "token")
            return "`{token}` may stand in `auth` and `upload.headers` only: addresses and bodies end up in logs";
        if (ALL.has(name) || declared.kept.some((key) => name === `kept.${key}`))
            return `\`{${name}}\` has no value here`;
        const what = name.startsWith("input.") ? "is not declared in `inputs`" : "is not a variable";
        return `\`{${name}}\` ${what}${near(name, known)}`;
    });
    const isWhole = /^\{rows?\}$/.test(template);
    if (!isWhole && /\{rows?\}/.test(template))
        problems.push("rows are a whole value: nothing may stand beside them");
    return problems;
}
/** Those that may be missing: what needs them is left out then. */
const OPTIONAL = /^(input\.|kept\.|file\.folder$)/;
/**
 * Puts values in the place of variables, once: a value that looks like a variable stays what it is.
 * @returns undefined where an optional value is missing
 * @throws {InputError} where a value cannot stand there, or one is missing that must not be
 */
function fill(template, values, encoding) {
    let isComplete = true;
    const text = template.replace(VARIABLE, (whole, name) => {
        if (name === undefined)
            return whole[0] ?? "";
        const value = values(name);
        if (value !== undefined)
            return encode(String(value), name, encoding);
        if (!OPTIONAL.test(name))
            throw new errors/* InputError */.dz("description", `there is no value for {${name}}`);
        isComplete = false;
        return "";
    });
    if (!isComplete)
        return undefined;
    if (encoding === "path")
        checkPath(text);
    return text;
}
/** Fills the texts of a mapping; leaves out what needs a value that is missing. */
function fillAll(templates, values, encoding) {
    const filled = Object.entries(templates ?? {}).map(([name, template]) => [name, fill(template, values, encoding)]);
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}
/** Fills JSON. A text that is one variable takes its value with its type; what needs a missing one is left out. */
function fillJson(template, values) {
    if (typeof template === "string") {
        const whole = /^\{([^{}]+)\}$/.exec(template)?.[1];
        return (whole === undefined ? undefined : values(whole)) ?? fill(template, values, "text");
    }
    if (Array.isArray(template))
        return template.map((item) => fillJson(item, values)).filter((item) => item !== undefined);
    if (typeof template !== "object" || template === null)
        return template;
    const filled = Object.entries(template).map(([key, value]) => [key, fillJson(value, values)]);
    return Object.fromEntries(filled.filter((entry) => entry[1] !== undefined));
}
/** A file's folders stay folders of the address; everything else is one segment. */
const WITH_FOLDERS = new Set(["file.name", "file.path", "file.folder"]);
function encode(value, name, encoding) {
    switch (encoding) {
        case "text":
            return value;
        case "path": {
            const wellFormed = Buffer.from(value).toString();
            return WITH_FOLDERS.has(name)
                ? wellFormed.split("/").map(encodeURIComponent).join("/")
                : encodeURIComponent(wellFormed);
        }
        case "header":
            // What RFC 9110, 5.5 lets a field value hold; Node would send what is beyond as another character.
            if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
                throw new errors/* InputError */.dz("description", `{${name}} has a character that no header can carry`);
            return value;
    }
}
/** What would climb out of its place, or lead elsewhere, as an address is read (WHATWG URL, 4.4). */
function pathProblem(path) {
    if (!path.startsWith("/"))
        return "does not begin with `/`: it is a path below `base-url`";
    if (/[?#]/.test(path))
        return "has `?` or `#`: what stands behind them belongs into `query`";
    if (/[\\\s\p{Cc}]/u.test(path))
        return "has a backslash, a blank or a control character";
    if (/\/\//.test(path))
        return "has an empty segment (`//`)";
    if (/\/(\.|%2e){1,2}(\/|$)/i.test(path))
        return "has a segment `.` or `..`, which would climb out of its place";
    return undefined;
}
function checkPath(path) {
    const problem = pathProblem(path);
    if (problem !== undefined)
        throw new errors/* InputError */.dz("description", `the address ${JSON.stringify(path)} ${problem}`);
}
//# sourceMappingURL=template.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/described/contradictions.js

/** The modes that a description has. */
function modesOf({ modes }) {
    // As the schema has them.
    return modes === undefined ? ["create"] : Object.keys(modes);
}
function inMode({ modes, ...description }, mode) {
    return merged(description, modes?.[mode] ?? {}); // every field of a mode is one of the description
}
function merged(base, over) {
    if (!isMapping(base) || !isMapping(over))
        return over;
    const both = Object.entries(over).map(([key, value]) => [
        key,
        Object.hasOwn(base, key) ? merged(base[key], value) : value,
    ]);
    return { ...base, ...Object.fromEntries(both) };
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Tells of fields that do not go together, each as it should be by itself. */
function contradictions(description, origin, add) {
    const { job, answer = {}, find, inputs = {} } = description;
    if (origin === "repository" && description["base-url"] !== undefined) {
        add(["base-url"], "only a description that ships with dataset-upload names the address: `base-url` of the workflow says where the token goes");
    }
    if (job !== undefined && answer.job === undefined)
        add(["job"], "needs `answer.job`, where the job's id is");
    if (job !== undefined && !variablesIn([job.path, ...Object.values(job.query ?? {})].join(" ")).includes("job.id")) {
        add(["job", "path"], "does not hold `{job.id}`");
    }
    const both = job?.failure?.find((state) => job.success.includes(state));
    if (both !== undefined)
        add(["job", "failure"], `\`${both}\` is a state of success too`);
    for (const [name, { required, default: value, secret, "one-of": choices }] of Object.entries(inputs)) {
        if (required === true && value !== undefined)
            add(["inputs", name, "default"], "is never used: the input is required");
        if (secret === true && value !== undefined)
            add(["inputs", name, "default"], "a secret does not belong into a file");
        if (value !== undefined && choices !== undefined && !choices.includes(value))
            add(["inputs", name, "default"], "is not one of `one-of`");
    }
    if (find !== undefined)
        aboutFind(find, add);
    for (const mode of modesOf(description))
        aboutMode(description, mode, add);
}
function aboutFind(find, add) {
    const asksForPages = variablesIn([find.path, ...Object.values(find.query ?? {})].join(" ")).includes("page");
    if (find.next !== undefined && (find.pages ?? 5) > 1 && !asksForPages) {
        add(["find", "next"], "asks for the same page again: `{page}` stands neither in `path` nor in `query`; say `pages: 1` where it cannot");
    }
    if (asksForPages && find.next === undefined)
        add(["find"], "asks for `{page}`, but has no `next` that says whether there is another");
    const proof = Object.values(find.where).flatMap(variablesIn);
    const isProof = proof.some((name) => ["file.sha256", "file.md5", "batch.key"].includes(name));
    if (find.proof === "same-content" && !isProof) {
        add(["find", "proof"], "needs `{file.sha256}`, `{file.md5}` or `{batch.key}` in `where`: a name proves no content");
    }
    if (find.proof !== "same-content" && find.items !== undefined && find.id === undefined) {
        add(["find"], "needs `id`: without it, an item that is new cannot be told from one that was there");
    }
}
function aboutMode(description, mode, tell) {
    const { upload, find, files = {}, auth, job } = inMode(description, mode);
    // Where the mode says it itself, and not the description for all of them.
    const add = (path, message) => {
        const [part = "", ...rest] = path;
        const own = Object.entries(description.modes?.[mode] ?? {}).find(([name]) => name === part)?.[1];
        tell(has(own, rest) ? ["modes", mode, ...path] : path, message);
    };
    const { multipart, raw, rows, json } = upload.body ?? {};
    const bodies = [multipart, raw, rows].filter((body) => body !== undefined).length;
    if (bodies === 0)
        add(["upload", "body"], "has no content: it needs `multipart`, `raw` or `rows`");
    if (bodies > 1)
        add(["upload", "body"], "has several of `multipart`, `raw` and `rows`: a request has one");
    if (json !== undefined && rows === undefined && bodies > 0)
        add(["upload", "body", "json"], "goes with `rows` only");
    if (rows !== undefined && json !== undefined && !JSON.stringify(json).includes("{rows}"))
        add(["upload", "body", "json"], "does not hold `{rows}`");
    if (rows?.each !== undefined && !JSON.stringify(rows.each).includes("{row}"))
        add(["upload", "body", "rows", "each"], "does not hold `{row}`");
    const { file = "file" } = multipart ?? {};
    if (Object.hasOwn(multipart?.fields ?? {}, file))
        add(["upload", "body", "multipart", "fields", file], "is the part of the file itself");
    if (rows !== undefined && find !== undefined && !Object.values(find.where).flatMap(variablesIn).includes("batch.key"))
        add(["find", "where"], "cannot tell one batch of rows from another: it needs `{batch.key}`");
    if (files.remember === "set" && mode === "append")
        add(["files", "remember"], "`set` sends all files again where one has changed: not with `append`");
    const sent = Object.values({ ...auth, ...upload.headers }).flatMap(variablesIn);
    if (auth !== undefined && !sent.includes("token"))
        add(["auth"], "no header holds `{token}`");
    const ownHeaders = { upload: upload.headers, job: job?.headers, find: find?.headers };
    for (const [part, headers] of Object.entries(ownHeaders)) {
        for (const name of Object.keys(headers ?? {})) {
            const others = Object.keys(auth ?? { authorization: "" }).map((other) => other.toLowerCase());
            if (others.includes(name.toLowerCase()))
                add([part, "headers", name], "is set by `auth` already");
        }
    }
}
function has(value, [step, ...rest]) {
    if (step === undefined)
        return value !== undefined;
    return isMapping(value) && Object.hasOwn(value, step) && has(value[step], rest);
}
//# sourceMappingURL=contradictions.js.map
// EXTERNAL MODULE: ./node_modules/.pnpm/valibot@1.5.0_typescript@7.0.2/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(5511);
// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8009);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __webpack_require__(6693);
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
// EXTERNAL MODULE: ./packages/core/dist/services/error-message.js
var error_message = __webpack_require__(8676);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/answers.js


// A bare id, state or word is far shorter; the beginning of a longer text would be half of something.
const MOST_BARE_BYTES = 1000;
function seen(answer) {
    const { status, headers, body } = answer;
    const json = (0,response/* responseJson */.cj)(answer);
    const bare = json === undefined && body.length <= MOST_BARE_BYTES ? body.toString("utf8").trim() : "";
    const isPage = json === undefined &&
        (/\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*</.test(body.subarray(0, 100).toString()));
    return { status, headers, value: json ?? (isPage || bare === "" ? undefined : bare), isPage };
}
/** What is at a pointer; with `*` for a step, everything that is. Own properties only. */
function allAt(value, pointer) {
    let found = [value];
    for (const step of pointer.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        found = found.flatMap((parent) => {
            if (typeof parent !== "object" || parent === null)
                return [];
            if (Array.isArray(parent))
                return key === "*" ? parent : /^(0|[1-9]\d*)$/.test(key) && key in parent ? [parent[Number(key)]] : [];
            return Object.hasOwn(parent, key) ? [parent[key]] : []; // an object that has it as its own
        });
    }
    return [...found];
}
/** The first value that the pointers find; null and a mapping behind one of several pointers are none. */
function valueAt(value, pointers) {
    if (pointers === undefined)
        return undefined;
    return [pointers]
        .flat()
        .flatMap((pointer) => allAt(value, pointer))
        .find((found) => found !== undefined && found !== null && (typeof pointers === "string" || typeof found !== "object"));
}
/** What can be an id: a whole number, or a text that can stand in an address and a report. */
function idAt(value, pointers) {
    const found = valueAt(value, pointers);
    if (typeof found === "number")
        return Number.isSafeInteger(found) ? String(found) : undefined;
    if (typeof found !== "string" || found === "" || found.length > 200)
        return undefined;
    return /[\p{C}\p{Z}]/u.test(found) || /^\.+$/.test(found) ? undefined : found;
}
/** The sum of the numbers at the pointers; undefined where there is none. */
function sumAt(value, pointers) {
    const numbers = [pointers ?? []]
        .flat()
        .flatMap((pointer) => allAt(value, pointer))
        .filter((found) => Number.isSafeInteger(found))
        .map(Number);
    return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0);
}
/** The service's own words; undefined where there are none. */
function wordsIn(value, pointers) {
    return pointers === undefined
        ? (0,error_message/* errorMessageIn */.P)(value)
        : [pointers]
            .flat()
            .map((pointer) => (0,error_message/* errorMessageIn */.P)(valueAt(value, pointer)))
            .find((words) => words !== undefined);
}
function results(tests, { status, headers, value }, need) {
    return Object.entries(tests ?? {}).map(([place, wanted]) => {
        const header = /^header (.*)$/.exec(place)?.[1]?.toLowerCase();
        const found = place === "status" ? [status] : header === undefined ? allAt(value, place) : [headers[header]];
        const there = found.filter((one) => one !== undefined);
        if (typeof wanted === "object" && wanted !== null && "exists" in wanted) {
            return wanted.exists === there.some((one) => one !== null && one !== "");
        }
        const fits = (one) => [wanted].flat().some((value) => value === one || (typeof one === "string" && String(value) === one));
        return there.length > 0 && there[need](fits);
    });
}
function judge(rules, answer) {
    const { status, value } = answer;
    if (answer.isPage)
        return { kind: status >= 400 && status < 500 ? "refused" : "neither", why: "it is a page" };
    if (results(rules.partial, answer, "some").some(Boolean))
        return { kind: "partial" };
    if (results(rules.refused, answer, "some").some(Boolean))
        return { kind: "refused" };
    if (status >= 400 && status < 500)
        return { kind: "refused" };
    if (status < 200 || status >= 300)
        return { kind: "neither", why: `HTTP ${status} is not a yes` };
    if (!results(rules.success, answer, "every").every(Boolean))
        return { kind: "neither", why: "`answer.success` does not hold" };
    const id = idAt(value, rules.id);
    if (rules.id !== undefined && id === undefined)
        return { kind: "neither", why: `no id is at ${named(rules.id)}` };
    return { kind: "arrived", id, job: idAt(value, rules.job) };
}
function named(pointers) {
    return [pointers]
        .flat()
        .map((pointer) => `\`${pointer}\``)
        .join(" or ");
}
/** A state for comparing: `In Progress`, `in_progress` and `IN-PROGRESS` are one. */
function stateKey(state) {
    return state.toLowerCase().replace(/[\s_-]+/g, "");
}
function judgeJob(job, { status, value, isPage }) {
    if (!isPage && (job.unknown ?? [404]).includes(status))
        return { kind: "unknown-job" };
    const found = valueAt(value, job.state);
    if (!["string", "number", "boolean"].includes(typeof found))
        return { kind: "no-state" };
    const state = String(found);
    const isIn = (states = []) => states.some((one) => stateKey(one) === stateKey(state));
    if (isIn(job.success))
        return { kind: "succeeded", rows: sumAt(value, job.rows) ?? null };
    return isIn(job.failure)
        ? { kind: "failed", state, words: wordsIn(value, job.words) ?? null }
        : { kind: "working", state };
}
/** A page of a look-up; undefined where the answer is none. */
function itemsIn(find, { value }) {
    const items = find.items === undefined ? [value] : valueAt(value, find.items);
    if (typeof value !== "object" || value === null || !Array.isArray(items))
        return undefined;
    return { items, hasMore: ![undefined, false, ""].includes(valueAt(value, find.next)) };
}
//# sourceMappingURL=answers.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/described/examples.js

/** What is wrong with an example: it means something else by the description's rules. */
function exampleProblem(description, example) {
    const { status, headers = {}, body } = example.answer;
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const answer = { status, headers: Object.fromEntries(lower), value: body, isPage: false };
    const found = meaningOf(description, example.to ?? "upload", answer);
    if (found === undefined)
        return `is an answer to \`${example.to}\`, which the description does not have`;
    for (const key of ["means", "id", "job"]) {
        if (example[key] === undefined || example[key] === found[key])
            continue;
        const why = key === "means" && found.why !== undefined ? ` (${found.why})` : "";
        return `says \`${key}: ${example[key]}\`, but by the rules of the description it is ${found[key] ?? "nothing"}${why}`;
    }
    return undefined;
}
function meaningOf({ answer = {}, job, find }, to, given) {
    if (to === "upload") {
        if (given.status === 429 || answer.busy?.includes(given.status))
            return { means: "busy" };
        const { kind, ...more } = judge(answer, given);
        return { means: kind, ...more };
    }
    if (to === "job") {
        if (job === undefined)
            return undefined;
        const state = judgeJob(job, given);
        if (state.kind === "succeeded")
            return { means: "arrived" };
        if (state.kind === "failed")
            return { means: "refused" };
        if (state.kind === "no-state")
            return { means: "neither", why: `no state is at ${named(job.state)}` };
        return { means: "working" };
    }
    if (find === undefined)
        return undefined;
    if (find.absent?.includes(given.status))
        return { means: "neither", why: "there is none" };
    const page = itemsIn(find, given);
    if (page === undefined)
        return {
            means: "neither",
            why: find.items === undefined ? "it is not JSON" : `no list is at ${named(find.items)}`,
        };
    const [item] = page.items;
    if (item === undefined)
        return { means: "neither", why: "the list is empty" };
    const missing = [...Object.keys(find.where), find.id ?? []]
        .flat()
        .find((pointer) => valueAt(item, pointer) === undefined);
    if (missing !== undefined)
        return { means: "neither", why: `the first item has nothing at \`${missing}\`` };
    return { means: "arrived", id: idAt(item, find.id) };
}
//# sourceMappingURL=examples.js.map
// EXTERNAL MODULE: ./packages/core/dist/nearest.js
var nearest = __webpack_require__(5593);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/schema.js



/**
 * The schema of a description, the one list of its fields: what it accepts, the types, and the published JSON Schema are
 * made of it.
 * @param declared - what the description at hand declares, so that its templates may name it
 */
function descriptionSchema(declared) {
    const template = (part) => dist/* pipe */.FsL(schema_text, checked((value) => templateProblems(value, part, declared, near)));
    const path = (part) => dist/* pipe */.FsL(template(part), checked((value) => pathProblem(value.replace(/\{[^{}]*\}/g, "x")) ?? []), dist/* description */.h_("The path below the base URL, with a leading `/`."));
    const jsonTemplate = (part) => dist/* pipe */.FsL(json, checked((value) => textsIn(value).flatMap((one) => templateProblems(one, part, declared, near))));
    const query = (part) => optional(mapping(dist/* string */.YjP(), template(part)), "Parameters of the address.");
    const headers = (part, about) => optional(mapping(headerName, template(part)), about);
    const body = fields({
        multipart: optional(fields({
            file: optional(word, "The part that carries the file. Default: `file`."),
            name: optional(template("upload"), "The file name that is sent. Default: `{file.name}`, with its folders."),
            fields: optional(mapping(dist/* string */.YjP(), dist/* union */.KCZ([template("upload"), fields({ json: jsonTemplate("upload") })], isNot("a text or `{json: …}`"))), "Text fields, sent before the file. `{json: …}` is a JSON text made of the mapping."),
        }), "A form (`multipart/form-data`) with the file in one of its parts."),
        raw: optional(fields({ type: optional(template("upload-header"), "The content type. Default: `{file.type}`.") }), "The bytes of the file, and nothing else."),
        rows: optional(fields({
            per: optional(count(1), "Rows in a request at most. Default: 1000."),
            as: optional(dist/* picklist */.KIO(["objects", "arrays"], isNot("`objects` or `arrays`")), "A row is an object by column names, or an array in the order of the columns. Default: `objects`."),
            types: optional(dist/* picklist */.KIO(["inferred", "text"], isNot("`inferred` or `text`")), "`inferred`: numbers are sent as numbers where all of a column are. `text`: every value is a text. Default: `inferred`."),
            each: optional(jsonTemplate("row"), "What a row is wrapped in, with `{row}` in its place."),
        }), "The rows of a table, in batches as JSON."),
        json: optional(jsonTemplate("rows"), "The JSON around a batch of rows, with `{rows}` in their place. Default: the rows alone."),
    });
    const uploadFields = {
        method: optional(dist/* picklist */.KIO(["POST", "PUT", "PATCH"], isNot("`POST`, `PUT` or `PATCH`")), "Default: `POST`."),
        query: query("upload"),
        headers: headers("upload-header", "Headers of this request; `{token}` may stand here."),
        repeatable: optional(yesOrNo, "Whether the service can take the same request twice without storing anything twice. Default: false."),
        body: optional(body, "What is sent: `multipart`, `raw`, or `rows` with `json`."),
    };
    const files = fields({
        most: optional(count(1), "Files in a run at most."),
        bytes: optional(count(1), "Bytes of a file at most."),
        extensions: optional(list(dist/* pipe */.FsL(word, dist/* regex */.yGV(/^\.[^./\s]+(\.[^./\s]+)*$/, isNot("an extension, which looks like `.csv`")))), "The endings of file names that the service takes."),
        "name-characters": optional(count(1), "Characters of a file name at most."),
        "one-at-a-time": optional(template("lane"), "Files go one after the other, each after the job of the one before. Names what they share."),
        remember: optional(dist/* picklist */.KIO(["each", "set"], isNot("`each` or `set`")), "What a later run with a journal skips: `each` file that arrived, or the whole `set` where nothing of it changed. Default: `each`."),
    });
    const mode = fields({
        upload: optional(fields({ path: optional(path("upload"), "The path in this mode."), ...uploadFields }), "What differs from `upload`."),
        files: optional(files, "What differs from `files`."),
    });
    return fields({
        service: dist/* pipe */.FsL(schema_name, dist/* description */.h_("The service's name, for logs and the journal.")),
        about: optional(word, "What the service is, in a sentence."),
        "base-url": optional(dist/* pipe */.FsL(word, dist/* startsWith */.w1_("https://", isNot("an https: address"))), "Only in descriptions that ship with dataset-upload; otherwise the workflow gives it."),
        auth: headers("auth", "Headers of every request. Default: `authorization: Bearer {token}`."),
        inputs: optional(mapping(schema_name, fields({
            about: optional(word, "What it is."),
            required: optional(yesOrNo, "Default: false."),
            default: optional(schema_text, "Its value where it is not given."),
            "one-of": optional(list(schema_text), "The values that it may have."),
            secret: optional(yesOrNo, "It goes into headers only, and is masked. Default: false."),
        })), "What `service-inputs` may give, and templates use as `{input.NAME}`."),
        modes: optional(fields({
            create: optional(mode, "Makes something new."),
            replace: optional(mode, "Replaces what is there."),
            append: optional(mode, "Adds to what is there."),
        }), "The modes that the service has, and what differs in each. Default: `create`."),
        files: optional(files, "Limits, checked before anything is sent."),
        upload: dist/* pipe */.FsL(fields({ path: path("upload"), ...uploadFields }), dist/* description */.h_("The request that uploads a file, or a batch of its rows.")),
        answer: optional(fields({
            success: optional(tests, "All of these hold in a yes, beside a status of 2xx."),
            refused: optional(tests, "One of these holds in a no, also one with status 200."),
            partial: optional(tests, "One of these holds where the service took only a part."),
            busy: optional(list(schema_status), "Statuses that say: busy, nothing was taken, come back. 429 always does."),
            id: optional(pointers, "Where the id of what was made is."),
            job: optional(pointers, "Where the id of the job is that processes the file."),
            size: optional(pointers, "Where the number of bytes is that arrived."),
            rows: optional(pointers, "Where the number of rows is that were taken; several are summed up."),
            name: optional(pointers, "Where the name is that the file was stored under."),
            keep: optional(mapping(schema_name, dist/* union */.KCZ([
                pointer,
                fields({ at: pointer, default: optional(template("keep"), "Its value until an answer has one.") }),
            ], isNot("a JSON pointer or `{at: …, default: …}`"))), "Values that later requests use as `{kept.NAME}`."),
            words: optional(pointers, "Where the service's words about an error are. Default: the usual places."),
        }), "What the answer to an upload means. Default: a status of 2xx is a yes."),
        job: optional(fields({
            path: path("job"),
            query: query("job"),
            headers: headers("job-header", "Headers of this request."),
            state: dist/* pipe */.FsL(pointers, dist/* description */.h_("Where the state is.")),
            success: dist/* pipe */.FsL(list(schema_text), dist/* description */.h_("States of a job that has ended well. A state that is not listed waits.")),
            failure: optional(list(schema_text), "States of a job that has failed."),
            unknown: optional(list(schema_status), "Statuses that say: no such job, or not yet. Default: 404."),
            words: optional(pointers, "Where the service's words about a failure are. Default: the usual places."),
            rows: optional(pointers, "Where the number of rows is that were taken; several are summed up."),
        }), "How a job is asked for its state."),
        find: optional(fields({
            path: path("find"),
            query: query("find"),
            headers: headers("find-header", "Headers of this request."),
            items: optional(pointer, "Where the list is. Default: the answer itself is the one item."),
            next: optional(pointers, "Where it shows that there is another page: anything but nothing, null, false and an empty text."),
            pages: optional(count(1), "Pages that are asked for at most. Default: 5. Where there are more, it is not known what they hold."),
            id: optional(pointers, "Where the id of an item is."),
            where: dist/* pipe */.FsL(mapping(pointer, template("find")), dist/* check */.z6Y((where) => Object.keys(where).length > 0, "is empty"), dist/* description */.h_("What an item shows that is the file.")),
            absent: optional(list(schema_status), "Statuses that say: there is none."),
            rows: optional(pointers, "Where the number of rows of an item is, to be compared with those that were sent."),
            proof: optional(dist/* picklist */.KIO(["new", "same-content"], isNot("`new` or `same-content`")), "What proves an arrival: an item that was not there before, or one with the file's digest or key. Default: `new`."),
            exists: optional(dist/* picklist */.KIO(["go-on", "refuse"], isNot("`go-on` or `refuse`")), "What becomes of a file that is there before it is sent. Default: `go-on`."),
        }), "How the service is asked whether a file arrived whose answer was lost."),
        limits: optional(fields({
            "requests-per-minute": optional(count(1), "Requests in a minute at most."),
            "at-once": optional(count(1), "Files that are sent at once at most."),
        }), "The limits of the service."),
        hints: optional(mapping(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[2-5]\d\d$/, isNot("an HTTP status"))), word), "Advice by HTTP status."),
        examples: optional(list(fields({
            to: optional(dist/* picklist */.KIO(["upload", "job", "find"], isNot("`upload`, `job` or `find`")), "The request that is answered. Default: `upload`."),
            answer: fields({
                status: schema_status,
                headers: optional(mapping(dist/* string */.YjP(), schema_text), "Its headers."),
                body: optional(json, "Its body: JSON, or a text."),
            }),
            means: dist/* picklist */.KIO(MEANINGS, isNot(`one of ${MEANINGS.join(", ")}`)),
            id: optional(schema_text, "The id that is found in it."),
            job: optional(schema_text, "The id of the job that is found in it."),
        })), "Answers of the service, and what they mean. They are judged whenever the description is loaded."),
    });
}
/** What an answer can mean. */
const MEANINGS = ["arrived", "refused", "partial", "busy", "working", "neither"];
/** `: did you mean …?`, or what there is. */
function near(word, known) {
    const meant = (0,nearest/* nearest */.p)(word, known);
    if (meant !== undefined)
        return `: did you mean \`${meant}\`?`;
    return known.length === 0 ? "" : `; there are ${known.map((name) => `\`${name}\``).join(", ")}`;
}
function isNot(what) {
    return ({ input }) => {
        if (input === null)
            return `has no value: it must be ${what}`;
        const isUnquoted = typeof input === "object" && Object.keys(input).some((key) => /^[a-z]+\.[a-z]|^token$/.test(key));
        if (isUnquoted)
            return `is a mapping to YAML, not ${what}: put a text that begins with \`{\` in quotes`;
        const shown = typeof input === "object" ? (Array.isArray(input) ? "a list" : "a mapping") : JSON.stringify(input);
        return `${shown} is not ${what}`;
    };
}
/** Says what is wrong with a value of the right type. */
function checked(problems) {
    return dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        if (dataset.typed)
            for (const message of [problems(dataset.value)].flat())
                addIssue({ message });
    });
}
/** A mapping with these fields and no other. valibot takes a list for a mapping. */
function fields(entries) {
    return dist/* pipe */.FsL(schema_isMapping, dist/* strictObject */.rej(entries, ({ expected, received }) => expected === "never" ? `is not a field here${near(JSON.parse(received), Object.keys(entries))}` : "is missing"));
}
function mapping(key, value) {
    return dist/* pipe */.FsL(schema_isMapping, dist/* record */.g1P(key, value));
}
function list(item) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item, isNot("a list")), dist/* nonEmpty */.hq("is empty"));
}
function optional(schema, about) {
    return dist/* exactOptional */.yqP(described(schema, about));
}
function described(schema, about) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(about));
}
function count(least) {
    const message = isNot(`a whole number from ${least}`);
    return dist/* pipe */.FsL(dist/* number */.aig(message), dist/* safeInteger */.Y2b(message), dist/* minValue */.Wwf(least, message));
}
const schema_isMapping = dist/* custom */.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value), isNot("a mapping"));
const yesOrNo = dist/* boolean */.zMY(isNot("true or false"));
const word = dist/* pipe */.FsL(dist/* string */.YjP(isNot("a text")), dist/* nonEmpty */.hq("is empty"));
const scalar = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()], isNot("a single value"));
/** YAML takes `1` and `true` for what they look like. */
const schema_text = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()], isNot("a text")), dist/* transform */.pdi(String));
const schema_status = dist/* pipe */.FsL(dist/* number */.aig(isNot("an HTTP status")), dist/* integer */.ndf(isNot("an HTTP status")), dist/* minValue */.Wwf(200, isNot("an HTTP status")), dist/* maxValue */.cGV(599, isNot("an HTTP status")));
const schema_name = dist/* pipe */.FsL(dist/* string */.YjP(isNot("a name")), dist/* regex */.yGV(/^[a-z][a-z0-9-]{0,49}$/, isNot("a name of lower-case letters, digits and hyphens, 50 at most")));
const json = dist/* custom */.IeY(isJson, isNot("JSON"));
const POINTER = isNot("a JSON pointer, which looks like `/data/id` (RFC 6901)");
const pointer = dist/* pipe */.FsL(dist/* string */.YjP(POINTER), dist/* regex */.yGV(/^(\/([^~/*]|~[01])*)*$/, POINTER));
/** One, or several of which the first counts that is found. */
const pointers = dist/* union */.KCZ([pointer, list(pointer)], POINTER);
const tests = mapping(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(status|header [!#$%&'*+.^`|~\w-]+|(\/([^~/]|~[01])*)*)$/, isNot("a JSON pointer (`/data/ok`), `status` or `header NAME`"))), dist/* union */.KCZ([dist/* null */.chJ(), scalar, list(dist/* union */.KCZ([dist/* null */.chJ(), scalar])), fields({ exists: yesOrNo })], isNot("a value, a list of values or `{exists: true}`")));
// RFC 9110, 5.6.2.
const HEADER = /^[!#$%&'*+.^`|~\w-]+$/;
/** They frame the request, say whose it is, or are the body's to say. */
const OWN_HEADERS = /^(host|content-(length|type|encoding)|transfer-encoding|connection|keep-alive|cookie|te|trailer|upgrade|expect|proxy-.*)$/i;
const headerName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(HEADER, isNot("the name of a header")), dist/* check */.z6Y((header) => !OWN_HEADERS.test(header), "is a header that a description cannot set"));
function isJson(value) {
    if (typeof value === "number")
        return Number.isFinite(value);
    if (typeof value === "object" && value !== null)
        return Object.values(value).every(isJson);
    return value === null || typeof value === "string" || typeof value === "boolean";
}
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/described/read-description.js








/** The largest description that is read, in bytes of UTF-8. */
const MOST_DESCRIPTION_BYTES = 64 * 1024;
/** A description that cannot be used, with all that is wrong with it. */
class DescriptionError extends errors/* InputError */.dz {
    file;
    problems;
    /** @param file - the description's name in messages */
    constructor(file, problems) {
        super("description", problems.map((problem) => `${file}${placeOf(problem)}: ${problem.message}`).join("\n"));
        this.file = file;
        this.problems = problems;
    }
}
function placeOf({ line, field }) {
    return [line === undefined ? "" : ` line ${line}`, field === "" ? "" : ` \`${field}\``].filter(Boolean).join(",");
}
/**
 * Reads the description of a service: YAML 1.2 or JSON, of at most 64 KiB.
 * @param file - its name, for messages
 * @throws {DescriptionError} with everything that is wrong, line by line; also where one of its examples does not mean what
 * it says
 */
function readDescription(source, file = "the description") {
    return parseDescription(source, file, "repository");
}
function parseDescription(source, file, origin) {
    const fail = (line, message) => new DescriptionError(file, [{ line, field: "", message }]);
    if (Buffer.byteLength(source) > MOST_DESCRIPTION_BYTES)
        throw fail(undefined, "is larger than 64 KiB");
    // A line that opens thousands of lists takes the parser minutes, or to the end of the stack.
    const deep = /^(?:[ \t]*[-?:](?=[ \t])){20}/m.exec(source);
    if (deep !== null)
        throw fail(source.slice(0, deep.index).split("\n").length, "opens 20 lists or mappings at once");
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist.parseDocument)(source, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const lineAt = (offset) => lines.linePos(offset).line;
    const unreadable = document.errors.map(({ code, pos }) => ({
        line: lineAt(pos[0]),
        field: "",
        message: MISTAKES[code] ?? "cannot be read as YAML",
    }));
    const refused = unreadable.length > 0 ? unreadable : refusedNodes(document, lineAt);
    if (refused.length > 0)
        throw new DescriptionError(file, refused);
    return checkDescription(document.toJS(), origin, file, (path) => lineAt(nodeAt(document, path)?.range?.[0] ?? 0));
}
/** What YAML can say and a description has no use for: a few lines of them make gigabytes, or objects of a program. */
function refusedNodes(document, lineAt) {
    const problems = [];
    const refuse = (node, message) => void problems.push({ line: lineAt(node.range?.[0] ?? 0), field: "", message });
    (0,yaml_dist/* visit */.YR)(document, {
        Alias: (_key, node) => refuse(node, "an alias (`*name`) is not allowed: write it out, or put a text in quotes"),
        Node: (_key, node) => {
            if ("anchor" in node && node.anchor !== undefined)
                refuse(node, "an anchor (`&name`) is not allowed: write it out, or put a text in quotes");
            if (node.tag !== undefined)
                refuse(node, "a tag (`!name`) is not allowed: leave it out, or put a text in quotes");
        },
    });
    return problems;
}
/** The key, or the item, that a path leads to, or the last one on the way there. */
function nodeAt(document, path) {
    let found = document.contents;
    let value = found;
    for (const step of path) {
        if ((0,yaml_dist/* isMap */.jh)(value)) {
            const pair = value.items.find(({ key }) => String((0,yaml_dist/* isScalar */.jn)(key) ? key.value : key) === step);
            if (pair === undefined)
                break;
            [found, value] = [pair.key, pair.value];
        }
        else if ((0,yaml_dist/* isSeq */.oP)(value))
            found = value = value.items[Number(step)] ?? value;
        else
            break;
    }
    return (0,yaml_dist/* isNode */.Ll)(found) ? found : undefined;
}
/**
 * Checks what a description holds.
 * @throws {DescriptionError} with everything that is wrong
 */
function checkDescription(value, origin, file = "the description", lineOf = () => undefined) {
    const problems = [];
    const add = (path, message) => {
        const problem = { line: lineOf(path), field: (0,dist_text/* plainText */.w)(path.join("."), 200), message: (0,dist_text/* plainText */.w)(message, 500) };
        // What is wrong for all modes is found in each.
        const isTold = problems.some((told) => told.field === problem.field && told.message === problem.message);
        if (!isTold)
            problems.push(problem);
    };
    const inputs = Object.entries(asObject((0,response/* property */.MZ)(value, "inputs")));
    const result = dist/* safeParse */.xLC(descriptionSchema({
        inputs: inputs.map(([name]) => name),
        secrets: inputs.filter(([, input]) => (0,response/* property */.MZ)(input, "secret") === true).map(([name]) => name),
        kept: Object.keys(asObject((0,response/* property */.MZ)((0,response/* property */.MZ)(value, "answer"), "keep"))),
    }), value);
    for (const issue of result.issues ?? [])
        tell(issue, [], add);
    // What contradicts itself is only told where the fields are what they should be.
    if (result.success)
        contradictions(result.output, origin, add);
    if (result.success && problems.length === 0) {
        for (const [index, example] of (result.output.examples ?? []).entries()) {
            const wrong = exampleProblem(result.output, example);
            if (wrong !== undefined)
                add(["examples", String(index)], wrong);
        }
    }
    if (!result.success || problems.length > 0)
        throw new DescriptionError(file, problems);
    return result.output;
}
function asObject(value) {
    return typeof value === "object" && value !== null ? value : {};
}
/** Of a value that fits none of several forms, what is wrong inside it is told, where it comes that close to one of them. */
function tell(issue, parents, add) {
    const path = [...parents, ...(issue.path ?? []).map(({ key }) => String(key))];
    const inner = (issue.issues ?? []).filter((one) => one.path !== undefined);
    if (inner.length === 0)
        add(path, issue.message);
    for (const one of inner)
        tell(one, path, add);
}
const MISTAKES = {
    BAD_DQ_ESCAPE: "a text in double quotes holds a backslash that begins no escape: double it, or use single quotes",
    BAD_INDENT: "it is not indented as it should be, or a bracket before it is not closed",
    BAD_SCALAR_START: "a text begins with a character that YAML reserves: put it in quotes",
    BLOCK_AS_IMPLICIT_KEY: "a second `:` on the line: put the text in quotes",
    DUPLICATE_KEY: "this field stands here for the second time",
    MISSING_CHAR: "a closing quote or bracket, a comma, or the space behind `:` or `-` is missing",
    MULTIPLE_DOCS: "a second document begins (`---`)",
    TAB_AS_INDENT: "it is indented with a tab: YAML takes spaces only",
    UNEXPECTED_TOKEN: "something stands here that does not belong: is a quote or a bracket missing?",
};
//# sourceMappingURL=read-description.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/core/dist/services/described/shipped-files.js
var shipped_files = __webpack_require__(9453);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/shipped.js





/**
 * The description of a service that ships with this package.
 * @throws {InputError} where none of this name does
 */
function shippedDescription(name) {
    const shipped = shipped_files/* SHIPPED_SERVICES */.F.find((candidate) => candidate === name);
    if (shipped !== undefined)
        return parseDescription((0,external_node_fs_.readFileSync)(shipped_files/* SHIPPED_FILES */.U[shipped], "utf8"), `${name}.yml`, "shipped");
    throw new errors/* InputError */.dz("description", `there is none of the name ${JSON.stringify(name)}${near(name, shipped_files/* SHIPPED_SERVICES */.F)}`);
}
//# sourceMappingURL=shipped.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/stored-names.js
var stored_names = __webpack_require__(276);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/after-upload.js



/**
 * Waits until a job has ended well.
 * @param ask - asks for its state
 * @returns the rows that it has taken, where the service says so
 * @throws {RefusedError} with the service's words where it failed
 * @throws {InDoubtError} where it cannot be found out how it ended
 */
async function waitForJob(id, file, task, ask) {
    const end = await task
        .poll(async () => {
        const state = await ask();
        if (state.kind === "succeeded" || state.kind === "failed")
            return { kind: "done", value: state };
        if (state.kind === "working")
            return { kind: "working" };
        const message = state.kind === "unknown-job" ? "the service does not know it" : "the answers about it have no state";
        return { kind: "unclear", error: new errors/* UnexpectedAnswerError */.qx(message, { status: 200 }) };
    })
        .catch((thrown) => {
        const cause = (0,errors/* asUploadError */.E8)(thrown);
        // The service has the file: sending it again could store it twice.
        throw new errors/* InDoubtError */.QE(`job ${id} was accepted, how it ended is not known: ${cause.message}`, {
            files: [file],
            cause,
            hint: "Look at the job before sending the file again, and compare its answers with `job` in the description.",
        });
    });
    if (end.kind === "succeeded")
        return end.rows ?? undefined;
    task.forget(file);
    const words = (0,dist_text/* plainText */.w)(end.words ?? end.state, 500);
    throw new errors/* RefusedError */.fk(`job ${id} failed: ${words} (state "${(0,dist_text/* plainText */.w)(end.state, 100)}")`, { status: 200 });
}
/** How often rows that are missing or wrong are asked for: the service may still be counting. Takes about 10 s. */
const ROW_COUNT_ASKS = 5;
/**
 * Compares the rows that the service says it has of a file with those that were sent.
 * @throws {UnexpectedAnswerError} where it has another number
 */
async function compareRows(file, task, ask) {
    const sent = task.sentRows(file);
    let asked = 0;
    const rows = await task.poll(async () => {
        asked += 1;
        const shown = await ask();
        const isSettled = shown !== undefined && (sent === undefined || shown === sent);
        const isLast = asked >= (task.waitFor === "accepted" ? 1 : ROW_COUNT_ASKS);
        return isSettled || isLast ? { kind: "done", value: shown } : { kind: "working" };
    });
    if (rows === undefined) {
        const message = "its rows were not compared: the service does not say how many it has";
        task.notice({ level: "warning", message, file: file.label });
        return;
    }
    task.serviceRows(rows);
    if (sent === undefined || rows === sent)
        return;
    throw new errors/* UnexpectedAnswerError */.qx(`the service has ${rows} rows of it, but ${sent} were sent`, {
        status: 200,
        hint: "Look at it in the service, and delete it before sending the file again.",
    });
}
/** @throws {InDoubtError} where the service took fewer rows than were sent */
function assertAllTaken(file, taken, sent, task) {
    if (taken === undefined || sent === undefined || taken === sent)
        return;
    const message = `the service says that it took ${taken} rows, but ${sent} were sent`;
    if (taken > sent) {
        task.notice({ level: "warning", message, file: file.label });
        return;
    }
    throw new errors/* InDoubtError */.QE(message, {
        files: [file],
        hint: "Look at the service which rows are missing: sending the file again may store the others twice.",
    });
}
/** Tells of names that the service has changed; of folders that it drops only once, since it does so with every file. */
function nameTeller(service, { notice }) {
    let toldOfFolders = false;
    return (file, sent, stored) => {
        if (stored === undefined || stored === sent)
            return;
        const dropsFolders = stored === (0,stored_names/* baseName */.Fl)(sent);
        if (dropsFolders && toldOfFolders)
            return;
        toldOfFolders ||= dropsFolders;
        const more = dropsFolders ? ": it drops the folders of names, and does so with other files too" : "";
        const message = `${service} stored "${(0,dist_text/* plainText */.w)(sent, 200)}" as "${(0,dist_text/* plainText */.w)(stored, 200)}"${more}`;
        notice({ level: "notice", message, file: file.label });
    };
}
//# sourceMappingURL=after-upload.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/unexpected-answer.js
var unexpected_answer = __webpack_require__(140);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/described-api.js







const id = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => idAt(text, "") === text));
const receipt = dist/* strictObject */.rej({
    id: dist/* exactOptional */.yqP(id),
    job: dist/* exactOptional */.yqP(id),
    rows: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b())),
    name: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    kept: dist/* exactOptional */.yqP(dist/* record */.g1P(dist/* string */.YjP(), id)),
});
/** Whether what a journal has can be one: others may have written it. */
function isReceipt(value) {
    return dist.is(receipt, value);
}
/** A thing that is looked up by itself need not have an id. */
const NO_ID = "";
/** The requests of a described service. */
class DescribedApi {
    #description;
    constructor(description) {
        this.#description = description;
    }
    /** @throws {InputError} where a value cannot stand in the request */
    upload(file, values, { step, body }) {
        const { upload, answer = {} } = this.#description;
        const { method = "POST", repeatable = false } = upload;
        return {
            ...this.#request(upload, values, step, answer.words),
            method,
            body,
            repeatable,
            busyStatuses: answer.busy ?? [],
            // Only there a no may be more than a no.
            readStatuses: answer.partial === undefined ? [] : CLIENT_ERRORS,
            read: (given) => this.#readUpload(given, file, step),
            isReceipt,
        };
    }
    /** Asks for the state of a job, also of one that has failed. */
    job(id, values) {
        const { job } = this.#description;
        if (job === undefined)
            throw new RangeError("the description has no `job`");
        const withId = (name) => (name === "job.id" ? id : values(name));
        return {
            ...this.#request(job, withId, "ask for the job's state", job.words),
            method: "GET",
            repeatable: true,
            readStatuses: job.unknown ?? [404],
            read: (given) => judgeJob(job, seen(given)),
        };
    }
    /** A page of the look-up, from 1; undefined where a value that the address needs is not known yet. */
    find(page, values) {
        const { find } = this.#description;
        if (find === undefined)
            return undefined;
        const withPage = (name) => (name === "page" ? page : values(name));
        if (fill(find.path, withPage, "path") === undefined)
            return undefined;
        const step = "look for the file";
        return {
            ...this.#request(find, withPage, step, undefined),
            method: "GET",
            repeatable: true,
            readStatuses: find.absent ?? [],
            read: (given) => {
                if (find.absent?.includes(given.status))
                    return { items: [], hasMore: false };
                const found = itemsIn(find, seen(given));
                if (found === undefined)
                    throw (0,unexpected_answer/* unexpected */.o)(step, given, find.items === undefined ? "is not JSON" : `has no list at ${named(find.items)}`);
                const items = found.items.flatMap((item) => {
                    const id = find.id === undefined ? NO_ID : idAt(item, find.id);
                    if (id === undefined)
                        return [];
                    const shown = Object.keys(find.where).map((pointer) => textAt(item, pointer));
                    return [{ id, shown, rows: sumAt(item, find.rows) ?? null }];
                });
                return { items, hasMore: found.hasMore };
            },
        };
    }
    #readUpload(given, file, step) {
        const { answer = {} } = this.#description;
        const answered = seen(given);
        const verdict = judge(answer, answered);
        const { value } = answered;
        switch (verdict.kind) {
            case "refused":
                throw new errors/* RefusedError */.fk(`${step}: ${this.#said(answered, given)} (HTTP ${given.status})`, {
                    status: given.status,
                    hint: this.#hint(given.status),
                });
            case "partial":
                throw new errors/* InDoubtError */.QE(`${step}: the service took only a part of it: ${this.#said(answered, given)} (HTTP ${given.status})`, {
                    files: [file],
                    hint: this.#hint(given.status) ?? LOOK,
                });
            case "neither":
                throw this.#unclear(step, given, verdict.why);
        }
        const size = valueAt(value, answer.size);
        if (typeof size === "number" && size > 0 && size !== file.size) {
            throw new errors/* InDoubtError */.QE(`${step}: the answer says that ${size} bytes arrived, but ${file.size} were sent`, {
                files: [file],
                hint: LOOK,
            });
        }
        const rows = sumAt(value, answer.rows);
        const stored = textAt(value, answer.name);
        const kept = Object.entries(answer.keep ?? {}).flatMap(([name, place]) => {
            const id = idAt(value, typeof place === "object" && "at" in place ? place.at : place);
            return id === undefined ? [] : [[name, id]];
        });
        return {
            ...(verdict.id === undefined ? {} : { id: verdict.id }),
            ...(verdict.job === undefined ? {} : { job: verdict.job }),
            ...(rows === undefined ? {} : { rows }),
            ...(stored === null || stored.length > MOST_NAME_LENGTH ? {} : { name: stored }),
            ...(kept.length === 0 ? {} : { kept: Object.fromEntries(kept) }),
        };
    }
    #unclear(step, given, why) {
        return (0,unexpected_answer/* unexpected */.o)(step, given, `is neither a yes nor a no (${why})`, `Compare it with \`answer\` in the description. ${LOOK}`);
    }
    #said({ value }, given) {
        const words = wordsIn(value, this.#description.answer?.words);
        return words === undefined ? (0,response/* responseText */.x)(given) || "the service gave no reason" : (0,dist_text/* plainText */.w)(words, 500);
    }
    #request(spec, values, step, words) {
        return {
            step,
            path: fill(spec.path, values, "path") ?? "",
            query: fillAll(spec.query, values, "text"),
            headers: fillAll(spec.headers, values, "header"),
            errorMessage: (given) => wordsIn((0,response/* responseJson */.cj)(given), words),
            hint: (status) => this.#hint(status),
        };
    }
    #hint(status) {
        const own = this.#description.hints?.[String(status)];
        if (own !== undefined)
            return own;
        if (status === 401 || status === 403)
            return "Check `token`, and what it may do.";
        return status === 404 ? "Check `base-url` and `service-inputs`." : undefined;
    }
}
const LOOK = "Look at the service whether the file arrived before sending it again.";
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/** Longer than any service's names: what is longer is kept nowhere, neither in memory nor in a report. */
const MOST_NAME_LENGTH = 4096;
function textAt(value, pointers) {
    const found = valueAt(value, pointers);
    return ["string", "number", "boolean"].includes(typeof found) ? String(found) : null;
}
//# sourceMappingURL=described-api.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __webpack_require__(7438);
// EXTERNAL MODULE: ./packages/core/dist/files/media-type.js
var media_type = __webpack_require__(6844);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/file-values.js




/** Those that a description uses: each reads the whole file. */
async function digestsFor(description, file, signal) {
    const text = JSON.stringify(description);
    const uses = (name) => text.includes(`{${name}}`);
    return {
        ...(uses("file.sha256") || uses("batch.key") ? { sha256: await (0,data_file/* digestDataFile */.nM)(file, signal) } : {}),
        ...(uses("file.md5") ? { md5: await (0,data_file/* digestDataFile */.nM)(file, signal, "md5") } : {}),
    };
}
/** The values of a file, and of what is sent of it. `target` is what it is sent into: `batch.key` is the same in a later run. */
function fileValues(file, digests, target, others) {
    const { name, size, label } = file;
    const values = {
        "file.name": name,
        "file.base": (0,stored_names/* baseName */.Fl)(name),
        "file.folder": name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : undefined,
        "file.path": label,
        "file.size": size,
        "file.type": (0,media_type/* mediaType */.J)(name),
        "file.sha256": digests.sha256,
        "file.md5": digests.md5,
        "batch.key": digests.sha256 === undefined ? undefined : keyOf([...target, name, digests.sha256]),
    };
    return (variable) => (Object.hasOwn(values, variable) ? values[variable] : others(variable));
}
/** A key of letters and digits: idempotency keys and the filters of services take nothing else for sure. */
function keyOf(parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
/** For a check in which what only a file's content or an answer tells is not known yet. */
function withSamples(values) {
    return (name) => values(name) ?? (/^(file|batch|job|kept)\.|^page$/.test(name) ? "x" : undefined);
}
//# sourceMappingURL=file-values.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/described/find.js






/**
 * Sends files, and finds out whether one arrived whose answer was lost.
 *
 * With `proof: new`, an arrival is an item that was not there before the request. What was there is listed once for all
 * files that are looked for at the same address. With `proof: same-content`, an item with the file's digest or key is one.
 */
class Finder {
    #api;
    #find;
    #notice;
    #listings = new Map();
    /** Ids of items that belong to a file of this run, or of an earlier one. */
    #taken;
    /** Files that may have been stored without an answer that says so; without values where an earlier run sent them. */
    #open;
    constructor(api, find, notice, taken, open) {
        this.#api = api;
        this.#find = find;
        this.#notice = notice;
        this.#taken = taken;
        this.#open = new Map(open.map((file) => [file, undefined]));
    }
    /** One for all files of a plan. */
    static async create(api, find, files, memory, { earlier, notice }) {
        const taken = new Set();
        const open = [];
        for (const [file, upload] of await earlier(memory, files, isReceipt)) {
            if (upload.kind === "assumed")
                continue;
            const id = upload.kind === "arrived" ? upload.itemId : upload.receipt?.id;
            if (id !== undefined)
                taken.add(id);
            else if (upload.kind === "sent")
                open.push(file);
        }
        return new Finder(api, find, notice, taken, open);
    }
    /** @throws {RefusedError} where the file is there already, and the service takes new ones only */
    async send(sent, { send, resumed }) {
        const { file, values, request } = sent;
        const wasSentBefore = resumed.some(({ files }) => files.includes(file));
        const mark = await this.#markFor(sent, send, wasSentBefore);
        this.#open.set(file, values);
        try {
            const receipt = await send({ ...request, mark, lookUp: (ask, lost) => this.#lookUp(sent, lost.mark, ask) });
            this.#open.delete(file);
            if (receipt.id !== undefined)
                this.#taken.add(receipt.id);
            return receipt;
        }
        catch (error) {
            // A refusal and a body that was broken off store nothing; anything else may have.
            if (error instanceof errors/* RefusedError */.fk || error instanceof errors/* FileError */.f6)
                this.#open.delete(file);
            throw error;
        }
    }
    /** The rows that the service says the file's item has; undefined where it does not say. */
    async rowsOf(file, values, id, send) {
        const listing = (await this.#list(values, send)) ?? [];
        const mine = listing.find((item) => item.id !== NO_ID && item.id === id);
        return (mine ?? listing.find((item) => this.#compare(item, file, values) === "same"))?.rows ?? undefined;
    }
    /** What a look-up needs: the ids that prove nothing, and the values that were kept. Null where it could prove nothing. */
    async #markFor({ file, values, mark }, send, wasSentBefore) {
        const { proof = "new", exists = "go-on" } = this.#find;
        if (wasSentBefore || (proof === "same-content" && exists === "go-on"))
            return { ...mark, before: [] };
        const listing = await this.#listOnce(values, send);
        const there = listing?.filter((item) => this.#compare(item, file, values) !== "other") ?? [];
        if (exists === "refuse" && there.length > 0) {
            throw new errors/* RefusedError */.fk(`${file.label} is there already${there[0]?.id === NO_ID ? "" : `, as ${there[0]?.id}`}, and only new ones are taken`, { status: 409 });
        }
        if (proof === "same-content")
            return { ...mark, before: [] };
        return listing === undefined ? null : { ...mark, before: there.map(({ id }) => id) };
    }
    /** What is listed at the address before the first file that is looked for there. */
    async #listOnce(values, send) {
        const { path, query } = this.#api.find(1, values) ?? {};
        if (path === undefined)
            return undefined;
        const key = JSON.stringify([path, query]);
        const listing = this.#listings.get(key) ?? this.#tryToList(values, send);
        this.#listings.set(key, listing);
        return await listing;
    }
    async #tryToList(values, send) {
        try {
            return await this.#list(values, send);
        }
        catch (error) {
            // A token that is no good is one clear error now, not one for every file.
            const isHopeless = error instanceof errors/* RefusedError */.fk && error.status === 401;
            if (isHopeless || error instanceof errors/* StoppedError */.Ko || error instanceof errors/* GivenUpError */.TI)
                throw error;
            const message = `What is there cannot be listed, so a file whose answer is lost will be in doubt: ${(0,errors/* asUploadError */.E8)(error).message}`;
            this.#notice({ level: "notice", message });
            return undefined;
        }
    }
    async #list(values, send) {
        const items = [];
        for (let number = 1; number <= (this.#find.pages ?? 5); number += 1) {
            const request = this.#api.find(number, values);
            if (request === undefined)
                return undefined;
            const page = await send(request);
            items.push(...page.items);
            if (!page.hasMore)
                return items;
        }
        return undefined;
    }
    /**
     * Where a service drops folders, files can share all that it shows. One of them is only known to have arrived where there
     * are more new items than other files that could be them.
     */
    async #lookUp({ file, values }, mark, send) {
        const { before, kept } = { before: (0,response/* property */.MZ)(mark, "before"), kept: (0,response/* property */.MZ)(mark, "kept") };
        if (!Array.isArray(before))
            return { kind: "unknown", reason: "the mark is not of this version" };
        if (before.includes(NO_ID))
            return { kind: "unknown", reason: "it was there before" };
        const listing = await this.#list((name) => values(name) ?? keptValue(kept, name), send);
        if (listing === undefined)
            return { kind: "unknown", reason: "not all that is there can be listed" };
        const fresh = listing.filter(({ id }) => !before.includes(id) && !this.#taken.has(id));
        const found = fresh.filter((item) => this.#compare(item, file, values) === "same");
        if (found.length === 0) {
            const isUnsaid = fresh.some((item) => this.#compare(item, file, values) === "unsaid");
            return isUnsaid ? { kind: "unknown", reason: "what is there does not show enough to tell" } : { kind: "absent" };
        }
        const rivals = [...this.#open].filter(([other, itsValues]) => other !== file &&
            (itsValues === undefined
                ? (0,stored_names/* canBeStoredAs */.PK)(other.name, file.name) && other.size === file.size
                : found.some((item) => this.#compare(item, other, itsValues) !== "other")));
        const [mine] = found;
        if (mine === undefined || (mine.id !== NO_ID && found.length <= rivals.length)) {
            return { kind: "unknown", reason: "what is there could be another file of the same name and size" };
        }
        if (mine.id === NO_ID)
            return { kind: "arrived", receipt: {} };
        this.#taken.add(mine.id);
        const copies = rivals.length > 0 ? {} : { copies: found.map(({ id }) => id) };
        return { kind: "arrived", receipt: { id: mine.id }, ...copies };
    }
    /**
     * `unsaid`: it could be the file, but does not show all that is asked for, or has its digest under another name, as
     * services rename what is there twice.
     */
    #compare({ shown }, file, values) {
        const found = Object.values(this.#find.where).map((template, index) => {
            const said = shown[index] ?? null;
            const wanted = fill(template, values, "text") ?? null;
            const isName = template === "{file.name}" || template === "{file.base}";
            // Services that have not measured a file yet say that it has no bytes.
            const isSaid = said !== null && !(template === "{file.size}" && said === "0" && file.size > 0);
            const isSame = said === wanted || (isName && said !== null && (0,stored_names/* canBeStoredAs */.PK)(said, file.name));
            const isProof = /\{(file\.(sha256|md5)|batch\.key)\}/.test(template);
            return { isSame, isSaid, isName, provesContent: isSame && isProof };
        });
        if (found.every(({ isSame }) => isSame))
            return "same";
        const others = found.filter(({ isSame, isSaid }) => isSaid && !isSame);
        const isRenamed = others.every(({ isName }) => isName) && found.some(({ provesContent }) => provesContent);
        return others.length === 0 || isRenamed ? "unsaid" : "other";
    }
}
/** A value that was kept by the run that sent the request. */
function keptValue(kept, name) {
    const value = name.startsWith("kept.") ? (0,response/* property */.MZ)(kept, name.slice("kept.".length)) : undefined;
    return typeof value === "string" ? (0,dist_text/* plainText */.w)(value, 200) : undefined;
}
//# sourceMappingURL=find.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/table-problems.js
var table_problems = __webpack_require__(7225);
;// CONCATENATED MODULE: ./packages/core/dist/services/described/rows.js




/**
 * Reads and checks all rows, but those of files that have arrived. What an earlier run has sent of a file and the service
 * accepted is left out; its last request, where that was not answered, is made again to be asked for.
 */
async function prepareRows(files, rules, { memory, ...options }, context) {
    const earlier = await context.earlier(memory, files, isReceipt);
    const sentBefore = new Map();
    const unanswered = new Set();
    for (const [file, upload] of earlier) {
        if (upload.kind === "arrived")
            continue;
        const isAnswered = upload.kind === "assumed" || upload.receipt !== undefined;
        sentBefore.set(file, rowsIn(upload.mark, isAnswered ? "to" : "from"));
        if (!isAnswered)
            unanswered.add(file);
    }
    const toSend = files.filter((file) => earlier.get(file)?.kind !== "arrived");
    if (toSend.length === 0)
        return { kind: "ready", of: () => ({ batches: [], sentBefore: 0 }), close: async () => { } };
    const { prepareTable } = await Promise.all(/* import() */[__webpack_require__.e(161), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 1161));
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)); // as its type has it
    const table = await prepareTable(toSend, {
        ...given,
        signal: context.signal,
        rowsPerRequest: rules.per ?? 1000,
        batchesAcross: "one file",
        compression: "none",
        rowsAs: rules.as ?? "objects",
        types: rules.types === "text" ? "text" : "json",
        skipRows: new Map([...sentBefore].map(([file, rows]) => [file.label, rows])),
    }).catch((error) => {
        if ((0,response/* property */.MZ)(error, "code") !== "ENOSPC")
            throw error;
        throw new errors/* InputError */.dz("temporaryFolder", "has no room for the encoded rows");
    });
    (0,table_problems/* tellTableNotices */.$)(table, context);
    if (table.kind === "invalid") {
        return { kind: "invalid", problems: table.problems.map(table_problems/* dataErrorOf */.a), problemCount: table.problemCount };
    }
    const byFile = new Map();
    const labels = new Map(toSend.map((file) => [file.label, file]));
    for (const { parts, rowCount, read } of table.batches) {
        const file = labels.get(parts[0]?.file ?? "");
        if (file === undefined)
            continue;
        const batches = byFile.get(file.label) ?? [];
        byFile.set(file.label, batches);
        const last = batches.at(-1);
        const from = last === undefined ? (sentBefore.get(file) ?? 0) : last.from + last.rowCount;
        batches.push({ from, rowCount, wasSent: last === undefined && unanswered.has(file), read });
    }
    return {
        kind: "ready",
        of: (file) => ({ batches: byFile.get(file.label) ?? [], sentBefore: sentBefore.get(file) ?? 0 }),
        close: () => table.close(),
    };
}
/** What a later run needs of a request that carries rows. */
function markOf({ from, rowCount }) {
    return { from, to: from + rowCount };
}
function rowsIn(mark, end) {
    const rows = (0,response/* property */.MZ)(mark, end);
    return Number.isSafeInteger(rows) ? Math.max(0, Number(rows)) : 0;
}
//# sourceMappingURL=rows.js.map
// EXTERNAL MODULE: ./packages/core/dist/body/json.js
var body_json = __webpack_require__(3624);
// EXTERNAL MODULE: ./packages/core/dist/body/multipart.js
var body_multipart = __webpack_require__(7864);
// EXTERNAL MODULE: ./packages/core/dist/formats/count-rows.js + 2 modules
var count_rows = __webpack_require__(5063);
;// CONCATENATED MODULE: ./packages/core/dist/body/raw.js


/** A body that is a file's content and nothing else. */
function rawBody(file, contentType) {
    return {
        contentType,
        length: file.size,
        files: [file],
        open() {
            const counts = new Map();
            return { counts, chunks: (0,count_rows/* countRows */.BO)(file, (0,data_file/* readDataFile */.lD)(file), (count) => counts.set(file, count)) };
        },
    };
}
//# sourceMappingURL=raw.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/described/upload-file.js







/** Sends a file in one request. */
async function uploadFile(file, task, tools) {
    const { description, finder } = tools;
    const values = tools.valuesOf(file, await digestsFor(description, file, task.signal));
    const name = sentName(file, description, values);
    const piece = { step: "upload file", values, body: fileBody(file, name, description, values) };
    const { receipt, rows } = await send(file, piece, task, tools);
    tools.tellOfName(file, name, receipt.name);
    if (description.find?.rows !== undefined && finder !== undefined)
        await compareRows(file, task, () => finder.rowsOf(file, values, receipt.id, task.send));
    assertAllTaken(file, rows, task.sentRows(file), task);
    task.confirm([file], confirmation(file, receipt, rows));
}
/** Sends the rows of a file, batch after batch. */
async function uploadRows(file, { batches, sentBefore }, task, tools) {
    const { rows: rules = {}, json = "{rows}" } = tools.description.upload.body ?? {};
    const values = tools.valuesOf(file, await digestsFor(tools.description, file, task.signal));
    const all = batches.reduce((sum, { rowCount }) => sum + rowCount, sentBefore);
    let accepted = sentBefore;
    let last = {};
    try {
        for (const batch of batches) {
            const text = await batch.read();
            const rows = wrapped(text, rules, values);
            const key = keyOf([file.name, String(batch.from), text, String(values("batch.key") ?? "")]);
            const ofBatch = (name) => (name === "rows" ? rows : name === "batch.key" ? key : values(name));
            const piece = {
                step: `send rows ${batch.from + 1} to ${batch.from + batch.rowCount}`,
                values: ofBatch,
                body: (0,body_json/* jsonBody */.J)(fillJson(json, ofBatch), [file]),
                mark: markOf(batch),
                // What an earlier run has sent is left out, but for its last request: only that one has to be asked for.
                recorded: { part: String(batch.from), laterRun: batch.wasSent ? "asks" : "sends-again" },
            };
            const sent = await send(file, piece, task, tools);
            assertAllTaken(file, sent.rows, batch.rowCount, task);
            accepted += batch.rowCount;
            last = sent.receipt;
            // A file that fails later has this much of it at the service all the same.
            task.learn([file], { rows: new Map([[file, accepted]]) });
        }
    }
    catch (error) {
        if (accepted > 0)
            task.unfinished(`${accepted} of the ${all} rows of ${file.label} are at the service; ${advice(tools)}`);
        throw error;
    }
    task.confirm([file], confirmation(file, last, accepted));
}
function advice({ description }) {
    return description.upload.repeatable === true
        ? "run the upload again to send the rest"
        : "running it again without a journal would send them again";
}
function wrapped(text, { each }, values) {
    const rows = JSON.parse(text); // made by the encoder of tables
    if (each === undefined)
        return rows;
    return rows.map((row) => fillJson(each, (name) => (name === "row" ? row : values(name))) ?? null);
}
/** @returns the rows that were taken, where the answer or its job says so */
async function send(file, { step, values, body, mark = {}, recorded }, task, { description, api, finder, kept, waits }) {
    const upload = api.upload(file, values, { step, body });
    const request = upload.repeatable ? upload : { ...upload, ...recorded };
    const receipt = finder === undefined
        ? await task.send({ ...request, mark })
        : await finder.send({ file, values, request, mark: { ...mark, kept: Object.fromEntries(kept) } }, task);
    for (const [name, value] of Object.entries(receipt.kept ?? {}))
        if (!kept.has(name))
            kept.set(name, value);
    const { job: jobId } = receipt;
    if (jobId !== undefined)
        task.learn([file], { jobId });
    else if (description.answer?.job !== undefined)
        task.notice({ level: "warning", message: "no job id was found in the answer", file: file.label });
    const isWaitedFor = description.job !== undefined && (task.waitFor === "processed" || waits === "always");
    if (jobId === undefined || !isWaitedFor)
        return { receipt, rows: receipt.rows };
    const rows = await waitForJob(jobId, file, task, () => task.send(api.job(jobId, values)));
    return { receipt, rows: rows ?? receipt.rows };
}
function fileBody(file, name, { upload }, values) {
    const { multipart, raw } = upload.body ?? {};
    if (multipart === undefined)
        return rawBody(file, fill(raw?.type ?? "{file.type}", values, "header") ?? "");
    const fields = Object.entries(multipart.fields ?? {}).flatMap(([field, template]) => {
        const text = typeof template === "string" ? fill(template, values, "text") : jsonText(fillJson(template.json, values));
        return text === undefined ? [] : [[field, text]];
    });
    return (0,body_multipart/* multipartBody */.R)({ fields, files: [{ field: multipart.file ?? "file", file, fileName: name }] });
}
/** The name that a file is sent under. */
function sentName(file, { upload }, values) {
    return fill(upload.body?.multipart?.name ?? "{file.name}", values, "text") ?? file.name;
}
/** An empty mapping says nothing. */
function jsonText(value) {
    const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
    return value === undefined || isEmpty ? undefined : JSON.stringify(value);
}
function confirmation(file, { id, job }, rows) {
    return {
        ...(id === undefined ? {} : { itemId: id }),
        ...(job === undefined ? {} : { jobId: job }),
        ...(rows === undefined ? {} : { rows: new Map([[file, rows]]) }),
    };
}
//# sourceMappingURL=upload-file.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/described/uploads.js









/**
 * Plans the uploads of one description in one mode: a task for each file.
 * @throws {InputError} where the files cannot be uploaded so
 */
async function planUploads(files, options, context) {
    const { description, values, target, ...reading } = options;
    const { files: limits = {}, limits: pace = {}, find, service, upload } = description;
    if (limits.most !== undefined && files.length > limits.most) {
        throw new errors/* InputError */.dz("files", `${service} takes ${limits.most} in a run of this mode, not ${files.length}`);
    }
    const kept = new Map();
    const valuesOf = (file, digests) => fileValues(file, digests, [service, ...target], (name) => uploads_keptValue(name, description, kept, values) ?? values(name));
    const unit = upload.body?.rows === undefined ? "file" : "parts";
    const memory = { target, unit: limits.remember === "set" ? "whole" : unit };
    const problems = [
        ...files.flatMap((file) => problemsOf(file, description, withSamples(valuesOf(file, {})))),
        ...overwritten(files, description, (file) => withSamples(valuesOf(file, {}))),
    ];
    const faulty = new Set(problems.map(({ file }) => file));
    const whole = files.filter(({ label }) => !faulty.has(label));
    const rules = upload.body?.rows;
    const rows = rules === undefined ? undefined : await prepareRows(whole, rules, { ...reading, memory }, context);
    if (rows?.kind === "invalid")
        return invalidPlan(files, memory, problems, rows);
    const api = new DescribedApi(description);
    const finder = find === undefined ? undefined : await Finder.create(api, find, files, memory, context);
    const shared = limits["one-at-a-time"];
    const lane = shared === undefined ? undefined : (fill(shared, values, "text") ?? "");
    const atOnce = pace["at-once"];
    const allTools = { description, api, finder, kept, valuesOf, tellOfName: nameTeller(service, context) };
    const tasks = files.map((file, index) => {
        // Tasks of one lane run one after the other: as many lanes, as many at once.
        const turn = lane ?? (atOnce === undefined ? undefined : String(index % atOnce));
        const waits = lane !== undefined && index < files.length - 1 ? "always" : "if-wanted";
        const tools = { ...allTools, waits };
        return {
            label: `file "${(0,dist_text/* plainText */.w)(file.name, 200)}"`,
            files: [file],
            ...(turn === undefined ? {} : { lane: turn }),
            memory,
            run: (task) => rows === undefined ? uploadFile(file, task, tools) : uploadRows(file, rows.of(file), task, tools),
        };
    });
    return { tasks, problems, close: async () => await rows?.close() };
}
/** The rows of all files are one table: where it has faults, none of them is sent. */
function invalidPlan(files, memory, problems, rows) {
    const run = () => Promise.reject(new Error("the data has problems"));
    return {
        tasks: [{ label: "the rows of all files", files, memory, run }],
        problems: [...problems, ...rows.problems],
        problemCount: problems.length + rows.problemCount,
    };
}
/** A value that `answer.keep` has brought, or the one that stands for it until then. */
function uploads_keptValue(name, { answer }, kept, values) {
    if (!name.startsWith("kept."))
        return undefined;
    const key = name.slice("kept.".length);
    const place = answer?.keep?.[key];
    const usual = typeof place === "object" && "default" in place ? place.default : undefined;
    return kept.get(key) ?? (usual === undefined ? undefined : fill(usual, values, "text"));
}
/**
 * Whatever of a description cannot be used with these inputs is told before there are files.
 * @throws {InputError}
 */
function checkRequests({ upload, job }, values) {
    for (const { path } of [upload, job ?? upload]) {
        if (fill(path, withSamples(values), "path") === undefined)
            throw new errors/* InputError */.dz("inputs", `one that the address ${path} needs is missing`);
    }
    fillAll(upload.headers, withSamples(values), "header");
}
/** Files of one address, where a second one would take the place of the first without a word. */
function overwritten(files, { upload }, valuesOf) {
    const address = [upload.path, ...Object.values(upload.query ?? {})].join("\n");
    if (upload.repeatable !== true || !variablesIn(address).some((name) => name.startsWith("file.")))
        return [];
    const first = new Map();
    return files.flatMap((file) => {
        const values = valuesOf(file);
        const key = fill(address, values, "text") ?? file.name;
        const other = first.get(key);
        if (other === undefined)
            first.set(key, file);
        const message = `would be stored in the place of ${other?.label}: give one of them another name`;
        return other === undefined ? [] : [new errors/* DataError */.fL({ file: file.label }, message)];
    });
}
/** What would be refused, found before anything is sent. */
function problemsOf(file, { files: limits = {}, upload, service }, values) {
    const { extensions, bytes, "name-characters": most } = limits;
    const { length } = [...file.name];
    const name = file.name.toLowerCase();
    const problems = [];
    if (extensions?.some((extension) => name.endsWith(extension.toLowerCase())) === false)
        problems.push(`${service} does not take such a file, but only ${extensions.join(", ")}`);
    if (bytes !== undefined && file.size > bytes)
        problems.push(`has ${file.size} bytes, ${service} takes ${bytes}`);
    if (most !== undefined && length > most)
        problems.push(`its name has ${length} characters, ${service} takes ${most}`);
    try {
        fill(upload.path, values, "path");
        fillAll(upload.headers, values, "header");
    }
    catch (error) {
        problems.push((0,errors/* asUploadError */.E8)(error).message);
    }
    return problems.map((message) => new errors/* DataError */.fL({ file: file.label }, message));
}
//# sourceMappingURL=uploads.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/described.js













/**
 * A service by its description: each task is a file.
 * @param description - as `readDescription` gives it, or the name of one that ships with this package
 * @throws {DescriptionError} with everything that is wrong in the description
 * @throws {InputError} where an option cannot be used
 */
function describedService(description, options) {
    const known = typeof description === "string" ? shippedDescription(description) : checkDescription(description, "repository");
    const { token, baseUrl: givenUrl, mode = "create", inputs: given = {}, run = {}, ...reading } = options;
    const modes = modesOf(known);
    if (!modes.includes(mode))
        throw new errors/* InputError */.dz("mode", `"${mode}" is not one that ${known.service} has: ${modes.join(", ")}`);
    const inputs = givenInputs(known, given);
    (0,table_options/* checkTableOptions */.z)(reading);
    const isTable = inMode(known, mode).upload.body?.rows !== undefined;
    for (const [option, value] of Object.entries(reading)) {
        if (value === undefined || isTable || option === "temporaryFolder")
            continue;
        throw new errors/* InputError */.dz(option, `${known.service} takes files as they are, and reads no tables`);
    }
    const address = givenUrl ?? known["base-url"];
    if (address === undefined)
        throw new errors/* InputError */.dz("baseUrl", `is needed: ${known.service} has no address of its own`);
    const values = (name) => {
        if (name === "token")
            return token;
        if (name === "mode")
            return mode;
        if (name.startsWith("input."))
            return inputs.get(name.slice("input.".length));
        return name.startsWith("run.") ? run[name.slice("run.".length)] : undefined;
    };
    const { auth = { authorization: "Bearer {token}" }, limits = {} } = known;
    const perMinute = limits["requests-per-minute"];
    const baseUrl = (0,service_url/* serviceUrl */.R)(address);
    const isSecret = (name) => known.inputs?.[name]?.secret === true;
    const target = [...inputs].flatMap(([name, value]) => (isSecret(name) ? [] : `${name} ${value}`)).sort();
    const described = inMode(known, mode);
    checkRequests(described, values);
    return {
        name: known.service,
        baseUrl,
        mode,
        headers: lowerCase(fillAll(auth, values, "header")),
        secrets: [token, ...[...inputs].flatMap(([name, value]) => (isSecret(name) ? value : []))],
        ...(perMinute === undefined ? {} : { requestsPerMinute: perMinute }),
        plan: (files, context) => planUploads(files, { ...reading, description: described, values, target }, context),
    };
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
/** @throws {InputError} where one is missing, is not declared, or has a value that it cannot have */
function givenInputs({ service, inputs = {} }, given) {
    const problems = Object.keys(given)
        .filter((name) => !Object.hasOwn(inputs, name))
        .map((name) => `\`${name}\` is not an input of ${service}${near(name, Object.keys(inputs))}`);
    const values = new Map();
    for (const [name, { required = false, default: usual = "", "one-of": choices, about }] of Object.entries(inputs)) {
        const value = (Object.hasOwn(given, name) ? given[name]?.trim() : undefined) || usual;
        if (value !== "")
            values.set(name, value);
        else if (required)
            problems.push(`\`${name}\` is required by ${service}${about === undefined ? "" : `: ${about}`}`);
        if (value === "" || choices === undefined || choices.includes(value))
            continue;
        problems.push(`\`${name}\` is ${JSON.stringify(value)}, not one of ${choices.join(", ")}`);
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz("inputs", problems.join("; "));
    return values;
}
//# sourceMappingURL=described.js.map

/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ errorMessageIn)
/* harmony export */ });
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6693);

const DEEPEST = 5;
/**
 * The words of an error body, in whichever of the usual shapes it comes: `message`, `error` or `detail`, a map from
 * field to messages, a bare list, a bare text. Undefined where there are none.
 */
function errorMessageIn(body, depth = 0) {
    if (typeof body === "string")
        return body.trim() || undefined;
    if (typeof body !== "object" || body === null || depth > DEEPEST)
        return undefined;
    if (Array.isArray(body))
        return joined(body.map((item) => errorMessageIn(item, depth + 1)));
    for (const name of ["message", "error", "detail"]) {
        const words = errorMessageIn((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(body, name), depth + 1);
        if (words !== undefined)
            return words;
    }
    return joined(Object.entries(body).map(([field, messages]) => {
        const words = errorMessageIn(messages, depth + 1);
        return words === undefined ? undefined : `${field}: ${words}`;
    }));
}
function joined(words) {
    return words.filter((text) => text !== undefined).join("; ") || undefined;
}
//# sourceMappingURL=error-message.js.map

/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ comparableBaseName),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   PK: () => (/* binding */ canBeStoredAs)
/* harmony export */ });
/** What multipart bodies write for a character that would end the file name. */
const ESCAPES = { "%22": '"', "%0A": "\n", "%0D": "\r" };
/** A name without its folders. */
function baseName(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
/**
 * A name as names are compared, its folders and the escapes of multipart bodies gone. Whether a service keeps folders, undoes
 * the escapes or changes the Unicode form is documented by none.
 */
function comparableBaseName(name) {
    return baseName(comparable(name));
}
/** Whether a file that was sent under one name can be the one that a service lists under another: its folders may be gone. */
function canBeStoredAs(stored, sent) {
    const listed = comparable(stored);
    return listed === comparable(sent) || listed === comparableBaseName(sent);
}
function comparable(name) {
    return name.replace(/%(22|0A|0D)/gi, (escaped) => ESCAPES[escaped.toUpperCase()] ?? escaped).normalize("NFC");
}
//# sourceMappingURL=stored-names.js.map

/***/ }),

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tellTableNotices),
/* harmony export */   a: () => (/* binding */ dataErrorOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1120);

/** Tells what was inferred or left out when the files were read as a table. */
function tellTableNotices({ notices }, { notice }) {
    for (const { level, file, line, column, message } of notices) {
        const { message: text } = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({ line, column }, message);
        notice({ level, message: text, ...(file === undefined ? {} : { file }) });
    }
}
function dataErrorOf({ message, hint, ...where }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(where, message, hint === undefined ? {} : { hint });
}
//# sourceMappingURL=table-problems.js.map

/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ unexpected)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1120);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6693);


const HINT = "Check `base-url`, and whether the file arrived before sending it again.";
/** The error of an answer that is neither the service's yes nor its no; `what` goes on from "the answer (HTTP 200) …". */
function unexpected(step, answer, what, hint = HINT) {
    const { status } = answer;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .qx(`${step}: the answer (HTTP ${status}) ${what}: ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .responseText */ .x)(answer)}`, {
        status,
        hint,
    });
}
//# sourceMappingURL=unexpected-answer.js.map

/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ givenTableOptions),
/* harmony export */   z: () => (/* binding */ checkTableOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);
/* harmony import */ var _formats_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);


/** Those options that are given. */
function givenTableOptions(options) {
    const names = ["format", "headerRow", "sheet", "delimiter", "encoding", "nullValues"];
    return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}
/** @throws {InputError} where no file could be read so */
function checkTableOptions({ format, headerRow, delimiter, encoding }) {
    if (format !== undefined && (format === "spss" || !_formats_records_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR.includes(format))) {
        const formats = _formats_records_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR.filter((name) => name !== "spss").join(", ");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("format", `${JSON.stringify(format)} is not a format that is read as a table: ${formats}`);
    }
    if (headerRow !== undefined && headerRow !== "none" && !(Number.isSafeInteger(headerRow) && headerRow > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("headerRow", `${JSON.stringify(headerRow)} is not the number of a line, from 1, or \`none\``);
    }
    if (delimiter !== undefined && !/^(?:[^"\p{Cc}\uFEFF]|tab|\\t|\t)$/u.test(delimiter)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("delimiter", `${JSON.stringify(delimiter)} is not one character, such as \`;\`, or \`tab\``);
    }
    if (encoding !== undefined && !isEncoding(encoding)) {
        const known = "such as utf-8, utf-16le or windows-1252";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("encoding", `${JSON.stringify(encoding)} is not an encoding that is known, ${known}`);
    }
}
function isEncoding(name) {
    try {
        new TextDecoder(name);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=table-options.js.map

/***/ })

};
;