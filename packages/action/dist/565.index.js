"use strict";
exports.id = 565;
exports.ids = [565];
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

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  edgeImpulse: () => (/* binding */ edgeImpulse)
});

// UNUSED EXPORTS: groupFiles

// EXTERNAL MODULE: ./packages/core/dist/body/multipart.js
var multipart = __webpack_require__(7864);
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/metadata.js
var dist_metadata = __webpack_require__(7274);
// EXTERNAL MODULE: ./packages/core/dist/options.js + 1 modules
var dist_options = __webpack_require__(5156);
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __webpack_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __webpack_require__(6693);
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse-names.js

/** How often each base name occurs in a data item. */
class NameCounts {
    #counts = new Map();
    constructor(names) {
        this.add(names);
    }
    /** As {@link NameCounts.among} wrote them down. */
    static of(written) {
        const counts = new NameCounts([]);
        if (typeof written !== "object" || written === null)
            return counts;
        for (const [name, count] of Object.entries(written))
            counts.#counts.set(name, Number(count));
        return counts;
    }
    add(names) {
        for (const name of names)
            this.#counts.set(name, this.of(name) + 1);
    }
    of(name) {
        return this.#counts.get(name) ?? 0;
    }
    /** Only those of some names, as JSON; what is not there is 0. */
    among(names) {
        return Object.fromEntries(names.filter((name) => this.of(name) > 0).map((name) => [name, this.of(name)]));
    }
}
/**
 * How much of a request a data item's list of base names shows. A name that was there before the request has to be there once
 * more.
 */
function arrivalOf(listed, sent, before) {
    const now = new NameCounts(listed);
    let shown = 0;
    for (const [name, count] of Object.entries(new NameCounts(sent).among(sent))) {
        const more = now.of(name) - Number((0,response/* property */.MZ)(before, name) ?? 0);
        shown += Math.max(0, Math.min(count, more));
    }
    if (shown === sent.length)
        return "all";
    return shown === 0 ? "none" : "some";
}
//# sourceMappingURL=edge-impulse-names.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/stored-names.js
var stored_names = __webpack_require__(276);
// EXTERNAL MODULE: ./packages/core/dist/services/unexpected-answer.js
var unexpected_answer = __webpack_require__(140);
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse-api.js








