"use strict";
exports.id = 880;
exports.ids = [880];
exports.modules = {

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ MAX_FORM_FILES),
  R: () => (/* binding */ multipartBody)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/.pnpm/form-data@4.0.6/node_modules/form-data/lib/form_data.js
var form_data = __webpack_require__(7928);
// EXTERNAL MODULE: ./packages/core/dist/files/count-rows.js + 11 modules
var count_rows = __webpack_require__(665);
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __webpack_require__(7438);
// EXTERNAL MODULE: ./node_modules/.pnpm/mime-types@3.0.2/node_modules/mime-types/index.js
var mime_types = __webpack_require__(8332);
;// CONCATENATED MODULE: ./packages/core/dist/files/media-type.js

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
    return MORE_TYPES.get(extension) ?? mime_types.types[extension] ?? UNKNOWN;
}
//# sourceMappingURL=media-type.js.map
;// CONCATENATED MODULE: ./packages/core/dist/body/multipart.js






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
    const form = new form_data();
    if (boundary !== undefined)
        form.setBoundary(boundary);
    for (const [name, value] of fields)
        form.append(name, value);
    for (const { field, file, fileName } of files) {
        // The head as a text: form-data would drop the folders of a `filename`, and make `/` of each `\` in a `filepath`.
        const disposition = `form-data; name="${quotable(field)}"; filename="${quotable(fileName)}"`;
        const header = `--${form.getBoundary()}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${mediaType(file.name)}\r\n\r\n`;
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
    const body = new external_node_stream_.PassThrough({ highWaterMark: GATHERED_BYTES });
    let source;
    const parts = form(async (file, next) => {
        try {
            // form-data asks for the next part whether or not there is room.
            if (body.writableNeedDrain)
                await (0,external_node_events_.once)(body, "drain");
            if (file.size > data_file/* SMALL_BYTES */.El) {
                const pieces = (0,count_rows/* countRows */.BO)(file, (0,data_file/* readDataFile */.lD)(file), (count) => counts.set(file, count));
                source = external_node_stream_.Readable.from(pieces, { objectMode: false });
                next(source);
            }
            else {
                const content = (0,data_file/* readSmallFile */.EW)(file);
                // Without a pause where none is needed: what is there at once leaves in one piece.
                const counted = (0,count_rows/* countRowsIn */.gu)(file, content);
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
            await (0,external_node_events_.once)(source, "close");
    }
}
//# sourceMappingURL=multipart.js.map

/***/ }),

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkMetadata),
/* harmony export */   z: () => (/* binding */ fillMetadata)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1120);
/* harmony import */ var _files_data_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7438);


const OF_ONE_FILE = /\{(path|name|sha256)\}/;
/**
 * Fills placeholders into the values of metadata: those of the run, and `{path}`, `{name}` (without folders) and
 * `{sha256}` where the metadata describes one file. Other text in braces stays as it is.
 * @throws {InputError} where a placeholder of one file is used for several
 * @throws the signal's reason where it is aborted while a file is read
 */
async function fillMetadata(metadata, placeholders, files, signal) {
    const ofFile = await fileValues(metadata, files, signal);
    const known = new Map(Object.entries({ ...placeholders, ...ofFile }));
    return Object.fromEntries(Object.entries(metadata).map(([key, value]) => [
        key,
        value.replace(/\{([a-z0-9]+)\}/g, (whole, name) => known.get(name) ?? whole),
    ]));
}
/** @throws {InputError} as {@link fillMetadata} does: for checking before anything is sent */
function checkMetadata(metadata, files) {
    for (const [key, value] of Object.entries(metadata)) {
        const used = OF_ONE_FILE.exec(value)?.[0];
        if (used === undefined || files.length === 1)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("metadata", `\`${key}\` uses ${used}, but describes ${files.length} files, not one`);
    }
}
async function fileValues(metadata, files, signal) {
    checkMetadata(metadata, files);
    const [file] = files;
    const values = Object.values(metadata);
    if (file === undefined || !values.some((value) => OF_ONE_FILE.test(value)))
        return {};
    return {
        path: file.label,
        name: file.name.slice(file.name.lastIndexOf("/") + 1),
        // Reads the whole file, so only where it is asked for.
        ...(values.some((value) => value.includes("{sha256}")) ? { sha256: await (0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_1__/* .digestDataFile */ .nM)(file, signal) } : {}),
    };
}
//# sourceMappingURL=metadata.js.map

