"use strict";
exports.id = 214;
exports.ids = [214];
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

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  edgeImpulse: () => (/* binding */ edgeImpulse)
});

// UNUSED EXPORTS: batchFiles, groupFiles

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/dist/body/multipart.js + 1 modules
var multipart = __webpack_require__(5045);
// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/files/data-file.js
var data_file = __webpack_require__(7438);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __webpack_require__(6693);
// EXTERNAL MODULE: ./packages/core/dist/metadata.js
var dist_metadata = __webpack_require__(7274);
// EXTERNAL MODULE: ./packages/core/dist/options.js + 1 modules
var dist_options = __webpack_require__(5156);
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __webpack_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse-names.js

/** How often each base name occurs in a data item. */
class NameCounts {
    #counts = new Map();
    constructor(names) {
        this.add(names);
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
 * How many of the sent files a data item's list of base names shows: `all`, where it has each name as often as before the
 * request and with it. A name that was there already proves nothing.
 */
function shownArrivals(listed, sent, before) {
    const now = new NameCounts(listed);
    const more = new NameCounts(sent);
    const beforeOf = (name) => Number((0,response/* property */.MZ)(before, name) ?? 0);
    if (sent.every((name) => now.of(name) >= more.of(name) + beforeOf(name)))
        return "all";
    return sent.some((name) => now.of(name) > beforeOf(name)) ? "some" : "none";
}
//# sourceMappingURL=edge-impulse-names.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/stored-names.js
var stored_names = __webpack_require__(276);
// EXTERNAL MODULE: ./packages/core/dist/services/unexpected-answer.js
var unexpected_answer = __webpack_require__(140);
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse-api.js







/** Marks an item as made by one request, so that it can be found where the answer was lost. */
const UPLOAD_ID_KEY = "dataset-upload-id";
/** The step that makes a data item. */
const ADD_ITEM = "add data item";
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
            mark: { uploadId: item.metadata[UPLOAD_ID_KEY] ?? "" },
            read(answer) {
                const id = (0,response/* property */.MZ)(success(answer, ADD_ITEM), "id");
                if (typeof id === "number" && Number.isSafeInteger(id))
                    return id;
                throw (0,unexpected_answer/* unexpected */.o)(ADD_ITEM, answer, "has no whole number as `id`");
            },
            isReceipt: (value) => Number.isSafeInteger(value),
            lookUp: async (send, { mark, names }) => {
                const items = await send(this.#findItems(item.dataset, String((0,response/* property */.MZ)(mark, "uploadId"))));
                const [first] = items;
                if (first === undefined)
                    return { kind: "absent" };
                if (shownArrivals(await send(this.listFiles(first)), names.map(stored_names/* comparableBaseName */.Dy), {}) === "all")
                    return { kind: "arrived", receipt: first, copies: items.map(String) };
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
            // Asked for by a journal or after a lost answer: else names need not be counted (row `many-files` of the benchmarks).
            get mark() {
                return { item: dataId, before: contents().among(sent.files.map((file) => (0,stored_names/* comparableBaseName */.Dy)(file.name))) };
            },
            read(answer) {
                success(answer, step);
                return true;
            },
            isReceipt: (value) => value === true,
            lookUp: async (send, { mark, names }) => {
                const listed = await send(this.listFiles(dataId));
                // Written above.
                const before = ((0,response/* property */.MZ)(mark, "before") ?? {});
                switch (shownArrivals(listed, names.map(stored_names/* comparableBaseName */.Dy), before)) {
                    case "all":
                        return { kind: "arrived", receipt: true };
                    case "some":
                        return { kind: "unknown", reason: `data item ${dataId} shows some of the files` };
                    case "none":
                        return { kind: "absent" };
                }
            },
        };
    }
    /** The base names of the files of a data item. */
    listFiles(dataId) {
        return {
            ...this.#get("look up data item", `/data/${dataId}`),
            read(answer) {
                const files = (0,response/* property */.MZ)((0,response/* property */.MZ)(success(answer, "look up data item"), "data"), "files");
                if (!Array.isArray(files))
                    throw (0,unexpected_answer/* unexpected */.o)("look up data item", answer, "has no list of files");
                const names = files.map((file) => (0,response/* property */.MZ)(file, "name")).filter((name) => typeof name === "string");
                return names.map(stored_names/* comparableBaseName */.Dy);
            },
        };
    }
    /** The ids of the data items that carry the upload id. */
    #findItems(dataset, uploadId) {
        const step = "look for data item";
        const filter = `metadata->${UPLOAD_ID_KEY} = '${uploadId}'`;
        return {
            ...this.#get(step, "/data", { dataset, filter, limit: "10", offset: "0" }),
            read(answer) {
                const body = success(answer, step);
                // A filter that failed to parse lists everything: it never means "no match".
                if ((0,response/* property */.MZ)(body, "filterParseError"))
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "says that its filter cannot be read");
                const items = (0,response/* property */.MZ)(body, "data");
                if (!Array.isArray(items))
                    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no list of data items");
                const marked = items.filter((item) => (0,response/* property */.MZ)((0,response/* property */.MZ)(item, "metadata"), UPLOAD_ID_KEY) === uploadId);
                return marked.map((item) => Number((0,response/* property */.MZ)(item, "id"))).filter(Number.isSafeInteger);
            },
        };
    }
    #post(step, path, fields, { folder, files }) {
        return {
            step,
            method: "POST",
            path: this.#root + path,
            body: (0,multipart/* multipartBody */.R)({
                fields: [...fields, ...this.#formFields],
                files: files.map((file) => ({ field: "files[]", file, fileName: file.name.slice(folder.length) })),
            }),
            // The interface has no idempotency key, and does not say that names are unique.
            repeatable: false,
            errorMessage,
            hint,
        };
    }
    #get(step, path, query = {}) {
        return { step, method: "GET", path: this.#root + path, query, repeatable: true, errorMessage, hint };
    }
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
        return "The service takes less in one request: upload fewer or smaller files.";
    return undefined;
}
//# sourceMappingURL=edge-impulse-api.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/edge-impulse.js