/** The step that makes a data item. */
const ADD_ITEM = "add data item";
/** More items of one name than these are not looked at. */
const MOST_ITEMS = 10_000;
const ITEMS_PER_PAGE = 100;
/** The requests of the service's interface. */
class EdgeImpulseApi {
    organizationId;
    #root;
    #formFields;
    constructor(organizationId, formFields) {
        this.organizationId = organizationId;
        this.#root = `/v1/api/organizations/${organizationId}`;
        this.#formFields = Object.entries(formFields);
    }
    /** Makes a data item of the files; its answer is the item's id. */
    addItem(item, sent) {
        const fields = [
            ["name", item.name],
            ["dataset", item.dataset],
            ["metadata", JSON.stringify(item.metadata)],
        ];
        if (item.bucket !== undefined) {
            fields.push("id" in item.bucket ? ["bucketId", String(item.bucket.id)] : ["bucketName", item.bucket.name]);
        }
        if (item.bucketPath !== undefined)
            fields.push(["bucketPath", item.bucketPath]);
        return {
            ...this.#post(ADD_ITEM, "/data/add", fields, sent),
            mark: { uploadId: item.metadata[dist_metadata/* UPLOAD_ID_KEY */.wF] ?? "" },
            read(answer) {
                const id = (0,response/* property */.MZ)(success(answer, ADD_ITEM), "id");
                if (isId(id))
                    return id;
                throw (0,unexpected_answer/* unexpected */.o)(ADD_ITEM, answer, "has no whole number as `id`");
            },
            isReceipt: isId,
            lookUp: async (send, { mark, names }) => {
                const items = await this.itemsNamed(send, item.name, item.dataset);
                if (items === undefined) {
                    return { kind: "unknown", reason: `more than ${MOST_ITEMS} data items are called ${item.name}` };
                }
                const ids = items.filter(({ uploadId }) => uploadId === (0,dist_metadata/* uploadIdIn */.kk)(mark)).map(({ id }) => id);
                const [first] = ids;
                if (first === undefined)
                    return { kind: "absent" };
                const found = await this.#lookUpFiles(send, first, names, {}, first);
                if (found.kind === "arrived")
                    return { ...found, copies: ids.map(String) };
                // The request made the item: where that is there, its files will be.
                return { kind: "unknown", reason: `data item ${first} does not show all of its files` };
            },
        };
    }
    /**
     * Adds files to a data item.
     * @param contents - what the item has before
     */
    addFiles(dataId, contents, sent) {
        const step = "add files to data item";
        return {
            ...this.#post(step, `/data/${dataId}/add`, [], sent),
            // Asked for by a journal or after a lost answer: else names need not be counted.
            get mark() {
                return { item: dataId, before: contents().among(sent.files.map((file) => (0,stored_names/* comparableBaseName */.Dy)(file.name))) };
            },
            read(answer) {
                success(answer, step);
                return true;
            },
            isReceipt: (value) => value === true,
            lookUp: (send, { mark, names }) => {
                // Written above.
                const before = ((0,response/* property */.MZ)(mark, "before") ?? {});
                return this.#lookUpFiles(send, dataId, names, before, true);
            },
        };
    }
    /** Whether an item has files that it did not have before. A part of a request's files proves nothing either way. */
    async #lookUpFiles(send, dataId, sent, before, receipt) {
        const { names } = await send(this.contents(dataId));
        switch (arrivalOf(names, sent.map(stored_names/* comparableBaseName */.Dy), before)) {
            case "all":
                return { kind: "arrived", receipt };
            case "some":
                return { kind: "unknown", reason: `data item ${dataId} shows some of the files` };
            case "none":
                return { kind: "absent" };
        }
    }
    /** A data item with its files. */
    contents(dataId) {
        const step = "look up data item";
        return {
            ...this.#request(step, "GET", `/data/${dataId}`),
            read(answer) {
                const item = (0,response/* property */.MZ)(success(answer, step), "data");
                const files = (0,response/* property */.MZ)(item, "files");
                if (!Array.isArray(files))
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no list of files");
                const names = files.map((file) => (0,response/* property */.MZ)(file, "name")).filter((name) => typeof name === "string");
                return { names: names.map(stored_names/* comparableBaseName */.Dy), ...folderOf(item) };
            },
        };
    }
    /** All data items of a name; undefined where there are too many to look at. */
    async itemsNamed(send, name, dataset) {
        const found = new Map();
        for (let offset = 0; offset < MOST_ITEMS;) {
            const page = await send(this.#listItems(name, dataset, offset));
            for (const item of page.items)
                if (item.name === name)
                    found.set(item.id, item);
            offset += page.items.length;
            if (page.items.length === 0 || offset >= (page.total ?? Number.POSITIVE_INFINITY))
                return [...found.values()];
        }
        return undefined;
    }
    #listItems(name, dataset, offset) {
        const step = "look for data item";
        const filter = `name = '${name.replaceAll("'", "''")}'`;
        const where = { ...(dataset === undefined ? {} : { dataset }), filter };
        return {
            ...this.#request(step, "GET", "/data"),
            query: { ...where, limit: String(ITEMS_PER_PAGE), offset: String(offset) },
            read(answer) {
                const body = success(answer, step);
                // A filter that failed to parse lists everything: it never means "no match".
                if ((0,response/* property */.MZ)(body, "filterParseError"))
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "says that its filter cannot be read");
                const items = (0,response/* property */.MZ)(body, "data");
                if (!Array.isArray(items))
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no list of data items");
                const total = (0,response/* property */.MZ)(body, "totalDataItemCount");
                return { items: items.flatMap(listedItem), total: isId(total) || total === 0 ? total : null };
            },
        };
    }
    /** Deletes a data item, and its files in the bucket with it. */
    deleteItem(dataId) {
        const step = "delete data item";
        return {
            ...this.#request(step, "DELETE", `/data/${dataId}`),
            read(answer) {
                success(answer, step);
                return true;
            },
        };
    }
    /** What a dataset consists of: `clinical`: data items; `files`: files, without items. */
    datasetType(dataset) {
        const step = "look up dataset";
        return {
            ...this.#request(step, "GET", `/dataset/${encodeURIComponent(dataset)}`),
            read(answer) {
                const type = (0,response/* property */.MZ)((0,response/* property */.MZ)(success(answer, step), "dataset"), "type");
                if (typeof type === "string")
                    return type;
                throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no `type`");
            },
        };
    }
    #post(step, path, fields, { folder, files }) {
        return {
            ...this.#request(step, "POST", path),
            body: (0,multipart/* multipartBody */.R)({
                fields: [...fields, ...this.#formFields],
                files: files.map((file) => ({ field: "files[]", file, fileName: file.name.slice(folder.length) })),
            }),
            // The interface has no idempotency key, and does not say that names are unique.
            repeatable: false,
        };
    }
    #request(step, method, path) {
        return { step, method, path: this.#root + path, repeatable: true, errorMessage, hint };
    }
}
function listedItem(entry) {
    const [id, name] = [(0,response/* property */.MZ)(entry, "id"), (0,response/* property */.MZ)(entry, "name")];
    if (!isId(id) || typeof name !== "string")
        return [];
    const uploadId = (0,response/* property */.MZ)((0,response/* property */.MZ)(entry, "metadata"), dist_metadata/* UPLOAD_ID_KEY */.wF);
    return [{ id, name, ...(typeof uploadId === "string" ? { uploadId } : {}), ...folderOf(entry) }];
}
function folderOf(item) {
    const [bucket, path] = [(0,response/* property */.MZ)(item, "bucketId"), (0,response/* property */.MZ)(item, "bucketPath")];
    return typeof path === "string" && path !== "" ? { folder: `${bucket}:${path.replace(/\/+$/, "")}` } : {};
}
function isId(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
/** The body of an answer that says yes. A no may come with status 200: `{success: false, error}`. */
function success(answer, step) {
    const body = (0,response/* responseJson */.cj)(answer);
    if ((0,response/* property */.MZ)(body, "success") === true)
        return body;
    if ((0,response/* property */.MZ)(body, "success") === false) {
        const said = (0,dist_text/* plainText */.w)(errorMessage(answer) ?? "", 500) || "the service gave no reason";
        const hint = "Check the input that this is about: `organization-id`, `dataset`, `bucket-name`, `bucket-id` or `data-id`.";
        throw new errors/* RefusedError */.fk(`${step}: ${said} (HTTP ${answer.status})`, { status: answer.status, hint });
    }
    throw (0,unexpected_answer/* unexpected */.o)(step, answer, body === undefined ? "is not JSON" : "does not say `success`");
}
function errorMessage(answer) {
    const error = (0,response/* property */.MZ)((0,response/* responseJson */.cj)(answer), "error");
    return typeof error === "string" ? error : undefined;
}
function hint(status) {
    if (status === 401 || status === 403) {
        return "Check `token`: an organization's API key (`ei_…`) with the role admin or member, and `organization-id`.";
    }
    if (status === 404)
        return "Check `organization-id`, `base-url` and, for `mode: append`, `data-id`.";
    if (status === 402)
        return "The organization's plan does not cover this: look at its usage in Edge Impulse.";
    if (status === 413)
        return "Sent alone, the file is still more than the service takes: split it.";
    return undefined;
}
//# sourceMappingURL=edge-impulse-api.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __webpack_require__(7438);
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse-batches.js


/** Splits files into requests: in order, none over a limit but for a single file that is. */
function batchFiles(files, limits) {
    const batches = [];
    let bytes = 0;
    for (const file of files) {
        const batch = batches.at(-1);
        if (batch === undefined || batch.length >= limits.files || bytes + file.size > limits.bytes) {
            batches.push([file]);
            bytes = file.size;
        }
        else {
            batch.push(file);
            bytes += file.size;
        }
    }
    return batches;
}
/**
 * Sends files in requests: first what an earlier run sent without learning of its arrival, as it was sent then.
 *
 * Where the service takes less in one request (413), the limits are halved until it fits; one file that does not fit alone
 * fails. Where a file changes while it is sent, its request is broken off before its end, which a server must not take for a
 * complete one (RFC 9112, 8): that file fails, and the others are sent again without it.
 */
async function sendBatches(context, resumed, limits, send) {
    const known = new Set(resumed.flatMap(({ files }) => files));
    let queue = resumed.map(({ files, step, mark }) => ({ files, sentBefore: { step, mark } }));
    let waiting = context.files.filter((file) => !known.has(file));
    let within = limits;
    for (;;) {
        if (queue.length === 0) {
            queue = batchFiles(waiting, within).map((files) => ({ files }));
            waiting = [];
        }
        const batch = queue.shift();
        if (batch === undefined)
            return;
        try {
            await send(batch);
        }
        catch (error) {
            if (error instanceof errors/* FileError */.f6) {
                const left = failChanged(batch.files, error, context);
                if (left.length > 0)
                    queue.unshift({ ...batch, files: left });
            }
            else if (error instanceof errors/* RefusedError */.fk && error.status === 413) {
                const [first, ...others] = batch.files;
                if (first !== undefined && others.length === 0)
                    context.fail(first, error);
                else {
                    within = halfOf(batch.files);
                    const behind = batch.sentBefore === undefined ? queue.splice(0) : [];
                    waiting = [...batch.files, ...behind.flatMap(({ files }) => files), ...waiting];
                }
            }
            else
                throw error;
        }
    }
}
function halfOf(files) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return { files: Math.ceil(files.length / 2), bytes: Math.ceil(bytes / 2) };
}
/** Fails the files that are not what they were, and returns the others. */
function failChanged(files, error, context) {
    const changed = new Map();
    for (const file of files) {
        const now = file === error.file ? error : (0,data_file/* verifyDataFile */._V)(file);
        if (now !== undefined)
            changed.set(file, now);
    }
    for (const [file, reason] of changed)
        context.fail(file, reason);
    return files.filter((file) => !changed.has(file));
}
//# sourceMappingURL=edge-impulse-batches.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse-items.js









