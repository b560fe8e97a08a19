import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { UnexpectedAnswerError } from "../errors.js";
import { plainText } from "../text.js";

/** A complete answer. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most {@link MAX_ANSWER_BYTES}, decompressed. */
  readonly body: Buffer;
}

/** The largest answer that is read, in bytes: a page of 1,000 files with long names takes less than a tenth. */
export const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/**
 * Reads an answer to its end.
 * @throws an `Error` with the code `TRUNCATED_ANSWER` where it was cut off
 * @throws {UnexpectedAnswerError} where one that says yes is larger than {@link MAX_ANSWER_BYTES}, as sent or
 * decompressed, or cannot be decompressed. Any other is judged by its status: of its body, what can be read is kept.
 */
export async function readAnswer(incoming: IncomingMessage): Promise<Answer> {
  const status = incoming.statusCode ?? 0;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES && saysYes(status)) throw tooLarge(status);
      if (size > MAX_ANSWER_BYTES) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof UnexpectedAnswerError) throw cause;
    throw Object.assign(new Error("the answer was cut off", { cause }), { code: "TRUNCATED_ANSWER" });
  }
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  return { status, headers, body: decompress(Buffer.concat(chunks), headers["content-encoding"], status) };
}

// No request asks for compression, but some servers and proxies compress all the same.
const DECOMPRESSORS = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);

function decompress(body: Buffer, encoding: string | undefined, status: number): Buffer {
  const decompressor = DECOMPRESSORS.get(encoding?.trim().toLowerCase() ?? "");
  if (decompressor === undefined || body.length === 0) return body;
  try {
    return decompressor(body, { maxOutputLength: MAX_ANSWER_BYTES });
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
  return new UnexpectedAnswerError(`The answer (HTTP ${status}) is larger than ${MAX_ANSWER_BYTES} bytes`, { status });
}

/** The answer's body as JSON, or undefined where it is not JSON. */
export function answerJson(answer: Answer): unknown {
  try {
    return JSON.parse(answer.body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** The beginning of the answer's body as one line of harmless text, for messages. */
export function answerText(answer: Answer): string {
  return plainText(answer.body.subarray(0, 2000).toString("utf8"), 300);
}

/** A value's own property, where the value is an object that has it: never an inherited one. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name]; // an object that has it as its own
}
