"use strict";
exports.id = 35;
exports.ids = [35];
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

/***/ 1035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  datatile: () => (/* binding */ datatile)
});

// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __webpack_require__(1120);
;// CONCATENATED MODULE: ./packages/core/dist/keyed-lock.js
/** Lets one holder in at a time for each key; the others of that key wait in order. */
class KeyedLock {
    #tails = new Map();
    /** @throws the signal's reason, where it is aborted before the turn has come; `work` was not called then */
    async hold(key, signal, work) {
        const before = this.#tails.get(key) ?? Promise.resolve();
        let release = () => { };
        const released = new Promise((resolve) => {
            release = resolve;
        });
        // Who leaves early must not let the next one in beside the holder.
        const tail = before.then(() => released);
        this.#tails.set(key, tail);
        void tail.then(() => {
            if (this.#tails.get(key) === tail)
                this.#tails.delete(key);
        });
        try {
            await unlessAborted(before, signal);
            return await work();
        }
        finally {
            release();
        }
    }
}
async function unlessAborted(turn, signal) {
    signal.throwIfAborted();
    let onAbort = () => { };
    const aborted = new Promise((_, reject) => {
        onAbort = () => reject(signal.reason);
        signal.addEventListener("abort", onAbort, { once: true });
    });
    try {
        await Promise.race([turn, aborted]);
    }
    finally {
        signal.removeEventListener("abort", onAbort);
    }
}
//# sourceMappingURL=keyed-lock.js.map
// EXTERNAL MODULE: ./packages/core/dist/options.js + 1 modules
var dist_options = __webpack_require__(5156);
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __webpack_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __webpack_require__(6693);
;// CONCATENATED MODULE: ./packages/core/dist/json-pointer.js
/** Whether a text is a JSON pointer (RFC 6901): empty, or steps that each begin with `/`, where `~` is `~0` and `/` is `~1`. */
function isJsonPointer(text) {
    return /^(\/([^~/]|~[01])*)*$/.test(text);
}
/** What a JSON pointer points to in a value; undefined where there is nothing. Reads own properties only. */
function atJsonPointer(value, pointer) {
    let found = value;
    for (const step of pointer.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key))
            return undefined;
        // "length" is an array's own, but no part of the JSON.
        if (Array.isArray(found) && !/^(0|[1-9]\d*)$/.test(key))
            return undefined;
        found = found[key]; // an object that has it as its own
    }
    return found;
}
//# sourceMappingURL=json-pointer.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/error-message.js
var error_message = __webpack_require__(8676);
;// CONCATENATED MODULE: ./packages/core/dist/services/datatile-answers.js



/** Names that mean a job's id wherever they stand. How DataTile calls it is not public. */
const JOB_ID_NAMES = [
    "jobId",
    "jobID",
    "job_id",
    "job-id",
    "processingJobId",
    "processing_job_id",
    "processingId",
    "processing_id",
    "taskId",
    "task_id",
    "job",
];
/** Names that may mean the id of something else, such as the request, where there is an object for the job beside them. */
const ID_NAMES = ["id", "uuid"];
const STATE_NAMES = ["status", "state", "jobStatus", "job_status", "jobState", "job_state", "processingStatus"];
/** Objects that answers are wrapped in, the most telling first. */
const WRAPPERS = ["job", "data", "result"];
/** States of a job that is still under way, as {@link stateKey} has them: they are waited for without a word. */
const WORKING_STATES = new Set([
    ["accepted", "created", "initialized", "new", "pending", "queued", "received", "scheduled", "waiting"],
    [
        "active",
        "importing",
        "inprogress",
        "inqueue",
        "processing",
        "running",
        "started",
        "uploaded",
        "uploading",
        "working",
    ],
].flat());
const ANSWER_STATES = new Set(["success", "ok", "error", "fail", "true", "false", "200"]);
/** A state for comparing: `In Progress`, `in_progress` and `IN-PROGRESS` are one. */
function stateKey(state) {
    return state.toLowerCase().replace(/[\s_-]+/g, "");
}
/**
 * The id of the processing job in an upload's answer: at the pointer, under one of the usual names (also within `job`,
 * `data` or `result`), or the answer itself.
 * @param answer - JSON, or the answer's text where it is none
 * @returns only what can stand in an address: text of 1 to 200 characters without controls, or a whole number
 */