/** Makes a data item of a group. */
function createTask(group, target, { api, limits }) {
    return {
        ...aboutItem(group, target, api),
        async run(context) {
            // Resumes an item that an earlier run began.
            let item = itemIn(context.state);
            const contents = new ItemContents(item === undefined ? "new" : "earlier");
            await sendBatches(context, context.resumed, limits, async ({ files, sentBefore }) => {
                const sent = { folder: group.folder, files };
                const before = itemIn(sentBefore?.mark);
                // Files in doubt may have been sent into another item, which was completed without them.
                const into = before ?? item;
                if (into === undefined || sentBefore?.step === ADD_ITEM) {
                    item = await addItem(group, target, (0,dist_metadata/* uploadIdIn */.kk)(sentBefore?.mark), files, { api, context });
                    // Where nothing comes after this request, its receipt says all that a later run needs.
                    if (files.length < group.files.length)
                        context.remember({ item });
                }
                else {
                    await context.send(api.addFiles(into, await contents.before(sentBefore, into, api, context), sent));
                }
                if (before === undefined || before === item)
                    contents.add(files);
                context.confirm(files, { itemId: String(before ?? item) });
            });
        },
    };
}
/** Adds files to a data item that is there. */
function appendTask(files, target, { api, limits }) {
    const { label, memory } = "dataId" in target ? itemByNumber(target.dataId) : itemByName(target);
    return {
        label,
        files,
        memory: { target: [`organization ${api.organizationId}`, ...memory], unit: "file" },
        async run(context) {
            const dataId = "dataId" in target ? target.dataId : await onlyItem(target, label, api, context);
            const contents = new ItemContents("earlier");
            await sendBatches(context, context.resumed, limits, async ({ files: sent, sentBefore }) => {
                const before = await contents.before(sentBefore, dataId, api, context);
                await context.send(api.addFiles(dataId, before, { folder: "", files: sent }));
                contents.add(sent);
                context.confirm(sent, { itemId: String(dataId) });
            });
        },
    };
}
function itemByNumber(dataId) {
    return { label: `data item ${dataId}`, memory: [`item ${dataId}`] };
}
function itemByName({ name, dataset }) {
    const where = dataset === undefined ? "" : ` in dataset "${shown(dataset)}"`;
    return { label: `data item "${shown(name)}"${where}`, memory: [`dataset ${dataset ?? ""}`, `item named ${name}`] };
}
/** A task that makes an item, but for what it does. */
function aboutItem(group, target, { organizationId }) {
    const name = nameOf(group, target);
    return {
        label: `data item "${shown(name)}"`,
        files: group.files,
        memory: {
            target: [
                `organization ${organizationId}`,
                `dataset ${target.dataset}`,
                `bucket ${JSON.stringify(target.bucket ?? null)}`,
                `item ${name}`,
            ],
            unit: "item",
        },
    };
}
/** What the item of a group is called. */
function nameOf(group, target) {
    return target.name ?? group.name;
}
/** A name as messages show it. */
function shown(name) {
    return (0,dist_text/* plainText */.w)(name, 200);
}
/** Makes the item of a group, marked by the id of an earlier run's request where that is sent again. */
async function addItem(group, target, uploadId, files, { api, context, laterRun = "asks" }) {
    const { dataset, bucket, bucketPath, metadata = {}, placeholders = {} } = target;
    const filled = await (0,dist_metadata/* fillMetadata */.zD)(metadata, placeholders, group.files, context.signal);
    const marked = { ...filled, [dist_metadata/* UPLOAD_ID_KEY */.wF]: uploadId ?? (0,external_node_crypto_.randomUUID)() };
    const item = { name: nameOf(group, target), dataset, metadata: marked, bucket, bucketPath };
    try {
        return await context.send({ ...api.addItem(item, { folder: group.folder, files }), laterRun });
    }
    catch (error) {
        throw await explained(error, dataset, api, context);
    }
}
/** Statuses that say by themselves what is wrong. */
const CLEAR_STATUSES = [401, 402, 403, 413];
/** A refusal of an item, with the reason where the dataset cannot have any. */
async function explained(error, dataset, api, { send }) {
    if (!(error instanceof errors/* RefusedError */.fk) || CLEAR_STATUSES.includes(error.status))
        return error;
    const type = await send(api.datasetType(dataset)).catch(() => undefined);
    if (type !== "files")
        return error;
    return new errors/* RefusedError */.fk(error.message, {
        status: error.status,
        cause: error,
        hint: `"${shown(dataset)}" is a dataset of files without data items, which are uploaded to an address of its storage: choose a clinical dataset.`,
    });
}
/** @throws {RefusedError} where no item has the name, or several have */
async function onlyItem({ name, dataset }, label, api, { send }) {
    const items = await api.itemsNamed(send, name, dataset);
    if (items === undefined) {
        throw new errors/* RefusedError */.fk(`too many data items are called "${shown(name)}"`, {
            status: 409,
            hint: "Say which one with `data-id`.",
        });
    }
    const [only, ...others] = items;
    if (only === undefined) {
        throw new errors/* RefusedError */.fk(`there is no ${label}`, {
            status: 404,
            hint: "Check `name` and `dataset`, or make the item with `mode: create`.",
        });
    }
    if (others.length === 0)
        return only.id;
    throw new errors/* RefusedError */.fk(`${items.length} data items are called "${shown(name)}": ${listed(items.map(({ id }) => id))}`, {
        status: 409,
        hint: "Say which one with `data-id`, or narrow it down with `dataset`.",
    });
}
/** The ids of items, the first ones, for a message. */
function listed(ids) {
    const more = ids.length > 10 ? ` and ${ids.length - 10} more` : "";
    return `data item ${ids.slice(0, 10).join(", ")}${more}`;
}
function itemIn(written) {
    const item = (0,response/* property */.MZ)(written, "item");
    return typeof item === "number" ? item : undefined;
}
/** The names of files as they are compared. */
function baseNames(files) {
    return files.map((file) => (0,stored_names/* comparableBaseName */.Dy)(file.name));
}
/**
 * What a data item has before files are added to it. Looked up only after it is known which files of an earlier run
 * are there: a file that is listed already must not be counted a second time when it is found to have arrived.
 */