const OWN_FIELDS = ["name", "dataset", "metadata", "bucketId", "bucketName", "bucketPath", "files[]"];
const DEFAULT_LIMITS = { files: 1000, bytes: 256 * 1024 * 1024 };
/**
 * Edge Impulse, for one organization: each task is a data item.
 * @throws {InputError} where an option is out of its range, or a field is set that the upload sets itself
 */
function edgeImpulse(options) {
    const { target, requestLimits = DEFAULT_LIMITS } = options;
    wholeNumber("organizationId", options.organizationId);
    if (target.mode === "append")
        wholeNumber("dataId", target.dataId);
    else if (target.dataset.trim() === "")
        throw new errors/* InputError */.dz("dataset", "is empty");
    else if (target.bucket !== undefined && "id" in target.bucket)
        wholeNumber("bucketId", target.bucket.id);
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
            if (target.mode === "append")
                return { tasks: files.length === 0 ? [] : [appendTask(files, target, api, requestLimits)] };
            const groups = groupFiles(files, target.groupBy ?? dist_options/* DEFAULTS */.zY.edgeImpulse.groupBy, target.rootName);
            if (target.name !== undefined && groups.length > 1) {
                throw new errors/* InputError */.dz("name", `names one data item, but \`groupBy\` "${target.groupBy}" makes ${groups.length}: leave it out`);
            }
            for (const group of groups)
                (0,dist_metadata/* checkMetadata */.s)(target.metadata ?? {}, group.files);
            return { tasks: groups.map((group) => createTask(group, target, api, requestLimits)) };
        },
    };
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
        return files.map((file) => ({ name: file.name, folder: folderOf(file), files: [file] }));
    const folders = new Map();
    for (const file of files) {
        const folder = folderOf(file);
        const group = folders.get(folder);
        if (group === undefined)
            folders.set(folder, [file]);
        else
            group.push(file);
    }
    return [...folders].map(([folder, group]) => ({ name: folder.slice(0, -1) || rootName, folder, files: group }));
}
function folderOf(file) {
    return file.name.slice(0, file.name.lastIndexOf("/") + 1);
}
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
function createTask(group, target, api, limits) {
    const name = target.name ?? group.name;
    return {
        label: `data item "${(0,dist_text/* plainText */.w)(name, 200)}"`,
        files: group.files,
        memory: {
            target: [
                `organization ${api.organizationId}`,
                `dataset ${target.dataset}`,
                `bucket ${JSON.stringify(target.bucket ?? null)}`,
                `item ${name}`,
            ],
            unit: "item",
        },
        async run(context) {
            const metadata = {
                ...(await (0,dist_metadata/* fillMetadata */.z)(target.metadata ?? {}, target.placeholders ?? {}, group.files, context.signal)),
                [UPLOAD_ID_KEY]: (0,external_node_crypto_.randomUUID)(),
            };
            // An item that an earlier run began is gone on with.
            let item = itemIn(context.state);
            const contents = new ItemContents(item === undefined ? "new" : "earlier");
            for (const batch of batchesOf(context, limits)) {
                await sendWithoutChangedFiles(batch.files, context, async (files) => {
                    const sent = { folder: group.folder, files };
                    // An item that was completed without them is no more the one that is gone on with.
                    const into = batch.item ?? item;
                    if (into === undefined || batch.step === ADD_ITEM) {
                        item = await context.send(api.addItem({ ...target, name, metadata }, sent));
                        // Where nothing comes after this request, its receipt says all that a later run needs.
                        if (files.length < group.files.length)
                            context.remember({ item });
                    }
                    else {
                        await context.send(api.addFiles(into, await contents.before(batch, into, api, context), sent));
                    }
                    if (batch.item === undefined || batch.item === item)
                        contents.add(files);
                    context.confirm(files, { itemId: String(batch.item ?? item) });
                });
            }
        },
    };
}
function appendTask(files, { dataId }, api, limits) {
    return {
        label: `data item ${dataId}`,
        files,
        memory: { target: [`organization ${api.organizationId}`, `item ${dataId}`], unit: "file" },
        async run(context) {
            const contents = new ItemContents("earlier");
            for (const batch of batchesOf(context, limits)) {
                await sendWithoutChangedFiles(batch.files, context, async (sent) => {
                    const before = await contents.before(batch, dataId, api, context);
                    await context.send(api.addFiles(dataId, before, { folder: "", files: sent }));
                    contents.add(sent);
                    context.confirm(sent, { itemId: String(dataId) });
                });
            }
        },
    };
}
function itemIn(written) {
    const item = (0,response/* property */.MZ)(written, "item");
    return typeof item === "number" ? item : undefined;
}
/** What goes into one request each: first what an earlier run sent without learning of its arrival, as it was sent then. */
function batchesOf({ files, resumed }, limits) {
    const known = new Set(resumed.flatMap((request) => request.files));
    const others = files.filter((file) => !known.has(file));
    return [
        ...resumed.map(({ files: sent, step, mark }) => ({ files: sent, step, item: itemIn(mark) })),
        ...batchFiles(others, limits).map((batch) => ({ files: batch })),
    ];
}
/**
 * Sends files in one request. Where one of them changes meanwhile, the request is broken off before its end, which a
 * server must not take for a complete one (RFC 9112, 8); that file fails, and the others are sent again without it.
 */
async function sendWithoutChangedFiles(files, context, send) {
    let left = files;
    while (left.length > 0) {
        try {
            return await send(left);
        }
        catch (error) {
            if (!(error instanceof errors/* FileError */.f6))
                throw error;
            const changed = new Map([[error.file, error]]);
            for (const file of left) {
                const now = changed.get(file) ?? (0,data_file/* verifyDataFile */._V)(file);
                if (now !== undefined)
                    changed.set(file, now);
            }
            for (const [file, reason] of changed)
                context.fail(file, reason);
            left = left.filter((file) => !changed.has(file));
        }
    }
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
    async before({ step }, dataId, api, { send }) {
        // What an earlier run sent is compared with what that run wrote down.
        if (step !== undefined)
            return () => new NameCounts([]);
        const counts = this.#counts ?? new NameCounts(await send(api.listFiles(dataId)));
        this.#counts = counts;
        return () => {
            counts.add(this.#uncounted.map((file) => (0,stored_names/* comparableBaseName */.Dy)(file.name)));
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