function findJobId(answer, pointer) {
    if (pointer !== undefined)
        return asJobId(atJsonPointer(answer, pointer));
    // A bare word is an id only if it looks like one: "OK" and "queued" have no digit.
    if (typeof answer === "string")
        return /^(?=.*\d)[\w.:~-]+$/.test(answer) ? asJobId(answer) : undefined;
    if (typeof answer === "number")
        return asJobId(answer);
    const inner = wrapped(answer);
    return first(asJobId, [answer, ...inner], JOB_ID_NAMES) ?? first(asJobId, [...inner, answer], ID_NAMES);
}
/** A job's state: at the pointer, under one of the usual names (within `job`, `data` or `result` first), or the answer itself. */
function findState(answer, pointer) {
    if (pointer !== undefined)
        return asState(atJsonPointer(answer, pointer));
    const bare = asState(answer);
    if (bare !== undefined)
        return bare;
    const inner = wrapped(answer);
    const outer = first(asState, [answer], STATE_NAMES);
    // `{"status": "success", "data": {…}}` may speak of the answer, not of the job.
    const isOfAnswer = inner.length > 0 && outer !== undefined && ANSWER_STATES.has(stateKey(outer));
    return first(asState, inner, STATE_NAMES) ?? (isOfAnswer ? undefined : outer);
}
/** The words of a no that came with a status of success; undefined where the answer is none. */
function refusalIn(answer) {
    if ((0,response/* property */.MZ)(answer, "success") === false)
        return (0,error_message/* errorMessageIn */.P)(answer) ?? "the service gave no reason";
    return (0,error_message/* errorMessageIn */.P)((0,response/* property */.MZ)(answer, "error"));
}
/** The objects that an answer wraps around the job. */
function wrapped(answer) {
    const outer = WRAPPERS.map((name) => (0,response/* property */.MZ)(answer, name)).filter(isObject);
    return outer.flatMap((value) => [...WRAPPERS.map((name) => (0,response/* property */.MZ)(value, name)).filter(isObject), value]);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function first(read, places, names) {
    for (const place of places) {
        for (const name of names) {
            const found = read((0,response/* property */.MZ)(place, name));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function asJobId(value) {
    // A number beyond 2^53 was rounded when the JSON was read: it is another job's.
    if (typeof value === "number")
        return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
    if (typeof value !== "string" || value.length > 200 || value.trim() !== value)
        return undefined;
    // "." and ".." would climb up the path they are put into.
    return value === "" || /[\p{C}\p{Z}]/u.test(value) || /^\.+$/.test(value) ? undefined : value;
}
function asState(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    return typeof value === "string" && value.trim() !== "" && value.length <= 200 ? value.trim() : undefined;
}
//# sourceMappingURL=datatile-answers.js.map
// EXTERNAL MODULE: ./packages/core/dist/body/multipart.js
var multipart = __webpack_require__(7864);
// EXTERNAL MODULE: ./packages/core/dist/redact.js
var redact = __webpack_require__(6618);
// EXTERNAL MODULE: ./packages/core/dist/services/stored-names.js
var stored_names = __webpack_require__(276);
;// CONCATENATED MODULE: ./packages/core/dist/services/datatile-api.js










const SUCCESS_STATES = ["completed", "complete", "done", "finished", "success", "succeeded", "successful", "processed"];
const FAILURE_STATES = ["failed", "failure", "error", "errored", "rejected", "cancelled", "canceled", "aborted"];
const FILE_FIELD = "dataset";
const JOB_ID = "{job-id}";
/** The documentation shows `create`; the words of the other two are what it calls them. */
const ACTIONS = { create: "create", replace: "reload", append: "append" };
/** DataTile could not process a file that it had accepted. */
class JobFailedError extends errors/* RefusedError */.fk {
}
/** The requests of the service's interface. */
class DatatileApi {
    #options;
    #fields;
    #statusUrl;
    #success;
    #failure;
    #redact;
    constructor(options, baseUrl) {
        this.#options = options;
        checkHash(options.targetHash);
        checkPointer("jobIdPointer", options.jobIdPointer);
        checkPointer("statusPointer", options.statusPointer);
        this.#fields = formFields(options);
        this.#statusUrl = options.statusUrl === undefined ? undefined : statusAddress(options.statusUrl, baseUrl);
        this.#success = stateSet("successStates", options.successStates ?? SUCCESS_STATES);
        this.#failure = stateSet("failureStates", options.failureStates ?? FAILURE_STATES);
        for (const state of this.#failure) {
            if (this.#success.has(state))
                throw new errors/* InputError */.dz("failureStates", `"${state}" is a state of success too`);
        }
        this.#redact = (0,redact/* redactor */.$p)([options.token]);
    }
    /** Whether jobs can be asked after. */
    get canAsk() {
        return this.#statusUrl !== undefined;
    }
    upload(file) {
        const { mode, targetHash, jobIdPointer } = this.#options;
        const step = `upload to ${mode}`;
        return {
            step,
            method: "POST",
            path: `/${ACTIONS[mode]}/${encodeURIComponent(targetHash)}`,
            body: (0,multipart/* multipartBody */.R)({
                fields: this.#fields,
                files: [{ field: FILE_FIELD, file, fileName: (0,stored_names/* baseName */.Fl)(file.name) }],
            }),
            // A database that is replaced twice by one file holds it once; the other two would store it twice.
            repeatable: mode === "replace",
            // Which status says "this destination is busy" is not public: these two are not said for anything else.
            busyStatuses: [409, 423],
            read: (answer) => {
                rejectHtml(step, answer);
                const jobId = findJobId(answerValue(answer), jobIdPointer);
                if (jobId !== undefined)
                    return { kind: "queued", jobId };
                const refusal = refusalIn((0,response/* responseJson */.cj)(answer));
                if (refusal !== undefined)
                    throw new errors/* RefusedError */.fk(`${step}: ${(0,dist_text/* plainText */.w)(refusal, 500)} (HTTP ${answer.status})`, answer);
                return { kind: "no-job-id", answer: this.#redact((0,response/* responseText */.x)(answer)) };
            },
            isReceipt: (value) => {
                if ((0,response/* property */.MZ)(value, "kind") === "no-job-id")
                    return typeof (0,response/* property */.MZ)(value, "answer") === "string";
                const jobId = (0,response/* property */.MZ)(value, "jobId");
                return (0,response/* property */.MZ)(value, "kind") === "queued" && jobId !== undefined && jobId === findJobId(value, "/jobId");
            },
            errorMessage,
            hint: (status, words) => hint(status, words, mode),
        };
    }
    /** @returns where the job has failed, its `read` throws {@link JobFailedError} */
    askForState(jobId) {
        const step = "ask for the job's state";
        if (this.#statusUrl === undefined)
            throw new RangeError("there is no `statusUrl`");
        return {
            step,
            method: "GET",
            path: this.#statusUrl(jobId),
            repeatable: true,
            readStatuses: [404],
            read: (answer) => {
                // A server that does not know the address at all says so with a page.
                rejectHtml(step, answer);
                if (answer.status === 404)
                    return { kind: "unknown-job", answer: this.#redact((0,response/* responseText */.x)(answer)) };
                const value = answerValue(answer);
                const state = findState(value, this.#options.statusPointer);
                if (state === undefined)
                    return { kind: "no-state", answer: this.#redact((0,response/* responseText */.x)(answer)) };
                if (this.#success.has(stateKey(state)))
                    return { kind: "succeeded" };
                if (!this.#failure.has(stateKey(state)))
                    return { kind: "working", state };
                const said = (0,dist_text/* plainText */.w)(errorMessage(answer) ?? state, 500);
                throw new JobFailedError(`job ${jobId} failed: ${said} (state "${(0,dist_text/* plainText */.w)(state, 100)}")`, {
                    status: answer.status,
                    hint: "DataTile accepted the file and could not process it: look at the job there, correct the file, and send it again.",
                });
            },
            errorMessage,
            hint: (status, words) => {
                if (status === 401 || status === 403)
                    return hint(status, words, this.#options.mode);
                return "Check `status-url`: its path is not public, so ask for it where your server is run.";
            },
        };
    }
}
function checkHash(hash) {
    if (hash.trim() === "")
        throw new errors/* InputError */.dz("targetHash", "is empty");
    if (/[\s/\\?#\p{Cc}]/u.test(hash) || /^\.+$/.test(hash)) {
        throw new errors/* InputError */.dz("targetHash", `${JSON.stringify((0,dist_text/* plainText */.w)(hash, 100))} is not a hash: give it without the address around it`);
    }
}
function checkPointer(option, pointer) {
    if (pointer === undefined || isJsonPointer(pointer))
        return;
    throw new errors/* InputError */.dz(option, `${JSON.stringify(pointer)} is not a JSON pointer, which looks like "/job/id"`);
}
function formFields({ callbackUrl, callbackField = dist_options/* DEFAULTS */.zY.datatile.callbackField, formFields = {}, }) {
    const fields = Object.entries(formFields);
    if (callbackUrl !== undefined) {
        if (!URL.canParse(callbackUrl) || !/^https?:\/\//i.test(callbackUrl)) {
            throw new errors/* InputError */.dz("callbackUrl", `${JSON.stringify(callbackUrl)} is not an http: or https: address`);
        }
        if (callbackField.trim() === "" || callbackField === FILE_FIELD) {
            throw new errors/* InputError */.dz("callbackField", `${JSON.stringify(callbackField)} cannot be the callback's form field`);
        }
        if (Object.hasOwn(formFields, callbackField)) {
            throw new errors/* InputError */.dz("formFields", `has \`${callbackField}\`, which is the field of \`callbackUrl\``);
        }
        fields.unshift([callbackField, callbackUrl]);
    }
    if (Object.hasOwn(formFields, FILE_FIELD))
        throw new errors/* InputError */.dz("formFields", `has \`${FILE_FIELD}\`, the field of the file`);
    return fields;
}
function stateSet(option, states) {
    const keys = states.map(stateKey);
    if (keys.length === 0 || keys.includes(""))
        throw new errors/* InputError */.dz(option, "names no state, or an empty one");
    return new Set(keys);
}
/** @throws {InputError} where the template leads off the base URL's origin: the token goes with every request */
function statusAddress(template, baseUrl) {
    const below = template.startsWith("/") ? baseUrl.href.replace(/\/$/, "") + template : template;
    const address = (jobId) => new URL(below.replaceAll(JOB_ID, encodeURIComponent(jobId)));
    if (!template.includes(JOB_ID))
        throw new errors/* InputError */.dz("statusUrl", `does not hold ${JOB_ID}`);
    if (!URL.canParse(below.replaceAll(JOB_ID, "0"))) {
        throw new errors/* InputError */.dz("statusUrl", `${JSON.stringify(template)} is neither an address nor a path that begins with "/"`);
    }
    const { origin, username, password, hash } = address("0");
    if (origin !== baseUrl.origin || username !== "" || password !== "") {
        throw new errors/* InputError */.dz("statusUrl", `leads to ${origin}, but the token is for ${baseUrl.origin} only`);
    }
    if (hash !== "")
        throw new errors/* InputError */.dz("statusUrl", "must not have a fragment");
    return address;
}
/** A page, such as that of a login, is neither a yes nor a no. */
function rejectHtml(step, answer) {
    const isHtml = /\bhtml\b/i.test(answer.headers["content-type"] ?? "") || /^\s*</.test(answer.body.subarray(0, 100).toString());
    if (!isHtml)
        return;
    throw new errors/* UnexpectedAnswerError */.qx(`${step}: the answer (HTTP ${answer.status}) is HTML or XML: ${(0,response/* responseText */.x)(answer)}`, {
        status: answer.status,
        hint: "Check `base-url`, and whether the file arrived before sending it again.",
    });
}
// A bare id or state is far shorter. The beginning of a longer text would be half of something.
const MOST_BARE_BYTES = 1000;
/** The answer's JSON, or its text where it is not JSON but may be a bare id or state. */
function answerValue(answer) {
    return ((0,response/* responseJson */.cj)(answer) ?? (answer.body.length > MOST_BARE_BYTES ? undefined : answer.body.toString("utf8").trim()));
}
function errorMessage(answer) {
    return (0,error_message/* errorMessageIn */.P)((0,response/* responseJson */.cj)(answer));
}
/**
 * What a status may mean. A server uses 400 and 403 for quotas and formats too: where it says why it refuses, a guess would
 * contradict it.
 */
function hint(status, words, mode) {
    if (status === 401)
        return "Check `token`: generating a new token ends the old ones.";
    if (words !== undefined)
        return undefined;
    const target = mode === "create"
        ? "Check `target-hash`: for `mode: create` it is the hash of a folder, and not of the root."
        : `Check \`target-hash\`: for \`mode: ${mode}\` it is the hash of a database.`;
    switch (status) {
        case 400:
        case 422:
            return target;
        case 403:
            return 'The user of `token` needs the roles "Database creator" and "Data collector", and edit permission on what is not their own.';
        case 404:
            return `${target} Check \`base-url\` too.`;
        case 413:
            return "The file is larger than this server takes: ask for its limit where your server is run, or split the file.";
        default:
            return undefined;
    }
}
//# sourceMappingURL=datatile-api.js.map
;// CONCATENATED MODULE: ./packages/core/dist/services/datatile.js








/**
 * One destination is never used by two uploads at once: DataTile refuses a second one while it works on the first. A lane
 * sees to that within a run, this within a process that runs several.
 */
const destinations = new KeyedLock();
const OPTIONS = {
    token: true,
    baseUrl: true,
    mode: true,
    targetHash: true,
    callbackUrl: true,
    callbackField: true,
    jobIdPointer: true,
    statusUrl: true,
    statusPointer: true,
    successStates: true,
    failureStates: true,
    formFields: true,
};
/**
 * DataTile, for one destination: each task is a file, one after the other.
 * @throws {InputError} where an option cannot be used, or `statusUrl` leads off the server that the token is for
 */
function datatile(options) {
    (0,dist_options/* refuseUnknown */.BW)(options, OPTIONS, "datatile()");
    const baseUrl = (0,service_url/* serviceUrl */.R)(options.baseUrl);
    const api = new DatatileApi(options, baseUrl);
    const { mode, targetHash } = options;
    return {
        name: "datatile",
        baseUrl,
        mode,
        headers: { token: options.token },
        secrets: [options.token],
        async plan(files, context) {
            if (mode === "replace" && files.length > 1) {
                throw new errors/* InputError */.dz("files", `\`mode\` "replace" takes one file, not ${files.length}: the last would be all that is left`);
            }
            const notice = once(context.notice);
            tellOfNames(files, context);
            for (const file of files) {
                if (/\.(sav|zsav|csv|xlsx?)$/i.test(file.name))
                    continue;
                const message = "DataTile's documentation names .sav, .zsav, CSV and Excel files only";
                context.notice({ level: "warning", message, file: file.label });
            }
            if (files.length > 0 && !api.canAsk) {
                const message = "Files count as uploaded once DataTile has queued them: set `status-url` to wait for their processing";
                notice({ level: "notice", message });
            }
            return { tasks: files.map((file, index) => uploadTask(file, { api, notice, next: files[index + 1] })) };
        },
    };
    function uploadTask(file, { next, ...tools }) {
        return {
            label: `${mode} "${(0,dist_text/* plainText */.w)((0,stored_names/* baseName */.Fl)(file.name), 200)}"`,
            files: [file],
            lane: targetHash,
            // What replaces a database is not there any more once another file has replaced it in turn.
            memory: { target: [`hash ${targetHash}`], unit: mode === "replace" ? "whole" : "file" },
            async run(context) {
                await destinations.hold(`${baseUrl.href} ${targetHash}`, context.signal, async () => {
                    const receipt = await context.send(api.upload(file));
                    const jobId = receipt.kind === "queued" ? receipt.jobId : undefined;
                    if (receipt.kind === "no-job-id") {
                        const message = `no job id was found in the answer: ${receipt.answer || "it is empty"}; set \`job-id-pointer\` where it has one`;
                        context.notice({ level: "warning", message, file: file.label });
                    }
                    else {
                        context.learn([file], { jobId: receipt.jobId });
                        // The next file needs the destination, so only the last one's wait is the user's to skip.
                        const mustWait = context.waitFor === "processed" || next !== undefined;
                        if (mustWait && api.canAsk)
                            await waitForJob(file, receipt.jobId, context, tools);
                    }
                    context.confirm([file], jobId === undefined ? {} : { jobId });
                });
            },
        };
    }
}
/** DataTile gets names without folders. */
function tellOfNames(files, { notice }) {
    const namesakes = new Map();
    for (const file of files) {
        const name = (0,stored_names/* baseName */.Fl)(file.name);
        namesakes.set(name, [...(namesakes.get(name) ?? []), file]);
    }
    for (const [name, [first, ...others]] of namesakes) {
        const [second] = others;
        if (first === undefined || second === undefined)
            continue;
        const more = others.length === 1 ? "" : ` and ${others.length - 1} more`;
        const message = `${first.label} and ${second.label}${more} are all sent as "${(0,dist_text/* plainText */.w)(name, 200)}": DataTile gets names without folders`;
        notice({ level: "warning", message });
    }
}
/**
 * Waits until the job has ended well.
 * @throws {RefusedError} with the service's words where it failed
 * @throws {InDoubtError} where it cannot be found out how it ended
 */
async function waitForJob(file, jobId, context, { api, notice }) {
    let last;
    try {
        await context.poll(async () => {
            last = await context.send(api.askForState(jobId));
            const odd = oddity(last);
            if (odd !== undefined)
                notice(odd);
            if (last.kind === "succeeded")
                return { kind: "done", value: last };
            if (odd === undefined)
                return { kind: "working" };
            const status = last.kind === "unknown-job" ? 404 : 200;
            return { kind: "unclear", error: new errors/* UnexpectedAnswerError */.qx(odd.message, { status }) };
        });
    }
    catch (thrown) {
        if (thrown instanceof JobFailedError) {
            context.forget(file);
            throw thrown;
        }
        const error = (0,errors/* asUploadError */.E8)(thrown);
        const seen = last?.kind === "unknown-job" ? ". The service knew no such job until then" : "";
        // The service has the file: sending it again could store its rows twice.
        throw new errors/* InDoubtError */.QE(`job ${jobId} was accepted, how it ended is not known: ${error.message}${seen}`, {
            files: [file],
            cause: error,
            hint: [error.hint, "Look at the job in DataTile before sending the file again, and check `status-url`."]
                .filter((hint) => hint !== undefined)
                .join(" "),
        });
    }
}
/** What the user should know of an answer about a job that has not ended. */
function oddity(job) {
    switch (job.kind) {
        case "succeeded":
            return undefined;
        case "no-state": {
            const message = `No state was found in the answer about a job: ${job.answer || "it is empty"}; set \`status-pointer\``;
            return { level: "warning", message };
        }
        case "unknown-job": {
            const message = `The service does not know a job that it has accepted (HTTP 404: ${job.answer || "no words"}): it is asked again; check \`status-url\``;
            return { level: "warning", message };
        }
        case "working": {
            if (WORKING_STATES.has(stateKey(job.state)))
                return undefined;
            const message = `The state "${(0,dist_text/* plainText */.w)(job.state, 100)}" of a job is in neither \`success-states\` nor \`failure-states\`: still waiting`;
            return { level: "notice", message };
        }
    }
}
function once(tell) {
    const said = new Set();
    return (notice) => {
        if (said.has(notice.message))
            return;
        said.add(notice.message);
        tell(notice);
    };
}
//# sourceMappingURL=datatile.js.map

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

/***/ })

};
;