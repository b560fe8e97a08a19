import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Dicer } from "@fastify/busboy";
import type { BodyReceiver } from "./body.js";
import { Refusal } from "./refusal.js";
import { type ContentMode, FileSink, type StoredFile } from "./stored-file.js";

/** Which parts a form must and may have. Anything else is refused. */
export interface FormRules {
  readonly fields: Readonly<Record<string, "required" | "optional">>;
  /** Further optional fields, for a server that has more than its public documentation says. */
  readonly extraFields: readonly string[];
  /** The part name of the files, the number of them (at least one), and the bytes that each may have. */
  readonly file: { readonly name: string; readonly maxCount: number; readonly maxBytes: number };
  /** Sees the bytes of every file as they arrive; may throw a {@link Refusal}. */
  readonly inspect?: (chunk: Buffer) => void;
}

/** A complete form. */
export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly StoredFile[];
}

const MAX_FIELD_BYTES = 1024 * 1024;

interface OpenPart {
  write(chunk: Buffer): void;
  end(): void;
  close(): void;
}

/**
 * Receives one `multipart/form-data` body as a stream. Files go to `directory` as they arrive; nothing of them stays in
 * memory.
 *
 * Dicer (the parser under Busboy) is used directly because Busboy drops a part without a usable `Content-Disposition`
 * silently, and a strict stand-in has to refuse it.
 */
export class FormReceiver implements BodyReceiver {
  readonly #rules: FormRules;
  readonly #mode: ContentMode;
  readonly #directory: string;
  readonly #dicer: Dicer;
  readonly #fields = new Map<string, string>();
  readonly #files: (StoredFile | undefined)[] = [];
  readonly #open = new Set<OpenPart>();
  #partsBegun = 0;
  #partsWithHeader = 0;
  #problem: Refusal | undefined;
  #state: "receiving" | "parsed" | "discarded" = "receiving";
  #whenSettled: (() => void) | undefined;

