import { multipartBody } from "../body/multipart.js";
import { asUploadError, InDoubtError, InputError, RefusedError, UnexpectedAnswerError } from "../errors.js";
import type { DataFile } from "../files/data-file.js";
import { isJsonPointer } from "../json-pointer.js";
import { KeyedLock } from "../keyed-lock.js";
import { redactor } from "../redact.js";
import { type Answer, answerJson, answerText } from "../send/answer.js";
import type { DatasetService, Notice, ServiceRequest, TaskContext, UploadMode, UploadTask } from "../service.js";
import { serviceUrl } from "../service-url.js";
import { plainText } from "../text.js";
import { findJobId, findState, refusalIn, stateKey, WORKING_STATES } from "./datatile-answers.js";
import { errorWords } from "./error-words.js";

/**
 * DataTile's Data Collector: each file is one operation on a folder or a database. Facts from the service's user
 * documentation; what it leaves open are options. See docs/services/datatile.md.
 */
export interface DatatileOptions {
  /** Sent as the header `token`. Generating a new one ends the old ones. */
  readonly token: string;
  /** Every customer has a server of its own. */
  readonly baseUrl: string;
  /** `create` makes a database of each file, `replace` puts one file in place of a database's data, `append` adds rows. */
  readonly mode: UploadMode;
  /** The hash of a folder, not the root, for `create`; of a database for `replace` and `append`. */
  readonly targetHash: string;
  /** Where DataTile sends each change of the job's status; `http:` or `https:`. */
  readonly callbackUrl?: string;
  /** The form field that `callbackUrl` goes in. Default `callback`. */
  readonly callbackField?: string;
  /** JSON pointer (RFC 6901) to the job id in an upload's answer. Default: the usual names, or an answer that is the id. */
  readonly jobIdPointer?: string;
  /** Where a job's state can be asked for, with `{job-id}` in it: a path below `baseUrl`, or an address on its origin. Default: nowhere. */
  readonly statusUrl?: string;
  /** JSON pointer to the state in the answer of `statusUrl`. Default: the usual names, or an answer that is the state. */
  readonly statusPointer?: string;
  /** States of a job that has ended well, in any case. Default {@link SUCCESS_STATES}. */
  readonly successStates?: readonly string[];
  /** States of a job that has failed. Default {@link FAILURE_STATES}. */
  readonly failureStates?: readonly string[];
  /** More multipart fields, for what a server has and its documentation does not show. */
  readonly formFields?: Readonly<Record<string, string>>;
}

const SUCCESS_STATES = ["completed", "complete", "done", "finished", "success", "succeeded", "successful", "processed"];
const FAILURE_STATES = ["failed", "failure", "error", "errored", "rejected", "cancelled", "canceled", "aborted"];

const FILE_FIELD = "dataset";
const JOB_ID = "{job-id}";

/** The documentation shows `create`; the words of the other two are what it calls them. */
const ACTIONS: Readonly<Record<UploadMode, string>> = { create: "create", replace: "reload", append: "append" };

/**
 * One destination is never used by two uploads at once: DataTile refuses a second one while it works on the first. A lane
 * sees to that within a run, this within a process that runs several.
 */
const destinations = new KeyedLock();

/**
 * DataTile, for one destination: each task is a file, one after the other.
 * @throws {InputError} where an option cannot be used, or `statusUrl` leads off the server that the token is for
 */
export function datatile(options: DatatileOptions): DatasetService {
  const baseUrl = serviceUrl(options.baseUrl);
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
        throw new InputError(
          "files",
          `\`mode\` "replace" takes one file, not ${files.length}: the last would be all that is left`,
        );
      }
      const notice = once(context.notice);
      for (const file of files) {
        if (/\.(sav|zsav|csv|xlsx?)$/i.test(file.name)) continue;
        const message = "DataTile's documentation names .sav, .zsav, CSV and Excel files only";
        context.notice({ level: "warning", message, file: file.label });
      }
      if (files.length > 0 && !api.canAsk) {
        const message =
          "Files count as uploaded once DataTile has queued them: set `status-url` to wait for their processing";
        notice({ level: "notice", message });
      }
      return { tasks: files.map((file, index) => uploadTask(file, { api, notice, next: files[index + 1] })) };
    },
  };

  function uploadTask(
    file: DataFile,
    { next, ...tools }: { api: DatatileApi; notice: TellOnce; next: DataFile | undefined },
  ): UploadTask {
    return {
      label: `${mode} "${plainText(baseName(file), 200)}"`,
      files: [file],
      lane: targetHash,
      // What replaces a database is not there any more once another file has replaced it in turn.
      memory: { target: [`hash ${targetHash}`], unit: mode === "replace" ? "whole" : "file" },
      async run(context) {
        await destinations.hold(`${baseUrl.href} ${targetHash}`, context.signal, async () => {
          const receipt = await context.send(api.upload(file));
          if (receipt.kind === "no-job-id") {
            const message = `no job id was found in the answer: ${receipt.answer || "it is empty"}; set \`job-id-pointer\` where it has one`;
            context.notice({ level: "warning", message, file: file.label });
          } else {
            context.learn([file], { jobId: receipt.jobId });
            // The next file needs the destination, so only the last one's wait is the user's to skip.
            const mustWait = context.waitFor === "processed" || next !== undefined;
            if (mustWait && api.canAsk) await waitForJob(file, receipt.jobId, context, tools);
          }
          context.confirm([file]);
        });
      },
    };
  }
}

