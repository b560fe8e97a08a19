import { multipartBody } from "../body/multipart.js";
import { InputError, RefusedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { type HttpResponse, property, responseJson, responseText } from "../http/response.js";
import { isJsonPointer } from "../json-pointer.js";
import { DEFAULTS } from "../options.js";
import { redactor } from "../redact.js";
import type { ServiceRequest, UploadMode } from "../service.js";
import { plainText } from "../text.js";
import { findJobId, findState, refusalIn, stateKey } from "./datatile-answers.js";
import type { DatatileOptions } from "./datatile-options.js";
import { errorMessageIn } from "./error-message.js";
import { baseName } from "./stored-names.js";

const SUCCESS_STATES = ["completed", "complete", "done", "finished", "success", "succeeded", "successful", "processed"];
const FAILURE_STATES = ["failed", "failure", "error", "errored", "rejected", "cancelled", "canceled", "aborted"];

const FILE_FIELD = "dataset";
const JOB_ID = "{job-id}";

/** The documentation shows `create`; the words of the other two are what it calls them. */
const ACTIONS: Readonly<Record<UploadMode, string>> = { create: "create", replace: "reload", append: "append" };

/** DataTile could not process a file that it had accepted. */
export class JobFailedError extends RefusedError {}

/** What the answer to an upload means; plain data, for the report. */
export type UploadReceipt =
  | { readonly kind: "queued"; readonly jobId: string }
  | { readonly kind: "no-job-id"; readonly answer: string };

/** How far a job is. */
export type JobState =
  | { readonly kind: "succeeded" }
  | { readonly kind: "working"; readonly state: string }
  | { readonly kind: "no-state"; readonly answer: string }
  /** The service knows no such job (yet). */
  | { readonly kind: "unknown-job"; readonly answer: string };

/** The requests of the service's interface. */
export class DatatileApi {
  readonly #options: DatatileOptions;
  readonly #fields: readonly (readonly [string, string])[];
  readonly #statusUrl: ((jobId: string) => URL) | undefined;
  readonly #success: ReadonlySet<string>;
  readonly #failure: ReadonlySet<string>;
  readonly #redact: (text: string) => string;

  constructor(options: DatatileOptions, baseUrl: URL) {
    this.#options = options;
    checkHash(options.targetHash);
    checkPointer("jobIdPointer", options.jobIdPointer);
    checkPointer("statusPointer", options.statusPointer);
    this.#fields = formFields(options);
    this.#statusUrl = options.statusUrl === undefined ? undefined : statusAddress(options.statusUrl, baseUrl);
    this.#success = stateSet("successStates", options.successStates ?? SUCCESS_STATES);
    this.#failure = stateSet("failureStates", options.failureStates ?? FAILURE_STATES);
    for (const state of this.#failure) {
      if (this.#success.has(state)) throw new InputError("failureStates", `"${state}" is a state of success too`);
    }
    this.#redact = redactor([options.token]);
  }

  /** Whether jobs can be asked after. */
  get canAsk(): boolean {
    return this.#statusUrl !== undefined;
  }

  upload(file: DataFile): ServiceRequest<UploadReceipt> {
    const { mode, targetHash, jobIdPointer } = this.#options;
    const step = `upload to ${mode}`;
    return {
      step,
      method: "POST",
      path: `/${ACTIONS[mode]}/${encodeURIComponent(targetHash)}`,
      body: multipartBody({
        fields: this.#fields,
        files: [{ field: FILE_FIELD, file, fileName: baseName(file.name) }],
      }),
      // A database that is replaced twice by one file holds it once; the other two would store it twice.
      repeatable: mode === "replace",
      // Which status says "this destination is busy" is not public: these two are not said for anything else.
      busyStatuses: [409, 423],
      read: (answer) => {
        rejectHtml(step, answer);
        const jobId = findJobId(answerValue(answer), jobIdPointer);
        if (jobId !== undefined) return { kind: "queued", jobId };
        const refusal = refusalIn(responseJson(answer));
        if (refusal !== undefined)
          throw new RefusedError(`${step}: ${plainText(refusal, 500)} (HTTP ${answer.status})`, answer);
        return { kind: "no-job-id", answer: this.#redact(responseText(answer)) };
      },
      isReceipt: (value) => {
        if (property(value, "kind") === "no-job-id") return typeof property(value, "answer") === "string";
        const jobId = property(value, "jobId");
        return property(value, "kind") === "queued" && jobId !== undefined && jobId === findJobId(value, "/jobId");
      },
      errorMessage,
      hint: (status, words) => hint(status, words, mode),
    };
  }

  /** @returns where the job has failed, its `read` throws {@link JobFailedError} */
  askForState(jobId: string): ServiceRequest<JobState> {
    const step = "ask for the job's state";
    if (this.#statusUrl === undefined) throw new RangeError("there is no `statusUrl`");
    return {
      step,
      method: "GET",
      path: this.#statusUrl(jobId),
      repeatable: true,
      readStatuses: [404],
      read: (answer) => {
        // A server that does not know the address at all says so with a page.
        rejectHtml(step, answer);
        if (answer.status === 404) return { kind: "unknown-job", answer: this.#redact(responseText(answer)) };
        const value = answerValue(answer);
        const state = findState(value, this.#options.statusPointer);
        if (state === undefined) return { kind: "no-state", answer: this.#redact(responseText(answer)) };
        if (this.#success.has(stateKey(state))) return { kind: "succeeded" };
        if (!this.#failure.has(stateKey(state))) return { kind: "working", state };
        const said = plainText(errorMessage(answer) ?? state, 500);
        throw new JobFailedError(`job ${jobId} failed: ${said} (state "${plainText(state, 100)}")`, {
          status: answer.status,
          hint: "DataTile accepted the file and could not process it: look at the job there, correct the file, and send it again.",
        });
      },
      errorMessage,
      hint: (status, words) => {
        if (status === 401 || status === 403) return hint(status, words, this.#options.mode);
        return "Check `status-url`: its path is not public, so ask for it where your server is run.";
      },
    };
  }
}

function checkHash(hash: string): void {
  if (hash.trim() === "") throw new InputError("targetHash", "is empty");
  if (/[\s/\\?#\p{Cc}]/u.test(hash) || /^\.+$/.test(hash)) {
    throw new InputError(
      "targetHash",
      `${JSON.stringify(plainText(hash, 100))} is not a hash: give it without the address around it`,
    );
  }
}

function checkPointer(option: string, pointer: string | undefined): void {
  if (pointer === undefined || isJsonPointer(pointer)) return;
  throw new InputError(option, `${JSON.stringify(pointer)} is not a JSON pointer, which looks like "/job/id"`);
}

function formFields({
  callbackUrl,
  callbackField = DEFAULTS.datatile.callbackField,
  formFields = {},
}: DatatileOptions): [string, string][] {
  const fields = Object.entries(formFields);
  if (callbackUrl !== undefined) {
    if (!URL.canParse(callbackUrl) || !/^https?:\/\//i.test(callbackUrl)) {
      throw new InputError("callbackUrl", `${JSON.stringify(callbackUrl)} is not an http: or https: address`);
    }
    if (callbackField.trim() === "" || callbackField === FILE_FIELD) {
      throw new InputError("callbackField", `${JSON.stringify(callbackField)} cannot be the callback's form field`);
    }
    if (Object.hasOwn(formFields, callbackField)) {
      throw new InputError("formFields", `has \`${callbackField}\`, which is the field of \`callbackUrl\``);
    }
    fields.unshift([callbackField, callbackUrl]);
  }
  if (Object.hasOwn(formFields, FILE_FIELD))
    throw new InputError("formFields", `has \`${FILE_FIELD}\`, the field of the file`);
  return fields;
}

function stateSet(option: string, states: readonly string[]): ReadonlySet<string> {
  const keys = states.map(stateKey);
  if (keys.length === 0 || keys.includes("")) throw new InputError(option, "names no state, or an empty one");
  return new Set(keys);
}

/** @throws {InputError} where the template leads off the base URL's origin: the token goes with every request */
function statusAddress(template: string, baseUrl: URL): (jobId: string) => URL {
  const below = template.startsWith("/") ? baseUrl.href.replace(/\/$/, "") + template : template;
  const address = (jobId: string) => new URL(below.replaceAll(JOB_ID, encodeURIComponent(jobId)));
  if (!template.includes(JOB_ID)) throw new InputError("statusUrl", `does not hold ${JOB_ID}`);
  if (!URL.canParse(below.replaceAll(JOB_ID, "0"))) {
    throw new InputError(
      "statusUrl",
      `${JSON.stringify(template)} is neither an address nor a path that begins with "/"`,
    );
  }
  const { origin, username, password, hash } = address("0");
  if (origin !== baseUrl.origin || username !== "" || password !== "") {
    throw new InputError("statusUrl", `leads to ${origin}, but the token is for ${baseUrl.origin} only`);
  }
  if (hash !== "") throw new InputError("statusUrl", "must not have a fragment");
  return address;
}

/** A page, such as that of a login, is neither a yes nor a no. */
function rejectHtml(step: string, answer: HttpResponse): void {
  const isHtml =
    /\bhtml\b/i.test(answer.headers["content-type"] ?? "") || /^\s*</.test(answer.body.subarray(0, 100).toString());
  if (!isHtml) return;
  throw new UnexpectedAnswerError(
    `${step}: the answer (HTTP ${answer.status}) is HTML or XML: ${responseText(answer)}`,
    {
      status: answer.status,
      hint: "Check `base-url`, and whether the file arrived before sending it again.",
    },
  );
}

// A bare id or state is far shorter. The beginning of a longer text would be half of something.
const MOST_BARE_BYTES = 1000;

/** The answer's JSON, or its text where it is not JSON but may be a bare id or state. */
function answerValue(answer: HttpResponse): unknown {
  return (
    responseJson(answer) ?? (answer.body.length > MOST_BARE_BYTES ? undefined : answer.body.toString("utf8").trim())
  );
}

function errorMessage(answer: HttpResponse): string | undefined {
  return errorMessageIn(responseJson(answer));
}

/**
 * What a status may mean. A server uses 400 and 403 for quotas and formats too: where it says why it refuses, a guess would
 * contradict it.
 */
function hint(status: number, words: string | undefined, mode: UploadMode): string | undefined {
  if (status === 401) return "Check `token`: generating a new token ends the old ones.";
  if (words !== undefined) return undefined;
  const target =
    mode === "create"
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