/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1120);

/**
 * The base address of a service.
 * @throws {InputError} where it is no address, would send the token unencrypted, or holds what does not belong there
 */
function serviceUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("baseUrl", `${JSON.stringify(text)} is not an address`);
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

/***/ 5880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  roe: () => (/* binding */ roe)
});

// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/metadata.js
var dist_metadata = __webpack_require__(7274);
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __webpack_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
// EXTERNAL MODULE: ./packages/core/dist/body/multipart.js + 1 modules
var multipart = __webpack_require__(5045);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __webpack_require__(6693);
// EXTERNAL MODULE: ./packages/core/dist/services/error-message.js
var error_message = __webpack_require__(8676);
// EXTERNAL MODULE: ./packages/core/dist/services/stored-names.js
var stored_names = __webpack_require__(276);
// EXTERNAL MODULE: ./packages/core/dist/services/unexpected-answer.js
var unexpected_answer = __webpack_require__(140);
;// CONCATENATED MODULE: ./packages/core/dist/services/roe-api.js







/** The requests of the service's interface. Its paths end in `/`: without it the service redirects, and the body is lost. */
class RoeApi {
    #options;
    constructor(options) {
        this.#options = options;
    }
    uploadFile(file, metadata) {
        const { datasetId } = this.#options;
        const step = "upload file";
        const fields = [];
        if (datasetId !== undefined)
            fields.push(["dataset_id", datasetId]);
        if (Object.keys(metadata).length > 0)
            fields.push(["metadata", JSON.stringify(metadata)]);
        return {
            ...this.#post(step, "/v1/datasets/files/upload/", fields, file, file.name),
            // Names need not be unique: a repeat makes a second file.
            repeatable: false,
            read(answer) {
                const body = (0,response/* responseJson */.cj)(answer);
                const id = itemId((0,response/* property */.MZ)(body, "id"));
                if (id === undefined)
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no `id`");
                const size = positive((0,response/* property */.MZ)(body, "size"));
                if (size !== undefined && size !== file.size) {
                    throw new errors/* InDoubtError */.QE(`${step}: the answer says that ${size} bytes arrived as file ${id}, but ${file.size} were sent`, {
                        files: [file],
                        hint: `Look at file ${id} in Roe. If it is not whole, delete it before sending it again.`,
                    });
                }
                const stored = fileName((0,response/* property */.MZ)(body, "name"));
                const dataset = itemId((0,response/* property */.MZ)((0,response/* property */.MZ)(body, "dataset"), "id"));
                return {
                    id,
                    ...(dataset === undefined ? {} : { datasetId: dataset }),
                    ...(stored === undefined ? {} : { name: stored }),
                };
            },
            isReceipt: isFileReceipt,
        };
    }
    /** @param page.number - from 1 */
    listFiles(page) {
        const step = "list files of dataset";
        const { search } = page;
        const query = { ...(search === undefined ? {} : { search }), page: String(page.number) };
        return {
            ...this.#get(step, `/v1/datasets/${encodeURIComponent(page.datasetId)}/files/`, query),
            read(answer) {
                const body = (0,response/* responseJson */.cj)(answer);
                const results = (0,response/* property */.MZ)(body, "results");
                if (!Array.isArray(results))
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no list of files");
                return { files: results.flatMap(listedFile), hasMore: typeof (0,response/* property */.MZ)(body, "next") === "string" };
            },
        };
    }
    /** Makes a table of a CSV file with a header; its answer is the table's name. */
    uploadTable(file, tableName) {
        const step = "upload table";
        const fields = [
            ["table_name", tableName],
            ["with_headers", "true"],
        ];
        return {
            ...this.#post(step, "/v1/tables/upload/", fields, file, (0,stored_names/* baseName */.Fl)(file.name)),
            // A name that exists is refused: a repeat stores nothing twice. What its refusal means, the task finds out.
            repeatable: true,
            // Which has looked at the table before it comes to this.
            laterRun: "sends-again",
            read(answer) {
                const made = (0,response/* property */.MZ)((0,response/* responseJson */.cj)(answer), "table_name");
                if (isTableReceipt(made, tableName))
                    return made;
                throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no `table_name`");
            },
        };
    }
    describeTable(tableName) {
        const step = "describe table";
        return {
            ...this.#get(step, `/v1/tables/${encodeURIComponent(tableName)}/describe/`),
            readStatuses: [404],
            read(answer) {
                const body = (0,response/* responseJson */.cj)(answer);
                if (answer.status === 404) {
                    // A server that does not know the address at all says so with a page.
                    if (body === undefined)
                        throw (0,unexpected_answer/* unexpected */.o)(step, answer, "is not JSON");
                    return { kind: "absent" };
                }
                const rows = (0,response/* property */.MZ)(body, "row_count");
                if (rows === null || rows === undefined) {
                    if (typeof body === "object" && body !== null)
                        return { kind: "table", rows: null };
                }
                else if (typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0) {
                    return { kind: "table", rows };
                }
                throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no whole number as `row_count`");
            },
        };
    }
    #post(step, path, fields, file, fileName) {
        const { organizationId, formFields = {} } = this.#options;
        const organization = organizationId === undefined ? [] : [["organization_id", organizationId]];
        return {
            step,
            method: "POST",
            path,
            body: (0,multipart/* multipartBody */.R)({
                fields: [...fields, ...organization, ...Object.entries(formFields)],
                files: [{ field: "file", file, fileName }],
            }),
            repeatable: false,
            errorMessage,
            hint,
        };
    }
    #get(step, path, query = {}) {
        return { step, method: "GET", path, query, repeatable: true, errorMessage, hint };
    }
}
function listedFile(entry) {
    const id = itemId((0,response/* property */.MZ)(entry, "id"));
    if (id === undefined)
        return [];
    const name = fileName((0,response/* property */.MZ)(entry, "name"));
    const size = positive((0,response/* property */.MZ)(entry, "size"));
    return [{ id, ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) }];
}
/** The longest name of a file that Roe takes, in characters. */
const MOST_NAME_CHARACTERS = 1024;
/** A name that can be a file's: what is longer is kept nowhere, neither in memory nor in a report. */
function fileName(value) {
    // A character has at most two code units.
    return typeof value === "string" && value !== "" && value.length <= 2 * MOST_NAME_CHARACTERS ? value : undefined;
}
function isFileReceipt(value) {
    const [id, ...others] = ["id", "datasetId", "name"].map((name) => (0,response/* property */.MZ)(value, name));
    const areTexts = others.every((other) => other === undefined || typeof other === "string");
    return id !== undefined && id === itemId(id) && areTexts;
}
/** Whether it is the name asked for, or one that the service made and that can stand in an address, a journal and a report. */
function isTableReceipt(value, tableName) {
    return value === tableName || isTableName(value);
}
function isTableName(value) {
    return itemId(value) !== undefined && typeof value === "string" && !/^\.+$|[/\\]/.test(value);
}
function itemId(value) {
    if (typeof value === "number")
        return Number.isSafeInteger(value) ? String(value) : undefined;
    if (typeof value !== "string" || value.trim() === "" || value.length > 200)
        return undefined;
    return (0,dist_text/* plainText */.w)(value, 200) === value ? value : undefined;
}
function positive(value) {
    return typeof value === "number" && value > 0 ? value : undefined;
}
function errorMessage(answer) {
    return (0,error_message/* errorMessageIn */.P)((0,response/* responseJson */.cj)(answer));
}
function hint(status) {
    switch (status) {
        case 400:
            return "Check `dataset-id`, `organization-id`, `metadata` and, where it is set, `table-name`: Roe makes new tables only.";
        case 401:
            return "Check `token`: an API key of Roe.";
        case 402:
            return "The organization has no credits left: add some, then run the upload again.";
        case 403:
            return "The key of `token` may not do this: check its rights, `organization-id` and `dataset-id`.";
        case 404:
            return "Check `base-url` and `dataset-id`.";
        case 413:
            return "The file is larger than Roe takes: split it.";
        default:
            return undefined;
    }
}
//# sourceMappingURL=roe-api.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/roe-arrivals.js



