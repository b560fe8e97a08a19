"use strict";
exports.id = 988;
exports.ids = [988];
exports.modules = {

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

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kk: () => (/* binding */ uploadIdIn),
/* harmony export */   r7: () => (/* binding */ refuseUploadId),
/* harmony export */   sI: () => (/* binding */ checkMetadata),
/* harmony export */   wF: () => (/* binding */ UPLOAD_ID_KEY),
/* harmony export */   zD: () => (/* binding */ fillMetadata)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1120);
/* harmony import */ var _files_data_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7438);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6693);



/**
 * The key that marks what one request stored, so that it can be found where its answer was lost. Without hyphens: Edge Impulse
 * filters by SQL-like text, in which they are minus signs.
 */
const UPLOAD_ID_KEY = "dataset_upload_id";
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
/** @throws {InputError} where a key of the user's is the upload's own */
function refuseUploadId(metadata) {
    if (metadata === undefined || !Object.hasOwn(metadata, UPLOAD_ID_KEY))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("metadata", `\`${UPLOAD_ID_KEY}\` is set by the upload itself`);
}
/** The upload id that an earlier run wrote down for a request, which sends it again under the same one. */
function uploadIdIn(mark) {
    const uploadId = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .MZ)(mark, "uploadId");
    return typeof uploadId === "string" ? uploadId : undefined;
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
        ...(values.some((value) => value.includes("{sha256}")) ? { sha256: await (0,_files_data_file_js__WEBPACK_IMPORTED_MODULE_2__/* .digestDataFile */ .nM)(file, signal) } : {}),
    };
}
//# sourceMappingURL=metadata.js.map

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

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  roe: () => (/* binding */ roe)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/metadata.js
var dist_metadata = __webpack_require__(7274);
// EXTERNAL MODULE: ./packages/core/dist/options.js + 1 modules
var dist_options = __webpack_require__(5156);
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __webpack_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
// EXTERNAL MODULE: ./packages/core/dist/body/multipart.js
var multipart = __webpack_require__(7864);
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
    /**
     * @param search - what is in the file's name
     * @param page - from 1
     */
    listFiles(datasetId, search, page) {
        const path = `/v1/datasets/${encodeURIComponent(datasetId)}/files/`;
        return this.#list("list files of dataset", path, search === "" ? {} : { search }, page, listedFile);
    }
    /** The datasets of the organization, the default one among them. */
    listDatasets(page) {
        return this.#list("list datasets", "/v1/datasets/", {}, page, listedDataset);
    }
    #list(step, path, query, page, entry) {
        const { organizationId } = this.#options;
        const organization = organizationId === undefined ? {} : { organization_id: organizationId };
        return {
            ...this.#request(step, "GET", path, { ...query, ...organization, page: String(page) }),
            read(answer) {
                const body = (0,response/* responseJson */.cj)(answer);
                const results = (0,response/* property */.MZ)(body, "results");
                if (!Array.isArray(results))
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no list of results");
                return { entries: results.flatMap(entry), hasMore: typeof (0,response/* property */.MZ)(body, "next") === "string" };
            },
        };
    }
    /**
     * Makes a table of a CSV file with a header; its answer is the table's name. A name that exists is refused, so a table of the
     * name that has the file's rows is this request's.
     * @param sentRows - the rows of the file, once it was sent
     */
    uploadTable(file, tableName, sentRows) {
        const step = "upload table";
        const fields = [
            ["table_name", tableName],
            ["with_headers", "true"],
        ];
        return {
            ...this.#post(step, "/v1/tables/upload/", fields, file, (0,stored_names/* baseName */.Fl)(file.name)),
            mark: { table: tableName },
            read(answer) {
                const made = (0,response/* property */.MZ)((0,response/* responseJson */.cj)(answer), "table_name");
                if (isTableReceipt(made, tableName))
                    return made;
                throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no `table_name`");
            },
            isReceipt: (value) => isTableReceipt(value, tableName),
            lookUp: async (send) => {
                const table = await send(this.describeTable(tableName));
                if (table.kind === "absent")
                    return table;
                const sent = sentRows();
                if (table.rows !== null && table.rows === sent)
                    return { kind: "arrived", receipt: tableName };
                const rows = `has ${table.rows ?? "an unknown number of"} rows, the file has ${sent ?? "an unknown number"}`;
                return { kind: "unknown", reason: `there is a table of the name now, and it ${rows}` };
            },
        };
    }
    describeTable(tableName) {
        const step = "describe table";
        return {
            ...this.#request(step, "GET", `${tablePath(tableName)}describe/`),
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
    /** Deletes a table. One that is not there counts as deleted. */
    deleteTable(tableName) {
        const step = "delete table";
        return {
            ...this.#request(step, "DELETE", tablePath(tableName)),
            // A delayed first deletion would take the table that is made after the second.
            repeatable: false,
            laterRun: "sends-again",
            readStatuses: [404],
            mark: { table: tableName },
            read(answer) {
                // The yes has no body, the no JSON: anything else is a page.
                const isEmptyYes = answer.status !== 404 && answer.body.length === 0;
                if (!isEmptyYes && (0,response/* responseJson */.cj)(answer) === undefined)
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "is not JSON");
                return true;
            },
            lookUp: async (send) => {
                const table = await send(this.describeTable(tableName));
                return table.kind === "absent" ? { kind: "arrived", receipt: true } : { kind: "absent" };
            },
        };
    }
    #post(step, path, fields, file, fileName) {
        const { organizationId, formFields = {} } = this.#options;
        const organization = organizationId === undefined ? [] : [["organization_id", organizationId]];
        return {
            ...this.#request(step, "POST", path),
            body: (0,multipart/* multipartBody */.R)({
                fields: [...fields, ...organization, ...Object.entries(formFields)],
                files: [{ field: "file", file, fileName }],
            }),
            repeatable: false,
        };
    }
    #request(step, method, path, query = {}) {
        return { step, method, path, query, repeatable: true, errorMessage, hint };
    }
}
function tablePath(tableName) {
    return `/v1/tables/${encodeURIComponent(tableName)}/`;
}
function listedFile(entry) {
    const id = itemId((0,response/* property */.MZ)(entry, "id"));
    if (id === undefined)
        return [];
    const name = fileName((0,response/* property */.MZ)(entry, "name"));
    const size = positive((0,response/* property */.MZ)(entry, "size"));
    const metadata = (0,response/* property */.MZ)(entry, "metadata");
    const uploadId = (0,response/* property */.MZ)(metadata, dist_metadata/* UPLOAD_ID_KEY */.wF);
    return [
        {
            id,
            ...(name === undefined ? {} : { name }),
            ...(size === undefined ? {} : { size }),
            ...(typeof metadata === "object" ? { uploadId: typeof uploadId === "string" ? uploadId : null } : {}),
        },
    ];
}
function listedDataset(entry) {
    const [id, name] = [itemId((0,response/* property */.MZ)(entry, "id")), fileName((0,response/* property */.MZ)(entry, "name"))];
    return id === undefined ? [] : [{ id, ...(name === undefined ? {} : { name }) }];
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
function hint(status, words) {
    switch (status) {
        case 400:
            // Roe's words name the field.
            return words !== undefined
                ? undefined
                : "Check `dataset-id`, `organization-id`, `metadata` and, where it is set, `table-name`.";
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
;// CONCATENATED MODULE: ./packages/core/dist/services/roe-files.js




/** The most pages of one listing that are looked at. */
const MAX_PAGES = 20;
/** The most datasets in which a file is looked for whose dataset is not known. */
const MAX_DATASETS = 10;
/** More entries on a page than a service would ever list: they are not kept. */
const MAX_PAGE_ENTRIES = 1000;
/** Sends files into one dataset, each with an id in its metadata, by which it is found where its answer was lost. */
class FileUploads {
    #api;
    /** Undefined for the default dataset until an answer has told it. */
    #datasetId;
    /** Ends when the file that goes alone has been sent. */
    #alone = Promise.resolve();
    constructor(api, datasetId) {
        this.#api = api;
        this.#datasetId = datasetId;
    }
    async send(file, metadata, uploadId, send) {
        const release = await this.#waitForDataset();
        try {
            const receipt = await send({
                ...this.#api.uploadFile(file, { ...metadata, [dist_metadata/* UPLOAD_ID_KEY */.wF]: uploadId }),
                mark: { uploadId, ...(this.#datasetId === undefined ? {} : { datasetId: this.#datasetId }) },
                lookUp: (ask, lost) => {
                    release();
                    return this.#lookUp(file, lost, ask);
                },
            });
            this.#datasetId ??= receipt.datasetId;
            return receipt;
        }
        finally {
            release();
        }
    }
    /**
     * Until an answer has told which dataset is the default one, files go one at a time: of several whose answers are lost, none
     * could be looked up where the datasets cannot be listed.
     * @returns lets the next file go
     */
    async #waitForDataset() {
        if (this.#datasetId !== undefined)
            return () => { };
        const before = this.#alone;
        let release = () => { };
        this.#alone = new Promise((resolve) => {
            release = resolve;
        });
        await before;
        if (this.#datasetId !== undefined)
            release();
        return release;
    }
    async #lookUp(file, { mark }, send) {
        const uploadId = (0,dist_metadata/* uploadIdIn */.kk)(mark);
        if (uploadId === undefined)
            return { kind: "unknown", reason: "the mark is not of this version" };
        try {
            return await this.#find(file, uploadId, this.#datasetId ?? (0,response/* property */.MZ)(mark, "datasetId"), send);
        }
        catch (error) {
            // Not every key may list, and not every server can.
            const isRefused = error instanceof errors/* RefusedError */.fk && [403, 404].includes(error.status);
            if (isRefused)
                return { kind: "unknown", reason: error.message };
            throw error;
        }
    }
    async #find(file, uploadId, known, send) {
        const datasets = typeof known === "string" ? { ids: [known], areAll: true } : await this.#datasets(send);
        const found = [];
        let unknown = datasets.areAll ? undefined : "which dataset is the default one is not known";
        for (const datasetId of datasets.ids) {
            const listed = await pagesOf(send, (page) => this.#api.listFiles(datasetId, searchable(file.name), page));
            if (!listed.areAll)
                unknown = "the dataset has too many files of such a name";
            for (const entry of listed.entries) {
                if (entry.uploadId === uploadId)
                    found.push({ ...entry, datasetId });
                const couldBe = entry.uploadId === undefined && isLike(entry, file);
                if (couldBe)
                    unknown = "the listing of the dataset does not show the metadata of its files";
            }
        }
        const [first] = found;
        if (first !== undefined) {
            const { id, name, datasetId } = first;
            const receipt = { id, datasetId, ...(name === undefined ? {} : { name }) };
            return { kind: "arrived", receipt, copies: found.map((copy) => copy.id) };
        }
        return unknown === undefined ? { kind: "absent" } : { kind: "unknown", reason: unknown };
    }
    /** Where a file without a dataset may be: the one that is called `default` first, as in the service's own example. */
    async #datasets(send) {
        const { entries, areAll } = await pagesOf(send, (page) => this.#api.listDatasets(page));
        const isDefault = ({ name }) => name === "default";
        const ids = [...entries.filter(isDefault), ...entries.filter((entry) => !isDefault(entry))].map(({ id }) => id);
        return { ids: ids.slice(0, MAX_DATASETS), areAll: areAll && ids.length <= MAX_DATASETS };
    }
}
/** All entries of a listing, or as many as are looked at. */
async function pagesOf(send, list) {
    const entries = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const listed = await send(list(page));
        if (listed.entries.length > MAX_PAGE_ENTRIES)
            break;
        entries.push(...listed.entries);
        if (!listed.hasMore)
            return { entries, areAll: true };
    }
    return { entries, areAll: false };
}
/** The longest part of a name that a service stores as it is: not a folder, nor what forms escape or Unicode writes two ways. */
function searchable(name) {
    const parts = (0,stored_names/* baseName */.Fl)(name).match(/[\w.-]+/g) ?? [];
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}
function isLike({ name, size }, file) {
    return name !== undefined && (0,stored_names/* canBeStoredAs */.PK)(name, file.name) && (size === undefined || size === file.size);
}
//# sourceMappingURL=roe-files.js.map
// EXTERNAL MODULE: ./packages/core/dist/formats/count-rows.js + 2 modules
var count_rows = __webpack_require__(5063);
;// CONCATENATED MODULE: ./packages/core/dist/services/roe-table.js



/** How often a row count that is missing or wrong is asked for: the service may still be counting. Takes about 10 s. */
const ROW_COUNT_ASKS = 5;
/** Makes a new table of one CSV file, and compares the rows it has with those that were sent. */
function createTableTask(file, tableName, api) {
    return {
        label: shown(tableName),
        files: [file],
        memory: { target: [`table ${tableName}`], unit: "file" },
        async run(context) {
            // Status 400 is what the service would say to the upload; found out before a large file went up for nothing.
            if (context.resumed.length === 0 && (await context.send(api.describeTable(tableName))).kind === "table") {
                throw new errors/* RefusedError */.fk(`${shown(tableName)} exists already`, {
                    status: 400,
                    hint: "Choose another `table-name`, or replace the table with `mode: replace`.",
                });
            }
            const made = await makeTable(file, tableName, "asks", api, context);
            await confirmTable(file, tableName, made, { api, context, old: "kept" });
        },
    };
}
/**
 * Deletes a table and makes it again of one CSV file, which is read before: a file that is no table, or has no rows, deletes
 * none.
 */
async function replaceTableTask(file, tableName, api, { earlier, signal }) {
    const memory = { target: [`table ${tableName}`], unit: "whole" };
    const isReceipt = (value) => typeof value === "string";
    const mayBeSkipped = (await earlier(memory, [file], isReceipt)).get(file)?.kind === "arrived";
    const task = {
        label: shown(tableName),
        files: [file],
        memory,
        async run(context) {
            const problem = mayBeSkipped ? await tableProblem(file, context.signal) : undefined;
            if (problem !== undefined)
                throw problem;
            // An earlier run may have come to the deletion and no further.
            let old = context.state === undefined ? "kept" : "deleted";
            let made;
            try {
                if ((await context.send(api.describeTable(tableName))).kind === "table") {
                    old = "in-doubt";
                    context.remember({ table: "replacing" });
                    await context.send(api.deleteTable(tableName)).catch((error) => {
                        if (error instanceof errors/* RefusedError */.fk)
                            old = "kept";
                        throw error;
                    });
                    old = "deleted";
                }
                made = await makeTable(file, tableName, "sends-again", api, context);
            }
            catch (error) {
                const again = error instanceof errors/* InDoubtError */.QE ? "whether it was made again is not known" : "it was not made again";
                if (old !== "kept")
                    context.unfinished(`${LEFT[old]}, and ${again}; run the upload again`);
                throw error;
            }
            await confirmTable(file, tableName, made, { api, context, old });
        },
    };
    return { task, problem: mayBeSkipped ? undefined : await tableProblem(file, signal) };
}
function shown(tableName) {
    return `table "${(0,dist_text/* plainText */.w)(tableName, 200)}"`;
}
const LEFT = { "in-doubt": "may have been deleted", deleted: "was deleted" };
/** Why a file is not to replace a table. */
async function tableProblem(file, signal) {
    const count = await (0,count_rows/* countRowsOf */.Ky)(file, signal);
    if (count?.kind === "unknown")
        return new errors/* DataError */.fL({ file: file.label }, `is no table: ${count.reason}`);
    if (count?.kind === "counted" && count.rows > 0)
        return undefined;
    return new errors/* DataError */.fL({ file: file.label }, "has no rows to replace a table with");
}
/** Uploads the table; its name, as the service calls it, once the service has it. */
async function makeTable(file, tableName, laterRun, api, context) {
    const request = api.uploadTable(file, tableName, () => context.sentRows(file));
    try {
        return await context.send({ ...request, laterRun });
    }
    catch (error) {
        // One that was sent again after a lost answer is refused, because the first has made the table meanwhile.
        if (!(error instanceof errors/* RefusedError */.fk && error.status === 400 && context.mayHaveArrived(file)))
            throw error;
        const found = await request.lookUp(context.send);
        if (found.kind === "arrived")
            return found.receipt;
        if (found.kind === "absent")
            throw error;
        throw new errors/* InDoubtError */.QE(`${error.message}; ${found.reason}`, {
            files: [file],
            cause: error,
            hint: "Look at the table in Roe, and delete it if it is not whole, before sending the file again.",
        });
    }
}
/** The service has the table: compares its rows with those that were sent. */
async function confirmTable(file, tableName, itemId, looking) {
    const { context } = looking;
    context.learn([file], { itemId });
    if (itemId !== tableName) {
        const message = `Roe named the table "${(0,dist_text/* plainText */.w)(itemId, 200)}" instead of "${(0,dist_text/* plainText */.w)(tableName, 200)}"`;
        context.notice({ level: "notice", message, file: file.label });
    }
    await compareRows(file, itemId, looking);
    context.confirm([file], { itemId });
}
/** @throws {UnexpectedAnswerError} where the table has another number of rows than the file, or is gone */
async function compareRows(file, tableName, { api, context, old }) {
    const sent = context.sentRows(file);
    const table = await storedRows(file, tableName, api, context).catch((error) => (0,errors/* asUploadError */.E8)(error));
    if (!(table instanceof Error) && table.kind === "absent") {
        context.forget(file);
        if (old !== "kept")
            context.unfinished(`${LEFT[old]}, and is not there again; run the upload again`);
        throw new errors/* UnexpectedAnswerError */.qx(`${shown(tableName)} was made, but is not there`, { status: 404 });
    }
    if (table instanceof Error || table.rows === null) {
        // The service said that it has the table: that its rows cannot be compared is no failure.
        const why = table instanceof Error ? table.message : "the service does not say how many the table has";
        context.notice({ level: "warning", message: `its rows were not compared: ${why}`, file: file.label });
        return;
    }
    context.serviceRows(table.rows);
    if (sent === undefined || table.rows === sent)
        return;
    const rows = table.rows.toLocaleString("en-US");
    context.unfinished(`was made and has ${rows} rows, though ${sent.toLocaleString("en-US")} were sent`);
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
const OPTIONS = {
    token: true,
    baseUrl: true,
    datasetId: true,
    organizationId: true,
    metadata: true,
    placeholders: true,
    tableName: true,
    mode: true,
    formFields: true,
};
/**
 * Roe AI, for one dataset or one table: each task is a file.
 * @throws {InputError} where options do not go together, or Roe could not take one
 */
function roe(options) {
    (0,dist_options/* refuseUnknown */.BW)(options, OPTIONS, "roe()");
    checkOptions(options);
    const api = new RoeApi(options);
    return {
        name: "roe",
        baseUrl: (0,service_url/* serviceUrl */.R)(options.baseUrl ?? "https://api.roe-ai.com"),
        mode: options.mode ?? "create",
        headers: { authorization: `Bearer ${options.token}` },
        secrets: [options.token],
        async plan(files, context) {
            if (options.tableName !== undefined)
                return await planTable(files, options.tableName, options, api, context);
            return { tasks: planFiles(files, options, api, context), problems: files.flatMap(nameProblem) };
        },
    };
}
function checkOptions({ datasetId, organizationId, metadata, tableName, mode, formFields }) {
    if (datasetId?.trim() === "")
        throw new errors/* InputError */.dz("datasetId", "is empty");
    if (organizationId?.trim() === "")
        throw new errors/* InputError */.dz("organizationId", "is empty");
    for (const [key, value] of Object.entries(metadata ?? {})) {
        if (typeof value === "string")
            continue;
        throw new errors/* InputError */.dz("metadata", `\`${key}\` is ${JSON.stringify(value)}, but Roe takes texts only: put it in quotes`);
    }
    (0,dist_metadata/* refuseUploadId */.r7)(metadata);
    for (const field of ["file", "dataset_id", "organization_id", "metadata", "table_name", "with_headers"]) {
        if (Object.hasOwn(formFields ?? {}, field))
            throw new errors/* InputError */.dz("formFields", `\`${field}\` is set by the upload itself`);
    }
    if (tableName === undefined) {
        if (mode === "replace")
            throw new errors/* InputError */.dz("tableName", "is required to replace: Roe's files cannot be replaced");
        return;
    }
    const { length } = [...tableName];
    if (tableName.trim() === "" || length > MOST_TABLE_NAME_CHARACTERS) {
        throw new errors/* InputError */.dz("tableName", `has ${length} characters, not 1 to ${MOST_TABLE_NAME_CHARACTERS}`);
    }
    // "." and ".." would climb up the path in which the table is asked for.
    if (/\p{Cc}/u.test(tableName) || /^\.+$/.test(tableName)) {
        throw new errors/* InputError */.dz("tableName", `${JSON.stringify(tableName)} cannot be the name of a table`);
    }
    if (datasetId !== undefined)
        throw new errors/* InputError */.dz("datasetId", "cannot be combined with `tableName`: a table is in no dataset");
    if (Object.keys(metadata ?? {}).length > 0) {
        throw new errors/* InputError */.dz("metadata", "cannot be combined with `tableName`: a table has no metadata");
    }
}
function nameProblem(file) {
    const { length } = [...file.name];
    if (length <= MOST_NAME_CHARACTERS)
        return [];
    return [new errors/* DataError */.fL({ file: file.label }, `its name has ${length} characters, Roe takes ${MOST_NAME_CHARACTERS}`)];
}
async function planTable(files, tableName, { mode }, api, context) {
    const [file] = files;
    if (file === undefined)
        return { tasks: [] };
    if (files.length > 1)
        throw new errors/* InputError */.dz("files", `a table is made of one CSV file, not of ${files.length} files`);
    if (!/\.csv$/i.test(file.name))
        throw new errors/* InputError */.dz("files", `a table is made of a CSV file, not of ${file.label}`);
    if (mode !== "replace")
        return { tasks: [createTableTask(file, tableName, api)] };
    const { task, problem } = await replaceTableTask(file, tableName, api, context);
    return { tasks: [task], problems: problem === undefined ? [] : [problem] };
}
function planFiles(files, options, api, { notice }) {
    const { metadata = {}, placeholders = {}, datasetId, organizationId } = options;
    const memory = {
        target: [`organization ${organizationId ?? "of the key"}`, `dataset ${datasetId ?? "by default"}`],
        unit: "file",
    };
    const uploads = new FileUploads(api, datasetId);
    const tellOfName = nameTeller(notice);
    return files.map((file) => ({
        label: `file "${(0,dist_text/* plainText */.w)(file.name, 200)}"`,
        files: [file],
        memory,
        async run(task) {
            const filled = await (0,dist_metadata/* fillMetadata */.zD)(metadata, placeholders, [file], task.signal);
            // A file that an earlier run sent without an answer is sent again under the same id.
            const uploadId = (0,dist_metadata/* uploadIdIn */.kk)(task.resumed[0]?.mark) ?? (0,external_node_crypto_.randomUUID)();
            const receipt = await uploads.send(file, filled, uploadId, task.send);
            tellOfName(file, receipt.name);
            task.confirm([file], { itemId: receipt.id });
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