class ItemContents {
    #counts;
    /** In the item, and not in the counts yet. */
    #uncounted = [];
    /** @param item - `new`: this run makes it */
    constructor(item) {
        this.#counts = item === "new" ? new NameCounts([]) : undefined;
    }
    /** What the item has until more files are added. */
    async before(sentBefore, dataId, api, { send }) {
        // What an earlier run sent is compared with what that run wrote down, also if it is sent again.
        if (sentBefore !== undefined)
            return () => NameCounts.of((0,response/* property */.MZ)(sentBefore.mark, "before"));
        const counts = this.#counts ?? new NameCounts((await send(api.contents(dataId))).names);
        this.#counts = counts;
        return () => {
            counts.add(baseNames(this.#uncounted));
            this.#uncounted = [];
            return counts;
        };
    }
    /** These files are in the item now. */
    add(files) {
        if (this.#counts === undefined)
            return; // they will be listed
        for (const file of files)
            this.#uncounted.push(file);
    }
}
//# sourceMappingURL=edge-impulse-items.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse-replace.js






/** How often a new item that does not show all of its files is looked at, before it replaces another. Takes about 10 s. */
const CONTENT_ASKS = 5;
/** Makes a data item of a group; once it is whole, deletes what had its name before. */
function replaceTask(group, target, { api, limits }) {
    const about = aboutItem(group, target, api);
    return {
        ...about,
        memory: { ...about.memory, unit: "whole" },
        async run(context) {
            const replacement = await beginReplacement(group, target, api, context);
            const contents = new ItemContents("new");
            let item;
            let added = 0;
            const tellIncomplete = () => {
                if (item === undefined)
                    return;
                context.unfinished(`data item ${item} holds ${added} of ${group.files.length} files${keptItems(replacement)}`);
            };
            try {
                await sendBatches(context, [], limits, async ({ files }) => {
                    const again = { laterRun: "sends-again" };
                    if (item === undefined) {
                        item = await addItem(group, target, replacement.uploadId, files, { api, context, ...again });
                    }
                    else {
                        const before = await contents.before(undefined, item, api, context);
                        await context.send({ ...api.addFiles(item, before, { folder: group.folder, files }), ...again });
                    }
                    contents.add(files);
                    added += files.length;
                    context.confirm(files, { itemId: String(item) });
                });
            }
            catch (error) {
                tellIncomplete();
                throw error;
            }
            if (item === undefined || added < group.files.length)
                tellIncomplete();
            else
                await deleteReplaced(item, replacement, api, context);
        },
    };
}
/** Looks up what there is to replace, and remembers it, so that a later run does not take the new item for an old one. */
async function beginReplacement(group, target, api, context) {
    const name = nameOf(group, target);
    const { dataset } = target;
    const [uploads, before] = [(0,response/* property */.MZ)(context.state, "uploads"), (0,response/* property */.MZ)(context.state, "old")];
    const earlierUploads = Array.isArray(uploads) ? uploads.map(String) : [];
    const old = Array.isArray(before)
        ? before.map(Number)
        : (await itemsNamed(name, dataset, api, context)).map(({ id }) => id);
    const uploadId = (0,external_node_crypto_.randomUUID)();
    context.remember({ uploads: [...earlierUploads, uploadId], old });
    return { name, dataset, files: group.files, uploadId, earlierUploads, old };
}
async function itemsNamed(name, dataset, api, { send }) {
    const items = await api.itemsNamed(send, name, dataset);
    if (items !== undefined)
        return items;
    throw new errors/* RefusedError */.fk(`too many data items are called "${shown(name)}" for one to replace them`, {
        status: 409,
        hint: "Choose another `name`, or delete those that are not needed.",
    });
}
/** @throws {UploadError} where the new item is not whole, or an old one is still there */
async function deleteReplaced(item, replacement, api, context) {
    const { name, dataset, old, earlierUploads } = replacement;
    const isReplaced = ({ id, uploadId = "" }) => id !== item && (old.includes(id) || earlierUploads.includes(uploadId));
    const remaining = async () => (await itemsNamed(name, dataset, api, context)).filter(isReplaced);
    const replaced = await remaining();
    if (replaced.length === 0)
        return;
    const folder = await folderOfWhole(item, replacement, api, context);
    for (const { id, folder: itsFolder } of replaced) {
        const still = `data item ${item} is whole, but data item ${id}, which it replaces, is still there`;
        // Deleting an item deletes its folder in the bucket.
        if (itsFolder !== undefined && `${folder}/`.startsWith(`${itsFolder}/`)) {
            throw new errors/* RefusedError */.fk(`${still}: the files of both are in one folder of the bucket, which would be deleted`, {
                status: 409,
                hint: `Give each upload a \`bucket-path\` of its own. Do not delete data item ${id} while the folder is shared.`,
            });
        }
        await context.send(api.deleteItem(id)).catch(async (thrown) => {
            const error = (0,errors/* asUploadError */.E8)(thrown);
            // A request whose answer was lost may have deleted it before this one was refused.
            if (error instanceof errors/* RefusedError */.fk && (await remaining()).every((one) => one.id !== id))
                return;
            error.message = `${still}: ${error.message}`;
            throw error;
        });
        context.notice({
            level: "notice",
            message: `data item ${item} "${shown(name)}" replaces data item ${id}, which was deleted`,
        });
    }
}
/** The folder of the new item, once it shows all of its files. */
async function folderOfWhole(item, replacement, api, context) {
    let asked = 0;
    const contents = await context.poll(async () => {
        asked += 1;
        const now = await context.send(api.contents(item));
        const isWhole = arrivalOf(now.names, baseNames(replacement.files), {}) === "all";
        if (isWhole)
            return { kind: "done", value: now };
        return asked < CONTENT_ASKS ? { kind: "working" } : { kind: "done", value: undefined };
    });
    if (contents !== undefined)
        return contents.folder;
    throw new errors/* UnexpectedAnswerError */.qx(`data item ${item} does not show all files that were added to it${keptItems(replacement)}`, { status: 200, hint: "Look at the data item in Edge Impulse Studio before you delete the other." });
}
function keptItems({ old }) {
    return old.length === 0 ? "" : `; ${listed(old)}, which it was to replace, ${old.length === 1 ? "was" : "were"} kept`;
}
//# sourceMappingURL=edge-impulse-replace.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse.js








const OWN_FIELDS = ["name", "dataset", "metadata", "bucketId", "bucketName", "bucketPath", "files[]"];
const DEFAULT_LIMITS = { files: 1000, bytes: 256 * 1024 * 1024 };
const OPTIONS = {
    token: true,
    baseUrl: true,
    organizationId: true,
    target: true,
    formFields: true,
    requestLimits: true,
};
const CREATE_OPTIONS = {
    mode: true,
    dataset: true,
    name: true,
    groupBy: true,
    rootName: true,
    bucket: true,
    bucketPath: true,
    metadata: true,
    placeholders: true,
};
const APPEND_OPTIONS = { mode: true, dataId: true, name: true, dataset: true };
/**
 * Edge Impulse, for one organization: each task is a data item.
 * @throws {InputError} where an option is out of its range, or a field is set that the upload sets itself
 */
function edgeImpulse(options) {
    const { target, requestLimits = DEFAULT_LIMITS } = options;
    (0,dist_options/* refuseUnknown */.BW)(options, OPTIONS, "edgeImpulse()");
    wholeNumber("organizationId", options.organizationId);
    checkTarget(target);
    for (const field of OWN_FIELDS) {
        if (Object.hasOwn(options.formFields ?? {}, field)) {
            throw new errors/* InputError */.dz("formFields", `\`${field}\` is set by the upload itself`);
        }
    }
    if (requestLimits.files < 1 || requestLimits.files > multipart/* MAX_FORM_FILES */.u) {
        throw new errors/* InputError */.dz("requestLimits.files", `${requestLimits.files} is not from 1 to ${multipart/* MAX_FORM_FILES */.u}`);
    }
    const api = new EdgeImpulseApi(options.organizationId, options.formFields ?? {});
    return {
        name: "edge-impulse",
        baseUrl: (0,service_url/* serviceUrl */.R)(options.baseUrl ?? "https://studio.edgeimpulse.com"),
        mode: target.mode,
        headers: { "x-api-key": options.token },
        secrets: [options.token],
        async plan(files) {
            const tools = { api, limits: requestLimits };
            if (target.mode === "append")
                return { tasks: files.length === 0 ? [] : [appendTask(files, target, tools)] };
            const groups = groupFiles(files, target.groupBy ?? dist_options/* DEFAULTS */.zY.edgeImpulse.groupBy, target.rootName ?? dist_options/* DEFAULTS */.zY.edgeImpulse.rootName);
            if (target.name !== undefined && groups.length > 1) {
                throw new errors/* InputError */.dz("name", `names one data item, but \`groupBy\` "${target.groupBy}" makes ${groups.length}: leave it out`);
            }
            for (const group of groups)
                (0,dist_metadata/* checkMetadata */.sI)(target.metadata ?? {}, group.files);
            const task = target.mode === "create" ? createTask : replaceTask;
            return { tasks: groups.map((group) => task(group, target, tools)) };
        },
    };
}
function checkTarget(target) {
    if (target.mode === "append")
        (0,dist_options/* refuseUnknown */.BW)(target, APPEND_OPTIONS, "`target`");
    else
        (0,dist_options/* refuseUnknown */.BW)(target, CREATE_OPTIONS, "`target`");
    if ("dataId" in target)
        wholeNumber("dataId", target.dataId);
    if ("dataset" in target && target.dataset?.trim() === "")
        throw new errors/* InputError */.dz("dataset", "is empty");
    if ("name" in target && target.name?.trim() === "")
        throw new errors/* InputError */.dz("name", "is empty");
    if ("bucket" in target && target.bucket !== undefined && "id" in target.bucket) {
        wholeNumber("bucketId", target.bucket.id);
    }
    if ("metadata" in target)
        (0,dist_metadata/* refuseUploadId */.r7)(target.metadata);
}
function wholeNumber(option, value) {
    if (!Number.isSafeInteger(value) || value < 1)
        throw new errors/* InputError */.dz(option, `${value} is not a positive whole number`);
}
/** Splits files into the groups that become data items, in the order of their first files. */
function groupFiles(files, groupBy, rootName) {
    if (files.length === 0)
        return [];
    if (groupBy === "all")
        return [{ name: rootName, folder: "", files }];
    if (groupBy === "file")
        return files.map((file) => ({ name: file.name, folder: edge_impulse_folderOf(file), files: [file] }));
    const folders = new Map();
    for (const file of files) {
        const folder = edge_impulse_folderOf(file);
        const group = folders.get(folder);
        if (group === undefined)
            folders.set(folder, [file]);
        else
            group.push(file);
    }
    return [...folders].map(([folder, group]) => ({ name: folder.slice(0, -1) || rootName, folder, files: group }));
}
function edge_impulse_folderOf(file) {
    return file.name.slice(0, file.name.lastIndexOf("/") + 1);
}
//# sourceMappingURL=edge-impulse.js.map

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