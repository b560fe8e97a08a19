import { pipeline } from "node:stream";
import { TextDecoder, types } from "node:util";
import { createGunzip } from "node:zlib";
import { readDataFile } from "../files/data-file.js";
import { EXPANDS_TOO_FAR, expandsTooFar, unpackedPosition } from "../files/expansion.js";
import { LineCounter } from "./line-breaks.js";
import { TableError } from "./problem.js";
import type { ReadOptions, TableFile } from "./table-file.js";

/** Bytes that are read at once; waiting for each 64 KiB costs more. */
const READ_SIZE = 256 * 1024;
/** Bytes that are decoded at once: of larger pieces more records live through a garbage collection. */
const PIECE_SIZE = 64 * 1024;

/**
 * The text of a file in pieces, in constant memory: gunzipped where the file begins as gzip does, decoded strictly,
 * without its byte order mark. A BOM decides the encoding; otherwise it is `options.encoding`, and UTF-8 by default.
 *
 * Throws TableError for damaged gzip, for an encoding that Node does not know, and for bytes that are not valid in the
 * encoding, with their line; FileError for a file that cannot be read or is not what it was when it was found.
 */
export async function* decodeText(file: TableFile, options: ReadOptions): AsyncGenerator<string, void, void> {
  const declared = declaredEncoding(file, options.encoding);
  let decoder: TextDecoder | undefined;
  let encoding = declared ?? "utf-8";
  let offset = 0;
  for await (const bytes of readBytes(file, options.signal)) {
    if (decoder === undefined) {
      const marked = bomEncoding(bytes);
      encoding = marked ?? declared ?? "utf-8";
      if (marked !== undefined && marked !== (declared ?? "utf-8")) {
        const message = `read as ${marked}, as the byte order mark at its beginning says`;
        options.onNotice?.({ file: file.label, message });
      }
      if (encoding === "utf-8") {
        rejectUnmarkedUtf16(bytes, file);
      }
      decoder = strictDecoder(encoding);
    }
    const text = decodePiece(decoder, bytes);
    if (text === undefined) {
      throw await invalidBytes(file, options, encoding, offset);
    }
    offset += bytes.length;
    if (text !== "") {
      yield text;
    }
  }
  if (decoder !== undefined && decodePiece(decoder, undefined) === undefined) {
    throw await invalidBytes(file, options, encoding, offset);
  }
}

function strictDecoder(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}

/** The next piece of text, or undefined for bytes that the encoding does not allow. No bytes: the end. */
function decodePiece(decoder: TextDecoder, bytes: Uint8Array | undefined): string | undefined {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    return undefined;
  }
}

function declaredEncoding(file: TableFile, name: string | undefined): string | undefined {
  if (name === undefined) {
    return undefined;
  }
  try {
    return strictDecoder(name.trim()).encoding;
  } catch (cause) {
    const message = `the encoding \`${name}\` is not known; use a name such as utf-8, utf-16le, windows-1252 or shift_jis`;
    throw new TableError({ file: file.label, message }, { cause });
  }
}

function bomEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return "utf-8";
  }
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Such text is valid UTF-8 full of NULs, and would arrive as that. */
function rejectUnmarkedUtf16([first, second]: Uint8Array, file: TableFile): void {
  const encoding = first === 0 ? "utf-16be" : second === 0 ? "utf-16le" : undefined;
  if (encoding !== undefined) {
    const message = `this looks like UTF-16 without a byte order mark; declare it with \`encoding: ${encoding}\``;
    throw new TableError({ file: file.label, line: 1, message });
  }
}

/** Bytes in pieces, gunzipped where the file begins as gzip does; the first piece has at least three, if there are. */
async function* readBytes(file: TableFile, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void, void> {
  const raw = withWholeStart(readDataFile(file));
  try {
    const first = await raw.next();
    if (first.done === true) {
      return;
    }
    const source = startingWith(first.value, raw);
    const isGzipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
    for await (const bytes of isGzipped ? withWholeStart(gunzipped(source, file)) : source) {
      signal?.throwIfAborted();
      for (let at = 0; at < bytes.length; at += PIECE_SIZE) {
        yield bytes.subarray(at, at + PIECE_SIZE);
      }
    }
  } finally {
    // Whoever stops at the first piece has not come to `raw` yet: its file would stay open.
    await raw.return();
  }
}

/** How a byte order mark is told: by the first three bytes in one piece. */
const START_LENGTH = 3;

async function* withWholeStart(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const bytes of pieces) {
    if (start === undefined) {
      yield bytes;
      continue;
    }
    start = Buffer.concat([start, bytes]);
    if (start.length >= START_LENGTH) {
      yield start;
      start = undefined;
    }
  }
  if (start !== undefined && start.length > 0) {
    yield start;
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  yield first;
  yield* rest;
}

async function* gunzipped(source: AsyncIterable<Buffer>, file: TableFile): AsyncGenerator<Buffer, void, void> {
  const gunzip = createGunzip({ chunkSize: READ_SIZE });
  let inflated = 0;
  // An error of either stream reaches the loop over the last one.
  pipeline(source, gunzip, () => {});
  try {
    for await (const bytes of gunzip) {
      inflated += bytes.length;
      if (expandsTooFar({ compressed: gunzip.bytesWritten, inflated })) {
        const message = `${EXPANDS_TOO_FAR}: reading it was given up ${unpackedPosition(inflated)}`;
        throw new TableError({ file: file.label, message });
      }
      yield bytes;
    }
  } catch (cause) {
    if (!isZlibError(cause)) throw cause;
    const message = `the gzip data is damaged or cut off (${cause.message}) ${unpackedPosition(inflated)}`;
    throw new TableError({ file: file.label, message }, { cause });
  }
}

function isZlibError(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && "code" in error && String(error.code).startsWith("Z_");
}

/** The error for invalid bytes, with the line: reads the file again, and the piece that failed byte by byte. */
async function invalidBytes(
  file: TableFile,
  options: ReadOptions,
  encoding: string,
  failedAt: number,
): Promise<TableError> {
  const decoder = strictDecoder(encoding);
  const lines = new LineCounter();
  let offset = 0;
  for await (const bytes of readBytes(file, options.signal)) {
    const step = offset >= failedAt ? 1 : bytes.length;
    for (let at = 0; at < bytes.length; at += step) {
      const text = decodePiece(decoder, bytes.subarray(at, at + step));
      if (text === undefined) {
        return invalidBytesError(file, encoding, lines.count + 1);
      }
      lines.add(text);
    }
    offset += bytes.length;
  }
  return invalidBytesError(file, encoding, lines.count + 1);
}

function invalidBytesError(file: TableFile, encoding: string, line: number): TableError {
  const advice =
    encoding === "utf-8"
      ? "save the file as UTF-8, or declare its encoding, for instance `encoding: windows-1252`"
      : "declare the encoding that the file really has with `encoding`";
  return new TableError({ file: file.label, line, message: `this is not valid ${encoding.toUpperCase()}; ${advice}` });
}
