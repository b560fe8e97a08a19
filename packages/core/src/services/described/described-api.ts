import * as v from "valibot";
import type { RequestBody } from "../../body/body.js";
import { InDoubtError, RefusedError, type UnexpectedAnswerError } from "../../errors.js";
import type { DataFile } from "../../files/data-file.js";
import { type HttpResponse, responseJson, responseText } from "../../http/response.js";
import type { Json, ServiceRequest } from "../../service.js";
import { plainText } from "../../text.js";
import { unexpected } from "../unexpected-answer.js";
import {
  idAt,
  itemsIn,
  type JobState,
  judge,
  judgeJob,
  named,
  type SeenAnswer,
  seen,
  sumAt,
  valueAt,
  wordsIn,
} from "./answers.js";
import type { DescriptionInMode } from "./contradictions.js";
import type { Pointers } from "./schema.js";
import { fill, fillAll, type Values } from "./template.js";

const id = v.pipe(
  v.string(),
  v.check((text) => idAt(text, "") === text),
);
const receipt = v.strictObject({
  id: v.exactOptional(id),
  job: v.exactOptional(id),
  rows: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
  name: v.exactOptional(v.string()),
  kept: v.exactOptional(v.record(v.string(), id)),
});

/** What a yes to an upload says. */
export type Receipt = v.InferOutput<typeof receipt>;

/** Whether what a journal has can be one: others may have written it. */
export function isReceipt(value: Json): value is Receipt {
  return v.is(receipt, value);
}

/** A page of a look-up. */
export type Page = { readonly items: readonly FoundItem[]; readonly hasMore: boolean };

/** What a look-up shows of a thing. */
export type FoundItem = {
  readonly id: string;
  /** What it has at the pointers of `find.where`, in their order; null where it has nothing there. */
  readonly shown: readonly (string | null)[];
  readonly rows: number | null;
};

/** A thing that is looked up by itself need not have an id. */
export const NO_ID = "";

/** The requests of a described service. */
export class DescribedApi {
  readonly #description: DescriptionInMode;

  constructor(description: DescriptionInMode) {
    this.#description = description;
  }

  /** @throws {InputError} where a value cannot stand in the request */
  upload(
    file: DataFile,
    values: Values,
    { step, body }: { readonly step: string; readonly body: RequestBody },
  ): ServiceRequest<Receipt> {
    const { upload, answer = {} } = this.#description;
    const { method = "POST", repeatable = false } = upload;
    return {
      ...this.#request(upload, values, step, answer.words),
      method,
      body,
      repeatable,
      busyStatuses: answer.busy ?? [],
      // Only there a no may be more than a no.
      readStatuses: answer.partial === undefined ? [] : CLIENT_ERRORS,
      read: (given) => this.#readUpload(given, file, step),
      isReceipt,
    };
  }

  /** Asks for the state of a job, also of one that has failed. */
  job(id: string, values: Values): ServiceRequest<JobState> {
    const { job } = this.#description;
    if (job === undefined) throw new RangeError("the description has no `job`");
    const withId: Values = (name) => (name === "job.id" ? id : values(name));
    return {
      ...this.#request(job, withId, "ask for the job's state", job.words),
      method: "GET",
      repeatable: true,
      readStatuses: job.unknown ?? [404],
      read: (given) => judgeJob(job, seen(given)),
    };
  }

  /** A page of the look-up, from 1; undefined where a value that the address needs is not known yet. */
  find(page: number, values: Values): ServiceRequest<Page> | undefined {
    const { find } = this.#description;
    if (find === undefined) return undefined;
    const withPage: Values = (name) => (name === "page" ? page : values(name));
    if (fill(find.path, withPage, "path") === undefined) return undefined;
    const step = "look for the file";
    return {
      ...this.#request(find, withPage, step, undefined),
      method: "GET",
      repeatable: true,
      readStatuses: find.absent ?? [],
      read: (given) => {
        if (find.absent?.includes(given.status)) return { items: [], hasMore: false };
        const found = itemsIn(find, seen(given));
        if (found === undefined)
          throw unexpected(
            step,
            given,
            find.items === undefined ? "is not JSON" : `has no list at ${named(find.items)}`,
          );
        const items = found.items.flatMap((item): FoundItem[] => {
          const id = find.id === undefined ? NO_ID : idAt(item, find.id);
          if (id === undefined) return [];
          const shown = Object.keys(find.where).map((pointer) => textAt(item, pointer));
          return [{ id, shown, rows: sumAt(item, find.rows) ?? null }];
        });
        return { items, hasMore: found.hasMore };
      },
    };
  }

