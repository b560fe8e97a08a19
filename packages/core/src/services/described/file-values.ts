import { createHash } from "node:crypto";
import { type DataFile, digestDataFile } from "../../files/data-file.js";
import { mediaType } from "../../files/media-type.js";
import type { Json } from "../../service.js";
import { baseName } from "../stored-names.js";
import type { Values } from "./template.js";

/** Digests of a file, in hexadecimal. */
export interface Digests {
  readonly sha256?: string;
  readonly md5?: string;
}

/** Those that a description uses: each reads the whole file. */
export async function digestsFor(description: object, file: DataFile, signal: AbortSignal): Promise<Digests> {
  const text = JSON.stringify(description);
  const uses = (name: string) => text.includes(`{${name}}`);
  return {
    ...(uses("file.sha256") || uses("batch.key") ? { sha256: await digestDataFile(file, signal) } : {}),
    ...(uses("file.md5") ? { md5: await digestDataFile(file, signal, "md5") } : {}),
  };
}

/** The values of a file, and of what is sent of it. `target` is what it is sent into: `batch.key` is the same in a later run. */
export function fileValues(file: DataFile, digests: Digests, target: readonly string[], others: Values): Values {
  const { name, size, label } = file;
  const values: Readonly<Record<string, Json | undefined>> = {
    "file.name": name,
    "file.base": baseName(name),
    "file.folder": name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : undefined,
    "file.path": label,
    "file.size": size,
    "file.type": mediaType(name),
    "file.sha256": digests.sha256,
    "file.md5": digests.md5,
    "batch.key": digests.sha256 === undefined ? undefined : keyOf([...target, name, digests.sha256]),
  };
  return (variable) => (Object.hasOwn(values, variable) ? values[variable] : others(variable));
}

/** A key of letters and digits: idempotency keys and the filters of services take nothing else for sure. */
export function keyOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** For a check in which what only a file's content or an answer tells is not known yet. */
export function withSamples(values: Values): Values {
  return (name) => values(name) ?? (/^(file|batch|job|kept)\.|^page$/.test(name) ? "x" : undefined);
}
