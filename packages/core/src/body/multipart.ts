import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { countRows, countRowsIn } from "../files/count-rows.js";
import { type DataFile, readBuffer } from "../files/data-file.js";
import { readToSend, readToSendAtOnce } from "../files/file-digests.js";
import { mediaType } from "../files/media-type.js";
import type { OpenBody, RequestBody, RowCount } from "./body.js";
import { Chunk } from "./chunk.js";

/** A part that carries a file. */
export interface FilePart {
  /** The part's name, literally (`files[]`). */
  readonly field: string;
  readonly file: DataFile;
  /** The file name that is sent; may hold `/`. */
  readonly fileName: string;
}

export interface MultipartParts {
  /** Text fields, sent in this order before the files. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly FilePart[];
}

// Of 4 KiB, a chunk's worth comes before that. A signal waits for no more than these to be read.
const FILES_PER_BREATH = 128;

/**
 * A `multipart/form-data` body (RFC 7578) whose files are read while it is sent.
 *
 * Names go out as raw UTF-8 with `"` as `%22` and line breaks as `%0D%0A`, as browsers send them (WHATWG HTML, "multipart
 * form data"). form-data is not used: it drops a file name's folders, its queue costs time in the square of the parts, it
 * goes on after a file that failed, and what it brings takes a seventh of a start (row `start-up` of the benchmarks).
 */
export function multipartBody({ fields, files }: MultipartParts): RequestBody {
  const boundary = `dataset-upload-${randomUUID()}`;
  const start = fieldsBytes(fields, boundary);
  const parts = files.map((part) => partOf(part, boundary));
  const end = Buffer.from(`--${boundary}--\r\n`);
  const length = parts.reduce((sum, part) => sum + part.length, start.length + end.length);

  async function* chunksOf(counts: Map<DataFile, RowCount>): AsyncGenerator<Uint8Array> {
    const chunk = new Chunk(length);
    let buffer: Buffer | undefined;
    let sinceBreath = 0;
    yield* chunk.pass(start);
    for (const part of parts) {
      const { file, head } = part;
      if (chunk.holds(part.length)) {
        const isFull = !chunk.hasRoomFor(part.length);
        if (isFull || sinceBreath === FILES_PER_BREATH) {
          // Files are read without waiting for anything: a breath for whatever else there is to do.
          await setImmediate();
          sinceBreath = 0;
        }
        if (isFull) yield chunk.take();
        sinceBreath += 1;
        chunk.addText(head);
        const content = chunk.claim(file.size);
        readToSendAtOnce(file, content);
        const count = countRowsIn(file, content);
        if (count !== undefined) counts.set(file, count instanceof Promise ? await count : count);
        chunk.addText(CRLF);
      } else {
        buffer ??= readBuffer(files.map((other) => other.file));
        yield* chunk.pass(Buffer.from(head));
        const pieces = countRows(file, readToSend(file, buffer), (count) => counts.set(file, count));
        // Not `yield*`, which takes promises of its own for each piece (row `large-file` of the benchmarks).
        for await (const piece of pieces) for (const passed of chunk.pass(piece)) yield passed;
        yield* chunk.pass(Buffer.from(CRLF));
      }
    }
    yield* chunk.pass(end);
    yield chunk.take();
  }

  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length,
    files: files.map((part) => part.file),
    open(): OpenBody {
      const counts = new Map<DataFile, RowCount>();
      return { chunks: chunksOf(counts), counts };
    },
  };
}

const CRLF = "\r\n";

function fieldsBytes(fields: MultipartParts["fields"], boundary: string): Buffer {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quotable(name)}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(parts.join(""));
}

/** What is known of a part before its content is read. */
interface Part {
  readonly file: DataFile;
  /** What stands from its boundary to the first byte of its content. */
  readonly head: string;
  /** Its bytes, from its boundary to the line end behind its content. */
  readonly length: number;
}

function partOf({ field, file, fileName }: FilePart, boundary: string): Part {
  const disposition = `form-data; name="${quotable(field)}"; filename="${quotable(fileName)}"`;
  const head = `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${mediaType(file.name)}\r\n\r\n`;
  return { file, head, length: Buffer.byteLength(head) + file.size + CRLF.length };
}

function quotable(text: string): string {
  return text.replace(/["\r\n]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': "%22", "\n": "%0A", "\r": "%0D" };
