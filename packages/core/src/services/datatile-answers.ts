import { property } from "../http/response.js";
import { atJsonPointer } from "../json-pointer.js";
import { errorMessageIn } from "./error-message.js";

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
export const WORKING_STATES: ReadonlySet<string> = new Set(
  [
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
  ].flat(),
);

const ANSWER_STATES: ReadonlySet<string> = new Set(["success", "ok", "error", "fail", "true", "false", "200"]);

/** A state for comparing: `In Progress`, `in_progress` and `IN-PROGRESS` are one. */
export function stateKey(state: string): string {
  return state.toLowerCase().replace(/[\s_-]+/g, "");
}

/**
 * The id of the processing job in an upload's answer: at the pointer, under one of the usual names (also within `job`,
 * `data` or `result`), or the answer itself.
 * @param answer - JSON, or the answer's text where it is none
 * @returns only what can stand in an address: text of 1 to 200 characters without controls, or a whole number
 */
export function findJobId(answer: unknown, pointer: string | undefined): string | undefined {
  if (pointer !== undefined) return asJobId(atJsonPointer(answer, pointer));
  // A bare word is an id only if it looks like one: "OK" and "queued" have no digit.
  if (typeof answer === "string") return /^(?=.*\d)[\w.:~-]+$/.test(answer) ? asJobId(answer) : undefined;
  if (typeof answer === "number") return asJobId(answer);
  const inner = wrapped(answer);
  return first(asJobId, [answer, ...inner], JOB_ID_NAMES) ?? first(asJobId, [...inner, answer], ID_NAMES);
}

/** A job's state: at the pointer, under one of the usual names (within `job`, `data` or `result` first), or the answer itself. */
export function findState(answer: unknown, pointer: string | undefined): string | undefined {
  if (pointer !== undefined) return asState(atJsonPointer(answer, pointer));
  const bare = asState(answer);
  if (bare !== undefined) return bare;
  const inner = wrapped(answer);
  const outer = first(asState, [answer], STATE_NAMES);
  // `{"status": "success", "data": {…}}` may speak of the answer, not of the job.
  const isOfAnswer = inner.length > 0 && outer !== undefined && ANSWER_STATES.has(stateKey(outer));
  return first(asState, inner, STATE_NAMES) ?? (isOfAnswer ? undefined : outer);
}

/** The words of a no that came with a status of success; undefined where the answer is none. */
export function refusalIn(answer: unknown): string | undefined {
  if (property(answer, "success") === false) return errorMessageIn(answer) ?? "the service gave no reason";
  return errorMessageIn(property(answer, "error"));
}

/** The objects that an answer wraps around the job. */
function wrapped(answer: unknown): object[] {
  const outer = WRAPPERS.map((name) => property(answer, name)).filter(isObject);
  return outer.flatMap((value) => [...WRAPPERS.map((name) => property(value, name)).filter(isObject), value]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function first<T>(
  read: (value: unknown) => T | undefined,
  places: readonly unknown[],
  names: readonly string[],
): T | undefined {
  for (const place of places) {
    for (const name of names) {
      const found = read(property(place, name));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function asJobId(value: unknown): string | undefined {
  // A number beyond 2^53 was rounded when the JSON was read: it is another job's.
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  if (typeof value !== "string" || value.length > 200 || value.trim() !== value) return undefined;
  // "." and ".." would climb up the path they are put into.
  return value === "" || /[\p{C}\p{Z}]/u.test(value) || /^\.+$/.test(value) ? undefined : value;
}

function asState(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value.trim() !== "" && value.length <= 200 ? value.trim() : undefined;
}
