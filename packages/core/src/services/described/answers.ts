import { type HttpResponse, responseJson } from "../../http/response.js";
import { errorMessageIn } from "../error-message.js";
import type { AnswerRules, FindRules, JobRules, Pointers, Tests } from "./schema.js";

/** An answer as a description's rules see it. */
export interface SeenAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; a short text where it is not JSON; undefined where it is empty or a page. */
  readonly value: unknown;
  /** Whether it is HTML or XML: the page of a proxy or a login says nothing of what became of a request. */
  readonly isPage: boolean;
}

// A bare id, state or word is far shorter; the beginning of a longer text would be half of something.
const MOST_BARE_BYTES = 1000;

export function seen(answer: HttpResponse): SeenAnswer {
  const { status, headers, body } = answer;
  const json = responseJson(answer);
  const bare = json === undefined && body.length <= MOST_BARE_BYTES ? body.toString("utf8").trim() : "";
  const isPage =
    json === undefined &&
    (/\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*</.test(body.subarray(0, 100).toString()));
  return { status, headers, value: json ?? (isPage || bare === "" ? undefined : bare), isPage };
}

/** What is at a pointer; with `*` for a step, everything that is. Own properties only. */
function allAt(value: unknown, pointer: string): unknown[] {
  let found: readonly unknown[] = [value];
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    found = found.flatMap((parent) => {
      if (typeof parent !== "object" || parent === null) return [];
      if (Array.isArray(parent))
        return key === "*" ? parent : /^(0|[1-9]\d*)$/.test(key) && key in parent ? [parent[Number(key)]] : [];
      return Object.hasOwn(parent, key) ? [(parent as Record<string, unknown>)[key]] : []; // an object that has it as its own
    });
  }
  return [...found];
}

/** The first value that the pointers find; null and a mapping behind one of several pointers are none. */
export function valueAt(value: unknown, pointers: Pointers | undefined): unknown {
  if (pointers === undefined) return undefined;
  return [pointers]
    .flat()
    .flatMap((pointer) => allAt(value, pointer))
    .find(
      (found) => found !== undefined && found !== null && (typeof pointers === "string" || typeof found !== "object"),
    );
}

/** What can be an id: a whole number, or a text that can stand in an address and a report. */
export function idAt(value: unknown, pointers: Pointers | undefined): string | undefined {
  const found = valueAt(value, pointers);
  if (typeof found === "number") return Number.isSafeInteger(found) ? String(found) : undefined;
  if (typeof found !== "string" || found === "" || found.length > 200) return undefined;
  return /[\p{C}\p{Z}]/u.test(found) || /^\.+$/.test(found) ? undefined : found;
}

/** The sum of the numbers at the pointers; undefined where there is none. */
export function sumAt(value: unknown, pointers: Pointers | undefined): number | undefined {
  const numbers = [pointers ?? []]
    .flat()
    .flatMap((pointer) => allAt(value, pointer))
    .filter((found) => Number.isSafeInteger(found))
    .map(Number);
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0);
}

/** The service's own words; undefined where there are none. */
export function wordsIn(value: unknown, pointers: Pointers | undefined): string | undefined {
  return pointers === undefined
    ? errorMessageIn(value)
    : [pointers]
        .flat()
        .map((pointer) => errorMessageIn(valueAt(value, pointer)))
        .find((words) => words !== undefined);
}

function results(tests: Tests | undefined, { status, headers, value }: SeenAnswer, need: "every" | "some"): boolean[] {
  return Object.entries(tests ?? {}).map(([place, wanted]) => {
    const header = /^header (.*)$/.exec(place)?.[1]?.toLowerCase();
    const found = place === "status" ? [status] : header === undefined ? allAt(value, place) : [headers[header]];
    const there = found.filter((one) => one !== undefined);
    if (typeof wanted === "object" && wanted !== null && "exists" in wanted) {
      return wanted.exists === there.some((one) => one !== null && one !== "");
    }
    const fits = (one: unknown) =>
      [wanted].flat().some((value) => value === one || (typeof one === "string" && String(value) === one));
    return there.length > 0 && there[need](fits);
  });
}

/** What an answer to an upload means. */
export type Verdict =
  | { readonly kind: "arrived"; readonly id: string | undefined; readonly job: string | undefined }
  | { readonly kind: "refused" | "partial" }
  | { readonly kind: "neither"; readonly why: string };

export function judge(rules: AnswerRules, answer: SeenAnswer): Verdict {
  const { status, value } = answer;
  if (answer.isPage) return { kind: status >= 400 && status < 500 ? "refused" : "neither", why: "it is a page" };
  if (results(rules.partial, answer, "some").some(Boolean)) return { kind: "partial" };
  if (results(rules.refused, answer, "some").some(Boolean)) return { kind: "refused" };
  if (status >= 400 && status < 500) return { kind: "refused" };
  if (status < 200 || status >= 300) return { kind: "neither", why: `HTTP ${status} is not a yes` };
  if (!results(rules.success, answer, "every").every(Boolean))
    return { kind: "neither", why: "`answer.success` does not hold" };
  const id = idAt(value, rules.id);
  if (rules.id !== undefined && id === undefined) return { kind: "neither", why: `no id is at ${named(rules.id)}` };
  return { kind: "arrived", id, job: idAt(value, rules.job) };
}

export function named(pointers: Pointers): string {
  return [pointers]
    .flat()
    .map((pointer) => `\`${pointer}\``)
    .join(" or ");
}

/** A state for comparing: `In Progress`, `in_progress` and `IN-PROGRESS` are one. */
function stateKey(state: string): string {
  return state.toLowerCase().replace(/[\s_-]+/g, "");
}

/** How far a job is. */
export type JobState =
  | { readonly kind: "succeeded"; readonly rows: number | null }
  | { readonly kind: "failed"; readonly state: string; readonly words: string | null }
  | { readonly kind: "working"; readonly state: string }
  | { readonly kind: "no-state" | "unknown-job" };

export function judgeJob(job: JobRules, { status, value, isPage }: SeenAnswer): JobState {
  if (!isPage && (job.unknown ?? [404]).includes(status)) return { kind: "unknown-job" };
  const found = valueAt(value, job.state);
  if (!["string", "number", "boolean"].includes(typeof found)) return { kind: "no-state" };
  const state = String(found);
  const isIn = (states: readonly string[] = []) => states.some((one) => stateKey(one) === stateKey(state));
  if (isIn(job.success)) return { kind: "succeeded", rows: sumAt(value, job.rows) ?? null };
  return isIn(job.failure)
    ? { kind: "failed", state, words: wordsIn(value, job.words) ?? null }
    : { kind: "working", state };
}

/** A page of a look-up; undefined where the answer is none. */
export function itemsIn(
  find: FindRules,
  { value }: SeenAnswer,
): { items: readonly unknown[]; hasMore: boolean } | undefined {
  const items = find.items === undefined ? [value] : valueAt(value, find.items);
  if (typeof value !== "object" || value === null || !Array.isArray(items)) return undefined;
  return { items, hasMore: ![undefined, false, ""].includes(valueAt(value, find.next) as undefined) };
}
