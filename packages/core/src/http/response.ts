import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { UnexpectedAnswerError } from "../errors.js";
import { plainText } from "../text.js";

/** A complete answer. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most {@link MAX_RESPONSE_BYTES}, decompressed. */
  readonly body: Buffer;
  /** How much of the request had gone when it came: of one that was sent in part, the service cannot have taken the whole. */
  readonly requestSent: "whole" | "in-part";
}

/** An answer as it was read, without what is known of its request. */
export type ResponseContent = Omit<HttpResponse, "requestSent">;

/** The largest answer that is read, in bytes: a page of 1,000 files with long names takes less than a tenth. */
export const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

/** Whether an answer is a no by its status: then the service wants no more of the request's body. */
export function saysNo({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 300;
}

/**
 * Reads an answer to its end.
 * @throws an `Error` with the code `TRUNCATED_ANSWER` where one that says yes was cut off
 * @throws {UnexpectedAnswerError} where one that says yes is larger than {@link MAX_RESPONSE_BYTES}, as sent or
 * decompressed, or cannot be decompressed. Any other is judged by its status: of its body, what can be read is kept.
 */
export async function readResponse(incoming: IncomingMessage): Promise<ResponseContent> {
  const status = incoming.statusCode ?? 0;
  const body = await readBody(incoming, status);
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  return { status, headers, body: decompress(body, headers["content-encoding"], status) };
}

async function readBody(incoming: IncomingMessage, status: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_RESPONSE_BYTES) {
        if (saysYes(status)) throw tooLarge(status);
        break;
      }
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof UnexpectedAnswerError) throw cause;
    if (saysYes(status)) {
      throw Object.assign(new Error("the answer was cut off", { cause }), { code: "TRUNCATED_ANSWER" });
    }
  }
  return Buffer.concat(chunks);
}

type Decompress = (body: Buffer, options: { readonly maxOutputLength: number }) => Buffer;

// No request asks for compression, but some servers and proxies compress all the same.
const DECOMPRESSORS: ReadonlyMap<string, Decompress> = new Map([
  ["gzip", (body, options) => gunzipSync(body, options)],
  ["x-gzip", (body, options) => gunzipSync(body, options)],
  // RFC 9110, 8.4.1.2: with a header of zlib, which some leave out.
  ["deflate", (body, options) => (hasZlibHeader(body) ? inflateSync : inflateRawSync)(body, options)],
  ["br", (body, options) => brotliDecompressSync(body, options)],
]);

/** RFC 1950, 2.2: the method is 8, and the first two bytes are a multiple of 31. */
function hasZlibHeader(body: Buffer): boolean {
  return body.length >= 2 && body.readUInt8(0) % 16 === 8 && body.readUInt16BE(0) % 31 === 0;
}

function decompress(body: Buffer, encoding: string | undefined, status: number): Buffer {
  const decompressor = DECOMPRESSORS.get(encoding?.trim().toLowerCase() ?? "");
  if (decompressor === undefined || body.length === 0) return body;
  try {
    return decompressor(body, { maxOutputLength: MAX_RESPONSE_BYTES });
  } catch (cause) {
    if (!saysYes(status)) return Buffer.alloc(0);
    if (property(cause, "code") === "ERR_BUFFER_TOO_LARGE") throw tooLarge(status);
    throw new UnexpectedAnswerError(`The answer (HTTP ${status}) cannot be decompressed`, { status, cause });
  }
}

function saysYes(status: number): boolean {
  return status >= 200 && status < 300;
}

function tooLarge(status: number): UnexpectedAnswerError {
  return new UnexpectedAnswerError(`The answer (HTTP ${status}) is larger than ${MAX_RESPONSE_BYTES} bytes`, {
    status,
  });
}

// Answers of the services are nested three deep. Each level takes some hundred bytes of memory when it is parsed, which
// makes a gigabyte of a full-sized answer of brackets.
const MAX_JSON_DEPTH = 100;

/** The answer's body as JSON, or undefined where it is not JSON, or nested deeper than any answer is. */
export function responseJson(answer: HttpResponse): unknown {
  return shallowJson(answer.body);
}

/** JSON from somebody else; undefined where it is none, or nested deeper than what is meant to be read ever is. */
export function shallowJson(json: Buffer): unknown {
  if (isDeeperThan(json, MAX_JSON_DEPTH)) return undefined;
  try {
    // A byte order mark, which a parser may ignore (RFC 8259, 8.1).
    return JSON.parse(json.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Whether JSON opens more than `limit` brackets within each other. For anything else the answer means nothing. */
function isDeeperThan(json: Buffer, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) {
      at = endOfString(json, at);
    } else if (byte === OPENING_BRACKET || byte === OPENING_BRACE) {
      depth += 1;
      if (depth > limit) return true;
    } else if (byte === CLOSING_BRACKET || byte === CLOSING_BRACE) depth -= 1;
  }
  return false;
}

/** Where the text that begins at `start` ends; the last byte where it has no end. */
function endOfString(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

const MAX_TEXT_BYTES = 2000;

/** The beginning of the answer's body as one line of harmless text, for messages. */
export function responseText(answer: HttpResponse): string {
  if (answer.body.length <= MAX_TEXT_BYTES) return plainText(answer.body.toString("utf8"), 300);
  // Cut between two characters, and with an ellipsis even where few of them are seen: by that, what is left of a key is
  // known for one.
  const text = new TextDecoder().decode(answer.body.subarray(0, MAX_TEXT_BYTES), { stream: true });
  return plainText(`${text}…`, 300);
}

/** A value's own property, where the value is an object that has it: never an inherited one. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name]; // an object that has it as its own
}
