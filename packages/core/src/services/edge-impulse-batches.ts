import { FileError, RefusedError } from "../errors.js";
import { type DataFile, verifyDataFile } from "../files/data-file.js";
import type { Json, SentBefore, TaskContext } from "../service.js";

/** Bounds on one request. A single file may be larger. */
export interface RequestLimits {
  readonly files: number;
  readonly bytes: number;
}

/** The files of one request. */
export interface FileBatch {
  readonly files: readonly DataFile[];
  /** The request by which an earlier run sent them; undefined where none has. */
  readonly sentBefore?: { readonly step: string; readonly mark: Json };
}

/** Splits files into requests: in order, none over a limit but for a single file that is. */
export function batchFiles(files: readonly DataFile[], limits: RequestLimits): DataFile[][] {
  const batches: DataFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const batch = batches.at(-1);
    if (batch === undefined || batch.length >= limits.files || bytes + file.size > limits.bytes) {
      batches.push([file]);
      bytes = file.size;
    } else {
      batch.push(file);
      bytes += file.size;
    }
  }
  return batches;
}

/**
 * Sends files in requests: first what an earlier run sent without learning of its arrival, as it was sent then.
 *
 * Where the service takes less in one request (413), the limits are halved until it fits; one file that does not fit alone
 * fails. Where a file changes while it is sent, its request is broken off before its end, which a server must not take for a
 * complete one (RFC 9112, 8): that file fails, and the others are sent again without it.
 */
export async function sendBatches(
  context: TaskContext,
  resumed: readonly SentBefore[],
  limits: RequestLimits,
  send: (batch: FileBatch) => Promise<void>,
): Promise<void> {
  const known = new Set(resumed.flatMap(({ files }) => files));
  let queue: FileBatch[] = resumed.map(({ files, step, mark }) => ({ files, sentBefore: { step, mark } }));
  let waiting = context.files.filter((file) => !known.has(file));
  let within = limits;
  for (;;) {
    if (queue.length === 0) {
      queue = batchFiles(waiting, within).map((files) => ({ files }));
      waiting = [];
    }
    const batch = queue.shift();
    if (batch === undefined) return;
    try {
      await send(batch);
    } catch (error) {
      if (error instanceof FileError) {
        const left = failChanged(batch.files, error, context);
        if (left.length > 0) queue.unshift({ ...batch, files: left });
      } else if (error instanceof RefusedError && error.status === 413) {
        const [first, ...others] = batch.files;
        if (first !== undefined && others.length === 0) context.fail(first, error);
        else {
          within = halfOf(batch.files);
          const behind = batch.sentBefore === undefined ? queue.splice(0) : [];
          waiting = [...batch.files, ...behind.flatMap(({ files }) => files), ...waiting];
        }
      } else throw error;
    }
  }
}

function halfOf(files: readonly DataFile[]): RequestLimits {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { files: Math.ceil(files.length / 2), bytes: Math.ceil(bytes / 2) };
}

/** Fails the files that are not what they were, and returns the others. */
function failChanged(files: readonly DataFile[], error: FileError, context: TaskContext): DataFile[] {
  const changed = new Map<DataFile, FileError>();
  for (const file of files) {
    const now = file === error.file ? error : verifyDataFile(file);
    if (now !== undefined) changed.set(file, now);
  }
  for (const [file, reason] of changed) context.fail(file, reason);
  return files.filter((file) => !changed.has(file));
}