  constructor(contentType: string | undefined, rules: FormRules, mode: ContentMode, directory: string) {
    this.#rules = rules;
    this.#mode = mode;
    this.#directory = directory;
    // Dicer waits for a read once a part is over its mark (16 KiB), which never comes where the part ends in the same chunk.
    // Chunks are a socket's and none is kept: there is nothing to wait for.
    const config = { boundary: readBoundary(contentType), partHwm: Number.MAX_SAFE_INTEGER }; // Dicer's types forget `partHwm`
    this.#dicer = new Dicer(config);
    this.#dicer.on("part", (part) => this.#beginPart(part));
    this.#dicer.on("finish", () => {
      if (this.#state === "receiving") this.#state = "parsed";
      this.#settle();
    });
    this.#dicer.on("error", (error) => this.#fail(new Refusal(400, `The multipart body is broken: ${error.message}.`)));
  }

  async write(chunk: Buffer): Promise<void> {
    // What follows the closing boundary means nothing (RFC 2046, 5.1.1), and Dicer takes no more.
    if (this.#state === "receiving") {
      await new Promise<void>((resolve) => this.#dicer.write(chunk, () => resolve()));
    }
    if (this.#problem) throw this.#problem;
  }

  async end(): Promise<void> {
    if (this.#state === "receiving") this.#dicer.end();
    if (!this.#isSettled()) await new Promise<void>((resolve) => (this.#whenSettled = resolve));
    if (this.#problem) throw this.#problem;
    if (this.#partsWithHeader < this.#partsBegun) throw new Refusal(400, "A part of the form has no header.");
    for (const [name, need] of Object.entries(this.#rules.fields)) {
      if (need === "required" && !this.#fields.has(name)) {
        throw new Refusal(400, `The field "${name}" is missing.`, { field: name });
      }
    }
    if (this.#files.length === 0) {
      const field = this.#rules.file.name;
      throw new Refusal(400, `There is no file in the part "${field}".`, { field });
    }
  }

  async discard(): Promise<void> {
    this.#state = "discarded";
    for (const part of this.#open) part.close();
    this.#open.clear();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** The form; only after `end` has resolved. */
  form(): Form {
    return { fields: this.#fields, files: this.#files.filter((file) => file !== undefined) };
  }

  #beginPart(stream: Dicer.PartStream): void {
    this.#partsBegun += 1;
    let part: OpenPart | undefined;
    stream.on("header", (header) => {
      this.#partsWithHeader += 1;
      // Dicer's types say `object`; its parser gives lists of Latin-1 texts by lower-case header name.
      part = this.#guard(() => this.#openPart(header as Record<string, string[] | undefined>));
      if (part) this.#open.add(part);
    });
    stream.on("data", (chunk) => {
      // No encoding is set on the stream, so Dicer hands out buffers only.
      if (this.#state !== "discarded") this.#guard(() => part?.write(chunk as Buffer));
    });
    stream.on("error", (error) => this.#fail(new Refusal(400, `The multipart body is broken: ${error.message}.`)));
    stream.on("end", () => {
      if (part === undefined || this.#state === "discarded") return;
      const ended = part;
      this.#open.delete(ended);
      this.#guard(() => (this.#problem ? ended.close() : ended.end()));
      this.#settle();
    });
  }

  #openPart(header: Record<string, string[] | undefined>): OpenPart {
    const { name, fileName } = readDisposition(header["content-disposition"]?.[0]);
    if (fileName === undefined) return this.#openField(name);
    return this.#openFile(name, fileName, header["content-type"]?.[0] ?? "");
  }

  #openField(name: string): OpenPart {
    const { fields, extraFields, file } = this.#rules;
    if (name === file.name) throw new Refusal(400, `The part "${name}" has no file name.`, { field: name });
    if (!Object.hasOwn(fields, name) && !extraFields.includes(name)) {
      throw new Refusal(400, `The field "${name}" is not known.`, { field: name });
    }
    if (this.#fields.has(name)) throw new Refusal(400, `The field "${name}" is given twice.`, { field: name });
    this.#fields.set(name, "");
    const chunks: Buffer[] = [];
    let size = 0;
    return {
      write: (chunk) => {
        size += chunk.length;
        if (size > MAX_FIELD_BYTES) throw new Refusal(413, `The field "${name}" is too large.`, { field: name });
        chunks.push(chunk);
      },
      end: () => void this.#fields.set(name, decodeUtf8(Buffer.concat(chunks), `The field "${name}"`)),
      close: () => {},
    };
  }

  #openFile(name: string, fileName: string, contentType: string): OpenPart {
    const { file, inspect } = this.#rules;
    if (name !== file.name) {
      throw new Refusal(400, `A file was sent as "${name}"; files go into the part "${file.name}".`, { field: name });
    }
    if (fileName === "") throw new Refusal(400, "A file has an empty name.", { field: name });
    const index = this.#files.length;
    if (index >= file.maxCount) {
      throw new Refusal(400, `There are more than ${file.maxCount} files in "${name}".`, { field: name });
    }
    if (index === 0 && this.#mode === "keep") mkdirSync(this.#directory);
    this.#files.push(undefined);
    const sink = new FileSink(this.#mode, join(this.#directory, String(index)));
    return {
      write: (chunk) => {
        if (sink.size + chunk.length > file.maxBytes) {
          throw new Refusal(413, `"${fileName}" is larger than ${file.maxBytes} bytes.`, { field: name });
        }
        inspect?.(chunk);
        sink.write(chunk);
      },
      end: () => {
        this.#files[index] = sink.end(fileName, contentType);
      },
      close: () => sink.close(),
    };
  }

  /** Dicer calls from inside stream events, where a thrown error would end the process. */
  #guard<T>(act: () => T): T | undefined {
    if (this.#problem) return undefined;
    try {
      return act();
    } catch (error) {
      this.#fail(error instanceof Refusal ? error : new Refusal(500, String(error)));
      return undefined;
    }
  }

  #fail(problem: Refusal): void {
    this.#problem ??= problem;
    this.#settle();
  }

  #isSettled(): boolean {
    // Dicer can announce the end of the body before the streams of its last parts have ended.
    return this.#problem !== undefined || (this.#state === "parsed" && this.#open.size === 0);
  }

  #settle(): void {
    if (this.#isSettled()) this.#whenSettled?.();
  }
}

function readBoundary(contentType: string | undefined): string {
  const match = /^multipart\/form-data\s*;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*$/i.exec(contentType ?? "");
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) {
    throw new Refusal(415, "The Content-Type is not multipart/form-data with a boundary of 1 to 70 characters.");
  }
  return boundary;
}

const DISPOSITION = /^form-data((?:\s*;\s*(?:name|filename)="(?:[^"\\]|\\.)*")*)\s*$/i;
const PARAMETER = /(name|filename)="((?:[^"\\]|\\.)*)"/gi;

/**
 * The names in a part's `Content-Disposition`, which is raw UTF-8 with `%22`, `%0D` and `%0A` for the three characters
 * that cannot stand in it (the WHATWG form encoding, as browsers, `fetch` and curl write it). RFC 7578 forbids
 * `filename*`.
 */
function readDisposition(value: string | undefined): { name: string; fileName: string | undefined } {
  const parameters = DISPOSITION.exec(value ?? "")?.[1];
  if (parameters === undefined) {
    throw new Refusal(400, "A part of the form has no Content-Disposition of the form: form-data; name=…; filename=…");
  }
  const values = new Map<string, string>();
  for (const [, key = "", text = ""] of parameters.matchAll(PARAMETER)) values.set(key.toLowerCase(), decodeName(text));
  const name = values.get("name");
  if (name === undefined) throw new Refusal(400, "A part of the form has no name.");
  return { name, fileName: values.get("filename") };
}

function decodeName(text: string): string {
  return decodeUtf8(Buffer.from(text, "latin1"), "A name in the form")
    .replaceAll('\\"', '"')
    .replace(/%22|%0d|%0a/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Buffer, what: string): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new Refusal(400, `${what} is not UTF-8.`);
  }
}
