import { InputError } from "./errors.js";
import { type DataFile, digestDataFile } from "./files/data-file.js";
import { property } from "./http/response.js";
import type { Json } from "./service.js";

/** What stands for placeholders, by their names without braces: `commit`, `ref`, `date`. */
export type Placeholders = Readonly<Record<string, string>>;

/**
 * The key that marks what one request stored, so that it can be found where its answer was lost. Without hyphens: Edge Impulse
 * filters by SQL-like text, in which they are minus signs.
 */
export const UPLOAD_ID_KEY = "dataset_upload_id";

const OF_ONE_FILE = /\{(path|name|sha256)\}/;

/**
 * Fills placeholders into the values of metadata: those of the run, and `{path}`, `{name}` (without folders) and
 * `{sha256}` where the metadata describes one file. Other text in braces stays as it is.
 * @throws {InputError} where a placeholder of one file is used for several
 * @throws the signal's reason where it is aborted while a file is read
 */
export async function fillMetadata(
  metadata: Readonly<Record<string, string>>,
  placeholders: Placeholders,
  files: readonly DataFile[],
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const ofFile = await fileValues(metadata, files, signal);
  const known = new Map(Object.entries({ ...placeholders, ...ofFile }));
  return Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [
      key,
      value.replace(/\{([a-z0-9]+)\}/g, (whole, name: string) => known.get(name) ?? whole),
    ]),
  );
}

/** @throws {InputError} where a key of the user's is the upload's own */
export function refuseUploadId(metadata: Readonly<Record<string, string>> | undefined): void {
  if (metadata === undefined || !Object.hasOwn(metadata, UPLOAD_ID_KEY)) return;
  throw new InputError("metadata", `\`${UPLOAD_ID_KEY}\` is set by the upload itself`);
}

/** The upload id that an earlier run wrote down for a request, which sends it again under the same one. */
export function uploadIdIn(mark: Json | undefined): string | undefined {
  const uploadId = property(mark, "uploadId");
  return typeof uploadId === "string" ? uploadId : undefined;
}

/** @throws {InputError} as {@link fillMetadata} does: for checking before anything is sent */
export function checkMetadata(metadata: Readonly<Record<string, string>>, files: readonly DataFile[]): void {
  for (const [key, value] of Object.entries(metadata)) {
    const used = OF_ONE_FILE.exec(value)?.[0];
    if (used === undefined || files.length === 1) continue;
    throw new InputError("metadata", `\`${key}\` uses ${used}, but describes ${files.length} files, not one`);
  }
}

async function fileValues(
  metadata: Readonly<Record<string, string>>,
  files: readonly DataFile[],
  signal: AbortSignal,
): Promise<Placeholders> {
  checkMetadata(metadata, files);
  const [file] = files;
  const values = Object.values(metadata);
  if (file === undefined || !values.some((value) => OF_ONE_FILE.test(value))) return {};
  return {
    path: file.label,
    name: file.name.slice(file.name.lastIndexOf("/") + 1),
    // Reads the whole file, so only where it is asked for.
    ...(values.some((value) => value.includes("{sha256}")) ? { sha256: await digestDataFile(file, signal) } : {}),
  };
}