/** Waits until the job has ended well. @throws {RefusedError} with the service's words where it failed */
async function waitForJob(
  file: DataFile,
  jobId: string,
  context: TaskContext,
  { api, notice }: { api: DatatileApi; notice: TellOnce },
): Promise<void> {
  try {
    await context.poll(async () => {
      const state = await context.send(api.askForState(jobId));
      if (state.kind === "succeeded") return true;
      if (state.kind === "not-found") {
        const message = `No state was found in the answer about a job: ${state.answer || "it is empty"}; set \`status-pointer\``;
        notice({ level: "warning", message });
      } else if (!WORKING_STATES.has(stateKey(state.state))) {
        const message = `The state "${plainText(state.state, 100)}" of a job is in neither \`success-states\` nor \`failure-states\`: still waiting`;
        notice({ level: "notice", message });
      }
      return undefined;
    });
  } catch (error) {
    if (error instanceof JobFailedError) {
      context.forget(file);
      throw error;
    }
    // The service has the file: sending it again could store its rows twice.
    throw new InDoubtError(`job ${jobId} was accepted, how it ended is not known: ${asUploadError(error).message}`, {
      files: [file],
      cause: error,
      hint: "Look at the job in DataTile before sending the file again, and check `status-url`.",
    });
  }
}

/** DataTile could not process a file that it had accepted. */
class JobFailedError extends RefusedError {}

/** What the answer to an upload means; plain data, for the report. */
type UploadReceipt =
  | { readonly kind: "queued"; readonly jobId: string }
  | { readonly kind: "no-job-id"; readonly answer: string };

/** How far a job is. */
type JobState =
  | { readonly kind: "succeeded" }
  | { readonly kind: "working"; readonly state: string }
  | { readonly kind: "not-found"; readonly answer: string };

/** The requests of the service's interface. */
class DatatileApi {
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
      body: multipartBody({ fields: this.#fields, files: [{ field: FILE_FIELD, file, fileName: baseName(file) }] }),
      // A database that is replaced twice by one file holds it once; the other two would store it twice.
      repeatable: mode === "replace",
      // Which status says "this destination is busy" is not public: these two are not said for anything else.
      busyStatuses: [409, 423],
      read: (answer) => {
        rejectHtml(step, answer);
        const jobId = findJobId(answerValue(answer), jobIdPointer);
        if (jobId !== undefined) return { kind: "queued", jobId };
        const refusal = refusalIn(answerJson(answer));
        if (refusal !== undefined)
          throw new RefusedError(`${step}: ${plainText(refusal, 500)} (HTTP ${answer.status})`, answer);
        return { kind: "no-job-id", answer: this.#redact(answerText(answer)) };
      },
      words,
      hint: (status) => hint(status, mode),
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
      read: (answer) => {
        rejectHtml(step, answer);
        const value = answerValue(answer);
        const state = findState(value, this.#options.statusPointer);
        if (state === undefined) return { kind: "not-found", answer: this.#redact(answerText(answer)) };
        if (this.#success.has(stateKey(state))) return { kind: "succeeded" };
        if (!this.#failure.has(stateKey(state))) return { kind: "working", state };
        const said = plainText(words(answer) ?? state, 500);
        throw new JobFailedError(`job ${jobId} failed: ${said} (state "${plainText(state, 100)}")`, {
          status: answer.status,
          hint: "DataTile accepted the file and could not process it: look at the job there, correct the file, and send it again.",
        });
      },
      words,
      hint: (status) => {
        if (status === 401 || status === 403) return hint(status, this.#options.mode);
        return "Check `status-url`: its path is not public, so ask for it where your server is run.";
      },
    };
  }
}

/** Says each message once. */
type TellOnce = (notice: Notice) => void;

function once(tell: (notice: Notice) => void): TellOnce {
  const said = new Set<string>();
  return (notice) => {
    if (said.has(notice.message)) return;
    said.add(notice.message);
    tell(notice);
  };
}

function baseName(file: DataFile): string {
  return file.name.slice(file.name.lastIndexOf("/") + 1);
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

function formFields({ callbackUrl, callbackField = "callback", formFields = {} }: DatatileOptions): [string, string][] {
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
function rejectHtml(step: string, answer: Answer): void {
  const isHtml =
    /\bhtml\b/i.test(answer.headers["content-type"] ?? "") || /^\s*</.test(answer.body.subarray(0, 100).toString());
  if (!isHtml) return;
  throw new UnexpectedAnswerError(`${step}: the answer (HTTP ${answer.status}) is HTML or XML: ${answerText(answer)}`, {
    status: answer.status,
    hint: "Check `base-url`, and whether the file arrived before sending it again.",
  });
}

/** The answer's JSON, or its text where it is not JSON. */
function answerValue(answer: Answer): unknown {
  return answerJson(answer) ?? answer.body.subarray(0, 1000).toString("utf8").trim();
}

function words(answer: Answer): string | undefined {
  return errorWords(answerJson(answer));
}

function hint(status: number, mode: UploadMode): string | undefined {
  const target =
    mode === "create"
      ? "Check `target-hash`: for `mode: create` it is the hash of a folder, and not of the root."
      : `Check \`target-hash\`: for \`mode: ${mode}\` it is the hash of a database.`;
  switch (status) {
    case 400:
    case 422:
      return target;
    case 401:
      return "Check `token`: generating a new token ends the old ones.";
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
