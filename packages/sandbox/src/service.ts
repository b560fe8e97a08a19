import type { IncomingHttpHeaders } from "node:http";
import type { Form, FormRules } from "./multipart.js";
import { Refusal } from "./refusal.js";
import type { StoredFile } from "./stored-file.js";

/** What a service answers: an HTTP status, headers, and a body that is sent as JSON; none where it is undefined. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A request as a service sees it, before its body is read. */
export interface Call {
  readonly method: string;
  /** The path below the service's prefix, still percent-encoded, with its leading slash: `/v1/datasets/7/files/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The address of the service itself, without a trailing slash, for answers that hold links. */
  readonly baseUrl: string;
}

/** What a service will do with a request: which body it wants and what it makes of it. `process` may throw a {@link Refusal}. */
export type Operation =
  | { readonly kind: "no-body"; process(): Answer | Promise<Answer> }
  | { readonly kind: "multipart"; readonly rules: FormRules; process(form: Form): Answer | Promise<Answer> }
  | { readonly kind: "json"; readonly maxBytes: number; process(value: unknown): Answer | Promise<Answer> }
  /** A body of any type, kept as a file of this name. */
  | { readonly kind: "bytes"; readonly name: string; process(file: StoredFile): Answer | Promise<Answer> };

/** One stand-in: decides what a request means, and how a refusal looks in this service's own words. */
export interface Service {
  /** Checks address and credentials and says what to do. Throws a {@link Refusal}. */
  route(call: Call): Operation;
  refuse(refusal: Refusal): Answer;
  /** All that the service holds, as JSON values. */
  snapshot(): unknown;
  /** The same for people to read, a line for each thing. */
  describe(): readonly string[];
}

/**
 * The parts of a path that matches a template, percent-decoded, or `undefined` where it does not match.
 *
 * A template's `{name}` stands for one path segment: `/v1/tables/{name}/describe/`.
 */
export function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? "";
    if (segment.startsWith("{")) {
      if (value === "") return undefined;
      values[segment.slice(1, -1)] = decodeSegment(value);
    } else if (segment !== value) {
      return undefined;
    }
  }
  return values;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(400, `The path segment "${segment}" is not percent-encoded UTF-8.`);
  }
}

/** Throws a {@link Refusal} unless the text is a JSON object whose values are all strings. */
export function readStringMap(field: string, text: string): Readonly<Record<string, string>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, `${field} is not JSON.`, { field });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Refusal(400, `${field} is not a JSON object.`, { field });
  }
  const map: Record<string, string> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry !== "string") throw new Refusal(400, `${field}.${key} is not a string.`, { field });
    map[key] = entry;
  }
  return map;
}
