"use strict";
exports.id = 48;
exports.ids = [48,859];
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

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphiteNote: () => (/* binding */ graphiteNote)
});

// EXTERNAL MODULE: ./packages/core/dist/errors.js
var errors = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/core/dist/http/limits.js
var limits = __webpack_require__(4850);
// EXTERNAL MODULE: ./packages/core/dist/http/response.js
var response = __webpack_require__(6693);
// EXTERNAL MODULE: ./packages/core/dist/options.js + 1 modules
var dist_options = __webpack_require__(5156);
// EXTERNAL MODULE: ./packages/core/dist/service-url.js
var service_url = __webpack_require__(460);
// EXTERNAL MODULE: ./packages/core/dist/table/columns.js
var columns = __webpack_require__(6859);
// EXTERNAL MODULE: ./packages/core/dist/table/table-options.js
var table_options = __webpack_require__(4247);
// EXTERNAL MODULE: ./packages/core/dist/text.js
var dist_text = __webpack_require__(3720);
// EXTERNAL MODULE: ./packages/core/dist/body/json.js
var json = __webpack_require__(3624);
// EXTERNAL MODULE: ./packages/core/dist/table/numeric-format.js
var numeric_format = __webpack_require__(6487);
// EXTERNAL MODULE: ./packages/core/dist/services/error-message.js
var error_message = __webpack_require__(8676);
// EXTERNAL MODULE: ./packages/core/dist/services/unexpected-answer.js
var unexpected_answer = __webpack_require__(140);
;// CONCATENATED MODULE: ./packages/core/dist/services/graphite-note-api.js







