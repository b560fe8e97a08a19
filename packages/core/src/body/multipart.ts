import { once } from "node:events";
import { PassThrough, Readable } from "node:stream";
import FormData from "form-data";
import { type DataFile, readDataFile, readSmallFile, SMALL_BYTES } from "../files/data-file.js";
import { mediaType } from "../files/media-type.js";
import { countRows, countRowsIn } from "../formats/count-rows.js";
import type { OpenBody, RequestBody, RowCount } from "./body.js";

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
  /** At most {@link MAX_FORM_FILES}. */
  readonly files: readonly FilePart[];
}

/** The most files in one form: form-data takes time in the square of their number, which begins to show above. */
export const MAX_FORM_FILES = 1000;

/**
 * A `multipart/form-data` body (RFC 7578) whose files are opened one after the other, while it is sent.
 *
 * Names go out as raw UTF-8 with `"` as `%22` and line breaks as `%0D%0A`, as browsers send them (WHATWG HTML, "multipart
 * form data").
 */
export function multipartBody({ fields, files }: MultipartParts): RequestBody {
  if (files.length > MAX_FORM_FILES) throw new RangeError(`${files.length} files in a form, at most ${MAX_FORM_FILES}`);
  const measured = formOf({ fields, files }, undefined, () => {});
  const boundary = measured.getBoundary();
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: measured.getLengthSync(),
    files: files.map((part) => part.file),
    open(): OpenBody {
      const counts = new Map<DataFile, RowCount>();
      return { chunks: chunksOf((read) => formOf({ fields, files }, boundary, read), counts), counts };
    },
  };
}

/** Called when a file's turn comes; hands its content to `next`. */
type ReadFile = (file: DataFile, next: (content: Buffer | Readable) => void) => void;

function formOf({ fields, files }: MultipartParts, boundary: string | undefined, read: ReadFile): FormData {
  const form = new FormData();
  if (boundary !== undefined) form.setBoundary(boundary);
  for (const [name, value] of fields) form.append(name, value);
  for (const { field, file, fileName } of files) {
    // The head as a text: form-data would drop the folders of a `filename`, and make `/` of each `\` in a `filepath`.
    const disposition = `form-data; name="${quotable(field)}"; filename="${quotable(fileName)}"`;
    const header = `--${form.getBoundary()}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${mediaType(file.name)}\r\n\r\n`;
    form.append(field, (next: Parameters<ReadFile>[1]) => read(file, next), { header, knownLength: file.size });
  }
  return form;
}

function quotable(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// Small parts are gathered to this size: written one by one, 10,000 of them would take several times as long.
const GATHERED_BYTES = 256 * 1024;

async function* chunksOf(
  form: (read: ReadFile) => FormData,
  counts: Map<DataFile, RowCount>,
): AsyncGenerator<Uint8Array> {
  const body = new PassThrough({ highWaterMark: GATHERED_BYTES });
  let source: Readable | undefined;
  const parts = form(async (file, next) => {
    try {
      // form-data asks for the next part whether or not there is room.
      if (body.writableNeedDrain) await once(body, "drain");
      if (file.size > SMALL_BYTES) {
        const pieces = countRows(file, readDataFile(file), (count) => counts.set(file, count));
        source = Readable.from(pieces, { objectMode: false });
        next(source);
      } else {
        const content = readSmallFile(file);
        // Without a pause where none is needed: what is there at once leaves in one piece.
        const counted = countRowsIn(file, content);
        const count = counted instanceof Promise ? await counted : counted;
        if (count !== undefined) counts.set(file, count);
        next(content);
      }
    } catch (error) {
      body.destroy(error as Error); // nothing else is thrown there
    }
  });
  parts.on("error", (error) => body.destroy(error));
  parts.pipe(body);
  try {
    for await (const chunk of body) yield chunk;
  } finally {
    body.destroy();
    // form-data would leave the file open that was being read.
    source?.destroy();
    if (source?.closed === false) await once(source, "close");
  }
}
