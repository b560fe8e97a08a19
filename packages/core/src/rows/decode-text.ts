import type { FileHandle } from "node:fs/promises";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";
import { LineCounter } from "./line-breaks.js";
import { TableError } from "./problem.js";
import type { ReadOptions, TableFile } from "./table-file.js";

const READ_SIZE = 256 * 1024;

/**
 * The text of a file in pieces, in constant memory: gunzipped where the file begins as gzip does, decoded strictly,
 * without its byte order mark. A BOM decides the encoding; otherwise it is `options.encoding`, and UTF-8 by default.
 *
 * Throws TableError for damaged gzip, for an encoding that Node does not know, and for bytes that are not valid in the
 * encoding, with their line; errors of the file system pass as they are.
 */
export async function* decodeText(file: TableFile, options: ReadOptions): AsyncGenerator<string, void, void> {
  const declared = declaredEncoding(file, options.encoding);
  let decoder: TextDecoder | undefined;
  let encoding = declared ?? "utf-8";
  let offset = 0;
  for await (const bytes of readBytes(file, options.signal)) {
    if (decoder === undefined) {
      encoding = bomEncoding(bytes) ?? declared ?? "utf-8";
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

/** Bytes in pieces; the first one has at least three, if the file has. */
async function* readBytes(file: TableFile, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void, void> {
  let start: Buffer = Buffer.alloc(0);
  let hasStarted = false;
  for await (const bytes of readRawBytes(file)) {
    signal?.throwIfAborted();
    if (hasStarted) {
      yield bytes;
      continue;
    }
    start = Buffer.concat([start, bytes]);
    if (start.length >= 3) {
      hasStarted = true;
      yield start;
    }
  }
  if (!hasStarted && start.length > 0) {
    yield start;
  }
}

async function* readRawBytes(file: TableFile): AsyncGenerator<Buffer, void, void> {
  const handle = await open(file.path);
  try {
    const isGzipped = await beginsAsGzip(handle);
    const source = handle.createReadStream({ start: 0, highWaterMark: READ_SIZE, autoClose: false });
    if (!isGzipped) {
      yield* source;
      return;
    }
    const gunzip = createGunzip({ chunkSize: READ_SIZE });
    // An error of either stream reaches the loop over the last one.
    pipeline(source, gunzip, () => {});
    try {
      yield* gunzip;
    } catch (cause) {
      throw isZlibError(cause)
        ? new TableError(
            { file: file.label, message: `the gzip data is damaged or cut off (${cause.message})` },
            { cause },
          )
        : cause;
    }
  } finally {
    await handle.close();
  }
}

async function beginsAsGzip(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
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