const HINT = "Check `base-url`.";
/** The requests of the service's interface. */
class GraphiteNoteApi {
    #userCode;
    #columns;
    #compression;
    constructor(userCode, columns, compression) {
        this.#userCode = userCode;
        this.#columns = columns.map(asSent);
        this.#compression = compression;
    }
    /** Makes a dataset; its answer is the dataset's code. */
    create(name) {
        const step = "create dataset";
        return {
            ...this.#post(step, "/dataset-create", (0,json/* jsonBody */.J)({ "user-code": this.#userCode, name, columns: this.#columns })),
            repeatable: false,
            // The interface cannot be asked for a dataset. One that is left empty does less harm than a name that is blocked.
            laterRun: "sends-unanswered-again",
            read(answer) {
                const data = (0,response/* property */.MZ)((0,response/* responseJson */.cj)(answer), "data");
                const code = (0,response/* property */.MZ)(data, "dataset-code");
                if (isDatasetCode(code))
                    return code;
                refuseIfNo(answer, step, data);
                throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no `dataset-code`", HINT);
            },
            isReceipt: isDatasetCode,
            hint: (status) => status === 409
                ? "Choose another `name`, or fill the dataset that has it with `mode: replace` and its `dataset-code`."
                : hint(status),
        };
    }
    /** Adds rows, or makes them the dataset's only ones. */
    fill(code, { data, count, place, files, fits }) {
        const step = "fill dataset";
        const isAppend = place === "behind the others";
        const body = {
            "user-code": this.#userCode,
            "dataset-code": code,
            columns: this.#columns,
            "insert-data": data,
            append: isAppend,
            compressed: this.#compression === "gzip",
        };
        return {
            ...this.#post(step, "/dataset-fill", (0,json/* jsonBody */.J)(body, files)),
            // With `append: false` the second time undoes the first, but carried out late it undoes what was added meanwhile.
            repeatable: place === "all there are",
            // A fill that empties cannot be a duplicate: its 409 says that the dataset is being changed at this moment, most
            // likely by a request of our own whose answer was lost.
            busyStatuses: isAppend ? [] : [409],
            // A dataset that was cut off is filled from its first row; an append was compared with the journal when planned.
            ...(place === "all there are" ? {} : { laterRun: "sends-again" }),
            read(answer) {
                const figure = rowsCount(success(answer, step));
                if (figure === undefined || fits(figure))
                    return true;
                throw new errors/* InDoubtError */.QE(`${step}: sent were ${count} rows, but the service says ${figure}`, {
                    files,
                    hint: "Look at the dataset which rows it has.",
                });
            },
        };
    }
    /** Ends the filling; its answer is the number of rows that the dataset holds. */
    complete(code) {
        const step = "complete dataset";
        return {
            ...this.#post(step, "/dataset-complete", (0,json/* jsonBody */.J)({ "user-code": this.#userCode, "dataset-code": code })),
            repeatable: true,
            read(answer) {
                const rows = rowsCount(success(answer, step));
                if (rows !== undefined)
                    return rows;
                throw (0,unexpected_answer/* unexpected */.o)(step, answer, "has no `rows-count`", HINT);
            },
        };
    }
    #post(step, path, body) {
        return { step, method: "POST", path, body, errorMessage, hint };
    }
}
/** The `data` of an answer that says yes. A no may come with status 200. */
function success(answer, step) {
    const data = (0,response/* property */.MZ)((0,response/* responseJson */.cj)(answer), "data");
    if ((0,response/* property */.MZ)(data, "status") === "success")
        return data;
    refuseIfNo(answer, step, data);
    throw (0,unexpected_answer/* unexpected */.o)(step, answer, "does not say `success`", HINT);
}
/** @throws {RefusedError} where the answer has a status that is no yes */
function refuseIfNo(answer, step, data) {
    const status = (0,response/* property */.MZ)(data, "status");
    if (typeof status !== "string" || status === "success")
        return;
    const said = errorMessage(answer) ?? (0,error_message/* errorMessageIn */.P)((0,response/* property */.MZ)(data, "message") ?? (0,response/* property */.MZ)(data, "details"));
    const text = (0,dist_text/* plainText */.w)(said ?? `the service says "${status}"`, 500);
    throw new errors/* RefusedError */.fk(`${step}: ${text} (HTTP ${answer.status})`, { status: answer.status });
}
function rowsCount(data) {
    return wholeNumber((0,response/* property */.MZ)((0,response/* property */.MZ)(data, "details"), "rows-count"));
}
/** What the answer to a fill means, once it is a yes. */
function isFillReceipt(value) {
    return value === true;
}
function isDatasetCode(value) {
    return typeof value === "string" && /^[\x21-\x7e]{1,200}$/.test(value);
}
/** A number from 0, which some servers write as text. */
function wholeNumber(value) {
    const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
function errorMessage(answer) {
    const message = (0,response/* property */.MZ)((0,response/* responseJson */.cj)(answer), "message");
    return typeof message === "string" ? message : undefined;
}
function hint(status) {
    if (status === 401 || status === 403)
        return "Check `token` (the tenant's) and `user-code`.";
    if (status === 404)
        return "Check `dataset-code`, `user-code` and `base-url`.";
    if (status === 409)
        return "Something else may be changing the dataset: run the upload again once that has ended.";
    if (status === 413)
        return "Lower `rows-per-request`.";
    if (status === 441)
        return "A limit of the Graphite Note plan is reached: delete what is not needed, or choose a larger plan.";
    if (status === 443)
        return "The trial of Graphite Note is over: choose a plan.";
    return undefined;
}
/** Numbers are sent as JSON has them, whatever the file's separators: so must the format be, and `#,###.##` is known. */
function asSent(column) {
    const { subtype, format = "" } = column;
    const numeric = subtype === "numeric" ? (0,numeric_format/* parseNumericFormat */.qS)(format) : undefined;
    return numeric === undefined ? column : { ...column, format: numeric.pointFormat };
}
//# sourceMappingURL=graphite-note-api.js.map
// EXTERNAL MODULE: ./packages/core/dist/http/outcome.js
var outcome = __webpack_require__(1172);
;// CONCATENATED MODULE: ./packages/core/dist/services/graphite-note-rows.js


/** How often a dataset is begun again because the answer to a request in its middle was lost. */
const MAX_RESTARTS = 3;
/**
 * How long, in milliseconds, a lost request is given to be carried out before the dataset is emptied for another
 * beginning: rows that arrive after that would be added to those of the new one. A choice of ours; nothing is documented.
 */
const SETTLE_MS = 30_000;
/** Makes the rows the dataset's only ones; the files are confirmed once the service's total is the table's. */
async function replaceRows(filling, dataset) {
    const { code, table, files, api, context } = filling;
    const progress = { emptied: dataset === "new" ? "yes" : "no", batches: [] };
    try {
        await fillFromStart(filling, progress);
        progress.total = await context.send(api.complete(code));
        context.serviceRows(progress.total);
        if (progress.total !== table.rowCount)
            throw wrongTotal(code, progress.total, table.rowCount);
    }
    catch (error) {
        const left = whatIsLeft(progress, table, dataset, error);
        const advice = dataset === "new" ? `to fill it, use \`mode: replace\` with \`dataset-code: ${code}\`` : "run the upload again";
        if (left !== undefined)
            context.unfinished(`${left}; ${advice}`);
        const accepted = [...rowsOf(files, progress.batches)].filter(([, rows]) => rows > 0);
        context.learn(files, { rows: new Map(accepted) });
        throw error;
    }
    context.confirm(files, { rows: rowsOf(files, table.batches) });
}
/**
 * Fills a dataset whose first request empties it. Where an answer is lost, the dataset is begun again after a while, so that
 * a lost request that is still carried out is undone: that of the first, too, which would empty the dataset of the rows
 * added meanwhile. The total that the service tells at the end shows whether one was carried out later still.
 */
async function fillFromStart({ code, table, files, api, context }, progress) {
    const first = table.batches.length === 1 ? "all there are" : "the first";
    for (let restarts = 0;; restarts += 1) {
        progress.batches = [];
        try {
            return await sendBatches(table.batches, context, (batch, data) => {
                const before = rowCount(progress.batches);
                if (before === 0 && progress.emptied === "no")
                    progress.emptied = "in-doubt";
                return api.fill(code, {
                    data,
                    count: batch.rowCount,
                    place: before > 0 ? "behind the others" : first,
                    files: filesOf(batch, files),
                    fits: (figure) => figure === batch.rowCount || figure === before + batch.rowCount,
                });
            }, async (batch) => {
                progress.emptied = "yes";
                progress.batches = [...progress.batches, batch];
            });
        }
        catch (error) {
            const mayHaveArrived = error instanceof errors/* InDoubtError */.QE || (0,outcome/* isUnclear */.Z5)(error) || files.some((file) => context.mayHaveArrived(file));
            if (progress.emptied === "in-doubt" && (isClearNo(error) || !mayHaveArrived))
                progress.emptied = "no";
            if (!(error instanceof errors/* InDoubtError */.QE))
                throw error;
            // The first was answered by something that cannot be understood, such as a page: this may not be the service.
            if ((0,outcome/* isUnclear */.Z5)(error.cause) && progress.batches.length === 0)
                throw error.cause;
            if (context.signal.aborted)
                throw stoppedAmid(context.signal, error);
            if (restarts === MAX_RESTARTS)
                throw incomplete(code, error);
            context.notice({ level: "notice", message: `the dataset is filled again from its first row: ${error.message}` });
            await context.wait(SETTLE_MS);
        }
    }
}
/** What a replacement that failed has left; undefined where it has changed nothing. */
function whatIsLeft({ emptied, batches, total }, table, dataset, error) {
    if (emptied === "no")
        return undefined;
    if (emptied === "in-doubt")
        return "may have been emptied";
    const was = dataset === "new" ? "was created" : "was emptied";
    const held = rowCount(batches);
    const all = shown(table.rowCount);
    if (total !== undefined)
        return `${was} and holds ${shown(total)} rows, though ${all} were sent`;
    if (held === table.rowCount)
        return `${was} and holds all ${all} rows, but is not completed`;
    // Of what was under way, nobody knows.
    const least = isClearNo(error) ? "" : "at least ";
    return `${was} and holds ${least}${shown(held)} of ${all} rows`;
}
/** Whether it says that the service has not carried the request out. */
function isClearNo(error) {
    return error instanceof errors/* RefusedError */.fk && error.status < 500;
}
/** The rows that are in doubt are some of a dataset that is incomplete in any case. */
function stoppedAmid(signal, cause) {
    const stop = (0,errors/* asUploadError */.E8)(signal.reason);
    const reason = stop.kind === "stopped" ? stop.reason : "cancelled";
    return new errors/* StoppedError */.Ko(reason, `${stop.message}; the dataset is incomplete`, { cause });
}
function incomplete(code, cause) {
    const message = `the dataset is incomplete: an answer was lost each of ${MAX_RESTARTS + 1} times that it was filled: ${cause.message}`;
    return new errors/* GivenUpError */.TI(message, { cause, hint: fillAgain(code) });
}
function wrongTotal(code, total, sent) {
    const message = `the service says that the dataset has ${total} rows, sent were ${sent}`;
    return new errors/* UnexpectedAnswerError */.qx(message, { status: 200, hint: fillAgain(code) });
}
function fillAgain(code) {
    return `Run the upload again with \`mode: replace\` and \`dataset-code: ${code}\`.`;
}
/** Adds the rows; a file is confirmed with its last batch. */
async function appendRows(filling, before) {
    const { code, table, files, api, context } = filling;
    let accepted = [];
    let underWay;
    const confirmed = new Set();
    const confirmComplete = async (candidates) => {
        const rows = rowsOf(files, accepted, before);
        const complete = candidates.filter((file) => rows.get(file) === table.rowCounts.get(file.label) && !confirmed.has(file));
        for (const file of complete)
            confirmed.add(file);
        if (complete.length > 0)
            context.confirm(complete, { rows });
    };
    if (context.state === undefined)
        context.remember(OPEN);
    try {
        await sendBatches(table.batches, context, (batch, data) => {
            underWay = batch;
            const carried = filesOf(batch, files);
            const after = rowsOf(files, [...accepted, batch], before);
            const place = "behind the others";
            // A total has the rows that were there before.
            const fits = (figure) => figure >= batch.rowCount;
            return {
                ...api.fill(code, { data, count: batch.rowCount, place, files: carried, fits }),
                mark: { rows: Object.fromEntries(carried.map((file) => [file.name, after.get(file) ?? 0])) },
            };
        }, async (batch) => {
            accepted = [...accepted, batch];
            const carried = filesOf(batch, files);
            // A file that fails later has this much of it in the dataset all the same.
            context.learn(carried, { rows: rowsOf(files, accepted, before) });
            await confirmComplete(carried);
        });
    }
    catch (error) {
        const inDoubt = error instanceof errors/* InDoubtError */.QE ? underWay : undefined;
        await tellAppended(rowCount(accepted), inDoubt?.rowCount ?? 0, filling, error);
        throw error;
    }
    await confirmComplete(files);
    await completeAppend(code, api, context);
}
/** A run that finds all rows there, but the dataset open, has only this to do. */
const OPEN = { dataset: "open" };
async function completeAppend(code, api, context) {
    context.serviceRows(await context.send(api.complete(code)));
    context.remember(null);
}
/** Says what an append that failed has added, and how many rows the dataset has now: nothing else shows whether more arrived. */
async function tellAppended(added, inDoubt, { code, table, api, context }, error) {
    if (added + inDoubt === 0)
        return;
    const isRejected = error instanceof errors/* RefusedError */.fk && [401, 402, 403].includes(error.status);
    const total = isRejected ? undefined : await context.send(api.complete(code)).catch(() => undefined);
    if (total !== undefined)
        context.serviceRows(total);
    const parts = [
        `${shown(added)} of ${shown(rowCount(table.batches))} rows are in`,
        inDoubt === 0 ? undefined : `whether ${shown(inDoubt)} more are is not known`,
        total === undefined ? undefined : `the dataset has ${shown(total)} rows now`,
        context.journal === "kept" ? "running again with the same journal adds the rest" : "running again adds them again",
    ];
    context.unfinished(parts.filter((part) => part !== undefined).join("; "));
}
/** Rows of each file in some batches, and those it had before. */
function rowsOf(files, batches, before = new Map()) {
    const rows = new Map();
    for (const { parts } of batches) {
        for (const { file, rowCount: more } of parts)
            rows.set(file, (rows.get(file) ?? 0) + more);
    }
    return new Map(files.map((file) => [file, (before.get(file) ?? 0) + (rows.get(file.label) ?? 0)]));
}
function rowCount(batches) {
    return batches.reduce((sum, batch) => sum + batch.rowCount, 0);
}
function shown(rows) {
    return rows.toLocaleString("en-US");
}
function filesOf(batch, files) {
    const labels = new Set(batch.parts.map((part) => part.file));
    return files.filter((file) => labels.has(file.label));
}
/** Sends batches in order; the next one is read while the one before is under way. */
async function sendBatches(batches, context, request, accepted) {
    let next = batches[0]?.read();
    for (const [index, batch] of batches.entries()) {
        const insertData = (await next) ?? "";
        next = batches[index + 1]?.read();
        // Awaited in the next round; where this one fails, nobody asks for it any more.
        next?.catch(() => { });
        await context.send(request(batch, insertData));
        await accepted(batch);
    }
}
function failInDoubt({ inDoubt }, context) {
    for (const file of inDoubt) {
        const message = "an earlier run sent rows of it, and the journal does not say which of them arrived";
        const hint = "Look at the dataset whether it has these rows; only you can tell whether they have to be sent again.";
        context.fail(file, new errors/* InDoubtError */.QE(message, { files: [file], hint }));
    }
}
//# sourceMappingURL=graphite-note-rows.js.map
// EXTERNAL MODULE: ./packages/core/dist/services/table-problems.js
var table_problems = __webpack_require__(7225);
;// CONCATENATED MODULE: ./packages/core/dist/services/graphite-note.js











const OPTIONS = {
    token: true,
    baseUrl: true,
    userCode: true,
    target: true,
    columns: true,
    format: true,
    headerRow: true,
    sheet: true,
    delimiter: true,
    encoding: true,
    nullValues: true,
    rowsPerRequest: true,
    requestsPerMinute: true,
    compression: true,
    temporaryFolder: true,
};
/**
 * Graphite Note, for one dataset: all files are one task, read and checked while it is planned.
 * @throws {InputError} where an option cannot be used, or `append` has no columns
 */
function graphiteNote(options) {
    (0,dist_options/* refuseUnknown */.BW)(options, OPTIONS, "graphiteNote()");
    const { target, rowsPerRequest, requestsPerMinute, compression } = (0,dist_options/* withDefaults */.rO)(options, dist_options/* DEFAULTS */.zY.graphiteNote);
    notEmpty("userCode", options.userCode);
    if (target.mode === "create")
        notEmpty("name", target.name);
    else
        notEmpty("datasetCode", target.datasetCode);
    if (!Number.isSafeInteger(rowsPerRequest) || rowsPerRequest < 1) {
        throw new errors/* InputError */.dz("rowsPerRequest", `${rowsPerRequest} is not a positive whole number`);
    }
    if (!(requestsPerMinute >= 0 && Number.isFinite(requestsPerMinute))) {
        throw new errors/* InputError */.dz("requestsPerMinute", `${requestsPerMinute} is not a number from 0`);
    }
    (0,table_options/* checkTableOptions */.z)(options);
    const columns = options.columns === undefined ? undefined : givenColumns(options.columns);
    if (columns === undefined && target.mode === "append") {
        throw new errors/* InputError */.dz("columns", "is needed for `append`: the rows must fit the columns that the dataset has");
    }
    return {
        name: "graphite-note",
        baseUrl: (0,service_url/* serviceUrl */.R)(options.baseUrl ?? "https://app.graphite-note.com/api"),
        mode: target.mode,
        headers: { authorization: `Bearer ${options.token}` },
        secrets: [options.token],
        ...(requestsPerMinute === 0 ? {} : { requestsPerMinute }),
        async plan(files, context) {
            if (files.length === 0)
                return { tasks: [] };
            const { prepareTable } = await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 1161));
            const { temporaryFolder } = options;
            const earlier = await earlierRows(files, options, context);
            if (earlier.toSend.length === 0)
                return { tasks: [finishedTask(files, earlier, options)] };
            const table = await prepareTable(earlier.toSend, {
                skipRows: new Map([...earlier.accepted].map(([file, rows]) => [file.label, rows])),
                rowsPerRequest,
                compression,
                signal: context.signal,
                ...(columns === undefined ? {} : { columns }),
                ...(0,table_options/* givenTableOptions */.A)(options),
                ...(temporaryFolder === undefined ? {} : { temporaryFolder }),
            }).catch((error) => {
                throw (0,response/* property */.MZ)(error, "code") === "ENOSPC"
                    ? new errors/* InputError */.dz("temporaryFolder", "has no room for the encoded rows")
                    : error;
            });
            await tellNotices(table, columns === undefined ? "inferred" : "given", context);
            if (table.kind === "invalid")
                return invalidPlan(table, files, options);
            const fault = planFault(table, target.mode, requestsPerMinute, context.timeLeftMs());
            if (fault !== undefined) {
                await table.close();
                throw fault;
            }
            return { tasks: [tableTask(files, table, earlier, options)], close: () => table.close() };
        },
    };
}
function notEmpty(option, text) {
    if (text.trim() === "")
        throw new errors/* InputError */.dz(option, "is empty");
}
function givenColumns(value) {
    try {
        return (0,columns/* parseColumns */.f)(value);
    }
    catch (error) {
        if (error instanceof columns/* ColumnsError */.II)
            throw new errors/* InputError */.dz("columns", error.faults.join("; "));
        throw error;
    }
}
async function tellNotices(table, columns, context) {
    (0,table_problems/* tellTableNotices */.$)(table, context);
    if (table.kind === "ready" && columns === "inferred") {
        const { columnsAsYaml } = await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__, 8323));
        // As it stands below `with:` in a workflow.
        const details = `columns: |\n${columnsAsYaml(table.columns).replace(/^(?=-)/gm, "  ")}`;
        context.notice({
            level: "notice",
            message: "the columns were inferred; the YAML that declares them follows",
            details,
        });
    }
}
function invalidPlan({ problems, problemCount }, files, options) {
    return {
        tasks: [{ ...aboutTask(files, options), run: () => Promise.reject(new Error("the data has problems")) }],
        problems: problems.map(table_problems/* dataErrorOf */.a),
        problemCount,
    };
}
/** Why a table that is ready cannot be sent all the same. `timeLeftMs` is what the run has for sending. */
function planFault({ rowCount, batches }, mode, requestsPerMinute, timeLeftMs) {
    // That a fill without rows empties a dataset is not documented, and an export that failed should not empty one.
    if (mode === "replace" && rowCount === 0)
        return new errors/* DataError */.fL({}, "the files have no rows to replace a dataset with");
    const requests = batches.length + (mode === "create" ? 2 : 1);
    const minutes = requestsPerMinute === 0 ? 0 : (0,limits/* pacedMs */.i1)(requests, requestsPerMinute) / 60_000;
    const left = timeLeftMs / 60_000;
    if (minutes <= left)
        return undefined;
    return new errors/* InputError */.dz("timeoutMs", `is too short: ${sum(batches.map((batch) => batch.rowCount))} rows in ${batches.length} batches are ${requests} requests; at ${requestsPerMinute} a minute they take ` +
        `${minutes.toFixed(1)} minutes, more than the ${left.toFixed(1)} that the run has left: ` +
        "allow more time, more rows a request or more requests a minute");
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function label({ target }) {
    return target.mode === "create" ? `dataset "${(0,dist_text/* plainText */.w)(target.name, 200)}"` : `dataset ${target.datasetCode}`;
}
/** Only an append resumes where an earlier run was cut off; the other modes begin from the first row. */
async function earlierRows(files, options, context) {
    const earlier = await context.earlier(aboutTask(files, options).memory, files, isFillReceipt);
    if (options.target.mode !== "append") {
        const isThere = files.every((file) => earlier.get(file)?.kind === "arrived");
        return { toSend: isThere ? [] : files, accepted: new Map(), inDoubt: [] };
    }
    const accepted = new Map();
    for (const [file, upload] of earlier) {
        if (upload.kind === "arrived" || (upload.kind === "sent" && upload.receipt === undefined))
            continue;
        const rows = (0,response/* property */.MZ)((0,response/* property */.MZ)(upload.mark, "rows"), file.name);
        if (Number.isSafeInteger(rows) && Number(rows) >= 0)
            accepted.set(file, Number(rows));
    }
    // Its last request was not answered, or how far into the file that went cannot be told.
    const isLost = (file) => !accepted.has(file) && ["sent", "assumed"].includes(earlier.get(file)?.kind ?? "");
    return {
        toSend: files.filter((file) => earlier.get(file)?.kind !== "arrived" && !isLost(file)),
        accepted,
        inDoubt: files.filter(isLost),
    };
}
function aboutTask(files, options) {
    const { target, userCode } = options;
    const place = target.mode === "create" ? `name ${target.name}` : `dataset ${target.datasetCode}`;
    const unit = target.mode === "append" ? "parts" : "whole";
    return { label: label(options), files, memory: { target: [`user ${userCode}`, place], unit } };
}
/** All files have arrived or are in doubt. */
function finishedTask(files, earlier, options) {
    const { target, userCode } = options;
    return {
        ...aboutTask(files, options),
        async run(context) {
            failInDoubt(earlier, context);
            if (context.state === undefined || target.mode !== "append")
                return;
            const api = new GraphiteNoteApi(userCode, [], options.compression ?? "gzip");
            await completeAppend(target.datasetCode, api, context);
        },
    };
}
function tableTask(files, table, earlier, options) {
    const { target, userCode } = options;
    return {
        ...aboutTask(files, options),
        async run(context) {
            failInDoubt(earlier, context);
            const api = new GraphiteNoteApi(userCode, table.columns, options.compression ?? "gzip");
            const filling = { table, files, api, context };
            if (target.mode === "create") {
                const code = await context.send(api.create(target.name));
                context.learn(files, { itemId: code });
                await replaceRows({ ...filling, code }, "new");
            }
            else {
                const code = target.datasetCode;
                context.learn(context.files, { itemId: code });
                if (target.mode === "replace")
                    await replaceRows({ ...filling, code }, "replaced");
                else
                    await appendRows({ ...filling, code, files: earlier.toSend }, earlier.accepted);
            }
        },
    };
}
//# sourceMappingURL=graphite-note.js.map

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