/** The most pages of one file's search: a name shared by more files than they hold is told apart by nobody. */
const SEARCH_PAGES = 5;
/** More files on a page than Roe, which lists a hundred, would ever list: they are not kept. */
const MOST_FILES_OF_A_PAGE = 1000;
/**
 * Sends files, and finds out whether one arrived whose answer was lost.
 *
 * Proof of an arrival is a file that was not there before the request. What was there is listed once for the run, before
 * its first file, which costs a page for each hundred files of the dataset; only where that would be more than a tenth of
 * the run's own requests does each file pay for a search of its own name. `created_at` would cost less and prove less: it
 * is the service's clock, which nobody compares with ours.
 *
 * What a file of the same name and size from elsewhere, stored while the run goes on, looks like is the same: the service
 * has nothing to mark a file with that a listing shows.
 */
class Arrivals {
    #options;
    #datasetId;
    #baseline;
    /** Ids that are known to belong to a file of this run. */
    #taken = new Set();
    /** Files of this run that may have been stored without an answer that says so. */
    #open = new Set();
    constructor(options) {
        this.#options = options;
        this.#datasetId = options.datasetId;
        for (const [file, upload] of options.earlier) {
            const id = upload.kind === "arrived" ? upload.itemId : upload.receipt?.id;
            if (id !== undefined)
                this.#taken.add(id);
            else
                this.#open.add(file);
        }
    }
    async send(file, request, send) {
        const mark = await this.#markFor(file, send);
        this.#open.add(file);
        try {
            const receipt = await send({ ...request, mark, lookUp: (ask, lost) => this.#find(file, lost.mark, ask) });
            this.#open.delete(file);
            this.#taken.add(receipt.id);
            this.#datasetId ??= receipt.datasetId;
            return receipt;
        }
        catch (error) {
            // A refusal and a request that was cut short by its own file store nothing; anything else may have.
            if (error instanceof errors/* RefusedError */.fk || error instanceof errors/* FileError */.f6)
                this.#open.delete(file);
            throw error;
        }
    }
    /** The dataset and the ids in it that prove nothing; null where they cannot be known. */
    async #markFor(file, send) {
        const datasetId = this.#datasetId;
        if (datasetId === undefined)
            return null;
        this.#baseline ??= this.#listAll(datasetId, send);
        const baseline = await this.#baseline;
        if (baseline.kind === "unlisted")
            return null;
        const listed = baseline.kind === "whole"
            ? baseline.files
            : (await this.#tryToList(send, { datasetId, search: (0,stored_names/* baseName */.Fl)(file.name), pages: SEARCH_PAGES }))?.files;
        if (listed === undefined)
            return null;
        return { datasetId, before: listed.filter((entry) => couldBe(entry, file)).map(({ id }) => id) };
    }
    async #listAll(datasetId, send) {
        const pages = Math.max(SEARCH_PAGES, Math.ceil(this.#options.fileCount / 10));
        const listed = await this.#tryToList(send, { datasetId, pages });
        if (listed === undefined)
            return { kind: "unlisted" };
        return listed.files === undefined ? { kind: "large" } : { kind: "whole", files: listed.files };
    }
    /** Files, `files` undefined where there are more pages; undefined, and said, where the service does not list them. */
    async #tryToList(send, what) {
        try {
            return { files: await this.#list(send, what) };
        }
        catch (error) {
            // A key that is no good is one clear error now, not one for every file.
            const isHopeless = error instanceof errors/* RefusedError */.fk && error.status === 401;
            if (isHopeless || error instanceof errors/* StoppedError */.Ko || error instanceof errors/* GivenUpError */.TI)
                throw error;
            const message = `The dataset's files cannot be listed, so a file whose answer is lost will be in doubt: ${(0,errors/* asUploadError */.E8)(error).message}`;
            this.#options.notice({ level: "notice", message });
            return undefined;
        }
    }
    /** The files of a dataset, by name where it is searched; undefined where there are more pages. */
    async #list(send, { pages, ...what }) {
        const listed = [];
        for (let number = 1; number <= pages; number += 1) {
            const page = await send(this.#options.list({ ...what, number }));
            if (page.files.length > MOST_FILES_OF_A_PAGE)
                return undefined;
            listed.push(...page.files);
            if (!page.hasMore)
                return listed;
        }
        return undefined;
    }
    /**
     * Looks for the file among those that are new. Where folders are dropped, files of this run can share a name and a
     * size: one of them is only known to have arrived when there are as many new files as requests that could have made them.
     */
    async #find(file, mark, send) {
        const datasetId = (0,response/* property */.MZ)(mark, "datasetId");
        const ids = (0,response/* property */.MZ)(mark, "before");
        if (typeof datasetId !== "string" || !Array.isArray(ids))
            return { kind: "unknown", reason: "the mark is not of this version" };
        const before = new Set(ids);
        // The service may have dropped the name's folders.
        const listed = await this.#list(send, { datasetId, search: (0,stored_names/* baseName */.Fl)(file.name), pages: SEARCH_PAGES });
        if (listed === undefined)
            return { kind: "unknown", reason: "the dataset has too many files of that name" };
        const found = listed.filter((entry) => !before.has(entry.id) && !this.#taken.has(entry.id) && couldBe(entry, file));
        const rivals = [...this.#open].filter((other) => other !== file && found.some((entry) => couldBe(entry, other)));
        const mine = found.find(({ name }) => name === file.name) ?? found[0];
        if (mine === undefined)
            return { kind: "absent" };
        if (found.length <= rivals.length)
            return { kind: "unknown", reason: "a file of that name and size is there that could be another one's" };
        this.#taken.add(mine.id);
        const receipt = { id: mine.id, datasetId, ...(mine.name === undefined ? {} : { name: mine.name }) };
        return { kind: "arrived", receipt };
    }
}
function couldBe({ name, size }, file) {
    return name !== undefined && (0,stored_names/* canBeStoredAs */.PK)(name, file.name) && (size === undefined || size === file.size);
}
//# sourceMappingURL=roe-arrivals.js.map
// EXTERNAL MODULE: ./packages/core/dist/http/outcome.js
var outcome = __webpack_require__(1172);
;// CONCATENATED MODULE: ./packages/core/dist/services/roe-table.js




/** How often a row count that is missing or wrong is asked for: the service may still be counting. Takes about 10 s. */
const ROW_COUNT_ASKS = 5;
/** Makes a new table of one CSV file, and compares the rows it has with those that were sent. */
async function planTableTask(file, tableName, api, { earlier }) {
    const memory = { target: [`table ${tableName}`], unit: "file" };
    const isReceipt = (value) => isTableReceipt(value, tableName);
    const upload = (await earlier(memory, [file], isReceipt)).get(file);
    const before = upload?.kind !== "sent"
        ? { kind: "nothing" }
        : upload.receipt !== undefined
            ? { kind: "made", name: upload.receipt }
            : { kind: "sent" };
    return {
        label: shown(tableName),
        files: [file],
        memory,
        async run(context) {
            const itemId = await settledTable(file, tableName, before, api, context);
            context.learn([file], { itemId });
            if (itemId !== tableName) {
                const message = `Roe named the table "${(0,dist_text/* plainText */.w)(itemId, 200)}" instead of "${(0,dist_text/* plainText */.w)(tableName, 200)}"`;
                context.notice({ level: "notice", message, file: file.label });
            }
            await compareRows(file, itemId, api, context);
            context.confirm([file], { itemId });
        },
    };
}
function shown(tableName) {
    return `table "${(0,dist_text/* plainText */.w)(tableName, 200)}"`;
}
/** The table's name, once the service has it: made by this run, or by an earlier one. */
async function settledTable(file, tableName, earlier, api, context) {
    const name = earlier.kind === "made" ? earlier.name : tableName;
    const there = await context.send(api.describeTable(name));
    // Gone again, or never made: it is sent, because a name that does come up meanwhile is refused.
    if (there.kind === "absent")
        return await makeTable(file, tableName, api, context);
    if (earlier.kind === "made")
        return name;
    if (earlier.kind === "sent") {
        const message = `an earlier run sent ${file.label} as ${shown(tableName)}, and no answer came`;
        return await sentTable(file, tableName, { message }, api, context);
    }
    // Status 400 is what the service would say to the upload; found out before a large file went up for nothing.
    throw new errors/* RefusedError */.fk(`${shown(tableName)} exists already, and Roe makes new tables only`, {
        status: 400,
        hint: "Choose another `table-name`, or delete the table first.",
    });
}
/**
 * Uploads the table, again where an answer is lost: the service refuses a name that exists, so nothing is stored twice.
 * But the refusal of a repeat does not tell whether it was the first attempt that made the table.
 */
async function makeTable(file, tableName, api, context) {
    try {
        return await context.send(api.uploadTable(file, tableName));
    }
    catch (error) {
        // Of several attempts, any may have made the table: the last one's end, or the run's, says nothing of those before.
        if (!context.mayHaveArrived(file) && !(0,outcome/* isUnclear */.Z5)(error))
            throw error;
        return await sentTable(file, tableName, { message: (0,errors/* asUploadError */.E8)(error).message, error }, api, context);
    }
}
/**
 * Finds out whether a file became the table of which no answer says so. As the name was free just before it was sent, a
 * table that has it now and holds the rows sent is this upload's.
 * @param end - how sending it ended
 * @throws {InDoubtError} where it cannot be told; the end's error where that was an answer
 */
async function sentTable(file, tableName, end, api, context) {
    const inDoubt = (why, cause) => new errors/* InDoubtError */.QE(`${end.message}; ${why}`, {
        files: [file],
        cause,
        hint: "Look at the table in Roe, and delete it if it is not whole, before sending the file again.",
    });
    const table = await storedRows(file, tableName, api, context).catch((cause) => {
        throw inDoubt(`asking whether the table was made failed too: ${(0,errors/* asUploadError */.E8)(cause).message}`, cause);
    });
    if (table.kind === "absent") {
        // Refused for another reason, or answered by something that is not the service.
        if ((end.error instanceof errors/* RefusedError */.fk && end.error.status === 400) || (0,outcome/* isUnclear */.Z5)(end.error))
            throw end.error;
        throw inDoubt("there is no such table yet, but the service may still be working on it", end.error);
    }
    const sent = context.sentRows(file);
    if (table.rows !== null && table.rows === sent)
        return tableName;
    const rows = `has ${table.rows ?? "an unknown number of"} rows, the file has ${sent ?? "an unknown number"}`;
    throw inDoubt(`a table of the name has been made meanwhile, and ${rows}`, end.error);
}
/** @throws {UnexpectedAnswerError} where the table has another number of rows than the file */
async function compareRows(file, tableName, api, context) {
    const sent = context.sentRows(file);
    const table = await storedRows(file, tableName, api, context).catch((error) => (0,errors/* asUploadError */.E8)(error));
    if (table instanceof Error || table.kind === "absent" || table.rows === null) {
        // The service said that it has the table: that its rows cannot be compared is no failure.
        const why = table instanceof Error ? table.message : "the service does not say how many the table has";
        context.notice({ level: "warning", message: `its rows were not compared: ${why}`, file: file.label });
        return;
    }
    context.serviceRows(table.rows);
    if (sent === undefined || table.rows === sent)
        return;
    throw new errors/* UnexpectedAnswerError */.qx(`${shown(tableName)} has ${table.rows} rows, but ${sent} were sent`, {
        status: 200,
        hint: "Look at the table in Roe, and delete it before sending the file again.",
    });
}
/** What the service says of the table, asked again for a while until it has the rows that were sent. */
async function storedRows(file, tableName, api, context) {
    const sent = context.sentRows(file);
    let asked = 0;
    return await context.poll(async () => {
        asked += 1;
        const table = await context.send(api.describeTable(tableName));
        const isSettled = table.kind === "table" && table.rows !== null && (sent === undefined || table.rows === sent);
        const isLast = asked >= (context.waitFor === "accepted" ? 1 : ROW_COUNT_ASKS);
        return isSettled || isLast ? { kind: "done", value: table } : { kind: "working" };
    });
}
//# sourceMappingURL=roe-table.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/roe.js








const MOST_TABLE_NAME_CHARACTERS = 128;
/**
 * Roe AI, for one dataset or one new table: each task is a file.
 * @throws {InputError} where options do not go together, or Roe could not take one
 */
function roe(options) {
    checkOptions(options);
    const api = new RoeApi(options);
    return {
        name: "roe",
        baseUrl: (0,service_url/* serviceUrl */.R)(options.baseUrl ?? "https://api.roe-ai.com"),
        mode: "create",
        headers: { authorization: `Bearer ${options.token}` },
        secrets: [options.token],
        async plan(files, context) {
            if (options.tableName !== undefined)
                return { tasks: await planTable(files, options.tableName, api, context) };
            return { tasks: await planFiles(files, options, api, context), problems: files.flatMap(nameProblem) };
        },
    };
}
function checkOptions({ datasetId, organizationId, metadata, tableName, formFields }) {
    if (datasetId?.trim() === "")
        throw new errors/* InputError */.dz("datasetId", "is empty");
    if (organizationId?.trim() === "")
        throw new errors/* InputError */.dz("organizationId", "is empty");
    for (const [key, value] of Object.entries(metadata ?? {})) {
        if (typeof value === "string")
            continue;
        throw new errors/* InputError */.dz("metadata", `\`${key}\` is ${JSON.stringify(value)}, but Roe takes texts only: put it in quotes`);
    }
    for (const field of ["file", "dataset_id", "organization_id", "metadata", "table_name", "with_headers"]) {
        if (Object.hasOwn(formFields ?? {}, field))
            throw new errors/* InputError */.dz("formFields", `\`${field}\` is set by the upload itself`);
    }
    if (tableName === undefined)
        return;
    const { length } = [...tableName];
    if (tableName.trim() === "" || length > MOST_TABLE_NAME_CHARACTERS) {
        throw new errors/* InputError */.dz("tableName", `has ${length} characters, not 1 to ${MOST_TABLE_NAME_CHARACTERS}`);
    }
    // "." and ".." would climb up the path in which the table is asked for.
    if (/\p{Cc}/u.test(tableName) || /^\.+$/.test(tableName)) {
        throw new errors/* InputError */.dz("tableName", `${JSON.stringify(tableName)} cannot be the name of a table`);
    }
    if (datasetId !== undefined)
        throw new errors/* InputError */.dz("datasetId", "a table is in no dataset: leave out this or the table's name");
    if (Object.keys(metadata ?? {}).length > 0)
        throw new errors/* InputError */.dz("metadata", "a table has none: leave it out");
}
function nameProblem(file) {
    const { length } = [...file.name];
    if (length <= MOST_NAME_CHARACTERS)
        return [];
    return [new errors/* DataError */.fL({ file: file.label }, `its name has ${length} characters, Roe takes ${MOST_NAME_CHARACTERS}`)];
}
async function planTable(files, tableName, api, context) {
    const [file] = files;
    if (file === undefined)
        return [];
    if (files.length > 1)
        throw new errors/* InputError */.dz("files", `a table is made of one CSV file, not of ${files.length} files`);
    if (!/\.csv$/i.test(file.name))
        throw new errors/* InputError */.dz("files", `a table is made of a CSV file, not of ${file.label}`);
    return [await planTableTask(file, tableName, api, context)];
}
async function planFiles(files, options, api, context) {
    const { metadata = {}, placeholders = {}, datasetId, organizationId } = options;
    const memory = {
        target: [`organization ${organizationId ?? "of the key"}`, `dataset ${datasetId ?? "by default"}`],
        unit: "file",
    };
    const earlier = await context.earlier(memory, files, isFileReceipt);
    const { notice } = context;
    const arrivals = new Arrivals({
        list: (page) => api.listFiles(page),
        datasetId,
        fileCount: files.length,
        earlier,
        notice,
    });
    const tellOfName = nameTeller(notice);
    return files.map((file) => ({
        label: `file "${(0,dist_text/* plainText */.w)(file.name, 200)}"`,
        files: [file],
        memory,
        async run(task) {
            const filled = await (0,dist_metadata/* fillMetadata */.z)(metadata, placeholders, [file], task.signal);
            const receipt = await arrivals.send(file, api.uploadFile(file, filled), task.send);
            tellOfName(file, receipt.name);
            await task.confirm([file], { itemId: receipt.id });
        },
    }));
}
/** Tells of names that the service has changed; of folders that it drops only once, since it does so with every file. */
function nameTeller(notice) {
    let toldOfFolders = false;
    return (file, stored) => {
        if (stored === undefined || stored === file.name)
            return;
        const dropsFolders = stored === (0,stored_names/* baseName */.Fl)(file.name);
        if (dropsFolders && toldOfFolders)
            return;
        toldOfFolders ||= dropsFolders;
        const more = dropsFolders ? ": it drops the folders of names, and does so with other files too" : "";
        notice({
            level: "notice",
            message: `Roe stored "${(0,dist_text/* plainText */.w)(file.name, 200)}" as "${(0,dist_text/* plainText */.w)(stored, 200)}"${more}`,
            file: file.label,
        });
    };
}
//# sourceMappingURL=roe.js.map

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

/***/ })

};
;