  #readUpload(given: HttpResponse, file: DataFile, step: string): Receipt {
    const { answer = {} } = this.#description;
    const answered = seen(given);
    const verdict = judge(answer, answered);
    const { value } = answered;
    switch (verdict.kind) {
      case "refused":
        throw new RefusedError(`${step}: ${this.#said(answered, given)} (HTTP ${given.status})`, {
          status: given.status,
          hint: this.#hint(given.status),
        });
      case "partial":
        throw new InDoubtError(
          `${step}: the service took only a part of it: ${this.#said(answered, given)} (HTTP ${given.status})`,
          {
            files: [file],
            hint: this.#hint(given.status) ?? LOOK,
          },
        );
      case "neither":
        throw this.#unclear(step, given, verdict.why);
    }
    const size = valueAt(value, answer.size);
    if (typeof size === "number" && size > 0 && size !== file.size) {
      throw new InDoubtError(`${step}: the answer says that ${size} bytes arrived, but ${file.size} were sent`, {
        files: [file],
        hint: LOOK,
      });
    }
    const rows = sumAt(value, answer.rows);
    const stored = textAt(value, answer.name);
    const kept = Object.entries(answer.keep ?? {}).flatMap(([name, place]) => {
      const id = idAt(value, typeof place === "object" && "at" in place ? place.at : place);
      return id === undefined ? [] : [[name, id] as const];
    });
    return {
      ...(verdict.id === undefined ? {} : { id: verdict.id }),
      ...(verdict.job === undefined ? {} : { job: verdict.job }),
      ...(rows === undefined ? {} : { rows }),
      ...(stored === null || stored.length > MOST_NAME_LENGTH ? {} : { name: stored }),
      ...(kept.length === 0 ? {} : { kept: Object.fromEntries(kept) }),
    };
  }

  #unclear(step: string, given: HttpResponse, why: string): UnexpectedAnswerError {
    return unexpected(
      step,
      given,
      `is neither a yes nor a no (${why})`,
      `Compare it with \`answer\` in the description. ${LOOK}`,
    );
  }

  #said({ value }: SeenAnswer, given: HttpResponse): string {
    const words = wordsIn(value, this.#description.answer?.words);
    return words === undefined ? responseText(given) || "the service gave no reason" : plainText(words, 500);
  }

  #request(
    spec: {
      readonly path: string;
      readonly query?: Readonly<Record<string, string>>;
      readonly headers?: Readonly<Record<string, string>>;
    },
    values: Values,
    step: string,
    words: Pointers | undefined,
  ): Pick<ServiceRequest<never>, "step" | "path" | "query" | "headers" | "errorMessage" | "hint"> {
    return {
      step,
      path: fill(spec.path, values, "path") ?? "",
      query: fillAll(spec.query, values, "text"),
      headers: fillAll(spec.headers, values, "header"),
      errorMessage: (given) => wordsIn(responseJson(given), words),
      hint: (status) => this.#hint(status),
    };
  }

  #hint(status: number): string | undefined {
    const own = this.#description.hints?.[String(status)];
    if (own !== undefined) return own;
    if (status === 401 || status === 403) return "Check `token`, and what it may do.";
    return status === 404 ? "Check `base-url` and `service-inputs`." : undefined;
  }
}

const LOOK = "Look at the service whether the file arrived before sending it again.";
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/** Longer than any service's names: what is longer is kept nowhere, neither in memory nor in a report. */
const MOST_NAME_LENGTH = 4096;

function textAt(value: unknown, pointers: Pointers | undefined): string | null {
  const found = valueAt(value, pointers);
  return ["string", "number", "boolean"].includes(typeof found) ? String(found) : null;
}
